"""Stripping: a file without its metadata, with its compressed pixels untouched.

What is not known to be needed for the picture is dropped: GPS, serial numbers, owners, maker
notes and thumbnails hide in many places. Each function raises ValueError for a file that it
cannot follow, and that has to be encoded anew.
"""

import re
import struct

_SCAN_END = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])")

#: PNG chunks that say how the pixels are meant
_PNG_KEPT = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
     b"sBIT", b"pHYs", b"bKGD")
)  # fmt: skip
_WEBP_KEPT = frozenset((b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"))
_WEBP_EXIF_AND_XMP = 0x08 | 0x04


def strip(kind: str, data: bytes) -> bytes:
    """`data` of a "jpeg", "png" or "webp" without metadata; the same object if it had none."""
    stripped = {"jpeg": _jpeg, "png": _png, "webp": _webp}[kind](data)
    return data if stripped == data else stripped


def _jpeg(data: bytes) -> bytes:
    """Keeps the first picture up to its end: further ones (MPO) carry their own metadata."""
    kept = [b"\xff\xd8"]
    position = 2
    while True:
        marker, start = _marker(data, position)
        if marker == 0xD9:
            return b"".join((*kept, b"\xff\xd9"))
        if start + 2 > len(data):
            raise ValueError("a segment is cut off")
        length = int.from_bytes(data[start : start + 2], "big")
        end = start + length
        if length < 2 or end > len(data):
            raise ValueError("a segment is cut off")
        if marker == 0xDA:
            found = _SCAN_END.search(data, end)
            if found is None:
                raise ValueError("a scan does not end")
            end = found.start()
        segment = _jpeg_segment(marker, data[start + 2 : end], data[start:end])
        if segment:
            kept.append(b"\xff" + bytes([marker]) + segment)
        position = end


def _marker(data: bytes, position: int) -> tuple[int, int]:
    """The marker at a position, and where it ends; it may be padded with 0xFF."""
    if data[position : position + 1] != b"\xff":
        raise ValueError("a marker is missing")
    while data[position : position + 1] == b"\xff":
        position += 1
    if position >= len(data):
        raise ValueError("the end is missing")
    return data[position], position + 1


def _jpeg_segment(marker: int, content: bytes, whole: bytes) -> bytes:
    """A segment from its length on as it is kept; empty where it is dropped."""
    if marker == 0xE0 and content.startswith(b"JFIF\0"):
        plain = content[:12] + b"\0\0"  # without its thumbnail
        return struct.pack(">H", len(plain) + 2) + plain
    if marker == 0xE2:
        return whole if content.startswith(b"ICC_PROFILE\0") else b""
    if marker == 0xEE:
        return whole if content.startswith(b"Adobe") else b""
    return b"" if 0xE0 <= marker <= 0xEF or marker == 0xFE else whole


def _png(data: bytes) -> bytes:
    kept = [data[:8]]
    position = 8
    while True:
        length = int.from_bytes(data[position : position + 4], "big")
        name = data[position + 4 : position + 8]
        end = position + 12 + length
        if len(name) < 4 or end > len(data):
            raise ValueError("a chunk is cut off")
        if name in _PNG_KEPT:
            kept.append(data[position:end])
        elif not name[0] & 0x20:
            raise ValueError("a critical chunk is not known")
        if name == b"IEND":
            return b"".join(kept)
        position = end


def _webp(data: bytes) -> bytes:
    kept: list[bytes] = []
    position, stop = 12, 8 + int.from_bytes(data[4:8], "little")
    if stop > len(data):
        raise ValueError("the file is cut off")
    while position + 8 <= stop:
        name = data[position : position + 4]
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        end = position + 8 + length + length % 2
        if position + 8 + length > stop:
            raise ValueError("a chunk is cut off")
        chunk = data[position:end]
        if name == b"VP8X" and length >= 1:
            chunk = chunk[:8] + bytes([chunk[8] & ~_WEBP_EXIF_AND_XMP]) + chunk[9:]
        if name in _WEBP_KEPT:
            kept.append(chunk)
        position = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
