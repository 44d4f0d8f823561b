"""What the window shows before its parts are there: where they will stand, in their colours."""

from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.frame.geometry import Grounds, sides_of

#: height of the header, in logical pixels
_HEADER = 45


def palette_of(grounds: Grounds) -> QPalette:
    """The palette of a window that shows its skeleton."""
    role = QPalette.ColorRole
    palette = QPalette()
    roles = (role.Base, role.Window, role.Dark, role.Mid)
    for one, colour in zip(roles, grounds, strict=True):
        palette.setColor(one, QColor.fromString(colour))
    return palette


class Skeleton(QWidget):
    """Header, canvas and lines above the window's own ground, which is that of the panels.

    Each is a widget that Qt fills: the first painting waits for no font and no style sheet, nor
    for a painter, whose calls have PySide make the namespace Qt first (16 ms).
    """

    def __init__(self, *, from_right: bool = False) -> None:
        super().__init__()
        self._from_right = from_right
        role = QPalette.ColorRole
        self._header = self._ground(role.Base)
        self._canvas = self._ground(role.Dark)
        self._lines = tuple(self._ground(role.Mid) for _ in range(3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, top = self.width(), _HEADER + 1
        left, right = sides_of(width)
        if self._from_right:
            left, right = right, left
        end, below = width - right, self.height() - top
        self._header.setGeometry(0, 0, width, _HEADER)
        self._canvas.setGeometry(left + 1, top, end - left - 2, below)
        under, before, after = self._lines
        under.setGeometry(0, _HEADER, width, 1)
        before.setGeometry(left, top, 1, below)
        after.setGeometry(end - 1, top, 1, below)

    def _ground(self, role: QPalette.ColorRole) -> QWidget:
        ground = QWidget(self)
        ground.setBackgroundRole(role)
        ground.setAutoFillBackground(True)
        return ground
