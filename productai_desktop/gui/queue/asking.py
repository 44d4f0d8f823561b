"""What all that asks above the queue has in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from productai_desktop.gui.theme import set_role


class Asking(QFrame):
    """Stands above the queue while it asks; Escape withdraws what it asks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "message")

    def withdraw(self) -> None:
        """Asks no more."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        else:
            super().keyPressEvent(event)
