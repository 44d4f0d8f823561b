"""The model of the table: the rows of a plan, and how their edits stand once it is started."""

from collections.abc import Callable, Collection, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.batch.plan_rows import Kind, Row
from productai_desktop.gui.batch.plan_words import row_advice, state_text
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.theme import Tones
from productai_desktop.gui.tips import tip_text
from productai_desktop.gui.words import number_text, sentence, state_word

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in order."""

    LINE = 0
    PHOTO = 1
    SKU = 2
    PROMPT = 3
    RESULT = 4
    CREDITS = 5
    STATE = 6


_HEADS: Mapping[Column, str] = {
    Column.LINE: QT_TRANSLATE_NOOP("batch", "Line"),
    Column.PHOTO: QT_TRANSLATE_NOOP("batch", "Photo"),
    Column.SKU: QT_TRANSLATE_NOOP("batch", "SKU"),
    Column.PROMPT: QT_TRANSLATE_NOOP("batch", "Prompt"),
    Column.RESULT: QT_TRANSLATE_NOOP("batch", "Result"),
    Column.CREDITS: QT_TRANSLATE_NOOP("batch", "Credits"),
    Column.STATE: QT_TRANSLATE_NOOP("batch", "State"),
}
#: in place of the line, where there is no file that has any
_NUMBER = "#"
_NUMBERS = (Column.LINE, Column.CREDITS)


class PlanModel(QAbstractTableModel):
    """Rows whose texts are made when they are shown."""

    def __init__(self, tones: Callable[[], Tones], parent: QObject | None = None) -> None:
        """`tones` are those of the table, asked for at each painting."""
        super().__init__(parent)
        self._tones = tones
        self._rows: tuple[Row, ...] = ()
        self._folder = Path()
        self._numbered = False
        self._jobs: Mapping[tuple[int, int], int] = {}
        self._job: Callable[[int], Job | None] | None = None
        self._places: dict[int, list[int]] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...], folder: Path, *, numbered: bool = False) -> None:
        """Shows other rows; results are named as seen from their folder. `numbered`: the lines
        are not those of a file."""
        self.beginResetModel()
        self._rows, self._folder, self._numbered = rows, folder, numbered
        self._jobs, self._job, self._places = {}, None, {}
        self.endResetModel()

    def follow(self, jobs: Mapping[tuple[int, int], int], job: Callable[[int], Job | None]) -> None:
        """From now on the rows say how the jobs by (line, variant) stand."""
        self._jobs, self._job = jobs, job
        self._places = {}
        for place, row in enumerate(self._rows):
            number = jobs.get((row.line, row.variant))
            if number is not None:
                self._places.setdefault(number, []).append(place)
        self._tell(0, len(self._rows) - 1)

    def update(self, numbers: Collection[int]) -> None:
        """Some jobs have changed."""
        places = [place for number in numbers for place in self._places.get(number, ())]
        if places:
            self._tell(min(places), max(places))

    def job_at(self, place: int) -> Job | None:
        """The job that stands for a row, once the batch is started."""
        row = self._rows[place]
        number = self._jobs.get((row.line, row.variant))
        return self._job(number) if number is not None and self._job is not None else None

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            if self._numbered and not section:
                return _NUMBER
            return QCoreApplication.translate("batch", _HEADS[Column(section)])
        if role == _Role.TextAlignmentRole:
            return self._alignment(Column(section))
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == _Role.DisplayRole:
            return self._text(index.row(), column)
        if role == _Role.ToolTipRole:
            return tip_text(self._whole(index.row(), column))
        if role == _Role.ForegroundRole:
            return self._colour(index.row(), column)
        if role == _Role.TextAlignmentRole:
            return self._alignment(column)
        if role == _Role.AccessibleTextRole:
            return self._spoken(index.row(), column)
        return None

    def _text(self, place: int, column: Column) -> str:
        row = self._rows[place]
        item = row.item
        if column is Column.LINE:
            return number_text(row.line) if row.line else ""
        if column is Column.PHOTO:
            return isolated(row.name) if row.name else ""
        if column is Column.SKU:
            return isolated(row.article) if row.article else ""
        if column is Column.STATE:
            return self._state(place)
        if item is None:  # the cell spans those beside it
            said = row.fault is not None and column is Column.PROMPT
            return sentence(row.fault) if said and row.fault is not None else ""
        if column is Column.PROMPT:
            return isolated(item.order.prompt)
        if column is Column.RESULT:
            return isolated(self._result(place))
        job = self.job_at(place)
        if job is not None:
            return number_text(job.credits if job.state.ended else job.credits_expected)
        return number_text(item.credits) if row.kind is Kind.NEW else ""

    def _whole(self, place: int, column: Column) -> str:
        """What a cell says in full."""
        row = self._rows[place]
        if column is Column.PHOTO and row.item is not None:
            return "\n".join(row.item.order.images)
        if column is Column.PROMPT and row.item is not None:
            return row.item.order.prompt
        if column is Column.STATE:
            job = self.job_at(place)
            fault = row.fault if job is None else job.fault
            if fault is not None and (job is None or job.state is State.FAILED):
                return sentence(fault)
            said = self._state(place)
            advice = row_advice(row) if job is None else ""
            return f"{said}. {advice}" if advice else said
        return self._text(place, column)

    def _spoken(self, place: int, column: Column) -> str:
        """What a screen reader says of a cell: an empty one says of what it is empty."""
        said = self._whole(place, column) if column is Column.STATE else self._text(place, column)
        if said:
            return said
        head = QCoreApplication.translate("batch", _HEADS[column])
        return QCoreApplication.translate("batch", "{column}: nothing").format(column=head)

    def _state(self, place: int) -> str:
        job = self.job_at(place)
        return state_text(self._rows[place]) if job is None else state_word(job)

    def _result(self, place: int) -> str:
        row, job = self._rows[place], self.job_at(place)
        order = row.item.order if row.item is not None else None
        path = job.output if job is not None and job.output else order.destination if order else ""
        if not path or (order is not None and order.naming and not (job and job.output)):
            return "…"  # named when it is there
        found = Path(path)
        return str(found.relative_to(self._folder)) if self._folder in found.parents else found.name

    def _colour(self, place: int, column: Column) -> QColor | None:
        tone = self._tones()
        if self._rows[place].fault is not None and column >= Column.PROMPT:
            return QColor(tone.danger)
        if column is not Column.STATE:
            muted = column in (Column.LINE, Column.RESULT)
            return QColor(tone.muted) if muted else None
        job, row = self.job_at(place), self._rows[place]
        if job is not None:
            if job.state is State.DONE:
                return QColor(tone.ok)
            if job.state is State.FAILED:
                return QColor(tone.danger)
            return QColor(tone.warn) if job.state is State.UNCERTAIN else None
        if row.kind is Kind.PROBLEM:
            return QColor(tone.danger)
        if row.kind.needs_person:
            return QColor(tone.warn)
        return None if row.kind is Kind.NEW else QColor(tone.muted)

    def _alignment(self, column: Column) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
