"""The list of the queue: turns clicks, keys, drags and the menu key into what is asked of it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from productai_desktop.gui.queue.queue_delegate import QueueDelegate
from productai_desktop.gui.queue.queue_dragging import MovableRows
from productai_desktop.gui.queue.queue_invitation import paint_invitation
from productai_desktop.gui.queue.queue_layout import Placed
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.queue.queue_order import Group, Row
from productai_desktop.gui.queue.queue_words import Action, Offer
from productai_desktop.gui.queue.row_list import Index
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails

#: how often running rows are painted anew
PROGRESS_MILLISECONDS = 250


class QueueView(MovableRows):
    """Shows a QueueModel.

    A click or Enter shows a job, a click on a link acts, one on a heading or a batch folds it. By
    keyboard, Left and Right walk along the links of the row, and Enter takes the one that is
    ringed; on headings and batches they fold. Waiting rows are dragged, or moved by keys.
    """

    #: number of the job to show
    job_chosen = Signal(int)
    #: numbers of jobs (a tuple), and the Action that was asked for
    acted = Signal(object, object)
    #: the menu for the selected rows is wanted, at this global position
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        model: QueueModel,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("queueView")
        self.setAccessibleName(self.tr("Queue"))
        self._shortcuts = shortcuts
        self._delegate = QueueDelegate(model, thumbnails, self)
        #: the job that is current, also while its row moves to another group
        self._current_job = 0
        #: the rows that are selected, also while they move
        self._selected: set[Row] = set()
        self._said: tuple[int, str] = (0, "")
        self._pressed: tuple[Row, Offer] | None = None
        self._pressed_row = QPersistentModelIndex()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        #: a person still clicks, as one who is impatient does: further presses act on no link
        self._clicking = QTimer(self)
        self._clicking.setSingleShot(True)
        self._clicking.setInterval(QApplication.doubleClickInterval())
        self._progress = QTimer(self)
        self._progress.setInterval(PROGRESS_MILLISECONDS)
        self._progress.timeout.connect(self._paint_running)
        thumbnails.ready.connect(self._picture_ready)
        self.selectionModel().selectionChanged.connect(self._note_selection)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._arranged)

    def row_height(self, row: int) -> int:
        return self._delegate.height(row)

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

    def selected_jobs(self) -> tuple[int, ...]:
        """Numbers of the jobs whose rows are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = (n for row in rows for n in self._queue.numbers(self._queue.row_at(row)))
        return tuple(dict.fromkeys(found))

    # Model

    def _arranged(self) -> None:
        self._watch_progress()
        index = self._queue.index_of(self._current_job)
        chosen = self.selectionModel()
        if index.isValid() and index != self.currentIndex():
            # What the person looks at stays where it is.
            self.setAutoScroll(False)
            chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.setAutoScroll(True)
        chosen.select(self._selection(), QItemSelectionModel.SelectionFlag.Select)
        self._announce()

    def _selection(self) -> QItemSelection:
        """Where the selected rows are now, neighbours together."""
        places = sorted(at for row in self._selected if (at := self._where(row).row()) >= 0)
        selection = QItemSelection()
        start = 0
        for number, at in enumerate(places, 1):
            if number == len(places) or places[number] != at + 1:
                first = self._queue.index(places[start], 0)
                selection.select(first, self._queue.index(at, 0))
                start = number
        return selection

    def _where(self, row: Row) -> QModelIndex:
        """Where a row is now: a job's may stand in another group."""
        return self._queue.line_of(row) if row.is_batch else self._queue.index_of(row.job_id)

    def _note_selection(self) -> None:
        if not self._queue.arranging:
            rows = (self._queue.row(index) for index in self.selectedIndexes())
            self._selected = {row for row in rows if row is not None}

    def reset(self) -> None:
        if not self._queue.arranging:
            self._selected = set()  # another engine's jobs
        super().reset()

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        super().dataChanged(topLeft, bottomRight, roles)
        touched = topLeft.row() <= self.currentIndex().row() <= bottomRight.row()
        if touched and not self._queue.arranging:
            self._announce()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        job = self._queue.job(current)
        if job is not None and not self._queue.arranging:
            self._current_job = job.id
        self._delegate.link = -1
        self.viewport().update()
        if self._queue.arranging:
            return
        if job is not None and job.id == self._said[0]:
            self._announce()  # it has come back from another group
            return
        text = self._queue.text(current)
        self._said = (job.id, text.state) if job is not None and text is not None else (0, "")

    def _announce(self) -> None:
        """Tells a screen reader when the state of the current row has changed."""
        index = self.currentIndex()
        job, text = self._queue.job(index), self._queue.text(index)
        if job is None or text is None or self._said == (job.id, text.state):
            return
        if job.id != self._current_job:
            return  # current only while rows change places
        said, self._said = self._said, (job.id, text.state)
        if said[0] == job.id:
            self._say(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _say(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Progress and pictures

    def _watch_progress(self) -> None:
        wanted = self.isVisible() and self._queue.count(Group.RUNNING) > 0
        if wanted != self._progress.isActive():
            self._progress.start() if wanted else self._progress.stop()

    def _paint_running(self) -> None:
        if self.window().isMinimized():
            return
        for index in self._queue.running():
            self.update(index)

    def _picture_ready(self, path: str) -> None:
        for row in self.rows_within(self.viewport().rect()):
            if self._queue.picture(self._queue.row_at(row)) == path:
                self.update(self._queue.index(row, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self.remeasure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_progress()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._progress.stop()

    # Mouse

    def _links(self, index: Index) -> Placed:
        layout = self._delegate.layout_at(index, QRectF(self.visualRect(index)))
        return layout.links if layout is not None else ()

    def _link_at(self, position: QPoint) -> tuple[Row, Offer] | None:
        index = self.indexAt(position)
        row = self._queue.row(index)
        layout = self._delegate.layout_at(index, QRectF(self.visualRect(index)))
        offer = layout.link_at(position.toPointF()) if layout is not None else None
        return (row, offer) if row is not None and offer is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        position = event.position().toPoint()
        self._hover_at(position)
        self._pressed = self._link_at(position) if left else None
        if self._clicking.isActive() and self._pressed is not None:
            self._clicking.start()
            self._pressed = None
            return
        self._pressed_row = QPersistentModelIndex(self.indexAt(position))
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            if self._link_at(position) == pressed:
                self._act(*pressed)
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(position)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        left = event.button() == Qt.MouseButton.LeftButton
        if left and plain and index.isValid() and index == self._pressed_row:
            self._take(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Further presses at once must not be further actions; on a row they change nothing.
        self._clicking.start()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        position = event.position().toPoint()
        self._hover_at(position)
        on_link = self._link_at(position) is not None
        self._delegate.pointer = event.position() if on_link else None
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.update(self.indexAt(position))

    def _hover_at(self, position: QPoint) -> None:
        self.hover(self.indexAt(position))

    def hover(self, index: QModelIndex) -> None:
        self._delegate.hovered = index.row()
        if not index.isValid():
            self._delegate.pointer = None
        super().hover(index)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._act_by_key(event):
            return
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._sideways(ahead=(key == Qt.Key.Key_Right) is not self.isRightToLeft())
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter()
        elif event.matches(QKeySequence.StandardKey.Cancel) and self._delegate.link >= 0:
            self._delegate.link = -1
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        keys = self._shortcuts
        if keys is None:
            return False
        numbers = self.selected_jobs()
        if keys.matches("queue.cancel", event):
            self.acted.emit(numbers, Action.CANCEL)
        elif keys.matches("queue.front", event):
            self.acted.emit(numbers, Action.FRONT)
        elif keys.matches("queue.up", event) or keys.matches("queue.down", event):
            self._step(numbers, up=keys.matches("queue.up", event))
        else:
            return False
        return True

    def _step(self, numbers: tuple[int, ...], *, up: bool) -> None:
        found = self._queue.stepped(numbers, up=up)
        if found is not None:
            self.moved.emit(*found)

    def _sideways(self, *, ahead: bool) -> None:
        row = self._queue.row(self.currentIndex())
        if row is None:
            return
        links = self._links(self.currentIndex())
        link = self._delegate.link
        if not row.job_id and (link < 0 or not ahead) and link <= 0:
            opened = self._queue.is_open(row)
            if opened is not ahead and link < 0:
                self._fold(row, opened=ahead)
                return
        self._delegate.link = max(-1, min(len(links) - 1, link + (1 if ahead else -1)))
        self.viewport().update()
        if 0 <= self._delegate.link != link:
            self._say(links[self._delegate.link][0].label)

    def _enter(self) -> None:
        index = self.currentIndex()
        row, links = self._queue.row(index), self._links(index)
        if row is not None and 0 <= self._delegate.link < len(links):
            self._act(row, links[self._delegate.link][0])
        else:
            self._take(index)

    def _act(self, row: Row, offer: Offer) -> None:
        self.acted.emit(tuple(self._queue.numbers(row)), offer.action)

    def _take(self, index: Index) -> None:
        """Shows a job; folds or unfolds a heading or a batch."""
        row = self._queue.row(index)
        if row is not None and row.job_id:
            self.job_chosen.emit(row.job_id)
        elif row is not None:
            self._fold(row, opened=not self._queue.is_open(row))

    def _fold(self, row: Row, *, opened: bool) -> None:
        self._queue.fold(row, opened=opened)
        line = self._queue.line_of(row)
        chosen = self.selectionModel()
        if line.isValid() and line != self.currentIndex():
            chosen.setCurrentIndex(line, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.update(line)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or not self.selectedIndexes():
            return
        at = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._queue.rowCount() == 0:
            paint_invitation(self.viewport())
