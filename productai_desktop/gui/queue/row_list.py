"""A list whose rows have heights of their own and that stays quick with very many of them."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
_SCROLL_STEP = 22


class RowList(QListView):
    """Lays out, paints and finds rows by sums of their heights.

    A QListView asks for the size of every row whenever one has changed; this one asks once for
    each. While rows come and go above what is seen, what is seen stays where it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: list[int] = []
        #: top of each row, and the end of the last; None: to be summed up anew
        self._tops: list[int] | None = None
        #: the row at the top of the viewport, and how much of it is hidden
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._hovered = QPersistentModelIndex()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # so that scrolling moves what is painted, and paints only the rows that come
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def row_height(self, row: int) -> int:
        """Height of a row in logical pixels at the viewport's present width."""
        raise NotImplementedError

    def heights(self) -> list[int]:
        """Heights of all rows; a list that knows a quicker way than one by one says so."""
        return [self.row_height(row) for row in range(self.model().rowCount())]

    def remeasure(self) -> None:
        """All rows may have other heights: the width or the font has changed."""
        model = self.model()
        self._hold()
        self._heights = self.heights() if model else []
        self._tops = None
        self.scheduleDelayedItemsLayout()

    @property
    def hovered(self) -> QModelIndex:
        """The row under the pointer; an invalid index for none."""
        return self.model().index(self._hovered.row(), 0)

    def rows_within(self, area: QRect) -> range:
        """The rows that touch an area of the viewport."""
        tops = self._summed()
        offset = self.verticalOffset()
        first = max(0, bisect_right(tops, area.top() + offset) - 1)
        last = bisect_right(tops, area.bottom() + offset)
        return range(first, min(last, len(self._heights)))

    # Geometry

    def doItemsLayout(self) -> None:
        # not QListView's own, which would ask for the size of every row
        QAbstractItemView.doItemsLayout(self)
        self._keep_place()

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(_SCROLL_STEP)
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._summed()[-1] - height))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self._anchor = None
        self.viewport().scroll(0, dy)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._summed()[index.row()] - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[index.row()])

    def indexAt(self, p: QPoint) -> QModelIndex:
        y = p.y() + self.verticalOffset()
        tops = self._summed()
        if not 0 <= y < tops[-1]:
            return QModelIndex()
        return self.model().index(bisect_right(tops, y) - 1, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = self._summed()[index.row()]
        bottom = top + self._heights[index.row()]
        self.executeDelayedItemsLayout()
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - room) // 2)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's own signature
    ) -> QModelIndex:
        last = len(self._heights) - 1
        at = self.currentIndex().row()
        action = QAbstractItemView.CursorAction
        if last < 0 or at < 0:
            return self.model().index(0, 0)
        tops, page = self._summed(), self.viewport().height()
        target = {
            action.MoveUp: at - 1,
            action.MovePrevious: at - 1,
            action.MoveDown: at + 1,
            action.MoveNext: at + 1,
            action.MoveHome: 0,
            action.MoveEnd: last,
        }.get(cursorAction, at)
        if cursorAction is action.MovePageDown:
            target = bisect_right(tops, tops[at] + page) - 1
        elif cursorAction is action.MovePageUp:
            target = bisect_right(tops, max(0, tops[at] - page))
        return self.model().index(max(0, min(last, target)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows = self.rows_within(rect.normalized())
        selection = QItemSelection()
        if rows:
            model = self.model()
            selection = QItemSelection(model.index(rows[0], 0), model.index(rows[-1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for number in range(selection.count()):
            part = selection.at(number)
            top, bottom = self.visualRect(part.topLeft()), self.visualRect(part.bottomRight())
            region += top.united(bottom).intersected(self.viewport().rect())
        return region

    # What the model tells

    def reset(self) -> None:
        offset = self.verticalOffset()
        super().reset()
        self._hovered = QPersistentModelIndex()
        self.remeasure()
        self._anchor = None
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(offset)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self._hold(came=(start, end - start + 1))
        self._heights[start:start] = [self.row_height(row) for row in range(start, end + 1)]
        self._tops = None
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.scheduleDelayedItemsLayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        self._hold(goes=(start, end))
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        del self._heights[start : end + 1]
        self._tops = None
        self.scheduleDelayedItemsLayout()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        for row in range(topLeft.row(), min(bottomRight.row() + 1, len(self._heights))):
            height = self.row_height(row)
            if height != self._heights[row]:
                self._hold()
                self._heights[row] = height
                self._tops = None
                self.scheduleDelayedItemsLayout()
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    # Painting and pointer

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        usual = QStyleOptionViewItem()
        self.initViewItemOption(usual)
        usual.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        chosen, model, delegate = self.selectionModel(), self.model(), self.itemDelegate()
        for row in self.rows_within(event.rect()):
            index = model.index(row, 0)
            option = QStyleOptionViewItem(usual)
            option.rect = self.visualRect(index)
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            if index == self._hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            delegate.paint(painter, option, index)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.hover(self.indexAt(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover(QModelIndex())
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if event.oldSize().width() != event.size().width():
            self.remeasure()
        else:
            self.updateGeometries()

    # Within

    def _summed(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops

    def _hold(self, *, goes: tuple[int, int] = (-1, -1), came: tuple[int, int] = (0, 0)) -> None:
        """Notes what stands at the top of the viewport.

        `goes`: rows, from and to, that are about to be removed and cannot be held to. `came`: the
        first row, and the number of those, that the model has and `_heights` has not yet.
        """
        start, end = goes
        held = self._anchor is not None and self._anchor[0].isValid()
        if self._anchor and held and not start <= self._anchor[0].row() <= end:
            return
        offset = self.verticalOffset()
        tops = self._summed()
        if not offset or not self._heights:
            self._anchor = None
            return
        row = min(bisect_right(tops, offset) - 1, len(self._heights) - 1)
        hidden = offset - tops[row]
        if start <= row <= end:
            row, hidden = (end + 1, 0) if end + 1 < len(self._heights) else (start - 1, 0)
        if row >= came[0]:
            row += came[1]
        if row >= 0:
            self._anchor = (QPersistentModelIndex(self.model().index(row, 0)), hidden)

    def _keep_place(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is not None and anchor[0].isValid():
            row, hidden = anchor[0].row(), anchor[1]
            self.verticalScrollBar().setValue(self._summed()[row] + hidden)

    def hover(self, index: QModelIndex) -> None:
        """The pointer is on a row, or on none."""
        if index != self._hovered:
            before, self._hovered = self.hovered, QPersistentModelIndex(index)
            for one in (before, index):
                if one.isValid():
                    self.viewport().update(self.visualRect(one))
