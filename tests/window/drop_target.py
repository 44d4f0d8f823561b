"""A window of another program that takes what is dropped on it, and writes down what that was."""

import json
import sys
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """Takes every drop; writes its addresses, formats, action and size of its picture."""

    def __init__(self, report: Path) -> None:
        super().__init__("drop here")
        self._report = report
        self.setAcceptDrops(True)
        self.setWindowTitle("drop target")
        self.setGeometry(500, 60, 240, 240)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        found = {
            "urls": [url.toString() for url in data.urls()],
            "formats": data.formats(),
            "possible": event.possibleActions().name,
            "action": event.proposedAction().name,
            "picture": data.data("image/png").size(),
        }
        event.acceptProposedAction()
        part = self._report.with_suffix(".part")
        part.write_text(json.dumps(found), "utf-8")
        part.replace(self._report)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    target = Target(Path(sys.argv[1]))
    target.show()
    sys.exit(app.exec())
