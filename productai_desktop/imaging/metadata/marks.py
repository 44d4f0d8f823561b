"""Marks in a result: written into its metadata, its compressed pixels byte for byte as they came.

IPTC Photo Metadata Standard 2025.1 for the properties. What others wrote stays; only what is
missing is added, so that marking twice changes nothing. A file with a C2PA manifest is bound to
its bytes by a signature, and is not rewritten.
"""

import contextlib
import io
import os
import shutil
from collections.abc import Callable, Generator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol, Self

from PIL import Image

from productai_desktop.core.marks import (
    MANIFEST_KEPT,
    METADATA_WRITTEN,
    NOT_FOLLOWED,
    SOURCE_TYPES_ADDRESS,
    Marked,
    Marks,
    rewritten_part,
)
from productai_desktop.core.output_errors import output_error
from productai_desktop.core.resources import resource_path
from productai_desktop.imaging.intake import DECODE_ERRORS, decoder
from productai_desktop.imaging.metadata import c2pa, xmp
from productai_desktop.imaging.metadata.author_exif import author_exif
from productai_desktop.imaging.metadata.jpeg_file import JpegFile
from productai_desktop.imaging.metadata.png_file import PngFile
from productai_desktop.imaging.metadata.webp_file import WebpFile

#: longer results are not marked: they would have to be held in memory several times
MOST_BYTES = 300_000_000
#: a prompt is cut to so many signs
_MOST_PROMPT = 8_000

SOURCE_TYPE = xmp.named(xmp.IPTC_EXT, "DigitalSourceType")
SYSTEM = xmp.named(xmp.IPTC_EXT, "AISystemUsed")
SYSTEM_VERSION = xmp.named(xmp.IPTC_EXT, "AISystemVersionUsed")
PROMPT = xmp.named(xmp.IPTC_EXT, "AIPromptInformation")
_CREATOR, _RIGHTS = xmp.named(xmp.DC, "creator"), xmp.named(xmp.DC, "rights")
_TITLE, _SUBJECT = xmp.named(xmp.DC, "title"), xmp.named(xmp.DC, "subject")
#: names the place of a manifest that lies elsewhere (C2PA 2.1, section 11.5)
PROVENANCE = xmp.named(xmp.DC_TERMS, "provenance")


class PictureFile(Protocol):
    """What the three formats of results have in common."""

    @property
    def xmp(self) -> bytes: ...
    @property
    def extended_xmp(self) -> bytes: ...
    @property
    def exif(self) -> bytes: ...
    @property
    def photoshop(self) -> bytes: ...
    @property
    def tagged(self) -> bool: ...
    @property
    def colourful(self) -> bool: ...
    @property
    def manifest(self) -> bytes: ...
    @property
    def pixels(self) -> tuple[bytes, ...]: ...
    def marked(self, packet: bytes, profile: bytes = b"", exif: bytes = b"") -> Self: ...
    def written(self) -> bytes: ...


def read_picture(data: bytes) -> PictureFile:
    """A JPEG, PNG or WebP in its parts. Raises ValueError for what cannot be followed."""
    if data.startswith(b"\xff\xd8"):
        return JpegFile.read(data)
    if data.startswith(b"\x89PNG"):
        return PngFile.read(data)
    return WebpFile.read(data)


def mark(part: Path, marks: Marks) -> Marked:
    """Writes marks into a result that was checked; see `core.ports.Darkroom.mark_result`."""
    with _translated(part):
        if part.stat().st_size > MOST_BYTES:
            return Marked((NOT_FOLLOWED,))
        data = part.read_bytes()
    try:
        picture = read_picture(data)
        if c2pa.is_manifest(picture.manifest):
            return _beside(_packet_if_any(picture), marks)
        if _packet(picture).values(PROVENANCE):  # a manifest that lies elsewhere binds as well
            return _beside(_packet(picture), marks)
        made = _with_what_fits(picture, marks)
        if made is not None:
            _check(data, picture, made)
    except (ValueError, *DECODE_ERRORS):
        return Marked((NOT_FOLLOWED,))
    if made is not None:
        _give(part, made)
    return Marked((METADATA_WRITTEN,))


def _packet(picture: PictureFile) -> xmp.Packet:
    return xmp.Packet.read(picture.xmp) if picture.xmp else xmp.Packet.empty()


def _packet_if_any(picture: PictureFile) -> xmp.Packet:
    """One of a file that stays as it is need not be understood."""
    try:
        return _packet(picture)
    except ValueError:
        return xmp.Packet.empty()


def _beside(packet: xmp.Packet, marks: Marks) -> Marked:
    merge(packet, marks)
    return Marked((MANIFEST_KEPT,), packet.written().decode())


def merge(packet: xmp.Packet, marks: Marks) -> bool:
    """Adds what a packet does not say yet; False where it says it all."""
    changes: list[Callable[[], None]] = []
    known = packet.text(SOURCE_TYPE)
    address = SOURCE_TYPES_ADDRESS + (_name(known) if is_made_by_ai(known) else marks.source_type)
    if known != address:
        changes.append(lambda: packet.set_text(SOURCE_TYPE, address))
    if not packet.text(SYSTEM):  # a version belongs to the system that is named beside it
        changes.append(lambda: packet.set_text(SYSTEM, marks.system))
        if marks.system_version:
            changes.append(lambda: packet.set_text(SYSTEM_VERSION, marks.system_version))
    if marks.prompt and not packet.text(PROMPT):
        changes.append(lambda: packet.set_text(PROMPT, _bounded(marks.prompt)))
    whose = marks.attribution
    if whose.creators and not packet.values(_CREATOR):
        changes.append(lambda: packet.set_list(_CREATOR, "Seq", whose.creators))
    if whose.copyright and not packet.values(_RIGHTS):
        changes.append(lambda: packet.set_alternative(_RIGHTS, whose.copyright))
    if whose.title and not packet.values(_TITLE):
        changes.append(lambda: packet.set_alternative(_TITLE, whose.title))
    if whose.keywords and not packet.values(_SUBJECT):
        changes.append(lambda: packet.set_list(_SUBJECT, "Bag", whose.keywords))
    for change in changes:
        change()
    return bool(changes)


#: values of IPTC's vocabulary that say that a model made it, in whole or part; "algorithmicMedia"
#: is none: no model was trained for it
_AI_TYPES = (
    "trainedAlgorithmicMedia",
    "compositeWithTrainedAlgorithmicMedia",
    "compositeSynthetic",
)


def is_made_by_ai(source_type: str) -> bool:
    """True for an address, or the bare name, of a digital source type that marks AI."""
    return _name(source_type) in _AI_TYPES


def _name(source_type: str) -> str:
    return source_type.rstrip("/").rpartition("/")[2]


def _with_what_fits(picture: PictureFile, marks: Marks) -> bytes | None:
    """The file with what it lacks; None where it lacks nothing. A JPEG has 64 kB for a packet:
    the prompt goes first, then the keywords. Raises ValueError where there is no room at all."""
    profile = b"" if _is_tagged(picture) else srgb_profile()
    whose = replace(marks.attribution, keywords=())
    for fewer in (marks, replace(marks, prompt=""), replace(marks, prompt="", attribution=whose)):
        packet = _packet(picture)
        changed = merge(packet, fewer)
        if not changed and not profile:
            return None
        try:
            made = packet.written() if changed else b""
            return picture.marked(
                made, profile, _exif(picture, packet, srgb=bool(profile))
            ).written()
        except ValueError:
            continue
    raise ValueError("there is no room for marks")


def _exif(picture: PictureFile, packet: xmp.Packet, *, srgb: bool) -> bytes:
    """Author and copyright as the packet names them, for a JPEG that has no EXIF: programs that
    read nothing newer exist for that format alone."""
    if not isinstance(picture, JpegFile) or picture.exif or not picture.colourful:
        return b""
    creators, rights = packet.values(_CREATOR), packet.text(_RIGHTS)
    return author_exif(creators, rights, picture.size, srgb=srgb)


def _bounded(prompt: str) -> str:
    return prompt if len(prompt) <= _MOST_PROMPT else prompt[: _MOST_PROMPT - 1] + "…"


def _is_tagged(picture: PictureFile) -> bool:
    """Its colours are told by a profile, or by EXIF as cameras tell Adobe RGB; or it is grey or
    CMYK, which a profile of RGB does not describe."""
    if picture.tagged or (not picture.colourful and not isinstance(picture, PngFile)):
        return True
    exif = Image.Exif()
    try:
        exif.load(b"Exif\0\0" + picture.exif if picture.exif else b"")
        space = exif.get_ifd(0x8769).get(0xA001)
    except DECODE_ERRORS:
        return False
    return space in (2, 0xFFFF)


def _check(original: bytes, picture: PictureFile, made: bytes) -> None:
    """Raises ValueError, or one of DECODE_ERRORS, unless the file is whole and its pixels are
    those that came."""
    if read_picture(made).pixels != picture.pixels:
        raise ValueError("the pixels would be others")
    with decoder(io.BytesIO(original)) as before, decoder(io.BytesIO(made)) as after:
        after.load()
        frames = (getattr(one, "n_frames", 1) for one in (before, after))
        if after.size != before.size or after.mode != before.mode or len(set(frames)) != 1:
            raise ValueError("the picture would be another")


def _give(part: Path, data: bytes) -> None:
    """In one step: whenever the program ends, the part is the one or the other, and whole."""
    beside = rewritten_part(part)
    with _translated(part):
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            shutil.copymode(part, beside)
            beside.replace(part)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def _translated(part: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise output_error(error, part) from error


@cache
def srgb_profile() -> bytes:
    """The ICC profile that untagged results are given."""
    return resource_path("profiles/srgb.icc").read_bytes()
