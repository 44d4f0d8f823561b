"""The queue as a list model: the jobs of an engine in groups and batches, all of them listed."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.facade import Engine
from productai_desktop.gui.queue.batch_words import (
    BatchFacts,
    batch_facts,
    batch_spoken,
    batch_text,
    troubles,
)
from productai_desktop.gui.queue.evidence_words import adopt_label, evidence_text
from productai_desktop.gui.queue.queue_order import Group, QueueOrder, Row, Step, place_of
from productai_desktop.gui.queue.queue_words import (
    RowText,
    group_spoken,
    group_title,
    row_text,
    spoken,
    tooltip,
)
from productai_desktop.gui.tips import tip_text

Index = QModelIndex | QPersistentModelIndex
#: more changes of the order than this at once are shown as a new list
MOST_STEPS = 200
#: what a drag within the queue carries: numbers of edits
EDITS_MIME = "application/x-productai-edits"


class QueueModel(QAbstractListModel):
    """Adapts `engine.jobs`. It keeps their order, not the jobs.

    Needs you and Running list the oldest first, Waiting by turn, Done the newest first. A change
    of some jobs touches their rows only.
    """

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        #: rows are moving: one that goes may come back elsewhere
        self.arranging = False
        #: jobs whose "Send again" was pressed once
        self._confirming: set[int] = set()
        self._order = QueueOrder()
        #: order -> how many variants it has
        self._variants: dict[str, int] = {}
        #: batch -> what its orders have in common, and of how many jobs that was read
        self._facts: dict[str, tuple[int, BatchFacts]] = {}
        self.show_engine(engine)

    def show_engine(self, engine: Engine) -> None:
        """Shows another engine's jobs."""
        self.beginResetModel()
        self._engine = engine
        self._confirming.clear()
        self._order = QueueOrder(self._order.folded)
        self._variants = {}
        self._facts = {}
        for job in engine.jobs.values():
            self._put(job)
        self._order.rebuild()
        self.endResetModel()

    def update(self, numbers: Iterable[int]) -> None:
        """Some jobs were committed anew."""
        changed = set(numbers)
        touched: set[str] = set()
        counts = {group: self._order.count(group) for group in Group}
        for number in changed:
            job = self._engine.jobs.get(number)
            if job is None or job.state is not State.UNCERTAIN:
                self._confirming.discard(number)
            if job is None:
                self._order.put(number, None)
            else:
                self._put(job)
                touched.add(job.batch)
        self._settle()
        if len(changed) > MOST_STEPS and self._order.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order.rows) - 1, 0))
            return
        for number in changed:
            self._touch(self._order.row_of(number))
        for group in Group:
            if counts[group] != self._order.count(group):
                self._touch(self._order.line_of(group))
            for batch in touched - {""}:
                self._touch(self._order.line_of(group, batch))

    def confirm(self, number: int, on: bool) -> None:
        """Whether "Send again" of a job asks once more."""
        if on:
            self._confirming.add(number)
        else:
            self._confirming.discard(number)
        self._touch(self._order.row_of(number))

    def fold(self, row: Row, *, opened: bool) -> None:
        """Shows or hides what stands under a heading or a batch's line."""
        if self._order.is_open(row) is opened:
            return
        self._order.fold(row, opened=opened)
        steps = self._order.folding(row.group) if row.is_heading else self._order.steps()
        self._walk(steps)
        self._touch(self._order.line_of(row.group, row.batch))

    @property
    def folded(self) -> tuple[str, ...]:
        """The groups that are folded, by name, to be kept."""
        return tuple(group.value for group in Group if group in self._order.folded)

    def fold_groups(self, names: Collection[str]) -> None:
        """Folds groups as they were kept; names of none are left alone."""
        for group in Group:
            if group.value in names:
                self.fold(Row(group), opened=False)

    # What stands where

    def row(self, index: Index) -> Row | None:
        """What stands at an index of this model."""
        return self._order.rows[index.row()] if index.isValid() else None

    def row_at(self, number: int) -> Row:
        """What stands in a row of this model."""
        return self._order.rows[number]

    def is_open(self, row: Row) -> bool:
        """Whether the rows under a heading or a batch's line are shown."""
        return self._order.is_open(row)

    def job(self, index: Index) -> Job | None:
        """The job at an index; None for headings and batches."""
        row = self.row(index)
        return self._engine.jobs.get(row.job_id) if row is not None and row.job_id else None

    def numbers(self, row: Row) -> list[int]:
        """The jobs that a row stands for: its own, or those of its batch in its group."""
        if row.is_heading:
            return []
        return self._order.members(row.group, row.batch) if row.is_batch else [row.job_id]

    def listed(self, group: Group) -> list[int]:
        """All jobs of a group in their order, shown or not."""
        return list(self._order.listed(group))

    def stepped(
        self, numbers: Collection[int], *, up: bool
    ) -> tuple[tuple[int, ...], int | None] | None:
        """Waiting jobs, and before which they stand one step further; None where they cannot.

        They pass a batch in one step, and step within their own.
        """
        units = self._units(numbers)
        chosen = set(numbers)
        order = [number for unit in units for number in unit]
        moving = tuple(number for number in order if number in chosen)
        places = [at for at, unit in enumerate(units) if chosen & set(unit)]
        if not moving:
            return None
        if up:
            before = places[0] - 1
            return (moving, units[before][0]) if before >= 0 else None
        after = places[-1] + 1
        if after >= len(units):
            return None
        return moving, units[after + 1][0] if after + 1 < len(units) else None

    def _units(self, numbers: Collection[int]) -> list[list[int]]:
        """The waiting jobs in their order; those of one batch together, save the batch that all
        of `numbers` belong to and are not the whole of."""
        jobs = self._engine.jobs
        batches = {jobs[number].batch for number in numbers if number in jobs}
        own = next(iter(batches)) if len(batches) == 1 else ""
        if own and set(self._order.members(Group.WAITING, own)) <= set(numbers):
            own = ""
        units: list[list[int]] = []
        last = ""
        for number in self._order.listed(Group.WAITING):
            batch = jobs[number].batch
            if batch and batch == last and batch != own:
                units[-1].append(number)
            else:
                units.append([number])
            last = batch
        return units

    def dropped(
        self, numbers: Iterable[int], row: int
    ) -> tuple[tuple[int, ...], int | None] | None:
        """The waiting ones of these jobs, and before which they stand when dropped above a row;
        None where nothing would move."""
        chosen = set(numbers)
        moving = tuple(n for n in self._order.listed(Group.WAITING) if n in chosen)
        before: int | None = None
        for below in self._order.rows[row:]:
            if below.group is not Group.WAITING:
                break
            before = next((n for n in self.numbers(below) if n not in chosen), None)
            if before is not None:
                break
        return (moving, before) if moving else None

    def text(self, index: Index) -> RowText | None:
        """What the row of a job or batch says now; None for headings."""
        row = self.row(index)
        if row is None or row.is_heading:
            return None
        if row.is_batch:
            jobs = [self._engine.jobs[number] for number in self.numbers(row)]
            batch = self._order.batches[row.batch]
            return batch_text(self._batch_facts(row.batch), batch, jobs, self._engine)
        job = self._engine.jobs[row.job_id]
        confirming = job.id in self._confirming
        return row_text(job, self._engine, confirming=confirming, variants=self.variants(job))

    def variants(self, job: Job) -> int:
        """Of how many of its order a job is one."""
        return self._variants.get(job.order, 1)

    def picture(self, row: Row) -> str:
        """Path of the picture that stands for a row: its result, or else its photo."""
        if row.is_batch:
            return self._batch_facts(row.batch).photo
        job = self._engine.jobs.get(row.job_id)
        return (job.output or next(iter(job.inputs), "")) if job is not None else ""

    def shape(self, row: Row) -> tuple[object, ...]:
        """What the height of a row of "Needs you" depends on, cheaper than its text."""
        if row.is_batch:
            numbers = self.numbers(row)
            wrong = troubles(self._engine.jobs[number] for number in numbers)
            return row.batch, len(numbers), self._order.batches[row.batch].credits, wrong
        job = self._engine.jobs[row.job_id]
        price = self._engine.retry_credits(job) if job.state is State.FAILED else 0
        confirming = job.id in self._confirming
        fault = job.fault
        said = (fault.code, len(str(fault.params))) if fault is not None else None
        cost = job.credits, job.credits_expected
        told = evidence_text(job), adopt_label(job)
        return job.state, confirming, price, cost, said, told, self._engine.mine(job)

    def index_of(self, number: int) -> QModelIndex:
        """Where a job is shown; an invalid index where it is not."""
        row = self._order.row_of(number)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def line_of(self, row: Row) -> QModelIndex:
        """Where a heading or a batch's line is; an invalid index where it is not."""
        line = self._order.line_of(row.group, row.batch)
        return self.index(line, 0) if line >= 0 else QModelIndex()

    def heading(self, row: Row) -> str:
        """The text of a group's heading."""
        return group_title(row.group, self._order.count(row.group))

    def count(self, *groups: Group) -> int:
        """Jobs in these groups, shown or not."""
        return sum(self._order.count(group) for group in groups)

    def running(self) -> list[QModelIndex]:
        """The rows whose progress moves by itself."""
        indexes = map(self.index_of, self._order.listed(Group.RUNNING))
        return [index for index in indexes if index.isValid()]

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._order.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        job = self.job(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, row, job)
        if role == Qt.ItemDataRole.DisplayRole:
            if row.is_heading:
                return self.heading(row)
            text = None if job is not None else self.text(index)
            return job.name if job is not None else text and text.name
        if role == Qt.ItemDataRole.ToolTipRole and job is not None:
            return tip_text(tooltip(job))
        return None

    def mimeTypes(self) -> list[str]:
        return [EDITS_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [row for index in indexes if (row := self.row(index)) is not None]
        numbers = list(dict.fromkeys(n for row in rows for n in self.numbers(row)))
        data = QMimeData()
        data.setData(EDITS_MIME, " ".join(map(str, numbers)).encode())
        files = [job.output for n in numbers if (job := self._engine.jobs.get(n)) and job.output]
        if files:
            data.setUrls([QUrl.fromLocalFile(path) for path in files])
        return data

    # Changes

    def _put(self, job: Job) -> None:
        self._order.put(job.id, place_of(job, mine=self._engine.mine(job)))
        if job.variant > self._variants.get(job.order, 1):
            self._variants[job.order] = job.variant

    def _settle(self) -> None:
        if self._order.touched <= MOST_STEPS:
            self._walk(self._order.steps())
            return
        self.arranging = True
        self.beginResetModel()
        self._order.rebuild()
        self.endResetModel()
        self.arranging = False

    def _walk(self, steps: Iterable[Step]) -> None:
        self.arranging = True
        for step in steps:
            self._make(step)
        self.arranging = False

    def _make(self, step: Step) -> None:
        nowhere = QModelIndex()
        if step.going:
            self.beginRemoveRows(nowhere, step.first, step.first + step.going - 1)
            self._order.apply(step)
            self.endRemoveRows()
        else:
            self.beginInsertRows(nowhere, step.first, step.first + len(step.rows) - 1)
            self._order.apply(step)
            self.endInsertRows()

    def _batch_facts(self, name: str) -> BatchFacts:
        batch = self._order.batches[name]
        known = self._facts.get(name)
        if known is None or known[0] != len(batch.jobs):
            jobs = (self._engine.jobs[number] for number in batch.jobs)
            known = (len(batch.jobs), batch_facts(jobs, self._engine.catalogue))
            self._facts[name] = known
        return known[1]

    def _spoken(self, index: Index, row: Row, job: Job | None) -> str:
        text, opened = self.text(index), self._order.is_open(row)
        if text is None:
            return group_spoken(row.group, self._order.count(row.group), opened=opened)
        return spoken(text, job) if job is not None else batch_spoken(text, opened=opened)

    def _touch(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
