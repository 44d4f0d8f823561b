"""Kinds: what a file is by its first bytes, and who reads it."""

from collections.abc import Callable
from typing import BinaryIO

from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.WebPImagePlugin import WebPImageFile

from productai_desktop.imaging.readers.avif import Avif
from productai_desktop.imaging.readers.bmp import Bmp
from productai_desktop.imaging.readers.heic import Heic
from productai_desktop.imaging.readers.jpeg import Jpeg
from productai_desktop.imaging.readers.png import Png
from productai_desktop.imaging.readers.psd import Psd
from productai_desktop.imaging.readers.raw import Raw
from productai_desktop.imaging.readers.tiff import Tiff
from productai_desktop.imaging.refusal import NotAnImageError, OtherKindError, UnsupportedError

Reader = Callable[[BinaryIO], ImageFile]

#: bytes that tell
HEAD_BYTES = 1024

_STARTS: tuple[tuple[bytes, Reader], ...] = (
    (b"\xff\xd8\xff", Jpeg),
    (b"\x89PNG\r\n\x1a\n", Png),
    (b"GIF87a", GifImageFile),
    (b"GIF89a", GifImageFile),
    (b"8BPS", Psd),
    # RAW that is no TIFF, or calls itself by a name of its own: Olympus, Panasonic, Fujifilm,
    # Minolta, Sigma, Canon before 2004
    (b"IIRO", Raw),
    (b"IIRS", Raw),
    (b"MMOR", Raw),
    (b"IIU\0", Raw),
    (b"FUJIFILMCCD-RAW", Raw),
    (b"\0MRM", Raw),
    (b"FOVb", Raw),
    (b"II\x1a\0\0\0HEAPCCDR", Raw),
)
_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0")

_HEIC_BRANDS = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"))
_HEIF_BRANDS = frozenset((b"mif1", b"mif2", b"msf1"))
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_VIDEO_BRANDS = (b"isom", b"iso", b"mp4", b"mp7", b"qt", b"M4V", b"M4A", b"3g", b"avc1", b"dash",
                 b"f4v", b"MSNV", b"XAVC", b"mmp4", b"NDS")  # fmt: skip

#: starts of what is often dropped by mistake, and a key of OTHER_KINDS
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"%!PS", "eps"),
    (b"\xc5\xd0\xd3\xc6", "eps"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"\0\0\x01\xba", "video"),
    (b"\0\0\x01\xb3", "video"),
    (b"FLV\x01", "video"),
    (b"PK\x03\x04", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"ID3", "sound"),
    (b"fLaC", "sound"),
    (b"OggS", "sound"),
    (b"\xff\x0a", "jpegxl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jpegxl"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg2000"),
    (b"\xff\x4f\xff\x51", "jpeg2000"),
    (b"\0\0\x01\0", "icon"),
    (b"gimp xcf", "xcf"),
    (b"v/1\x01", "exr"),
    (b"#?RADIANCE", "hdr"),
    (b"#?RGBE", "hdr"),
)

#: what a file is that is no photo, by the `kind` of INPUT_OTHER_KIND
OTHER_KINDS = frozenset(kind for _, kind in _OTHERS) | {"svg", "web page"}


def reader_of(head: bytes) -> Reader:
    """Who reads a file that begins so. Raises NotAnImageError, UnsupportedError."""
    for start, reader in _STARTS:
        if head.startswith(start):
            return reader
    if head.startswith(b"MM\0+"):  # BigTIFF, which Pillow reads in the other order alone
        raise UnsupportedError("layout")
    if head.startswith(_TIFF_STARTS):
        # Canon after 2004, Phase One
        return Raw if head[8:10] == b"CR" or head[8:12] in (b"IIII", b"MMMM") else Tiff
    if head.startswith(b"RIFF"):
        return _of_riff(head[8:12])
    if head[4:8] == b"ftyp":
        return _of_container(head)
    # the first byte of the size may be anything; what is reserved is 0
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        return Bmp
    for start, kind in _OTHERS:
        if head.startswith(start):
            raise OtherKindError(kind)
    raise _of_text(head)


def _of_riff(kind: bytes) -> Reader:
    if kind == b"WEBP":
        return WebPImageFile
    if kind == b"AVI ":
        raise OtherKindError("video")
    if kind == b"WAVE":
        raise OtherKindError("sound")
    raise NotAnImageError


def _of_container(head: bytes) -> Reader:
    """By the brands of ISO/IEC 14496-12, section 4.3: the major one, and those that fit too."""
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    if brands[0] == b"crx ":
        return Raw
    for brand in brands:
        if brand in _AVIF_BRANDS:
            return Avif
        if brand in _HEIC_BRANDS:
            return Heic
    if not _HEIF_BRANDS.isdisjoint(brands):
        return Heic
    if any(brands[0].startswith(brand) for brand in _VIDEO_BRANDS):
        raise OtherKindError("video")
    raise NotAnImageError


def _of_text(head: bytes) -> NotAnImageError:
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(b"<svg") or (
        text.startswith((b"<?xml", b"<!--", b"<!doctype svg")) and b"<svg" in text
    ):
        return OtherKindError("svg")
    if text.startswith((b"<!doctype html", b"<html", b"<head")):
        return OtherKindError("web page")
    return NotAnImageError()
