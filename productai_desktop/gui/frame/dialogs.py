"""The dialogs of the main window: each is loaded and made when it is first asked for, and never
blocks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.shortcuts import Shortcuts

if TYPE_CHECKING:
    from productai_desktop.gui.settings.settings_dialog import SettingsDialog
    from productai_desktop.gui.settings.shortcut_sheet import ShortcutSheet


class Dialogs(QObject):
    """Opens Settings and the sheet of shortcuts."""

    def __init__(self, desk: Desk, bridge: Bridge, shortcuts: Shortcuts, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._window = window
        self._settings: SettingsDialog | None = None
        self._sheet: ShortcutSheet | None = None

    def open_settings(self) -> None:
        """Opens Settings at the page looked at last."""
        self._made().open_at()

    def open_projects(self) -> None:
        """Opens Settings where projects are made and changed."""
        self._made().open_at("projects")

    def open_limit(self, project: str) -> None:
        """Opens Settings where a limit is changed: a project's, or "" for that of the day."""
        self._made().open_at("projects" if project else "queue")

    def open_hosting(self) -> None:
        """Opens Settings where it is chosen how photos reach the service."""
        self._made().open_at("hosting")

    def open_key(self) -> None:
        """Opens Settings where a key is entered."""
        self._made().focus_key()

    def open_shortcuts(self) -> None:
        """Opens the sheet of all shortcuts."""
        if self._sheet is None:
            from productai_desktop.gui.settings.shortcut_sheet import ShortcutSheet

            self._sheet = ShortcutSheet(self._shortcuts, self._window)
            self._sheet.change_requested.connect(lambda: self._made().open_at("shortcuts"))
        self._sheet.open()

    def take_over(self, old: "Dialogs") -> None:
        """Opens what is open in a window that speaks another language: Settings, at that page."""
        if old._settings is not None and old._settings.isVisible():
            self._made().open_at("appearance")

    def _made(self) -> "SettingsDialog":
        if self._settings is None:
            from productai_desktop.gui.settings.settings_dialog import SettingsDialog

            self._settings = SettingsDialog(
                self._desk, self._bridge, self._window, shortcuts=self._shortcuts
            )
        return self._settings
