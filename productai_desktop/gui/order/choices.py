"""The last order's choices: written to the settings when they have rested, or at the end."""

import asyncio
from typing import Any

from PySide6.QtCore import QObject, QTimer

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.draft import Draft, remembered

_REST_MILLISECONDS = 400


class Choices(QObject):
    """Keeps a draft's choices in the settings, so that the next start offers them again."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._draft: Draft | None = None
        self._writing: asyncio.Task[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MILLISECONDS)
        self._timer.timeout.connect(self.write)

    def keep(self, draft: Draft) -> None:
        """Writes what differs from the settings after a short rest; a later draft replaces it."""
        self._draft = draft
        if self._changes():
            self._timer.start()
        else:
            self._timer.stop()

    def write(self) -> None:
        """Writes now what still rests, as before the program ends."""
        self._timer.stop()
        changes = self._changes()
        if changes:
            self._writing = self._bridge.spawn(self._desk.change(**changes))

    async def finish(self) -> None:
        """Returns once all is written that can be."""
        self.write()
        if self._writing is not None:
            await self._writing

    def _changes(self) -> dict[str, str | int]:
        if self._draft is None:
            return {}
        settings = self._desk.settings
        return {
            name: value
            for name, value in remembered(self._draft).items()
            if getattr(settings, name) != value
        }
