"""Camera RAW: LibRaw by rawpy, which is loaded when the first such file comes."""

import io
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from PIL import Image
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile

from productai_desktop.imaging.readers.deep import Deep, band_rows, to_eight_bits
from productai_desktop.imaging.refusal import UnsupportedError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from productai_desktop.imaging.readers.deep import Band

#: sensors of more pixels are read at half their size: the full one would cost 16 bytes a pixel
_WHOLE_PIXELS = 52_000_000
#: turns of LibRaw's `flip`, counter-clockwise
_TURNS = {
    3: Image.Transpose.ROTATE_180, 5: Image.Transpose.ROTATE_90, 6: Image.Transpose.ROTATE_270,
}  # fmt: skip
#: a preview of another shape, with bars or cropped, is not shown
_SHAPE_SHARE = 0.03
#: the gamma of sRGB as dcraw gives it: power and slope
_SRGB_GAMMA = (2.4, 12.92)


class Raw(ImageFile):
    """What the sensor saw, upright, developed in sRGB with the camera's own white balance.

    `draft` takes the preview that the camera made instead, where it is large enough, else half
    the size where that is. A sensor of more than 52 megapixels is read at half its size at any
    rate, which `size` says once it is loaded.
    """

    format = "RAW"
    format_description = "camera RAW"
    is_upright = True

    def _open(self) -> None:
        with _translated():
            self._raw = _opened(cast(BinaryIO, self.fp))
            sizes = self._raw.sizes
        width, height = int(sizes.width), int(sizes.height)
        if sizes.flip in (5, 6):
            width, height = height, width
        self._flip = int(sizes.flip)
        self._is_halved = int(sizes.raw_width) * int(sizes.raw_height) > _WHOLE_PIXELS
        self._mode = "RGB"
        self._size = (width, height)
        self._preview: Image.Image | None = None
        self._developed: NDArray[np.uint16] | None = None
        self.tile = []

    def draft(
        self,
        mode: str | None,  # noqa: ARG002 - Pillow's signature
        size: tuple[int, int] | None,
    ) -> tuple[str, tuple[int, int, float, float]] | None:
        if size is None or self._im is not None or self._preview is not None:
            return None
        with _translated():
            preview = _preview(self._raw)
        if preview is None:
            return self._halved(size)
        turned = self._flip in (5, 6)
        width, height = preview.size
        if turned:
            width, height = height, width
        shape = (width * self.height) / (height * self.width)
        if width < size[0] or height < size[1] or abs(shape - 1) > _SHAPE_SHARE:
            return self._halved(size)
        preview.draft("RGB", (size[1], size[0]) if turned else size)
        self._preview = preview
        self._size = (preview.height, preview.width) if turned else preview.size
        return self.mode, (0, 0, float(self.width), float(self.height))

    def _halved(self, size: tuple[int, int]) -> tuple[str, tuple[int, int, float, float]] | None:
        """Four sensor points become a pixel, where that is enough."""
        if self._is_halved or self.width < 2 * size[0] or self.height < 2 * size[1]:
            return None
        self._is_halved = True
        self._size = ((self.width + 1) // 2, (self.height + 1) // 2)
        return self.mode, (0, 0, float(self.width), float(self.height))

    def deep(self) -> Deep | None:
        """Develops the picture at once: only then is its size known."""
        pixels = self._pixels()
        height, width, channels = pixels.shape
        self._size = (width, height)
        return Deep(16, "L" if channels == 1 else "RGB", width, height, self._bands)

    def _bands(self) -> "Iterator[Band]":
        pixels = self._pixels()
        step = band_rows(pixels.shape[1], pixels.shape[2])
        for top in range(0, len(pixels), step):
            yield top, pixels[top : top + step]

    def _pixels(self) -> "NDArray[np.uint16]":
        developed = self._developed
        if developed is None:
            with _translated():
                pixels = self._raw.postprocess(
                    use_camera_wb=True,
                    half_size=self._is_halved,
                    output_bps=16,
                    gamma=_SRGB_GAMMA,
                )
                self._raw.close()
            developed = pixels.reshape(*pixels.shape[:2], -1)
            self._developed = developed
        return developed

    def load(self) -> "Image.core.PixelAccess | None":
        if self._im is None:
            if self._preview is not None:
                image = self._preview.convert("RGB")
                if self._flip in _TURNS:
                    image = image.transpose(_TURNS[self._flip])
                profile = self._preview.info.get("icc_profile")
                if profile:
                    self.info["icc_profile"] = profile
            else:
                found = cast(Deep, self.deep())
                image = to_eight_bits(found)
                self._mode = found.mode
                self._developed = None
            self._size = image.size
            self.im = image.im
        return Image.Image.load(self)

    def close(self) -> None:
        self._developed = None
        self._raw.close()
        super().close()

    def __exit__(self, *args: object) -> None:
        self.close()
        super().__exit__(*args)


def _opened(file: BinaryIO) -> Any:
    import rawpy  # 60 ms, for pictures that need it alone

    raw = rawpy.RawPy()
    if sys.platform == "linux":  # the very file that was looked at, whatever its name is now
        raw.open_file(f"/proc/self/fd/{file.fileno()}")
    else:
        raw.open_file(os.fsdecode(file.name))
    return raw


def _preview(raw: Any) -> Image.Image | None:
    import rawpy

    try:
        found = raw.extract_thumb()
    except (
        rawpy.LibRawNoThumbnailError,
        rawpy.LibRawUnsupportedThumbnailError,
        rawpy.LibRawRequestForNonexistentImageError,
    ):
        return None
    if found.format == rawpy.ThumbFormat.JPEG:
        try:
            return JpegImageFile(io.BytesIO(found.data))
        except (OSError, SyntaxError):
            return None
    if found.format == rawpy.ThumbFormat.BITMAP and found.data.dtype.itemsize == 1:
        return Image.fromarray(found.data)
    return None


@contextmanager
def _translated() -> Generator[None]:
    """LibRaw's errors as those that decoders of pictures raise."""
    import rawpy

    try:
        yield
    except (
        rawpy.LibRawFileUnsupportedError,
        rawpy.LibRawNotImplementedError,
        rawpy.LibRawTooBigError,
    ) as error:
        raise UnsupportedError("raw") from error
    except (rawpy.LibRawError, rawpy.NotSupportedError) as error:
        raise OSError(str(error)) from error
