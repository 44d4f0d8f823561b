"""A small window from which a file can be dragged, as from a file manager."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Drags the file as soon as the pressed pointer moves."""

    def __init__(self, path: str) -> None:
        super().__init__("drag me")
        self._path = path
        self.setWindowTitle("drag source")
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(1500, 60, 140, 140)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    source = Source(sys.argv[1])
    source.show()
    sys.exit(app.exec())
