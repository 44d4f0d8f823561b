"""Composition: subjects on painted surroundings, extended canvases, and the light on them."""

# Pillow types `resize` and `point` by numpy, which is not part of the program.
# pyright: reportUnknownMemberType=false

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from productai_desktop.sandbox import backdrops
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


@dataclass(frozen=True, slots=True)
class _Light:
    """What a kind of light does to a picture."""

    #: gains of red, green and blue
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    contrast: float = 1.0
    saturation: float = 1.0
    #: brightness of the corners, 1 for no vignette
    corners: float = 1.0
    #: colour of a glow from one side
    glow: Rgb | None = None


_DEFAULT = _Light((1.07, 1.04, 1.0), 1.12, 1.14, 0.72, (70, 58, 40))
_LIGHTS = {
    "warm": _Light((1.12, 1.02, 0.84), 1.03, 1.08, 0.86, (84, 54, 14)),
    "evening": _Light((1.14, 0.94, 0.78), 1.06, 1.12, 0.7, (120, 62, 20)),
    "cool": _Light((0.88, 1.0, 1.14), 1.03, 0.94, 0.88, (16, 40, 72)),
    "dramatic": _Light((0.96, 0.94, 0.94), 1.38, 1.05, 0.3),
    "bright": _Light((1.18, 1.18, 1.17), 1.0, 1.04, 1.0, (26, 26, 26)),
    "soft": _Light((1.07, 1.07, 1.08), 0.9, 0.98, 1.0, (36, 36, 34)),
    "dark": _Light((0.66, 0.67, 0.72), 1.1, 0.95, 0.5),
}
_LOOKS = {
    "vintage": _Light((1.1, 1.0, 0.82), 0.86, 0.62, 0.6),
    "autumn": _Light((1.16, 0.98, 0.76), 1.05, 1.15, 0.85, (74, 40, 8)),
    "vivid": _Light((1.02, 1.02, 1.02), 1.12, 1.45, 1.0),
    "mono": _Light((1.02, 1.02, 1.02), 1.12, 0.0, 0.85),
}


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
    return _lit(canvas, wish, rng)


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
    for column in range(-(-start[0] // tile.width) * -1 - 1, small.width // tile.width + 2):
        for row in range(-(-start[1] // tile.height) * -1 - 1, small.height // tile.height + 2):
            part = ImageOps.mirror(tile) if column % 2 else tile
            part = ImageOps.flip(part) if row % 2 else part
            small.paste(part, (start[0] + column * tile.width, start[1] + row * tile.height))
    near = small.filter(ImageFilter.GaussianBlur(_SOFT_SIDE / 90))
    canvas = near.resize(size, Image.Resampling.BICUBIC)
    blend = max(2, round(0.05 * min(width, height)))
    across, down = (blend if left else 0), (blend if top else 0)
    frame = Image.new("L", tile.size)
    soft = max(1.0, blend * factor)
    wide = tile.width - (2 * soft if across else 0), tile.height - (2 * soft if down else 0)
    inner = frame.resize((tile.width + 60, tile.height + 60))
    x, y = (30 + soft if across else 0), (30 + soft if down else 0)
    right = x + wide[0] if across else inner.width
    bottom = y + wide[1] if down else inner.height
    inner.paste(255, (round(x), round(y), round(right), round(bottom)))
    inner = inner.filter(ImageFilter.BoxBlur(soft)).crop(
        (30, 30, 30 + tile.width, 30 + tile.height)
    )
    canvas.paste(placed, (left, top), inner.resize((width, height), Image.Resampling.BICUBIC))
    return canvas


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


def _lit(image: Image.Image, wish: Wish, rng: Random) -> Image.Image:
    """The picture in the light that was asked for, a little different for each seed."""
    kinds = [_LIGHTS[name] for name in wish.lights[:2]]
    kinds += [_LOOKS[name] for name in wish.looks if name in _LOOKS]
    if not kinds:
        # A new background or colour is the edit: the light on it changes but a little.
        kinds = [_DEFAULT if wish.empty else _Light((1.02, 1.01, 1.0), 1.04, 1.04, 0.94)]
    drift = [1 + rng.uniform(-0.035, 0.035) for _ in range(3)]
    contrast, saturation, corners = 1.0, 1.0, 1.0
    gains = drift
    side = rng.random()
    for kind in kinds:
        gains = [gain * other for gain, other in zip(gains, kind.gains, strict=True)]
        contrast *= kind.contrast
        saturation *= kind.saturation
        corners *= kind.corners
    table: list[int] = []
    for gain in gains:
        table += [_toned(value, gain, contrast) for value in range(256)]
    if saturation != 1.0:
        image = ImageEnhance.Color(image).enhance(saturation)
    image = image.point(table)
    for kind in kinds:
        if kind.glow is not None and "mono" not in wish.looks:
            image = ImageChops.screen(image, _glow(image.size, kind.glow, side))
    if corners < 1.0:
        fall = backdrops.pool(image.size, max(0.2, corners))
        image = ImageChops.multiply(image, Image.merge("RGB", (fall, fall, fall)))
    if "mono" in wish.looks:
        image = ImageOps.grayscale(image).convert("RGB")
    return image


def _toned(value: int, gain: float, contrast: float) -> int:
    """One entry of a tone curve: gain, then contrast about the middle, with a soft shoulder."""
    lit = value * gain
    lit = 118 + (lit - 118) * contrast
    if lit > 215:
        lit = 215 + 40 * (1 - 2.718 ** (-(lit - 215) / 40))
    return max(0, min(255, round(lit)))


def _glow(size: Size, colour: Rgb, side: float) -> Image.Image:
    """A glow that comes from the upper left (side below 0.5) or the upper right."""
    fall = ImageOps.invert(Image.radial_gradient("L")).resize((96, 96))
    field = Image.new("RGB", (64, 64))
    field.paste(colour, (-40 if side < 0.5 else 8, -52), fall)
    return field.resize(size, Image.Resampling.BICUBIC)


def _mean(image: Image.Image) -> Rgb:
    red, green, blue = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    return red, green, blue


def _lightest(colour: Rgb) -> Rgb:
    """The colour at full brightness."""
    top = max(1, *colour)
    return colour[0] * 255 // top, colour[1] * 255 // top, colour[2] * 255 // top
