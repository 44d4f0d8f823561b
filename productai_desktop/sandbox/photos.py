"""Input images: fetched from their addresses and checked as the API reference demands.

Rules: section "Image Requirements" (PNG, JPG, JPEG, WebP; 10 MB; publicly accessible).
"""

import io
import re
import secrets
import urllib.error
import urllib.request
import warnings
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from PIL import Image

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 120_000_000
FETCH_SECONDS = 15.0
EXTENSIONS = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp"}
CONTENT_TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}


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
        """The image at an address: an asset of this folder, else fetched. Raises BadPhoto."""
        content = self._own(address)
        if content is None:
            content = fetched(address)
        checked(content)
        return content

    def keep_input(self, job: int, number: int, content: bytes) -> None:
        (self.inputs / f"{job}-{number}").write_bytes(content)

    def inputs_of(self, job: int) -> list[bytes]:
        """What a job works on, in order."""
        return [path.read_bytes() for path in sorted(self.inputs.glob(f"{job}-*"))]

    def _own(self, address: str) -> bytes | None:
        """An upload of this sandbox, whatever port it was served at then."""
        parts = urlsplit(address)
        match = re.fullmatch(r"/assets/([0-9a-f]{32}\.(?:png|jpg|webp))", parts.path)
        if match is None or parts.hostname not in ("127.0.0.1", "localhost"):
            return None
        path = self.assets / match[1]
        return path.read_bytes() if path.exists() else None


def checked(content: bytes) -> str:
    """The file extension of a usable image. Raises BadPhoto."""
    if not content:
        raise BadPhoto("the image is empty")
    if len(content) > MOST_BYTES:
        raise BadPhoto("the image is larger than 10 MB")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=tuple(EXTENSIONS)) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise BadPhoto("the image has too many pixels")
                kind = image.format or ""
                image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise BadPhoto("the image is not a readable PNG, JPEG or WebP") from error
    return EXTENSIONS[kind]


def fetched(address: str) -> bytes:
    """What a stranger gets at an address, up to a little over the limit. Raises BadPhoto."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadPhoto("the address is not http or https")
    request = urllib.request.Request(address, headers={"User-Agent": "productai-sandbox"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        answer: IO[Any]
        with opener.open(request, timeout=FETCH_SECONDS) as answer:
            return bytes(answer.read(MOST_BYTES + 1))
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise BadPhoto("the address is not reachable") from error
