"""The receiving of what was dropped, pasted or opened: sorted, kept and searched in threads."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.order.draft import MOST_PHOTOS
from productai_desktop.gui.order.order_words import most_text, photos_text
from productai_desktop.gui.photos.arrivals import Arrival, keep_picture
from productai_desktop.gui.photos.photo_facts import Look
from productai_desktop.gui.photos.photo_search import Finding, PhotoSearch
from productai_desktop.gui.words import number_text, sentence

#: a search that takes longer than this is shown, with how far it is
_PATIENCE_MILLISECONDS = 250


class Receiving(QObject):
    """Turns arrivals into photos. What is a photo by its name arrives at once."""

    #: (photos, place) that arrived; the place is None where none was aimed at
    arrived = Signal(object, object)
    #: a sentence on what could not be taken
    said = Signal(str)
    #: a sentence on what came, where nothing is wrong with it
    told = Signal(str)
    #: what is being looked through, as a sentence; "" when that is over
    busy = Signal(str)

    def __init__(
        self, bridge: Bridge, look: Look, pasted_folder: Path, parent: QObject | None = None
    ) -> None:
        """`look` reads a photo's facts, blocking, and raises InputError."""
        super().__init__(parent)
        self._bridge = bridge
        self._look = look
        self._pasted_folder = pasted_folder
        self._searches: list[PhotoSearch] = []
        self._patience = QTimer(self)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._tell_busy)

    def receive(self, arrival: Arrival, place: int | None = None) -> None:
        """Takes what arrived; says so where it holds no photo."""
        if arrival.photos:
            self.arrived.emit(arrival.photos, place)
            place = None  # what is found later comes behind
        if arrival.others:
            self._spawn(self._searches_through(arrival, place))
        elif arrival.picture is not None:
            self._spawn(self._keeps(arrival, place))
        elif not arrival.photos:
            self.said.emit(_tr("There is no photo in that: drop files, folders or an address."))
        elif arrival.refused:
            self.said.emit(_refused_text((), arrival.refused))

    def stop(self) -> None:
        """Ends what is being looked through; what was found so far arrives."""
        for search in self._searches:
            search.stop()

    def _spawn(self, coro: Coroutine[Any, Any, None]) -> None:
        """Runs a coroutine that ends with this object, as when the panel is replaced."""
        task = self._bridge.spawn(coro, on_error=self._refuse)
        if task is not None:
            self.destroyed.connect(lambda: task.cancel())  # noqa: PLW0108 - without its argument

    async def _searches_through(self, arrival: Arrival, place: int | None) -> None:
        search = PhotoSearch(arrival.others, self._look, MOST_PHOTOS)
        self._searches.append(search)
        self._patience.start()
        try:
            finding = await asyncio.to_thread(search.run)
        finally:
            search.stop()  # a thread cannot be cancelled
            self._searches.remove(search)
        self._tell_busy()
        if finding.photos:
            self.arrived.emit(finding.photos, place)
        text = _finding_text(finding, arrival.refused)
        well = finding.photos and not (finding.more or finding.refused or arrival.refused)
        if text:
            (self.told if well else self.said).emit(text)

    async def _keeps(self, arrival: Arrival, place: int | None) -> None:
        now = datetime.now().astimezone()
        assert arrival.picture is not None  # asked before
        path = await asyncio.to_thread(
            keep_picture, arrival.picture, self._pasted_folder, now, arrival.suffix
        )
        self.arrived.emit((str(path),), place)

    def _tell_busy(self) -> None:
        if not self._searches:
            self._patience.stop()
            self.busy.emit("")
        elif self._patience.isActive():
            search = self._searches[-1]
            text = _tr("Looking through “{name}”: {photos} so far")
            name, photos = isolated(search.name), photos_text(search.found)
            self.busy.emit(text.format(name=name, photos=photos))

    def _refuse(self, error: ProductAIError) -> None:
        self.said.emit(sentence(error))


def _finding_text(finding: Finding, refused: int) -> str:
    """What came of a search, in a line; "" where all that was given arrived."""
    parts: list[str] = []
    name = isolated(finding.folders[0]) if finding.folders else ""
    folders = len(finding.folders)
    if folders and not finding.photos:
        one = _tr("There are no photos in “{name}”.").format(name=name)
        parts.append(one if folders == 1 else _tr("There are no photos in these folders."))
    elif folders == 1:
        text = _tr("{photos} from “{name}” and the folders in it.")
        parts.append(text.format(photos=photos_text(len(finding.photos)), name=name))
    elif folders:
        text = _tr("{photos} from {count} folders and those in them.")
        photos = photos_text(len(finding.photos))
        parts.append(text.format(photos=photos, count=number_text(folders)))
    if finding.passed == 1:
        parts.append(_tr("One RAW file was passed by: the same photo lies beside it."))
    elif finding.passed:
        text = _tr("{count} RAW files were passed by: the same photos lie beside them.")
        parts.append(text.format(count=number_text(finding.passed)))
    if finding.more:
        parts.append(most_text(MOST_PHOTOS))
    if finding.refused or refused:
        parts.append(_refused_text(finding.refused, refused))
    return " ".join(parts)


def _refused_text(names: tuple[str, ...], others: int) -> str:
    if names and len(names) + others == 1:
        return _tr("“{name}” is no photo that can be read.").format(name=isolated(names[0]))
    if len(names) + others == 1:
        return _tr("One thing in that is no photo.")
    count = number_text(len(names) + others)
    if names:
        text = _tr("{count} files are no photos that can be read, such as “{name}”.")
        return text.format(count=count, name=isolated(names[0]))
    return _tr("{count} things in that are no photos.").format(count=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("receiving", text)
