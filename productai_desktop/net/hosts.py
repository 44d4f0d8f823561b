"""Image hosts: which result addresses are fetched, and how a result comes onto the disk."""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

import httpx

from productai_desktop.core.addresses import is_loopback, is_public_host
from productai_desktop.core.errors import (
    RateLimited,
    ResultError,
    ServerFailure,
)
from productai_desktop.core.output_errors import output_error
from productai_desktop.net.answers import is_web_address, retry_after
from productai_desktop.net.connection import Patience, exchange
from productai_desktop.net.proxies import proxy_for

RESULT_LIMIT_BYTES = 200_000_000
MOST_REDIRECTS = 5
#: a result is written in pieces of about this size
PIECE_BYTES = 1024 * 1024

#: a large result may take its time, as long as it comes
PATIENCE = Patience(silence=60, answer=None)

_REDIRECTS = (301, 302, 303, 307, 308)
_GONE = (403, 404, 410)

Resolver = Callable[[str], Awaitable[tuple[str, ...]]]


async def fetch(
    address: str, part: Path, *, loopback_service: bool, patience: Patience = PATIENCE
) -> None:
    """Streams a result to `part`; it is on disk when this returns, and gone when this fails.

    Raises ResultError RESULT_ADDRESS, RESULT_GONE (`status`) or RESULT_TOO_LARGE, RateLimited,
    ServerFailure, NeverSent, NoAnswer CONNECTION_LOST for a short body, and OutputError.
    """
    for _ in range(MOST_REDIRECTS + 1):
        await check_result_address(address, loopback_service=loopback_service)
        target = await _fetch_one(address, part, patience)
        if target is None:
            return
        address = target
    raise ResultError("RESULT_ADDRESS", reason="too many redirects")


async def check_result_address(
    address: str, *, loopback_service: bool, resolve: Resolver | None = None
) -> None:
    """Judges an address that a service gave. Raises ResultError RESULT_ADDRESS.

    It must be https and public. A service on this computer may also name addresses on this
    computer, by http, and private ones. A name that is not found is left to the connection, and
    where a proxy finds names none is asked for here.
    """
    if not is_web_address(address):
        raise ResultError("RESULT_ADDRESS", reason="malformed")
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.username is not None or parts.password is not None:
        raise ResultError("RESULT_ADDRESS", reason="credentials")
    if parts.scheme != "https" and not (loopback_service and is_loopback(host)):
        raise ResultError("RESULT_ADDRESS", reason="not https", host=host)
    if loopback_service:
        return
    if not is_public_host(host):
        raise ResultError("RESULT_ADDRESS", reason="private", host=host)
    if resolve is None and await proxy_for(address) is not None:
        return
    resolved = await (resolve or resolve_host)(host)
    if not all(is_public_host(number) for number in resolved):
        raise ResultError("RESULT_ADDRESS", reason="private", host=host)


async def resolve_host(host: str) -> tuple[str, ...]:
    """The numeric addresses of a name; none where it is not found here (a proxy may find it)."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    return tuple(str(entry[4][0]) for entry in found)


async def _fetch_one(address: str, part: Path, patience: Patience) -> str | None:
    """Fetches one address; the target where it is a redirect, None where `part` is written."""
    host = urlsplit(address).hostname or ""
    try:
        async with exchange("GET", address, patience) as response:
            if response.status_code in _REDIRECTS and "location" in response.headers:
                return _target(address, response.headers["location"])
            _check_status(response, host)
            await _save(response, part)
            return None
    except httpx.InvalidURL as error:
        raise ResultError("RESULT_ADDRESS", reason="malformed") from error


def _target(address: str, location: str) -> str:
    try:
        return urljoin(address, location)
    except ValueError as error:
        raise ResultError("RESULT_ADDRESS", reason="malformed") from error


def _check_status(response: httpx.Response, host: str) -> None:
    status = response.status_code
    if status in _GONE:
        raise ResultError("RESULT_GONE", status=status, host=host)
    if status == 429:
        raise RateLimited(retry_after(response.headers.get("retry-after")), message="", host=host)
    if status != 200:
        raise ServerFailure(status=status, message=f"the image host {host} answered {status}")
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length) > RESULT_LIMIT_BYTES:
        raise ResultError("RESULT_TOO_LARGE", megabytes=int(length) / 1e6)


async def _save(response: httpx.Response, part: Path) -> None:
    """Writes in threads. A body shorter than its Content-Length is an error of httpx."""
    file = await asyncio.to_thread(_create, part)
    complete = False
    try:
        piece, size = bytearray(), 0
        async for chunk in response.aiter_bytes():
            piece += chunk
            size += len(chunk)
            if size > RESULT_LIMIT_BYTES:
                raise ResultError("RESULT_TOO_LARGE", megabytes=size / 1e6)
            if len(piece) >= PIECE_BYTES:
                await asyncio.to_thread(_write, file, bytes(piece), part)
                piece.clear()
        await asyncio.to_thread(_write, file, bytes(piece), part)
        await asyncio.to_thread(_sync, file, part)
        complete = True
    finally:
        await asyncio.to_thread(_end, file, part, complete)


def _create(part: Path) -> BinaryIO:
    try:
        return part.open("wb", buffering=0)
    except OSError as error:
        raise output_error(error, part) from error


def _write(file: BinaryIO, piece: bytes, part: Path) -> None:
    rest = memoryview(piece)
    try:
        while rest:
            rest = rest[file.write(rest) :]
    except OSError as error:
        raise output_error(error, part) from error


def _sync(file: BinaryIO, part: Path) -> None:
    try:
        os.fsync(file.fileno())
    except OSError as error:
        raise output_error(error, part) from error


def _end(file: BinaryIO, part: Path, complete: bool) -> None:
    file.close()
    if not complete:
        part.unlink(missing_ok=True)
