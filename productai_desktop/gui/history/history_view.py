"""The list of found edits: a click shows an edit beside it, Enter opens it, the day stays in view
while its edits are scrolled."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from productai_desktop.core.jobs import Job
from productai_desktop.gui.history.history_delegate import (
    HEADING_HEIGHT,
    ROW_HEIGHT,
    HistoryDelegate,
)
from productai_desktop.gui.history.history_model import HistoryModel
from productai_desktop.gui.queue.row_list import Index, RowList
from productai_desktop.gui.thumbnails import Thumbnails

#: rows that have not moved for so long are at rest
REST_MILLISECONDS = 90


class HistoryView(RowList):
    """Shows a HistoryModel."""

    #: number of the edit to show beside the list; 0 for none
    current_edit = Signal(int)
    #: a Job to open
    opened = Signal(object)
    #: what is chosen may have changed
    chosen = Signal()
    #: a menu for what is chosen is wanted, at this global position
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: HistoryModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._history = model
        self._delegate = HistoryDelegate(model, thumbnails, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._at_rest)
        self.setObjectName("historyView")
        self.setAccessibleName(self.tr("Edits"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.selectionModel().selectionChanged.connect(self.chosen)
        thumbnails.ready.connect(self._picture_ready)

    def heights(self) -> list[int]:
        # not one call for each of 100,000 rows
        found = [ROW_HEIGHT] * len(self._history.rows)
        for row in self._history.headings:
            found[row] = HEADING_HEIGHT
        return found

    def row_height(self, row: int) -> int:
        return self._delegate.height(row)

    def show_edit(self, number: int) -> bool:
        """Makes an edit's row the current one; whether it is among those that are found."""
        row = self._history.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self._history.index(row, 0))
        return row >= 0

    def current_number(self) -> int:
        """Number of the edit whose row is current; 0 for none."""
        return self._history.number(self.currentIndex().row())

    def chosen_numbers(self) -> list[int]:
        """Numbers of the edits that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [number for row in rows if (number := self._history.number(row))]

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_edit.emit(self._history.number(current.row()))

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        there = super().moveCursor(cursorAction, modifiers)
        if not there.isValid() or self._history.number(there.row()):
            return there
        # over the heading of a day
        ups = (
            QAbstractItemView.CursorAction.MoveUp,
            QAbstractItemView.CursorAction.MovePrevious,
            QAbstractItemView.CursorAction.MovePageUp,
        )
        step = -1 if cursorAction in ups and there.row() > 0 else 1
        return self._history.index(there.row() + step, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        hidden = HEADING_HEIGHT - self.visualRect(index).top()
        if index.isValid() and hidden > 0:  # not beneath the heading that stays
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._delegate.at_rest = False
        self._rest.start()
        super().scrollContentsBy(dx, dy)
        # the heading that stays was moved with the rows
        self.viewport().update(0, 0, self.viewport().width(), HEADING_HEIGHT + max(0, dy))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if event.rect().top() < HEADING_HEIGHT and self.verticalScrollBar().value() > 0:
            self._paint_day()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()).row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the keys of the page, not for a search through unread rows."""

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        place = arg__1.globalPos()
        if arg__1.reason() is QContextMenuEvent.Reason.Keyboard:
            area = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(area.center())
        if self.chosen_numbers():
            self.menu_wanted.emit(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange)
        if event.type() in kinds and hasattr(self, "_delegate"):
            self._delegate.forget()
            self.viewport().update()

    # Within

    def keep_selection(self, change: Callable[[], None]) -> None:
        """Carries out a change of the model; what was chosen stays so where it is still found."""
        current, chosen = self.current_number(), self.chosen_numbers()
        change()
        if current and self.current_number() != current:
            row = self._history.row_of(current)
            self.setAutoScroll(False)
            index = self._history.index(row, 0) if row >= 0 else QModelIndex()
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.setAutoScroll(True)
        for number in set(chosen) - set(self.chosen_numbers()):
            row = self._history.row_of(number)
            if row >= 0:
                flag = QItemSelectionModel.SelectionFlag.Select
                self.selectionModel().select(self._history.index(row, 0), flag)

    def _open(self, row: int) -> None:
        job: Job | None = self._history.job(row)
        if job is not None:
            self.opened.emit(job)

    def _picture_ready(self, _: str) -> None:
        self._rest.start()

    def _at_rest(self) -> None:
        self._delegate.at_rest = True
        self.viewport().update()

    def _paint_day(self) -> None:
        """The heading of the day whose edits stand at the top."""
        top = self.indexAt(QPoint(4, 0)).row()
        heading = self._history.heading_above(top)
        if heading < 0:
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        y = 0
        below = self.indexAt(QPoint(4, HEADING_HEIGHT)).row()
        if below != top and self._history.day(below) is not None:
            y = min(0, self.visualRect(self._history.index(below, 0)).top() - HEADING_HEIGHT)
        option.rect = QRect(0, y, self.viewport().width(), HEADING_HEIGHT)
        painter = QPainter(self.viewport())
        self._delegate.paint_heading(painter, option, heading)
        painter.end()
