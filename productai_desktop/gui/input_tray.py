"""The input tray: the photos of the next order, and every way to bring them in."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import InputError, ProductAIError
from productai_desktop.core.requests import is_address
from productai_desktop.gui.arrivals import Arrival, arrival_of, holds_photos, keep_picture
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.one_line import isolated, one_line
from productai_desktop.gui.order_words import folder_text, problem_text, size_text
from productai_desktop.gui.photo_facts import Look, PhotoFacts
from productai_desktop.gui.photo_slot import OverPicture, PhotoSlot
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import sentence

_COLUMNS = 2
_GAP = 8


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tray shows."""

    photos: tuple[str, ...] = ()
    #: photos the model takes
    limit: int = 1
    #: the service runs on this computer, and may be given its addresses
    loopback_service: bool = False


class InputTray(QWidget):
    """Shows the photos that will be sent, and takes others.

    Photos come by drop (files, addresses, pictures), by a dialog, and by paste. The tray keeps
    none of them: it tells what came, and shows what it is told to.
    """

    #: (photos, slot) that arrived; the slot is None where none was aimed at
    arrived = Signal(object, object)
    #: index of a photo that shall go
    removed = Signal(int)
    #: the first two photos shall change places
    swapped = Signal()
    #: more is known of a photo
    found = Signal()
    #: a sentence on what could not be taken; "" takes it back
    said = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        thumbnails: Thumbnails,
        look: Look,
        pasted_folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._thumbnails = thumbnails
        self._pasted_folder = pasted_folder
        self._shown = Shown()
        self._slots: list[PhotoSlot] = []
        self._facts = PhotoFacts(bridge, look, self)
        self._facts.found.connect(self._on_found)
        thumbnails.ready.connect(self._on_thumbnail)
        self.setObjectName("inputTray")
        self.setAccessibleName(self.tr("Photos"))
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        layout.addLayout(self._grid)
        self._swap = self._swap_button()
        self.show_photos(self._shown)

    def show_photos(self, shown: Shown) -> None:
        """Shows these photos in as many slots as the model takes, at least one."""
        self._shown = shown
        wanted = min(shown.limit, max(len(shown.photos) + 1, _COLUMNS))
        if len(self._slots) < wanted:
            while len(self._slots) < wanted:
                self._add_slot()
            stops = [stop for slot in self._slots for stop in slot.tab_stops()]
            for before, after in pairwise([*stops, self._swap]):
                QWidget.setTabOrder(before, after)
        for index, slot in enumerate(self._slots):
            slot.setVisible(index < wanted)
        self._facts.watch(shown.photos)
        self._swap.setVisible(len(shown.photos) > 1)
        self._show()

    def problem(self) -> InputError | None:
        """Why the first unusable photo cannot be sent; None where nothing speaks against any."""
        problems = (self._problem(photo) for photo in self._shown.photos)
        return next((problem for problem in problems if problem is not None), None)

    def shape_of_first(self) -> tuple[int, int] | None:
        """(width, height) of the first photo in pixels, once known."""
        facts = self._facts.facts(self._shown.photos[0]) if self._shown.photos else None
        return (facts.width, facts.height) if facts is not None else None

    def captions(self) -> tuple[str, ...]:
        """The lines beneath the photos."""
        return tuple(slot.caption for slot in self._slots[: len(self._shown.photos)])

    def refresh(self) -> None:
        """Looks at the files again, as when the window becomes active."""
        self._facts.refresh()

    def take(self, data: QMimeData, slot: int | None = None) -> bool:
        """Takes the photos of a drop or paste; says so where there are none."""
        arrival = arrival_of(data)
        self.receive(arrival, slot)
        return bool(arrival)

    def receive(self, arrival: Arrival, slot: int | None = None) -> None:
        """Takes what arrived; says so where it holds no photo."""
        if arrival.photos:
            self.arrived.emit(arrival.photos, slot)
        elif arrival.picture is not None:
            self._bridge.spawn(self._keeps(arrival.picture, slot), on_error=self._refuse)
        else:
            self.said.emit(self.tr("There is no photo in that: drop files, or an address."))

    def paste(self) -> None:
        """Takes photos from the clipboard: files, an address, or a picture."""
        self.take(QApplication.clipboard().mimeData())

    def open_photos(self, slot: int | None = None) -> None:
        """Asks for files, without holding the program."""
        dialog = QFileDialog(self, self.tr("Open photos"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Photos (*.jpg *.jpeg *.png *.webp *.avif *.tif *.tiff *.bmp *.gif)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(
            lambda names: self._arrive(names, slot)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        )
        dialog.open()

    # drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photos(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._mark(self._slot_at(event.position().toPoint()))
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._mark(self._slot_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(None)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData(), self._slot_at(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        first = self._slots[0].geometry()
        self._swap.move((self.width() - self._swap.width()) // 2, first.top() + 36)
        self._swap.raise_()

    def _swap_button(self) -> OverPicture:
        button = OverPicture("swap", self.tr("Swap the photos"), self)
        button.setObjectName("swapPhotos")
        button.clicked.connect(self.swapped)
        return button

    def _arrive(self, names: list[str], slot: int | None) -> None:
        self.arrived.emit(tuple(str(Path(name).absolute()) for name in names), slot)

    def _add_slot(self) -> None:
        index = len(self._slots)
        slot = PhotoSlot(index + 1, self._thumbnails, self)
        slot.opened.connect(lambda: self.open_photos(index))
        slot.removed.connect(lambda: self._remove(index))
        self._slots.append(slot)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(slot, index // _COLUMNS, index % _COLUMNS, top)

    def _remove(self, index: int) -> None:
        self.removed.emit(index)
        self._slots[index].take_focus()

    def _show(self) -> None:
        for index, slot in enumerate(self._slots):
            if index < len(self._shown.photos):
                self._show_photo(slot, self._shown.photos[index])
            elif index == 0:
                slot.show_empty(self.tr("Drop a photo,\nor click to open"))
            elif index == 1:
                slot.show_empty(self.tr("Drop a second,\nor paste (Ctrl+V)"))
            else:
                slot.show_empty(self.tr("Drop a further photo"))

    def _show_photo(self, slot: PhotoSlot, photo: str) -> None:
        problem = self._problem(photo)
        facts = self._facts.facts(photo)
        if problem is not None:
            slot.show_photo(
                photo, name_of(photo), problem_text(problem), "danger", sentence(problem)
            )
        elif is_address(photo):
            slot.show_photo(photo, name_of(photo), urlsplit(photo).hostname or "", "muted", photo)
        elif facts is not None:
            text = f"{facts.width} × {facts.height} · {size_text(facts.size_bytes)}"  # noqa: RUF001
            slot.show_photo(photo, name_of(photo), text, "muted", photo)
        else:
            slot.show_photo(photo, name_of(photo), "…", "muted", photo)

    def _problem(self, photo: str) -> InputError | None:
        return self._facts.problem(photo, loopback_service=self._shown.loopback_service)

    def _on_found(self, photo: str) -> None:
        problem = self._problem(photo)
        if photo in self._shown.photos and problem is not None and problem.code == "INPUT_FOLDER":
            self.removed.emit(self._shown.photos.index(photo))
            self.said.emit(folder_text(isolated(name_of(photo))))
            return
        self._show()
        self.found.emit()

    def _on_thumbnail(self, photo: str) -> None:
        for index, shown in enumerate(self._shown.photos):
            if shown == photo:
                self._slots[index].refresh()

    async def _keeps(self, picture: bytes | QImage, slot: int | None) -> None:
        now = datetime.now().astimezone()
        path = await asyncio.to_thread(keep_picture, picture, self._pasted_folder, now)
        self.arrived.emit((str(path),), slot)

    def _refuse(self, error: ProductAIError) -> None:
        self.said.emit(sentence(error))

    def _slot_at(self, point: QPoint) -> int | None:
        for index, slot in enumerate(self._slots):
            if not slot.isHidden() and slot.geometry().contains(point):
                return index
        return None

    def _mark(self, target: int | None) -> None:
        for index, slot in enumerate(self._slots):
            slot.mark_target(targeted=index == target)


def name_of(photo: str) -> str:
    """What people call a photo: its file name, or the end of its address; on one line."""
    tail = urlsplit(photo).path.rstrip("/") if is_address(photo) else photo
    name = one_line(tail.replace("\\", "/").rsplit("/", 1)[-1])
    return name or one_line(photo)
