"""The slots of the tray: a few photos side by side, and the places for more."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from productai_desktop.gui.photos.photo_moves import dragged
from productai_desktop.gui.photos.photo_row import PhotoText
from productai_desktop.gui.photos.photo_slot import OverPicture, PhotoSlot
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails

_COLUMNS = 2
_GAP = 8


class PhotoSlots(QWidget):
    """Shows photos in slots, as many as are sent together, with what each is beneath."""

    #: a slot that shall be filled by a dialog
    opened = Signal(int)
    #: rows of photos that shall go
    removed = Signal(object)
    #: rows of photos that shall go before another row
    moved = Signal(object, int)

    def __init__(
        self, thumbnails: Thumbnails, shortcuts: Shortcuts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._shortcuts = shortcuts
        self._photos: tuple[str, ...] = ()
        self._limit = 1
        self._slots: list[PhotoSlot] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._swap = OverPicture("swap", self.tr("Swap the photos"), self)
        self._swap.setObjectName("swapPhotos")
        self._swap.clicked.connect(lambda: self.moved.emit([1], 0))
        shortcuts.changed.connect(self._show_empty)
        self.show_photos((), {}, 1)

    def show_photos(self, photos: tuple[str, ...], texts: dict[str, PhotoText], limit: int) -> None:
        """Shows photos with their texts, and a place for one more up to the `limit` of an edit.

        There are always two slots at least: what one edit does not take gets one of its own.
        """
        self._photos, self._limit = photos, limit
        wanted = max(_COLUMNS, min(limit, len(photos) + 1), len(photos))
        if len(self._slots) < wanted:
            while len(self._slots) < wanted:
                self._add()
            stops = [*self._slot_stops(), self._swap]
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
        for index, slot in enumerate(self._slots):
            slot.setVisible(index < wanted)
            if index < len(photos):
                text = texts[photos[index]]
                slot.show_photo(photos[index], text.name, _in_two(text.detail), text.role, text.tip)
        self._show_empty()
        self._swap.setVisible(len(photos) == _COLUMNS)

    def captions(self) -> tuple[str, ...]:
        """The lines beneath the photos."""
        return tuple(slot.caption for slot in self._slots[: len(self._photos)])

    def slot_at(self, point: QPoint) -> int | None:
        """The slot at a point of this widget; None for none."""
        for index, slot in enumerate(self._slots):
            if not slot.isHidden() and slot.geometry().contains(point):
                return index
        return None

    def mark(self, target: int | None) -> None:
        """Shows in which slot a drop would land."""
        for index, slot in enumerate(self._slots):
            slot.mark_target(targeted=index == target)

    def refresh(self, photo: str) -> None:
        """Paints a photo again: its thumbnail may have come."""
        for shown, slot in zip(self._photos, self._slots, strict=False):
            if shown == photo:
                slot.refresh()

    def tab_stops(self) -> list[QWidget]:
        """Its buttons, in the order in which the keyboard reaches them."""
        return [*self._slot_stops(), self._swap]

    def take_focus(self, index: int) -> None:
        """Puts the keyboard on a slot."""
        self._slots[min(index, len(self._slots) - 1)].take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        first = self._slots[0].geometry()
        self._swap.move((self.width() - self._swap.width()) // 2, first.top() + 36)
        self._swap.raise_()

    def _slot_stops(self) -> list[QWidget]:
        return [stop for slot in self._slots for stop in slot.tab_stops()]

    def _add(self) -> None:
        index = len(self._slots)
        slot = PhotoSlot(index + 1, self._thumbnails, self._shortcuts, self)
        slot.opened.connect(lambda: self.opened.emit(index))
        slot.removed.connect(lambda: self.removed.emit([index]))
        slot.moved.connect(lambda way: self._move(index, way))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        slot.dragged.connect(lambda: self._drag(index))
        self._slots.append(slot)
        self._grid.addWidget(slot, index // _COLUMNS, index % _COLUMNS, Qt.AlignmentFlag.AlignTop)

    def _move(self, index: int, way: int) -> None:
        if 0 <= index + way < len(self._photos):
            self.moved.emit([index], index + (2 if way > 0 else -1))
            self.take_focus(index + way)

    def _drag(self, index: int) -> None:
        drag = QDrag(self)
        drag.setMimeData(dragged([index], self._photos))
        picture = self._thumbnails.thumbnail(self._photos[index], 96, self.devicePixelRatioF())
        if picture is not None:
            drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)

    def _show_empty(self) -> None:
        for index, slot in enumerate(self._slots[len(self._photos) :], len(self._photos)):
            if index == 0:
                slot.show_empty(self.tr("Drop photos or a folder, or click to open"))
            elif index >= self._limit:
                slot.show_empty(self.tr("Drop more,\none edit each"))
            elif index == 1:
                paste = self._shortcuts.hint("photos.paste", self.tr("or paste"))
                slot.show_empty(self.tr("Drop a second,\n{paste}").format(paste=paste))
            else:
                slot.show_empty(self.tr("Drop a further photo"))


def _in_two(detail: str) -> str:
    """What a photo is, on two lines of about the same length."""
    parts = detail.split(" · ")
    splits = [(" · ".join(parts[:at]), " · ".join(parts[at:])) for at in range(1, len(parts))]
    return "\n".join(min(splits, key=lambda lines: max(map(len, lines)), default=(detail,)))
