"""What the numbers of a picture mean: which profile holds, or that they are sRGB.

A profile of the file's own comes first, then what a PNG says in chunks (PNG 3, section 4.3), then
the mark of cameras for Adobe RGB (DCF 2.0, section 4.4). Untagged RGB and grey are read as sRGB,
CMYK as a standard printing condition, Lab as Lab of D50.
"""

from dataclasses import dataclass
from typing import Any

from PIL import Image

from productai_desktop.core.resources import resource_path
from productai_desktop.imaging.colours import adobe_rgb, icc, icc_maker, transforms
from productai_desktop.imaging.intake import names_adobe_rgb

#: x and y of red, green, blue and white
_SRGB_XY: icc_maker.Chromaticities = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290)
#: ITU-T H.273, table 2: primaries that PNG names by numbers
_CICP_XY: dict[int, icc_maker.Chromaticities] = {
    1: _SRGB_XY,
    5: (0.64, 0.33, 0.29, 0.60, 0.15, 0.06, 0.3127, 0.3290),
    6: (0.63, 0.34, 0.31, 0.595, 0.155, 0.07, 0.3127, 0.3290),
    7: (0.63, 0.34, 0.31, 0.595, 0.155, 0.07, 0.3127, 0.3290),
    9: (0.708, 0.292, 0.17, 0.797, 0.131, 0.046, 0.3127, 0.3290),
    11: (0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.314, 0.351),
    12: (0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.3290),
}
#: ITU-T H.273, table 3: transfers that are curves of their own; those of video are shown as sRGB
_CICP_GAMMA = {4: 2.2, 5: 2.8, 8: 1.0}
_PQ, _HLG = 16, 18
_SRGB_GAMMA = 0.45455
#: gammas this near to sRGB's mean sRGB, as libpng has it
_GAMMA_SHARE = 0.05
#: of a profile that is told of
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Meaning:
    """How the numbers of a picture are meant."""

    #: ICC; None for sRGB
    profile: bytes | None = None
    #: as it is told: "Adobe RGB", "CMYK", …
    name: str = "sRGB"
    #: the file has a profile that is damaged or made for other pixels
    ignored: bool = False


def meaning(image: Image.Image, mode: str | None = None) -> Meaning:
    """Of an opened picture; `mode` is that of its deep pixels where it has some."""
    space = space_of(mode or image.mode)
    data = image.info.get("icc_profile")
    stated = _of_chunk(image.info, space)
    if stated is not None and "cicp" in image.info:
        return stated  # stands before a profile
    ignored = "icc_profile" in image.info  # as None where Pillow could not put it together
    if isinstance(data, bytes) and data:
        found = _of_profile(data, space)
        if found is not None:
            return found
    if stated is not None and not ignored:
        return stated
    if space == "CMYK":
        profile = resource_path("profiles/cmyk-cgats001.icc").read_bytes()
        return Meaning(profile, "CMYK", ignored)
    if space == "Lab":
        return Meaning(transforms.lab_profile(), "Lab", ignored)
    if space == "RGB" and not ignored and names_adobe_rgb(image):
        return Meaning(adobe_rgb.profile(), "Adobe RGB")
    return Meaning(ignored=ignored)


def space_of(mode: str) -> str:
    """What ICC profiles call the colour space of a mode."""
    if mode.startswith("CMYK"):
        return "CMYK"
    if mode.startswith("LAB"):
        return "Lab"
    return "GRAY" if mode in ("1", "L", "LA", "La", "F") or mode[0] == "I" else "RGB"


def profile_name(image: Image.Image) -> str | None:
    """What the picture's profile calls itself, such as "Adobe RGB (1998)"; None where there is
    none that can be read, neither embedded nor named in EXIF as cameras name Adobe RGB.
    """
    data = image.info.get("icc_profile")
    if isinstance(data, bytes) and data:
        return transforms.description(data, _LONGEST_NAME)
    return adobe_rgb.NAME if names_adobe_rgb(image) else None


def _of_profile(data: bytes, space: str) -> Meaning | None:
    """None where it cannot be used for such pixels."""
    try:
        if icc.header(data).space != space:
            return None
    except icc.ProfileError:
        return None
    effect = transforms.effect(data, space)
    if effect is transforms.Effect.BROKEN:
        return None
    if effect is transforms.Effect.NONE:
        return Meaning()
    if space in ("CMYK", "Lab"):
        return Meaning(data, space)
    return Meaning(
        data, icc.known_name(data) or _short(transforms.description(data, _LONGEST_NAME))
    )


def _of_chunk(info: dict[Any, Any], space: str) -> Meaning | None:
    """By the chunks cICP, sRGB, gAMA and cHRM of a PNG; None where it has none of them."""
    if space not in ("RGB", "GRAY"):
        return None
    cicp: tuple[int, ...] | None = info.get("cicp")
    if cicp is not None:
        return _of_cicp(cicp[0], cicp[1])
    if "srgb" in info:
        return Meaning()
    gamma = info.get("gamma")
    xy: tuple[float, ...] | None = info.get("chromaticity")
    if not isinstance(gamma, float) and xy is None:
        return None
    curve: float | icc_maker.Curve = _srgb_curve
    name = "PNG colours"
    if isinstance(gamma, float) and abs(gamma / _SRGB_GAMMA - 1) > _GAMMA_SHARE:
        if not 0.05 <= gamma <= 20:
            return Meaning(ignored=True)
        curve, name = 1 / gamma, f"gamma {1 / gamma:.1f}"
    # Pillow gives white first
    order = (*xy[2:], *xy[:2]) if xy is not None else _SRGB_XY
    return _of_numbers(order, curve, name)


def _of_cicp(primaries: int, transfer: int) -> Meaning:
    xy = _CICP_XY.get(primaries, _SRGB_XY)
    if transfer == _PQ:
        return _of_numbers(xy, _pq_curve, "HDR (PQ)")
    if transfer == _HLG:
        return _of_numbers(xy, _hlg_curve, "HDR (HLG)")
    return _of_numbers(xy, _CICP_GAMMA.get(transfer, _srgb_curve), "PNG colours")


def _of_numbers(xy: Any, curve: float | icc_maker.Curve, name: str) -> Meaning:
    try:
        profile = icc_maker.made(name, icc_maker.colorants_of(xy), curve)
    except (ValueError, OverflowError, TypeError):
        return Meaning(ignored=True)
    effect = transforms.effect(profile, "RGB")
    if effect is transforms.Effect.BROKEN:
        return Meaning(ignored=True)
    if effect is transforms.Effect.NONE:
        return Meaning()
    return Meaning(profile, icc.known_name(profile) or name)


def _srgb_curve(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _pq_curve(value: float) -> float:
    """SMPTE ST 2084 with diffuse white at 203 cd/m² (ITU-R BT.2408); what is brighter is rolled
    off, so that it stays below white."""
    power = value ** (1 / 78.84375)
    light = max(power - 0.8359375, 0.0) / (18.8515625 - 18.6875 * power)
    return _rolled_off(10000 / 203 * light ** (1 / 0.1593017578125))


def _hlg_curve(value: float) -> float:
    """ITU-R BT.2100, with diffuse white at 75 % of the signal."""
    if value <= 0.5:
        light = value * value / 3
    else:
        light = (2.718281828 ** ((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
    return _rolled_off(light / 0.265)


def _rolled_off(light: float) -> float:
    """Leaves the lower 60 % as they are and bends the rest towards 1."""
    knee = 0.6
    if light <= knee:
        return light
    return knee + (1 - knee) * (1 - 1 / (1 + (light - knee) / (1 - knee)))


def _short(description: str | None) -> str:
    name = (description or "unnamed profile").removesuffix(" (1998)").removesuffix(" profile")
    return name or "unnamed profile"
