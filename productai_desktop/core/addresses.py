"""Addresses, judged by their text alone: whether a text is one, whose computer it names, and
whether the service or a photo may be there."""

import re
from urllib.parse import urlsplit

from productai_desktop.core.errors import InputError, RequestError


def is_address(image: str) -> bool:
    """True for an http(s) address, False for a path."""
    return image.lower().startswith(("https://", "http://"))


def is_loopback(host: str | None) -> bool:
    """True for names and addresses of this computer."""
    return host is not None and (
        host in ("localhost", "::1") or re.fullmatch(r"127(\.\d{1,3}){3}", host) is not None
    )


def check_image_address(address: str, *, loopback_service: bool = False) -> None:
    """Judges a user's image address by its text; raises InputError INPUT_ADDRESS.

    It must be public: https, no user name in it, no address of this computer or a private
    network. It is never fetched before submission (a bad one charges nothing).
    """
    reason = _address_problem(address, loopback_service)
    if reason:
        raise InputError("INPUT_ADDRESS", name=address[:200], reason=reason)


def _address_problem(address: str, loopback_service: bool) -> str:
    if len(address) > 2000 or any(ord(c) <= 32 or ord(c) == 127 for c in address):
        return "malformed"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "malformed"
    if not host:
        return "malformed"
    if parts.username is not None or parts.password is not None:
        return "credentials"
    if loopback_service and is_loopback(host):
        return ""
    if parts.scheme.lower() not in ("https", "http"):
        return "malformed"
    return "" if is_public_host(host) else "private"


def check_service_address(address: str) -> str:
    """The address without a trailing slash; it must be https, or http on this computer.

    Raises RequestError ADDRESS_INVALID or ADDRESS_NOT_HTTPS.
    """
    cleaned = address.strip().rstrip("/")
    try:
        parts = urlsplit(cleaned)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise RequestError("ADDRESS_INVALID", address=address[:200]) from None
    unusable = (
        parts.scheme not in ("http", "https")
        or not host
        or parts.username is not None
        or parts.query
        or parts.fragment
        or any(ord(sign) <= 32 for sign in cleaned)
    )
    if unusable:
        raise RequestError("ADDRESS_INVALID", address=address[:200])
    if parts.scheme == "http" and not is_loopback(host):
        raise RequestError("ADDRESS_NOT_HTTPS", address=cleaned)
    return cleaned


def is_public_host(host: str) -> bool:
    """False for literal addresses that are not global and for names that never are public."""
    from ipaddress import ip_address  # 9 ms that `productai --help` does not need

    try:
        return ip_address(host.split("%", 1)[0]).is_global
    except ValueError:
        name = host.rstrip(".").lower()
        local = (".local", ".localhost", ".internal", ".lan", ".home.arpa")
        # A last label of digits is an old spelling of an IPv4 address, such as 0x7f.0.0.1.
        number = re.search(r"\.(\d+|0x[0-9a-f]*)$", name) is not None
        return "." in name and not number and not name.endswith(local)
