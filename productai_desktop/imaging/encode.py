"""Encoding: the best file of a picture that is not larger than allowed, in few encodes.

A sample of the picture tells beforehand what it will become, so that one encode of the whole is
the rule. Drawings and what was a PNG stay lossless where they fit; photographs become JPEG of
full chroma, or WebP where they have transparency.
"""

import io
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PIL import Image

from productai_desktop.imaging.quality import BEST, Aim, Measure, Sample, aim

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

#: the most that the formats can hold
_LONGEST_SIDE = {"jpeg": 65_000, "webp": 16_383}
_SMALLEST_SIDE = 16
#: zlib-ng: 3 takes 1.2 times as long as 1 and saves 1 %, 6 twice as long and saves 12 %
_PNG_LEVEL = 1
_PNG_SLOW_LEVEL = 6
_WEBP_METHOD = 2
#: a lossless file that a sample says to be this much too large is not tried
_DOUBT = 1.15
#: encodes of one picture; another one is tried where the sample was this far off
_ENCODES = 3
_FAR = 0.85


class SizeLimitError(Exception):
    """Not even a tiny picture is small enough."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file in memory."""

    #: "png", "jpeg" or "webp"
    format: str
    data: bytes
    width: int
    height: int
    #: None where nothing is lost
    quality: int | None
    #: of the whole picture
    encodes: int = 1


def encode(
    image: Image.Image,
    limit_bytes: int,
    *,
    prefer_png: bool,
    photograph: bool = False,
    stopped: Callable[[], bool] = lambda: False,
) -> Encoded:
    """A picture of mode L, RGB or RGBA as a file of at most `limit_bytes`.

    `prefer_png` is for what was a PNG, `photograph` for what was a JPEG and can be no drawing any
    more. Raises SizeLimitError, and CancelledError soon after
    `stopped` says so.
    """
    sample = Sample(image)
    alpha = image.mode == "RGBA"
    drawing = not (prefer_png or photograph) and is_drawing(sample, alpha=alpha)
    if prefer_png or alpha or drawing:
        lossless = _lossless(image, sample, limit_bytes, stopped, webp=alpha or drawing)
        if lossless is not None:
            return lossless
    return _lossy(image, sample, "webp" if alpha else "jpeg", limit_bytes, stopped)


def encode_as(
    image: Image.Image, kind: str, limit_bytes: int, stopped: Callable[[], bool]
) -> Encoded:
    """A picture of mode L or RGB as a "png", "jpeg" or "webp" and nothing else; with fewer pixels
    where quality alone does not do. Raises as `encode`."""
    if kind != "png":
        return _lossy(image, Sample(image), kind, limit_bytes, stopped)
    scaled, scale = image, 1.0
    while (data := _written(scaled, limit_bytes, stopped, format="PNG", compress_level=6)) is None:
        scale *= 0.9  # not by the width that it has: a narrow one is rounded up again
        scaled = _scaled(image, scale)
    return Encoded("png", data, *scaled.size, None)


def is_drawing(sample: Sample, *, alpha: bool = False) -> bool:
    """True for drawings and screenshots, which JPEG would smear: lossless costs no more."""
    tiles, _ = sample.tiles()
    lossy = _webp_size(tiles, BEST) if alpha else _jpeg_size(tiles, BEST)
    return _png_size(tiles) <= lossy


def _lossless(
    image: Image.Image,
    sample: Sample,
    limit_bytes: int,
    stopped: Callable[[], bool],
    *,
    webp: bool,
) -> Encoded | None:
    tiles, times = sample.tiles()
    for level in (_PNG_LEVEL, _PNG_SLOW_LEVEL):
        doubt = 1.0 if level == _PNG_LEVEL else _DOUBT
        if _png_size(tiles, level) * times <= doubt * limit_bytes:
            data = _written(image, limit_bytes, stopped, format="PNG", compress_level=level)
            if data is not None:
                return Encoded("png", data, *image.size, None)
    if not webp or max(image.size) > _LONGEST_SIDE["webp"]:
        return None
    if _webp_size(tiles, None) * times > _DOUBT * limit_bytes:
        return None
    data = _written(image, limit_bytes, stopped, **_webp_options(None))
    return None if data is None else Encoded("webp", data, *image.size, None)


def _lossy(
    image: Image.Image,
    sample: Sample,
    kind: str,
    limit_bytes: int,
    stopped: Callable[[], bool],
) -> Encoded:
    measure, options = _LOSSY[kind]
    if max(image.size) > _LONGEST_SIDE[kind]:
        image = _scaled(image, _LONGEST_SIDE[kind] / max(image.size))
        sample = Sample(image)
    best: Encoded | None = None
    allowed = float(limit_bytes)
    for encodes in range(1, 2 * _ENCODES):
        wanted = aim(sample, measure, image.size, allowed)
        if best is not None and not _better(wanted, best, image):
            break
        scaled = image if wanted.scale == 1.0 else _scaled(image, wanted.scale)
        sink = _Sink(limit_bytes, stopped)
        scaled.save(sink, **options(wanted.quality))
        if sink.size <= limit_bytes:
            best = Encoded(kind, sink.getvalue(), *scaled.size, wanted.quality, encodes)
        expected = sample.predicted(measure, wanted.quality, wanted.scale)
        enough = sink.size > _FAR * limit_bytes or wanted == Aim(1.0, BEST)
        if best is not None and (enough or encodes >= _ENCODES):
            break
        # what the sample did not know, and after the second surprise some more
        allowed = limit_bytes * expected / sink.size * (1.0 if encodes == 1 else 0.9)
    if best is None:
        raise SizeLimitError
    return best


def _better(wanted: Aim, best: Encoded, image: Image.Image) -> bool:
    now = (best.width / image.width, best.quality or 0)
    return (round(wanted.scale, 2), wanted.quality) > (round(now[0], 2), now[1])


def _scaled(image: Image.Image, scale: float) -> Image.Image:
    width, height = (max(1, round(side * scale)) for side in image.size)
    if max(width, height) < _SMALLEST_SIDE:
        raise SizeLimitError
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _png_size(image: Image.Image, level: int = _PNG_LEVEL) -> int:
    return _size(image, format="PNG", compress_level=level)


def _jpeg_size(image: Image.Image, quality: int) -> int:
    return _size(image, **_jpeg_options(quality))


def _webp_size(image: Image.Image, quality: int | None) -> int:
    return _size(image, **_webp_options(quality))


def _jpeg_options(quality: int) -> dict[str, Any]:
    return {"format": "JPEG", "quality": quality, "subsampling": 0, "optimize": False}


def _webp_options(quality: int | None) -> dict[str, Any]:
    if quality is None:
        return {"format": "WEBP", "lossless": True, "quality": 0, "method": 0, "exact": True}
    return {
        "format": "WEBP", "quality": quality, "method": _WEBP_METHOD, "exact": True,
        "alpha_quality": 100,
    }  # fmt: skip


_LOSSY: dict[str, tuple[Measure, Callable[[int], dict[str, Any]]]] = {
    "jpeg": (_jpeg_size, _jpeg_options),
    "webp": (_webp_size, _webp_options),
}


def _size(image: Image.Image, **options: Any) -> int:
    sink = _Sink(0, lambda: False)
    image.save(sink, **options)
    return sink.size


def _written(
    image: Image.Image, limit_bytes: int, stopped: Callable[[], bool], **options: Any
) -> bytes | None:
    """None where it does not fit; it is not written to its end then."""
    sink = _Sink(limit_bytes, stopped, give_up=True)
    try:
        image.save(sink, **options)
    except _TooLarge:
        return None
    return sink.getvalue() if sink.size <= limit_bytes else None


class _TooLarge(Exception):
    """The limit is passed, and the rest of no interest."""


class _Sink(io.BytesIO):
    """Counts all that is written and keeps no more than the limit."""

    def __init__(
        self, limit_bytes: int, stopped: Callable[[], bool], *, give_up: bool = False
    ) -> None:
        super().__init__()
        self.size = 0
        self._limit_bytes = limit_bytes
        self._stopped = stopped
        self._give_up = give_up

    def write(self, data: "ReadableBuffer", /) -> int:
        if self._stopped():
            raise CancelledError
        length = memoryview(data).nbytes
        self.size += length
        if self.size <= self._limit_bytes:
            super().write(data)
        elif self._give_up:
            raise _TooLarge
        return length
