"""An S3-compatible bucket as an image host: photos under names that cannot be guessed, fetched at
signed addresses that expire."""

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from productai_desktop.core.errors import HostFailure, InputError, NoAnswer
from productai_desktop.core.hosting import BUCKET, Bucket
from productai_desktop.core.photos import SUFFIXES, Hosted, PreparedPhoto
from productai_desktop.net.connection import Patience, exchange
from productai_desktop.net.signing import Signer, quoted_path
from productai_desktop.net.stranger import SOON, LookedAt

#: of an answer, which holds nothing but an error
ANSWER_LIMIT_BYTES = 65_536
CHUNK_BYTES = 64 * 1024
#: as many minutes as it takes, while bytes move
PATIENCE = Patience(silence=30, answer=60)

_EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_FIRST_BYTE = {"Range": "bytes=0-0"}
#: where a provider's names tell the region; group 1
_REGIONS = (
    re.compile(r"s3[.-](?:dualstack\.|fips\.)?([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?"),
    re.compile(r"s3\.([a-z0-9-]+)\.(?:backblazeb2\.com|wasabisys\.com|scw\.cloud|io\.cloud\.ovh\.net)"),
    re.compile(r"([a-z0-9-]+)\.(?:digitaloceanspaces\.com|your-objectstorage\.com|linodeobjects\.com)"),
)  # fmt: skip
_KEYS = ("InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "NotSignedUp")
_REGION_ERRORS = ("AuthorizationHeaderMalformed", "PermanentRedirect", "TemporaryRedirect",
                  "IllegalLocationConstraintException")  # fmt: skip
_SKEWED = ("RequestTimeTooSkewed", "RequestExpired")

_log = logging.getLogger(__name__)


class BucketHost(LookedAt):
    """Implements `core.ports.ImageHost`.

    Requests go over `net.connection`, so that certificates, proxies and patience hold here, too.
    A computer whose clock is wrong signs by the server's time, once that has complained.
    """

    way = BUCKET
    metered = False
    removes = True

    def __init__(
        self,
        bucket: Bucket,
        secret: str,
        *,
        loopback_service: bool,
        tag: str = "",
        patience: Patience = PATIENCE,
        pauses: Sequence[float] = SOON,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`tag` is a part of photos' names; `pauses` are seconds between looks of a stranger."""
        super().__init__(loopback_service=loopback_service, pauses=pauses)
        self._bucket = bucket
        self._tag = f"-{tag}" if tag else ""
        self._base = base_address(bucket)
        self._signer = Signer(bucket.access_key, secret, region_of(bucket))
        self._patience = patience
        self._now = now
        #: of the server's clock against ours
        self._ahead = timedelta()
        self.name = f"bucket:{bucket.endpoint}/{bucket.name}"
        self.tidy = bucket.delete

    def planned(self, photo: PreparedPhoto) -> str:
        """The photo's name in the bucket: the same for the same content and tag, and nobody who
        has not got that can guess it."""
        return f"{self._bucket.prefix}{photo.sha256}{self._tag}{SUFFIXES[photo.format]}"

    async def put(self, photo: PreparedPhoto) -> Hosted:
        """Raises also InputError INPUT_VANISHED where the prepared file is gone."""
        name = self.planned(photo)
        file = await asyncio.to_thread(_open, photo.path)
        try:
            await self._ask(
                "PUT",
                name,
                {"Content-Type": f"image/{photo.format}", "Content-Length": str(photo.size_bytes)},
                photo.sha256,
                file,
            )
        finally:
            await asyncio.to_thread(file.close)
        return self._signed(name)

    async def renewed(self, hosted: Hosted) -> Hosted:
        return self._signed(hosted.locator)

    async def remove(self, hosted: Hosted) -> None:
        await self._ask("DELETE", hosted.locator, {}, _EMPTY)

    def _signed(self, name: str) -> Hosted:
        at = self._now() + self._ahead
        span = timedelta(hours=self._bucket.hours)
        seconds = int(span.total_seconds())
        address = self._signer.address("GET", self._base + quoted_path(name), seconds, at)
        return Hosted(address, name, self._now() + span)

    async def _ask(
        self,
        method: str,
        name: str,
        headers: Mapping[str, str],
        sha256: str,
        file: BinaryIO | None = None,
    ) -> None:
        """Raises HostFailure for an answer that is none of success; says the time once more where
        that was wrong."""
        for last in (False, True):
            try:
                status, told, body = await self._answer(method, name, headers, sha256, file)
            except NoAnswer as error:
                if file is None or error.code != "CONNECTION_LOST":
                    raise
                # who refuses a photo before it was heard out hangs up: a small question tells why
                status, told, body = await self._answer("GET", name, _FIRST_BYTE, _EMPTY, None)
                if status < 400 or _error_of(told, body) in ("", "NoSuchKey"):
                    raise
            if 200 <= status < 300 or (method == "DELETE" and status == 404 and not _says(body)):
                return
            error = _error_of(told, body)
            if method == "DELETE" and error == "NoSuchKey":
                return
            ahead = _ahead(told, self._now())
            if error in _SKEWED and ahead is not None and not last:
                _log.info("the bucket's clock is %d s ahead of this computer's",
                          ahead.total_seconds())  # fmt: skip
                self._ahead = ahead
                continue
            raise self._failure(status, error, told, body)

    async def _answer(
        self,
        method: str,
        name: str,
        headers: Mapping[str, str],
        sha256: str,
        file: BinaryIO | None,
    ) -> tuple[int, Mapping[str, str], bytes]:
        address = self._base + quoted_path(name)
        at = self._now() + self._ahead
        signed = self._signer.headers(method, address, headers, sha256, at)
        request: dict[str, Any] = {"headers": signed}
        if file is not None:
            await asyncio.to_thread(file.seek, 0)
            request["content"] = _pieces(file)
        content = bytearray()
        async with exchange(method, address, self._patience, **request) as response:
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) >= ANSWER_LIMIT_BYTES:
                    await response.aclose()  # before it is left, as in `net.stranger`
                    break
            return response.status_code, response.headers, bytes(content[:ANSWER_LIMIT_BYTES])

    def _failure(
        self, status: int, error: str, told: Mapping[str, str], body: bytes
    ) -> HostFailure:
        host = urlsplit(self._bucket.endpoint).hostname or ""
        region = _element(body, "Region") or _plain(told.get("x-amz-bucket-region", ""))
        if region and region != self._signer.region:
            return HostFailure("HOST_REGION", host=host, region=region)
        if error in _REGION_ERRORS or 300 <= status < 400:
            reason = error or f"answer {status}, which leads elsewhere"
            return HostFailure("HOST_REFUSED", host=host, status=status, reason=reason)
        if error == "NoSuchBucket":
            return HostFailure("HOST_NO_BUCKET", host=host, bucket=self._bucket.name)
        if error in _KEYS:
            return HostFailure("HOST_KEY", host=host, reason=error)
        if error in _SKEWED:
            return HostFailure("HOST_CLOCK", host=host)
        reason = error or f"answer {status}"
        if status in (400, 401, 403, 404, 405, 411, 412):
            return HostFailure("HOST_REFUSED", host=host, status=status, reason=reason)
        return HostFailure("HOST_FAILED", host=host, reason=reason)


def base_address(bucket: Bucket) -> str:
    """Before the names of objects: the bucket as a part of the host's name at Amazon, unless it
    has dots (certificates know none there), and of the path elsewhere."""
    parts = urlsplit(bucket.endpoint)
    host = parts.hostname or ""
    amazon = host.endswith((".amazonaws.com", ".amazonaws.com.cn")) and not parts.path
    if amazon and "." not in bucket.name and bucket.name == bucket.name.lower():
        if host.startswith(f"{bucket.name}."):
            return f"{bucket.endpoint}/"
        return f"{parts.scheme}://{bucket.name}.{parts.netloc}/"
    return f"{parts._replace(path=quoted_path(parts.path)).geturl()}/{quoted_path(bucket.name)}/"


def region_of(bucket: Bucket) -> str:
    """The one that was given, else the one that the endpoint's name tells, else us-east-1."""
    if bucket.region:
        return bucket.region
    host = (urlsplit(bucket.endpoint).hostname or "").lower()
    if host.endswith(".r2.cloudflarestorage.com"):
        return "auto"
    for pattern in _REGIONS:
        found = re.search(rf"(?:^|\.){pattern.pattern}$", host)
        if found:
            return found[1]
    return "us-east-1"


def _error_of(told: Mapping[str, str], body: bytes) -> str:
    """The error's name in an answer, as in `<Code>NoSuchBucket</Code>`; "" where it has none."""
    return _element(body, "Code") or _plain(told.get("x-amz-error-code", ""))


def _says(body: bytes) -> bool:
    return bool(_element(body, "Code"))


def _element(body: bytes, name: str) -> str:
    """The text of an element, of at most 80 plain signs. No parser of XML: what an answer nests or
    defines is not followed."""
    found = re.search(rf"<{name}>([^<>&]{{1,80}})</{name}>", body.decode("utf-8", "replace"))
    return _plain(found[1]) if found else ""


def _plain(text: str) -> str:
    return "".join(
        sign for sign in text[:80] if sign.isascii() and (sign.isalnum() or sign in "-_.")
    )


def _ahead(told: Mapping[str, str], now: datetime) -> timedelta | None:
    """How far a server's clock is ahead of ours, by its header Date."""
    try:
        at = parsedate_to_datetime(told.get("date", ""))
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)) - now


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise InputError("INPUT_VANISHED", name=path.name) from error


async def _pieces(file: BinaryIO) -> AsyncGenerator[bytes]:
    while chunk := await asyncio.to_thread(file.read, CHUNK_BYTES):
        yield chunk
