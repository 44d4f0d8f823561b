"""The network of the tests: this computer's own proxies stay out of it."""

from collections.abc import Iterator

import pytest

from productai_desktop.net.trust import forget_trust
from tests.net.authority import Authority


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """One that this computer does not know."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The same, which this computer trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.pem))
    forget_trust()
    return authority


@pytest.fixture(autouse=True)
def _trust_read_anew() -> Iterator[None]:
    yield
    forget_trust()
