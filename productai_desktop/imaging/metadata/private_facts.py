"""What a file gives away of places, people and devices."""

from collections.abc import Mapping
from typing import Any

from PIL import ExifTags

from productai_desktop.core.file_facts import PrivateFacts
from productai_desktop.imaging.intake import DECODE_ERRORS
from productai_desktop.imaging.metadata import xmp
from productai_desktop.imaging.metadata.attribution import iim_of
from productai_desktop.imaging.metadata.carried import GPS_IFD, Carried, directory, line, once

_OWNER, _MAKER_NOTE = 0xA430, 0x927C
#: of the camera, its lens, and of a DNG's camera
_SERIALS = (0xA431, 0xA435, 0xC62F)
_THUMBNAIL = 0x0201
_PSD_THUMBNAILS = (0x0409, 0x040C)
_AUX = "http://ns.adobe.com/exif/1.0/aux/"
_EXIF_EX = "http://cipa.jp/exif/1.0/"
_EXIF = "http://ns.adobe.com/exif/1.0/"
_XMP_SERIALS = tuple(
    xmp.named(space, name)
    for space, name in (
        (_AUX, "SerialNumber"),
        (_AUX, "LensSerialNumber"),
        (_EXIF_EX, "BodySerialNumber"),
        (_EXIF_EX, "LensSerialNumber"),
    )
)
_XMP_OWNERS = (xmp.named(_AUX, "OwnerName"), xmp.named(_EXIF_EX, "CameraOwnerName"))
_XMP_THUMBNAILS = xmp.named(xmp.XMP, "Thumbnails")
_XMP_PLACE = xmp.named(_EXIF, "GPSLatitude")


def private_of(source: Carried) -> PrivateFacts:
    """What was found; the position is rounded."""
    place = directory(source.exif, GPS_IFD)
    packet = source.packet
    serials = [line(source.details.get(tag)) or line(source.exif.get(tag)) for tag in _SERIALS]
    owners = [line(source.details.get(_OWNER))]
    thumbnails = int(_THUMBNAIL in directory(source.exif, ExifTags.IFD.IFD1))
    named = False
    if packet is not None:
        serials += [packet.text(name) for name in _XMP_SERIALS]
        owners += [packet.text(name) for name in _XMP_OWNERS]
        thumbnails += _XMP_THUMBNAILS in packet.names()
        named = bool(packet.text(_XMP_PLACE))
    thumbnails += any(number in iim_of(source.image)[1] for number in _PSD_THUMBNAILS)
    return PrivateFacts(
        gps=named or 2 in place or 4 in place,
        position=_position(place),
        serial_numbers=once(serials),
        owners=once(owners),
        maker_notes=_MAKER_NOTE in source.details,
        thumbnails=thumbnails,
    )


def _position(place: Mapping[int, Any]) -> tuple[float, float] | None:
    try:
        north = _degrees(place[2]) * (-1 if place.get(1) == "S" else 1)
        east = _degrees(place[4]) * (-1 if place.get(3) == "W" else 1)
    except (*DECODE_ERRORS, AttributeError):
        return None
    within = abs(north) <= 90 and abs(east) <= 180
    return (round(north, 2), round(east, 2)) if within else None


def _degrees(parts: tuple[float, float, float]) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    return degrees + minutes / 60 + seconds / 3600
