"""Filling in the settings as a person does."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.gui.waiting import child


def enter(parent: QWidget, name: str, text: str) -> QLineEdit:
    """Types a text in place of that in a field, and leaves the field."""
    edit = child(parent, QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    edit.editingFinished.emit()
    return edit


def press(parent: QWidget, name: str) -> None:
    """Presses a button that can be pressed."""
    button = child(parent, QPushButton, name)
    assert button.isEnabled()
    button.click()


def problem(parent: QWidget, name: str) -> QLabel:
    """Where a mistake in a control is told."""
    return child(parent, QLabel, f"{name}Problem")
