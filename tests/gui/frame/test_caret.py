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


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLineEdit]]:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QLineEdit(window), QLineEdit(window)
    layout = QVBoxLayout(window)
    layout.addWidget(first)
    layout.addWidget(second)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    yield first, second


def flash(app: QApplication) -> int:
    return app.styleHints().cursorFlashTime()


def test_it_rests_after_a_while_and_blinks_again_for_who_writes(
    qapp: QApplication, qtbot: QtBot, fields: tuple[QLineEdit, QLineEdit], caret: RestingCaret
) -> None:
    assert caret.isActive()
    assert flash(qapp) == BLINKS
    caret.timeout.emit()
    caret.stop()
    assert flash(qapp) == 0
    qtbot.keyClick(fields[0], Qt.Key.Key_A)
    assert flash(qapp) == BLINKS
    assert caret.isActive()


def test_it_blinks_in_the_field_that_gets_the_keyboard(
    qapp: QApplication, fields: tuple[QLineEdit, QLineEdit], caret: RestingCaret
) -> None:
    caret.timeout.emit()
    assert flash(qapp) == 0
    fields[1].setFocus()
    assert flash(qapp) == BLINKS


def test_where_nothing_shall_blink_nothing_does(
    qapp: QApplication, qtbot: QtBot, fields: tuple[QLineEdit, QLineEdit]
) -> None:
    hints = qapp.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    still = RestingCaret(qapp)
    qtbot.keyClick(fields[0], Qt.Key.Key_A)
    assert flash(qapp) == 0
    still.stop()
    still.setParent(None)
    still.deleteLater()
    hints.setCursorFlashTime(before)
