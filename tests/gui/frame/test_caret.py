"""The text cursor blinks where somebody writes, and rests where nobody does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.gui.frame.caret import RestingCaret

BLINKS = 900


@pytest.fixture
def caret(qapp: QApplication) -> Iterator[RestingCaret]:
    hints = qapp.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(BLINKS)
    caret = RestingCaret(qapp)
    yield caret
    caret.stop()
    caret.setParent(None)
    caret.deleteLater()
    hints.setCursorFlashTime(before)


class Fields(QWidget):
    """A window with two fields to write in."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(self), QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.first)
        layout.addWidget(self.second)


@pytest.fixture
def fields(qtbot: QtBot) -> Fields:
    window = Fields()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.first.setFocus()
    qtbot.waitUntil(window.first.hasFocus)
    return window


def flash(app: QApplication) -> int:
    return app.styleHints().cursorFlashTime()


def test_it_rests_after_a_while_and_blinks_again_for_who_writes(
    qapp: QApplication, qtbot: QtBot, fields: Fields, caret: RestingCaret
) -> None:
    assert caret.isActive()
    assert flash(qapp) == BLINKS
    caret.timeout.emit()
    caret.stop()
    assert flash(qapp) == 0
    qtbot.keyClick(fields.first, Qt.Key.Key_A)
    assert flash(qapp) == BLINKS
    assert caret.isActive()


def test_it_blinks_in_the_field_that_gets_the_keyboard(
    qapp: QApplication, fields: Fields, caret: RestingCaret
) -> None:
    caret.timeout.emit()
    assert flash(qapp) == 0
    fields.second.setFocus()
    assert flash(qapp) == BLINKS


def test_where_nothing_shall_blink_nothing_does(
    qapp: QApplication, qtbot: QtBot, fields: Fields
) -> None:
    hints = qapp.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    still = RestingCaret(qapp)
    qtbot.keyClick(fields.first, Qt.Key.Key_A)
    assert flash(qapp) == 0
    still.stop()
    still.setParent(None)
    still.deleteLater()
    hints.setCursorFlashTime(before)
