"""The input tray: the photos of the next order, and every way to bring them in."""

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.photo_names import PHOTO_SUFFIXES
from productai_desktop.engine.batch_sources import is_sheet
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.order_words import totals_text
from productai_desktop.gui.photos.arrivals import (
    Arrival,
    arrival_of,
    arrival_of_paths,
    offer_copy,
)
from productai_desktop.gui.photos.photo_facts import Look
from productai_desktop.gui.photos.photo_findings import PhotoFindings, Rules
from productai_desktop.gui.photos.photo_list import PhotoList
from productai_desktop.gui.photos.photo_moves import PLACES, moved, places_of
from productai_desktop.gui.photos.photo_slots import PhotoSlots
from productai_desktop.gui.photos.receiving import Receiving
from productai_desktop.gui.photos.tray_foot import TrayFoot
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails

#: photos shown in slots side by side rather than as a list, even where fewer are sent together
_FEW = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tray shows."""

    photos: tuple[str, ...] = ()
    #: photos that one edit takes
    limit: int = 1
    rules: Rules = field(default_factory=Rules)


class InputTray(QWidget):
    """Shows the photos that will be sent, and takes others.

    The tray keeps none of them: it tells what came and what was wished, and shows what it is
    told to. A few photos stand in slots, more in a list.
    """

    #: (photos, place) that arrived; the place is None where none was aimed at
    arrived = Signal(object, object)
    #: the photos as the person wants them now: fewer, or in another order
    rearranged = Signal(object)
    #: whether each photo shall get an edit of its own
    each_chosen = Signal(bool)
    #: more is known of some photos
    found = Signal()
    #: a sentence on what could not be taken; "" takes it back
    said = Signal(str)
    #: a sentence on what came, where nothing is wrong with it
    told = Signal(str)
    #: an Arrival that holds a list of edits
    list_arrived = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        thumbnails: Thumbnails,
        look: Look,
        pasted_folder: Path,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts,
    ) -> None:
        """`look` reads a photo's facts, blocking, and raises InputError."""
        super().__init__(parent)
        self._shown = Shown()
        self._findings = PhotoFindings(bridge, look, self)
        self._findings.found.connect(self._on_found)
        self._receiving = Receiving(bridge, look, pasted_folder, self)
        self._few = PhotoSlots(thumbnails, shortcuts)
        self._many = PhotoList(thumbnails, self._findings.text, shortcuts)
        self._foot = TrayFoot(shortcuts)
        self.setObjectName("inputTray")
        self.setAccessibleName(self.tr("Photos"))
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._few, self._many, self._foot):
            layout.addWidget(part)
        stops = [*self._few.tab_stops(), self._many, *self._foot.tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self._thumbnails = thumbnails
        thumbnails.ready.connect(self._on_ready)
        self._wire()
        self._show()

    def show_photos(self, shown: Shown) -> bool:
        """Shows these photos; whether they are judged by other rules now."""
        if shown == self._shown:
            return False
        other_rules = shown.rules != self._shown.rules
        self._shown = shown
        self._findings.show(shown.photos, shown.rules)
        self._show()
        if other_rules:
            self._many.list_model.tell(shown.photos)
        return other_rules

    def show_how(self, text: str, *, each: bool) -> None:
        """Offers the other way to send the photos, in a few words; "" where there is none."""
        self._foot.show_how(text, each=each)

    def problem(self) -> ProductAIError | None:
        """Why the first unusable photo cannot be sent; None where nothing speaks against any."""
        problems = (self._findings.problem(photo) for photo in self._shown.photos)
        return next((problem for problem in problems if problem is not None), None)

    def problem_of(self, photo: str) -> ProductAIError | None:
        """Why a photo cannot be sent; None where nothing speaks against it so far."""
        return self._findings.problem(photo)

    def unusable(self) -> frozenset[str]:
        """The photos that cannot be sent, as far as known."""
        return self._findings.unusable()

    def shape_of_first(self) -> tuple[int, int] | None:
        """(width, height) of the first photo in pixels, once known."""
        return self._findings.shape(self._shown.photos[0]) if self._shown.photos else None

    def captions(self) -> tuple[str, ...]:
        """What is said of each photo."""
        return tuple(self._findings.text(photo).detail for photo in self._shown.photos)

    def refresh(self) -> None:
        """Looks at the files again, as when the window becomes active, where they are few."""
        self._findings.refresh()

    def take(self, data: QMimeData, place: int | None = None) -> bool:
        """Takes the photos of a drop or paste; says so where there are none."""
        arrival = arrival_of(data)
        self.receive(arrival, place)
        return bool(arrival)

    def receive(self, arrival: Arrival, place: int | None = None) -> None:
        """Takes what arrived; says so where it holds no photo. A list is for a batch; notes that
        came with photos are none."""
        lists = [one for one in arrival.others if is_sheet(one)]
        alone = len(arrival.others) == 1 and not arrival.photos
        if lists and (alone or not all(one.lower().endswith(".txt") for one in lists)):
            self.list_arrived.emit(arrival)
        else:
            self._receiving.receive(arrival, place)

    def paste(self) -> None:
        """Takes photos from the clipboard: files, addresses, or a picture."""
        self.take(QApplication.clipboard().mimeData())

    def open_photos(self, place: int | None = None) -> None:
        """Asks for files, without holding the program."""
        dialog = QFileDialog(self, self.tr("Open photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        names = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        dialog.setNameFilters(
            [
                self.tr("Photos ({names})").format(names=names),
                self.tr("All files (*)"),
            ]
        )
        self._ask(dialog, place)

    def open_folder(self) -> None:
        """Asks for a folder of photos, without holding the program."""
        dialog = QFileDialog(self, self.tr("Open a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, None)

    # drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offer_copy(event):
            self._mark(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._mark(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._few.mark(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._few.mark(None)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        data, place = event.mimeData(), self._slot_at(event.position().toPoint())
        if data.hasFormat(PLACES):
            self._drop_place(places_of(data), place)
        else:
            self.take(data, place)

    def _wire(self) -> None:
        self._receiving.arrived.connect(self.arrived)
        self._receiving.said.connect(self.said)
        self._receiving.told.connect(self.told)
        self._receiving.busy.connect(self._foot.show_busy)
        self._few.opened.connect(self.open_photos)
        self._many.arrived.connect(self.take)
        for part in (self._few, self._many):
            part.removed.connect(self._remove)
            part.moved.connect(self._move)
        self._foot.add_requested.connect(self.open_photos)
        self._foot.clear_requested.connect(lambda: self.rearranged.emit(()))
        self._foot.each_chosen.connect(self.each_chosen)
        self._foot.stop_requested.connect(self._receiving.stop)

    def _ask(self, dialog: QFileDialog, place: int | None) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(
            lambda names: self.receive(arrival_of_paths(tuple(names)), place)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        )
        dialog.open()

    # changes

    def _remove(self, rows: list[int]) -> None:
        focus, gone = QApplication.focusWidget(), set(rows)
        focused = focus is not None and self.isAncestorOf(focus)
        photos = self._shown.photos
        self.rearranged.emit(tuple(p for row, p in enumerate(photos) if row not in gone))
        if focused and not self._few.isHidden():
            self._few.take_focus(rows[0])
        elif focused:
            self._many.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, rows: list[int], before: int) -> None:
        self.rearranged.emit(moved(self._shown.photos, rows, before))

    def _drop_place(self, rows: tuple[int, ...], place: int | None) -> None:
        """A photo of the tray was dropped on another slot: it goes there."""
        if place is not None and rows and place < len(self._shown.photos):
            self._move(list(rows), place + 1 if place > rows[0] else place)

    # showing

    def _show(self) -> None:
        photos, limit = self._shown.photos, self._shown.limit
        few = len(photos) <= max(limit, _FEW)
        if few:
            texts = {photo: self._findings.text(photo) for photo in photos}
            self._few.show_photos(photos, texts, limit)
        self._many.show_photos(() if few else photos)
        self._few.setVisible(few)
        self._many.setVisible(not few)
        self._show_totals()

    def _show_totals(self) -> None:
        photos = self._shown.photos
        self._foot.show_means(shown=len(photos) >= _FEW)
        if self._many.isHidden():
            self._foot.show_totals("", "muted")
            return
        unusable = len(self._findings.unusable())
        text = totals_text(len(photos), self._findings.megapixels(), unusable)
        self._foot.show_totals(text, "warn" if unusable else "muted")

    def _on_found(self, news: frozenset[str]) -> None:
        folders = tuple(photo for photo in news if self._is_folder(photo))
        if folders:
            self.rearranged.emit(tuple(p for p in self._shown.photos if p not in folders))
            self._receiving.receive(Arrival(others=folders))
        self._show()
        self._many.list_model.tell(tuple(news))
        self.found.emit()

    def _on_ready(self, photo: str) -> None:
        self._few.refresh(photo)
        self._many.refresh(photo)
        if self._many.list_model.row_of(photo) >= 0 or photo in self._shown.photos:
            self._findings.judge(photo, shown=not self._thumbnails.failed(photo))

    def _is_folder(self, photo: str) -> bool:
        """A folder may be called cup.jpg."""
        problem = self._findings.problem(photo)
        return problem is not None and problem.code == "INPUT_FOLDER"

    def _slot_at(self, point: QPoint) -> int | None:
        if self._few.isHidden():
            return None
        return self._few.slot_at(self._few.mapFrom(self, point))

    def _mark(self, point: QPoint) -> None:
        self._few.mark(self._slot_at(point))
