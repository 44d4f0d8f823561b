"""Proxies: which one a request goes through, by the environment, else by the system's settings.

The environment's variables are those that curl and most programs read: HTTPS_PROXY, HTTP_PROXY,
ALL_PROXY and NO_PROXY, in either case. Nothing on this computer is asked through a proxy.
"""

import asyncio
import sys
import urllib.request
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from productai_desktop.core.addresses import is_loopback
from productai_desktop.core.errors import NeverSent
from productai_desktop.net.desktop_proxy import desktop_proxies

#: as they are written -> as they are used; SOCKS leaves names to the proxy in either spelling
_SCHEMES = {
    "http": "http", "https": "https", "socks": "socks5", "socks5": "socks5", "socks5h": "socks5",
}  # fmt: skip
_PORTS = {"http": 80, "https": 443, "socks5": 1080}


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy of somebody's choice."""

    #: "http", "https" or "socks5"
    scheme: str
    #: with its port, as people know it
    name: str
    #: with user and password, if there are any
    address: str = field(repr=False)


async def proxy_for(address: str) -> Proxy | None:
    """The proxy for an http(s) address, None for none. Raises NeverSent PROXY_FAILED for a
    setting that cannot be used: going straight could tell what shall stay private.
    """
    parts = urlsplit(address)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    if is_loopback(host):
        return None
    environment = urllib.request.getproxies_environment()
    if _bypassed(host, environment.get("no", "")):
        return None
    named = environment.get(scheme) or environment.get("all")
    if named:
        return _usable(named, host)
    found = await _of_the_system(scheme, host)
    return _usable(found, host) if found else None


async def _of_the_system(scheme: str, host: str) -> str:
    """What the system's settings name; "" for a straight connection."""
    if sys.platform in ("win32", "darwin"):
        return await asyncio.to_thread(_of_the_registry, scheme, host)
    for found in await desktop_proxies(f"{scheme}://{host}/"):
        if found.startswith("direct:"):
            return ""
        if found.split(":", 1)[0] in _SCHEMES:
            return found
    return ""


def _of_the_registry(scheme: str, host: str) -> str:
    if urllib.request.proxy_bypass(host):
        return ""
    named = urllib.request.getproxies()
    return named.get(scheme) or named.get("socks", "")


def _usable(text: str, host: str) -> Proxy:
    """A proxy as it was written, which need not tell its scheme."""
    text = text.strip()
    text = text if "://" in text else f"http://{text}"
    proxy = None
    try:
        parts = urlsplit(text)
        scheme = _SCHEMES.get(parts.scheme.lower(), "")
        if scheme and parts.hostname and all(" " < sign < "\x7f" for sign in text):
            port = parts.port or _PORTS[scheme]
            shown = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
            user = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
            proxy = Proxy(scheme, f"{shown}:{port}", f"{scheme}://{user}{shown}:{port}")
    except ValueError:
        proxy = None  # its text may hold a password: neither it nor the error is passed on
    if proxy is None:
        raise unusable("", host)
    return proxy


def unusable(name: str, host: str = "") -> NeverSent:
    """The error of a proxy's setting that cannot be used."""
    return NeverSent("PROXY_FAILED", host=host, proxy=name, reason="unusable proxy setting")


def _bypassed(host: str, exceptions: str) -> bool:
    """Whether NO_PROXY names a host: itself, a domain above it, a network, or `*`."""
    for text in exceptions.lower().split(","):
        entry = text.strip().lstrip("*").lstrip(".") if text.strip() != "*" else "*"
        if entry == "*" or (entry and (host == entry or host.endswith(f".{entry}"))):
            return True
        if "/" in entry and _within(host, entry):
            return True
    return False


def _within(host: str, network: str) -> bool:
    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False
