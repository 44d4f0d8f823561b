"""What goes wrong on the way: only what provably never left counts as never sent."""

import asyncio

import httpcore
import httpx
import pytest

from productai_desktop.core.errors import (
    NeverSent,
    NoAnswer,
)
from productai_desktop.net.connection import Passage, Patience
from productai_desktop.net.service import ServiceClient
from tests.net.asking import EDIT, KEY, PATHS, RUNNING, client
from tests.net.scripted import http, scripted


@pytest.mark.parametrize("status", [403, 407, 502])
async def test_a_proxy_that_refuses_lets_nothing_through_and_sees_no_key(monkeypatch, status):
    async with scripted(http(status)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.origin)
        service = ServiceClient("https://api.example.com/v1", KEY, paths=PATHS, upload_limit=1)
        with pytest.raises(NeverSent) as caught:
            await service.submit(EDIT)
    assert caught.value.code == "PROXY_REFUSED"
    named = {"host": "api.example.com", "proxy": f"127.0.0.1:{proxy.port}", "status": status}
    assert caught.value.params == named
    (request,) = proxy.requests
    assert request.method == "CONNECT"
    assert KEY not in str(request)


async def test_a_proxy_setting_that_cannot_be_used_says_so(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "carrier-pigeon://user:s3cret@127.0.0.1:1")
    service = ServiceClient("https://api.example.com/v1", KEY, paths=PATHS, upload_limit=1)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.params["reason"] == "unusable proxy setting"


async def test_a_service_on_this_computer_is_asked_without_the_proxy(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with scripted(RUNNING) as server:
        assert (await client(server).submit(EDIT)).id == 12345


async def test_a_service_that_is_not_there_was_never_sent_to():
    async with scripted(RUNNING) as server:
        service = client(server)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.code == "NO_CONNECTION"
    assert caught.value.params["host"] == "127.0.0.1"


async def test_a_name_that_does_not_exist_was_never_sent_to():
    service = ServiceClient("https://no-such-host.invalid", KEY, paths=PATHS, upload_limit=1)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.code == "DNS_FAILED"


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example", ".example"])
async def test_a_name_that_cannot_be_one_was_never_sent_to(host):
    service = ServiceClient(f"https://{host}", KEY, paths=PATHS, upload_limit=1)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.code == "DNS_FAILED"


async def test_a_failed_tls_handshake_was_never_sent():
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(http(400))
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        service = ServiceClient(f"https://127.0.0.1:{port}", KEY, paths=PATHS, upload_limit=1)
        with pytest.raises(NeverSent) as caught:
            await service.submit(EDIT)
    assert caught.value.code == "TLS_FAILED"
    assert caught.value.params["reason"]


LEFT = ["connection.connect_tcp.started", "http11.send_request_headers.started"]


async def failure_after(events: list[str], error: Exception, method: bytes = b"POST"):
    passage = Passage("https://api.example/v1", None, Patience())
    for event in events:
        await passage.trace(event, {"request": httpcore.Request(method, "https://api.example/v1")})
    return passage.failure(error)


@pytest.mark.parametrize(
    ("events", "error", "kind", "code"),
    [
        (LEFT[:1], httpx.ConnectTimeout(""), NeverSent, "NO_CONNECTION"),
        (LEFT[:1], httpx.ReadTimeout(""), NeverSent, "NO_CONNECTION"),
        (LEFT[:1], TimeoutError(), NeverSent, "NO_CONNECTION"),
        ([], httpx.PoolTimeout(""), NeverSent, "NO_CONNECTION"),
        ([], httpx.UnsupportedProtocol(""), NeverSent, "NO_CONNECTION"),
        (LEFT, httpx.ReadTimeout(""), NoAnswer, "NO_ANSWER"),
        (LEFT, httpx.WriteTimeout(""), NoAnswer, "NO_ANSWER"),
        (LEFT, TimeoutError(), NoAnswer, "NO_ANSWER"),
        (LEFT, httpx.ReadError(""), NoAnswer, "CONNECTION_LOST"),
        (LEFT, httpx.ConnectError(""), NoAnswer, "CONNECTION_LOST"),
        (LEFT, httpx.RemoteProtocolError(""), NoAnswer, "CONNECTION_LOST"),
        (LEFT, httpx.LocalProtocolError(""), NoAnswer, "CONNECTION_LOST"),
        # where httpcore should tell nothing any more, only its own word counts
        ([], httpx.ConnectError(""), NeverSent, "NO_CONNECTION"),
        ([], httpx.ReadError(""), NoAnswer, "CONNECTION_LOST"),
        ([], TimeoutError(), NoAnswer, "NO_ANSWER"),
    ],
)
async def test_only_what_provably_never_left_is_never_sent(events, error, kind, code):
    ours = await failure_after(events, error)
    assert (type(ours), ours.code) == (kind, code)


async def test_the_question_for_a_tunnel_is_not_the_request():
    assert isinstance(await failure_after(LEFT, httpx.ReadError(""), b"CONNECT"), NeverSent)


async def test_cancelling_passes_through():
    async with scripted(silent=True) as server:
        task = asyncio.create_task(client(server).submit(EDIT))
        await server.asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
