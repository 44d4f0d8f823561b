"""Connections: one for each request, how long it is waited for, and what its failure means."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import httpx

from productai_desktop import __version__
from productai_desktop.core.errors import MalformedAnswer, NetworkFailure, NeverSent, NoAnswer
from productai_desktop.net.certificates import Certificate, read_certificate
from productai_desktop.net.proxies import Proxy, proxy_for, unusable
from productai_desktop.net.trust import blind, distrust, forget_trust, trust

#: bytes that the system takes from us before the network has taken them: with more, a slow
#: upload would look sent while megabytes still wait, and its answer would be given up
SEND_BUFFER_BYTES = 131_072
#: a connection with all its steps, such as proxy, tunnel and TLS, may take so many times as one
CONNECTION_STEPS = 3

#: failures of httpx that come before any byte of a request can have left
_BEFORE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one request is waited for, in real seconds."""

    #: for each step of the connection
    connect: float = 10.0
    #: without a byte moving, in either direction
    silence: float = 30.0
    #: from the request's having left to the end of its answer; None where only silence counts
    answer: float | None = 60.0


class Passage:
    """How far one request has come, as httpcore tells it.

    Its word is what "never left" rests on: a request has left, for us, as soon as its first
    byte is handed to a connection that reaches the service, however it ends.
    """

    def __init__(self, address: str, proxy: Proxy | None, patience: Patience) -> None:
        self.host = urlsplit(address).hostname or ""
        self.proxy = proxy
        self._patience = patience
        self._limit: asyncio.Timeout | None = None
        self._streams: list[Any] = []
        #: the last step that was begun, such as "connection.start_tls"
        self._step = ""
        self._tunnel = False
        self.left = False

    @asynccontextmanager
    async def bounded(self) -> AsyncGenerator[None]:
        """Ends in TimeoutError what no time-out of a single step would end, such as an answer
        that comes drop by drop, and closes what was opened on the way."""
        try:
            async with asyncio.timeout(self._patience.connect * CONNECTION_STEPS) as self._limit:
                yield
        finally:
            for stream in self._streams:
                with contextlib.suppress(Exception):  # it is broken already
                    await stream.aclose()

    async def trace(self, name: str, info: Mapping[str, Any]) -> None:
        """Told by httpcore of each step (its `trace` extension)."""
        step, _, stage = name.rpartition(".")
        if stage == "started":
            self._step = step
        if stage == "complete" and step.endswith(".connect_tcp"):
            self._opened(info["return_value"])
        elif step.startswith("http11.") and self._is_tunnel(info):
            return
        elif name == "http11.send_request_headers.started":
            self.left = True
            self._allow(None)
        elif name == "http11.send_request_headers.failed":
            # a header that cannot be: h11 refused it before it wrote anything
            self.left = type(info["exception"]).__name__ != "LocalProtocolError"
        elif step == "http11.send_request_body" and stage != "started":
            # where it failed, the service may have answered before it had heard everything
            self._allow(self._patience.answer)

    def _opened(self, stream: Any) -> None:
        self._streams.append(stream)
        opened: socket.socket | None = stream.get_extra_info("socket")
        if opened is not None:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)

    def _is_tunnel(self, info: Mapping[str, Any]) -> bool:
        """Whether this is about the CONNECT to a proxy: the request itself waits behind it."""
        if "request" in info:
            self._tunnel = info["request"].method == b"CONNECT"
        return self._tunnel

    def _allow(self, seconds: float | None) -> None:
        if self._limit is not None:
            now = asyncio.get_running_loop().time()
            self._limit.reschedule(None if seconds is None else now + seconds)

    @property
    def _at_the_proxy(self) -> bool:
        """Whether the way ended before the proxy had opened it."""
        return self.proxy is not None and self._step not in ("proxy.start_tls", "socks.start_tls")

    def failure(self, error: Exception) -> NetworkFailure | MalformedAnswer:
        """What a failure on the way means. NeverSent only where no byte of the request can
        have left, or TLS had not yet shown that the service is at the other end."""
        before = isinstance(error, _BEFORE) or bool(self._step)
        if self.left or not before:
            return self._lost(error)
        cause = _root(error)
        if self._at_the_proxy and self.proxy is not None:
            return self._by_the_proxy(error, cause, self.proxy)
        # first, for a handshake that waits in vain leaves errors of TLS behind it, too
        if isinstance(error, httpx.TimeoutException | TimeoutError):
            return NeverSent("NO_CONNECTION", host=self.host, reason="timed out")
        if isinstance(cause, socket.gaierror):
            return NeverSent("DNS_FAILED", host=self.host, reason=_reason(cause))
        if isinstance(cause, ssl.SSLError):
            return NeverSent("TLS_FAILED", host=self.host, reason=cause.reason or "handshake")
        return NeverSent("NO_CONNECTION", host=self.host, reason=_reason(cause))

    def _by_the_proxy(self, error: Exception, cause: BaseException, proxy: Proxy) -> NeverSent:
        status = str(error)[:3]
        if isinstance(error, httpx.ProxyError) and status.isdecimal():
            return NeverSent("PROXY_REFUSED", host=self.host, proxy=proxy.name, status=int(status))
        if isinstance(error, httpx.ProxyError):
            # SOCKS refuses in words, which hold neither names nor passwords
            reason = str(error).rstrip(".")[:100]
        elif isinstance(error, httpx.TimeoutException | TimeoutError):
            reason = "timed out"
        else:
            reason = _reason(cause)
        return NeverSent("PROXY_FAILED", host=self.host, proxy=proxy.name, reason=reason)

    def _lost(self, error: Exception) -> NoAnswer | MalformedAnswer:
        if isinstance(error, httpx.DecodingError):
            return MalformedAnswer(status=200, message="the answer's compression is damaged")
        if isinstance(error, httpx.TimeoutException | TimeoutError):
            return NoAnswer("NO_ANSWER", host=self.host, reason="timed out")
        return NoAnswer("CONNECTION_LOST", host=self.host, reason=_reason(_root(error)))


@asynccontextmanager
async def exchange(
    method: str, address: str, patience: Patience, **request: Any
) -> AsyncGenerator[httpx.Response]:
    """One request and its answer, whose body is still to be read.

    It has a connection of its own, which dies with it: a kept one may be stale, and then a
    charging POST looks like a lost answer. No redirect is followed, no cookie kept; the proxies
    of the environment and the system are used, but not for this computer. What fails on the way,
    reading the body included, is raised as NeverSent, NoAnswer or MalformedAnswer.
    """
    proxy = await proxy_for(address)
    passage = Passage(address, proxy, patience)
    context = await asyncio.to_thread(trust)
    try:
        async with (
            passage.bounded(),
            _client(context, proxy, patience) as client,
            client.stream(
                method, address, extensions={"trace": passage.trace}, **request
            ) as response,
        ):
            yield response
    except (httpx.HTTPError, TimeoutError) as error:
        cause = _root(error)
        if isinstance(cause, ssl.SSLCertVerificationError) and not passage.left:
            raise await _distrusted(cause, address, passage, patience) from error
        raise passage.failure(error) from error
    except UnicodeError as error:
        if passage.left:
            raise
        raise NeverSent("DNS_FAILED", host=passage.host, reason="no name of a host") from error
    except Exception as error:
        # What a SOCKS proxy says that cannot be understood, httpcore passes on as it fell.
        if proxy is None or proxy.scheme != "socks5" or passage.left:
            raise
        raise passage.failure(error) from error


def _client(context: ssl.SSLContext, proxy: Proxy | None, patience: Patience) -> httpx.AsyncClient:
    through = None
    if proxy is not None:
        own = context if proxy.scheme == "https" else None
        try:
            through = httpx.Proxy(proxy.address, ssl_context=own)
        except (ValueError, httpx.InvalidURL):
            # not passed on, for its text may hold a password
            raise unusable(proxy.name) from None
    return httpx.AsyncClient(
        transport=httpx.AsyncHTTPTransport(
            verify=context,
            proxy=through,
            trust_env=False,
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=0),
        ),
        trust_env=False,
        timeout=httpx.Timeout(patience.silence, connect=patience.connect),
        follow_redirects=False,
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        headers={
            "User-Agent": f"ProductAI-Desktop/{__version__}",
            "Accept-Encoding": "identity",
            "Connection": "close",
        },
    )


async def _distrusted(
    cause: ssl.SSLCertVerificationError, address: str, passage: Passage, patience: Patience
) -> NeverSent:
    """TLS_FAILED, with who issued the certificate that was refused. The store is read anew with
    the next request, in case a person mends it meanwhile."""
    forget_trust()
    shown = await _shown_certificate(address, passage.proxy, patience)
    return NeverSent("TLS_FAILED", host=passage.host, **distrust(cause, shown))


class _Seen(Exception):
    """Ends a look at a certificate before anything is sent."""


async def _shown_certificate(
    address: str, proxy: Proxy | None, patience: Patience
) -> Certificate | None:
    """The certificate that answers at an address, on the same way as before; None where it
    cannot be read. Trusts nobody and tells nothing: the handshake is all there is.
    """
    layers = 2 if proxy is not None and proxy.scheme == "https" else 1
    shown: list[bytes] = []
    passage = Passage(address, proxy, patience)

    async def look(name: str, info: Mapping[str, Any]) -> None:
        await passage.trace(name, info)
        if name.endswith(".start_tls.complete"):
            secured = info["return_value"].get_extra_info("ssl_object")
            shown.append(secured.getpeercert(binary_form=True) or b"")
            if len(shown) == layers:
                raise _Seen

    origin = urlsplit(address)._replace(path="/", query="", fragment="").geturl()
    try:
        async with passage.bounded(), _client(blind(), proxy, patience) as client:
            await client.head(origin, extensions={"trace": look})
    except _Seen:
        with contextlib.suppress(ValueError):
            return read_certificate(shown[-1])
    except Exception:  # noqa: BLE001 - whatever it was: the issuer stays unknown
        return None
    return None


def _root(error: BaseException) -> BaseException:
    """The first cause that the operating system or TLS gave, else the last in the chain."""
    while True:
        if isinstance(error, (socket.gaierror, ssl.SSLError)):
            return error
        below = error.__cause__ or error.__context__
        if below is None:
            return error
        error = below


def _reason(cause: BaseException) -> str:
    # The kind of error, never its text: texts may quote addresses.
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return type(cause).__name__
