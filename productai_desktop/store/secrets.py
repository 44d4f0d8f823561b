"""Secrets: API keys in the system's keyring, one entry for each service's origin."""

from typing import TYPE_CHECKING

from productai_desktop.core.errors import SecretsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

ENTRY = "ProductAI Desktop"

#: modules of backends that keep nothing, or keep it in the clear
_REFUSED = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
#: errors of SecretStorage, which is there on Linux alone, by name
_NOT_THERE = ("SecretServiceNotAvailableException",)
_NOT_OPENED = ("LockedException", "PromptDismissedException")


class KeyringVault:
    """Implements `core.ports.Vault`. Blocking: a locked keyring may ask the user.

    Every method raises SecretsUnavailable: KEYRING_MISSING, KEYRING_LOCKED or KEYRING_FAILED.
    """

    def get(self, service: str) -> str | None:
        """The key kept for a service's origin; None where there is none."""
        try:
            return _backend().get_password(ENTRY, service)
        except Exception as error:
            raise _translated(error) from error

    def set(self, service: str, key: str) -> None:
        """Keeps a key in place of an older one."""
        try:
            # keyring wraps this one in a decorator without types.
            _backend().set_password(  # pyright: ignore[reportUnknownMemberType]
                ENTRY, service, key
            )
        except Exception as error:
            raise _translated(error) from error

    def delete(self, service: str) -> None:
        """Forgets a key; one that is not there is forgotten already."""
        try:
            backend = _backend()
            if backend.get_password(ENTRY, service) is not None:
                backend.delete_password(ENTRY, service)
        except Exception as error:
            raise _translated(error) from error


def _backend() -> "KeyringBackend":
    """The system's keyring; raises SecretsUnavailable for one that keeps nothing safely."""
    # keyring costs some 40 ms, which neither first paint nor `productai --help` should pay.
    import keyring
    from keyring.backends import chainer

    backend = keyring.get_keyring()
    if isinstance(backend, chainer.ChainerBackend):
        serving = [one for one in backend.backends if not _is_refused(one)]
        if not serving:
            raise SecretsUnavailable("KEYRING_MISSING")
        return serving[0]
    if _is_refused(backend):
        raise SecretsUnavailable("KEYRING_MISSING")
    return backend


def _is_refused(backend: "KeyringBackend") -> bool:
    kind = type(backend)
    return kind.__module__.startswith(_REFUSED) or "plaintext" in kind.__name__.lower()


def _translated(error: Exception) -> SecretsUnavailable:
    """Backends raise their system's own errors beside keyring's, so that every one counts."""
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    name = type(error).__name__
    if isinstance(error, SecretsUnavailable):
        return error
    if isinstance(error, NoKeyringError) or name in _NOT_THERE:
        return SecretsUnavailable("KEYRING_MISSING")
    if isinstance(error, (KeyringLocked, InitError)) or name in _NOT_OPENED:
        return SecretsUnavailable("KEYRING_LOCKED")
    return SecretsUnavailable("KEYRING_FAILED", reason=name)
