"""The keys of one program: from the environment, the keyring, or kept for this session alone."""

import asyncio
import contextlib
import hashlib
import secrets
import threading
from collections.abc import Callable, Iterable
from functools import partial

from productai_desktop.core.errors import ProductAIError, SecretsUnavailable
from productai_desktop.core.hosting import Bucket
from productai_desktop.core.ports import Books, Vault
from productai_desktop.core.settings import Settings, origin_of


class Keys:
    """Finds and keeps keys. One is never used for another origin than its own."""

    def __init__(
        self,
        vault: Vault,
        warn: Callable[[ProductAIError], None],
        *,
        environment: str | None,
        environment_origin: str,
        patience_seconds: float | None = None,
        unlocked: Callable[[], None] = lambda: None,
    ) -> None:
        """`environment` is the key given for this start, for the service at that origin.

        A keyring may ask the person for a password. After `patience_seconds` (None: without end)
        the key counts as unavailable, and `unlocked` is called when it is there after all.
        """
        self._vault = vault
        self._warn = warn
        self._patience = patience_seconds
        self._unlocked = unlocked
        self._environment = environment
        self._environment_origin = environment_origin
        self._session: dict[str, str] = {}

    async def find(self, origin: str, name: str) -> tuple[str | None, str]:
        """The key in use for a service, and where it is from: "environment", "session",
        "keyring" or "none". The environment's wins over all that have a name."""
        if self._environment is not None and origin == self._environment_origin:
            return self._environment, "environment"
        return await self.kept(origin, name)

    async def kept(self, origin: str, name: str) -> tuple[str | None, str]:
        """A key of this session or of the keyring; `name` is "" for a service's first one."""
        entry = _entry(origin, name)
        if entry in self._session:
            return self._session[entry], "session"
        try:
            key = await self._ask(entry)
        except SecretsUnavailable as error:
            self._warn(error)
            return None, "none"
        return key, "none" if key is None else "keyring"

    async def values(self, entries: Iterable[tuple[str, str]], seconds: float) -> tuple[str, ...]:
        """What is kept for services by origin and name, to look for where it must not stand: as
        far as the keyring tells it in that time, and of the environment and this session."""
        known = {self._environment or "", *self._session.values()}
        asking = [_in_thread(partial(self._vault.get, _entry(*entry))) for entry in entries]
        done, late = await asyncio.wait(asking, timeout=seconds)
        for one in late:
            one.cancel()
        known |= {one.result() or "" for one in done if one.exception() is None}
        return tuple(known - {""})

    async def _ask(self, entry: str) -> str | None:
        """What the keyring holds. Raises SecretsUnavailable, also where it takes too long."""
        asking = _in_thread(lambda: self._vault.get(entry))
        done, _ = await asyncio.wait([asking], timeout=self._patience)
        if not done:
            asking.add_done_callback(self._answered_late)
            raise SecretsUnavailable("KEYRING_LOCKED")
        return asking.result()

    def _answered_late(self, asking: "asyncio.Future[str | None]") -> None:
        if asking.cancelled():
            return
        error = asking.exception()
        if isinstance(error, ProductAIError):
            self._warn(error)
        elif error is None and asking.result() is not None:
            self._unlocked()

    async def keep(self, origin: str, name: str, key: str) -> str:
        """Keeps a key in the "keyring", or for the "session" where there is none."""
        entry = _entry(origin, name)
        try:
            await asyncio.to_thread(self._vault.set, entry, key)
        except SecretsUnavailable as error:
            self._warn(error)
            self._session[entry] = key
            return "session"
        self._session.pop(entry, None)
        return "keyring"

    async def forget(self, origin: str, name: str) -> None:
        """Forgets a key. Raises SecretsUnavailable."""
        entry = _entry(origin, name)
        self._session.pop(entry, None)
        await asyncio.to_thread(self._vault.delete, entry)


class BucketSecrets:
    """The secrets of buckets, kept as keys are: each for its bucket and access key alone."""

    def __init__(self, keys: Keys, environment: str | None, vault_name: str) -> None:
        """`environment` is the secret given for this start, for the bucket of that name."""
        self._keys = keys
        self._environment = environment
        self._environment_name = vault_name

    @property
    def given(self) -> tuple[str, ...]:
        """The secret of the environment, if there is one."""
        return () if self._environment is None else (self._environment,)

    async def find(self, bucket: Bucket) -> str | None:
        """The environment's wins over all others."""
        return (await self.found(bucket))[0]

    async def found(self, bucket: Bucket) -> tuple[str | None, str]:
        """The secret, and where it is from: "environment", "session", "keyring" or "none"."""
        if not bucket.complete:
            return None, "none"
        if self._environment is not None and bucket.vault_name == self._environment_name:
            return self._environment, "environment"
        return await self._keys.kept(bucket.vault_name, "")

    async def keep(self, bucket: Bucket, secret: str) -> str:
        """In the "keyring", or for the "session" where there is none."""
        return await self._keys.keep(bucket.vault_name, "", secret)

    async def forget(self, bucket: Bucket) -> None:
        """Raises SecretsUnavailable."""
        await self._keys.forget(bucket.vault_name, "")


async def known_secrets(
    keys: Keys, buckets: BucketSecrets, settings: Settings, seconds: float
) -> tuple[str, ...]:
    """The keys of the service in the settings and the secret of the bucket, by value: as far as
    they can be had in that time."""
    origin = origin_of(settings.service_address)
    entries = [(origin, name) for name in ("", *settings.key_names)]
    entries.append((settings.bucket.vault_name, ""))
    return (*await keys.values(entries, seconds), *buckets.given)


async def account_of(books: Books, service: str, key: str) -> str:
    """A tag that tells accounts apart and cannot be turned back into a key."""
    salt = await books.first_fact("salt", secrets.token_hex(16))
    return hashlib.sha256(f"{salt}\n{service}\n{key}".encode()).hexdigest()[:16]


def _in_thread(work: Callable[[], str | None]) -> "asyncio.Future[str | None]":
    """Runs `work` in a thread that nobody waits for at the end of the program."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str | None] = loop.create_future()

    def settle(key: str | None, error: Exception | None) -> None:
        if future.cancelled():
            return
        if error is None:
            future.set_result(key)
        else:
            future.set_exception(error)

    def run() -> None:
        key, problem = None, None
        try:
            key = work()
        except Exception as error:  # noqa: BLE001 - it is raised where the future is awaited
            problem = error
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, key, problem)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return future


def _entry(origin: str, name: str) -> str:
    """Under what a key is kept: the service's origin, with the name of a further key."""
    return f"{origin} {name}" if name else origin
