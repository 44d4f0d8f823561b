"""What a kept result costs: credits of all edits over results kept, by model and by template."""

import asyncio
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.archive import Search, Spending
from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.templates import builtin_library
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.enter_button import EnterButton
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text, sentence

MODEL, TEMPLATE = "model", "template"
_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 5


class CostRows(QAbstractTableModel):
    """A row each model or template: edits, kept, credits, and credits for each kept result."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Spending] = []
        self._names: Mapping[str, str] = {}
        self._heading = ""

    def show_rows(self, rows: Sequence[Spending], names: Mapping[str, str], heading: str) -> None:
        """Shows these, the cheapest kept result first, then those that kept none."""
        self.beginResetModel()
        self._rows = sorted(rows, key=_dearness)
        self._names, self._heading = names, heading
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self._heading,
            _tr("Edits"),
            _tr("Kept"),
            _tr("Credits"),
            _tr("Credits per kept"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(row)[index.column()]
        return None

    def _texts(self, row: Spending) -> tuple[str, ...]:
        each = per_kept(row)
        return (
            self._names.get(row.key, row.key),
            number_text(row.edits),
            number_text(row.kept),
            number_text(row.credits),
            _tr("none kept") if each is None else number_text(each, 0 if each == int(each) else 1),
        )


class KeptCosts(QDialog):
    """Reads the history when it opens; nothing is asked of the service."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self.setObjectName("keptCosts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("What a kept result costs"))
        self._by = SegmentedPicker("costsBy", _tr("By what"), self)
        self._by.show_options(((MODEL, _tr("By model")), (TEMPLATE, _tr("By template"))))
        self._by.show_choice(MODEL)
        self._said = QLabel()
        self._said.setObjectName("keptCostsSaid")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = CostRows(self)
        self._table = QTableView()
        self._table.setObjectName("keptCostsTable")
        self._table.setAccessibleName(self.windowTitle())
        self._close = EnterButton(_tr("Close"))
        self._close.setDefault(True)
        self._lay_out()
        self._by.chosen.connect(self._read)
        self._close.clicked.connect(self.accept)
        self._read(MODEL)

    def _lay_out(self) -> None:
        table = self._table
        table.setModel(self._rows)
        set_role(table, "table")
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        about = QLabel(
            _tr(
                "Credits of all edits, also of those that were rejected or not judged, "
                "for each result that you kept."
            )
        )
        about.setWordWrap(True)
        set_role(about, "muted")
        row = QHBoxLayout()
        row.addWidget(self._by)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(about)
        column.addWidget(self._said)
        column.addWidget(table, 1)
        column.addLayout(buttons)
        self.resize(620, 420)

    def _read(self, by: str) -> None:
        self._say(_tr("Reading the history…"), "muted")
        self._bridge.spawn(self._shown(by), on_error=self._fail)

    async def _shown(self, by: str) -> None:
        rows = await self._desk.archive.spending(by, Search())
        names = await asyncio.to_thread(_template_names) if by == TEMPLATE else {}
        if by != self._by.choice():
            return  # meanwhile the other was chosen
        if by == MODEL:
            names = _model_names(self._desk.catalogue)
        heading = _tr("Model") if by == MODEL else _tr("Template")
        self._rows.show_rows(rows, {"": _nameless(by), **names}, heading)
        none = _tr("No edit has cost anything yet. Edits of the practice mode are not counted.")
        self._say("" if rows else none, "muted")

    def _fail(self, error: ProductAIError) -> None:
        self._say(sentence(error), "danger")

    def _say(self, text: str, role: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        set_role(self._said, role)


def per_kept(row: Spending) -> float | None:
    """Credits of all edits for each result kept; None where none is."""
    return row.credits / row.kept if row.kept else None


def _dearness(row: Spending) -> tuple[bool, float, int]:
    each = per_kept(row)
    return (each is None, each or 0.0, -row.credits)


def _nameless(by: str) -> str:
    """How spending without a key is called: an upscale names no model."""
    return _tr("Upscale") if by == MODEL else _tr("Without a template")


def _model_names(catalogue: Catalogue) -> dict[str, str]:
    return {model.id: model.name for model in catalogue.of(Operation.EDIT)}


def _template_names() -> dict[str, str]:
    """The names of the built-in templates in the window's language, by their own."""
    language = QLocale().name().split("_")[0]
    return {one.title: one.title_in(language) for one in builtin_library().templates}


def _alignment(column: int) -> Qt.AlignmentFlag:
    end = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
    return end | Qt.AlignmentFlag.AlignVCenter


def _tr(text: str) -> str:
    return QCoreApplication.translate("kept_costs", text)
