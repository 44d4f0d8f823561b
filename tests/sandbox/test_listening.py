"""The server of the embedded service rests while nobody asks, and ends at once."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from productai_desktop.sandbox.listening import Listening


async def _greeting(
    _scope: dict[str, Any], _receive: object, send: Callable[[dict[str, Any]], Awaitable[None]]
) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"good day"})


def _socket() -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(8)
    return listening


async def _started(server: Listening, listening: socket.socket) -> asyncio.Task[None]:
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    return serving


async def test_it_waits_for_nothing_but_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    later: list[object] = []
    call_at = loop.call_at

    def noted(when: float, callback: Callable[..., object], *words: Any, **named: Any) -> Any:
        later.append(callback)
        return call_at(when, callback, *words, **named)

    monkeypatch.setattr(loop, "call_at", noted)
    server = Listening(_greeting)
    serving = await _started(server, _socket())
    assert not later
    server.end()
    await serving
    assert later  # connections have a moment to end: what is noted is what there is


async def test_it_ends_when_another_thread_says_so() -> None:
    server = Listening(_greeting)
    serving = await _started(server, _socket())
    async with asyncio.timeout(10):
        await asyncio.to_thread(server.end)
        await serving


async def test_an_end_before_the_start_holds() -> None:
    server = Listening(_greeting)
    server.end()
    async with asyncio.timeout(10):
        await server.serve(sockets=[_socket()])
    server.end()


async def test_each_answer_has_its_own_date() -> None:
    server, listening = Listening(_greeting), _socket()
    serving = await _started(server, listening)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(address)
    assert answer.text == "good day"
    told = parsedate_to_datetime(answer.headers["date"])
    assert abs(datetime.now(UTC) - told) < timedelta(seconds=30)
    server.end()
    await serving
