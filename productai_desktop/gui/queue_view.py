"""The list of the queue: turns clicks, keys and the context menu into actions on jobs."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from productai_desktop.gui.queue_delegate import QueueDelegate
from productai_desktop.gui.queue_model import QueueModel
from productai_desktop.gui.queue_words import Offer
from productai_desktop.gui.theme import tones
from productai_desktop.gui.thumbnails import Thumbnails

#: how often running rows are painted anew
PROGRESS_MILLISECONDS = 250


class QueueView(QListView):
    """Shows a QueueModel.

    A click or Enter shows a job, a click on a link acts. By keyboard, Left and Right walk along
    the links of the row and Enter takes the one that is ringed; the Menu key offers the same.
    """

    #: number of the job to show
    job_chosen = Signal(int)
    #: number of a job, and the Action that was asked for
    acted = Signal(int, object)

    def __init__(
        self, model: QueueModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("queueView")
        self.setAccessibleName(self.tr("Queue"))
        self._queue = model
        self._delegate = QueueDelegate(model, thumbnails, self)
        #: the job that is current, also while its row moves to another group
        self._current_job = 0
        self._removing = False
        #: job -> height of its row as it was laid out
        self._heights: dict[int, int] = {}
        self._pressed: tuple[int, Offer] | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._progress = QTimer(self)
        self._progress.setInterval(PROGRESS_MILLISECONDS)
        self._progress.timeout.connect(self._paint_running)
        thumbnails.ready.connect(self._picture_ready)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._arranged)

    def select_job(self, number: int) -> None:
        """Makes a job's row the current one, without choosing it anew."""
        self._current_job = number
        index = self._queue.index_of(number)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    @property
    def current_job(self) -> int:
        """Number of the job whose row is current; 0 for none."""
        return self._current_job

    # Model

    def _arranged(self) -> None:
        self._watch_progress()
        index = self._queue.index_of(self._current_job)
        if index.isValid() and index != self.currentIndex():
            # What the person looks at stays where it is.
            self.setAutoScroll(False)
            self.setCurrentIndex(index)
            self.setAutoScroll(True)

    def rowsAboutToBeRemoved(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        # Qt makes a neighbour current; the job's row may be about to come back elsewhere.
        self._removing = True
        super().rowsAboutToBeRemoved(parent, start, end)
        self._removing = False

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        super().dataChanged(topLeft, bottomRight, roles)
        job = self._queue.job(topLeft)
        if job is not None and self._heights.get(job.id) != self._delegate.height(topLeft):
            self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        self._heights = {
            job.id: self._delegate.height(index)
            for row in range(self._queue.rowCount())
            if (job := self._queue.job(index := self._queue.index(row, 0))) is not None
        }
        super().doItemsLayout()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        job = self._queue.job(current)
        if job is not None and not self._removing:
            self._current_job = job.id
        self._delegate.link = -1
        self.viewport().update()

    # Progress and pictures

    def _watch_progress(self) -> None:
        wanted = self.isVisible() and bool(self._queue.running())
        if wanted != self._progress.isActive():
            self._progress.start() if wanted else self._progress.stop()

    def _paint_running(self) -> None:
        if self.window().isMinimized():
            return
        for index in self._queue.running():
            self.update(index)

    def _picture_ready(self, _path: str) -> None:
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_progress()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._progress.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    # Mouse

    def _link_at(self, position: QPoint) -> tuple[int, Offer] | None:
        index = self.indexAt(position)
        job = self._queue.job(index)
        layout = self._delegate.layout_at(index, QRectF(self.visualRect(index)))
        offer = layout.link_at(position.toPointF()) if layout is not None else None
        return (job.id, offer) if job is not None and offer is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._link_at(event.position().toPoint()) if left else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            if self._link_at(position) == pressed:
                self.acted.emit(pressed[0], pressed[1].action)
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(position)
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._take(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A second press at once must not be a second action; on a row it changes nothing.
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        on_link = self._link_at(event.position().toPoint()) is not None
        self._delegate.pointer = event.position() if on_link else None
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        offers = self._offers()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and offers:
            ahead = (key == Qt.Key.Key_Right) is not self.isRightToLeft()
            step = 1 if ahead else -1
            self._delegate.link = max(-1, min(len(offers) - 1, self._delegate.link + step))
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter(offers)
        elif event.matches(QKeySequence.StandardKey.Cancel) and self._delegate.link >= 0:
            self._delegate.link = -1
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def _offers(self) -> tuple[Offer, ...]:
        text = self._queue.text(self.currentIndex())
        return text.offers if text is not None else ()

    def _enter(self, offers: tuple[Offer, ...]) -> None:
        job = self._queue.job(self.currentIndex())
        if job is not None and 0 <= self._delegate.link < len(offers):
            self.acted.emit(job.id, offers[self._delegate.link].action)
        else:
            self._take(self.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        """Shows a job, or lists more of a group."""
        row = self._queue.row(index)
        job = self._queue.job(index)
        if job is not None:
            self.job_chosen.emit(job.id)
        elif row is not None and row.is_more:
            self._queue.show_more(row.group)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        job, text = self._queue.job(index), self._queue.text(index)
        if job is None or text is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show")).triggered.connect(
            lambda _=False, number=job.id: self.job_chosen.emit(number)
        )
        for offer in text.offers:
            menu.addAction(offer.label).triggered.connect(
                lambda _=False, number=job.id, action=offer.action: self.acted.emit(number, action)
            )
        at = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))

    # Empty state

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._queue.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(tones(self.palette()).muted))
            room = self.viewport().rect().adjusted(20, 28, -20, -20)
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self.tr("Nothing in the queue. Your edits appear here."))
            painter.end()
