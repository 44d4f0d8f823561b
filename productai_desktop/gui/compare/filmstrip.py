"""The filmstrip: an original and all tries of it, to choose from, to compare and to drag out."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from productai_desktop.gui.compare.frame_menu import Ask, FrameMenu, Prices
from productai_desktop.gui.compare.frame_model import FilmModel, Frame
from productai_desktop.gui.compare.frame_painting import TILE, FrameDelegate
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail

#: pictures that are compared at once
MOST_COMPARED = 4
_DRAG_SIDE = 72
_FLAG = QItemSelectionModel.SelectionFlag


class Filmstrip(QListView):
    """A row of frames. A click, the arrow keys or Enter show one; Ctrl and a click, or Ctrl+arrow
    and Ctrl+Space, choose up to four to be compared. A drag takes files away, and the menu (Menu
    key, too) offers what else can be done."""

    #: the Frame that the person wants to see
    chosen = Signal(object)
    #: the two, three or four Frames that the person wants to see together, in their order
    compared = Signal(object)
    #: Ask, and the tuple of Frames that it is about
    asked = Signal(object, object)
    #: FrameMenu before it opens, and the tuple of Frames that it is about; others may add to it
    menu_opens = Signal(object, object)

    def __init__(
        self,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
        prices: Prices | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filmstrip")
        self.setAccessibleName(self.tr("Original and results"))
        self._thumbnails = thumbnails
        self._shortcuts = shortcuts
        self._prices = prices
        self._model = FilmModel(self)
        self._showing = False
        self.setModel(self._model)
        self.setItemDelegate(FrameDelegate(thumbnails, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFixedHeight(TILE.height() + self.horizontalScrollBar().sizeHint().height() + 2)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(8, 0, 8, 0)
        thumbnails.ready.connect(self._repaint)

    @property
    def frames(self) -> tuple[Frame, ...]:
        return self._model.frames

    def selected(self) -> tuple[Frame, ...]:
        """The chosen frames, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._model.frames[row] for row in rows)

    def show_frames(self, frames: Sequence[Frame], shown: Sequence[int]) -> None:
        """Shows these frames; those of the edits `shown` (0: the original) are outlined."""
        self._showing = True
        before = self.selected()
        self._model.show(frames)
        rows = [row for row in map(self._model.row_of, shown) if row >= 0]
        if [one.job_id for one in before] != list(shown) or before != self.selected():
            self._select(rows)
        self._showing = False

    def _select(self, rows: Sequence[int]) -> None:
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._model.index(row), self._model.index(row))
        if rows:
            last = self._model.index(rows[-1])
            if self.currentIndex().row() not in rows:
                self.selectionModel().setCurrentIndex(last, _FLAG.NoUpdate)
                self.scrollTo(last)
        self.selectionModel().select(chosen, _FLAG.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._showing:
            return
        frames = self.selected()
        if len(frames) > MOST_COMPARED:
            self._showing = True
            self.selectionModel().select(selected, _FLAG.Deselect)
            if len(self.selectedIndexes()) > MOST_COMPARED or not self.selectedIndexes():
                self._select([self._model.row_of(one.job_id) for one in frames[:MOST_COMPARED]])
            self._showing = False
            frames = self.selected()
        if len(frames) == 1:
            self.chosen.emit(frames[0])
        elif frames:
            self.compared.emit(frames)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002 - a copy, always
        self.drag_out()

    def drag_out(self) -> None:
        """Lets the files of the chosen frames be dragged until they are dropped."""
        indexes = [one for one in self.selectedIndexes() if self._model.frames[one.row()].path]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(indexes))
        drag.setPixmap(self._drag_picture(self._model.frames[indexes[0].row()].path))
        drag.setHotSpot(QPoint(_DRAG_SIDE // 4, _DRAG_SIDE // 4))
        drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        frames = self.selected()
        if len(frames) == 1 and event.matches(QKeySequence.StandardKey.Copy):
            self.asked.emit(Ask.COPY, frames)
        elif frames and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._model.frames[self.currentIndex().row()])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters judge; none searches."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        frame = self._model.frames[index.row()]
        frames = self.selected()
        menu = self._menu(frames if frame in frames else (frame,))
        at = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))

    def _menu(self, frames: tuple[Frame, ...]) -> FrameMenu:
        menu = FrameMenu(
            frames,
            lambda ask: self.asked.emit(ask, frames),
            self._prices,
            self._shortcuts,
            self,
        )
        self.menu_opens.emit(menu, frames)
        menu.add_costs()
        return menu

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _drag_picture(self, path: str) -> QPixmap:
        """What hangs on the pointer: the thumbnail, or a neutral sheet where none is there."""
        ratio = self.devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(path, TILE.width(), ratio)
        shown = QPixmap(QSize(_DRAG_SIDE, _DRAG_SIDE) * ratio)
        shown.setDevicePixelRatio(ratio)
        shown.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shown)
        frame = QRectF(0, 0, _DRAG_SIDE, _DRAG_SIDE)
        paint_thumbnail(painter, frame, pixmap, self.palette())
        painter.end()
        return shown

    def _repaint(self, path: str) -> None:
        if any(frame.path == path for frame in self._model.frames):
            self.viewport().update()
