"""The searches of the history page: asked as one types, answered off the Qt thread, the newest
alone shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from productai_desktop.core.archive import Found, Search
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk

#: keys that follow each other so quickly are one question
TYPING_MILLISECONDS = 40
#: changes of edits are gathered so long before it is looked again
LIVE_MILLISECONDS = 400


@dataclass(frozen=True, slots=True)
class Totals:
    """What the found edits cost."""

    credits: int
    #: credits of practice, which nobody pays
    practice: int


class Reading(QObject):
    """Asks the archive."""

    #: a Found, and whether it answers another search than the one before
    found = Signal(object, bool)
    #: the Totals of what was found
    counted = Signal(object)
    #: models and projects that occur
    choices = Signal(object, object)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._search = Search()
        #: counts the questions; an answer to an older one is dropped
        self._asked = 0
        self._anew = True
        self._shown: Search | None = None
        self._typing = _timer(self, TYPING_MILLISECONDS, self._ask)
        self._live = _timer(self, LIVE_MILLISECONDS, self._ask)

    @property
    def search(self) -> Search:
        """What is asked for."""
        return self._search

    def ask(self, search: Search) -> None:
        """Asks soon for something else."""
        self._search = search
        self._typing.start()

    def look_again(self) -> None:
        """Some edits have changed, which may change what is found."""
        if not self._live.isActive():
            self._live.start()

    def begin(self, search: Search) -> None:
        """Asks at once, also which choices there are."""
        self._search = search
        self._typing.stop()
        self._bridge.spawn(self._read_choices())
        self._ask()

    def _ask(self) -> None:
        self._asked += 1
        self._live.stop()
        self._bridge.spawn(self._answer(self._asked, self._search))

    async def _answer(self, asked: int, search: Search) -> None:
        found: Found = await self._desk.archive.find(search)
        if asked != self._asked:
            return
        anew, self._shown = search != self._shown, search
        self.found.emit(found, anew)
        totals = await self.totals(search)
        if asked == self._asked:
            self.counted.emit(totals)

    async def totals(self, search: Search) -> Totals:
        """What edits cost, practice apart."""
        rows = await self._desk.archive.spending("month", search)
        every = sum(one.credits for one in rows)
        if search.service == PRACTICE:
            return Totals(0, every)
        if search.service:
            return Totals(every, 0)
        trial = await self._desk.archive.spending("month", replace(search, service=PRACTICE))
        return Totals(every, sum(one.credits for one in trial))

    async def _read_choices(self) -> None:
        models, projects = await self._desk.archive.choices()
        self.choices.emit(models, projects)


def _timer(owner: QObject, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
