"""The projects as a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from productai_desktop.gui.tips import tip_text

_Index = QModelIndex | QPersistentModelIndex


class ProjectList(QAbstractListModel):
    """Names of projects, in their order."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names as listed."""
        return self._names

    def show_names(self, names: tuple[str, ...]) -> None:
        """Lists other names."""
        if names != self._names:
            self.beginResetModel()
            self._names = names
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self._names[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(name)
        return name if role == Qt.ItemDataRole.DisplayRole else None
