"""Shortcuts: the usual keys, the user's own, and that they hold at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from productai_desktop.core.settings import Settings
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts, own_keys, settings_of
from tests.fakes import FakeDesk


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    return FakeDesk(tmp_path)


def test_no_two_actions_of_the_whole_window_share_their_keys():
    keys = [QKeySequence(action.keys) for action in ACTIONS.values() if not action.local]
    assert all(keys.count(one) == 1 for one in keys)


def test_own_keys_replace_the_usual_ones_at_once(desk: FakeDesk, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    shortcuts, heard = Shortcuts(desk), []
    shortcuts.bind("photos.open", window, lambda: heard.append("open"))
    with qtbot.waitActive(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["open"]
    desk.settings = Settings(shortcuts=("photos.open=Ctrl+L", "nothing=Ctrl+K"))
    shortcuts.refresh()
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["open", "open"]
    assert shortcuts.hint("photos.open", "Open") == "Open (Ctrl+L)"


def test_only_what_differs_is_kept():
    own = own_keys(("photos.open=", "generate=Ctrl+Return", "of.the.future=F1"))
    assert own == {"photos.open": "", "generate": "Ctrl+Return"}
    assert settings_of(own) == ("photos.open=",)


def test_a_widget_that_is_gone_takes_its_shortcuts_along(desk: FakeDesk, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    shortcuts = Shortcuts(desk)
    gone = QWidget(window)
    shortcuts.bind("photos.open", gone, lambda: None)
    delete(gone)
    desk.settings = Settings(shortcuts=("photos.open=Ctrl+L",))
    shortcuts.refresh()
    assert shortcuts.keys("photos.open") == QKeySequence("Ctrl+L")
