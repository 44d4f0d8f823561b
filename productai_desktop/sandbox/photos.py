"""Input images: fetched from their addresses and checked as the API reference demands.

Rules: section "Image Requirements" (PNG, JPG, JPEG, WebP; 10 MB; publicly accessible).
"""

import http.client
import io
import re
import secrets
import struct
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from PIL import Image

MOST_BYTES = 10 * 1024 * 1024
#: below Pillow's own mark of 89 million, from which it warns
MOST_PIXELS = 80_000_000
#: for one whole image
FETCH_SECONDS = 15.0
#: for the address to answer, and between two parts of the answer
STALL_SECONDS = 5.0
FORMATS = ("PNG", "JPEG", "WEBP")
#: MPO is how Pillow calls a JPEG of a phone that holds a second picture
EXTENSIONS = {"PNG": "png", "JPEG": "jpg", "MPO": "jpg", "WEBP": "webp"}
CONTENT_TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}

#: what Pillow's decoders raise for data that is not as it should be
_UNREADABLE = (
    OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, ArithmeticError,
    RuntimeError, struct.error, zlib.error, Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)  # fmt: skip


class BadPhoto(Exception):
    """An image that the service would refuse; says why."""


class Photos:
    """The folder of uploaded assets, of inputs kept for jobs, and of results."""

    def __init__(self, folder: Path) -> None:
        self.assets = folder / "assets"
        self.inputs = folder / "inputs"
        self.results = folder / "results"
        for place in (self.assets, self.inputs, self.results):
            place.mkdir(parents=True, exist_ok=True)

    def keep_asset(self, content: bytes) -> str:
        """Stores an upload; its file name. Raises BadPhoto."""
        name = f"{secrets.token_hex(16)}.{checked(content)}"
        (self.assets / name).write_bytes(content)
        return name

    def take(self, address: str) -> bytes:
        """The image at an address: from this folder, else fetched. Raises BadPhoto."""
        content = self._own(address)
        if content is None:
            content = fetched(address)
        checked(content)
        return content

    def keep_inputs(self, job: int, contents: Sequence[bytes]) -> None:
        # A number can come again where a transaction was undone after its photos were stored.
        for left in self.inputs.glob(f"{job}-*"):
            left.unlink()
        for number, content in enumerate(contents):
            (self.inputs / f"{job}-{number}").write_bytes(content)

    def inputs_of(self, job: int) -> list[bytes]:
        """What a job works on, in order."""
        return [path.read_bytes() for path in sorted(self.inputs.glob(f"{job}-*"))]

    def _own(self, address: str) -> bytes | None:
        """An upload or result of this sandbox, whatever port it was served at then."""
        parts = _parts(address)
        match = re.fullmatch(
            r"/(?:assets/([0-9a-f]{32}\.(?:png|jpg|webp))|results/([0-9]+-[0-9a-f]{16}\.(?:png|jpg)))",
            parts.path,
        )
        if match is None or parts.hostname not in ("127.0.0.1", "localhost"):
            return None
        path = self.assets / match[1] if match[1] else self.results / match[2]
        return path.read_bytes() if path.exists() else None


def checked(content: bytes) -> str:
    """The file extension of a usable image. Raises BadPhoto."""
    if not content:
        raise BadPhoto("the image is empty")
    if len(content) > MOST_BYTES:
        raise BadPhoto("the image is larger than 10 MB")
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise BadPhoto("the image has too many pixels")
            kind = image.format or ""
            image.load()
    except _UNREADABLE as error:
        raise BadPhoto("the image is not a readable PNG, JPEG or WebP") from error
    return EXTENSIONS[kind]


def fetched(address: str) -> bytes:
    """What a stranger gets at an address, up to a little over the limit. Raises BadPhoto."""
    parts = _parts(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadPhoto("the address is not http or https")
    if parts.username is not None:
        raise BadPhoto("the address asks for a login")
    until = time.monotonic() + FETCH_SECONDS
    try:
        request = urllib.request.Request(address, headers={"User-Agent": "productai-sandbox"})
        with _opener().open(request, timeout=STALL_SECONDS) as answer:
            return _read(answer, until)
    except urllib.error.HTTPError as error:
        error.close()
        raise BadPhoto(f"the address answers {error.code}") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise BadPhoto("the address is not reachable") from error


def _parts(address: str) -> SplitResult:
    """Raises BadPhoto."""
    try:
        return urlsplit(address)
    except ValueError as error:
        raise BadPhoto("the address is no URL") from error


def _opener() -> urllib.request.OpenerDirector:
    """Follows redirects between http and https and knows nothing else: no files, no ftp."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _read(answer: Any, until: float) -> bytes:
    """The body, in the parts in which it comes. Raises BadPhoto where that takes too long."""
    content = bytearray()
    while len(content) <= MOST_BYTES:
        if time.monotonic() > until:
            raise BadPhoto("the address is too slow")
        part = answer.read1(1 << 16)
        if not part:
            break
        content += part
    return bytes(content)
