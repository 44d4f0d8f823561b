"""Proxies of the tests: they alone know that every name leads to this computer."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.net.scripted import Serve, raw


@dataclass
class MadeProxy:
    """What it was asked for; `login` is what it demands, "user:password"."""

    login: str = ""
    #: refuses each CONNECT with this status, or each SOCKS command with this code
    refuses: int = 0
    #: accepts, and then says nothing
    silent: bool = False
    asked: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    port: int = 0
    #: set by a test: every relayed connection breaks at once
    cut: asyncio.Event = field(default_factory=asyncio.Event)

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """An HTTP proxy."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        self.heads.append(head)
        method, target, _ = head.split(" ", 2)
        assert method == "CONNECT"
        self.asked.append(target)
        if self.silent:
            await reader.read()
            return
        expected = base64.b64encode(self.login.encode()).decode()
        status = self.refuses
        if self.login and f"roxy-Authorization: Basic {expected}\r\n" not in head:
            status = 407
        if status:
            writer.write(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await self._relay(int(target.rpartition(":")[2]), reader, writer)

    async def socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A SOCKS5 proxy (RFC 1928, 1929)."""
        version, count = await reader.readexactly(2)
        assert version == 5
        methods = await reader.readexactly(count)
        if self.silent:
            await reader.read()
            return
        method = 2 if self.login else 0
        if method not in methods:
            writer.write(b"\5\xff")
            return
        writer.write(bytes([5, method]))
        if self.login:
            user = await self._text(reader, skip=1)
            accepted = f"{user}:{await self._text(reader)}" == self.login
            writer.write(bytes([1, 0 if accepted else 1]))
            if not accepted:
                return
        _, _, _, kind = await reader.readexactly(4)
        assert kind == 3, "names are left to the proxy"
        host = await self._text(reader)
        port = int.from_bytes(await reader.readexactly(2))
        self.asked.append(f"{host}:{port}")
        writer.write(bytes([5, self.refuses, 0, 1]) + bytes(6))
        if not self.refuses:
            await self._relay(port, reader, writer)

    async def nonsense(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
        await writer.drain()

    async def _text(self, reader: asyncio.StreamReader, skip: int = 0) -> str:
        await reader.readexactly(skip)
        (length,) = await reader.readexactly(1)
        return (await reader.readexactly(length)).decode()

    async def _relay(
        self, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Every name leads to this computer."""
        there, back = await asyncio.open_connection("127.0.0.1", port)
        ways = [asyncio.ensure_future(_carry(reader, back)),
                asyncio.ensure_future(_carry(there, writer)),
                asyncio.ensure_future(self.cut.wait())]  # fmt: skip
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        back.close()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(65536):
        writer.write(piece)
        await writer.drain()


@asynccontextmanager
async def running(proxy: MadeProxy, serve: Serve) -> AsyncIterator[MadeProxy]:
    async with raw(serve) as proxy.port:
        yield proxy
