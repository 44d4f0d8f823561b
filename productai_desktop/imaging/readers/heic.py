"""HEIC and HEIF: libheif by pi_heif, which is loaded when the first such file comes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from PIL import Image
from PIL.ImageFile import ImageFile

from productai_desktop.imaging.readers.deep import Deep, DeepMode, band_rows, to_eight_bits
from productai_desktop.imaging.refusal import NotAnImageError, UnsupportedError

if TYPE_CHECKING:
    from productai_desktop.imaging.readers.deep import Band

#: files are read whole
_MOST_BYTES = 300_000_000
#: of a decoder's threads: preparation works on several photos at once
_THREADS = 2
_MODES: dict[str, DeepMode] = {"L": "L", "LA": "LA", "La": "LA", "RGB": "RGB", "RGBA": "RGBA",
                               "RGBa": "RGBA", "I": "L"}  # fmt: skip


class Heic(ImageFile):
    """The primary picture, upright: libheif applies what the container says of turning, and the
    orientation in EXIF only repeats it (ISO/IEC 23008-12, section 6.5.10 and annex A.2.3).
    """

    format = "HEIF"
    format_description = "HEIF"
    is_upright = True

    def _open(self) -> None:
        self._picture: Any = _primary(cast(BinaryIO, self.fp))
        info: dict[str, Any] = self._picture.info
        name = str(self._picture.mode).partition(";")[0]
        mode = _MODES.get(name)
        if mode is None:
            raise UnsupportedError("layout")
        self._bits = int(info.get("bit_depth", 8))
        self._layout_mode: DeepMode = mode
        self._is_premultiplied = name.endswith("a")
        self._mode = mode
        self._size = self._picture.size
        for key in ("exif", "xmp", "icc_profile"):
            if info.get(key):
                self.info[key] = info[key]
        nclx = info.get("nclx_profile")
        if nclx and "icc_profile" not in self.info:
            # as Pillow gives the chunk cICP of a PNG, whose numbers are the same (ITU-T H.273)
            self.info["cicp"] = (
                int(nclx["color_primaries"]), int(nclx["transfer_characteristics"]), 0, 1,
            )  # fmt: skip
        self.tile = []

    def deep(self) -> Deep | None:
        return self._rows() if self._bits > 8 else None

    def _rows(self) -> Deep:
        return Deep(self._bits, self._layout_mode, self.width, self.height, self._bands)

    def _bands(self) -> "Iterator[Band]":
        import numpy as np  # 80 ms, for pictures that need it alone

        from productai_desktop.imaging.readers.samples import Scale, without_matte

        pixels = np.asarray(self._picture).reshape(self.height, -1)
        pixels = pixels.reshape(self.height, pixels.shape[1] // len(self._layout_mode), -1)
        scale = Scale(float(2 ** (self._bits if pixels.dtype == np.uint16 else 8) - 1))
        step = band_rows(self.width, pixels.shape[2])
        for top in range(0, self.height, step):
            band = scale.applied(pixels[top : top + step, : self.width])
            if self._is_premultiplied:
                colours, alpha = band[:, :, :-1], band[:, :, -1:]
                band = np.concatenate((without_matte(colours, alpha, 0), alpha), axis=2)
            yield top, band

    def load(self) -> "Image.core.PixelAccess | None":
        if self._im is None:
            if self._bits > 8 or self._is_premultiplied:
                self.im = to_eight_bits(self._rows()).im
            else:
                picture = self._picture
                self.im = Image.frombytes(
                    self.mode, picture.size, picture.data, "raw", self.mode, picture.stride
                ).im
        return Image.Image.load(self)

    def close(self) -> None:
        self._picture = None
        super().close()


def _primary(file: BinaryIO) -> Any:
    import pi_heif  # pyright: ignore[reportMissingTypeStubs] - 30 ms, for pictures that need it

    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UnsupportedError("layout")
    pi_heif.options.DECODE_THREADS = _THREADS
    found: Any = pi_heif.open_heif(  # pyright: ignore[reportUnknownMemberType]
        data, convert_hdr_to_8bit=False, hdr_to_16bit=False
    )
    if len(found) == 0:
        raise NotAnImageError
    return found[found.primary_index]
