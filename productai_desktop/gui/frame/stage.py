"""The stage: the one main window, its look and language, made anew when the language changes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from productai_desktop.core.settings import Settings
from productai_desktop.gui import language, theme
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.frame.notifications import Notifications
from productai_desktop.gui.thumbnails import Thumbnails


class Stage(QObject):
    """Shows a window from `show` on, and always the same one to who looks at it."""

    #: the person wants to close the window
    close_requested = Signal()

    def __init__(
        self, app: QApplication, desk: Desk, bridge: Bridge, window: MainWindow | None = None
    ) -> None:
        """`window` is one that is shown already, with nothing in it; None makes another."""
        super().__init__(bridge)
        self._app = app
        self._desk = desk
        self._bridge = bridge
        self._thumbnails: Thumbnails | None = None
        #: photos that came before there was a panel to take them
        self._early: list[str] = []
        self._dress(desk.settings)
        self._wish = desk.settings.language
        self._language = language.apply(app, self._wish)
        self.window = self._made(window)
        self._notifications = Notifications(desk, bridge, self._has_focus, self)
        self._notifications.clicked.connect(self._show_edit)
        bridge.settings_changed.connect(self._settings_changed)
        bridge.engine_changed.connect(self._furnish)

    def begin(self, thumbnails: Thumbnails) -> None:
        """From now on there may be panels, as soon as there is an engine."""
        self._thumbnails = thumbnails
        self._watch_colours(thumbnails)

    def receive(self, photos: Sequence[str]) -> None:
        """Another start: comes to the front, and takes the photos as if they were dropped."""
        self.window.come_forward()
        self._early += photos
        self._deliver()

    def close(self) -> None:
        """Asks to close, as a click on the window's own button does."""
        self.window.close()

    async def leave(self) -> None:
        """Hides the window; returns once its last choices are written."""
        self.window.hide()
        await self.window.remember()
        await self._notifications.close()

    def _made(self, window: MainWindow | None = None) -> MainWindow:
        window = window or MainWindow(self._desk.data_folder)
        window.occupy(self._desk, self._bridge)
        window.close_requested.connect(self.close_requested)
        return window

    def _furnish(self) -> None:
        if self._thumbnails is not None:
            self.window.furnish(self._thumbnails)
            self._deliver()

    def _deliver(self) -> None:
        if self._early and self.window.is_furnished:
            photos, self._early = tuple(self._early), []
            self.window.receive(photos)

    def _has_focus(self) -> bool:
        return self._app.activeWindow() is not None

    def _show_edit(self, number: int) -> None:
        self.window.come_forward()
        self.window.choose(number)

    def _dress(self, settings: Settings) -> None:
        self._look = (settings.appearance, settings.density)
        theme.apply(self._app, *self._look)

    def _settings_changed(self, settings: Settings) -> None:
        if (settings.appearance, settings.density) != self._look:
            self._dress(settings)
        if settings.language != self._wish:
            self._wish = settings.language
            # who has changed it is still at work in the old window
            QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """Makes the window anew where it speaks another language than the settings say."""
        before, self._language = self._language, language.apply(self._app, self._wish)
        if self._language == before or self._thumbnails is None:
            return
        old, self.window = self.window, self._made()
        self.window.take_over(old, self._thumbnails)
        self._watch_colours(self._thumbnails)
        old.hide()
        self._bridge.spawn(self._dismiss(old))

    def _watch_colours(self, thumbnails: Thumbnails) -> None:
        if thumbnails.colours is not None:
            thumbnails.colours.watch(self.window)

    async def _dismiss(self, old: MainWindow) -> None:
        """Lets a window go once nothing is under way any more that it began."""
        await old.remember()
        await self._bridge.settled()
        old.deleteLater()
