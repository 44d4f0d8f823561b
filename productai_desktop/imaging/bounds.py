"""Bounds: how large a picture may be, by what decoding it costs."""

from PIL.ImageFile import ImageFile

from productai_desktop.imaging.refusal import PixelLimitError

#: of the memory that decoding one picture may take, its pixels included
_MOST_BYTES = 800_000_000
#: and in no format more than this
MOST_PIXELS = 200_000_000

#: bytes that decoding takes for each pixel, by format: Pillow holds 4 of a coloured one, and
#: other decoders what they give it beside their own planes
_COSTS = {"WEBP": 9.0, "AVIF": 11.0, "HEIF": 12.0}


def check_bounds(image: ImageFile) -> None:
    """Raises PixelLimitError."""
    pixels = image.width * image.height
    if pixels > MOST_PIXELS or pixels * _cost(image) > _MOST_BYTES:
        raise PixelLimitError(pixels / 1e6)


def _cost(image: ImageFile) -> float:
    own = getattr(image, "bytes_per_pixel", None)
    if isinstance(own, float):
        return own
    return _COSTS.get(image.format or "", 1.0 if image.mode in ("1", "L", "P") else 4.0)
