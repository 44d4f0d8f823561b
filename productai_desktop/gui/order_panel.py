"""The order panel: photos, prompt and choices of the next edit, and the button that orders it."""

from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import InputError, ProductAIError, RequestError
from productai_desktop.core.requests import is_loopback
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.arrivals import Arrival, holds_photos
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.choices import Choices
from productai_desktop.gui.draft import Draft, place, restored
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.input_tray import InputTray, Shown, name_of
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.order_footer import Line, OrderFooter
from productai_desktop.gui.order_form import OrderForm, Section
from productai_desktop.gui.order_words import Cost, idle_text, left_out_text
from productai_desktop.gui.photo_facts import Look, look_at
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import sentence

_MARGIN = 14


class OrderPanel(QWidget):
    """Puts an order together. Built once the desk is open.

    `ordered(Order)` asks for an order to be made; until `order_finished` says how that ended, no
    other one is asked for.
    """

    ordered = Signal(object)
    #: the draft's photos are others, or in another order
    photos_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        look: Look = look_at,
    ) -> None:
        """`look` reads a photo's facts, blocking, and raises InputError."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._draft = restored(desk.settings)
        self._ordering = False
        self._said = ""
        self._failure = ""
        self._choices = Choices(desk, bridge, self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(QApplication.doubleClickInterval())
        self.setObjectName("orderPanel")
        self.setAccessibleName(self.tr("Next edit"))
        self.setAcceptDrops(True)
        self.setMinimumWidth(300)
        self._operation = SegmentedPicker("operation", self.tr("Operation"))
        self._operation.setObjectName("operationPicker")
        self._tray = InputTray(bridge, thumbnails, look, desk.data_folder / "pasted")
        self._notice = Line()
        self._form = OrderForm(desk, bridge)
        self._footer = OrderFooter()
        self._lay_out()
        self._wire()
        self._show()

    @property
    def draft(self) -> Draft:
        """What is put together so far."""
        return self._draft

    def change(self, **changes: Any) -> None:
        """Changes fields of the draft, as from another part of the window."""
        before = self._draft.photos
        self._draft = self._draft.with_changes(**changes)
        self._failure = ""
        if {"photos", "operation", "edit_model"} & set(changes):
            self._said = ""
        if set(changes) == {"prompt"} and not self._stale_prompt():
            self._show_cost()
        else:
            self._show()
        self._choices.keep(self._draft)
        if self._draft.photos != before:
            self.photos_changed.emit()

    def add_photos(self, photos: tuple[str, ...], slot: int | None = None) -> None:
        """Adds absolute paths and addresses; says how many did not fit."""
        limit = self._draft.model(self._desk.catalogue).max_images
        placed, left_out = place(self._draft.photos, photos, limit, slot)
        self.change(photos=placed)
        if left_out:
            self._say(left_out_text(left_out, limit))

    def open_photos(self) -> None:
        """Asks for photos by a dialog."""
        self._tray.open_photos()

    def paste(self) -> None:
        """Takes photos from the clipboard."""
        self._tray.paste()

    def generate(self) -> None:
        """Orders, unless something speaks against it or an order is on its way."""
        if self._ordering or self._settling.isActive() or self._problem() is not None:
            return
        self._ordering = True
        self._failure = ""
        self._settling.start()
        self._show_cost()
        self.ordered.emit(
            self._draft.order(
                self._desk.catalogue,
                destination=str(self._desk.output_folder()),
                project=self._desk.settings.last_project,
            )
        )

    def order_finished(self, error: Exception | None = None) -> None:
        """Tells how the last order ended; photos, prompt and choices stay."""
        self._ordering = False
        if isinstance(error, ProductAIError):
            self._fail(error)
            return
        if error is not None:
            self._failure = self.tr("The edit could not be ordered. Nothing was charged.")
        self._show_cost()

    async def remember(self) -> None:
        """Returns once the choices are written, as before the program ends."""
        await self._choices.finish()

    def take(self, arrival: Arrival) -> None:
        """Takes what was dropped elsewhere in the window."""
        self._tray.receive(arrival)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(328, 760)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photos(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._tray.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._tray.refresh()

    # building

    def _lay_out(self) -> None:
        self._operation.show_options(
            [
                (Operation.EDIT.value, self.tr("Edit")),
                (Operation.UPSCALE.value, self.tr("Upscale")),
                (Operation.CUSTOM.value, self.tr("Custom model")),
            ]
        )
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(12)
        inside.addWidget(self._operation)
        photos = QVBoxLayout()
        photos.setSpacing(4)
        hint = QLabel(self.tr("GPS is removed before sending"))
        photos.addWidget(Section(self.tr("Photos"), self._tray, hint))
        photos.addWidget(self._notice)
        inside.addLayout(photos)
        inside.addWidget(self._form)
        inside.addStretch(1)
        area = QScrollArea()
        area.setObjectName("orderScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        self._footer.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        layout.addWidget(self._footer)

    def _wire(self) -> None:
        self._operation.chosen.connect(self._choose_operation)
        self._tray.arrived.connect(self.add_photos)
        self._tray.removed.connect(self._remove_photo)
        self._tray.swapped.connect(self._swap_photos)
        self._tray.found.connect(self._on_found)
        self._tray.said.connect(self._say)
        self._form.changed.connect(self._on_change)
        self._form.prompt.photos_arrived.connect(self._tray.take)
        self._form.folder.picked.connect(self._choose_folder)
        self._footer.pressed.connect(self.generate)
        self._bridge.status_changed.connect(self._show_cost)
        self._bridge.engine_changed.connect(self._show)
        for keys, action in (
            ("Ctrl+Return", self.generate),
            ("Ctrl+Enter", self.generate),
            (QKeySequence.StandardKey.Open, self.open_photos),
            (QKeySequence.StandardKey.Paste, self.paste),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    # showing

    def _show(self) -> None:
        catalogue = self._desk.catalogue
        now = self._draft.fitted(catalogue)
        model = now.model(catalogue)
        self._operation.show_choice(now.operation.value)
        self._tray.show_photos(Shown(now.photos, model.max_images, self._loopback()))
        self._form.show_draft(now, model)
        self._form.show_original(now, self._tray.shape_of_first())
        self._form.prompt.show_text(self._draft.prompt)
        self._form.folder.show_folder(self._desk.output_folder())
        self._show_notice()
        self._show_cost()

    def _show_notice(self) -> None:
        idle = self._draft.idle_photos(self._desk.catalogue)
        names = tuple(isolated(name_of(photo)) for photo in idle)
        kept = idle_text(names, self._draft.model(self._desk.catalogue)) if idle else ""
        text = self._said or kept
        self._notice.say(text, "warn" if self._said else "muted")
        self._notice.setVisible(bool(text))

    def _show_cost(self) -> None:
        now = self._draft.fitted(self._desk.catalogue)
        status = self._desk.engine.status
        free = None if status.balance is None else status.balance.credits - status.promised
        cost = Cost(now.model(self._desk.catalogue), now.variants, free)
        self._footer.show_cost(now.operation, cost, self._problem(), ordering=self._ordering)
        if self._failure:
            self._footer.show_failure(self._failure)

    def _problem(self) -> RequestError | InputError | None:
        problem = self._draft.problem(self._desk.catalogue, loopback_service=self._loopback())
        return self._tray.problem() or problem

    def _loopback(self) -> bool:
        service = self._desk.engine.service
        return service == PRACTICE or is_loopback(urlsplit(service).hostname)

    def _stale_prompt(self) -> bool:
        return self._form.prompt.toPlainText() != self._draft.prompt

    # changes

    def _on_change(self, field: str, value: object) -> None:
        if getattr(self._draft, field) != value:
            self.change(**{field: value})

    def _choose_operation(self, name: str) -> None:
        self._on_change("operation", Operation(name))

    def _on_found(self) -> None:
        now = self._draft.fitted(self._desk.catalogue)
        self._form.show_original(now, self._tray.shape_of_first())
        self._show_cost()

    def _remove_photo(self, index: int) -> None:
        photos = self._draft.photos
        self.change(photos=photos[:index] + photos[index + 1 :])

    def _swap_photos(self) -> None:
        first, second, *rest = self._draft.photos
        self.change(photos=(second, first, *rest))

    def _say(self, text: str) -> None:
        self._said = text
        self._show_notice()

    def _fail(self, error: ProductAIError) -> None:
        self._failure = sentence(error)
        self._show_cost()

    def _choose_folder(self, folder: str) -> None:
        self._bridge.spawn(self._changes_folder(folder), on_error=self._fail)

    async def _changes_folder(self, folder: str) -> None:
        await self._desk.change(output_folder=folder)
        self._form.folder.show_folder(self._desk.output_folder())
