"""What a file calls the colour space of its pixels."""

from collections.abc import Sequence
from typing import cast

from PIL import Image

from productai_desktop.imaging.colours import transforms

#: of EXIF
_SRGB, _ADOBE_RGB = 1, 2
#: ITU-T H.273, table 2, as PNG, HEIF and AVIF name them
_PRIMARIES = {1: "sRGB", 9: "Rec. 2020", 11: "DCI-P3", 12: "Display P3"}


def profile_of(image: Image.Image, exif_space: object) -> str:
    """Description of the embedded profile, else the name that the file tells by other means;
    "" for none. `exif_space` is EXIF's ColorSpace."""
    data = image.info.get("icc_profile")
    if isinstance(data, bytes) and data:
        return transforms.description(data, 100) or "unreadable profile"
    cicp: object = image.info.get("cicp")
    if isinstance(cicp, tuple | bytes) and cicp:
        number = int(cast("Sequence[int]", cicp)[0])
        return _PRIMARIES.get(number, f"primaries {number} of H.273")
    if "srgb" in image.info or exif_space == _SRGB:
        return "sRGB"
    return "Adobe RGB" if exif_space == _ADOBE_RGB else ""
