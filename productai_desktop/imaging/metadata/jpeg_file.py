"""A JPEG as its segments: what it carries beside its pixels, and the same with marks.

ISO/IEC 10918-1, annex B; for XMP, XMP specification part 3, section 1.1.3.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_EXIF = b"Exif\0\0"
_ICC = b"ICC_PROFILE\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
#: of a segment, without its length
_MOST_CONTENT = 65_533
_APP0, _APP1, _APP2, _APP11, _APP13, _SOS, _EOI = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xDA, 0xD9
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment before the first scan."""

    marker: int
    content: bytes
    #: as it stands in the file, with fill bytes
    whole: bytes


@dataclass(frozen=True, slots=True)
class JpegFile:
    """A JPEG up to its first scan, and all that follows as it is."""

    segments: Sequence[Segment]
    tail: bytes

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Raises ValueError for what cannot be followed."""
        if not data.startswith(b"\xff\xd8"):
            raise ValueError("this is no JPEG")
        segments: list[Segment] = []
        position = 2
        while True:
            start = position
            if data[position : position + 1] != b"\xff":
                raise ValueError("a marker is missing")
            while data[position : position + 1] == b"\xff":
                position += 1
            marker = data[position] if position < len(data) else _EOI
            if marker == _SOS:
                return cls(tuple(segments), data[start:])
            length = int.from_bytes(data[position + 1 : position + 3], "big")
            end = position + 1 + length
            if marker < 0xC0 or 0xD0 <= marker <= _EOI or length < 2 or end > len(data):
                raise ValueError("a segment is cut off or out of place")
            segments.append(Segment(marker, data[position + 3 : end], data[start:end]))
            position = end

    @property
    def xmp(self) -> bytes:
        """The main packet; b"" for none. Raises ValueError where there are two."""
        found = self._having(_APP1, _XMP)
        if len(found) > 1:
            raise ValueError("there are two XMP packets")
        return found[0].content[len(_XMP) :] if found else b""

    @property
    def extended_xmp(self) -> bytes:
        """What did not fit into the main packet; b"" where there is none, or not all of it."""
        pieces: dict[int, bytes] = {}
        total = 0
        for segment in self._having(_APP1, _EXTENDED):
            head = segment.content[len(_EXTENDED) : len(_EXTENDED) + 40]
            if len(head) == 40:
                total, offset = struct.unpack(">II", head[32:])
                pieces[offset] = segment.content[len(_EXTENDED) + 40 :]
        joined = b"".join(pieces[offset] for offset in sorted(pieces))
        return joined if len(joined) == total else b""

    @property
    def exif(self) -> bytes:
        """A TIFF structure; b"" for none."""
        found = self._having(_APP1, _EXIF)
        return found[0].content[len(_EXIF) :] if found else b""

    @property
    def photoshop(self) -> bytes:
        """Image resource blocks; b"" for none."""
        found = self._having(_APP13, _PHOTOSHOP)
        return b"".join(segment.content[len(_PHOTOSHOP) :] for segment in found)

    @property
    def tagged(self) -> bool:
        """A profile says how its colours are meant."""
        return bool(self._having(_APP2, _ICC))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, as the pixels are stored. Raises ValueError where they are not told."""
        for one in self.segments:
            if one.marker in _FRAMES and len(one.content) >= 6:
                height, width = struct.unpack_from(">HH", one.content, 1)
                return width, height
        raise ValueError("there is no frame")

    @property
    def colourful(self) -> bool:
        """True for three channels, which a profile of RGB can describe."""
        frames = [one.content for one in self.segments if one.marker in _FRAMES]
        return len(frames) == 1 and frames[0][5:6] == b"\x03"

    @property
    def manifest(self) -> bytes:
        """The JUMBF of ISO 19566-5 that APP11 carries, joined; b"" for none."""
        boxes: list[bytes] = []
        places: dict[bytes, int] = {}
        for segment in self._having(_APP11, b"JP"):
            number, packet, content = (
                segment.content[2:4],
                segment.content[4:8],
                segment.content[8:],
            )
            if packet == b"\0\0\0\1" or number not in places:
                places[number] = len(boxes)
                boxes.append(content)
            else:  # each repeats the head of its box
                head = 16 if content[:4] == b"\0\0\0\1" else 8
                boxes[places[number]] += content[head:]
        return b"".join(boxes)

    @property
    def pixels(self) -> tuple[bytes, ...]:
        """All that decodes to pixels, and what follows them."""
        kept = (
            one.content
            for one in self.segments
            if one.marker < _APP0 or one.content[:5] == b"Adobe"
        )
        return (*kept, self.tail)

    def marked(self, packet: bytes, profile: bytes = b"", exif: bytes = b"") -> Self:
        """The same with these; b"" leaves what is there. Raises ValueError for no room."""
        made = self
        if exif:
            made = made._with(_segment(_APP1, _EXIF + exif))
        if packet:
            segment = _segment(_APP1, _XMP + packet)
            old = self._having(_APP1, _XMP)
            made = made._replaced(old[0], segment) if old else made._with(segment)
        if profile:
            made = made._with(_segment(_APP2, _ICC + b"\1\1" + profile))
        return made

    def written(self) -> bytes:
        """The file."""
        return b"".join((b"\xff\xd8", *(segment.whole for segment in self.segments), self.tail))

    def _having(self, marker: int, start: bytes) -> list[Segment]:
        return [
            one for one in self.segments if one.marker == marker and one.content.startswith(start)
        ]

    def _with(self, segment: Segment) -> Self:
        """With one more behind the first run of JFIF, EXIF and XMP: before what holds distances
        to other pictures in the file."""
        place = 0
        for known in self.segments:
            first = known.marker == _APP0
            if not first and not known.content.startswith((_EXIF, _XMP, _EXTENDED)):
                break
            place += 1
        before, after = self.segments[:place], self.segments[place:]
        return replace(self, segments=(*before, segment, *after))

    def _replaced(self, old: Segment, new: Segment) -> Self:
        return replace(self, segments=tuple(new if one is old else one for one in self.segments))


def _segment(marker: int, content: bytes) -> Segment:
    if len(content) > _MOST_CONTENT:
        raise ValueError("there is no room for it in a segment")
    whole = b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content
    return Segment(marker, content, whole)
