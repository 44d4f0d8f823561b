"""A stranger's look at an uploaded photo: can the service fetch it, and is it that photo?"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx

from productai_desktop.core.errors import HostFailure, InputError, NetworkFailure, ResultError
from productai_desktop.core.photos import Hosted, PreparedPhoto
from productai_desktop.core.ports import Doubt
from productai_desktop.net.connection import Patience, exchange
from productai_desktop.net.hosts import check_result_address

#: so much of the photo is fetched and compared
BEGINNING_BYTES = 65_536
MOST_REDIRECTS = 3
#: seconds before a photo that is not there yet is looked for again: what was uploaded is there …
SOON = (0.5, 1.0, 2.0, 4.0)
#: … what is synced to another place may take some minutes
SYNCED = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0, 60.0, 60.0)

PATIENCE = Patience(silence=15, answer=30)
_REDIRECTS = (301, 302, 303, 307, 308)
#: answers for a photo that may still be on its way there
_NOT_YET = frozenset({403, 404, 408, 425, 429, 500, 502, 503, 504})

#: how files of the types that services hand out begin
_PICTURE = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF.{4}WEBP|GIF8[79]a|.{4}ftyp(?:avif|avis|mif1|heic)",
    re.DOTALL,
)

Sleep = Callable[[float], Awaitable[None]]


class LookedAt:
    """An image host whose photos a stranger can look at: `check` of `core.ports.ImageHost`."""

    def __init__(
        self, *, loopback_service: bool, exact: bool = True, pauses: Sequence[float] = SOON
    ) -> None:
        """As for `look`; who is not patient looks once."""
        self._loopback = loopback_service
        self._exact = exact
        self._pauses = pauses

    async def check(
        self,
        hosted: Hosted,
        photo: PreparedPhoto,
        *,
        patient: bool = True,
        doubt: Doubt = lambda _: None,
    ) -> None:
        await look(
            hosted.address,
            photo,
            loopback_service=self._loopback,
            exact=self._exact,
            pauses=self._pauses if patient else (),
            doubt=doubt,
        )


async def look(
    address: str,
    photo: PreparedPhoto,
    *,
    loopback_service: bool,
    exact: bool = True,
    pauses: Sequence[float] = SOON,
    doubt: Doubt = lambda _: None,
    sleep: Sleep = asyncio.sleep,
) -> None:
    """Fetches the beginning of an uploaded photo without key or cookie, and compares it.

    A store that is not `exact` may have written the photo anew and name any type: what begins as
    a picture is good.

    What is not there, or not whole, is looked for again after each pause; `doubt` is told what was
    found instead. Raises HostFailure
    HOST_NOT_PUBLIC (`status`, or `reason`) or HOST_DIFFERS (`found`: what is there),
    NetworkFailure, and InputError INPUT_VANISHED where the prepared file is gone.
    """
    expected = await asyncio.to_thread(_beginning, photo.path)
    host = urlsplit(address).hostname or ""
    problem: HostFailure | NetworkFailure | None
    for pause in (*pauses, None):
        try:
            problem = await _compare(address, expected, photo, host, loopback_service, exact)
        except NetworkFailure as error:
            problem = error
        if problem is None:
            return
        if pause is None:
            raise problem
        doubt(problem)
        await sleep(pause)


async def _compare(
    address: str,
    expected: bytes,
    photo: PreparedPhoto,
    host: str,
    loopback_service: bool,
    exact: bool,
) -> HostFailure | None:
    """None where it is the photo; what may become better later; raises what will not."""
    for _ in range(MOST_REDIRECTS + 1):
        await _judge(address, host, loopback_service)
        try:
            async with exchange(
                "GET", address, PATIENCE, headers={"Range": f"bytes=0-{len(expected) - 1}"}
            ) as response:
                if response.status_code not in _REDIRECTS:
                    return await _seen(response, expected, photo, host, exact)
                address = urljoin(address, response.headers.get("location", ""))
        except (httpx.InvalidURL, ValueError) as error:
            raise HostFailure("HOST_NOT_PUBLIC", host=host, reason="malformed") from error
    raise HostFailure("HOST_NOT_PUBLIC", host=host, reason="too many redirects")


async def _judge(address: str, host: str, loopback_service: bool) -> None:
    try:
        await check_result_address(address, loopback_service=loopback_service)
    except ResultError as error:
        reason = str(error.params.get("reason", "malformed"))
        raise HostFailure("HOST_NOT_PUBLIC", host=host, reason=reason) from error


async def _seen(
    response: httpx.Response, expected: bytes, photo: PreparedPhoto, host: str, exact: bool
) -> HostFailure | None:
    status = response.status_code
    if status not in (200, 206):
        problem = HostFailure("HOST_NOT_PUBLIC", host=host, status=status)
        if status in _NOT_YET:
            return problem
        raise problem
    kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
    if exact and not kind.startswith("image/"):
        raise HostFailure("HOST_DIFFERS", host=host, found=_shown(kind))
    found = bytearray()
    async for chunk in response.aiter_bytes():
        found += chunk
        if len(found) >= len(expected):
            # closed before it is left: an iterator that is left open cannot end itself on Qt's loop
            await response.aclose()
            break
    if not exact and _PICTURE.match(found):
        return None
    if not exact or not expected.startswith(bytes(found[: len(expected)])):
        raise HostFailure("HOST_DIFFERS", host=host, found=_shown(kind))
    whole = len(found) >= len(expected) and _length(response) in (None, photo.size_bytes)
    return None if whole else HostFailure("HOST_DIFFERS", host=host, found="a part of it")


def _length(response: httpx.Response) -> int | None:
    """Of the whole file as far as the answer tells it."""
    told = response.headers.get("content-length", "")
    if "content-range" in response.headers:  # some say 200 and send a part all the same
        told = response.headers.get("content-range", "").rpartition("/")[2]
    elif "content-encoding" in response.headers:
        return None
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 19 else None


def _shown(kind: str) -> str:
    return "".join(sign for sign in kind[:60] if sign.isascii() and sign.isprintable()) or "unknown"


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(BEGINNING_BYTES)
    except OSError as error:
        raise InputError("INPUT_VANISHED", name=path.name) from error
