"""PNG: Pillow's reader, and both bytes of those of 16 bits a channel."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from productai_desktop.imaging.readers.cicp import cicp_of
from productai_desktop.imaging.readers.deep import Deep, DeepMode, band_rows, to_eight_bits

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from productai_desktop.imaging.readers.deep import Band

#: raw modes of 16-bit rows: the mode that they are, Pillow's to decode them in, and raw modes by
#: which it takes what is wanted. "RGB;16L" takes the low bytes of what is big-endian, "RGBA" all
#: four bytes of grey and alpha.
_SIXTEEN: dict[str, tuple[DeepMode, str, tuple[str, ...]]] = {
    "I;16B": ("L", "I;16", ("I;16B",)),
    "LA;16B": ("LA", "RGBA", ("RGBA",)),
    "RGB;16B": ("RGB", "RGB", ("RGB;16B", "RGB;16L")),
    "RGBA;16B": ("RGBA", "RGBA", ("RGBA;16B", "RGBA;16L")),
}


class Png(PngImageFile):
    """A PNG; those of 16 bits have deep pixels, and high bytes for previews."""

    def _open(self) -> None:
        super()._open()
        self._raw = str(self.tile[0].args) if self.tile else ""
        self._source = cast(BinaryIO, self.fp)
        named = cicp_of(self._source)
        if named is not None:
            self.info["cicp"] = named
        #: the one colour that is transparent
        self._key = cast(int | tuple[int, ...] | bytes | None, self.info.get("transparency"))
        if self._raw not in _SIXTEEN:
            return
        if self._raw == "I;16B":
            self._mode = "L"
            self.tile = [tile._replace(args="L;16B") for tile in self.tile]
        if self._key is not None and self.mode in ("L", "RGB"):
            # Both bytes tell what is transparent: the high ones alone would hide other colours.
            self._mode = "LA" if self.mode == "L" else "RGBA"
            del self.info["transparency"]

    @property
    def bytes_per_pixel(self) -> float:
        """What decoding costs: both bytes of 16 bits are read one after the other."""
        if self._raw in _SIXTEEN:
            return 4.0 if self._raw == "I;16B" and self._key is None else 9.0
        return 1.0 if self.mode in ("1", "L", "P") else 4.0

    def load(self) -> "Image.core.PixelAccess | None":
        found = self.deep() if self._key is not None and self._im is None else None
        if found is None:
            return super().load()
        self.im = to_eight_bits(found).im
        self.tile = []
        return Image.Image.load(self)

    def deep(self) -> Deep | None:
        found = _SIXTEEN.get(self._raw)
        if found is None:
            return None
        mode = found[0]
        if mode in ("L", "RGB") and self._key is not None:
            mode = "LA" if mode == "L" else "RGBA"
        return Deep(16, mode, *self.size, self._bands)

    def _bands(self) -> "Iterator[Band]":
        import numpy as np  # 80 ms, for pictures that need it alone

        _, mode, raws = _SIXTEEN[self._raw]
        parts = [self._decoded(mode, raw) for raw in raws]
        width, height = self.size
        step = band_rows(width, 4)
        for top in range(0, height, step):
            box = (0, top, width, min(height, top + step))
            rows = [np.asarray(part.crop(box)) for part in parts]
            if len(rows) == 2:
                band = rows[0] * np.uint16(256) + rows[1]
            elif self._raw == "LA;16B":
                band = rows[0].view(">u2").astype(np.uint16)
            else:
                band = rows[0].reshape(box[3] - top, width, 1)
            yield top, self._with_key(band)

    def _decoded(self, mode: str, raw: str) -> Image.Image:
        self._source.seek(0)
        image = PngImageFile(self._source)
        image._mode = mode
        image.tile = [tile._replace(args=raw) for tile in image.tile]
        image.load()
        if "exif" in image.info:  # which may stand behind the pixels
            self.info["exif"] = image.info["exif"]
        return image

    def _with_key(self, band: "NDArray[np.uint16]") -> "NDArray[np.uint16]":
        """The band with an alpha channel where the file names one colour as transparent."""
        import numpy as np

        if self._key is None or band.shape[2] not in (1, 3):
            return band
        opaque = (band != np.array(self._key, dtype=np.uint16)).any(axis=2, keepdims=True)
        return np.concatenate((band, opaque * np.uint16(65535)), axis=2)
