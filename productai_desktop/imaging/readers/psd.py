"""PSD and PSB: the merged picture of a Photoshop document.

By Adobe's "Photoshop File Formats Specification", 2019. Layers are not drawn: Photoshop writes
the picture that they make at the end of the file, unless it is told not to.
"""

import struct
from typing import BinaryIO, cast

from PIL import Image, ImagePalette
from PIL.ImageFile import ImageFile

from productai_desktop.imaging.readers.deep import (
    Deep,
    DeepMode,
    reduced,
    reduction,
    shown_mode,
    to_eight_bits,
)
from productai_desktop.imaging.readers.psd_layout import Merged
from productai_desktop.imaging.refusal import UnsupportedError

_BITMAP, _GREY, _INDEXED, _RGB, _CMYK, _MULTICHANNEL, _DUOTONE, _LAB = 0, 1, 2, 3, 4, 7, 8, 9
_MODES: dict[int, DeepMode] = {
    _BITMAP: "L", _GREY: "L", _INDEXED: "L", _RGB: "RGB", _CMYK: "CMYK", _DUOTONE: "L", _LAB: "LAB",
}  # fmt: skip
_WITH_ALPHA: dict[DeepMode, DeepMode] = {
    "L": "LA", "RGB": "RGBA", "CMYK": "CMYKA", "LAB": "LABA",
}  # fmt: skip
_ICC, _VERSION_INFO, _EXIF, _XMP, _TRANSPARENT_INDEX = 1039, 1057, 1058, 1060, 1047
_IPTC = 1028
_WANTED = frozenset((_ICC, _VERSION_INFO, _EXIF, _XMP, _TRANSPARENT_INDEX, _IPTC))
_MOST_CHANNELS = 56
#: the resources that are wanted are not longer than this
_MOST_RESOURCE_BYTES = 64_000_000
#: of blocks in a section
_MOST_BLOCKS = 100_000


class Psd(ImageFile):
    """Upright as it lies: Photoshop turns what it opens."""

    format = "PSD"
    format_description = "Adobe Photoshop"
    is_upright = True
    _factor = 1

    def _open(self) -> None:
        file = cast(BinaryIO, self.fp)
        self._source = file
        signature, version, channels, height, width, bits, mode = struct.unpack(
            ">4sH6xHIIHH", _exactly(file, 26)
        )
        if signature != b"8BPS" or version not in (1, 2):
            raise SyntaxError("no Photoshop document")
        if mode == _MULTICHANNEL:
            raise UnsupportedError("multichannel")
        shown = _MODES.get(mode)
        colours = 4 if shown == "CMYK" else 1 if shown == "L" else 3
        if (
            shown is None
            or bits not in ((1,) if mode == _BITMAP else (8,) if mode == _INDEXED else (8, 16, 32))
            or not colours <= channels <= _MOST_CHANNELS
        ):
            raise UnsupportedError("layout")
        self._size = (width, height)
        palette = _exactly(file, _length(file, 4))
        resources = self._read_resources(file)
        has_alpha = self._has_merged_alpha(file, wide=version == 2) and channels > colours
        # The composite is a white sheet then.
        if resources.get(_VERSION_INFO, b"\0\0\0\0\1")[4:5] == b"\0":
            raise UnsupportedError("no composite")
        if mode == _INDEXED and len(palette) < 768:
            raise SyntaxError("no palette")
        self._merged = Merged(
            start=file.tell(), width=width, height=height, channels=channels, bits=bits,
            colours=colours, has_alpha=has_alpha, is_cmyk=mode == _CMYK, is_lab=mode == _LAB,
            is_bitmap=mode == _BITMAP, is_wide=version == 2,
            has_profile=bool(self.info.get("icc_profile")),
        )  # fmt: skip
        self._rows_mode: DeepMode = _WITH_ALPHA[shown] if has_alpha else shown
        self._bits = bits
        self._mode = "P" if mode == _INDEXED else shown_mode(self._rows_mode)
        self._palette = palette[:768]
        if mode == _INDEXED:
            self.palette = ImagePalette.raw("RGB;L", self._palette)
            index = resources.get(_TRANSPARENT_INDEX, b"")
            if len(index) == 2 and index[0] == 0:
                self.info["transparency"] = index[1]
        self.tile = []

    def _read_resources(self, file: BinaryIO) -> dict[int, bytes]:
        """Image resource blocks that are wanted; what they say goes to `info`."""
        size = _length(file, 4)
        end = file.tell() + size
        found: dict[int, bytes] = {}
        for _ in range(_MOST_BLOCKS):
            if file.tell() + 12 > end:
                break
            _, number, name = struct.unpack(">4sHB", _exactly(file, 7))
            file.seek(name + (name + 1) % 2, 1)
            length = _length(file, 4)
            after = file.tell() + length + length % 2
            if after > end + 1:
                raise SyntaxError("a resource is cut off")
            if number in _WANTED and number not in found and length <= _MOST_RESOURCE_BYTES:
                found[number] = _exactly(file, length)
            file.seek(after)
        file.seek(end)
        for key, number in (("icc_profile", _ICC), ("xmp", _XMP), ("iptc", _IPTC)):
            if found.get(number):
                self.info[key] = found[number]
        if found.get(_EXIF):
            self.info["exif"] = b"Exif\0\0" + found[_EXIF]
        return found

    def _has_merged_alpha(self, file: BinaryIO, *, wide: bool) -> bool:
        """Whether the first channel behind the colours is how opaque the whole picture is.

        A negative number of layers says so, and for pictures of 16 and 32 bits an empty block.
        """
        size = _length(file, 8 if wide else 4)
        start = file.tell()
        end = start + size
        found = False
        if size > 8:
            length = _length(file, 8 if wide else 4)
            inside = file.tell()
            if length >= 2:
                found = struct.unpack(">h", _exactly(file, 2))[0] < 0
            file.seek(inside + length)
            if file.tell() + 4 <= end:
                file.seek(_length(file, 4), 1)  # what masks are shown with
            found = found or _blocks_say_alpha(file, end, wide=wide)
        file.seek(end)
        return found

    def draft(
        self,
        mode: str | None,  # noqa: ARG002 - Pillow's signature
        size: tuple[int, int] | None,
    ) -> tuple[str, tuple[int, int, float, float]] | None:
        factor = 1 if self.mode == "P" or self._im else reduction(self.size, size)
        if factor == 1:
            return None
        self._factor = factor
        self._size = reduced(self.size, factor)
        return self.mode, (0, 0, float(self.width), float(self.height))

    def deep(self) -> Deep | None:
        return self._rows() if self._bits > 8 else None

    def _rows(self) -> Deep:
        from productai_desktop.imaging.readers import (
            psd_rows,  # numpy, for pictures that need it alone
        )

        return Deep(
            self._bits,
            self._rows_mode,
            self._merged.width,
            self._merged.height,
            lambda: psd_rows.bands(self._source, self._merged),
        )

    def load(self) -> "Image.core.PixelAccess | None":
        if self._im is None:
            image = to_eight_bits(self._rows(), self._factor)
            if self.mode == "P":
                image.putpalette(self._palette, "RGB;L")
                image.info.update(self.info)
            self.im = image.im
        return Image.Image.load(self)


_LONG_BLOCKS = frozenset(
    (b"LMsk", b"Lr16", b"Lr32", b"Layr", b"Mt16", b"Mt32", b"Mtrn", b"Alph", b"FMsk", b"lnk2",
     b"FEid", b"FXid", b"PxSD")
)  # fmt: skip


def _blocks_say_alpha(file: BinaryIO, end: int, *, wide: bool) -> bool:
    for _ in range(_MOST_BLOCKS):
        if file.tell() + 12 > end:
            return False
        signature, key = struct.unpack(">4s4s", _exactly(file, 8))
        if signature not in (b"8BIM", b"8B64"):
            return False
        length = _length(file, 8 if wide and key in _LONG_BLOCKS else 4)
        if key in (b"Mtrn", b"Mt16", b"Mt32"):
            return True
        after = file.tell() + length + -length % 4
        has_layers = key in (b"Lr16", b"Lr32", b"Layr") and length >= 2
        if has_layers and struct.unpack(">h", _exactly(file, 2))[0] < 0:
            return True
        file.seek(after)
    return False


def _length(file: BinaryIO, size: int) -> int:
    return int.from_bytes(_exactly(file, size), "big")


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size) if size <= _MOST_RESOURCE_BYTES else b""
    if len(data) != size:
        raise OSError("the document is cut off")
    return data
