"""The darkroom: photos as they are sent, and results as they are checked."""

import errno
import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from PIL.ImageFile import ImageFile

from productai_desktop.core.errors import InputError, OutputError, ResultError
from productai_desktop.core.marks import Marked, Marks
from productai_desktop.core.ports import PhotoRules, PreparedPhoto, ResultPicture
from productai_desktop.imaging import colour
from productai_desktop.imaging.encode import SizeLimitError, encode, has_few_colours
from productai_desktop.imaging.intake import (
    DECODE_ERRORS,
    NotAnImageError,
    PixelLimitError,
    decoder,
    exif_of,
    format_of,
    opened,
    orientation,
    safe_name,
    turned,
)
from productai_desktop.imaging.marks import mark
from productai_desktop.imaging.strip import strip

SENDABLE = ("jpeg", "png", "webp")
SUFFIXES = {"jpeg": ".jpg", "png": ".png", "webp": ".webp"}
#: longer files are not looked through for metadata but encoded anew
_STRIPPED_BYTES = 64_000_000
_GPS_IFD = 0x8825


@dataclass(frozen=True, slots=True)
class _Developed:
    """A photo ready to be written."""

    format: str
    data: bytes
    width: int
    height: int
    changes: Sequence[str]


class Darkroom:
    """Implements `core.ports.Darkroom`; blocking, and safe in several threads at once."""

    def prepare(
        self,
        source: Path,
        folder: Path,
        rules: PhotoRules,
        stopped: Callable[[], bool] = lambda: False,
    ) -> PreparedPhoto:
        """A copy fit to be sent, `folder`/SHA-256.suffix: upright, 8-bit sRGB, without metadata.

        A JPEG, PNG or WebP that is so already keeps its compressed pixels. Raises InputError, and
        OutputError where `folder` cannot be written.
        """
        limit_bytes = rules.limit_bytes
        with opened(source) as image:
            developed = _as_it_is(source, image, limit_bytes)
            if developed is None:
                try:
                    developed = _anew(image, limit_bytes)
                except SizeLimitError as error:
                    raise InputError(
                        "INPUT_TOO_LARGE",
                        name=safe_name(source.name),
                        megabytes=source.stat().st_size / 1e6,
                    ) from error
        digest = hashlib.sha256(developed.data).hexdigest()
        path = folder / (digest + SUFFIXES[developed.format])
        _write(path, developed.data)
        return PreparedPhoto(
            path,
            digest,
            developed.format,
            developed.width,
            developed.height,
            len(developed.data),
            tuple(developed.changes),
        )

    def mark_result(self, part: Path, marks: Marks) -> Marked:
        """See `core.ports.Darkroom`; the remarks are words of `core.marks`."""
        return mark(part, marks)

    def check_result(self, part: Path) -> ResultPicture:
        """Decodes a result whole. Raises ResultError RESULT_NOT_IMAGE, RESULT_DAMAGED,
        RESULT_TOO_LARGE, or RESULT_MISSING where there is no file.
        """
        try:
            with part.open("rb") as file, decoder(file) as image:
                kind = format_of(image)
                if kind not in SENDABLE:
                    raise ResultError("RESULT_NOT_IMAGE")
                image.load()
                return ResultPicture(kind, image.width, image.height)
        except FileNotFoundError as error:
            raise ResultError("RESULT_MISSING") from error
        except NotAnImageError as error:
            raise ResultError("RESULT_NOT_IMAGE") from error
        except PixelLimitError as error:
            raise ResultError("RESULT_TOO_LARGE", megapixels=error.megapixels) from error
        except DECODE_ERRORS as error:
            raise ResultError("RESULT_DAMAGED", reason=str(error)[:200]) from error


def _as_it_is(source: Path, image: ImageFile, limit_bytes: int) -> _Developed | None:
    """The file without its metadata; None where its pixels must change. It is decoded whole, so
    that a damaged one is found before it costs anything.
    """
    kind = format_of(image)
    sendable = (
        kind in SENDABLE
        and orientation(image) == 1
        and colour.is_plain(image)
        and not _has_sixteen_bits(image)
        and not getattr(image, "is_animated", False)
        and source.stat().st_size <= _STRIPPED_BYTES
    )
    if not sendable:
        return None
    original = source.read_bytes()
    try:
        data = strip(kind, original)
    except ValueError:
        return None
    if len(data) > limit_bytes:
        return None
    changes = _removed(image, stripped=data is not original)
    width, height = image.size
    image.draft(
        None, (max(1, width // 8), max(1, height // 8))
    )  # a JPEG is read to its end all the same
    image.load()
    if orientation(image) != 1:  # a PNG may say so behind its pixels
        return None
    return _Developed(kind, data, width, height, changes)


def _anew(image: ImageFile, limit_bytes: int) -> _Developed:
    kind = format_of(image)
    changes = list[str]()
    sixteen = _has_sixteen_bits(image)
    name = colour.profile_name(image)
    has_profile = name is not None and not colour.is_srgb(image)
    mode = image.mode
    turned_before = orientation(image)
    image.load()  # turns a TIFF upright; a PNG may say only now how it lies
    turn = orientation(image)
    removed = _removed(image, stripped=bool(_METADATA & image.info.keys()))
    flat = turned(colour.to_srgb(image), turn)
    if turn != 1 or turned_before != 1:
        changes.append("upright")
    if mode == "CMYK":
        changes.append("CMYK → RGB")
    elif has_profile:
        changes.append(f"{_short(name or '')} → sRGB")
    if sixteen:
        changes.append("16 → 8 bit")
    if getattr(image, "is_animated", False):
        changes.append("first picture only")
    prefer_png = kind == "png" or (kind != "jpeg" and has_few_colours(flat))
    encoded = encode(flat, limit_bytes, prefer_png=prefer_png)
    if encoded.width != flat.width:
        before, after = (
            _megapixels(*size) for size in (flat.size, (encoded.width, encoded.height))
        )
        changes.append(f"{before} → {after} MP")
    if encoded.quality is not None:
        changes.append(f"JPEG q{encoded.quality}")
    elif kind != "png":
        changes.append("PNG")
    changes += removed
    return _Developed(encoded.format, encoded.data, encoded.width, encoded.height, changes)


_METADATA = frozenset(("exif", "xmp", "comment", "photoshop", "mp", "XML:com.adobe.xmp"))


def _removed(image: ImageFile, *, stripped: bool) -> list[str]:
    if not stripped:
        return []
    try:
        has_place = bool(exif_of(image).get_ifd(_GPS_IFD))
    except DECODE_ERRORS:
        has_place = False
    return ["GPS removed", "metadata removed"] if has_place else ["metadata removed"]


def _has_sixteen_bits(image: ImageFile) -> bool:
    if image.mode.startswith("I;16"):
        return True
    return any(";16" in str(tile.args) for tile in image.tile)


def _short(profile: str) -> str:
    return profile.removesuffix(" (1998)").removesuffix(" profile")


def _megapixels(width: int, height: int) -> str:
    value = width * height / 1e6
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}"


def _write(path: Path, data: bytes) -> None:
    """Under its name only when it is whole and on disk."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                temporary.unlink(missing_ok=True)
                raise
        temporary.replace(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise OutputError("DISK_FULL", path=str(path.parent)) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise OutputError("OUTPUT_READ_ONLY", path=str(path.parent)) from error
        reason = error.strerror or str(error)
        raise OutputError("OUTPUT_FAILED", path=str(path.parent), reason=reason) from error
