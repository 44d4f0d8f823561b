"""Encoding: the best file of a picture that is not larger than allowed."""

import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

BEST_QUALITY = 95
FIRST_QUALITY = 92
LEAST_QUALITY = 75
#: the most that the format can hold
JPEG_LONGEST_SIDE = 65_000
_SMALLEST_SIDE = 16
_PNG_LEVEL = 3


class SizeLimitError(Exception):
    """Not even a tiny picture is small enough."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file in memory."""

    #: "png" or "jpeg"
    format: str
    data: bytes
    width: int
    height: int
    #: None for png
    quality: int | None


def encode(image: Image.Image, limit_bytes: int, *, prefer_png: bool) -> Encoded:
    """A picture of mode L, RGB or RGBA as PNG or JPEG of at most `limit_bytes`.

    Transparency makes it a PNG, which is shrunk until it fits. Others become a PNG if that is
    preferred and fits, else a JPEG of full chroma, of quality 75 at least, shrunk if need be.
    Raises SizeLimitError.
    """
    if image.mode == "RGBA":
        return _png_shrunk(image, limit_bytes)
    if prefer_png:
        size, data = _png(image, limit_bytes)
        if size <= limit_bytes:
            return Encoded("png", data, image.width, image.height, None)
    return _jpeg_shrunk(image, limit_bytes)


def has_few_colours(image: Image.Image) -> bool:
    """True for drawings and screenshots, which JPEG would smear."""
    return image.getcolors(256) is not None


def _png_shrunk(image: Image.Image, limit_bytes: int) -> Encoded:
    scaled = image
    while True:
        size, data = _png(scaled, limit_bytes)
        if size <= limit_bytes:
            return Encoded("png", data, scaled.width, scaled.height, None)
        # Noise grows as pixels fall, so that one step may not do.
        scaled = _scaled(image, scaled.width / image.width * _shrinkage(limit_bytes, size))


def _jpeg_shrunk(image: Image.Image, limit_bytes: int) -> Encoded:
    scale = min(1.0, JPEG_LONGEST_SIDE / max(image.size))
    scaled = image if scale == 1.0 else _scaled(image, scale)
    while True:
        found = _jpeg_that_fits(scaled, limit_bytes)
        if isinstance(found, Encoded):
            return found
        scaled = _scaled(image, scaled.width / image.width * _shrinkage(limit_bytes, found))


def _jpeg_that_fits(image: Image.Image, limit_bytes: int) -> Encoded | int:
    """The best quality that fits, by bisection from 92 on; else the size at the least quality."""
    low, high, quality = LEAST_QUALITY, BEST_QUALITY, FIRST_QUALITY
    best: tuple[int, bytes] | None = None
    smallest = 0
    while low <= high:
        size, data = _jpeg(image, quality, limit_bytes)
        if size <= limit_bytes:
            best = (quality, data)
            low = quality + 1
        else:
            high = quality - 1
            smallest = size
            if best is None and size > 4 * limit_bytes:
                return size
        quality = (low + high + 1) // 2
    if best is None:
        return smallest
    return Encoded("jpeg", best[1], image.width, image.height, best[0])


def _shrinkage(limit_bytes: int, size: int) -> float:
    return min(0.95, math.sqrt(limit_bytes / size) * 0.97)


def _scaled(image: Image.Image, scale: float) -> Image.Image:
    width, height = (max(1, round(side * scale)) for side in image.size)
    if max(width, height) < _SMALLEST_SIDE:
        raise SizeLimitError
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _png(image: Image.Image, limit_bytes: int) -> tuple[int, bytes]:
    sink = _Sink(limit_bytes)
    image.save(sink, "PNG", compress_level=_PNG_LEVEL)
    return sink.size, sink.getvalue()


def _jpeg(image: Image.Image, quality: int, limit_bytes: int) -> tuple[int, bytes]:
    sink = _Sink(limit_bytes)
    image.save(sink, "JPEG", quality=quality, subsampling=0, optimize=False)
    return sink.size, sink.getvalue()


class _Sink(io.BytesIO):
    """Counts all that is written and keeps no more than the limit."""

    def __init__(self, limit_bytes: int) -> None:
        super().__init__()
        self.size = 0
        self._limit_bytes = limit_bytes

    def write(self, data: "ReadableBuffer", /) -> int:
        length = memoryview(data).nbytes
        self.size += length
        if self.size <= self._limit_bytes:
            super().write(data)
        return length
