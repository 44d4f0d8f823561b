"""Shortcuts are listed, searched and changed; clashes are told with what they clash with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QToolButton

from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts
from tests.fakes import FakeDesk
from tests.gui.settings.filling import press
from tests.gui.waiting import child, until

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
async def page(dialog: SettingsDialog) -> SettingsDialog:
    dialog.open_at("shortcuts")
    return dialog


def field(page: SettingsDialog, action: str) -> QPushButton:
    return child(page, QPushButton, f"keys:{action}")


def give(page: SettingsDialog, action: str, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    field(page, action).click()
    QTest.keyClick(child(page, QKeySequenceEdit, f"keys:{action}Edit"), key, modifier)


async def test_every_action_is_listed_with_its_keys(page: SettingsDialog) -> None:
    for name, action in ACTIONS.items():
        text = QKeySequence(action.keys).toString(QKeySequence.SequenceFormat.NativeText)
        assert field(page, name).text() == (text or "None"), name
        assert field(page, name).accessibleName(), name


async def test_new_keys_are_applied_at_once(desk: FakeDesk, page: SettingsDialog) -> None:
    live = Shortcuts(desk)
    give(page, "queue.pause", Qt.Key.Key_K, CTRL)
    await until(lambda: desk.settings.shortcuts == ("queue.pause=Ctrl+K",), "the keys")
    live.refresh()
    assert live.keys("queue.pause") == QKeySequence("Ctrl+K")
    assert field(page, "queue.pause").text() == "Ctrl+K"


async def test_a_clash_names_the_other_action(desk: FakeDesk, page: SettingsDialog) -> None:
    give(page, "queue.pause", Qt.Key.Key_O, CTRL)
    told = child(page, QLabel, "shortcut:queue.pauseProblem")
    assert "“Open photos” has these keys" in told.text()
    assert desk.settings.shortcuts == ()
    assert field(page, "queue.pause").text() == "Ctrl+Shift+P"


async def test_escape_leaves_and_backspace_takes_away(desk: FakeDesk, page: SettingsDialog) -> None:
    none = Qt.KeyboardModifier.NoModifier
    give(page, "queue.pause", Qt.Key.Key_Escape, none)
    assert page.isVisible(), "Escape has left the field alone"
    assert desk.settings.shortcuts == ()
    give(page, "queue.pause", Qt.Key.Key_Backspace, none)
    await until(lambda: desk.settings.shortcuts == ("queue.pause=",), "no keys")
    assert field(page, "queue.pause").text() == "None"


async def test_one_goes_back_and_all_go_back(desk: FakeDesk, page: SettingsDialog) -> None:
    await desk.change(shortcuts=("queue.pause=Ctrl+K", "quit=Ctrl+L"))
    page.refresh()
    child(page, QToolButton, "usual:quit").click()
    await until(lambda: desk.settings.shortcuts == ("queue.pause=Ctrl+K",), "the one")
    press(page, "resetShortcutsButton")
    await until(lambda: desk.settings.shortcuts == (), "all")
    await until(
        lambda: not child(page, QPushButton, "resetShortcutsButton").isEnabled(), "nothing left"
    )


@pytest.mark.parametrize("wanted", ["open photos", "ctrl+o", "PHOTOS"])
async def test_a_search_finds_by_name_and_by_keys(page: SettingsDialog, wanted: str) -> None:
    child(page, QLineEdit, "shortcutSearch").setText(wanted)
    assert field(page, "photos.open").isVisible()
    assert not field(page, "quit").isVisible()
