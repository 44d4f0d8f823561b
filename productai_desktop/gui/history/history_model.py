"""The found edits as a list model: their rows at once, the edits themselves as they are seen."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from productai_desktop.core.archive import Found
from productai_desktop.core.jobs import Job
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.history.found_rows import Rows, day_of, rows_of, steps
from productai_desktop.gui.history.history_words import (
    RowText,
    day_text,
    loading_text,
    row_text,
    spoken,
)
from productai_desktop.gui.tips import tip_text
from productai_desktop.gui.words import edits_text

Index = QModelIndex | QPersistentModelIndex
#: edits that are read at once, and read ones that are kept
PAGE = 64
MOST_KEPT = 2000
#: pages that are waited for; those that were scrolled past long ago are dropped
_MOST_WANTED = 4
#: wishes of one turn of the loop and of a fast scroll are gathered
_GATHER_MILLISECONDS = 10


class HistoryModel(QAbstractListModel):
    """Rows of a `Found`; an edit whose row was asked for is read and told by dataChanged."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._rows: Rows = rows_of(Found((), ()))
        #: rows of the days' headings
        self.headings: list[int] = []
        self._counts: dict[date, int] = {}
        self._jobs: OrderedDict[int, Job] = OrderedDict()
        self._texts: dict[int, RowText] = {}
        #: first rows of pages to read, the newest wish last
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._reading = False
        #: numbers that the books have no more
        self._lost: set[int] = set()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MILLISECONDS)
        self._gather.timeout.connect(self._read)

    # What is shown

    def show_found(self, found: Found, *, anew: bool) -> None:
        """Shows what was found: as another list, or as the same one with some edits more or
        less, so that selection and place stay."""
        rows = rows_of(found)
        self._counts = {day: count for day, _, count in found.days}
        headings = [start + place for place, (_, start, _) in enumerate(found.days)]
        self._lost.clear()
        change = None if anew else steps(self._rows, rows)
        if change is None:
            self.beginResetModel()
            self._rows, self.headings = rows, headings
            self._wanted.clear()
            self.endResetModel()
            return
        gone, came = change
        for first, count in gone:
            self.beginRemoveRows(QModelIndex(), first, first + count - 1)
            del self._rows[first : first + count]
            self.endRemoveRows()
        for first, run in came:
            self.beginInsertRows(QModelIndex(), first, first + len(run) - 1)
            self._rows[first:first] = run
            self.endInsertRows()
        self.headings = headings
        for row in headings[:1]:  # its count may have changed
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def put(self, jobs: Iterable[Job]) -> None:
        """Edits as they stand now; those that are shown are painted anew."""
        for job in jobs:
            if job.id in self._jobs:
                self._jobs[job.id] = job
                self._texts.pop(job.id, None)
                row = self.row_of(job.id)
                if row >= 0:
                    index = self.index(row, 0)
                    self.dataChanged.emit(index, index)

    def forget(self) -> None:
        """Other books: nothing that was read holds any more."""
        self._jobs.clear()
        self._texts.clear()

    def retell(self) -> None:
        """The language or the catalogue has changed."""
        self._texts.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    # Rows

    @property
    def rows(self) -> Rows:
        """Numbers of edits, and headings as negative numbers."""
        return self._rows

    def number(self, row: int) -> int:
        """The number of the edit of a row; 0 for headings and beyond the end."""
        return max(0, self._rows[row]) if 0 <= row < len(self._rows) else 0

    def day(self, row: int) -> date | None:
        """The day of a heading; None for edits."""
        return day_of(self._rows[row]) if 0 <= row < len(self._rows) else None

    def heading_above(self, row: int) -> int:
        """The row of the heading that a row stands under; -1 for none."""
        place = bisect_right(self.headings, row) - 1
        return self.headings[place] if place >= 0 <= row else -1

    def row_of(self, number: int) -> int:
        """Where an edit is shown; -1 where it is not."""
        try:
            return self._rows.index(number)
        except ValueError:
            return -1

    def job(self, row: int) -> Job | None:
        """The edit of a row; None for headings, and while it is read."""
        number = self.number(row)
        if not number:
            return None
        job = self._jobs.get(number)
        if job is None and number not in self._lost:
            self._want(row)
        elif job is not None:
            self._jobs.move_to_end(number)
        return job

    def known(self, number: int) -> Job | None:
        """An edit that was read already."""
        return self._jobs.get(number)

    def text(self, row: int) -> RowText | None:
        """What an edit's row says; None as for `job`."""
        job = self.job(row)
        if job is None:
            return None
        text = self._texts.get(job.id)
        if text is None:
            text = self._texts[job.id] = row_text(job, self._desk.engine.catalogue)
        return text

    def heading(self, row: int) -> tuple[str, str]:
        """A day and how many edits it has."""
        day = self.day(row)
        return ("", "") if day is None else (day_text(day), edits_text(self._counts.get(day, 0)))

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.number(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        display = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in (*display, Qt.ItemDataRole.ToolTipRole):
            return None
        if self.day(row) is not None:
            return " · ".join(self.heading(row)) if role in display else None
        job, text = self.job(row), self.text(row)
        if job is None or text is None:
            return loading_text() if role in display else None
        if role == Qt.ItemDataRole.DisplayRole:
            return text.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(text)
        return tip_text(job.prompt or text.name)

    # Reading

    def _want(self, row: int) -> None:
        page = row - row % PAGE
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        while len(self._wanted) > _MOST_WANTED:
            self._wanted.popitem(last=False)
        if not self._reading and not self._gather.isActive():
            self._gather.start()

    def _read(self) -> None:
        if self._reading or not self._wanted:
            return
        page, _ = self._wanted.popitem()
        numbers = [n for n in self._rows[page : page + PAGE] if n > 0 and n not in self._jobs]
        self._reading = self._bridge.spawn(self._page(page, numbers)) is not None

    async def _page(self, page: int, numbers: list[int]) -> None:
        try:
            self.keep(await self._desk.archive.jobs(numbers), numbers)
            self._tell(page, numbers)
        finally:
            self._reading = False
            if self._wanted:
                self._gather.start()

    def keep(self, jobs: Iterable[Job], asked: Iterable[int] = ()) -> None:
        """Edits that were read."""
        live = self._desk.engine.jobs
        for job in jobs:
            # what was read may be older than what the engine knows, and is fuller
            known = live.get(job.id, job)
            self._jobs[job.id] = job if known == job.brief() else known
            self._texts.pop(job.id, None)
        self._lost.update(set(asked) - self._jobs.keys())
        while len(self._jobs) > MOST_KEPT:
            number, _ = self._jobs.popitem(last=False)
            self._texts.pop(number, None)

    def _tell(self, page: int, numbers: list[int]) -> None:
        """The rows of a page can be painted now; they may have moved meanwhile."""
        if not numbers:
            return
        first = next((at for at in range(PAGE) if self.number(page + at) == numbers[0]), None)
        start = self.row_of(numbers[0]) if first is None else page + first
        if start >= 0:
            end = min(len(self._rows), start + PAGE) - 1
            self.dataChanged.emit(self.index(start, 0), self.index(end, 0))
