"""The list of presets: several can be ticked, and one is looked at."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.tips import tip_text

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One preset as the list shows it."""

    id: str
    title: str
    #: what it asks for, on one line
    summary: str = ""


class PresetModel(QAbstractListModel):
    """Presets with their ticks."""

    #: other presets are ticked
    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._ticks: set[str] = set()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    @property
    def ticks(self) -> tuple[str, ...]:
        """Identifiers of those that are ticked, in the order of the list."""
        return tuple(one.id for one in self._entries if one.id in self._ticks)

    def show_entries(self, entries: Sequence[Entry], ticks: Collection[str]) -> None:
        """Shows other presets; ticks of those that are not there are dropped."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self._ticks = {one.id for one in entries} & set(ticks)
        self.endResetModel()
        self.ticked.emit()

    def place_of(self, preset: str) -> QModelIndex:
        """The index of a preset; an invalid one where it is not there."""
        rows = (n for n, one in enumerate(self._entries) if one.id == preset)
        return self.index(next(rows, -1), 0)

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == _Role.DisplayRole:
            return isolated(entry.title)
        if role == _Role.AccessibleTextRole:
            return entry.title
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            return tip_text(entry.summary) if role == _Role.ToolTipRole else entry.summary
        if role == _Role.CheckStateRole:
            ticked = entry.id in self._ticks
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid():
            return False
        preset = self._entries[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticks.add(preset)
        else:
            self._ticks.discard(preset)
        self.dataChanged.emit(index, index, [_Role.CheckStateRole])
        self.ticked.emit()
        return True


class PresetList(QListView):
    """Space ticks the one with the keyboard, the arrows look at another."""

    #: identifier of the preset that is looked at; "" for none
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presets = PresetModel(self)
        self.setModel(self.presets)
        self.setObjectName("exportPresets")
        self.setAccessibleName(self.tr("Export for"))
        self.setProperty("role", "list")
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def current(self) -> str:
        """Identifier of the preset that is looked at; "" for none."""
        index = self.currentIndex()
        return self.presets.entries[index.row()].id if index.isValid() else ""

    def look_at(self, preset: str) -> None:
        """Makes a preset the one that is looked at, else the first."""
        index = self.presets.place_of(preset)
        self.setCurrentIndex(index if index.isValid() else self.presets.index(0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit(self.current)
