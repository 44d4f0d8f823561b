"""A push button that Return presses, as it does in dialogs and in the windows of other systems."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterButton(QPushButton):
    """Takes Return and Enter for a click; one that is held is pressed once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or Qt.Key(event.key()) not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
