"""The menu bar that a program on macOS is expected to have: About, Settings and Quit stand in the
program's own menu there, where the system puts actions of these roles."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenuBar

from productai_desktop.gui.help.help_menu import HelpMenu

_ROLES = {
    "helpAbout": QAction.MenuRole.AboutRole,
    "menuSettings": QAction.MenuRole.PreferencesRole,
    "menuQuit": QAction.MenuRole.QuitRole,
}


def add_menu_bar(
    window: QMainWindow, offered: HelpMenu, open_settings: Callable[[], object]
) -> QMenuBar:
    """Gives the window a menu bar; its keys stay those of the window's own shortcuts."""
    bar = window.menuBar()
    menu = bar.addMenu(QCoreApplication.translate("help", "Help"))
    menu.setObjectName("helpBarMenu")
    offered.fill(menu)
    for name, text, slot in (
        ("menuSettings", QCoreApplication.translate("help", "Settings"), open_settings),
        ("menuQuit", QCoreApplication.translate("help", "Quit"), window.close),
    ):
        action = menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(slot)
    for action in menu.actions():
        action.setMenuRole(_ROLES.get(action.objectName(), QAction.MenuRole.NoRole))
    return bar
