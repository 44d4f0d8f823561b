"""Pages: how many pictures a file holds, counted without trusting it to end."""

import struct
from typing import BinaryIO

from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import TiffImageFile

from productai_desktop.imaging.intake import DECODE_ERRORS

#: more are not counted: Pillow's own counting of a TIFF takes the square of their number
_MOST = 999
_BIG_TIFF = 43


def has_several(image: ImageFile) -> bool:
    """True for animations and files of several pages."""
    try:
        return bool(getattr(image, "is_animated", False))
    except DECODE_ERRORS:
        return False


def count(image: ImageFile) -> int | None:
    """Pictures of an opened file that has several; None where counting them would take long. To
    be asked before it is loaded."""
    try:
        if isinstance(image, TiffImageFile):
            return _tiff(image)
        if image.format == "GIF":  # counted by decoding them all
            return None
        found = getattr(image, "n_frames", None)
    except DECODE_ERRORS:
        return None
    return found if isinstance(found, int) and found > 1 else None


def _tiff(image: TiffImageFile) -> int | None:
    file: BinaryIO | None = image.fp  # pyright: ignore[reportAssignmentType]
    tags = image.tag_v2
    if file is None:
        return None
    order = "<" if tags.prefix == b"II" else ">"
    place, seen, following = file.tell(), set[int](), tags.next or 0
    try:
        file.seek(2)
        is_big = struct.unpack(order + "H", file.read(2)) == (_BIG_TIFF,)
        number, entry, offset = ("Q", 20, "Q") if is_big else ("H", 12, "I")
        while following and following not in seen and len(seen) < _MOST:
            seen.add(following)
            file.seek(following)
            (entries,) = struct.unpack(order + number, file.read(struct.calcsize(number)))
            file.seek(entries * entry, 1)
            (following,) = struct.unpack(order + offset, file.read(struct.calcsize(offset)))
    finally:
        file.seek(place)
    return None if len(seen) >= _MOST else 1 + len(seen)
