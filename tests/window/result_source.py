"""A small window out of which a result is dragged as the program's own views do it."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.hand_over.hand_over import HandOver
from tests.fakes import FakeDesk


class Source(QLabel):
    """Drags the result as soon as the pressed pointer moves."""

    def __init__(self, path: str) -> None:
        super().__init__("drag me")
        desk = FakeDesk(Path(path).parent)
        self._hand_over = HandOver(desk, Bridge(desk, self), self)
        self._path = path
        self.setWindowTitle("result source")
        self.setGeometry(40, 60, 200, 200)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hand_over.drag((self._path,), self, QPixmap(48, 48))


if __name__ == "__main__":
    app = QApplication(sys.argv)
    source = Source(sys.argv[1])
    source.show()
    sys.exit(app.exec())
