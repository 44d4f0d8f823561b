"""Return presses a button that has the keyboard: once, however long it is held."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from productai_desktop.gui.enter_button import EnterButton


def test_return_enter_and_space_press_it(qtbot: QtBot) -> None:
    button = EnterButton("Generate")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for count, key in enumerate((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space), 1):
        QTest.keyClick(button, key)
        assert len(pressed) == count


def test_a_held_key_and_one_with_another_press_nothing(qtbot: QtBot) -> None:
    button = EnterButton("Generate")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    none, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
    for modifier, held in ((none, True), (alt, False)):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, modifier, "", held)
        QApplication.sendEvent(button, event)
    button.setEnabled(False)
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none))
    assert pressed == []
