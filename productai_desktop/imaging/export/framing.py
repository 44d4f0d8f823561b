"""Framing: a picture fitted into, padded to or cropped for the sides of a preset."""

from dataclasses import dataclass

from PIL import Image

from productai_desktop.core.marketplaces import Preset
from productai_desktop.imaging.export.backdrop import backdrop_of
from productai_desktop.imaging.export.subject import Subject, subject_of


@dataclass(frozen=True, slots=True)
class Framed:
    """A picture in its frame."""

    #: mode RGB
    image: Image.Image
    #: its pixels were made more
    enlarged: bool = False
    #: share of pure white at the border before anything was added around it; 1.0 for no padding
    white_before: float = 1.0


def flattened(image: Image.Image, colour: str) -> Image.Image:
    """A picture of mode L, RGB or RGBA as RGB, transparency over a colour."""
    if image.mode != "RGBA":
        return image if image.mode == "RGB" else image.convert("RGB")
    whole = Image.new("RGB", image.size, colour)
    whole.paste(image, mask=image.getchannel("A"))
    return whole


def framed(image: Image.Image, preset: Preset) -> Framed:
    """A picture of mode RGB as a preset asks."""
    if preset.shape == "crop":
        window = _window(image, preset, subject_of(image))
        if window is not None:
            return _cut(image, window, preset)
    return _fitted(image, preset, pad=preset.shape in ("pad", "crop"))


def _fitted(image: Image.Image, preset: Preset, *, pad: bool) -> Framed:
    width, height = image.size
    scales = [
        wanted / side for wanted, side in ((preset.width, width), (preset.height, height)) if wanted
    ]
    scale = min(scales, default=1.0)
    if not preset.enlarge:
        scale = min(scale, 1.0)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    scaled = image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)
    if not pad:
        return Framed(scaled, scale > 1.0)
    return _padded(scaled, _canvas(size, preset), preset.colour, enlarged=scale > 1.0)


def _canvas(size: tuple[int, int], preset: Preset) -> tuple[int, int]:
    """The smallest of the preset's ratio that holds a size, not larger than the preset's own."""
    share = max(size[0] / preset.width, size[1] / preset.height)
    sides = (round(preset.width * share), round(preset.height * share))
    return (max(size[0], sides[0]), max(size[1], sides[1]))


def _padded(image: Image.Image, canvas: tuple[int, int], colour: str, *, enlarged: bool) -> Framed:
    if canvas == image.size:
        return Framed(image, enlarged)
    whole = Image.new("RGB", canvas, colour)
    whole.paste(image, ((canvas[0] - image.width) // 2, (canvas[1] - image.height) // 2))
    return Framed(whole, enlarged, backdrop_of(image).white)


def _window(
    image: Image.Image, preset: Preset, subject: Subject | None
) -> tuple[int, int, int, int] | None:
    """What is seen of a picture: the subject in its middle, taking its share of the frame. Beyond
    the picture it reaches only where the border is of the colour that is put there."""
    if subject is None:
        return None
    ratio = preset.width / preset.height
    left, top, right, bottom = subject.box
    width, height = (right - left) * image.width, (bottom - top) * image.height
    tall = max(height, width / ratio) / preset.fill
    wide = tall * ratio
    plain = subject.clear and backdrop_of(image).white >= 1.0 and preset.colour == "#ffffff"
    if not plain:  # as much of the picture as the ratio lets
        if not subject.clear:
            tall = image.height
            wide = tall * ratio
        shrink = min(1.0, image.width / wide, image.height / tall)
        tall, wide = tall * shrink, wide * shrink
        if wide < width or tall < height:
            return None  # the product would be cut
    x, y = subject.centre[0] * image.width - wide / 2, subject.centre[1] * image.height - tall / 2
    if not plain:
        x = min(max(0.0, x), image.width - wide)
        y = min(max(0.0, y), image.height - tall)
    return round(x), round(y), round(x + wide), round(y + tall)


def _cut(image: Image.Image, window: tuple[int, int, int, int], preset: Preset) -> Framed:
    left, top, right, bottom = window
    inside = (max(0, left), max(0, top), min(image.width, right), min(image.height, bottom))
    part = image.crop(inside)
    if inside != window:
        whole = Image.new("RGB", (right - left, bottom - top), preset.colour)
        whole.paste(part, (inside[0] - left, inside[1] - top))
        part = whole
    return _fitted(part, preset, pad=True)
