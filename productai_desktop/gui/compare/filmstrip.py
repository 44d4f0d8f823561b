"""The filmstrip: an original and all results of it, to choose from and to drag out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDrag,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from productai_desktop.core.requests import is_address
from productai_desktop.gui.one_line import elided
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail
from productai_desktop.gui.tips import tip_text

TILE = QSize(150, 108)
_PICTURE_HEIGHT = 76
_MARGIN = 6
_DRAG_SIDE = 72

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the strip."""

    #: 0 for the original
    job_id: int
    #: absolute path, or an address
    path: str
    #: one line, such as "2 · Seedream"
    caption: str
    #: what stands at its right and is never cut, such as "3 cr"
    detail: str = ""

    @property
    def text(self) -> str:
        return " · ".join(part for part in (self.caption, self.detail) if part)


class FilmModel(QAbstractListModel):
    """The frames of one photo, the original first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.frames: tuple[Frame, ...] = ()

    def show(self, frames: Sequence[Frame]) -> None:
        """Shows other frames; adds at the end without a reset where that is all that changed."""
        new = tuple(frames)
        old = self.frames
        if new == old:
            return
        if old and new[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self.frames = new
            self.endInsertRows()
            return
        self.beginResetModel()
        self.frames = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.frames)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        frame = self.frames[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return frame.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(frame.text)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        paths = [self.frames[index.row()].path for index in indexes]
        data.setUrls([QUrl(p) if is_address(p) else QUrl.fromLocalFile(p) for p in paths])
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


class FrameDelegate(QStyledItemDelegate):
    """Draws a frame: the picture, outlined where it is shown, and its caption."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, FilmModel):
            raise TypeError("a FrameDelegate draws a FilmModel")
        frame = model.frames[index.row()]
        colours = tones(option.palette)
        tile = QRectF(option.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
        picture = QRectF(tile.left(), tile.top(), tile.width(), _PICTURE_HEIGHT)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(frame.path, TILE.width(), ratio)
        painter.save()
        paint_thumbnail(painter, picture, pixmap, option.palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.link), 2.5))
            painter.drawRoundedRect(picture.adjusted(-2, -2, 2, 2), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(tile.adjusted(-4, -4, 4, -1), 8, 8)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colours.text if chosen else colours.muted))
        font = option.font
        font.setPixelSize(12)
        painter.setFont(font)
        line = QRectF(tile.left(), picture.bottom() + 5, tile.width(), 18)
        painter.setLayoutDirection(option.direction)
        metrics = QFontMetricsF(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, frame.detail)
        taken = metrics.horizontalAdvance(frame.detail) + 6
        if option.direction == Qt.LayoutDirection.RightToLeft:
            line.setLeft(line.left() + taken)
        else:
            line.setRight(line.right() - taken)
        text = elided(metrics, frame.caption, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.restore()


class Filmstrip(QListView):
    """A row of frames. A click, the arrow keys or Enter show one; a drag takes its file away, and
    its menu (Menu key, too) offers what else can be done with it."""

    #: the Frame that the person wants to see
    chosen = Signal(object)
    #: Frame whose picture shall be the next edit's photo
    use_requested = Signal(object)
    #: Frame whose settings the next edit shall have
    load_requested = Signal(object)
    #: Frame that the person wants a copy of, under a name to be given
    save_requested = Signal(object)
    #: Frame whose folder the person wants to see
    folder_requested = Signal(object)

    def __init__(
        self,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filmstrip")
        self.setAccessibleName(self.tr("Original and results"))
        self._thumbnails = thumbnails
        self._shortcuts = shortcuts
        self._model = FilmModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FrameDelegate(thumbnails, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFixedHeight(TILE.height() + self.horizontalScrollBar().sizeHint().height() + 4)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(8, 0, 8, 0)
        self._showing = False
        thumbnails.ready.connect(self._repaint)

    @property
    def frames(self) -> tuple[Frame, ...]:
        return self._model.frames

    def show_frames(self, frames: Sequence[Frame], shown_job: int) -> None:
        """Shows these frames; the one of `shown_job` (0: the original) is outlined."""
        self._showing = True
        self._model.show(frames)
        row = next((n for n, f in enumerate(self._model.frames) if f.job_id == shown_job), -1)
        index = self._model.index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._showing = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._showing:
            self.chosen.emit(self._model.frames[current.row()])

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002 - a copy, always
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([index]))
        pixmap = self._drag_picture(self._model.frames[index.row()].path)
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(_DRAG_SIDE // 4, _DRAG_SIDE // 4))
        drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self._model.frames[index.row()])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = self._menu(self._model.frames[index.row()])
        at = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at))

    def _menu(self, frame: Frame) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        file = not is_address(frame.path)

        def add(text: str, signal: SignalInstance) -> QAction:
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False: signal.emit(frame))
            return action

        if frame.job_id:
            add(self.tr("Use as photo"), self.use_requested)
            add(self.tr("Load settings"), self.load_requested)
            save = add(self.tr("Save as…"), self.save_requested)
            if self._shortcuts is not None:
                # shown beside the words; the window itself acts on the keys
                save.setShortcut(self._shortcuts.keys("result.save"))
                save.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                save.setShortcutVisibleInContextMenu(True)
        if file:
            add(self.tr("Show in folder"), self.folder_requested)
        text = self.tr("Copy picture") if file else self.tr("Copy address")
        menu.addAction(text).triggered.connect(lambda _=False: self._copy(frame))
        return menu

    def _copy(self, frame: Frame) -> None:
        """Copies the file and, as far as it is decoded, its picture."""
        data = self._model.mimeData([self._model.index(self._model.frames.index(frame), 0)])
        picture = self._thumbnails.picture(frame.path)
        if picture is not None:
            data.setImageData(picture.levels[0].copy())
        elif is_address(frame.path):
            data.setText(frame.path)
        QGuiApplication.clipboard().setMimeData(data)

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
