"""Inspection: what a file says about itself, read from its metadata without decoding its pixels."""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PIL import ExifTags, Image
from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import TiffImageFile

from productai_desktop.core.file_facts import AiFacts, FileFacts, ManifestFacts, PrivateFacts
from productai_desktop.core.marks import sidecar_of
from productai_desktop.imaging import c2pa, marks, xmp
from productai_desktop.imaging.attribution import attribution_of, iim_of, packet_of, plain_text
from productai_desktop.imaging.deep import deep
from productai_desktop.imaging.intake import (
    DECODE_ERRORS,
    exif_of,
    format_of,
    opened,
    orientation,
    upright_size,
)
from productai_desktop.imaging.manifests import manifest_of
from productai_desktop.imaging.marks import PictureFile, is_made_by_ai, read_picture
from productai_desktop.imaging.profile_names import profile_of

_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_MAKE, _MODEL, _SOFTWARE, _WRITTEN, _TAKEN = 0x010F, 0x0110, 0x0131, 0x0132, 0x9003
_DESCRIPTION, _COMMENT = 0x010E, 0x9286
_OWNER, _MAKER_NOTE = 0xA430, 0x927C
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
_AI_NAME = re.compile(rb"(?:t|T)rained(?:A|a)lgorithmic(?:M|m)edia|compositeSynthetic")
#: texts of a PNG in which generators keep their settings
_GENERATOR_TEXTS = ("parameters", "prompt", "workflow", "sd-metadata", "invokeai_metadata", "Dream")
#: longer files are not read whole: what stands in their segments alone is then not found
_MOST_BYTES = 300_000_000
_MOST_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class _Source:
    """Everything that an opened file has, each read once."""

    image: ImageFile
    #: of a JPEG, PNG or WebP that can be followed
    parts: PictureFile | None
    packet: xmp.Packet | None
    #: the packet's bytes, extended ones too
    raw_packet: bytes
    exif: Image.Exif
    details: Mapping[int, Any]


def inspect(path: Path) -> FileFacts:
    """What a picture's file says about itself. Raises InputError."""
    with opened(path) as image:
        source = _source(path, image)
        width, height = upright_size(image)
        beside = _sidecar(path)
        return FileFacts(
            path=path,
            format=format_of(image),
            width=width,
            height=height,
            size_bytes=path.stat().st_size,
            bits=_bits(image),
            mode=image.mode,
            frames=_frames(image),
            orientation=orientation(image),
            profile=profile_of(image, source.details.get(0xA001)),
            camera=_camera(source.exif),
            software=_text(source.exif.get(_SOFTWARE)) or _of(source, xmp.XMP, "CreatorTool"),
            taken=_text(source.details.get(_TAKEN)) or _of(source, xmp.PHOTOSHOP, "DateCreated"),
            written=_text(source.exif.get(_WRITTEN)) or _of(source, xmp.XMP, "ModifyDate"),
            attribution=attribution_of(image),
            private=_private(source),
            ai=_ai(source),
            manifest=_manifest(path, source),
            sidecar=beside,
            sidecar_ai=_sidecar_ai(beside),
        )


def _source(path: Path, image: ImageFile) -> _Source:
    parts = _parts(path, image)
    raw = packet_of(image)
    extended = b""
    if parts is not None:
        extended = parts.extended_xmp
        with suppress(ValueError):  # of two packets the one that Pillow gives is read
            raw = parts.xmp or raw
    exif = _exif(path, image)
    return _Source(image, parts, _packet(raw), raw + extended, exif, _directory(exif, _EXIF_IFD))


def _parts(path: Path, image: ImageFile) -> PictureFile | None:
    if format_of(image) not in ("jpeg", "png", "webp") or path.stat().st_size > _MOST_BYTES:
        return None
    try:
        return read_picture(path.read_bytes())
    except ValueError:
        return None


def _packet(raw: bytes) -> xmp.Packet | None:
    try:
        return xmp.Packet.read(raw) if raw else None
    except ValueError:
        return None


def _exif(path: Path, image: ImageFile) -> Image.Exif:
    """Of a RAW that is a TIFF, what its first directories say."""
    if isinstance(image, TiffImageFile):
        return image.getexif()
    exif = exif_of(image)
    if exif or format_of(image) != "raw":
        return exif
    found = Image.Exif()
    try:
        with path.open("rb") as file:
            if file.read(4) in (b"II*\0", b"MM\0*"):
                file.seek(0)
                found.load_from_fp(file)
                found[_MAKE] = found.get(_MAKE, "")  # reads while the file is open
                found.get_ifd(_EXIF_IFD)
                found.get_ifd(_GPS_IFD)
    except DECODE_ERRORS:
        return Image.Exif()
    return found


def _directory(exif: Image.Exif, number: int) -> Mapping[int, Any]:
    try:
        return cast("Mapping[int, Any]", exif.get_ifd(number))
    except DECODE_ERRORS:
        return {}


def _bits(image: ImageFile) -> int:
    try:
        pixels = deep(image)
    except DECODE_ERRORS:
        pixels = None
    if pixels is not None:
        return pixels.bits
    return {"1": 1, "I;16": 16, "I;16B": 16, "I;16L": 16, "I": 32, "F": 32}.get(image.mode, 8)


def _frames(image: ImageFile) -> int:
    try:
        return int(getattr(image, "n_frames", 1))
    except DECODE_ERRORS:
        return 1


def _camera(exif: Image.Exif) -> str:
    make, model = _text(exif.get(_MAKE)), _text(exif.get(_MODEL))
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _private(source: _Source) -> PrivateFacts:
    place = _directory(source.exif, _GPS_IFD)
    packet = source.packet
    serials = [_text(source.details.get(tag)) or _text(source.exif.get(tag)) for tag in _SERIALS]
    owners = [_text(source.details.get(_OWNER))]
    thumbnails = int(_THUMBNAIL in _directory(source.exif, ExifTags.IFD.IFD1))
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
        serial_numbers=_once(serials),
        owners=_once(owners),
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


def _ai(source: _Source) -> AiFacts:
    elsewhere: list[str] = []
    facts = _ai_of(source.packet)
    raw = source.raw_packet
    if not facts.made_by_ai and _AI_NAME.search(raw):
        elsewhere.append("XMP")
    for name, tags in (("EXIF", source.exif), ("EXIF", source.details)):
        values = (tags.get(tag) for tag in (_DESCRIPTION, _COMMENT, _SOFTWARE))
        if any(_AI_NAME.search(_bytes(value)) for value in values):
            elsewhere.append(name)
    iim, _ = iim_of(source.image)
    told = " ".join(text for texts in iim.texts.values() for text in texts)
    if _AI_NAME.search(told.encode(errors="replace")):
        elsewhere.append("IPTC-IIM")
    info = {str(key): value for key, value in source.image.info.items() if key != "xmp"}
    elsewhere += [
        f"text “{key}”"
        for key, value in info.items()
        if key in _GENERATOR_TEXTS
        or (
            key.lower() in ("comment", "description", "software") and _AI_NAME.search(_bytes(value))
        )
    ]
    return AiFacts(
        facts.source_type, facts.made_by_ai, facts.system, facts.system_version, facts.prompt,
        _once(elsewhere),
    )  # fmt: skip


def _ai_of(packet: xmp.Packet | None) -> AiFacts:
    if packet is None:
        return AiFacts()
    source_type = packet.text(marks.SOURCE_TYPE)
    return AiFacts(
        source_type[:_MOST_TEXT],
        is_made_by_ai(source_type),
        packet.text(marks.SYSTEM)[:_MOST_TEXT],
        packet.text(marks.SYSTEM_VERSION)[:_MOST_TEXT],
        packet.text(marks.PROMPT)[: 5 * _MOST_TEXT],
    )


def _manifest(path: Path, source: _Source) -> ManifestFacts | None:
    jumbf = source.parts.manifest if source.parts else manifest_of(path, source.image)
    if c2pa.is_manifest(jumbf):
        claim = c2pa.claim_of(jumbf)
        return ManifestFacts(claim.generators, claim.source_types)
    address = source.packet.text(marks.PROVENANCE) if source.packet else ""
    return ManifestFacts(address=address[:_MOST_TEXT]) if address else None


def _sidecar(path: Path) -> Path | None:
    beside = (sidecar_of(path), path.with_name(f"{path.name}.xmp"))
    return next((one for one in beside if one != path and one.is_file()), None)


def _sidecar_ai(path: Path | None) -> AiFacts:
    if path is None:
        return AiFacts()
    try:
        if path.stat().st_size > xmp.MOST_BYTES:
            return AiFacts()
        return _ai_of(_packet(path.read_bytes()))
    except OSError:
        return AiFacts()


def _of(source: _Source, namespace: str, name: str) -> str:
    return source.packet.text(xmp.named(namespace, name))[:200] if source.packet else ""


def _text(value: object) -> str:
    return " ".join(xmp.clean(plain_text(value))[:200].split())


def _bytes(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    return os.fsencode(value.encode(errors="replace")) if isinstance(value, str) else b""


def _once(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text[:200] for text in texts if text))
