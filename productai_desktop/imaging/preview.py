"""Previews: a photo's pixels as the window takes them: upright, of known colours, bounded."""

import math
import mmap
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image
from PIL.ImageFile import ImageFile

from productai_desktop.imaging.checked import CHECKED, Stamp, stamp_of
from productai_desktop.imaging.colours.colour import to_srgb
from productai_desktop.imaging.colours.display import to_display
from productai_desktop.imaging.intake import opened, orientation, turned, upright_size

#: packed at a time: the interpreter's lock is held meanwhile
_STRIP_BYTES = 1 << 20
#: read at a time: for each read a thread must wait for the interpreter's lock
_READ_BYTES = 1 << 20
#: longest side of what is kept in sRGB beside a monitor's colours
VALUES_SIDE = 2048
#: modes that are made smaller before their colours are converted
_PLAIN_MODES = ("L", "RGB", "RGBA", "CMYK")
#: formats whose decoder goes through the whole file, however small the picture that it makes
_READ_WHOLE = frozenset(("JPEG", "PNG", "WEBP"))


@dataclass(frozen=True, slots=True)
class Thumb:
    """Pixels from the top left, row by row."""

    width: int
    height: int
    #: bytes of a row
    stride: int
    #: "RGBA8888" (alpha not multiplied in) or "RGB32" (B, G, R, filler), as QImage names them
    format: str
    pixels: bytes | memoryview
    #: of the file itself, upright
    full_width: int
    full_height: int
    #: the same in sRGB, at most VALUES_SIDE a side, where the colours are a monitor's
    srgb: "Thumb | None" = None


def thumbnail(
    source: Path, longest: int, enough: int | None = None, monitor: bytes | None = None
) -> Thumb:
    """A photo of at most `longest` pixels a side, RGBA8888 where it has transparency, else RGB32.

    It may have as few as `enough` where that is made sooner. Its colours are sRGB, or those of the
    profile of a `monitor`; then `srgb` has them in sRGB. A file that was decoded to its end is
    noted in CHECKED. Blocking. Raises InputError.
    """
    before = _stamp(source)
    with opened(source) as image:
        whole = image.format in _READ_WHOLE
        made = _preview(image, (longest, longest), keep_alpha=True, enough=enough, monitor=monitor)
    if whole and before is not None and before == _stamp(source):
        CHECKED.note(before)
    return made


def picture(source: Path, limit_pixels: int) -> Thumb:
    """A photo of at most `limit_pixels` in all, RGB32; transparency is laid on white.

    Blocking. Raises InputError.
    """
    with opened(source) as image:
        width, height = image.size
        scale = min(1.0, math.sqrt(limit_pixels / (width * height)))
        box = (max(1, math.floor(width * scale)), max(1, math.floor(height * scale)))
        return _preview(image, box, keep_alpha=False)


def _preview(
    image: ImageFile,
    box: tuple[int, int],
    *,
    keep_alpha: bool,
    enough: int | None = None,
    monitor: bytes | None = None,
) -> Thumb:
    full = upright_size(image)
    # JPEG decodes at an eighth, a quarter or a half where that is enough. It takes the smaller
    # of both ratios for its own: a box of another shape would have it decode more than is needed.
    least = box if enough is None else (min(box[0], enough), min(box[1], enough))
    share = min(1.0, least[0] / image.width, least[1] / image.height)
    image.draft(None, (max(1, int(image.width * share)), max(1, int(image.height * share))))
    image.decodermaxblock = _READ_BYTES
    image.load()
    if monitor is not None:
        return _shown(image, box, enough, monitor, full)
    flat = reduced(image, box, enough)
    if flat.mode == "RGBA" and not keep_alpha:
        white = Image.new("RGB", flat.size, "white")
        white.paste(flat, mask=flat.getchannel("A"))
        flat = white
    return thumb_of(flat, full)


def reduced(image: ImageFile, box: tuple[int, int], enough: int | None = None) -> Image.Image:
    """A loaded picture as it is looked at, L, RGB or RGBA of sRGB, no larger than `box`.

    Where its longer side may be as short as `enough`, whole pixels are added up if that suffices:
    it is three times as fast as a filter. The picture itself may be changed by it.
    """
    turn = orientation(image)
    return _turned(to_srgb(_smaller(image, box, enough)), box, turn)


def displayed(thumb: Thumb, monitor: bytes) -> Thumb:
    """A picture of sRGB in the colours of a monitor's profile."""
    mode = "RGBA" if thumb.format == "RGBA8888" else "RGB"
    order = "RGBA" if mode == "RGBA" else "BGRX"
    image = Image.frombuffer(
        mode, (thumb.width, thumb.height), bytes(thumb.pixels), "raw", order, thumb.stride, 1
    )
    made = thumb_of(to_display(image, monitor), (thumb.full_width, thumb.full_height))
    return replace(made, srgb=thumb)


def _shown(
    image: ImageFile,
    box: tuple[int, int],
    enough: int | None,
    monitor: bytes,
    full: tuple[int, int],
) -> Thumb:
    """In the colours of a monitor, straight from those of the file, and in sRGB beside."""
    turn = orientation(image)
    small = _smaller(image, box, enough)
    shown = thumb_of(_turned(to_display(small, monitor), box, turn), full)
    least = (min(VALUES_SIDE, box[0]), min(VALUES_SIDE, box[1]))
    if small.mode in _PLAIN_MODES:
        small.thumbnail(least, Image.Resampling.BICUBIC, reducing_gap=1.0)
    return replace(shown, srgb=thumb_of(_turned(to_srgb(small), least, turn), full))


def _smaller(image: ImageFile, box: tuple[int, int], enough: int | None) -> Image.Image:
    """Before its colours are converted, where its mode allows."""
    if image.mode not in _PLAIN_MODES or (image.width <= box[0] and image.height <= box[1]):
        return image
    factor = max(image.size) // enough if enough else 1
    if factor > 1 and image.width <= factor * box[0] and image.height <= factor * box[1]:
        return image.reduce(factor)
    image.thumbnail(box, Image.Resampling.BICUBIC, reducing_gap=2.0)
    return image


def _turned(flat: Image.Image, box: tuple[int, int], turn: int) -> Image.Image:
    upright = turned(flat, turn)
    upright.thumbnail(
        (box[1], box[0]) if turn >= 5 else box, Image.Resampling.BICUBIC, reducing_gap=2.0
    )
    return upright


def thumb_of(flat: Image.Image, full: tuple[int, int]) -> Thumb:
    """The pixels of an upright picture of sRGB, whose file has so many across and down."""
    alpha = flat.mode == "RGBA"
    pixels = _packed(flat if alpha or flat.mode == "RGB" else flat.convert("RGB"))
    return Thumb(
        width=flat.width,
        height=flat.height,
        stride=4 * flat.width,
        format="RGBA8888" if alpha else "RGB32",
        pixels=pixels,
        full_width=full[0],
        full_height=full[1],
    )


def _packed(image: Image.Image) -> bytes | memoryview:
    """The pixels of an RGB or RGBA picture, with no second copy of them on the way."""
    order = ("raw", "BGRX") if image.mode == "RGB" else ("raw", "RGBA")
    stride = 4 * image.width
    rows = max(1, _STRIP_BYTES // stride)
    if image.height <= rows:
        return image.tobytes(*order)
    # memory that is cleared only where it is written: a bytearray would be cleared at once, and
    # would hold the interpreter's lock for 50 ms meanwhile
    pixels = memoryview(mmap.mmap(-1, stride * image.height))
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(image.height, top + rows)))
        pixels[stride * top : stride * (top + strip.height)] = strip.tobytes(*order)
    return pixels


def _stamp(source: Path) -> Stamp | None:
    try:
        return stamp_of(source.stat())
    except (OSError, ValueError):
        return None
