"""A small EXIF block with author and copyright, for programs that read nothing newer.

Exif 3.0, section 4.6: with the tags that a JPEG must have; texts in UTF-8, as the Metadata Working
Group's guidance, 2.0, section 2.1, wants them.
"""

import struct
from collections.abc import Sequence

_ASCII, _SHORT, _LONG, _RATIONAL, _UNDEFINED = 2, 3, 4, 5, 7
_EXIF_IFD = 0x8769
#: of the header, where the first directory begins
_FIRST = 8
#: texts are cut to so many bytes: the block must fit into a segment
_MOST_TEXT = 8_000

_Entry = tuple[int, int, int, bytes]


def author_exif(
    creators: Sequence[str], copyright_notice: str, size: tuple[int, int], *, srgb: bool
) -> bytes:
    """A TIFF structure for a JPEG of this width and height, which is in sRGB or in what its
    profile says; b"" where there is neither author nor copyright."""
    if not creators and not copyright_notice:
        return b""
    seventy_two = struct.pack(">II", 72, 1)
    main: list[_Entry] = [
        (0x011A, _RATIONAL, 1, seventy_two),
        (0x011B, _RATIONAL, 1, seventy_two),
        _short(0x0128, 2),
        *_text(0x013B, "; ".join(map(_quoted, creators))),
        _short(0x0213, 1),
        *_text(0x8298, copyright_notice),
        (_EXIF_IFD, _LONG, 1, bytes(4)),
    ]
    start = _FIRST + len(_directory(main, _FIRST))
    main[-1] = (_EXIF_IFD, _LONG, 1, struct.pack(">I", start))
    details = [
        (0x9000, _UNDEFINED, 4, b"0232"),
        (0x9101, _UNDEFINED, 4, b"\1\2\3\0"),
        (0xA000, _UNDEFINED, 4, b"0100"),
        _short(0xA001, 1 if srgb else 0xFFFF),
        (0xA002, _LONG, 1, struct.pack(">I", size[0])),
        (0xA003, _LONG, 1, struct.pack(">I", size[1])),
    ]
    head = b"MM\0*" + struct.pack(">I", _FIRST)
    return head + _directory(main, _FIRST) + _directory(details, start)


def _directory(entries: Sequence[_Entry], start: int) -> bytes:
    """A directory that stands at `start`, with what its entries point at behind it."""
    table = struct.pack(">H", len(entries))
    behind = b""
    end = start + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in entries:
        table += struct.pack(">HHI", tag, kind, count)
        if len(value) <= 4:
            table += value.ljust(4, b"\0")
        else:
            table += struct.pack(">I", end + len(behind))
            behind += value + bytes(len(value) % 2)
    return table + bytes(4) + behind


def _short(tag: int, value: int) -> _Entry:
    return (tag, _SHORT, 1, struct.pack(">H", value))


def _text(tag: int, text: str) -> list[_Entry]:
    if not text:
        return []
    cut = text.encode()[:_MOST_TEXT].decode(errors="ignore")
    value = cut.encode() + b"\0"
    return [(tag, _ASCII, len(value), value)]


def _quoted(name: str) -> str:
    """A name among others that semicolons divide."""
    if ";" not in name and '"' not in name:
        return name
    return '"' + name.replace('"', '""') + '"'
