"""A PNG as its chunks: what it carries beside its pixels, and the same with marks.

W3C's PNG specification, third edition, sections 5 and 11; for XMP, XMP specification part 3,
section 1.1.5.
"""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp\0"
#: a packet is not unpacked beyond
_MOST_UNPACKED = 4_000_000
_PIXELS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"fdAT", b"acTL", b"fcTL"))
#: gAMA of sRGB is 45455
_SRGB_GAMMA = range(45_000, 46_001)


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk."""

    name: bytes
    content: bytes
    #: as it stands in the file
    whole: bytes


@dataclass(frozen=True, slots=True)
class PngFile:
    """A PNG up to IEND, and all that follows as it is."""

    chunks: Sequence[Chunk]
    tail: bytes

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Raises ValueError for what cannot be followed."""
        if not data.startswith(_SIGNATURE):
            raise ValueError("this is no PNG")
        chunks: list[Chunk] = []
        position = len(_SIGNATURE)
        while True:
            length = int.from_bytes(data[position : position + 4], "big")
            name = data[position + 4 : position + 8]
            end = position + 12 + length
            if len(name) < 4 or end > len(data):
                raise ValueError("a chunk is cut off")
            content = data[position + 8 : end - 4]
            chunks.append(Chunk(name, content, data[position:end]))
            if (name == b"IHDR") != (len(chunks) == 1) or (name == b"IHDR" and length != 13):
                raise ValueError("the header is out of place")
            position = end
            if name == b"IEND":
                return cls(tuple(chunks), data[end:])

    @property
    def xmp(self) -> bytes:
        """The packet; b"" for none. Raises ValueError for one that cannot be unpacked, or two."""
        found = self._packets()
        if len(found) > 1:
            raise ValueError("there are two XMP packets")
        if not found:
            return b""
        content = found[0].content[len(_XMP) :]
        parts = content[2:].split(b"\0", 2)
        if len(content) < 2 or len(parts) < 3:
            raise ValueError("the XMP packet is cut off")
        return _unpacked(parts[2]) if content[0] else parts[2]

    extended_xmp = b""

    @property
    def exif(self) -> bytes:
        """A TIFF structure; b"" for none."""
        return self._first(b"eXIf")

    photoshop = b""

    @property
    def tagged(self) -> bool:
        """A profile or another chunk says how its colours are meant."""
        if any(one.name in (b"iCCP", b"sRGB", b"cICP") for one in self.chunks):
            return True
        gamma = self._first(b"gAMA")
        return bool(gamma) and int.from_bytes(gamma[:4], "big") not in _SRGB_GAMMA

    @property
    def colourful(self) -> bool:
        """True for what a profile of RGB can describe, palettes included."""
        return bool(self.chunks[0].content[9] & 2)

    @property
    def manifest(self) -> bytes:
        """The JUMBF of a C2PA manifest store; b"" for none."""
        return self._first(b"caBX")

    @property
    def pixels(self) -> tuple[bytes, ...]:
        """All that decodes to pixels, and what follows the end."""
        return (*(one.whole for one in self.chunks if one.name in _PIXELS), self.tail)

    def marked(self, packet: bytes, profile: bytes = b"", exif: bytes = b"") -> Self:
        """The same with these; b"" leaves what is there.

        A profile and not the short chunk sRGB, which image editors pass by; but a grey picture
        must have no profile of RGB (section 11.3.2.3), and gets the chunk.
        """
        added: list[Chunk] = []
        if profile and self.colourful:
            added.append(_chunk(b"iCCP", b"sRGB\0\0" + zlib.compress(profile, 9)))
        elif profile:
            added.append(_chunk(b"sRGB", b"\0"))
        if exif:
            added.append(_chunk(b"eXIf", exif))
        old: list[Chunk] = []
        if packet:
            added.append(_chunk(b"iTXt", _XMP + b"\0\0\0\0" + packet))
            old = self._packets()
        kept = [one for one in self.chunks[1:] if one not in old]
        return replace(self, chunks=(self.chunks[0], *added, *kept))

    def written(self) -> bytes:
        """The file."""
        return b"".join((_SIGNATURE, *(chunk.whole for chunk in self.chunks), self.tail))

    def _packets(self) -> list[Chunk]:
        return [one for one in self.chunks if one.name == b"iTXt" and one.content.startswith(_XMP)]

    def _first(self, name: bytes) -> bytes:
        return next((one.content for one in self.chunks if one.name == name), b"")


def _chunk(name: bytes, content: bytes) -> Chunk:
    body = name + content
    whole = struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
    return Chunk(name, content, whole)


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, _MOST_UNPACKED)
    except zlib.error as error:
        raise ValueError("the XMP packet cannot be unpacked") from error
    if not unpacker.eof:
        raise ValueError("the XMP packet is too long or cut off")
    return data
