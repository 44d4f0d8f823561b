"""What was spent: bars and a table by day, month, model or project, practice apart; kept as CSV."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.archive import Search, Spending
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.history.spend_chart import Bar, SpendChart
from productai_desktop.gui.history.spend_csv import written
from productai_desktop.gui.history.spend_table import (
    DAY,
    MODEL,
    MONTH,
    PROJECT,
    TEMPLATE,
    SpendTable,
    headings,
    key_text,
)
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import credits_text, edits_text

_ROW = 30


class SpendPage(QWidget):
    """Reads what the filters leave, while it is seen."""

    #: a line on how writing went, and whether something went wrong
    said = Signal(str, bool)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._search = Search()
        self._asked = 0
        self._stale = True
        self._rows: Sequence[Spending] = ()
        self.setObjectName("historySpend")
        self.setAccessibleName(self.tr("Spend"))
        self.by = SegmentedPicker("historySpendBy", self.tr("By"))
        self.by.show_options(
            [
                (DAY, self.tr("Day")),
                (MONTH, self.tr("Month")),
                (MODEL, self.tr("Model")),
                (PROJECT, self.tr("Project")),
                (TEMPLATE, self.tr("Template")),
            ]
        )
        self.by.show_choice(MONTH)
        self.by.chosen.connect(self._read)
        self.save_button = QPushButton(self.tr("Export as CSV…"))
        self.save_button.setObjectName("historyCsv")
        self.save_button.clicked.connect(self._ask_file)
        self._total = QLabel()
        self._total.setObjectName("historyTotal")
        set_role(self._total, "heading")
        self._practice = QLabel()
        self._practice.setObjectName("historyPractice")
        self._practice.setWordWrap(True)
        set_role(self._practice, "muted")
        self.chart = SpendChart()
        self.rows = SpendTable(self)
        self.table = QTableView()
        self._set_table()
        self._lay_out()

    def show_search(self, search: Search) -> None:
        """Shows what was spent on the edits that a search finds."""
        self._search = search
        self.look_again()

    def look_again(self) -> None:
        """Something may have been spent since."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    # Within

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.by)
        line.addStretch(1)
        line.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self._total)
        column.addWidget(self._practice)
        column.addWidget(self.chart, 2)
        column.addWidget(self.table, 3)

    def _set_table(self) -> None:
        table = self.table
        table.setObjectName("historySpendTable")
        table.setProperty("role", "table")
        table.setAccessibleName(self.tr("Credits spent, as a table"))
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.chart.pointed.connect(self._point)

    def _point(self, number: int) -> None:
        row = number if self.by.choice() not in (DAY, MONTH) else len(self._rows) - 1 - number
        self.table.selectRow(row)

    def _read(self) -> None:
        self._stale = False
        self._asked += 1
        self._bridge.spawn(self._answer(self._asked, self.by.choice(), self._search))

    async def _answer(self, asked: int, by: str, search: Search) -> None:
        archive = self._desk.archive
        trial: Sequence[Spending] = ()
        if search.service != PRACTICE:
            rows = await archive.spending(by, search)
        else:
            rows = []
        if not search.service or search.service == PRACTICE:
            trial = await archive.spending(by, replace(search, service=PRACTICE))
        if asked == self._asked:
            self._show(rows, trial, by)

    def _show(self, rows: Sequence[Spending], trial: Sequence[Spending], by: str) -> None:
        catalogue = self._desk.engine.catalogue
        timed = by in (DAY, MONTH)
        self._rows = list(reversed(rows)) if timed else list(rows)
        cost, edits = sum(one.credits for one in rows), sum(one.edits for one in rows)
        total = self.tr("{credits} spent on {edits}")
        self._total.setText(total.format(credits=credits_text(cost), edits=edits_text(edits)))
        tried = sum(one.credits for one in trial)
        text = self.tr("Practice stands apart: {credits} that nobody pays, in {edits}.")
        count = sum(one.edits for one in trial)
        self._practice.setText(
            text.format(credits=credits_text(tried), edits=edits_text(count)) if count else ""
        )
        self._practice.setVisible(bool(count))
        told = self.tr("{what}: {credits}, {edits}")
        bars = [
            Bar(
                key_text(one.key, by, catalogue, short=True),
                one.credits,
                told.format(
                    what=isolated(key_text(one.key, by, catalogue)),
                    credits=credits_text(one.credits),
                    edits=edits_text(one.edits),
                ),
            )
            for one in rows
        ]
        self.chart.show_bars(bars, newest_last=timed, described=self._total.text())
        self.rows.show_rows(self._rows, by, catalogue)
        self.save_button.setEnabled(bool(rows))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export what was spent"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Spreadsheets (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("spend") + f"-{self.by.choice()}.csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Writes the table to a file that the person has chosen."""
        by, catalogue = self.by.choice(), self._desk.engine.catalogue
        lines = [headings(by)]
        for one in self._rows:
            name = one.key if by in (DAY, MONTH) else key_text(one.key, by, catalogue)
            share = f"{one.credits / one.kept:.1f}" if one.kept else ""
            lines.append([name, str(one.edits), str(one.credits), str(one.kept), share])
        self._bridge.spawn(self._save(path, lines))

    async def _save(self, path: str, lines: Sequence[Sequence[str]]) -> None:
        try:
            await asyncio.to_thread(written, path, lines)
        except OSError as error:
            text = self.tr("The file could not be written: {reason}")
            self.said.emit(text.format(reason=isolated(error.strerror or str(error))), True)
            return
        text = self.tr("Written to {file}.")
        self.said.emit(text.format(file=isolated(Path(path).name)), False)
