"""Certificates: the system's store is trusted, and who is refused is named with its issuer."""

import asyncio
import ssl
from dataclasses import dataclass
from pathlib import Path

import certifi
import pytest

from productai_desktop.cli.words import sentence
from productai_desktop.core.errors import NeverSent, NoAnswer
from productai_desktop.net import trust as trust_module
from productai_desktop.net.connection import Patience
from productai_desktop.net.service import Patiences, ServiceClient
from productai_desktop.net.trust import blind, forget_trust, trust
from tests.net.asking import EDIT, KEY, PATHS, RUNNING
from tests.net.authority import Authority, Shown, secure
from tests.net.scripted import Scripted, raw

SHORT = Patience(connect=0.3, silence=0.3, answer=0.6)


def client(server: Scripted) -> ServiceClient:
    address = f"https://localhost:{server.port}/v1"
    patiences = Patiences(submit=Patience(connect=5, silence=5, answer=5))
    return ServiceClient(address, KEY, paths=PATHS, upload_limit=1, patiences=patiences)


async def refused(shown: Shown) -> NeverSent:
    """What a charging POST to a server with a certificate ends in. The server is asked nothing."""
    async with secure(shown, RUNNING) as server:
        with pytest.raises(NeverSent) as caught:
            await client(server).submit(EDIT)
        assert server.requests == []
    assert caught.value.code == "TLS_FAILED"
    assert caught.value.params["host"] == "localhost"
    return caught.value


async def test_a_certificate_of_the_store_is_trusted(trusted: Authority) -> None:
    async with secure(trusted.issue("localhost"), RUNNING) as server:
        assert (await client(server).submit(EDIT)).id == 12345
    assert len(server.requests) == server.connections == 1


async def test_an_unknown_issuer_is_named_in_words(authority: Authority) -> None:
    error = await refused(authority.issue("localhost"))
    assert error.params == {
        "host": "localhost", "reason": "unknown issuer",
        "issuer": "Corp Web Filter CA (Corp Ltd)", "subject": "localhost",
    }  # fmt: skip
    assert sentence(error).startswith(
        "The connection to localhost is not trusted: its certificate was issued by “Corp Web "
        "Filter CA (Corp Ltd)”, which this computer does not trust. If your company"
    )


async def test_a_self_signed_certificate_says_so(authority: Authority) -> None:
    error = await refused(authority.self_signed("localhost"))
    assert error.params["reason"] == "self-signed"
    assert "issued by itself (“localhost”)" in sentence(error)


async def test_an_expired_certificate_tells_its_last_day(trusted: Authority) -> None:
    error = await refused(trusted.issue("localhost", until="20210304000000Z"))
    assert (error.params["reason"], error.params["date"]) == ("expired", "2021-03-04")
    assert "“Corp Web Filter CA (Corp Ltd)”, was valid until 2021-03-04" in sentence(error)


async def test_a_clock_that_is_behind_is_blamed(trusted: Authority) -> None:
    error = await refused(trusted.issue("localhost", since="20980304000000Z"))
    assert (error.params["reason"], error.params["date"]) == ("not yet valid", "2098-03-04")
    assert "clock is probably wrong" in sentence(error)


async def test_another_hosts_certificate_names_that_host(trusted: Authority) -> None:
    error = await refused(trusted.issue("portal.hotel.example"))
    assert error.params["reason"] == "wrong host"
    assert "the certificate of portal.hotel.example, issued by “Corp" in sentence(error)


async def test_a_store_that_is_mended_is_read_anew(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = authority.issue("localhost")
    async with secure(shown, RUNNING) as server:
        with pytest.raises(NeverSent):
            await client(server).submit(EDIT)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.pem))
        assert (await client(server).submit(EDIT)).id == 12345


async def test_an_issuer_that_cannot_be_learnt_is_not_waited_for(authority: Authority) -> None:
    """The second look meets a server that is silent by now."""
    shown = authority.issue("localhost")
    secured, looks = shown.context, 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal looks
        looks += 1
        if looks == 1:
            await writer.start_tls(secured)
        await reader.read()

    async with raw(serve) as port:
        service = ServiceClient(
            f"https://localhost:{port}", KEY, paths=PATHS, upload_limit=1,
            patiences=Patiences(submit=SHORT),
        )  # fmt: skip
        with pytest.raises(NeverSent) as caught:
            await service.submit(EDIT)
    assert looks == 2
    assert caught.value.params == {"host": "localhost", "reason": "unknown issuer"}


async def test_a_handshake_that_stalls_was_never_sent() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with raw(serve) as port:
        service = ServiceClient(
            f"https://localhost:{port}", KEY, paths=PATHS, upload_limit=1,
            patiences=Patiences(submit=SHORT),
        )  # fmt: skip
        with pytest.raises(NeverSent) as caught:
            await service.submit(EDIT)
    assert (caught.value.code, caught.value.params["reason"]) == ("NO_CONNECTION", "timed out")


async def test_an_answer_that_is_lost_behind_tls_may_have_been_charged(trusted: Authority) -> None:
    async with secure(trusted.issue("localhost"), b"") as server:
        with pytest.raises(NoAnswer):
            await client(server).submit(EDIT)
    assert len(server.requests) == 1


@dataclass
class NoStore:
    """A computer without certificates where OpenSSL looks for them."""

    folder: Path


@pytest.fixture
def no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NoStore:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setattr(trust_module, "_STORES", (str(tmp_path / "other.pem"),))
    forget_trust()
    return NoStore(tmp_path)


def test_a_store_in_another_place_is_found(no_store: NoStore, authority: Authority) -> None:
    (no_store.folder / "other.pem").write_bytes(authority.pem.read_bytes())
    assert trust().cert_store_stats()["x509_ca"] == 1


@pytest.mark.usefixtures("no_store")
def test_without_any_store_the_one_that_comes_along_serves() -> None:
    expected = blind()
    expected.load_verify_locations(cafile=certifi.where())
    assert trust().cert_store_stats() == expected.cert_store_stats()


@pytest.mark.usefixtures("trusted")
def test_a_named_store_stands_in_the_systems_place() -> None:
    assert trust().cert_store_stats()["x509_ca"] == 1
    assert trust().verify_mode is ssl.CERT_REQUIRED
    assert trust().check_hostname
    assert trust() is trust()
