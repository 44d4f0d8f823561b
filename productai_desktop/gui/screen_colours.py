"""The colours of the monitor that the window is on: its profile, and what is said about it."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.screen_profiles import Monitor, profile_of_monitor

if TYPE_CHECKING:
    from productai_desktop.imaging.colours.display import MonitorProfile


class ScreenColours(QObject):
    """Follows a window from monitor to monitor.

    Until a profile was found, and where there is none, the monitor is taken for sRGB.
    """

    #: another profile holds now, or none
    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        *,
        source: Callable[[Monitor], bytes | None] = profile_of_monitor,
    ) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._source = source
        self._window: QWindow | None = None
        self._found: MonitorProfile | None = None
        #: of looks that were begun: only the last one's answer counts
        self._looks = 0

    @property
    def known(self) -> bool:
        """Whether the monitor has told its colours."""
        return self._found is not None

    @property
    def description(self) -> str:
        """What pictures are shown in, as a person reads it."""
        if self._found is None:
            return self.tr("Colours as sRGB: this screen has no profile")
        return self.tr("Colours for this screen: {name}").format(name=self._found.name)

    def profile(self) -> bytes | None:
        """The ICC profile that pictures are to be taken to; None for sRGB. Safe in threads."""
        found = self._found
        return None if found is None else found.data

    def watch(self, widget: QWidget) -> None:
        """Follows the window of a widget from now on; it must have been shown."""
        window = widget.window().windowHandle()
        if window is self._window:
            return
        if self._window is not None:
            self._window.screenChanged.disconnect(self._look)
        self._window = window
        window.screenChanged.connect(self._look)
        window.destroyed.connect(self._gone)
        self._look(window.screen())

    def _gone(self, window: QObject) -> None:
        if window is self._window:
            self._window = None

    def _look(self, screen: QScreen) -> None:
        self._looks += 1
        screens = QGuiApplication.screens()
        middle = screen.geometry().center()
        number = screens.index(screen) if screen in screens else 0
        monitor = Monitor(number, screen.name(), middle.x(), middle.y())
        self._bridge.spawn(self._ask(monitor, self._looks))

    async def _ask(self, monitor: Monitor, look: int) -> None:
        found = await asyncio.to_thread(self._profile, monitor)
        if look == self._looks and found != self._found:
            self._found = found
            self.changed.emit()

    def _profile(self, monitor: Monitor) -> "MonitorProfile | None":
        """In a thread: Pillow is loaded with the first profile."""
        data = self._source(monitor)
        if data is None:
            return None
        from productai_desktop.imaging.colours.display import monitor_profile

        return monitor_profile(data)
