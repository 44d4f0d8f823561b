"""JPEG: Pillow's reader, which reads the largest at half their size."""

from typing import IO

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from productai_desktop.imaging.refusal import UnsupportedError

#: the whole of a larger one would be more than half a gigabyte
_WHOLE_PIXELS = 120_000_000
#: encoders make about ten of a progressive one, and each goes over the whole picture
_MOST_SCANS = 200
_CHUNK_BYTES = 1 << 20


class Jpeg(JpegImageFile):
    """A JPEG. One of more than 120 megapixels is read at half its size, as by `draft`.

    All CMYK is taken for Adobe's, whose inks are inverted, as browsers and viewers take it: what
    lacks Adobe's mark lost it, mostly where metadata was stripped.
    """

    def _open(self) -> None:
        try:
            super()._open()
        except SyntaxError as error:
            if str(error).startswith("cannot handle"):  # 12 bits, or two channels
                raise UnsupportedError("layout") from error
            raise

    def load(self) -> "Image.core.PixelAccess | None":
        if self.tile and self.info.get("progressive") and self.fp is not None:
            _check_scans(self.fp)
        if self.tile and self.width * self.height > _WHOLE_PIXELS:
            self.draft(None, (self.width // 2, self.height // 2))
        return super().load()

    @property
    def bytes_per_pixel(self) -> float:
        """What decoding costs: a progressive one is held whole, in numbers of 2 bytes."""
        held = 0.0
        if self.info.get("progressive"):
            widest = max(h for _, h, _, _ in self.layer) * max(v for _, _, v, _ in self.layer)
            held = sum(2.0 * h * v / widest for _, h, v, _ in self.layer)
        whole = self.width * self.height <= _WHOLE_PIXELS
        shown = 1 if self.mode == "L" else 4
        return held + (shown if whole else shown / 4)


def _check_scans(file: IO[bytes]) -> None:
    """Raises OSError for a file of a few bytes a scan, which would be decoded for hours."""
    place = file.tell()
    file.seek(0)
    count, before = 0, b""
    while chunk := file.read(_CHUNK_BYTES):
        count += (before + chunk).count(b"\xff\xda")
        before = chunk[-1:]
    file.seek(place)
    if count > _MOST_SCANS:
        raise OSError(f"{count} scans")
