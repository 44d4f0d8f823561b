"""Composition: subjects on painted surroundings, and canvases extended beyond a photo."""

# Pillow types `resize` and `point` by numpy, which is not part of the program.
# pyright: reportUnknownMemberType=false

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from random import Random

from PIL import Image, ImageChops, ImageFilter, ImageOps

from productai_desktop.sandbox import backdrops
from productai_desktop.sandbox.light import lit
from productai_desktop.sandbox.subject import mask_of, recolour
from productai_desktop.sandbox.words import Rgb, Wish

Size = tuple[int, int]
Box = tuple[int, int, int, int]

#: longest side of the pictures from which soft things (edges, shadows) are enlarged
_SOFT_SIDE = 384


@dataclass(frozen=True, slots=True)
class Photo:
    """A decoded input, upright."""

    #: RGB
    image: Image.Image
    #: grey, of the same size; None where the photo is opaque
    alpha: Image.Image | None


def compose(photos: Sequence[Photo], wish: Wish, size: Size, rng: Random) -> Image.Image:
    """An RGB picture of exactly `size` in which the photos stand as the wish says."""
    masks = [mask_of(photo.image, photo.alpha) for photo in photos]
    images = [photo.image for photo in photos]
    if wish.subject_colour is not None:
        images[0] = recolour(images[0], masks[0], wish.subject_colour)
    if len(photos) > 1 or wish.surface is not None or photos[0].alpha is not None:
        surface = wish.surface or "studio"
        colour = wish.surface_colour
        if wish.surface is None and len(photos) > 1:
            colour = backdrops.mix(_mean(images[0]), (236, 232, 226), 0.72)
        canvas = backdrops.paint(surface, colour, size, rng)
        if "blur" in wish.looks:
            canvas = _softened(canvas, 60)
        boxes = _boxes(len(images), size, stacked=wish.stacked)
        # The last is painted first, so that the first photo of a stack lies on top.
        for image, mask, box in reversed(list(zip(images, masks, boxes, strict=True))):
            _place(canvas, image, mask, box)
    else:
        canvas = _extended(images[0], size)
        if "blur" in wish.looks:
            canvas = Image.composite(canvas, _softened(canvas, 40), _fitted_mask(masks[0], size))
    return lit(canvas, wish, rng)


def _boxes(count: int, size: Size, *, stacked: bool) -> list[Box]:
    """Where each subject may stand: left, top, right, bottom."""
    width, height = size
    if count == 1:
        parts = [(0.1, 0.1, 0.9, 0.9)]
    elif stacked:
        parts = [(0.2, 0.06, 0.8, 0.54), (0.12, 0.46, 0.88, 0.95)]
    elif width >= height:
        parts = [(0.03, 0.1, 0.51, 0.92), (0.49, 0.1, 0.97, 0.92)]
    else:
        parts = [(0.08, 0.05, 0.92, 0.5), (0.08, 0.5, 0.92, 0.95)]
    return [
        (round(left * width), round(top * height), round(right * width), round(bottom * height))
        for left, top, right, bottom in parts
    ]


def _place(canvas: Image.Image, image: Image.Image, mask: Image.Image, box: Box) -> None:
    """Pastes the subject, cut out, as large as the box allows, with a soft shadow under it."""
    bounds = mask.point([255 if value > 40 else 0 for value in range(256)]).getbbox()
    bounds = bounds or (0, 0, *image.size)
    cut, shape = image.crop(bounds), _faded(mask, bounds)
    room = (box[2] - box[0], box[3] - box[1])
    scale = min(room[0] / cut.width, room[1] / cut.height)
    target = (max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))
    shape = shape.resize(target, Image.Resampling.BICUBIC)
    corner = (box[0] + (room[0] - target[0]) // 2, box[1] + (room[1] - target[1]) // 2)
    _shade(canvas, shape, corner)
    tint = backdrops.mix((255, 255, 255), _lightest(_mean(canvas)), 0.3)
    cut = ImageChops.multiply(cut, Image.new("RGB", cut.size, tint))
    canvas.paste(cut.resize(target, Image.Resampling.LANCZOS), corner, shape)


def _faded(mask: Image.Image, bounds: Box) -> Image.Image:
    """The mask within the bounds, fading where the photo itself cuts the subject off."""
    width, height = mask.size
    margin = max(2, min(width, height) // 24)
    frame = Image.new("L", mask.size)
    frame.paste(255, (margin // 2, margin // 2, width - margin // 2, height - margin // 2))
    frame = frame.filter(ImageFilter.BoxBlur(margin / 2))
    return ImageChops.multiply(mask, frame).crop(bounds)


def _shade(canvas: Image.Image, shape: Image.Image, corner: tuple[int, int]) -> None:
    """Darkens the canvas around and below a shape: one wide shadow, one close to it."""
    factor = _SOFT_SIDE / max(canvas.size)
    small = (max(1, round(canvas.width * factor)), max(1, round(canvas.height * factor)))
    form = shape.resize((max(1, round(shape.width * factor)), max(1, round(shape.height * factor))))
    shadow = Image.new("L", small)
    for drop, blur, strength in ((0.035, 0.03, 0.42), (0.008, 0.008, 0.38)):
        layer = Image.new("L", small)
        at = (round(corner[0] * factor), round(corner[1] * factor + drop * _SOFT_SIDE))
        layer.paste(form.point([round(value * strength) for value in range(256)]), at)
        layer = layer.filter(ImageFilter.GaussianBlur(blur * _SOFT_SIDE))
        shadow = ImageChops.screen(shadow, layer)
    canvas.paste((12, 10, 12), mask=shadow.resize(canvas.size, Image.Resampling.BICUBIC))


def _extended(image: Image.Image, size: Size) -> Image.Image:
    """The whole photo, as large as it fits; beyond its edges its own reflection, softened."""
    left, top, width, height = _fit(image.size, size)
    placed = image.resize((width, height), Image.Resampling.LANCZOS)
    if (width, height) == size:
        return placed
    factor = _SOFT_SIDE / max(size)
    tile = placed.resize((max(1, round(width * factor)), max(1, round(height * factor))))
    small = Image.new("RGB", (max(1, round(size[0] * factor)), max(1, round(size[1] * factor))))
    start = (round(left * factor), round(top * factor))
    for column in range(-ceil(start[0] / tile.width), small.width // tile.width + 1):
        for row in range(-ceil(start[1] / tile.height), small.height // tile.height + 1):
            part = ImageOps.mirror(tile) if column % 2 else tile
            part = ImageOps.flip(part) if row % 2 else part
            small.paste(part, (start[0] + column * tile.width, start[1] + row * tile.height))
    # The further it reaches, the less of a mirror it should look.
    reach = max(left, top) * factor
    near = small.filter(ImageFilter.GaussianBlur(max(_SOFT_SIDE / 90, reach / 5)))
    canvas = near.resize(size, Image.Resampling.BICUBIC)
    edges = _edges(tile.size, across=left > 0, down=top > 0)
    canvas.paste(placed, (left, top), edges.resize((width, height), Image.Resampling.BICUBIC))
    return canvas


def _edges(size: Size, *, across: bool, down: bool) -> Image.Image:
    """A white mask that fades at its sides (across), or at top and bottom (down)."""
    soft = max(1, round(0.07 * min(size)))
    # Where nothing fades, the white goes on beyond the edge, out of the blur's reach.
    around = 2 * soft
    wide = Image.new("L", (size[0] + 2 * around, size[1] + 2 * around))
    x, y = (around + soft if across else 0), (around + soft if down else 0)
    wide.paste(255, (x, y, max(x + 1, wide.width - x), max(y + 1, wide.height - y)))
    faded = wide.filter(ImageFilter.BoxBlur(soft))
    return faded.crop((around, around, around + size[0], around + size[1]))


def _fit(inner: Size, outer: Size) -> Box:
    """Left, top, width and height of `inner` scaled to fit into the middle of `outer`."""
    scale = min(outer[0] / inner[0], outer[1] / inner[1])
    width = max(1, min(outer[0], round(inner[0] * scale)))
    height = max(1, min(outer[1], round(inner[1] * scale)))
    # One pixel of rounding is no reason for an extended edge.
    width = outer[0] if outer[0] - width < 2 else width
    height = outer[1] if outer[1] - height < 2 else height
    return (outer[0] - width) // 2, (outer[1] - height) // 2, width, height


def _fitted_mask(mask: Image.Image, size: Size) -> Image.Image:
    left, top, width, height = _fit(mask.size, size)
    whole = Image.new("L", size)
    whole.paste(mask.resize((width, height), Image.Resampling.BICUBIC), (left, top))
    return whole


def _softened(image: Image.Image, divisor: float) -> Image.Image:
    small = image.copy()
    small.thumbnail((_SOFT_SIDE, _SOFT_SIDE), Image.Resampling.BOX)
    small = small.filter(ImageFilter.GaussianBlur(_SOFT_SIDE / divisor))
    return small.resize(image.size, Image.Resampling.BICUBIC)


def _mean(image: Image.Image) -> Rgb:
    red, green, blue = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    return red, green, blue


def _lightest(colour: Rgb) -> Rgb:
    """The colour at full brightness."""
    top = max(1, *colour)
    return colour[0] * 255 // top, colour[1] * 255 // top, colour[2] * 255 // top
