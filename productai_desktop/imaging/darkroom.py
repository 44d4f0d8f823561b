"""The darkroom: photos as they are sent, and results as they are checked and marked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL.ImageFile import ImageFile

from productai_desktop.core import changes
from productai_desktop.core.changes import Change, Kind, told
from productai_desktop.core.errors import InputError, ResultError
from productai_desktop.core.marks import Attribution, Marked, Marks
from productai_desktop.core.photos import PhotoRules, PreparedPhoto, ResultPicture
from productai_desktop.imaging.budget import BUDGET
from productai_desktop.imaging.checked import CHECKED, Stamp, stamp_of
from productai_desktop.imaging.developing import develop
from productai_desktop.imaging.encode import Encoded, SizeLimitError, encode
from productai_desktop.imaging.filing import filed
from productai_desktop.imaging.intake import (
    DECODE_ERRORS,
    NotAnImageError,
    PixelLimitError,
    decoder,
    format_of,
    opened,
    safe_name,
)
from productai_desktop.imaging.metadata.marks import mark
from productai_desktop.imaging.previews import Previews
from productai_desktop.imaging.stopping import stop_if
from productai_desktop.imaging.strip import Pieces
from productai_desktop.imaging.untouched import SENDABLE, may_stay, untouched

_JPEG_DRAFT = 8


@dataclass(frozen=True, slots=True)
class _Developed:
    """A photo ready to be filed."""

    format: str
    pieces: Pieces
    size_bytes: int
    width: int
    height: int
    changes: tuple[Change, ...]
    attribution: Attribution


class Darkroom:
    """Implements `core.ports.Darkroom`; blocking, and safe in several threads at once."""

    def __init__(self, previews: Previews | None = None) -> None:
        #: keeps previews of results for their first sight, if any
        self._previews = previews

    def prepare(
        self,
        source: Path,
        folder: Path,
        rules: PhotoRules,
        stopped: Callable[[], bool] = lambda: False,
    ) -> PreparedPhoto:
        """A copy fit to be sent, `folder`/SHA-256.suffix: upright, 8-bit sRGB, without metadata.

        A JPEG, PNG or WebP that is so already keeps its compressed pixels. Raises InputError,
        OutputError where `folder` cannot be written, and concurrent.futures.CancelledError soon
        after `stopped` says so.
        """
        stop_if(stopped)
        before = _stamp(source)
        with opened(source) as image:
            developed = _as_it_is(image, source, rules, before, stopped)
            if developed is None:
                developed = _anew(image, source, rules, stopped)
        if before is None or _stamp(source) != before:
            raise InputError("INPUT_CHANGED", name=safe_name(source.name))
        CHECKED.note(before)
        stop_if(stopped)
        path, digest = filed(folder, developed.format, developed.pieces)
        return PreparedPhoto(
            path,
            digest,
            developed.format,
            developed.width,
            developed.height,
            developed.size_bytes,
            told(developed.changes),
            developed.attribution,
        )

    def mark_result(self, part: Path, marks: Marks) -> Marked:
        """See `core.ports.Darkroom`; the remarks are words of `core.marks`."""
        if self._previews is None:
            return mark(part, marks)
        before = self._previews.print_of(part)
        marked = mark(part, marks)
        self._previews.carry(before, part)
        return marked

    def forget_previews(self) -> None:
        """See `core.ports.Darkroom`."""
        if self._previews is not None:
            self._previews.forget()

    def check_result(self, part: Path) -> ResultPicture:
        """Decodes a result whole, and keeps a preview of it. Raises ResultError RESULT_NOT_IMAGE,
        RESULT_DAMAGED, RESULT_TOO_LARGE, or RESULT_MISSING where there is no file.
        """
        try:
            with part.open("rb") as file, decoder(file) as image:
                kind = format_of(image)
                if kind not in SENDABLE:
                    raise ResultError("RESULT_NOT_IMAGE")
                image.load()
                picture = ResultPicture(kind, image.width, image.height)
                if self._previews is not None:
                    self._previews.keep(part, image)
                return picture
        except FileNotFoundError as error:
            raise ResultError("RESULT_MISSING") from error
        except NotAnImageError as error:
            raise ResultError("RESULT_NOT_IMAGE") from error
        except PixelLimitError as error:
            raise ResultError("RESULT_TOO_LARGE", megapixels=error.megapixels) from error
        except DECODE_ERRORS as error:
            raise ResultError("RESULT_DAMAGED", reason=str(error)[:200]) from error


def _stamp(source: Path) -> Stamp | None:
    """None where there is no file: `opened` says why."""
    try:
        return stamp_of(source.stat())
    except (OSError, ValueError):
        return None


def _as_it_is(
    image: ImageFile,
    source: Path,
    rules: PhotoRules,
    stamp: Stamp | None,
    stopped: Callable[[], bool],
) -> _Developed | None:
    """The file without its metadata; None where its pixels must change."""
    if stamp is None or not may_stay(image, rules, stamp[2]):
        return None
    width, height = image.size
    checked = CHECKED.knows(stamp)
    megapixels = width * height / 1e6
    share = _JPEG_DRAFT if checked or format_of(image) == "jpeg" else 1
    with BUDGET.spent(megapixels / share, stopped):
        kept = untouched(image, source, rules, checked=checked, stopped=stopped)
    if kept is None:
        return None
    return _Developed(
        kept.format, kept.pieces, kept.size_bytes, width, height, kept.changes, kept.attribution
    )


def _anew(
    image: ImageFile, source: Path, rules: PhotoRules, stopped: Callable[[], bool]
) -> _Developed:
    kind = format_of(image)
    with BUDGET.spent(image.width * image.height / 1e6, stopped):
        picture = develop(image, rules.longest_side, stopped)
        try:
            encoded = encode(
                picture.pixels,
                rules.limit_bytes,
                prefer_png=kind == "png",
                photograph=kind == "jpeg",
                stopped=stopped,
            )
        except SizeLimitError as error:
            name, megabytes = safe_name(source.name), source.stat().st_size / 1e6
            raise InputError("INPUT_TOO_LARGE", name=name, megabytes=megabytes) from error
    made = [*picture.changes, *_encoded(encoded, kind)]
    after = encoded.width * encoded.height
    if after < picture.full_pixels:
        made.append(changes.reduced(picture.full_pixels, after))
    return _Developed(
        encoded.format,
        (encoded.data,),
        len(encoded.data),
        encoded.width,
        encoded.height,
        tuple(made),
        picture.attribution,
    )


def _encoded(encoded: Encoded, kind: str) -> list[Change]:
    if encoded.format == "jpeg" and encoded.quality is not None:
        return [changes.jpeg(len(encoded.data), encoded.quality)]
    if encoded.format == "webp":
        return [changes.webp(encoded.quality)]
    return [] if kind == "png" else [Change(Kind.PNG)]
