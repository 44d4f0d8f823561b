"""What a picture says of places and people, as far as its row tells that it was removed."""

import re

from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from productai_desktop.core.changes import Change, Kind
from productai_desktop.imaging.intake import DECODE_ERRORS, exif_of
from productai_desktop.imaging.metadata.attribution import packet_of

_GPS_IFD = 0x8825
#: tags of the GPS directory that name a place (Exif 3.0, section 4.6.6): not version and time
_PLACES = frozenset((1, 2, 3, 4, 5, 6, 19, 20, 21, 22, 27, 28))
_XMP_PLACE = re.compile(rb"GPS(Latitude|Longitude|Position|Coordinates)")
#: keys of Pillow's info that hold metadata
_INFO = frozenset((
    "exif", "xmp", "comment", "photoshop", "iptc", "mp", "XML:com.adobe.xmp", "thumbnails",
    "metadata", "depth_images", "aux", "Comment", "Author", "Copyright", "Description", "Title",
    "Software", "Raw profile type exif", "Raw profile type iptc", "Raw profile type APP1",
))  # fmt: skip
#: tags of a TIFF that are no part of the picture: what its camera, program or owner wrote
_TIFF_TAGS = frozenset((
    269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33550, 33723, 33922, 34377, 34665,
    34735, 34853, 37510, 40091, 40092, 40093, 40094, 40095, 42016, 42033, 42037, 50341, 50735,
))  # fmt: skip


def removed(image: Image.Image, *, stripped: bool) -> list[Change]:
    """What is told of an opened picture whose metadata is not sent; a PNG is asked once more
    after it was loaded. `stripped` says that something was dropped that Pillow did not tell of.
    """
    if has_place(image):
        return [Change(Kind.GPS_REMOVED)]
    if stripped or has_metadata(image):
        return [Change(Kind.METADATA_REMOVED)]
    return []


def has_metadata(image: Image.Image) -> bool:
    if any(image.info.get(key) for key in _INFO):
        return True
    return isinstance(image, TiffImageFile) and any(tag in image.tag_v2 for tag in _TIFF_TAGS)


def has_place(image: Image.Image) -> bool:
    return _in_exif(image) or _XMP_PLACE.search(packet_of(image)) is not None


def _in_exif(image: Image.Image) -> bool:
    exif = image.getexif() if isinstance(image, TiffImageFile) else exif_of(image)
    try:
        return not _PLACES.isdisjoint(exif.get_ifd(_GPS_IFD))
    except DECODE_ERRORS:
        return False
