"""Whether a TIFF is a photo of its own or what a camera calls RAW: told by its tags."""

from typing import BinaryIO, cast

from PIL.TiffImagePlugin import ImageFileDirectory_v2

_NEW_SUBFILE_TYPE, _COMPRESSION, _PHOTOMETRIC, _MAKE, _SUB_IFDS = 254, 259, 262, 271, 330
_LEAF, _DNG_VERSION = 34310, 50706
#: a mosaic of colours, and a sensor without one
_SENSOR = frozenset((32803, 34892))
#: those of Sony, Nikon, Samsung, Kodak and Pentax
_CAMERA_COMPRESSIONS = frozenset((32767, 32769, 32770, 34713, 65000, 65535))
_MOST_SUB_IFDS = 8
#: of a SubIFD's tags
_MOST_TAG_BYTES = 1_000_000


def is_camera_raw(tags: ImageFileDirectory_v2, file: BinaryIO) -> bool:
    """DNG, NEF, ARW and their like: the first picture is often a small preview."""
    if _DNG_VERSION in tags or _LEAF in tags or _is_of_sensor(tags):
        return True
    if _MAKE not in tags:
        return False
    if tags.get(_NEW_SUBFILE_TYPE) == 1:
        return True
    given = tags.get(_SUB_IFDS, ())
    offsets = cast(tuple[object, ...], given) if isinstance(given, tuple) else (given,)
    place = file.tell()
    found = any(_is_sub_of_sensor(tags, file, one) for one in offsets[:_MOST_SUB_IFDS])
    file.seek(place)
    return found


def _is_of_sensor(tags: ImageFileDirectory_v2) -> bool:
    return tags.get(_PHOTOMETRIC) in _SENSOR or tags.get(_COMPRESSION) in _CAMERA_COMPRESSIONS


def _is_sub_of_sensor(tags: ImageFileDirectory_v2, file: BinaryIO, offset: object) -> bool:
    if not isinstance(offset, int) or not 0 < offset < 2**62:
        return False
    start = b"MM" if tags.prefix == b"MM" else b"II"
    sub = ImageFileDirectory_v2(start + (b"\0*" if start == b"MM" else b"*\0") + bytes(4))
    sub._tag_data_limit = _MOST_TAG_BYTES  # pyright: ignore[reportPrivateUsage]
    file.seek(offset)
    sub.load(file)
    return _is_of_sensor(sub)
