"""The popup of the model picker: finds, stars and takes a model."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from productai_desktop.gui.order.model_list import IDENTIFIER, SEARCHED, ModelList, ModelRow
from productai_desktop.gui.popup import ListPopup

_LEAST_WIDTH = 430
_MOST_HEIGHT = 640
_FRAME = 30
_SCROLL_BAR = 12


class ModelMenu(ListPopup):
    """`chosen(str)` and `starred(str)` carry the identifier of a model."""

    chosen = Signal(str)
    starred = Signal(str)

    def __init__(self, models: ModelList, parent: QWidget) -> None:
        super().__init__(self.tr("Models"), self.tr("Search models"), parent)
        self.setObjectName("modelMenu")
        self.list.setObjectName("modelList")
        self.search.setObjectName("modelSearch")
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(models)
        self._proxy.setFilterRole(SEARCHED)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._row = ModelRow(self.list)
        self.list.setModel(self._proxy)
        self.list.setItemDelegate(self._row)
        self.list.viewport().installEventFilter(self)
        self.list.setAccessibleDescription(self.tr("F makes a model a favourite"))
        self.search.textChanged.connect(self._search)
        self.taken.connect(self._choose)

    def open_for(self, anchor: QWidget, chosen: str) -> None:
        """Opens at a control with the chosen model as the current one."""
        room = anchor.screen().availableGeometry().width()
        width = min(max(_LEAST_WIDTH, anchor.width()), room)
        self._row.width = width - _FRAME - _SCROLL_BAR
        self._row.chosen = chosen
        self.search.clear()
        rows = range(self._proxy.rowCount())
        height = sum(self.list.sizeHintForRow(row) for row in rows)
        height += self.search.sizeHint().height() + _FRAME + 12
        self.open_at(anchor, QSize(width, min(height, _MOST_HEIGHT)), anchor)
        self.show_current(chosen)
        self.list.setFocus()

    def show_current(self, identifier: str) -> None:
        """Makes a model the current one; the first where it is not listed."""
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if index.data(IDENTIFIER) == identifier:
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
                return
        self.first()

    def current(self) -> str:
        """Identifier of the current model; "" for none."""
        return str(self.list.currentIndex().data(IDENTIFIER) or "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._does(event):
                return True
        elif watched is self.list.viewport():
            if isinstance(event, QMouseEvent) and self._clicks_star(event):
                return True
            if isinstance(event, QHelpEvent):
                text = self.tr("Favourite (F)") if self._star_at(event.pos()).isValid() else ""
                QToolTip.showText(event.globalPos(), text, self.list.viewport())
                return True
        return super().eventFilter(watched, event)

    def _does(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and (event.key() == Qt.Key.Key_F or event.text() == "*"):
            self._star(self.list.currentIndex())
            return True
        return False

    def _clicks_star(self, event: QMouseEvent) -> bool:
        index = self._star_at(event.position().toPoint())
        if not index.isValid() or event.type() == QEvent.Type.MouseMove:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._star(index)
        return True

    def _star_at(self, point: object) -> QModelIndex:
        index = self.list.indexAt(point)  # type: ignore[arg-type]
        if index.isValid():
            where = self._row.star_rect(self.list.visualRect(index), self.layoutDirection())
            if where.contains(point):  # type: ignore[arg-type]
                return index
        return QModelIndex()

    def _star(self, index: QModelIndex) -> None:
        if index.isValid():
            self.starred.emit(str(index.data(IDENTIFIER)))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            identifier = str(index.data(IDENTIFIER))
            self.close()
            self.chosen.emit(identifier)

    def _search(self, text: str) -> None:
        self._proxy.setFilterFixedString(text.strip())
        self.first()
