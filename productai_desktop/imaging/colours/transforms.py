"""LittleCMS: transforms to sRGB, relative colorimetric with black point compensation."""

import functools
import hashlib
import io
from enum import Enum, auto

from PIL import Image, ImageCms

#: levels of 255 by which a profile may differ from sRGB and still count as it: the short sRGB
#: profiles of phones and social networks have coarse curves
_TOLERANCE = 3


class Effect(Enum):
    """What a profile does to pixels that are taken to sRGB by it."""

    #: it is sRGB, whatever it is called
    NONE = auto()
    SOME = auto()
    #: LittleCMS cannot use it
    BROKEN = auto()


def profile(data: bytes) -> ImageCms.ImageCmsProfile:
    """Raises OSError, ValueError or PyCMSError."""
    return ImageCms.ImageCmsProfile(io.BytesIO(data))


@functools.cache
def lab_profile() -> bytes:
    """Lab of D50."""
    return ImageCms.ImageCmsProfile(
        ImageCms.createProfile("LAB")  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    ).tobytes()


def description(data: bytes, most: int) -> str | None:
    """What a profile calls itself, of so many characters; None for one that cannot be read."""
    try:
        text = ImageCms.getProfileDescription(profile(data))
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):
        return None
    shown = "".join(sign for sign in text if sign.isprintable())
    return " ".join(shown.split())[:most] or "unnamed profile"


def transform(data: bytes, mode: str, to: str = "RGB") -> ImageCms.ImageCmsTransform:
    """From pixels of a mode, meant by a profile, to sRGB. Raises OSError, ValueError or
    PyCMSError where the profile is of no use for them."""
    # Fresh profiles each time: several threads convert at once.
    return _built(profile(data), srgb(), mode, to)


def display_transform(
    source: ImageCms.ImageCmsProfile, mode: str, monitor: bytes
) -> ImageCms.ImageCmsTransform:
    """From pixels of a mode, meant by a profile, to those of a monitor. Raises OSError, ValueError
    or PyCMSError where a profile is of no use for them."""
    return _built(source, profile(monitor), mode, "RGBA" if mode == "RGBA" else "RGB")


def srgb() -> ImageCms.ImageCmsProfile:
    """A fresh one."""
    return ImageCms.ImageCmsProfile(  # Pillow's core has no stubs
        ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    )


def _built(
    source: ImageCms.ImageCmsProfile, target: ImageCms.ImageCmsProfile, mode: str, to: str
) -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(
        source,
        target,
        mode,
        to,
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def effect(data: bytes, space: str) -> Effect:
    """What a profile for "RGB", "GRAY", "CMYK" or "Lab" does; remembered for the last ones."""
    return _effect(_Key(data), space)


class _Key:
    """A profile that is remembered by its digest, so that large ones are not held."""

    def __init__(self, data: bytes) -> None:
        self.data: bytes | None = data
        self.digest = hashlib.sha256(data).digest()

    def __hash__(self) -> int:
        return hash(self.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.digest == self.digest


@functools.lru_cache(maxsize=64)
def _effect(key: _Key, space: str) -> Effect:
    data, key.data = key.data, None
    if data is None:
        raise AssertionError("a key is computed for once")
    mode = {"GRAY": "L", "Lab": "LAB"}.get(space, space)
    try:
        sample = _SAMPLES[mode]()
        result = ImageCms.applyTransform(sample, transform(data, mode))
    except (OSError, ValueError, ImageCms.PyCMSError):
        return Effect.BROKEN
    if result is None:
        return Effect.BROKEN
    if space not in ("RGB", "GRAY"):
        return Effect.SOME
    before, after = sample.convert("RGB").tobytes(), result.tobytes()
    most = max(abs(a - b) for a, b in zip(before, after, strict=True))
    return Effect.NONE if most <= _TOLERANCE else Effect.SOME


def _cube() -> Image.Image:
    steps = range(0, 256, 51)
    return Image.frombytes(
        "RGB", (36, 6), bytes(v for r in steps for g in steps for b in steps for v in (r, g, b))
    )


def _ramp() -> Image.Image:
    return Image.frombytes("L", (256, 1), bytes(range(256)))


_SAMPLES = {
    "RGB": _cube,
    "L": _ramp,
    "CMYK": lambda: Image.new("CMYK", (1, 1)),
    "LAB": lambda: Image.new("LAB", (1, 1)),
}
