"""A popup to pick one name of several: a list, with a field to search where it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from productai_desktop.gui.popup import ListPopup

#: more names than these get a field to search
SEARCH_ABOVE = 8
_MOST_ROWS = 10
_WIDTH = 260
#: of the list around its rows, above and below together
_FRAME = 18


class PickPopup(ListPopup):
    """Shown below the button that it belongs to; closes when something was picked."""

    #: position of the picked name among those that were given
    picked = Signal(int)
    #: the button at its foot was pressed
    more_requested = Signal()

    def __init__(self, name: str, title: str, more: str, parent: QWidget) -> None:
        """`name` is the objectName, `title` what is picked, `more` the text of the foot."""
        super().__init__(title, self.tr("Search"), parent)
        self.setObjectName(name)
        self._names = QStringListModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._names)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.setObjectName(f"{name}Search")
        self.search.textChanged.connect(self._filter)
        self.list.setObjectName(f"{name}List")
        self.list.setProperty("role", "nav")
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setModel(self._found)
        self.taken.connect(self._pick)
        self._more = QPushButton(more)
        self._more.setObjectName(f"{name}More")
        self._more.setProperty("role", "link")
        self._more.setVisible(bool(more))
        self._more.clicked.connect(self._ask_more)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(4)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def offer(self, names: Sequence[str], current: int, below: QWidget) -> None:
        """Shows the names below a button, the current one chosen."""
        self._names.setStringList(list(names))
        self.search.clear()
        searchable = len(names) > SEARCH_ABOVE
        self.search.setVisible(searchable)
        self.list.ensurePolished()
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(max(1, min(len(names), _MOST_ROWS)) * row + _FRAME)
        self.inside.activate()
        self._column.activate()
        width = max(_WIDTH, below.width(), self._more.sizeHint().width() + 12)
        self.open_at(below, QSize(width, self.sizeHint().height()), below)
        chosen = self._found.mapFromSource(self._names.index(current))
        self.list.setCurrentIndex(chosen)
        self.list.scrollTo(chosen)
        (self.search if searchable else self.list).setFocus()

    def _filter(self, text: str) -> None:
        if text:
            self.search.show()  # letters search in a short list, too
        self._found.setFilterFixedString(text.strip())
        if not self.list.currentIndex().isValid():
            self.first()

    def _pick(self, index: QModelIndex) -> None:
        row = self._found.mapToSource(index).row()
        self.close()
        self.picked.emit(row)

    def _ask_more(self) -> None:
        self.close()
        self.more_requested.emit()
