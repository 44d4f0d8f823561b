"""Stripping: a file without its metadata, with its compressed pixels untouched.

What is not known to be needed for the picture is dropped: GPS, serial numbers, owners, maker
notes, thumbnails and further pictures (MPO, gain maps, depth, films behind the end) hide in many
places. Files come in and go out as pieces of the bytes that were read, so that nothing large is
copied. Each function raises ValueError for a file that it cannot follow, and that has to be
encoded anew.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

#: parts of a file, in their order
Pieces = Sequence[bytes | memoryview]

#: PNG chunks that say how the pixels are meant
_PNG_KEPT = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
     b"sBIT", b"pHYs", b"bKGD")
)  # fmt: skip
_PNG_COLOUR = frozenset((b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP"))
_WEBP_KEPT = frozenset((b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"))
_WEBP_ANIMATED = frozenset((b"ANIM", b"ANMF"))
_WEBP_ICC, _WEBP_EXIF_AND_XMP = 0x20, 0x08 | 0x04


@dataclass(frozen=True, slots=True)
class Stripped:
    """A file without its metadata."""

    pieces: Pieces
    size_bytes: int
    #: something was dropped
    changed: bool


def strip(kind: str, data: bytes, *, keep_profile: bool = True) -> Stripped:
    """`data` of a "jpeg", "png" or "webp" without metadata."""
    pieces = {"jpeg": _jpeg, "png": _png, "webp": _webp}[kind](memoryview(data), keep_profile)
    size = sum(map(len, pieces))
    return Stripped(pieces, size, size != len(data) or b"".join(pieces) != data)


def says_more_later(data: bytes) -> bool:
    """True for a PNG with chunks between its pixels and its end, where metadata may stand."""
    position, pixels = 8, False
    while position + 8 <= len(data):
        name = data[position + 4 : position + 8]
        if name == b"IEND":
            return False
        if pixels and name != b"IDAT":
            return True
        pixels = pixels or name == b"IDAT"
        position += 12 + int.from_bytes(data[position : position + 4], "big")
    return True


def _jpeg(data: memoryview, keep_profile: bool) -> Pieces:
    """Keeps the first picture up to its end: further ones carry their own metadata."""
    kept = _Pieces(data)
    kept.keep(0, 2)
    position = 2
    while True:
        marker, start = _marker(data, position)
        if marker == 0xD9:
            kept.add(b"\xff\xd9")
            return kept.pieces()
        if start + 2 > len(data):
            raise ValueError("a segment is cut off")
        length = int.from_bytes(data[start : start + 2], "big")
        end = start + length
        if length < 2 or end > len(data):
            raise ValueError("a segment is cut off")
        if marker == 0xDA:
            end = _scan_end(data, end)
        kept_as = _jpeg_segment(marker, data[start + 2 : min(end, start + 64)], keep_profile)
        if kept_as is True:
            kept.keep(start - 2, end)
        elif kept_as:
            kept.add(kept_as)
        position = end


def _scan_end(data: memoryview, start: int) -> int:
    """Where the next marker stands that is no part of a scan: neither a stuffed 0xFF nor a
    restart. Found by numpy, which leaves other threads alone meanwhile."""
    import numpy as np  # 80 ms, for files that need it alone

    step = 4_000_000
    for begin in range(start, len(data) - 1, step):
        block = np.frombuffer(data, np.uint8, min(step + 1, len(data) - begin), begin)
        places = np.flatnonzero(block[:-1] == 0xFF)
        following = block[places + 1]
        ends = places[(following != 0) & (following != 0xFF) & ((following & 0xF8) != 0xD0)]
        if len(ends):
            return begin + int(ends[0])
    raise ValueError("a scan does not end")


def _marker(data: memoryview, position: int) -> tuple[int, int]:
    """The marker at a position, and where it ends; it may be padded with 0xFF."""
    if position >= len(data) or data[position] != 0xFF:
        raise ValueError("a marker is missing")
    while position < len(data) and data[position] == 0xFF:
        position += 1
    if position >= len(data):
        raise ValueError("the end is missing")
    return data[position], position + 1


def _jpeg_segment(marker: int, content: memoryview, keep_profile: bool) -> bytes | bool:
    """True for a segment that is kept, bytes for what is kept of it, False for none."""
    begin = bytes(content)
    if marker == 0xE0 and begin.startswith(b"JFIF\0") and len(begin) >= 14:
        plain = begin[:12] + b"\0\0"  # without its thumbnail
        return b"\xff\xe0" + struct.pack(">H", len(plain) + 2) + plain
    if marker == 0xE2:
        return keep_profile and begin.startswith(b"ICC_PROFILE\0")
    if marker == 0xEE and begin.startswith(b"Adobe") and len(begin) >= 12:
        return b"\xff\xee\0\x0e" + begin[:12]
    return not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _png(data: memoryview, keep_profile: bool) -> Pieces:
    kept = _Pieces(data)
    kept.keep(0, 8)
    position = 8
    while True:
        length = int.from_bytes(data[position : position + 4], "big")
        name = bytes(data[position + 4 : position + 8])
        end = position + 12 + length
        if len(name) < 4 or end > len(data):
            raise ValueError("a chunk is cut off")
        if name in _PNG_KEPT and (keep_profile or name not in _PNG_COLOUR):
            kept.keep(position, end)
        elif name not in _PNG_KEPT and not name[0] & 0x20:
            raise ValueError("a critical chunk is not known")
        if name == b"IEND":
            return kept.pieces()
        position = end


def _webp(data: memoryview, keep_profile: bool) -> Pieces:
    kept = _Pieces(data)
    position, stop = 12, 8 + int.from_bytes(data[4:8], "little")
    if stop > len(data):
        raise ValueError("the file is cut off")
    while position + 8 <= stop:
        name = bytes(data[position : position + 4])
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        end = min(position + 8 + length + length % 2, stop)
        if position + 8 + length > stop:
            raise ValueError("a chunk is cut off")
        if name in _WEBP_ANIMATED:  # also one of a single frame, which Pillow calls no animation
            raise ValueError("the picture is a frame of an animation")
        if name == b"VP8X" and length >= 1:
            dropped = _WEBP_EXIF_AND_XMP | (0 if keep_profile else _WEBP_ICC)
            kept.add(bytes(data[position : position + 8]) + bytes([data[position + 8] & ~dropped]))
            kept.keep(position + 9, end)
        elif name in _WEBP_KEPT and (keep_profile or name != b"ICCP"):
            kept.keep(position, end)
        position = end
    body = kept.pieces()
    size = sum(map(len, body))
    if size % 2:
        body = (*body, b"\0")
        size += 1
    return (b"RIFF" + struct.pack("<I", size + 4) + b"WEBP", *body)


class _Pieces:
    """What is kept of some bytes; neighbours become one piece."""

    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._kept: list[bytes | tuple[int, int]] = []

    def keep(self, start: int, end: int) -> None:
        last = self._kept[-1] if self._kept else None
        if isinstance(last, tuple) and last[1] == start:
            self._kept[-1] = (last[0], end)
        else:
            self._kept.append((start, end))

    def add(self, data: bytes) -> None:
        self._kept.append(data)

    def pieces(self) -> Pieces:
        return [
            part if isinstance(part, bytes) else self._data[part[0] : part[1]]
            for part in self._kept
        ]
