"""Before and after of one edit, small, side by side."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.theme import tones
from productai_desktop.gui.thumbnails import Thumbnails

_HEIGHT, _GAP, _CAPTION = 168, 8, 20
_SIDE = 320


class PicturePair(QWidget):
    """Shows two files whole; a stand-in where there is none yet, and words where one is gone."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._paths = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Before and after"))
        thumbnails.ready.connect(self._ready)

    def show_files(self, before: str, after: str) -> None:
        """The photo and the result; "" for none."""
        self._paths = (before, after)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _SIDE, _HEIGHT + _CAPTION)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _HEIGHT + _CAPTION)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - two pictures
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        colours = tones(self.palette())
        width = (self.width() - _GAP) / 2
        frames = [
            QRectF(0, 0, width, _HEIGHT),
            QRectF(width + _GAP, 0, width, _HEIGHT),
        ]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            frames.reverse()
        metrics = QFontMetricsF(self.font())
        words = (self.tr("Before"), self.tr("After"))
        for path, frame, word in zip(self._paths, frames, words, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.canvas))
            painter.drawRoundedRect(frame, 6, 6)
            self._picture(painter, path, frame, metrics)
            caption = QRectF(frame.left(), frame.bottom() + 2, frame.width(), _CAPTION)
            painter.setPen(QColor(colours.muted))
            painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, word)

    def _picture(self, painter: QPainter, path: str, frame: QRectF, metrics: QFontMetricsF) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(path, _SIDE, ratio) if path else None
        if pixmap is not None:
            painter.drawPixmap(
                _fitted(pixmap, frame.adjusted(6, 6, -6, -6)), pixmap, QRectF(pixmap.rect())
            )
            return
        missing = bool(path) and self._thumbnails.failed(path)
        text = self.tr("Cannot be shown") if missing else "" if path else self.tr("No result")
        painter.setPen(QColor(tones(self.palette()).muted))
        shown = elided(metrics, text, frame.width() - 16) if text else ""
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, shown)

    def _ready(self, path: str) -> None:
        if path in self._paths:
            self.update()


def _fitted(pixmap: QPixmap, frame: QRectF) -> QRectF:
    size = pixmap.deviceIndependentSize()
    scale = min(frame.width() / size.width(), frame.height() / size.height(), 1.0)
    place = QRectF(0, 0, size.width() * scale, size.height() * scale)
    place.moveCenter(frame.center())
    return place
