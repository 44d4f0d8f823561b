"""The sheet shows the keys as they are now, finds them, and closes with Escape."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from productai_desktop.gui.settings.shortcut_sheet import ShortcutSheet
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts
from tests.fakes import FakeDesk
from tests.gui.settings.filling import press
from tests.gui.waiting import child


@pytest.fixture
def shortcuts(desk: FakeDesk) -> Shortcuts:
    return Shortcuts(desk)


@pytest.fixture
async def sheet(qapp: QApplication, shortcuts: Shortcuts) -> AsyncIterator[ShortcutSheet]:
    assert qapp is not None
    made = ShortcutSheet(shortcuts)
    made.open()
    yield made
    made.reject()
    made.deleteLater()


def shown(sheet: ShortcutSheet) -> list[str]:
    """What the labels say to a screen reader, of the keys that are shown."""
    labels = sheet.findChildren(QLabel)
    return [one.accessibleName() for one in labels if one.isVisible() and one.accessibleName()]


async def test_every_action_with_keys_is_there(sheet: ShortcutSheet) -> None:
    assert len(shown(sheet)) == sum(bool(action.keys) for action in ACTIONS.values())


async def test_it_shows_keys_as_they_are_now(
    desk: FakeDesk, shortcuts: Shortcuts, sheet: ShortcutSheet
) -> None:
    assert "Quit: Ctrl+Q" in shown(sheet)
    await desk.change(shortcuts=("quit=Ctrl+K",))
    shortcuts.refresh()
    assert "Quit: Ctrl+K" in shown(sheet)


async def test_a_search_leaves_what_it_finds(sheet: ShortcutSheet) -> None:
    search = child(sheet, QLineEdit, "sheetSearch")
    assert search.hasFocus() or sheet.focusWidget() is search
    QTest.keyClicks(search, "quit")
    assert shown(sheet) == ["Quit: Ctrl+Q"]
    search.setText("no such thing")
    assert shown(sheet) == []


async def test_escape_closes_it(sheet: ShortcutSheet) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


async def test_it_leads_to_where_keys_are_changed(sheet: ShortcutSheet) -> None:
    asked: list[bool] = []
    sheet.change_requested.connect(lambda: asked.append(True))
    press(sheet, "changeShortcutsButton")
    assert asked == [True]
    assert not sheet.isVisible()
