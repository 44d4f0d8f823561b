"""Colour: every picture of 8 bits as sRGB, with its transparency where it has some."""

from PIL import Image, ImageCms

from productai_desktop.imaging.colours import transforms
from productai_desktop.imaging.colours.meaning import Meaning, meaning

__all__ = ["plain", "to_srgb", "without_opaque"]

_OPAQUE = (255, 255)
#: modes that others are brought to
_PLAIN_MODES = ("L", "LA", "RGB", "RGBA", "CMYK", "LAB")


def to_srgb(
    image: Image.Image, meant: Meaning | None = None, *, in_place: bool = False
) -> Image.Image:
    """The picture in mode L, RGB or RGBA, its colours converted to sRGB by what they mean.

    Relative colorimetric with black point compensation, as photographers do. RGBA only where
    something is transparent; the colours of what is transparent are kept. A picture that is so
    already is returned itself, without its info. `in_place` allows to write over its pixels.
    """
    meant = meaning(image) if meant is None else meant
    flat = plain(image)
    if meant.profile is not None:
        flat = _converted(flat, meant.profile, in_place=in_place or flat is not image)
    if flat.mode == "LA":
        flat = flat.convert("RGBA")
    flat = without_opaque(flat)
    flat.info = {}
    return flat


def plain(image: Image.Image) -> Image.Image:
    """The picture in mode L, LA, RGB, RGBA, CMYK or LAB, 8 bits each."""
    if image.mode.startswith("I;16"):
        return _scaled(image.convert("I"), 255 / 65535, 0)
    if image.mode in ("I", "F"):
        low, high = _extrema(image)
        top = 1.0 if image.mode == "F" and high <= 1 else 255 if high <= 255 else max(65535, high)
        scale = 255 / top
        return _scaled(image, scale, min(low, 0) * -scale)
    if image.has_transparency_data and image.mode not in ("LA", "RGBA"):
        return image.convert("LA" if image.mode in ("L", "1", "La") else "RGBA")
    if image.mode in _PLAIN_MODES:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def without_opaque(image: Image.Image) -> Image.Image:
    """The picture without an alpha channel that hides nothing."""
    if image.mode != "RGBA" or image.getchannel("A").getextrema() != _OPAQUE:
        return image
    return image.convert("RGB")


def _converted(image: Image.Image, profile: bytes, *, in_place: bool) -> Image.Image:
    if image.mode == "LA":
        grey, alpha = image.split()
        coloured = _converted(grey, profile, in_place=True).convert("RGB")
        coloured.putalpha(alpha)
        return coloured
    if image.mode == "L" and profile[16:20] != b"GRAY":  # what a PNG says of grey
        image, in_place = image.convert("RGB"), True
        return _converted(image, profile, in_place=True).getchannel("G")
    to = "RGBA" if image.mode == "RGBA" else "RGB"
    made = transforms.transform(profile, image.mode, to)
    same_mode = image.mode == to
    converted = ImageCms.applyTransform(image, made, inPlace=in_place and same_mode)
    if converted is None:
        return image
    return converted.getchannel("G") if image.mode == "L" else converted


def _scaled(image: Image.Image, scale: float, offset: float) -> Image.Image:
    scaled = image.point(lambda value: value * scale + offset)
    return scaled.convert("L")


def _extrema(image: Image.Image) -> tuple[float, float]:
    low, high = image.getextrema()
    if isinstance(low, tuple) or isinstance(high, tuple):
        raise ValueError("one channel was expected")  # noqa: TRY004 - the file's mistake
    return low, high
