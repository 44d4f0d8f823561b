"""Makes the faults of a plan happen around an ASGI application, and keeps a log of requests."""

import asyncio
import json
import math
import time
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any

from productai_desktop.sandbox.faults import JOB_KINDS, SERVED, Fault, FaultPlan

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]

MOST_DRAINED_BYTES = 64_000_000

#: the codes that the reference gives for a status
_CODES = {404: "JOB_NOT_FOUND", 429: "RATE_LIMIT_EXCEEDED"}
_GARBAGE = bytes(range(255, -1, -1)) * 12
_HTML = b"<html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>"


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came."""

    #: seconds since the epoch
    at: float
    method: str
    path: str
    #: 0 where no answer was sent
    status: int
    #: names in lower case
    headers: dict[str, str]


class Outage:
    """An application that fails as planned."""

    def __init__(
        self, app: App, plan: FaultPlan, target: Callable[[str], str], log: list[Request]
    ) -> None:
        """`target` turns a path into the name a fault knows it by."""
        self._app = app
        self._plan = plan
        self._target = target
        self._log = log

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        fault = self._plan.strike(self._target(str(scope["path"])))
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        came = time.time()

        def note(status: int) -> None:
            entry = Request(came, str(scope["method"]), str(scope["path"]), status, headers)
            self._log.append(entry)

        if fault is not None and fault.kind in JOB_KINDS:
            scope["productai.fault"] = fault
            fault = None
        if fault is None:
            await self._plain(scope, receive, send, note)
        else:
            await self._struck(fault, scope, receive, send, note)

    async def _plain(
        self, scope: MutableMapping[str, Any], receive: Receive, send: Send,
        note: Callable[[int], None],
    ) -> None:  # fmt: skip
        body = _Body(receive)

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                note(int(message["status"]))
                await body.drain()
            await send(message)

        await self._app(scope, body.receive, noting)

    async def _struck(
        self, fault: Fault, scope: MutableMapping[str, Any], receive: Receive, send: Send,
        note: Callable[[int], None],
    ) -> None:  # fmt: skip
        if fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
            await self._plain(scope, receive, send, note)
        elif fault.kind == "reset":
            note(0)
            _cut(send)
        elif fault.kind in ("reset_after", "slow_after", "truncated"):
            await self._after(fault, scope, receive, send, note)
        else:
            status, kind, body = _bad_answer(fault)
            note(status)
            await _Body(receive).drain()
            retry_after = None if status != 429 else fault.retry_after
            await _answer(send, status, kind, body, len(body), retry_after=retry_after)

    async def _after(
        self, fault: Fault, scope: MutableMapping[str, Any], receive: Receive, send: Send,
        note: Callable[[int], None],
    ) -> None:  # fmt: skip
        """Lets the request take effect, then spoils its answer."""
        answer: list[Message] = []
        request_body = _Body(receive)

        async def keep(message: Message) -> None:
            answer.append(message)

        await self._app(scope, request_body.receive, keep)
        await request_body.drain()
        status = int(answer[0]["status"])
        if fault.kind == "slow_after":
            await asyncio.sleep(fault.seconds)
            note(status)
            for message in answer:
                await send(message)
            return
        note(0 if fault.kind == "reset_after" else status)
        if fault.kind == "truncated":
            body = b"".join(message.get("body", b"") for message in answer[1:])
            kind = dict(answer[0]["headers"]).get(b"content-type", b"application/json")
            await _answer(send, status, kind, body[: len(body) // 2], len(body), whole=False)
            await asyncio.sleep(0.05)
        _cut(send)


def _bad_answer(fault: Fault) -> tuple[int, bytes, bytes]:
    if fault.kind == "html":
        return 502 if fault.status == 500 else fault.status, b"text/html", _HTML
    if fault.kind == "empty":
        return 200, b"application/json", b""
    if fault.kind == "malformed":
        return 200, b"application/json", b'{"status": "OK", "data": ["?"]}'
    if fault.kind == "garbage":
        kind = b"image/png" if fault.on in SERVED else b"application/json"
        return 200, kind, _GARBAGE
    status = {"storm": 429, "gone": 404}.get(fault.kind, fault.status)
    error = {"status": "ERROR", "message": "A fault that was asked for", "code": "SERVER_ERROR"}
    if status in _CODES:
        error["code"] = _CODES[status]
    return status, b"application/json", json.dumps(error).encode()


class _Body:
    """A request's body, of which the application may leave a part unread, as for a wrong key.

    To answer before all of it has come would end in a reset of the connection, in which the
    answer is lost.
    """

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._more = True

    async def receive(self) -> Message:
        message = await self._receive()
        self._more = bool(message.get("more_body"))
        return message

    async def drain(self) -> None:
        """Reads what is left, up to a bound."""
        size = 0
        while self._more and size < MOST_DRAINED_BYTES:
            size += len((await self.receive()).get("body", b""))


async def _answer(
    send: Send, status: int, kind: bytes, body: bytes, length: int, *, whole: bool = True,
    retry_after: float | None = None,
) -> None:  # fmt: skip
    headers = [(b"content-type", kind), (b"content-length", str(length).encode())]
    if retry_after is not None:
        headers.append((b"retry-after", f"{math.ceil(retry_after)}".encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": not whole})


def _cut(send: Send) -> None:
    """Ends the connection without an answer. `send` is uvicorn's own, which knows its socket."""
    cycle: Any = getattr(send, "__self__")  # noqa: B009 - typed as a plain callable
    cycle.transport.abort()
