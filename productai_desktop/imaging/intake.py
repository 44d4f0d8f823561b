"""Intake: opens a picture by its content, within bounds, or says why it cannot be used."""

import os
import stat
import struct
import warnings
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image
from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import TiffImageFile

from productai_desktop.core.errors import InputError
from productai_desktop.imaging.bounds import check_bounds
from productai_desktop.imaging.colours import icc
from productai_desktop.imaging.readers.kinds import HEAD_BYTES, reader_of
from productai_desktop.imaging.readers.raw import Raw
from productai_desktop.imaging.refusal import (
    CameraRawError,
    NotAnImageError,
    OtherKindError,
    PixelLimitError,
    UnsupportedError,
)

#: what Pillow's decoders raise for data that is not as it should be
DECODE_ERRORS = (
    OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, ArithmeticError,
    RuntimeError, MemoryError, struct.error, zlib.error,
    Image.DecompressionBombError,
)  # fmt: skip

# Pillow's remarks on odd metadata are no news to anybody; what matters is raised.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

_ORIENTATION = 0x0112
_INTEROPERABILITY = 0xA005
#: neither waits for a pipe's other end nor changes line ends (Windows)
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What is known of a photo without decoding it."""

    #: "jpeg", "png", "webp", "heif", "avif", "tiff", "psd", "gif", "bmp" or "raw"
    format: str
    #: upright
    width: int
    height: int
    size_bytes: int
    #: what its colours are converted from where its header says so: "Adobe RGB", "CMYK", …;
    #: "" for sRGB, and for a profile that has no name here
    colours: str = ""
    #: it lies on its side or is mirrored, by its EXIF
    turned: bool = False

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6


def look(source: Path) -> PhotoFacts:
    """Format and upright size of a photo. Raises InputError."""
    with opened(source) as image:
        width, height = upright_size(image)
        return PhotoFacts(
            format_of(image),
            width,
            height,
            source.stat().st_size,
            stated_colours(image),
            orientation(image) != 1,
        )


@contextmanager
def opened(source: Path) -> Generator[ImageFile]:
    """A photo, opened and not yet decoded; what its decoder raises inside becomes INPUT_DAMAGED.

    Raises InputError INPUT_VANISHED, INPUT_FOLDER, INPUT_UNREADABLE, INPUT_EMPTY,
    INPUT_NOT_IMAGE (with a `reason` where it is known what it is), INPUT_UNSUPPORTED (`reason`),
    INPUT_TOO_MANY_PIXELS or INPUT_DAMAGED.
    """
    name = safe_name(source.name)
    with _readable(source, name) as file:
        try:
            with decoder(file) as image:
                yield image
        except OtherKindError as error:
            raise InputError("INPUT_NOT_IMAGE", name=name, reason=error.kind) from error
        except UnsupportedError as error:
            raise InputError("INPUT_UNSUPPORTED", name=name, reason=error.reason) from error
        except NotAnImageError as error:
            raise InputError("INPUT_NOT_IMAGE", name=name) from error
        except PixelLimitError as error:
            raise InputError(
                "INPUT_TOO_MANY_PIXELS", name=name, megapixels=error.megapixels
            ) from error
        except DECODE_ERRORS as error:
            raise InputError("INPUT_DAMAGED", name=name) from error


def _readable(source: Path, name: str) -> BinaryIO:
    """The file, opened. A device or pipe is not even opened: that may wait, or do something."""
    try:
        _judge(source.stat(), name)
        file = os.fdopen(os.open(source, _FLAGS), "rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError("INPUT_VANISHED", name=name) from error
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "unreadable"
        raise InputError("INPUT_UNREADABLE", name=name, reason=reason) from error
    try:
        _judge(os.fstat(file.fileno()), name)  # it may be another one by now
    except InputError:
        file.close()
        raise
    return file


def _judge(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise InputError("INPUT_FOLDER", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise InputError("INPUT_UNREADABLE", name=name, reason="not a regular file")
    if status.st_size == 0:
        raise InputError("INPUT_EMPTY", name=name)


def decoder(file: BinaryIO) -> ImageFile:
    """Pillow's reader for what the content is, whatever its name says.

    `Image.open` would judge the size by a global that other parts of the process share; here the
    limits are our own. Raises NotAnImageError, UnsupportedError, PixelLimitError, or one of
    DECODE_ERRORS.
    """
    reader = reader_of(file.read(HEAD_BYTES))
    file.seek(0)
    try:
        image = reader(file)
    except CameraRawError:
        file.seek(0)
        image = Raw(file)
    check_bounds(image)
    return image


def format_of(image: ImageFile) -> str:
    return (image.format or "").lower()


def exif_of(image: Image.Image) -> Image.Exif:
    """The EXIF of a picture; empty where there is none or it cannot be read."""
    exif = Image.Exif()
    data = image.info.get("exif")
    if isinstance(data, bytes):
        try:
            exif.load(data)
        except DECODE_ERRORS:
            return Image.Exif()
    return exif


def orientation(image: ImageFile) -> int:
    """EXIF orientation, 1 to 8; 1 is upright."""
    if getattr(image, "is_upright", False):  # the reader turned it
        return 1
    source = image.tag_v2 if isinstance(image, TiffImageFile) else exif_of(image)
    try:
        value = source.get(_ORIENTATION, 1)
    except DECODE_ERRORS:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def names_adobe_rgb(image: Image.Image) -> bool:
    """Whether its EXIF has the mark of cameras for Adobe RGB, the interoperability index "R03"."""
    try:
        return exif_of(image).get_ifd(_INTEROPERABILITY).get(1) == "R03"
    except DECODE_ERRORS:
        return False


def stated_colours(image: ImageFile) -> str:
    """What an opened picture's colours are converted from, without a look at the profile's
    effect; "" for sRGB and what has no name here."""
    if image.mode in ("CMYK", "LAB"):
        return "CMYK" if image.mode == "CMYK" else "Lab"
    if image.mode not in ("RGB", "RGBA", "P"):
        return ""
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        return icc.known_name(profile) or ""
    return "Adobe RGB" if names_adobe_rgb(image) else ""


def upright_size(image: ImageFile) -> tuple[int, int]:
    """Width and height as the picture is looked at."""
    width, height = image.size
    return (height, width) if orientation(image) >= 5 else (width, height)


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def turned(image: Image.Image, value: int) -> Image.Image:
    """The picture as it is looked at, by its EXIF orientation."""
    return image.transpose(_TURNS[value]) if value in _TURNS else image


def safe_name(name: str) -> str:
    """A file name fit for a message: controls, line ends and direction marks are escaped."""
    text = os.fsdecode(name)
    shown = (
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )
    return "".join(shown)[:200]
