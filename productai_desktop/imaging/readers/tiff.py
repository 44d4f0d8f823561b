"""TIFF: Pillow's reader for 8 bits and JPEG, our own rows for all else."""

from typing import BinaryIO, cast

from PIL import Image
from PIL.TiffImagePlugin import COMPRESSION_INFO

from productai_desktop.imaging.readers.deep import (
    Deep,
    reduced,
    reduction,
    shown_mode,
    to_eight_bits,
)
from productai_desktop.imaging.readers.plain_tiff import PlainTiff
from productai_desktop.imaging.readers.tiff_kind import is_camera_raw
from productai_desktop.imaging.readers.tiff_layout import ICCLAB, Layout, has_sane_blocks, layout_of
from productai_desktop.imaging.refusal import CameraRawError, UnsupportedError

_COMPRESSION = 259
_WEBP = 50001
_ICC_PROFILE = 34675


class Tiff(PlainTiff):
    """The first picture of a TIFF, as it lies in the file: `size` is not the upright one."""

    _layout: Layout | None = None
    _factor = 1

    def _setup(self) -> None:
        tags = self.tag_v2
        if is_camera_raw(tags, cast(BinaryIO, self.fp)):
            raise CameraRawError
        if not has_sane_blocks(tags):
            raise UnsupportedError("layout")
        self._source = cast(BinaryIO, self.fp)
        try:
            super()._setup()
            is_known = True
        except (SyntaxError, KeyError):
            is_known = False
        layout = layout_of(tags, big_endian=tags.prefix == b"MM")
        if layout is not None and (not is_known or _is_ours(layout)):
            self._layout = layout
            self._mode = shown_mode(layout.mode)
            self._tile_size = (layout.width, layout.height)
            self.tile = []
            profile = tags.get(_ICC_PROFILE)
            if isinstance(profile, bytes):
                self.info["icc_profile"] = profile
        elif not is_known:
            compression = tags.get(_COMPRESSION, 1)
            if compression not in COMPRESSION_INFO:
                raise UnsupportedError("compression")
            raise UnsupportedError("layout")
        if tags.get(_COMPRESSION) == _WEBP:  # which Pillow's libtiff is built without
            raise UnsupportedError("compression")
        self._size = self._tile_size

    def deep(self) -> Deep | None:
        layout = self._layout
        return None if layout is None or layout.samples.bits <= 8 else self._rows(layout)

    def _rows(self, layout: Layout) -> Deep:
        from productai_desktop.imaging.readers import tiff_rows

        return Deep(
            layout.samples.bits,
            layout.mode,
            layout.width,
            layout.height,
            lambda: tiff_rows.bands(
                self._source, layout, has_profile=bool(self.info.get("icc_profile"))
            ),
        )

    def draft(
        self,
        mode: str | None,  # noqa: ARG002 - Pillow's signature
        size: tuple[int, int] | None,
    ) -> tuple[str, tuple[int, int, float, float]] | None:
        factor = 1 if self._layout is None or self._im else reduction(self.size, size)
        if factor == 1:
            return None
        self._factor = factor
        self._size = reduced(self.size, factor)
        return self.mode, (0, 0, float(self.width), float(self.height))

    @property
    def bytes_per_pixel(self) -> float:
        """What decoding costs."""
        shown = 1.0 if self.mode in ("1", "L", "P") else 4.0
        held = 0 if self._layout is None else 2 * self._layout.held_bytes
        return shown + held / max(1, self.width * self.height)

    def load(self) -> "Image.core.PixelAccess | None":
        if self._layout is None:
            return super().load()
        if self._im is None:
            self.im = to_eight_bits(self._rows(self._layout), self._factor).im
        return Image.Image.load(self)


def _is_ours(layout: Layout) -> bool:
    samples = layout.samples
    return samples.bits > 8 or samples.kind != "uint" or layout.photometric == ICCLAB
