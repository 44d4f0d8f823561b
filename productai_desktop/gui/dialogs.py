"""The dialogs of the main window: each is made when it is first asked for, and never blocks."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings_dialog import SettingsDialog


class Dialogs(QObject):
    """Opens Settings."""

    def __init__(self, desk: Desk, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._bridge = bridge
        self._window = window
        self._settings: SettingsDialog | None = None

    def open_settings(self) -> None:
        """Opens Settings where it was left."""
        self._shown()

    def open_key(self) -> None:
        """Opens Settings where a key is entered."""
        self._shown().focus_key()

    @property
    def settings_open(self) -> bool:
        """Whether Settings can be seen."""
        return self._settings is not None and self._settings.isVisible()

    def _shown(self) -> SettingsDialog:
        if self._settings is None:
            self._settings = SettingsDialog(self._desk, self._bridge, self._window)
        self._settings.refresh()
        self._settings.open()
        return self._settings
