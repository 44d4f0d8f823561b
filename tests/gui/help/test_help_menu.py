"""Help offers four things, and loads each when it is first wanted."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QPushButton, QToolButton, QWidget

from productai_desktop.core.errors import Defect
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.header import Header
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.help.help_menu import HelpMenu
from productai_desktop.gui.help.mac_menu import add_menu_bar
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fakes import FakeDesk
from tests.gui.waiting import child


def entries(menu: QMenu) -> dict[str, str]:
    return {one.objectName(): one.text() for one in menu.actions() if one.objectName()}


def choose(menu: QMenu, name: str) -> None:
    (action,) = (one for one in menu.actions() if one.objectName() == name)
    action.trigger()


async def test_the_button_in_the_header_opens_it(
    desk: FakeDesk, bridge: Bridge, behind: QWidget
) -> None:
    header = Header(desk, bridge, behind, shortcuts=Shortcuts(desk, behind))
    header.show()
    button = child(header, QToolButton, "helpButton")
    assert button.accessibleName() == "Help"
    assert button.toolTip() == "Help (F1)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = child(behind, QMenu, "helpMenu")
    assert menu.isVisible()
    assert entries(menu) == {
        "helpShortcuts": "Keyboard shortcuts\t?",
        "helpReport": "Report a problem…",
        "helpLicences": "Licences",
        "helpAbout": "About ProductAI Desktop",
    }
    menu.close()


async def test_shortcuts_are_shown_by_who_shows_them_already(offered: HelpMenu) -> None:
    asked: list[bool] = []
    offered.shortcuts_requested.connect(lambda: asked.append(True))
    menu = QMenu()
    offered.fill(menu)
    choose(menu, "helpShortcuts")
    assert asked == [True]


@pytest.mark.parametrize(
    ("name", "dialog"),
    [
        ("helpReport", "reportDialog"),
        ("helpLicences", "licencesDialog"),
        ("helpAbout", "aboutDialog"),
    ],
)
async def test_an_entry_opens_its_dialog_and_no_second_one(
    offered: HelpMenu, behind: QWidget, name: str, dialog: str
) -> None:
    menu = QMenu()
    offered.fill(menu)
    for _ in range(2):
        choose(menu, name)
        (opened,) = behind.findChildren(QDialog, dialog)
        assert opened.isVisible()
        assert opened.width() <= behind.width()
        assert opened.height() <= behind.height()
        opened.reject()


async def test_the_menu_bar_of_macos_has_the_roles_that_it_expects(
    offered: HelpMenu, behind: QWidget
) -> None:
    window = QMainWindow()
    asked: list[str] = []
    bar = add_menu_bar(window, offered, lambda: asked.append("settings"))
    (menu,) = bar.findChildren(QMenu, "helpBarMenu")
    roles = {one.objectName(): one.menuRole() for one in menu.actions()}
    kind = QAction.MenuRole
    assert roles["helpAbout"] is kind.AboutRole
    assert roles["menuSettings"] is kind.PreferencesRole
    assert roles["menuQuit"] is kind.QuitRole
    assert roles["helpReport"] is kind.NoRole
    choose(menu, "menuSettings")
    assert asked == ["settings"]
    window.deleteLater()


def test_the_header_loads_no_dialog() -> None:
    """Nor what only they need: it is part of what is seen first."""
    code = (
        "import sys, productai_desktop.gui.frame.header;"
        "print([name for name in sys.modules if name.startswith('productai_desktop.gui.help')])"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


async def test_the_window_opens_it_by_its_key_and_the_sheet_and_the_report_from_it(
    desk: FakeDesk, bridge: Bridge
) -> None:
    window = MainWindow(desk.data_folder)
    window.occupy(desk, bridge)
    window.show()
    (key,) = (one for one in window.findChildren(QShortcut) if one.key() == QKeySequence("F1"))
    key.activated.emit()
    menu = child(window, QMenu, "helpMenu")
    assert menu.isVisible()
    choose(menu, "helpShortcuts")
    assert child(window, QDialog, "shortcutSheet").isVisible()
    bridge.failed.emit(Defect(where="x", reason="y"))
    child(window, QPushButton, "reportDefectButton").click()
    report = child(window, QDialog, "reportDialog")
    assert report.isVisible()
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    menu.close()
    window.hide()
    window.deleteLater()
