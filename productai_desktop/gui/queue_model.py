"""The queue as a list model: the jobs of an engine in groups, listed page by page."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.facade import Engine
from productai_desktop.gui.queue_words import (
    Group,
    RowText,
    group_of,
    group_title,
    more_text,
    row_text,
    spoken,
    tooltip,
)

Index = QModelIndex | QPersistentModelIndex
#: rows of a group before "Show more", and by how many that grows
PAGE = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a heading (`job_id` 0), a job, or "Show more" (`job_id` -1)."""

    group: Group
    job_id: int

    @property
    def is_heading(self) -> bool:
        return self.job_id == 0

    @property
    def is_more(self) -> bool:
        return self.job_id < 0


class QueueModel(QAbstractListModel):
    """Adapts `engine.jobs`. It keeps their order, not the jobs.

    Needs you, Running and Waiting list the oldest first, Done the newest. A change of some jobs
    touches their rows only; a listing of a group is bounded, so that 100,000 jobs cost no more
    to lay out than some hundred.
    """

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        #: jobs whose "Send again" was pressed once
        self._confirming: set[int] = set()
        self._order: dict[Group, list[tuple[float, int]]] = {}
        self._place: dict[int, tuple[Group, tuple[float, int]]] = {}
        self._limit = dict.fromkeys(Group, PAGE)
        self._rows: list[Row] = []
        self._row_of: dict[int, int] = {}
        self.show_engine(engine)

    def show_engine(self, engine: Engine) -> None:
        """Shows another engine's jobs."""
        self.beginResetModel()
        self._engine = engine
        self._confirming.clear()
        self._limit = dict.fromkeys(Group, PAGE)
        self._order = {group: [] for group in Group}
        self._place = {}
        for job in engine.jobs.values():
            place = self._placed(job)
            if place is not None:
                self._place[job.id] = place
                self._order[place[0]].append(place[1])
        for order in self._order.values():
            order.sort()
        self._rows = self._wanted_rows()
        self._number_rows()
        self.endResetModel()

    def update(self, numbers: Iterable[int]) -> None:
        """Some jobs were committed anew."""
        changed = set(numbers)
        moved = False
        for number in changed:
            job = self._engine.jobs.get(number)
            place = self._placed(job) if job is not None else None
            if job is None or job.state is not State.UNCERTAIN:
                self._confirming.discard(number)
            moved = self._put(number, place) or moved
        if moved:
            self._arrange()
        for number in changed:
            self._touch(number)

    def confirm(self, number: int, on: bool) -> None:
        """Whether "Send again" of a job asks once more."""
        if on:
            self._confirming.add(number)
        else:
            self._confirming.discard(number)
        self._touch(number)

    def show_more(self, group: Group) -> None:
        """Lists the next page of a group."""
        self._limit[group] += PAGE
        self._arrange()

    def row(self, index: Index) -> Row | None:
        """What stands at an index of this model."""
        return self._rows[index.row()] if index.isValid() else None

    def job(self, index: Index) -> Job | None:
        """The job at an index; None for headings."""
        row = self.row(index)
        return self._engine.jobs.get(row.job_id) if row is not None else None

    def text(self, index: Index) -> RowText | None:
        """What the row of a job says now; None for headings."""
        job = self.job(index)
        if job is None:
            return None
        return row_text(job, self._engine, confirming=job.id in self._confirming)

    def shape(self, index: Index) -> tuple[object, ...] | None:
        """What the height of a job's row depends on, cheaper than its text; None for headings."""
        job = self.job(index)
        if job is None:
            return None
        if group_of(job) is not Group.NEEDS_YOU:
            held = job.id in self._engine.status.held
            return job.state, bool(job.output), held, self._engine.mine(job)
        return job.id, job.version, job.state, job.fault, job.id in self._confirming

    def index_of(self, number: int) -> QModelIndex:
        """Where a job is listed; an invalid index where it is not."""
        row = self._row_of.get(number)
        return QModelIndex() if row is None else self.index(row, 0)

    def heading(self, row: Row) -> str:
        """The text of a heading or of "Show more"."""
        count = len(self._order[row.group])
        return more_text(count - self._limit[row.group]) if row.is_more else group_title(
            row.group, count
        )  # fmt: skip

    def count(self, *groups: Group) -> int:
        """Jobs in these groups, listed or not."""
        return sum(len(self._order[group]) for group in groups)

    def running(self) -> list[QModelIndex]:
        """The rows whose progress moves by itself."""
        numbers = (number for _, number in self._order[Group.RUNNING])
        return [index for index in map(self.index_of, numbers) if index.isValid()]

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        job, text = self.job(index), None
        speaking = role == Qt.ItemDataRole.AccessibleTextRole
        if speaking or role == Qt.ItemDataRole.DisplayRole:
            text = self.text(index)
            if job is None or text is None:
                return self.heading(row)
            return spoken(text, job) if speaking else text.name
        if role == Qt.ItemDataRole.ToolTipRole and job is not None:
            return tooltip(job)
        return None

    # Order

    def _placed(self, job: Job) -> tuple[Group, tuple[float, int]] | None:
        """Group and key of a job; None where it is not listed: another account's that is over."""
        group = group_of(job)
        if not self._engine.mine(job) and not (job.state.waiting or job.state.owed):
            return None
        if group is Group.DONE:
            ended = job.ended_at or job.created_at
            return group, (-ended.timestamp(), -job.id)
        return group, (0.0, job.id)

    def _put(self, number: int, place: tuple[Group, tuple[float, int]] | None) -> bool:
        old = self._place.get(number)
        if old == place:
            return False
        if old is not None:
            order = self._order[old[0]]
            del order[bisect_left(order, old[1])]
            del self._place[number]
        if place is not None:
            insort(self._order[place[0]], place[1])
            self._place[number] = place
        return True

    def _wanted_rows(self) -> list[Row]:
        rows: list[Row] = []
        for group, order in self._order.items():
            if order:
                limit = self._limit[group]
                rows.append(Row(group, 0))
                rows += [Row(group, abs(number)) for _, number in order[:limit]]
                rows += [Row(group, -1)] if len(order) > limit else []
        return rows

    def _arrange(self) -> None:
        """Moves from the present rows to the wanted ones by removals and insertions."""
        wanted = self._wanted_rows()
        steps = SequenceMatcher(None, self._rows, wanted, autojunk=False).get_opcodes()
        nowhere = QModelIndex()
        for tag, first, last, start, stop in reversed(steps):
            if tag in ("delete", "replace"):
                self.beginRemoveRows(nowhere, first, last - 1)
                del self._rows[first:last]
                self._number_rows()
                self.endRemoveRows()
            if tag in ("insert", "replace"):
                self.beginInsertRows(nowhere, first, first + stop - start - 1)
                self._rows[first:first] = wanted[start:stop]
                self._number_rows()
                self.endInsertRows()
        for number, row in enumerate(self._rows):
            if row.is_heading or row.is_more:
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def _number_rows(self) -> None:
        self._row_of = {row.job_id: n for n, row in enumerate(self._rows) if row.job_id > 0}

    def _touch(self, number: int) -> None:
        index = self.index_of(number)
        if index.isValid():
            self.dataChanged.emit(index, index)
