"""AVIF: Pillow's reader, which does not tell the colours that a file names by numbers."""

from collections.abc import Iterator
from typing import BinaryIO, cast

from PIL.AvifImagePlugin import AvifImageFile

#: longer descriptions than that of thousands of tiles are not looked through
_MOST_BYTES = 1_000_000
_MOST_BOXES = 1_000
#: bytes of a box before those that lie in it (ISO/IEC 14496-12, section 8.11; 23008-12, 9.3)
_INSIDE = {b"meta": 12, b"iprp": 8, b"ipco": 8}


class Avif(AvifImageFile):
    """An AVIF, its turns told as an orientation of EXIF."""

    def _open(self) -> None:
        named = nclx_of(cast(BinaryIO, self.fp))
        super()._open()
        if named is not None and "icc_profile" not in self.info:
            # as Pillow gives the chunk cICP of a PNG, whose numbers are the same (ITU-T H.273)
            self.info["cicp"] = (*named, 0, 1)


def nclx_of(file: BinaryIO) -> tuple[int, int] | None:
    """Colour primaries and transfer by the numbers of ITU-T H.273 (ISO/IEC 14496-12, section
    12.1.5), of the first picture that has some; None where none has. The file's position stays as
    it is."""
    place = file.tell()
    file.seek(0)
    data = file.read(_MOST_BYTES)
    file.seek(place)
    for start, end in _boxes(data, (b"meta", b"iprp", b"ipco", b"colr"), 0, len(data)):
        if data[start + 8 : start + 12] == b"nclx" and end - start >= 18:
            return (
                int.from_bytes(data[start + 12 : start + 14], "big"),
                int.from_bytes(data[start + 14 : start + 16], "big"),
            )
    return None


def _boxes(
    data: bytes, path: tuple[bytes, ...], position: int, stop: int
) -> Iterator[tuple[int, int]]:
    """Where the boxes begin and end that lie at the end of a path of kinds."""
    for _ in range(_MOST_BOXES):
        length = int.from_bytes(data[position : position + 4], "big")
        end = position + length
        if length < 8 or end > stop:
            return
        if data[position + 4 : position + 8] == path[0]:
            if len(path) == 1:
                yield position, end
            else:
                yield from _boxes(data, path[1:], position + _INSIDE[path[0]], end)
        position = end
