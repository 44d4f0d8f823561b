"""Pillow's reader of TIFF without what it does beyond reading."""

from PIL import Image
from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import TiffImageFile


class PlainTiff(TiffImageFile):
    """A TIFF that is bounded elsewhere and left as it lies."""

    def load_prepare(self) -> None:
        # Pillow's would judge the size by a global that other parts of the process share.
        if self._im is None:
            self.im = Image.core.new(self.mode, self._tile_size)
        ImageFile.load_prepare(self)

    def load_end(self) -> None:
        """Pillow's would turn it."""
