"""Dragging waiting rows of the queue to another place."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from productai_desktop.gui.queue.queue_model import EDITS_MIME, QueueModel
from productai_desktop.gui.queue.queue_order import Group
from productai_desktop.gui.queue.row_list import RowList
from productai_desktop.gui.theme import tones


class MovableRows(RowList):
    """A list of a QueueModel whose waiting rows can be dragged among each other.

    Rows with results can be dragged into other programs, as files.
    """

    #: numbers of waiting jobs (a tuple), and the number before which they shall stand, or None
    moved = Signal(object, object)

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = model
        #: where dragged rows would be put, in the viewport
        self._drop_line: int | None = None
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002 - a copy, always
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._queue.mimeData(indexes))
        row = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        drag.setPixmap(self.viewport().grab(row))
        drag.setHotSpot(QPoint(row.width() // 4, row.height() // 2))
        # never a move: another program would take the file of a result away
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self and event.mimeData().hasFormat(EDITS_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        target = self._drop_target(event.position().toPoint())
        self._show_drop_line(None if target is None else target[0])
        if target is None or event.source() is not self:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop_line(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.stopAutoScroll()
        self._show_drop_line(None)
        self.setState(QAbstractItemView.State.NoState)
        target = self._drop_target(event.position().toPoint())
        raw = bytes(event.mimeData().data(EDITS_MIME).data()).decode("ascii", "ignore")
        numbers = [int(part) for part in raw.split() if part.isdigit()]
        if target is None or event.source() is not self:
            event.ignore()
            return
        # the rows stay; the engine's answer moves them
        event.acceptProposedAction()
        found = self._queue.dropped(numbers, target[1])
        if found is not None:
            self.moved.emit(*found)

    def _drop_target(self, position: QPoint) -> tuple[int, int] | None:
        """Between which waiting rows one would drop: the line's place, and the row below it."""
        index = self.indexAt(position)
        row = self._queue.row(index)
        if row is None or row.group is not Group.WAITING:
            return None
        area = self.visualRect(index)
        below = row.is_heading or position.y() > area.center().y()
        return (area.bottom() if below else area.top()), index.row() + below

    def _show_drop_line(self, line: int | None) -> None:
        if line != self._drop_line:
            self._drop_line = line
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_line is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones(self.palette()).focus), 2))
        y = min(max(1, self._drop_line), self.viewport().height() - 1)
        painter.drawLine(10, y, self.viewport().width() - 10, y)
        painter.drawEllipse(QPoint(7, y), 3, 3)
        painter.end()
