"""Colour: every picture as 8-bit sRGB, with its transparency where it has some."""

import io

from PIL import Image, ImageCms

from productai_desktop.imaging import adobe_rgb
from productai_desktop.imaging.intake import DECODE_ERRORS, exif_of

_INTEROPERABILITY = 0xA005

#: file modes whose pixels are already 8-bit grey or RGB, with or without alpha
_PLAIN_MODES = ("L", "LA", "RGB", "RGBA")


def profile_name(image: Image.Image) -> str | None:
    """Description of the picture's profile, such as "Adobe RGB (1998)"; None where there is none
    that can be read, neither embedded nor named in EXIF as cameras name Adobe RGB.
    """
    profile = _profile(image)
    if profile is None:
        return None
    try:
        text = ImageCms.getProfileDescription(profile)
    except ImageCms.PyCMSError:
        return None
    shown = "".join(sign for sign in text if sign.isprintable())
    return " ".join(shown.split())[:60] or "unnamed profile"


def is_srgb(image: Image.Image) -> bool:
    """True for sRGB, for "c2", the short sRGB of phones and social networks, and for none."""
    name = profile_name(image)
    if name is None:
        return True
    lowered = name.lower()
    return ("srgb" in lowered and "linear" not in lowered) or lowered == "c2"


def to_srgb(image: Image.Image) -> Image.Image:
    """The picture in mode L, RGB or RGBA, its colours converted to sRGB by its own profile.

    Relative colorimetric with black point compensation, as photographers do. Without a profile
    the values are taken for sRGB, and CMYK is converted plainly.
    """
    transparent = image.has_transparency_data
    profile = None if is_srgb(image) else _profile(image)
    alpha = image.convert("RGBA").getchannel("A") if transparent else None
    flat = _eight_bit(image)
    if profile is not None:
        flat = _converted(flat, profile)
    if flat.mode not in ("L", "RGB"):
        flat = flat.convert("RGB")
    if alpha is not None and alpha.getextrema() != (255, 255):
        flat = flat.convert("RGB")
        flat.putalpha(alpha)
    flat.info = {}
    return flat


def _eight_bit(image: Image.Image) -> Image.Image:
    """The picture without alpha in a mode that has 8 bits a channel."""
    if image.mode.startswith("I;16"):
        return _scaled(image.convert("I"), 255 / 65535, 0)
    if image.mode in ("I", "F"):
        low, high = _extrema(image)
        top = 1.0 if image.mode == "F" and high <= 1 else 255 if high <= 255 else max(65535, high)
        scale = 255 / top
        offset = min(low, 0) * -scale
        return _scaled(image, scale, offset)
    if image.mode == "1":
        return image.convert("L")
    if image.mode in ("LA", "La"):
        return image.convert("LA").getchannel("L")
    if image.mode in ("L", "RGB", "CMYK", "LAB"):
        return image
    return image.convert("RGB")


def _scaled(image: Image.Image, scale: float, offset: float) -> Image.Image:
    scaled = image.point(lambda value: value * scale + offset)
    return scaled.convert("L")


def _extrema(image: Image.Image) -> tuple[float, float]:
    low, high = image.getextrema()
    if isinstance(low, tuple) or isinstance(high, tuple):
        raise ValueError("one channel was expected")  # noqa: TRY004 - the file's mistake
    return low, high


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    try:
        converted = ImageCms.profileToProfile(
            image,
            profile,
            _srgb(),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except ImageCms.PyCMSError:
        # A profile for another kind of pixels than the file's: as if there were none.
        return image
    return converted or image


def _srgb() -> ImageCms.ImageCmsProfile:
    # A fresh one each time: several threads convert at once. Pillow's core has no stubs.
    return ImageCms.ImageCmsProfile(
        ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    )


def _profile(image: Image.Image) -> ImageCms.ImageCmsProfile | None:
    data = image.info.get("icc_profile")
    if not isinstance(data, bytes) or not data:
        if not _is_named_adobe_rgb(image):
            return None
        data = adobe_rgb.profile()
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(data))
    except (OSError, ValueError, ImageCms.PyCMSError):
        return None


def _is_named_adobe_rgb(image: Image.Image) -> bool:
    """True for the mark of DCF 2.0, section 4.4: interoperability index "R03"."""
    try:
        return exif_of(image).get_ifd(_INTEROPERABILITY).get(1) == "R03"
    except DECODE_ERRORS:
        return False


def is_plain(image: Image.Image) -> bool:
    """True where the file's own pixels can be sent: 8-bit, grey or RGB or a palette, sRGB."""
    return (image.mode in (*_PLAIN_MODES, "P", "1")) and is_srgb(image)
