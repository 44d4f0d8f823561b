"""Display: pictures in the colours of one monitor, straight from what their numbers mean.

A colour that the monitor can show and sRGB cannot is shown: nothing goes by way of sRGB.
"""

from dataclasses import dataclass

from PIL import Image, ImageCms

from productai_desktop.imaging.colours import icc, transforms
from productai_desktop.imaging.colours.colour import plain, to_srgb, without_opaque
from productai_desktop.imaging.colours.meaning import meaning

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class MonitorProfile:
    """A profile that pixels can be taken to."""

    #: as the profile calls itself; "" where it does not
    name: str
    #: ICC; None where it is sRGB, whatever it is called: nothing is to be converted
    data: bytes | None


def monitor_profile(data: bytes) -> MonitorProfile | None:
    """What a monitor says of itself; None where it is of no use."""
    try:
        if icc.header(data).space != "RGB" or data[12:16] != b"mntr":
            return None
        effect = transforms.effect(data, "RGB")
        if effect is transforms.Effect.BROKEN:
            return None
        transforms.display_transform(transforms.srgb(), "RGB", data)
    except (icc.ProfileError, OSError, ValueError, ImageCms.PyCMSError):
        return None
    name = transforms.description(data, _LONGEST_NAME) or ""
    return MonitorProfile(name, None if effect is transforms.Effect.NONE else data)


def to_display(image: Image.Image, monitor: bytes) -> Image.Image:
    """The picture in mode RGB or RGBA, its colours those of a monitor's profile; RGBA only where
    something is transparent. A profile of the picture that is of no use counts as none."""
    meant = meaning(image).profile
    flat = plain(image)
    if flat.mode not in ("RGB", "RGBA", "CMYK", "LAB") or meant is None:
        flat = to_srgb(image)  # grey, and what is sRGB already, has nothing that it would lose
        flat = flat if flat.mode == "RGBA" else flat.convert("RGB")
        meant = None
    to = "RGBA" if flat.mode == "RGBA" else "RGB"
    source = transforms.srgb() if meant is None else transforms.profile(meant)
    made = transforms.display_transform(source, flat.mode, monitor)
    shown = ImageCms.applyTransform(flat, made)
    shown = without_opaque(flat.convert(to) if shown is None else shown)
    shown.info = {}
    return shown
