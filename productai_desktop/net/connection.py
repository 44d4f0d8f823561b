"""Connections: one trust store, clients without memory, and httpx's failures as our errors."""

import asyncio
import functools
import importlib
import socket
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from urllib.parse import urlsplit

import certifi
import httpx

from productai_desktop import __version__
from productai_desktop.core.errors import MalformedAnswer, NetworkFailure, NeverSent, NoAnswer
from productai_desktop.core.requests import is_loopback

TIMEOUTS = httpx.Timeout(connect=10, read=60, write=60, pool=10)


#: what httpx imports with its first request; in the thread of the loop that would take 100 ms
_IMPORTED_LATE = ("httpcore", "anyio._backends._asyncio", "h11")


@functools.cache
def trust() -> ssl.SSLContext:
    """The system's certificate store, else certifi's. The first call takes some 100 ms, for it
    also imports what the first request needs: make it in a thread."""
    for module in _IMPORTED_LATE:
        importlib.import_module(module)
    context = ssl.create_default_context()
    if context.cert_store_stats()["x509_ca"] == 0 and not _has_certificate_folder():
        context.load_verify_locations(cafile=certifi.where())
    return context


def _has_certificate_folder() -> bool:
    # OpenSSL reads such a folder at each handshake, so its certificates are not counted above.
    paths = ssl.get_default_verify_paths()
    return any(Path(paths.capath or paths.openssl_capath).glob("*.0"))


@asynccontextmanager
async def fresh_client(address: str) -> AsyncGenerator[httpx.AsyncClient]:
    """A client whose one connection dies with it: a kept one may be stale, and then a charging
    POST looks like a lost answer. It follows no redirects and keeps no cookies. The system's
    proxies are used, but not for this computer. Raises NeverSent for a proxy that cannot be.
    """
    host = urlsplit(address).hostname
    context = await asyncio.to_thread(trust)
    try:
        client = httpx.AsyncClient(
            verify=context,
            timeout=TIMEOUTS,
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=0),
            follow_redirects=False,
            trust_env=not is_loopback(host),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "User-Agent": f"ProductAI-Desktop/{__version__}",
                "Accept-Encoding": "identity",
                "Connection": "close",
            },
        )
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        # httpx reads HTTPS_PROXY and its like here; SOCKS would need a further package.
        raise NeverSent(
            "NO_CONNECTION", host=host or "", reason="unusable proxy setting"
        ) from error
    async with client:
        yield client


def translate(error: httpx.HTTPError, host: str) -> NetworkFailure | MalformedAnswer:
    """What a failure of httpx means: NeverSent only where no byte of the request can have left.

    A proxy's refusal counts as such, since https goes through it by CONNECT, before the request.
    """
    cause = _root(error)
    match error:
        case httpx.ConnectError() if isinstance(cause, socket.gaierror):
            return NeverSent("DNS_FAILED", host=host, reason=cause.strerror or "unknown name")
        case httpx.ConnectError() if isinstance(cause, ssl.SSLError):
            return NeverSent("TLS_FAILED", host=host, reason=_tls_reason(cause))
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return NeverSent("NO_CONNECTION", host=host, reason="timed out")
        case httpx.ProxyError():
            return NeverSent("NO_CONNECTION", host=host, reason="refused by the proxy")
        case httpx.ConnectError() | httpx.UnsupportedProtocol() | httpx.LocalProtocolError():
            return NeverSent("NO_CONNECTION", host=host, reason=_reason(cause))
        case httpx.TimeoutException():
            return NoAnswer("NO_ANSWER", host=host, reason="timed out")
        case httpx.DecodingError():
            return MalformedAnswer(status=200, message="the answer's compression is damaged")
        case _:
            return NoAnswer("CONNECTION_LOST", host=host, reason=_reason(cause))


def _root(error: BaseException) -> BaseException:
    """The first cause that the operating system or TLS gave, else the last in the chain."""
    while True:
        if isinstance(error, (socket.gaierror, ssl.SSLError)):
            return error
        below = error.__cause__ or error.__context__
        if below is None:
            return error
        error = below


def _tls_reason(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return error.reason or "handshake failed"


def _reason(cause: BaseException) -> str:
    # The kind of error, never its text: texts may quote addresses.
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return type(cause).__name__
