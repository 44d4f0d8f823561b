"""The list of many photos: a row for each, to be read, moved, removed and dropped into."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from productai_desktop.gui.photos.photo_moves import PLACES, dragged, places_of
from productai_desktop.gui.photos.photo_row import (
    PHOTO,
    ROW_HEIGHT,
    TEXT,
    Index,
    PhotoRowDelegate,
    PhotoText,
    cross_rect,
)
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.tips import tip_text

#: a half row tells that there are more
_MOST_ROWS = 4.5
#: border and padding above and below, as the style sheet has them
_FRAME = 8


class PhotoListModel(QAbstractListModel):
    """The photos of the tray, each with its text as it is known now."""

    #: (data, row) that were dropped before a row
    dropped = Signal(object, int)

    def __init__(self, text: Callable[[str], PhotoText], parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._rows: dict[str, int] = {}
        self.photos: tuple[str, ...] = ()

    def show(self, photos: tuple[str, ...]) -> None:
        """Shows other photos; adds at the end without a reset where that is all that changed."""
        old = self.photos
        if photos == old:
            return
        added = bool(old) and photos[: len(old)] == old
        if added:
            self.beginInsertRows(QModelIndex(), len(old), len(photos) - 1)
        else:
            self.beginResetModel()
        self.photos = photos
        self._rows = {photo: row for row, photo in enumerate(photos)}
        if added:
            self.endInsertRows()
        else:
            self.endResetModel()

    def tell(self, photos: Sequence[str]) -> None:
        """The texts of these photos are others."""
        rows = sorted(row for photo in photos if (row := self._rows.get(photo)) is not None)
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def row_of(self, photo: str) -> int:
        """The row of a photo; -1 where it has none."""
        return self._rows.get(photo, -1)

    def text_of(self, row: int) -> PhotoText:
        """What is said of the photo in a row."""
        return self._text(self.photos[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == PHOTO:
            return self.photos[index.row()]
        if role == TEXT:
            return self.text_of(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self.text_of(index.row()).tip)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.text_of(index.row())
            return f"{text.name}, {text.detail}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        kinds = ["text/uri-list", "text/plain", "text/html", "application/x-qt-image", "image/png"]
        return [PLACES, *kinds]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged([index.row() for index in indexes], self.photos)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt calls it
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,  # noqa: ARG002
    ) -> bool:
        self.dropped.emit(data, row if row >= 0 else len(self.photos))
        return True


class PhotoList(QListView):
    """Shows any number of photos within a bounded height."""

    #: rows of photos that shall go
    removed = Signal(object)
    #: rows of photos that shall go before another row
    moved = Signal(object, int)
    #: (data, row) from elsewhere that was dropped before a row
    arrived = Signal(object, int)

    def __init__(
        self,
        thumbnails: Thumbnails,
        text: Callable[[str], PhotoText],
        shortcuts: Shortcuts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.list_model = PhotoListModel(text, self)
        self.list_model.dropped.connect(self._on_drop)
        self.setObjectName("photoList")
        self.setAccessibleName(self.tr("Photos, each for an edit of its own"))
        set_role(self, "list")
        self.setModel(self.list_model)
        self.setItemDelegate(PhotoRowDelegate(thumbnails, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setTabKeyNavigation(False)
        shortcuts.changed.connect(self._tell_keys)
        self._tell_keys()

    def show_photos(self, photos: tuple[str, ...]) -> None:
        """Shows these photos; what was chosen and seen stays so."""
        if photos == self.list_model.photos:
            return
        chosen = {self.list_model.photos[row] for row in self.chosen_rows()}
        current, top = min(self.chosen_rows(), default=-1), self.verticalScrollBar().value()
        held = self.list_model.photos[current] if current >= 0 else ""
        self.list_model.show(photos)
        self.setFixedHeight(round(min(len(photos), _MOST_ROWS) * ROW_HEIGHT) + _FRAME)
        self._choose([row for photo in chosen if (row := self.list_model.row_of(photo)) >= 0])
        row = self.list_model.row_of(held)
        row = row if row >= 0 else min(max(current, 0), len(photos) - 1)
        flag = self.selectionModel().SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.list_model.index(row), flag)
        self.verticalScrollBar().setValue(top)

    def chosen_rows(self) -> list[int]:
        """The selected rows, in their order; the current one where none is."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.chosen_rows()
        if rows and self._shortcuts.matches("photo.remove", event):
            self.removed.emit(rows)
        elif rows and self._shortcuts.matches("photo.earlier", event):
            if rows[0] > 0:
                self.moved.emit(rows, rows[0] - 1)
        elif rows and self._shortcuts.matches("photo.later", event):
            if rows[-1] < len(self.list_model.photos) - 1:
                self.moved.emit(rows, rows[-1] + 2)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._crossed(event.position().toPoint())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.removed.emit([row])
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._crossed(event.position().toPoint()) >= 0
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)

    def refresh(self, photo: str) -> None:
        """Paints a photo's row again: its thumbnail may have come."""
        row = self.list_model.row_of(photo)
        if row >= 0:
            self.update(self.list_model.index(row))

    def _tell_keys(self) -> None:
        """Says to who does not see it what keys do here."""
        means = {
            "photo.remove": self.tr("Remove"),
            "photo.earlier": self.tr("Move forward"),
            "photo.later": self.tr("Move back"),
        }
        hints = [self._shortcuts.hint(action, text) for action, text in means.items()]
        self.setAccessibleDescription(", ".join(hints))

    def _choose(self, rows: Sequence[int]) -> None:
        selection = self.selectionModel()
        selection.clearSelection()
        for row in rows:
            selection.select(self.list_model.index(row), selection.SelectionFlag.Select)

    def _crossed(self, point: QPoint) -> int:
        index = self.indexAt(point)
        inside = cross_rect(self.visualRect(index), self.layoutDirection()).contains(point)
        return index.row() if index.isValid() and inside else -1

    def _on_drop(self, data: QMimeData, row: int) -> None:
        places = places_of(data) if data.hasFormat(PLACES) else ()
        if places:
            self.moved.emit(list(places), row)
        else:
            self.arrived.emit(data, row)
