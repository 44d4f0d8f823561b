"""A WebP as its chunks: what it carries beside its pixels, and the same with marks.

RFC 9649, sections 2.3 to 2.7. A simple file is made an extended one where it is marked.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

_PROFILE, _ALPHA, _EXIF, _XMP = 0x20, 0x10, 0x08, 0x04
_PIXELS = frozenset((b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"))
_KNOWN = _PIXELS | {b"VP8X", b"ICCP", b"EXIF"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk."""

    name: bytes
    content: bytes

    @property
    def whole(self) -> bytes:
        """As it stands in a file, with its padding."""
        padding = bytes(len(self.content) % 2)
        return self.name + struct.pack("<I", len(self.content)) + self.content + padding


@dataclass(frozen=True, slots=True)
class WebpFile:
    """A WebP up to the end of its RIFF, and all that follows as it is."""

    chunks: Sequence[Chunk]
    tail: bytes

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Raises ValueError for what cannot be followed."""
        stop = 8 + int.from_bytes(data[4:8], "little")
        if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or stop > len(data) or stop % 2:
            raise ValueError("this is no WebP, or one that is cut off")
        chunks: list[Chunk] = []
        position = 12
        while position < stop:
            name = data[position : position + 4]
            length = int.from_bytes(data[position + 4 : position + 8], "little")
            end = position + 8 + length
            if position + 8 > stop or end > stop:
                raise ValueError("a chunk is cut off")
            chunks.append(Chunk(name, data[position + 8 : end]))
            position = end + length % 2
        if not chunks or chunks[0].name not in (b"VP8X", b"VP8 ", b"VP8L"):
            raise ValueError("the first chunk is none that begins a WebP")
        if chunks[0].name == b"VP8X" and len(chunks[0].content) != 10:
            raise ValueError("the header has another length")
        return cls(tuple(chunks), data[stop:])

    @property
    def xmp(self) -> bytes:
        """The packet; b"" for none. Raises ValueError where there are two."""
        if sum(one.name == b"XMP " for one in self.chunks) > 1:
            raise ValueError("there are two XMP packets")
        return self._first(b"XMP ")

    extended_xmp = b""

    @property
    def exif(self) -> bytes:
        """A TIFF structure; b"" for none."""
        return self._first(b"EXIF").removeprefix(b"Exif\0\0")

    photoshop = b""

    @property
    def tagged(self) -> bool:
        """A profile says how its colours are meant."""
        return bool(self._first(b"ICCP"))

    colourful = True

    @property
    def manifest(self) -> bytes:
        """The JUMBF of a C2PA manifest store; b"" for none."""
        return self._first(b"C2PA")

    @property
    def pixels(self) -> tuple[bytes, ...]:
        """All that decodes to pixels, and what follows the end."""
        return (*(one.whole for one in self.chunks if one.name in _PIXELS), self.tail)

    def marked(self, packet: bytes, profile: bytes = b"", exif: bytes = b"") -> Self:
        """The same with these; b"" leaves what is there. Raises ValueError for an odd bitstream."""
        chunks = list(self.chunks)
        if chunks[0].name != b"VP8X":
            chunks.insert(0, _header(chunks))
        flags = chunks[0].content[0]
        if profile:
            chunks.insert(1, Chunk(b"ICCP", profile))
            flags |= _PROFILE
        if exif:
            chunks.insert(_last(chunks, _KNOWN), Chunk(b"EXIF", exif))
            flags |= _EXIF
        if packet:
            made = Chunk(b"XMP ", packet)
            if self._first(b"XMP "):
                chunks = [made if one.name == b"XMP " else one for one in chunks]
            else:
                chunks.insert(_last(chunks, _KNOWN), made)
            flags |= _XMP
        chunks[0] = Chunk(b"VP8X", bytes([flags]) + chunks[0].content[1:])
        return replace(self, chunks=tuple(chunks))

    def written(self) -> bytes:
        """The file."""
        body = b"WEBP" + b"".join(chunk.whole for chunk in self.chunks)
        return b"RIFF" + struct.pack("<I", len(body)) + body + self.tail

    def _first(self, name: bytes) -> bytes:
        return next((one.content for one in self.chunks if one.name == name), b"")


def _last(chunks: Sequence[Chunk], names: frozenset[bytes]) -> int:
    """The place behind the last of these; unknown chunks stay at the end (section 2.7.1.6)."""
    return max(place for place, one in enumerate(chunks, 1) if one.name in names)


def _header(chunks: Sequence[Chunk]) -> Chunk:
    """The VP8X chunk for a simple file (RFC 9649, sections 2.5, 2.6 and 3.4)."""
    content = chunks[0].content
    if chunks[0].name == b"VP8L" and len(content) >= 5 and content[0] == 0x2F:
        bits = int.from_bytes(content[1:5], "little")
        width, height = bits & 0x3FFF, bits >> 14 & 0x3FFF
        flags = _ALPHA if bits >> 28 & 1 else 0
    elif chunks[0].name == b"VP8 " and content[3:6] == b"\x9d\x01\x2a" and len(content) >= 10:
        across, down = struct.unpack_from("<HH", content, 6)
        width, height, flags = (across & 0x3FFF) - 1, (down & 0x3FFF) - 1, 0
    else:
        raise ValueError("the bitstream has no size")
    if width < 0 or height < 0:
        raise ValueError("the picture is empty")
    size = width.to_bytes(3, "little") + height.to_bytes(3, "little")
    return Chunk(b"VP8X", bytes([flags, 0, 0, 0]) + size)
