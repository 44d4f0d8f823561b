"""What is known of the photos in the tray, read in threads and told when it is there."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.errors import InputError
from productai_desktop.core.requests import check_image_address, is_address
from productai_desktop.gui.bridge import Bridge


class Facts(Protocol):
    """What `imaging.look` finds out about a file."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def size_bytes(self) -> int: ...


#: reads a file's facts, blocking; raises InputError
Look = Callable[[Path], Facts]


def look_at(photo: Path) -> Facts:
    """Facts of a photo's file, by `imaging`. Blocking: in threads only. Raises InputError."""
    # Pillow takes some 40 ms to import: not before the first paint, and here in a thread.
    from productai_desktop.imaging.intake import look

    return look(photo)


class PhotoFacts(QObject):
    """Facts and problems by photo. An address is judged by its text alone and never fetched."""

    #: path of a photo about which something new is known
    found = Signal(str)

    def __init__(self, bridge: Bridge, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._look = look
        self._known: dict[str, Facts | InputError] = {}
        self._reading: set[str] = set()

    def watch(self, photos: Iterable[str]) -> None:
        """Reads what is not known of these photos, and forgets all others."""
        wanted = set(photos)
        self._known = {photo: known for photo, known in self._known.items() if photo in wanted}
        for photo in wanted:
            if photo not in self._known:
                self._read(photo)

    def refresh(self) -> None:
        """Reads the known photos again: their files may have changed."""
        for photo in tuple(self._known):
            self._read(photo)

    def facts(self, photo: str) -> Facts | None:
        """What the file is; None while that is not known, and where it cannot be used."""
        known = self._known.get(photo)
        return None if isinstance(known, InputError) else known

    def problem(self, photo: str, *, loopback_service: bool = False) -> InputError | None:
        """Why a photo cannot be sent; None where nothing speaks against it so far."""
        if is_address(photo):
            try:
                check_image_address(photo, loopback_service=loopback_service)
            except InputError as error:
                return error
            return None
        known = self._known.get(photo)
        return known if isinstance(known, InputError) else None

    def _read(self, photo: str) -> None:
        if is_address(photo) or photo in self._reading:
            return
        self._reading.add(photo)
        if self._bridge.spawn(self._reads(photo)) is None:
            self._reading.discard(photo)

    async def _reads(self, photo: str) -> None:
        try:
            known = await asyncio.to_thread(self._looked_at, photo)
        finally:
            self._reading.discard(photo)
        self._known[photo] = known
        self.found.emit(photo)

    def _looked_at(self, photo: str) -> Facts | InputError:
        try:
            return self._look(Path(photo))
        except InputError as error:
            return error
