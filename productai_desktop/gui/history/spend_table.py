"""What was spent, as a table: the numbers behind the bars."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from productai_desktop.core.archive import Spending
from productai_desktop.core.catalogue import Catalogue
from productai_desktop.gui.history.history_words import spoken_locale
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.words import number_text

Index = QModelIndex | QPersistentModelIndex
DAY, MONTH, MODEL, PROJECT, TEMPLATE = "day", "month", "model", "project", "template"
_FIRST = {
    DAY: QT_TRANSLATE_NOOP("spend_table", "Day"),
    MONTH: QT_TRANSLATE_NOOP("spend_table", "Month"),
    MODEL: QT_TRANSLATE_NOOP("spend_table", "Model"),
    PROJECT: QT_TRANSLATE_NOOP("spend_table", "Project"),
    TEMPLATE: QT_TRANSLATE_NOOP("spend_table", "Template"),
}
_REST = (
    QT_TRANSLATE_NOOP("spend_table", "Edits"),
    QT_TRANSLATE_NOOP("spend_table", "Credits"),
    QT_TRANSLATE_NOOP("spend_table", "Kept"),
    QT_TRANSLATE_NOOP("spend_table", "Credits per kept"),
)


class SpendTable(QAbstractTableModel):
    """Rows of Spending with words for their keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Spending] = ()
        self._by = MONTH
        self._catalogue: Catalogue | None = None

    def show_rows(self, rows: Sequence[Spending], by: str, catalogue: Catalogue | None) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows, self._by, self._catalogue = rows, by, catalogue
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1 + len(_REST)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return headings(self._by)[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if index.column() == 0:
            return key_text(row.key, self._by, self._catalogue)
        return (
            number_text(row.edits),
            number_text(row.credits),
            number_text(row.kept) if row.kept else "",
            per_kept(row),
        )[index.column() - 1]


def headings(by: str) -> list[str]:
    """The titles of the columns."""
    return [_tr(text) for text in (_FIRST[by], *_REST)]


def per_kept(row: Spending) -> str:
    """Credits that each kept result has cost, all its tries counted; "" without one."""
    return number_text(row.credits / row.kept, 1) if row.kept else ""


def key_text(key: str, by: str, catalogue: Catalogue | None, *, short: bool = False) -> str:
    """A slice as people name it; `short` for beneath a bar."""
    if by in (DAY, MONTH):
        return _time_text(key, by, short=short)
    if by == MODEL:
        model = catalogue.models.get(key) if catalogue is not None else None
        return one_line(model.name if model is not None else key) or _tr("Upscale")
    if key:
        return one_line(key)
    return _tr("No project") if by == PROJECT else _tr("No template")


def _time_text(key: str, by: str, *, short: bool) -> str:
    try:
        day = date.fromisoformat(key if by == DAY else f"{key}-01")
    except ValueError:
        return one_line(key)
    there = QDate(day.year, day.month, day.day)
    locale = spoken_locale()
    if by == MONTH:
        name = locale.toString(there, "MMM" if short else "MMMM")
        return _tr("{month} {year}").format(month=name, year=day.year)
    if short:
        return locale.toString(there, _tr("d MMM"))
    return locale.toString(there, QLocale.FormatType.LongFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("spend_table", text)
