"""Attribution: author, copyright, title and keywords that a photo carries, read from all places.

Where the places differ, the Metadata Working Group's guidance (2.0, sections 3.3 and 5) says whom
to believe: EXIF for author and copyright, then XMP, unless the IIM was changed after it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from productai_desktop.core.marks import Attribution
from productai_desktop.imaging.intake import DECODE_ERRORS, exif_of
from productai_desktop.imaging.metadata import iim, xmp
from productai_desktop.imaging.metadata.iim import Iim

_ARTIST, _COPYRIGHT = 0x013B, 0x8298
_XP_TITLE, _XP_AUTHOR, _XP_KEYWORDS = 0x9C9B, 0x9C9D, 0x9C9E
_TIFF_XMP, _TIFF_IPTC, _TIFF_PHOTOSHOP = 700, 33723, 34377
_PSD_EXIF = 0x0422

#: what is carried over at most: entries, and signs of each
_MOST_CREATORS, _MOST_KEYWORDS = 20, 200
_MOST_NAME, _MOST_KEYWORD, _MOST_TITLE, _MOST_COPYRIGHT = 200, 100, 300, 1000


def attribution_of(image: Image.Image) -> Attribution:
    """What an opened photo says of its author and subject; what cannot be read says nothing.

    EXIF's ImageDescription is a description, and mostly of the camera's or a program's own: it is
    no title. A PNG may say it behind its pixels: of such a one more is known once it was loaded.
    """
    packet, (older, _), exif = _packet(image), iim_of(image), _exif(image)
    believed = None if older.newer else packet

    def several(name: str, dataset: int) -> Sequence[str]:
        first = packet.values(name) if packet and believed else ()
        return first or older.all(dataset) or (packet.values(name) if packet else ())

    def single(name: str, dataset: int) -> str:
        first = packet.text(name) if packet and believed else ""
        return first or older.first(dataset) or (packet.text(name) if packet else "")

    artist = _split(plain_text(exif.get(_ARTIST)))
    creators = (
        artist
        or several(xmp.named(xmp.DC, "creator"), iim.BYLINE)
        or _split(_wide(exif.get(_XP_AUTHOR)))
    )
    rights = plain_text(exif.get(_COPYRIGHT)) or single(xmp.named(xmp.DC, "rights"), iim.COPYRIGHT)
    title = single(xmp.named(xmp.DC, "title"), iim.TITLE) or _wide(exif.get(_XP_TITLE))
    keywords = several(xmp.named(xmp.DC, "subject"), iim.KEYWORD) or _split(
        _wide(exif.get(_XP_KEYWORDS))
    )
    return Attribution(
        _tidy(creators, _MOST_CREATORS, _MOST_NAME),
        _line(rights, _MOST_COPYRIGHT),
        _line(title, _MOST_TITLE),
        _tidy(keywords, _MOST_KEYWORDS, _MOST_KEYWORD),
    )


def packet_of(image: Image.Image) -> bytes:
    """The XMP packet of an opened photo; b"" for none."""
    found: object = image.info.get("xmp")
    if not found:
        found = image.info.get("XML:com.adobe.xmp") or _resources(image).get(iim.XMP)
    if not found and isinstance(image, TiffImageFile):
        found = _tag(image, _TIFF_XMP)
    if isinstance(found, str):
        return found.encode(errors="replace")
    return bytes(found) if isinstance(found, bytes | bytearray) else b""


def _packet(image: Image.Image) -> xmp.Packet | None:
    data = packet_of(image)
    try:
        return xmp.Packet.read(data) if data else None
    except ValueError:
        return None  # what cannot be read says nothing


def iim_of(image: Image.Image) -> tuple[Iim, Mapping[int, bytes]]:
    """The IIM of an opened photo, and the image resources that it lay in."""
    blocks = _resources(image)
    record = blocks.get(iim.IPTC, b"")
    alone: object = image.info.get("iptc")  # of a PSD
    if not record and isinstance(alone, bytes):
        record = alone
    if not record and isinstance(image, TiffImageFile):
        record = _tag(image, _TIFF_IPTC)
    return iim.read(record, blocks.get(iim.DIGEST, b"")), blocks


def _resources(image: Image.Image) -> dict[int, bytes]:
    """Photoshop's image resources, wherever the format keeps them."""
    if isinstance(image, TiffImageFile):
        return iim.resources(_tag(image, _TIFF_PHOTOSHOP))
    listed = cast("Sequence[tuple[int, object, object]]", getattr(image, "resources", ()))
    blocks = {number: data for number, _, data in listed if isinstance(data, bytes)}
    known: object = image.info.get("photoshop")
    if isinstance(known, dict):
        table = cast("dict[object, object]", known)
        blocks |= {
            number: data
            for number, data in table.items()
            if isinstance(number, int) and isinstance(data, bytes)
        }
    return blocks


def _tag(image: TiffImageFile, number: int) -> bytes:
    """The bytes of a TIFF's tag as they stand in the file: programs give IIM the type of numbers
    of four bytes, of which Pillow would keep the first; its own reader of IIM looks here, too.
    """
    raw = cast("Mapping[int, bytes]", getattr(image.tag_v2, "_tagdata", {}))
    return raw.get(number, b"")


def _exif(image: Image.Image) -> Mapping[int, Any]:
    if isinstance(image, TiffImageFile):
        source: Any = image.tag_v2
    else:
        source = exif_of(image)
        if not source and (block := _resources(image).get(_PSD_EXIF)):
            source = Image.Exif()
            try:
                source.load(block)
            except DECODE_ERRORS:
                return {}
    wanted = (
        _ARTIST, _COPYRIGHT, _XP_TITLE, _XP_AUTHOR, _XP_KEYWORDS,
    )  # fmt: skip
    found: dict[int, Any] = {}
    for number in wanted:
        try:
            found[number] = source.get(number)
        except DECODE_ERRORS:
            found[number] = None
    return found


def plain_text(value: object) -> str:
    """A text of EXIF; "" for none.

    By the standard it is ASCII, in truth UTF-8 or Latin-1, and Pillow takes it for the latter. Of
    a copyright the photographer's and the editor's part are divided by NUL.
    """
    if isinstance(value, tuple):
        value = next(iter(cast("tuple[object, ...]", value)), "")
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str):
        return ""
    try:
        text = value.encode("latin-1").decode()
    except UnicodeError:
        text = value
    return "; ".join(part.strip() for part in text.split("\0") if part.strip())


def _wide(value: object) -> str:
    """A text of Windows' own tags: UTF-16."""
    if isinstance(value, tuple):
        numbers = cast("tuple[object, ...]", value)
        value = bytes(one for one in numbers if isinstance(one, int) and 0 <= one < 256)
    if not isinstance(value, bytes):
        return ""
    return value.decode("utf-16-le", "ignore").partition("\0")[0].strip()


def _split(text: str) -> list[str]:
    """Several names in one text: divided by semicolons, in quotation marks where they hold one."""
    parts = re.findall(r'"((?:[^"]|"")*)"|([^;]+)', text)
    names = ((quoted.replace('""', '"') or plain).strip() for quoted, plain in parts)
    return [name for name in names if name]


def _tidy(texts: Iterable[str], most: int, length: int) -> tuple[str, ...]:
    lines = (_line(text, length) for text in texts)
    return tuple(dict.fromkeys(line for line in lines if line))[:most]


def _line(text: str, length: int) -> str:
    """One line of text that books and XMP can hold."""
    shown = xmp.clean(text[: 10 * length])
    shown = "".join(" " if sign < " " or "\x7f" <= sign <= "\x9f" else sign for sign in shown)
    return " ".join(shown.split())[:length].rstrip()
