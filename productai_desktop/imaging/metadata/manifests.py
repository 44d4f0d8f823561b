"""C2PA manifests in the formats that are read and never written: HEIF, AVIF, TIFF, RAW, GIF.

C2PA technical specification 2.1, appendix A: in a box of ISO 14496-12, in a tag of TIFF.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import TiffImageFile

_UUID = bytes.fromhex("D8FEC3D61B0E483C92975828877EC481")
_TIFF_TAG = 52545
_MOST_BYTES = 50_000_000
_MOST_BOXES = 1_000


def manifest_of(path: Path, image: ImageFile) -> bytes:
    """The JUMBF of an opened file's manifest store; b"" for none that can be found."""
    if isinstance(image, TiffImageFile):
        value: object = image.tag_v2.get(_TIFF_TAG)
        return value if isinstance(value, bytes) else b""
    try:
        with path.open("rb") as file:
            return next(_stores(file, path.stat().st_size), b"")
    except OSError:
        return b""


def _stores(file: BinaryIO, size: int) -> Iterator[bytes]:
    """In the boxes of a file's uppermost level."""
    if file.read(8)[4:] != b"ftyp":
        return
    position = 0
    for _ in range(_MOST_BOXES):
        file.seek(position)
        head = file.read(16)
        if len(head) < 8:
            return
        length = int.from_bytes(head[:4], "big")
        start = position + 8
        if length == 1:
            length, start = int.from_bytes(head[8:], "big"), position + 16
        elif length == 0:
            length = size - position
        if length < start - position:
            return
        if head[4:8] == b"uuid":
            file.seek(start)
            content = file.read(min(length, _MOST_BYTES))
            begin = content.find(b"jumb", 16, 200) - 4
            if content.startswith(_UUID) and begin > 0:
                yield content[begin:]
        position += length
