"""The vault over a real Secret Service, and without one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from productai_desktop.core.errors import SecretsUnavailable
from productai_desktop.store.secrets import ENTRY, KeyringVault

REAL = "https://api.productai.photo"
OTHER = "http://127.0.0.1:8000"


@pytest.fixture
def vault() -> Iterator[KeyringVault]:
    vault = KeyringVault()
    yield vault
    for service in (REAL, OTHER):
        vault.delete(service)


@pytest.fixture
def _own_choice() -> Iterator[None]:
    chosen = keyring.get_keyring()
    yield
    keyring.set_keyring(chosen)


class Raising(KeyringBackend):
    """A keyring that answers every question with an error."""

    priority = 1  # pyright: ignore[reportAssignmentType] - as the library's own backends do

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class PlaintextKeyring(Raising):
    """Named as the plain files of keyrings.alt are."""


def test_a_key_is_kept_under_its_services_origin(vault):
    assert vault.get(REAL) is None
    vault.set(REAL, "pk_1")
    vault.set(OTHER, "pk_2")
    assert (vault.get(REAL), vault.get(OTHER)) == ("pk_1", "pk_2")
    assert keyring.get_password(ENTRY, REAL) == "pk_1"
    assert ENTRY == "ProductAI Desktop"


def test_a_new_key_takes_the_place_of_the_old(vault):
    vault.set(REAL, "pk_1")
    vault.set(REAL, "pk_2")
    assert vault.get(REAL) == "pk_2"
    vault.delete(REAL)
    assert vault.get(REAL) is None


def test_deleting_forgets_one_key_and_may_be_repeated(vault):
    vault.set(REAL, "pk_1")
    vault.set(OTHER, "pk_2")
    vault.delete(REAL)
    vault.delete(REAL)
    assert (vault.get(REAL), vault.get(OTHER)) == (None, "pk_2")


class PromptDismissedException(Exception):
    """As SecretStorage raises it."""


@pytest.mark.usefixtures("_own_choice")
@pytest.mark.parametrize(
    ("error", "code"),
    [
        (keyring.errors.NoKeyringError(), "KEYRING_MISSING"),
        (keyring.errors.KeyringLocked(), "KEYRING_LOCKED"),
        (keyring.errors.InitError(), "KEYRING_LOCKED"),
        (PromptDismissedException(), "KEYRING_LOCKED"),
        (keyring.errors.KeyringError("pk_1"), "KEYRING_FAILED"),
        (ConnectionResetError("pk_1"), "KEYRING_FAILED"),
    ],
)
def test_each_failure_of_the_keyring_has_its_code_and_never_the_key(error, code):
    keyring.set_keyring(Raising(error))
    vault = KeyringVault()
    for ask in (
        lambda: vault.get(REAL),
        lambda: vault.set(REAL, "pk_1"),
        lambda: vault.delete(REAL),
    ):
        with pytest.raises(SecretsUnavailable) as caught:
            ask()
        assert caught.value.code == code
        assert "pk_1" not in str(caught.value)


@pytest.mark.usefixtures("_own_choice")
@pytest.mark.parametrize(
    "backend", [fail.Keyring(), null.Keyring(), PlaintextKeyring(ValueError("was asked"))]
)
def test_a_keyring_that_keeps_nothing_or_in_the_clear_is_none(backend):
    keyring.set_keyring(backend)
    with pytest.raises(SecretsUnavailable) as caught:
        KeyringVault().set(REAL, "pk_1")
    assert caught.value.code == "KEYRING_MISSING"


def test_without_a_bus_the_keyring_is_missing(tmp_path):
    script = (
        "from productai_desktop.core.errors import SecretsUnavailable\n"
        "from productai_desktop.store.secrets import KeyringVault\n"
        "try:\n"
        "    KeyringVault().get('https://api.productai.photo')\n"
        "except SecretsUnavailable as error:\n"
        "    print(error.code)\n"
    )
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nowhere",
    }
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment, cwd=root, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("KEYRING_MISSING\n", "")


def test_the_keyring_library_is_loaded_with_the_first_question_only():
    script = "import sys, productai_desktop.store.secrets; print('keyring' in sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
