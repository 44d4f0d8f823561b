"""Inspection: what a file says about itself, read from its metadata without decoding its pixels."""

from pathlib import Path

from PIL import Image
from PIL.ImageFile import ImageFile

from productai_desktop.core.file_facts import AiFacts, FileFacts, ManifestFacts
from productai_desktop.core.marks import sidecar_of
from productai_desktop.imaging.colours.profile_names import profile_of
from productai_desktop.imaging.intake import (
    DECODE_ERRORS,
    format_of,
    opened,
    orientation,
    upright_size,
)
from productai_desktop.imaging.metadata import c2pa, marks, xmp
from productai_desktop.imaging.metadata.ai_facts import ai_of, ai_of_packet
from productai_desktop.imaging.metadata.attribution import attribution_of
from productai_desktop.imaging.metadata.carried import Carried, carried, line, packet_from
from productai_desktop.imaging.metadata.manifests import manifest_of
from productai_desktop.imaging.metadata.private_facts import private_of
from productai_desktop.imaging.pages import count, has_several
from productai_desktop.imaging.readers.deep import deep

_MAKE, _MODEL, _SOFTWARE, _WRITTEN = 0x010F, 0x0110, 0x0131, 0x0132
_TAKEN, _COLOUR_SPACE = 0x9003, 0xA001
_MOST_ADDRESS = 2_000


def inspect(path: Path) -> FileFacts:
    """What a picture's file says about itself. Raises InputError."""
    with opened(path) as image:
        source = carried(path, image)
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
            profile=profile_of(image, source.details.get(_COLOUR_SPACE)),
            camera=_camera(source.exif),
            software=line(source.exif.get(_SOFTWARE)) or source.told(xmp.XMP, "CreatorTool"),
            taken=line(source.details.get(_TAKEN)) or source.told(xmp.PHOTOSHOP, "DateCreated"),
            written=line(source.exif.get(_WRITTEN)) or source.told(xmp.XMP, "ModifyDate"),
            attribution=attribution_of(image),
            private=private_of(source),
            ai=ai_of(source),
            manifest=_manifest(path, source),
            sidecar=beside,
            sidecar_ai=_sidecar_ai(beside),
        )


def _bits(image: ImageFile) -> int:
    try:
        pixels = deep(image)
    except DECODE_ERRORS:
        pixels = None
    if pixels is not None:
        return pixels.bits
    return {"1": 1, "I;16": 16, "I;16B": 16, "I;16L": 16, "I": 32, "F": 32}.get(image.mode, 8)


def _frames(image: ImageFile) -> int | None:
    return count(image) if has_several(image) else 1


def _camera(exif: Image.Exif) -> str:
    make, model = line(exif.get(_MAKE)), line(exif.get(_MODEL))
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _manifest(path: Path, source: Carried) -> ManifestFacts | None:
    jumbf = source.parts.manifest if source.parts else manifest_of(path, source.image)
    if c2pa.is_manifest(jumbf):
        claim = c2pa.claim_of(jumbf)
        return ManifestFacts(claim.generators, claim.source_types)
    address = source.packet.text(marks.PROVENANCE) if source.packet else ""
    return ManifestFacts(address=address[:_MOST_ADDRESS]) if address else None


def _sidecar(path: Path) -> Path | None:
    beside = (sidecar_of(path), path.with_name(f"{path.name}.xmp"))
    return next((one for one in beside if one != path and one.is_file()), None)


def _sidecar_ai(path: Path | None) -> AiFacts:
    if path is None:
        return AiFacts()
    try:
        if path.stat().st_size > xmp.MOST_BYTES:
            return AiFacts()
        return ai_of_packet(packet_from(path.read_bytes()))
    except OSError:
        return AiFacts()
