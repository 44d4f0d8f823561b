"""BMP: Pillow's reader, which names the variants that it does not know."""

from PIL.BmpImagePlugin import BmpImageFile

from productai_desktop.imaging.refusal import UnsupportedError


class Bmp(BmpImageFile):
    """A bitmap of Windows or OS/2."""

    def _open(self) -> None:
        try:
            super()._open()
        except OSError as error:
            if str(error).startswith(("Unsupported BMP", "Unknown BMP")):
                raise UnsupportedError("layout") from error
            raise
