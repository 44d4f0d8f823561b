"""IPTC-IIM, the metadata of older programs, and the Photoshop resources that it lies in.

IIM 4.2 for the datasets; Adobe's "Photoshop File Formats" for image resource blocks.
"""

import hashlib
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

#: of image resources: the IIM record, its MD5 when XMP was written last, and XMP itself
IPTC, DIGEST, XMP = 0x0404, 0x0425, 0x0424
#: of datasets of record 2
TITLE, KEYWORD, BYLINE, HEADLINE, COPYRIGHT = 5, 25, 80, 105, 116
#: longer ones are not looked through
_MOST_BYTES = 1_000_000
_MOST_DATASETS = 5_000
_UTF8 = b"\x1b%G"


@dataclass(frozen=True, slots=True)
class Iim:
    """The texts of record 2."""

    texts: Mapping[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])
    #: the record was changed since XMP was written last: the Metadata Working Group's guidance,
    #: 2.0, section 3.3, takes its word over XMP's then
    newer: bool = False

    def all(self, dataset: int) -> tuple[str, ...]:
        return self.texts.get(dataset, ())

    def first(self, dataset: int) -> str:
        return next(iter(self.all(dataset)), "")


def resources(data: bytes) -> dict[int, bytes]:
    """Image resource blocks by their numbers, as far as they are whole."""
    found: dict[int, bytes] = {}
    position = 0
    while data[position : position + 4] in (b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR"):
        if position + 7 > len(data):
            break
        number = int.from_bytes(data[position + 4 : position + 6], "big")
        start = position + 6 + (data[position + 6] + 2) // 2 * 2
        length = int.from_bytes(data[start : start + 4], "big")
        if start + 4 + length > len(data):
            break
        found.setdefault(number, data[start + 4 : start + 4 + length])
        position = start + 4 + length + length % 2
    return found


def read(record: bytes, digest: bytes = b"") -> Iim:
    """The texts of an IIM record, as far as it can be followed. `digest` is resource 0x0425."""
    record = record[:_MOST_BYTES]
    texts: dict[int, list[bytes]] = {}
    unicode = False
    for number, (kind, dataset, content) in enumerate(_datasets(record)):
        if number >= _MOST_DATASETS:
            break
        if (kind, dataset) == (1, 90):
            unicode = content == _UTF8
        elif kind == 2:
            texts.setdefault(dataset, []).append(content)
    decoded = {
        dataset: tuple(_decoded(one, unicode=unicode) for one in contents)
        for dataset, contents in texts.items()
    }
    known = len(digest) == 16 and any(digest)
    return Iim(decoded, known and hashlib.md5(record, usedforsecurity=False).digest() != digest)


def _datasets(record: bytes) -> Iterator[tuple[int, int, bytes]]:
    position = 0
    while position + 5 <= len(record) and record[position] == 0x1C:
        kind, dataset, length = struct.unpack_from(">BBH", record, position + 1)
        position += 5
        if length & 0x8000:  # an extended dataset: the length of its length
            size = length & 0x7FFF
            if size > 4:
                return
            length = int.from_bytes(record[position : position + size], "big")
            position += size
        if position + length > len(record):
            return
        yield kind, dataset, record[position : position + length]
        position += length


def _decoded(content: bytes, *, unicode: bool) -> str:
    """Most programs that do not say which encoding they use use UTF-8 all the same, or Latin-1."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("utf-8" if unicode else "cp1252", "replace")
