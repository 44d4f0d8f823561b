"""A table of lines that are told: the names that files will have, or how they meet the rules."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from productai_desktop.gui.density import spacing
from productai_desktop.gui.export.levels import PASS, level_colour, level_icon
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.theme import Tones, tones
from productai_desktop.gui.tips import tip_text

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Line:
    """One row."""

    #: of `levels`; it stands beside the first cell
    level: str
    #: translated texts, one a column
    cells: tuple[str, ...]
    #: what the tool tip of the whole row says
    advice: str = ""


class LinesModel(QAbstractTableModel):
    """Lines under their headings."""

    def __init__(self, tones: Callable[[], Tones], parent: QObject | None = None) -> None:
        """`tones` are those of the table, asked for at each painting."""
        super().__init__(parent)
        self._tones = tones
        self._heads: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, heads: Sequence[str], lines: Sequence[Line]) -> None:
        """Shows other lines; what is the same already stays, with its selection."""
        if (tuple(heads), tuple(lines)) == (self._heads, self._lines):
            return
        self.beginResetModel()
        self._heads, self._lines = tuple(heads), tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heads[section]
        if orientation is Qt.Orientation.Horizontal and role == _Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        text = line.cells[index.column()]
        if role == _Role.DisplayRole:
            return isolated(text)
        if role == _Role.AccessibleTextRole:
            return text or self._heads[index.column()]
        if role == _Role.ToolTipRole:
            return tip_text("\n".join(part for part in (text, line.advice) if part))
        if role == _Role.DecorationRole and not index.column():
            return level_icon(line.level, self._tones())
        if role == _Role.ForegroundRole and not index.column() and line.level != PASS:
            return level_colour(line.level, self._tones())
        return None


class LinesTable(QTableView):
    """Rows of one height; columns share the room as they are told."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the objectName."""
        super().__init__(parent)
        self.rows = LinesModel(lambda: tones(self.palette()), self)
        self._shares: tuple[int, ...] = ()
        self.setObjectName(name)
        self.setProperty("role", "table")
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        # the end of a name, and what was wanted, tell as much as how they begin
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        self._space()

    def show_lines(
        self, heads: Sequence[str], lines: Sequence[Line], shares: Sequence[int]
    ) -> None:
        """Shows other lines; `shares` are the parts of the width that the columns get, 0 for one
        that is as wide as what stands in it."""
        self.rows.show_lines(heads, lines)
        self._shares = tuple(shares)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._space()

    def _space(self) -> None:
        height = self.fontMetrics().height() + 2 * spacing().row
        self.verticalHeader().setDefaultSectionSize(max(height, 24))

    def _fit(self) -> None:
        head, room, whole = self.horizontalHeader(), self.viewport().width(), sum(self._shares)
        for column, share in enumerate(self._shares):
            if not share:
                wide = max(self.sizeHintForColumn(column), head.sectionSizeHint(column))
                self.setColumnWidth(column, wide)
                room -= wide
        for column, share in enumerate(self._shares):
            if share:
                self.setColumnWidth(column, max(0, room) * share // whole)
