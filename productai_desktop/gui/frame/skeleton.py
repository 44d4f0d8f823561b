"""What the window shows before its parts are there: where they will stand, in their colours."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.frame.geometry import sides_of
from productai_desktop.gui.tones import Tones

#: heights of the header and of the status line, in logical pixels
_HEADER, _STATUS = 46, 30


class Skeleton(QWidget):
    """Grounds and lines alone: the first painting waits for no font and no style sheet."""

    def __init__(self, tones: Tones, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tones = tones

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it, always
        tones, width, height = self._tones, self.width(), self.height()
        first, last = sides_of(width)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        below, above = _HEADER + 1, height - _STATUS
        painter = QPainter(self)
        for x, y, right, bottom, colour in (
            (0, 0, width, height, tones.border),
            (0, 0, width, _HEADER, tones.window),
            (0, below, first, above, tones.panel),
            (first + 1, below, width - last - 1, above, tones.canvas),
            (width - last, below, width, above, tones.panel),
            (0, above + 1, width, height, tones.window),
        ):
            painter.fillRect(QRect(x, y, right - x, bottom - y), QColor(colour))
