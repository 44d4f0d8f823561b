"""A picture as the window shows it: upright, bounded in size, with its smaller levels."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from productai_desktop.core.errors import InputError

#: pixels of a decoded picture at the most; 40 million are 160 MB
MOST_PIXELS = 40_000_000
_SMALLEST_LEVEL = 512


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture. Its levels halve in size, the largest first; all are upright, sRGB."""

    levels: tuple[QImage, ...]
    #: pixels of the file itself, upright; `levels[0]` may be smaller
    width: int
    height: int

    @property
    def bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, width: float) -> QImage:
        """The smallest level that is at least `width` device pixels wide, else the largest."""
        for level in reversed(self.levels):
            if level.width() >= width:
                return level
        return self.levels[0]


def decode_picture(path: str, side: int) -> Picture:
    """Decodes a file to at most `side` pixels on its longer side. Blocking: in threads only.

    Raises InputError.
    """
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    stored = reader.size()
    if not stored.isValid() or stored.isEmpty():
        raise InputError("INPUT_NOT_IMAGE", name=path, reason=reader.errorString())
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    upright = stored.transposed() if turned else stored
    wanted = bounded(stored, side)
    if wanted != stored:
        reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull():
        raise InputError("INPUT_NOT_IMAGE", name=path, reason=reader.errorString())
    return with_levels(image, upright.width(), upright.height())


def bounded(size: QSize, side: int) -> QSize:
    """`size` reduced, keeping its shape, to `side` pixels and to MOST_PIXELS; never enlarged."""
    width, height = size.width(), size.height()
    scale = min(1.0, side / max(width, height), (MOST_PIXELS / (width * height)) ** 0.5)
    return QSize(max(1, round(width * scale)), max(1, round(height * scale)))


def with_levels(image: QImage, width: int, height: int) -> Picture:
    """A Picture of an upright image whose file has `width` by `height` pixels."""
    premultiplied = QImage.Format.Format_ARGB32_Premultiplied
    form = premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    levels = [image.convertToFormat(form)]
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
    return Picture(tuple(levels), width, height)
