"""What is known of the photos in the tray, read in threads and told when it is there."""

import asyncio
import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from productai_desktop.core.addresses import check_image_address, is_address
from productai_desktop.core.errors import InputError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.hands import PATIENCE_SECONDS, Hands

#: (time of writing in ns, bytes) of a file
_Stamp = tuple[int, int]


class Facts(Protocol):
    """What `imaging.look` finds out about a file."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def size_bytes(self) -> int: ...
    @property
    def colours(self) -> str:
        """What its colours are converted from, such as "Adobe RGB"; "" for nothing that is told."""
        ...

    @property
    def turned(self) -> bool:
        """It lies on its side or is mirrored, and is turned upright before it is sent."""
        ...


#: reads a file's facts, blocking; raises InputError
Look = Callable[[Path], Facts]


def look_at(photo: Path) -> Facts:
    """Facts of a photo's file, by `imaging`. Blocking: in threads only. Raises InputError."""
    # Pillow takes some 40 ms to import: not before the first paint, and here in a thread.
    from productai_desktop.imaging.intake import look

    return look(photo)


_Looked = tuple[_Stamp | None, Facts | InputError]


class PhotoFacts(QObject):
    """Facts and problems by photo. An address is judged by its text alone and never fetched.

    One thread reads: several would only keep the Qt thread from the interpreter. Where a file
    gives no answer, others take over.
    """

    #: path of a photo about which something new is known, and whether its file is another now
    found = Signal(str, bool)

    def __init__(self, bridge: Bridge, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._look = look
        self._known: dict[str, Facts | InputError] = {}
        self._stamps: dict[str, _Stamp | None] = {}
        self._changed: set[str] = set()
        #: photos to be read, in their order
        self._wanted: dict[str, None] = {}
        self._reading: set[str] = set()
        #: those of them that were being read when that was last looked after
        self._read_before: set[str] = set()
        #: those that have given no answer for long
        self._silent: set[str] = set()
        self._hands = hands = Hands("photo facts", 1)
        self.destroyed.connect(lambda: hands.close())  # noqa: PLW0108 - without its argument
        self._patience = QTimer(self)
        self._patience.setInterval(round(PATIENCE_SECONDS * 1000) + 100)
        self._patience.timeout.connect(self._look_after)

    def watch(self, photos: Iterable[str]) -> None:
        """Reads what is not known of these photos, and forgets all others."""
        wanted = dict.fromkeys(photos)
        for gone in self._known.keys() - wanted.keys():
            self._forget(gone)
        self._wanted = {photo: None for photo in self._wanted if photo in wanted}
        for photo in wanted:
            if photo not in self._known:
                self._want(photo)
        self._begin()

    def refresh(self) -> None:
        """Reads those of the known photos again whose files have changed or are gone."""
        stamps = {photo: self._stamps[photo] for photo in self._known if photo in self._stamps}
        if stamps:
            self._bridge.spawn(self._refreshes(stamps))

    def read_again(self, photo: str) -> None:
        """Reads what is known of a photo once more, as when its picture could not be made."""
        if photo in self._known:
            self._want(photo)
            self._begin()

    def facts(self, photo: str) -> Facts | None:
        """What the file is; None while that is not known, and where it cannot be used."""
        known = self._known.get(photo)
        return None if isinstance(known, InputError) else known

    def changed(self, photo: str) -> bool:
        """Whether the file is another than it was when it was first read."""
        return photo in self._changed

    def silent(self, photo: str) -> bool:
        """Whether the place where the file lies has given no answer for long."""
        return photo in self._silent

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

    def _forget(self, photo: str) -> None:
        del self._known[photo]
        self._stamps.pop(photo, None)
        self._changed.discard(photo)

    def _want(self, photo: str) -> None:
        if not is_address(photo) and photo not in self._reading:
            self._wanted[photo] = None

    def _begin(self) -> None:
        while (photo := self._next()) is not None and self._hands.free:
            del self._wanted[photo]
            self._reading.add(photo)
            looked = self._hands.run(partial(self._looked_at, photo))
            if self._bridge.spawn(self._reads(photo, looked)) is None:
                self._reading.discard(photo)
                self._wanted.clear()
        if not self._reading:
            self._patience.stop()
        elif not self._patience.isActive():
            self._patience.start()

    def _next(self) -> str | None:
        """The first that is wanted; a folder that gives no answer keeps one thread and no more."""
        if not self._silent:
            return next(iter(self._wanted), None)
        folders = {os.path.dirname(photo) for photo in self._silent}  # noqa: PTH120
        here = (p for p in self._wanted if os.path.dirname(p) not in folders)  # noqa: PTH120
        return next(here, None)

    async def _reads(self, photo: str, looked: asyncio.Future[_Looked]) -> None:
        try:
            stamp, known = await looked
        finally:
            self._reading.discard(photo)
            self._silent.discard(photo)
            self._read_before.discard(photo)
        before = self._stamps.get(photo, stamp)
        if None not in (before, stamp) and before != stamp:
            self._changed.add(photo)
        self._stamps[photo] = stamp
        self._known[photo] = known
        self.found.emit(photo, before != stamp)
        self._begin()

    def _looked_at(self, photo: str) -> _Looked:
        stamp = _stamp(photo)
        try:
            return stamp, self._look(Path(photo))
        except InputError as error:
            return stamp, error

    async def _refreshes(self, stamps: dict[str, _Stamp | None]) -> None:
        changed = await self._hands.run(
            lambda: [photo for photo, stamp in stamps.items() if _stamp(photo) != stamp]
        )
        for photo in changed:
            if photo in self._known:
                self._want(photo)
        self._begin()

    def _look_after(self) -> None:
        """While something is read: says what gives no answer, and lets others go on."""
        silent = self._reading & self._read_before
        self._read_before = set(self._reading)
        news, self._silent = silent - self._silent, silent
        self._begin()
        for photo in news:
            self.found.emit(photo, False)


def _stamp(photo: str) -> _Stamp | None:
    """None where there is no such file."""
    try:
        status = os.stat(photo)  # noqa: PTH116 - a Path cannot hold every text a drop brings
    except (OSError, ValueError):
        return None
    return (status.st_mtime_ns, status.st_size)
