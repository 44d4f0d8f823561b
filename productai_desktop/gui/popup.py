"""A popup: a small window at a control that closes by Esc or a click elsewhere, and gives the
keyboard back to where it was."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QVBoxLayout,
    QWidget,
)

_GAP = 4
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Popup(QFrame):
    """Opens beneath a control, aligned to the edge where reading begins."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` is said by screen readers."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self.setWindowTitle(name)
        self._back: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.setSpacing(8)

    def open_at(self, anchor: QWidget, size: QSize, back: QWidget | None = None) -> None:
        """Opens at a control; the keyboard goes `back` there, else to where it was."""
        self._back = back or QApplication.focusWidget() or anchor
        screen = anchor.screen().availableGeometry()
        self.setGeometry(placed(anchor, size.boundedTo(screen.size()), screen))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        back, self._back = self._back, None
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)


class ListPopup(Popup):
    """A popup with a search field above a list: letters search, arrows choose, Return takes."""

    #: the source row of what the person took
    taken = Signal(QModelIndex)

    def __init__(self, name: str, search_hint: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(search_hint)
        self.search.setAccessibleName(search_hint)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setProperty("role", "choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        #: all of this, to be hidden where something else takes its place for a while
        self.page = QWidget()
        self.inside = QVBoxLayout(self.page)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(8)
        self._column.addWidget(self.page, 1)
        self.inside.addWidget(self.search)
        #: beside the list there is room for more
        self.beside = QHBoxLayout()
        self.beside.setSpacing(10)
        self.beside.addWidget(self.list, 1)
        self.inside.addLayout(self.beside, 1)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.clicked.connect(self._take)
        #: where the mouse rests: a list that moves beneath it changes nothing
        self._rests = QCursor.pos()

    def first(self) -> None:
        """Makes the first entry that can be taken the current one."""
        model = self.list.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentIndex(index)
                self.list.scrollToTop()
                return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rests = QCursor.pos()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            taking = event.key() in _TAKING_KEYS and watched in (self.search, self.list)
            if taking or (watched is self.list and event.key() == Qt.Key.Key_Space):
                self._take(self.list.currentIndex())
                return True
            if watched is self.search and event.key() in _LIST_KEYS:
                # there screen readers tell what is current
                self.list.setFocus()
                QApplication.sendEvent(self.list, event)
                return True
            if watched is self.list and self._begins_search(event):
                return True
        return super().eventFilter(watched, event)

    def _begins_search(self, event: QKeyEvent) -> bool:
        """A letter that is typed while the list has the keyboard goes to the search field."""
        text = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() == Qt.Key.Key_Backspace:
            self.search.setFocus()
            QApplication.sendEvent(self.search, event)
            return True
        if not text.isprintable() or not text.strip() or not plain:
            return False
        self.search.setFocus()
        self.search.setText(self.search.text() + text)
        return True

    def _point(self, event: QMouseEvent) -> None:
        """What the mouse moves over is the current entry, as in a menu."""
        at = event.globalPosition().toPoint()
        if at == self._rests:
            return
        self._rests = at
        index = self.list.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.list.setCurrentIndex(index)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.taken.emit(index)


def placed(anchor: QWidget, size: QSize, screen: QRect) -> QRect:
    """Where a popup of a size stands: below the control, above it where there is more room."""
    control = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
    below = QRect(QPoint(control.left(), control.bottom() + 1 + _GAP), size)
    around = QRect(control.left(), below.top(), max(control.width(), 1), size.height())
    where = QStyle.alignedRect(
        anchor.layoutDirection(), Qt.AlignmentFlag.AlignLeading, size, around
    )
    if where.bottom() > screen.bottom():
        above = control.top() - _GAP - size.height()
        where.moveTop(above if above >= screen.top() else screen.bottom() + 1 - size.height())
    where.moveLeft(max(screen.left(), min(where.left(), screen.right() + 1 - where.width())))
    where.moveTop(max(screen.top(), where.top()))
    return where
