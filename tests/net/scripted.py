"""A server on a real socket that answers what the test says and remembers what it was asked."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Request:
    """One request as it came over the wire; header names are lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)


@dataclass
class Scripted:
    """Answers in turn, the last one for ever. An answer is bytes as they go over the wire."""

    answers: list[bytes]
    #: nothing is sent and the connection stays open
    silent: bool = False
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    handlers: list[asyncio.Task] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.handlers.append(_present_task())
        try:
            while request := await _read(reader):
                self.requests.append(request)
                self.asked.set()
                if self.silent:
                    await reader.read()
                    break
                turn = min(len(self.requests), len(self.answers)) - 1
                writer.write(self.answers[turn])
                await writer.drain()
                if b"connection: keep-alive" not in self.answers[turn].lower():
                    break
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass  # the client hung up, as some tests make it do
        finally:
            writer.close()


def _present_task() -> asyncio.Task:
    task = asyncio.current_task()
    assert task is not None
    return task


async def _read(reader: asyncio.StreamReader) -> Request | None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, path, _ = first.split(" ", 2)
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    if headers.get("transfer-encoding") == "chunked":
        raise AssertionError("requests must state their length")
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, path, headers, body)


@asynccontextmanager
async def scripted(*answers: bytes, silent: bool = False) -> AsyncIterator[Scripted]:
    async with listening(Scripted(list(answers), silent)) as server:
        yield server


@asynccontextmanager
async def listening(
    server: Scripted, secured: ssl.SSLContext | None = None
) -> AsyncIterator[Scripted]:
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=secured)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        await asyncio.wait_for(listener.wait_closed(), 10)
        await asyncio.wait_for(asyncio.gather(*server.handlers, return_exceptions=True), 10)


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def raw(serve: Serve, path: Path | None = None) -> AsyncIterator[int]:
    """A server that does what the test says with each connection; its port. It listens at a
    socket in the file system where a path is given."""
    handlers: list[asyncio.Task] = []

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        handlers.append(_present_task())
        try:
            await serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass  # the client hung up, or did not trust
        finally:
            writer.close()

    if path is not None:
        listener = await asyncio.start_unix_server(guarded, path)
    else:
        listener = await asyncio.start_server(guarded, "127.0.0.1", 0)
    try:
        yield 0 if path is not None else listener.sockets[0].getsockname()[1]
    finally:
        listener.close()
        await asyncio.wait_for(asyncio.gather(*handlers), 10)


def http(status: int, body: bytes = b"", **headers: str) -> bytes:
    """An answer over the wire. Headers are written with _ for -."""
    fields = {"Content-Length": str(len(body)), "Connection": "close"}
    fields |= {name.replace("_", "-").title(): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode("latin-1") + body


def good(data: object) -> bytes:
    body = json.dumps({"status": "OK", "data": data}).encode()
    return http(200, body, content_type="application/json")


def bad(status: int, code: str | None, message: str = "no", **headers: str) -> bytes:
    body = json.dumps({"status": "ERROR", "message": message, "code": code}).encode()
    return http(status, body, content_type="application/json", **headers)
