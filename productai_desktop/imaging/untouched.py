"""Photos that fit as they are: only their metadata goes, their compressed pixels stay."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL.ImageFile import ImageFile

from productai_desktop.core.changes import Change, Kind
from productai_desktop.core.marks import Attribution
from productai_desktop.core.photos import PhotoRules
from productai_desktop.imaging.colours import icc
from productai_desktop.imaging.colours.meaning import meaning
from productai_desktop.imaging.intake import format_of, orientation
from productai_desktop.imaging.metadata.attribution import attribution_of
from productai_desktop.imaging.metadata.private import removed
from productai_desktop.imaging.pages import has_several
from productai_desktop.imaging.readers.deep import deep
from productai_desktop.imaging.stopping import stop_if
from productai_desktop.imaging.strip import Pieces, says_more_later, strip

SENDABLE = ("jpeg", "png", "webp")
_MODES = ("1", "L", "LA", "P", "PA", "RGB", "RGBA")
#: longer files are not looked through for metadata but encoded anew
_MOST_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Untouched:
    """A file that can be sent without its metadata."""

    format: str
    pieces: Pieces
    size_bytes: int
    changes: tuple[Change, ...]
    attribution: Attribution


def may_stay(image: ImageFile, rules: PhotoRules, size_bytes: int) -> bool:
    """True where an opened photo is upright sRGB of 8 bits and not too large; it is read and
    decoded to be sure."""
    return (
        format_of(image) in SENDABLE
        and image.mode in _MODES
        and orientation(image) == 1
        and (not rules.longest_side or max(image.size) <= rules.longest_side)
        and size_bytes <= _MOST_BYTES
        and deep(image) is None
        and meaning(image).profile is None
        and not has_several(image)
    )


def _is_private_profile(image: ImageFile) -> bool:
    profile: object = image.info.get("icc_profile")
    return isinstance(profile, bytes) and icc.is_of_one_device(profile)


def untouched(
    image: ImageFile, source: Path, rules: PhotoRules, *, checked: bool, stopped: Callable[[], bool]
) -> Untouched | None:
    """The file without its metadata; None where its pixels must change after all.

    It is decoded whole, so that a damaged one is found before it costs anything, unless it was
    `checked` before. Raises one of DECODE_ERRORS.
    """
    kind = format_of(image)
    ignored = meaning(image).ignored
    data = source.read_bytes()
    stop_if(stopped)
    try:
        stripped = strip(kind, data, keep_profile=not ignored and not _is_private_profile(image))
    except ValueError:
        return None
    if stripped.size_bytes > rules.limit_bytes:
        return None
    if not checked or (kind == "png" and says_more_later(data)):
        # A JPEG is read to its end all the same.
        image.draft(None, (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()
        if orientation(image) != 1:
            return None
    told = removed(image, stripped=stripped.changed and not ignored)
    if ignored:
        told.append(Change(Kind.PROFILE_IGNORED))
    return Untouched(kind, stripped.pieces, stripped.size_bytes, tuple(told), attribution_of(image))
