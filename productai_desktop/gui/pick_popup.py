"""A popup to pick one name of several: a list, with a field to search where it is long."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

#: more names than these get a field to search
SEARCH_ABOVE = 8
_MOST_ROWS = 10
_WIDTH = 260


class PickPopup(QFrame):
    """Shown below the button that it belongs to; closes when something was picked."""

    #: position of the picked name among those that were given
    picked = Signal(int)
    #: the button at its foot was pressed
    more_requested = Signal()

    def __init__(
        self, name: str, title: str, more: str = "", parent: QWidget | None = None
    ) -> None:
        """`name` is the objectName, `title` what is picked, `more` the text of the foot."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("role", "popup")
        self._names = QStringListModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._names)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search = QLineEdit()
        self._search.setObjectName(f"{name}Search")
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = QListView()
        self._list.setObjectName(f"{name}List")
        self._list.setAccessibleName(title)
        self._list.setProperty("role", "menu")
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.setModel(self._found)
        self._list.clicked.connect(self._pick)
        self._list.installEventFilter(self)
        self._more = QPushButton(more)
        self._more.setObjectName(f"{name}More")
        self._more.setProperty("role", "link")
        self._more.setVisible(bool(more))
        self._more.clicked.connect(self._ask_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._search)
        column.addWidget(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def offer(self, names: Sequence[str], current: int, below: QWidget) -> None:
        """Shows the names below a button, the current one chosen."""
        self._names.setStringList(list(names))
        self._search.clear()
        self._search.setVisible(len(names) > SEARCH_ABOVE)
        self._list.setCurrentIndex(self._found.mapFromSource(self._names.index(current)))
        row = self._list.sizeHintForRow(0)
        self._list.setFixedHeight(max(1, min(len(names), _MOST_ROWS)) * row + 4)
        self.setFixedWidth(max(_WIDTH, below.width()))
        self.adjustSize()
        self.move(place_below(below, self.sizeHint().expandedTo(QSize(self.width(), 0))))
        self.show()
        (self._search if self._search.isVisibleTo(self) else self._list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self._list.currentIndex())
                return True
            if watched is self._search and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _filter(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._found.index(0, 0))

    def _step(self, by: int) -> None:
        rows = self._found.rowCount()
        if rows:
            row = (self._list.currentIndex().row() + by) % rows
            self._list.setCurrentIndex(self._found.index(row, 0))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.close()
            self.picked.emit(self._found.mapToSource(index).row())

    def _ask_more(self) -> None:
        self.close()
        self.more_requested.emit()


def place_below(button: QWidget, size: QSize) -> QPoint:
    """Where a popup of that size stands below a button, within the button's screen."""
    corner = button.mapToGlobal(QPoint(0, button.height() + 4))
    if button.isRightToLeft():
        corner.setX(corner.x() + button.width() - size.width())
    room = button.screen().availableGeometry()
    left = min(max(corner.x(), room.left() + 4), room.right() - size.width() - 4)
    top = min(corner.y(), room.bottom() - size.height() - 4)
    return QPoint(left, top)
