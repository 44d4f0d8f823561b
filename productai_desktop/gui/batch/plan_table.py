"""The table of a batch: every line with its photo, prompt, result, price and state."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from productai_desktop.gui.batch.plan_model import Column, PlanModel
from productai_desktop.gui.batch.plan_rows import Kind
from productai_desktop.gui.density import spacing
from productai_desktop.gui.theme import tones

#: share of the room that is left, and least width in characters, of columns that give way
_GIVING = {
    Column.PHOTO: (3, 11),
    Column.PROMPT: (6, 14),
    Column.RESULT: (3, 11),
    Column.STATE: (5, 14),
}
#: width in characters of those that do not
_FIXED = {Column.LINE: 6, Column.SKU: 10, Column.CREDITS: 8}
#: problems beyond these say less, and the whole by their tool tips
_MOST_SPANS = 1000


class PlanTable(QTableView):
    """Quick with any number of rows: all are of one height, and none is measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PlanModel(lambda: tones(self.palette()), self)
        self.setObjectName("batchTable")
        self.setAccessibleName(self.tr("Lines of the batch"))
        self.setProperty("role", "table")
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
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
        head.setMinimumSectionSize(24)
        self.rows.modelReset.connect(self._show_skus)
        self.rows.modelReset.connect(self._span)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._space()

    def _show_skus(self) -> None:
        self.setColumnHidden(Column.SKU, not any(row.article for row in self.rows.rows))
        self._fit()

    def _span(self) -> None:
        """A line that cannot be used has the room of what it has not, to say why."""
        self.clearSpans()
        for place, row in enumerate(self.rows.rows[:_MOST_SPANS]):
            if row.kind is not Kind.PROBLEM:
                break
            self.setSpan(place, Column.PROMPT, 1, len(Column) - Column.PROMPT)

    def _space(self) -> None:
        height = self.fontMetrics().height() + 2 * spacing().row
        self.verticalHeader().setDefaultSectionSize(max(height, 24))
        self._fit()

    def _fit(self) -> None:
        """Shares the room out; below the least widths the table is moved sideways."""
        unit = self.fontMetrics().averageCharWidth()
        fixed = [one for one in _FIXED if not self.isColumnHidden(one)]
        for column in fixed:
            self.setColumnWidth(column, _FIXED[column] * unit)
        room = self.viewport().width() - sum(_FIXED[column] * unit for column in fixed)
        shares = sum(share for share, _ in _GIVING.values())
        least = sum(wide for _, wide in _GIVING.values()) * unit
        for column, (share, wide) in _GIVING.items():
            self.setColumnWidth(column, wide * unit + max(0, room - least) * share // shares)
