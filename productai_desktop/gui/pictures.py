"""A picture as the window shows it: upright, bounded in size, with its smaller levels."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

#: longest side to which a picture is decoded: a 24-megapixel camera's own, at most 150 MB
PICTURE_SIDE = 6144
#: a picture's smallest level is at most twice as long
_SMALLEST_LEVEL = 512


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture. Its levels halve in size, the largest first; all are upright, sRGB."""

    levels: tuple[QImage, ...]
    #: pixels of the file itself, upright; `levels[0]` may be smaller
    width: int
    height: int
    #: what `levels[0]` borrows its pixels from, kept alive with it; None where it owns them
    pixels: object = None

    @property
    def whole(self) -> bool:
        """Whether `levels[0]` has all pixels of the file."""
        return (self.levels[0].width(), self.levels[0].height()) == (self.width, self.height)

    @property
    def bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, width: float) -> QImage:
        """The smallest level that is at least `width` device pixels wide, else the largest."""
        for level in reversed(self.levels):
            if level.width() >= width:
                return level
        return self.levels[0]


def warm_up() -> None:
    """Imports what photos need. Blocking: in threads only."""
    # Here, as the imports hold the interpreter's lock for tens of milliseconds at a time: neither
    # before the first paint nor while photos come.
    import productai_desktop.imaging.warming  # noqa: F401  # pyright: ignore[reportUnusedImport]


def decode_picture(path: str, side: int) -> Picture:
    """Decodes a file to at most `side` pixels on its longer side. Blocking: in threads only.

    Raises InputError.
    """
    # Pillow's 60 ms are for the thread that decodes, after the first paint.
    from productai_desktop.imaging.preview import thumbnail

    pixels = thumbnail(Path(path), side)
    alpha = pixels.format == "RGBA8888"
    form = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB32
    image = QImage(pixels.pixels, pixels.width, pixels.height, pixels.stride, form)
    if alpha:
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    elif side < PICTURE_SIDE:
        # A pixmap made of it may outlive the borrowed bytes; and their filler is 0, which Qt
        # would take for transparent where it copies them onto a pixmap that has transparency.
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        image.reinterpretAsFormat(form)
    else:
        return with_levels(image, pixels.full_width, pixels.full_height, pixels.pixels)
    return with_levels(image, pixels.full_width, pixels.full_height)


def with_levels(image: QImage, width: int, height: int, pixels: object = None) -> Picture:
    """A Picture of an upright image whose file has `width` by `height` pixels.

    `pixels` is what the image borrows from, if it does.
    """
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL:
        half = levels[-1].size() / 2
        levels.append(
            levels[-1].scaled(
                max(1, half.width()),
                max(1, half.height()),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    return Picture(tuple(levels), width, height, pixels)


def reduced(picture: Picture, side: int) -> Picture:
    """The picture at most `side` pixels a side, scaled from the nearest level. Blocking."""
    share = min(1.0, side / max(picture.width, picture.height))
    width, height = max(1, round(picture.width * share)), max(1, round(picture.height * share))
    small = picture.level_for(width).scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return Picture((small,), picture.width, picture.height)
