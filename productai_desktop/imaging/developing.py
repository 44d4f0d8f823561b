"""Developing: a photo of any kind as an upright picture of 8-bit sRGB, not larger than is sent.

What is too large is made smaller as early as can be: by the JPEG decoder itself, then before the
colours are converted, so that time and memory follow what is sent and not what came.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image
from PIL.ImageFile import ImageFile

from productai_desktop.core import changes
from productai_desktop.core.changes import Change, Kind
from productai_desktop.core.marks import Attribution
from productai_desktop.imaging import pages
from productai_desktop.imaging.colours import colour
from productai_desktop.imaging.colours.deep_colour import to_eight_bit_srgb
from productai_desktop.imaging.colours.meaning import Meaning, meaning
from productai_desktop.imaging.intake import format_of, orientation, turned
from productai_desktop.imaging.metadata.attribution import attribution_of
from productai_desktop.imaging.metadata.private import removed
from productai_desktop.imaging.readers.deep import Deep, deep
from productai_desktop.imaging.stopping import stop_if

#: no picture is sent that has more pixels: at 10 MB they would hold nothing
MOST_PIXELS = 64_000_000
#: larger ones are at least halved before anything else, since every copy counts; transparency is
#: multiplied in for scaling, which takes a copy more
_LARGE_PIXELS, _LARGE_TRANSPARENT_PIXELS = 120_000_000, 60_000_000
_STRIP_ROWS = 512
#: modes that can be made smaller before their colours are converted
_SCALED_MODES = ("L", "LA", "RGB", "RGBA", "CMYK")


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo that is developed."""

    #: mode L, RGB or RGBA
    pixels: Image.Image
    #: pixels of the file
    full_pixels: int
    changes: tuple[Change, ...]
    attribution: Attribution


def develop(image: ImageFile, longest_side: int, stopped: Callable[[], bool]) -> Picture:
    """An opened photo, of at most `longest_side` (0 for any) a side.

    Raises one of DECODE_ERRORS, and CancelledError soon after `stopped` says so.
    """
    full = image.size
    several = changes.first_page(pages.count(image)) if pages.has_several(image) else None
    turn_before = orientation(image)
    deep_pixels = deep(image)
    # A TIFF can be asked until it is loaded, a PNG may say all only then.
    said = None if format_of(image) == "png" else _said(image)
    if deep_pixels is not None:
        meant = meaning(image, deep_pixels.mode)
        goal = _goal((deep_pixels.width, deep_pixels.height), longest_side)
        flat = _scaled(to_eight_bit_srgb(deep_pixels, meant, goal, stopped), goal, stopped)
        turn, said = orientation(image), said or _said(image)
    else:
        goal = _goal(full, longest_side)
        if image.width >= 2 * goal[0]:  # a second draft, by the reader itself, would be refused
            image.draft(None, goal)
        image.load()
        stop_if(stopped)
        meant = meaning(image)
        turn, said = orientation(image), said or _said(image)
        flat = _flat(image, meant, goal, stopped)
    if flat is not image:  # it would be held until its copy is filed
        image.close()
    stop_if(stopped)
    made = _made(image, meant, deep_pixels, several)
    if turn != 1 or turn_before != 1:
        made.append(Change(Kind.UPRIGHT))
    private, attribution = said
    return Picture(turned(flat, turn), full[0] * full[1], (*made, *private), attribution)


def _said(image: ImageFile) -> tuple[list[Change], Attribution]:
    return removed(image, stripped=False), attribution_of(image)


def _made(
    image: ImageFile, meant: Meaning, deep_pixels: Deep | None, several: Change | None
) -> list[Change]:
    made = [] if several is None else [several]
    if meant.profile is not None:
        made.append(changes.converted(meant.name))
    if meant.ignored:
        made.append(Change(Kind.PROFILE_IGNORED))
    if format_of(image) == "raw":
        made.append(Change(Kind.DEVELOPED))
    elif deep_pixels is not None:
        made.append(changes.depth(deep_pixels.bits))
    return made


def _goal(size: tuple[int, int], longest_side: int) -> tuple[int, int]:
    scale = min(1.0, math.sqrt(MOST_PIXELS / (size[0] * size[1])))
    if longest_side:
        scale = min(scale, longest_side / max(size))
    if scale == 1.0:
        return size
    return (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))


def _flat(
    image: ImageFile, meant: Meaning, goal: tuple[int, int], stopped: Callable[[], bool]
) -> Image.Image:
    """The loaded picture as sRGB, at its goal; `image` has no pixels any more afterwards."""
    small: Image.Image = image
    if image.mode == "RGBA" or (image.mode in _SCALED_MODES and not image.has_transparency_data):
        small = _instead(image, _boxed(image, _factor(image, goal), stopped))
        small = _instead(small, _scaled(small, goal, stopped))
    flat = colour.to_srgb(small, meant, in_place=True)
    return _scaled(_boxed(flat, _factor(flat, goal), stopped), goal, stopped)


def _instead(of: Image.Image, made: Image.Image) -> Image.Image:
    """What was made of a picture, with its info; the picture itself is not held any longer."""
    if made is not of:
        made.info = dict(of.info)
        of.close()
    return made


def _factor(image: Image.Image, goal: tuple[int, int]) -> int:
    """By how much a picture is made smaller at once, by averages of whole pixels."""
    if image.width <= goal[0] and image.height <= goal[1]:
        return 1
    large = _LARGE_TRANSPARENT_PIXELS if image.mode == "RGBA" else _LARGE_PIXELS
    least = 2 if image.width * image.height > large else 1
    return max(least, min(image.width // goal[0], image.height // goal[1]) // 2)


def _scaled(image: Image.Image, goal: tuple[int, int], stopped: Callable[[], bool]) -> Image.Image:
    stop_if(stopped)
    if image.width <= goal[0] and image.height <= goal[1]:
        return image
    return image.resize(goal, Image.Resampling.LANCZOS)


def _boxed(image: Image.Image, factor: int, stopped: Callable[[], bool]) -> Image.Image:
    if factor == 1:
        return image
    width, height = (math.ceil(side / factor) for side in image.size)
    whole = Image.new(image.mode, (width, height))
    for top in range(0, image.height, _STRIP_ROWS * factor):
        stop_if(stopped)
        bottom = min(image.height, top + _STRIP_ROWS * factor)
        strip = image.crop((0, top, image.width, bottom))
        whole.paste(strip.reduce(factor), (0, top // factor))
    return whole
