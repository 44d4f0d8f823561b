"""What preparation changed in a photo: the closed set of phrases that stand in its row.

A photo's `changes` are texts that this module made, in the order of `Kind`; jobs keep them as
they are. The terminal prints them. The window reads them back with `read`, which gives the kind
and the values of its placeholders, and says them in its own language; `PHRASES` holds all there
are. A text of an older version that is none of them is shown as it stands.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """What was changed; in the order in which changes are told."""

    #: turned by its EXIF orientation
    UPRIGHT = "upright"
    #: `profile`: "Adobe RGB", "CMYK", "Lab", or what the profile calls itself
    CONVERTED = "{profile} → sRGB"
    #: the profile is damaged, or made for another kind of pixels
    PROFILE_IGNORED = "unusable profile ignored"
    #: `bits`: of a channel
    DEPTH = "{bits} → 8 bit"
    #: by LibRaw, with the camera's white balance
    DEVELOPED = "RAW developed"
    #: `count`: pages, frames or layers of the file
    FIRST_PAGE = "first of {count} pages"
    #: the same where they were not counted
    FIRST_OF_SEVERAL = "first of several pages"
    #: `before`, `after`: megapixels
    REDUCED = "{before} → {after} MP"
    #: `size`: such as "9.6 MB"; `quality`: 80 to 95
    JPEG = "{size} JPEG q{quality}"
    PNG = "PNG"
    #: `quality`: 80 to 95
    WEBP = "WebP q{quality}"
    WEBP_LOSSLESS = "WebP"
    #: a place, and whatever else stood in the metadata
    GPS_REMOVED = "GPS removed"
    #: metadata without a place
    METADATA_REMOVED = "metadata removed"


#: what placeholders may hold
_VALUES = {
    "profile": r".{1,60}",
    "bits": r"\d{1,3}",
    "count": r"\d{1,9}",
    "before": r"\d{1,4}(?:\.\d{1,2})?",
    "after": r"\d{1,4}(?:\.\d{1,2})?",
    "size": r"\d{1,4}(?:\.\d)? [Mk]B",
    "quality": r"\d{1,3}",
}

#: the English phrase of each kind, with its placeholders
PHRASES: dict[Kind, str] = {kind: kind.value for kind in Kind}

_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Change:
    """One change, with the values of its phrase's placeholders."""

    kind: Kind
    values: Mapping[str, str] = field(default_factory=dict[str, str])

    def __str__(self) -> str:
        return self.kind.value.format(**self.values)


def told(changes: Iterable[Change]) -> tuple[str, ...]:
    """The phrases of all changes, in their order."""
    return tuple(map(str, sorted(changes, key=lambda change: _ORDER[change.kind])))


def read(text: str) -> Change | None:
    """The change that a phrase tells of; None where it is none of PHRASES."""
    for kind, pattern in _PATTERNS.items():
        match = pattern.fullmatch(text)
        if match is not None:
            return Change(kind, match.groupdict())
    return None


def converted(profile: str) -> Change:
    return Change(Kind.CONVERTED, {"profile": profile})


def depth(bits: int) -> Change:
    return Change(Kind.DEPTH, {"bits": str(bits)})


def first_page(count: int | None) -> Change:
    """None where the pages were not counted."""
    if count is None:
        return Change(Kind.FIRST_OF_SEVERAL)
    return Change(Kind.FIRST_PAGE, {"count": str(count)})


def reduced(before_pixels: int, after_pixels: int) -> Change:
    return Change(
        Kind.REDUCED,
        {"before": _megapixels(before_pixels), "after": _megapixels(after_pixels)},
    )


def jpeg(size_bytes: int, quality: int) -> Change:
    size = (
        f"{size_bytes / 1e6:.1f} MB"
        if size_bytes >= 100_000
        else f"{max(1, round(size_bytes / 1000))} kB"
    )
    return Change(Kind.JPEG, {"size": size, "quality": str(quality)})


def webp(quality: int | None) -> Change:
    """None for lossless."""
    if quality is None:
        return Change(Kind.WEBP_LOSSLESS)
    return Change(Kind.WEBP, {"quality": str(quality)})


def _megapixels(pixels: int) -> str:
    value = pixels / 1e6
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 0.1 else f"{value:.2f}"


def _pattern(phrase: str) -> re.Pattern[str]:
    text = re.escape(phrase)
    for name, value in _VALUES.items():
        text = text.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{value})")
    return re.compile(text)


_PATTERNS = {kind: _pattern(phrase) for kind, phrase in PHRASES.items()}
