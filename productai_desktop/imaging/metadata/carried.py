"""All that an opened file carries beside its pixels, each read once."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PIL import Image
from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import TiffImageFile

from productai_desktop.imaging.intake import DECODE_ERRORS, exif_of, format_of
from productai_desktop.imaging.metadata import xmp
from productai_desktop.imaging.metadata.attribution import packet_of, plain_text
from productai_desktop.imaging.metadata.marks import PictureFile, read_picture

EXIF_IFD, GPS_IFD = 0x8769, 0x8825
_MAKE = 0x010F
#: longer files are not read whole: what stands in their segments alone is then not found
_MOST_BYTES = 300_000_000


@dataclass(frozen=True, slots=True)
class Carried:
    """Its metadata, read and raw."""

    image: ImageFile
    #: of a JPEG, PNG or WebP that can be followed
    parts: PictureFile | None
    packet: xmp.Packet | None
    #: the packet's bytes, extended ones too
    raw_packet: bytes
    exif: Image.Exif
    #: the Exif directory
    details: Mapping[int, Any]

    def told(self, namespace: str, name: str) -> str:
        """A property of XMP as a short line."""
        return line(self.packet.text(xmp.named(namespace, name))) if self.packet else ""


def carried(path: Path, image: ImageFile) -> Carried:
    """Of an opened file; what cannot be read is empty."""
    parts = _parts(path, image)
    raw = packet_of(image)
    extended = b""
    if parts is not None:
        extended = parts.extended_xmp
        with suppress(ValueError):  # of two packets the one that Pillow gives is read
            raw = parts.xmp or raw
    exif = _exif(path, image)
    return Carried(image, parts, packet_from(raw), raw + extended, exif, directory(exif, EXIF_IFD))


def _parts(path: Path, image: ImageFile) -> PictureFile | None:
    if format_of(image) not in ("jpeg", "png", "webp") or path.stat().st_size > _MOST_BYTES:
        return None
    try:
        return read_picture(path.read_bytes())
    except ValueError:
        return None


def packet_from(raw: bytes) -> xmp.Packet | None:
    """None for none, and for one that cannot be read."""
    try:
        return xmp.Packet.read(raw) if raw else None
    except ValueError:
        return None


def _exif(path: Path, image: ImageFile) -> Image.Exif:
    """Of a RAW that is a TIFF, what its first directories say."""
    if isinstance(image, TiffImageFile):
        return image.getexif()
    exif = exif_of(image)
    if exif or format_of(image) != "raw":
        return exif
    found = Image.Exif()
    try:
        with path.open("rb") as file:
            if file.read(4) in (b"II*\0", b"MM\0*"):
                file.seek(0)
                found.load_from_fp(file)
                found[_MAKE] = found.get(_MAKE, "")  # reads while the file is open
                found.get_ifd(EXIF_IFD)
                found.get_ifd(GPS_IFD)
    except DECODE_ERRORS:
        return Image.Exif()
    return found


def directory(exif: Image.Exif, number: int) -> Mapping[int, Any]:
    """One of EXIF's directories; empty where it cannot be read."""
    try:
        return cast("Mapping[int, Any]", exif.get_ifd(number))
    except DECODE_ERRORS:
        return {}


def line(value: object) -> str:
    """A text of EXIF or XMP as one short line."""
    return " ".join(xmp.clean(plain_text(value))[:200].split())


def once(texts: list[str]) -> tuple[str, ...]:
    """Those that are not empty, each once."""
    return tuple(dict.fromkeys(text[:200] for text in texts if text))
