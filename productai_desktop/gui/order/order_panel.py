"""The order panel: photos, prompt and choices of the next edit, and the button that orders it."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import InputError, ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.order.choices import Choices
from productai_desktop.gui.order.draft import MOST_PHOTOS, Draft, place, repeated, restored
from productai_desktop.gui.order.order_cost import Reckoning
from productai_desktop.gui.order.order_footer import Line, OrderFooter
from productai_desktop.gui.order.order_form import OrderForm, Section
from productai_desktop.gui.order.order_words import (
    already_text,
    idle_text,
    most_text,
    other_way_text,
)
from productai_desktop.gui.order.ordering import Basket
from productai_desktop.gui.order.spending import Spending
from productai_desktop.gui.photos.arrivals import Arrival, offer_copy
from productai_desktop.gui.photos.input_tray import InputTray, Shown
from productai_desktop.gui.photos.photo_facts import Look, look_at
from productai_desktop.gui.photos.photo_findings import Rules, name_of
from productai_desktop.gui.photos.photo_moves import PLACES
from productai_desktop.gui.section import scrolled
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import sentence

_MARGIN = 14


class OrderPanel(QWidget):
    """Puts an order together. Built once the desk is open.

    `ordered(Basket)` asks for orders to be made; until `order_finished` says how that ended, no
    other ones are asked for.
    """

    ordered = Signal(object)
    #: an Arrival that holds a list of edits, which is for a batch
    list_arrived = Signal(object)
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
        shortcuts: Shortcuts | None = None,
    ) -> None:
        """`look` reads a photo's facts, blocking, and raises InputError."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts or Shortcuts(desk, self)
        self._draft = restored(desk.settings)
        self._ordering = False
        self._said = ""
        #: role in which it is said
        self._said_as = "warn"
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
        pasted = desk.data_folder / "pasted"
        self._tray = InputTray(bridge, thumbnails, look, pasted, shortcuts=self._shortcuts)
        self._reckoning = Reckoning(desk, Spending(desk, bridge, self), self._tray)
        self._notice = Line()
        self._notice.setObjectName("photoNotice")
        self._form = OrderForm(desk, bridge, shortcuts=self._shortcuts)
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
        if len(self._draft.photos) < 2:
            self._draft = self._draft.with_changes(each=None)
        self._failure = ""
        if {"photos", "operation", "edit_model", "compare_models"} & set(changes):
            self._said = ""
        if set(changes) == {"prompt"} and not self._stale_prompt():
            self._show_cost()
        else:
            self._show()
        self._choices.keep(self._draft)
        if self._draft.photos != before:
            self.photos_changed.emit()

    def add_photos(self, photos: tuple[str, ...], at: int | None = None) -> None:
        """Adds absolute paths and addresses; says which were there, and which are too many.

        `at` is the place they were dropped on: photos in slots give way, those of a list move on.
        """
        few = len(self._draft.photos) <= max(2, self._draft.limit(self._desk.catalogue))
        placed = place(self._draft.photos, photos, at, over=few and at is not None)
        if placed.photos != self._draft.photos:
            self.change(photos=placed.photos)
        said = [already_text(placed.already)] if placed.already else []
        if placed.left_out:
            said.append(most_text(MOST_PHOTOS))
        if said:
            self._say(" ".join(said), "warn" if placed.left_out else "muted")

    def load(self, job: Job, *, photos: bool = False) -> None:
        """All settings again: those of an edit, and its photos where asked for or none are here."""
        changes = repeated(job, self._desk.catalogue)
        if photos or not self._draft.photos:
            changes |= {"photos": job.inputs, "each": None}
        self.change(**changes)

    def edit_prompt(self) -> None:
        """Puts the keyboard at the end of the prompt, or where the operation has none to order."""
        prompt = self._form.prompt
        if self._draft.operation is Operation.UPSCALE:
            self.ready_to_order()
            return
        prompt.moveCursor(QTextCursor.MoveOperation.End)
        prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def ready_to_order(self) -> None:
        """Puts the keyboard on the button that spends, which nothing here presses."""
        self._footer.take_focus()

    def open_photos(self) -> None:
        """Asks for photos by a dialog."""
        self._tray.open_photos()

    def open_folder(self) -> None:
        """Asks for a folder of photos by a dialog."""
        self._tray.open_folder()

    def paste(self) -> None:
        """Takes photos from the clipboard."""
        self._tray.paste()

    def generate(self) -> None:
        """Orders, unless something speaks against it or an order is on its way."""
        self._order(front=False)

    def generate_at_front(self) -> None:
        """Orders as `generate` does, before all that waits."""
        self._order(front=True)

    def order_finished(self, error: Exception | None = None) -> None:
        """Tells how the last order ended; photos, prompt and choices stay."""
        self._ordering = False
        if isinstance(error, ProductAIError):
            if isinstance(error, InputError):
                self._tray.refresh()  # which photo it is stands in its row
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
        offer_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(PLACES):
            event.ignore()  # a photo of the tray, let go beside it
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._tray.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:  # the one that reaches a window's parts
            self._tray.refresh()
        return super().event(event)

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
        inside = self._column = QVBoxLayout(content)
        inside.addWidget(self._operation)
        photos = QVBoxLayout()
        photos.setSpacing(4)
        hint = QLabel(self.tr("GPS is removed before sending"))
        photos.addWidget(Section(self.tr("Photos"), self._tray, hint))
        photos.addWidget(self._notice)
        inside.addLayout(photos)
        inside.addWidget(self._form)
        inside.addStretch(1)
        area = scrolled(content)
        area.setObjectName("orderScroll")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self._footer)
        self._space()

    def _space(self) -> None:
        """Sets all apart as the density says."""
        spaces = spacing()
        margin = spaces.margin
        self._column.setContentsMargins(_MARGIN, margin, _MARGIN, margin)
        self._column.setSpacing(spaces.section)
        self._form.set_spacing(spaces.section)
        self._footer.setContentsMargins(_MARGIN, spaces.small, _MARGIN, margin)

    def _wire(self) -> None:
        self._operation.chosen.connect(self._choose_operation)
        self._tray.arrived.connect(self.add_photos)
        self._tray.list_arrived.connect(self.list_arrived)
        self._tray.rearranged.connect(self._rearrange)
        self._tray.each_chosen.connect(self._choose_each)
        self._tray.found.connect(self._on_found)
        self._tray.said.connect(self._say)
        self._tray.told.connect(lambda text: self._say(text, "muted"))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self._form.changed.connect(self._on_change)
        self._form.prompt.photos_arrived.connect(self._tray.take)
        self._form.folder.picked.connect(self._choose_folder)
        self._footer.pressed.connect(self.generate)
        self._bridge.status_changed.connect(self._show_cost)
        self._bridge.engine_changed.connect(self._show)
        self._bridge.settings_changed.connect(self._show)
        self._shortcuts.changed.connect(self._show_cost)
        for action, slot in {
            "generate": self.generate,
            "generate.front": self.generate_at_front,
            "photos.open": self.open_photos,
            "photos.folder": self.open_folder,
            "photos.paste": self.paste,
        }.items():
            self._shortcuts.bind(action, self, slot)

    # showing

    def _show(self) -> None:
        catalogue = self._desk.catalogue
        now = self._draft.fitted(catalogue)
        model = now.model(catalogue)
        self._operation.show_choice(now.operation.value)
        if self._tray.show_photos(self._shown()):
            self._failure = ""  # it spoke of other rules
        self._show_how()
        self._form.show_draft(now, model)
        self._form.show_original(now, self._tray.shape_of_first())
        self._form.prompt.show_text(self._draft.prompt)
        self._form.folder.show_folder(self._desk.output_folder())
        self._show_notice()
        self._show_cost()

    def _shown(self) -> Shown:
        settings = self._desk.settings
        project = settings.project(settings.last_project)
        kept_here = project.name if self._desk.settings.hosting in project.forbids else ""
        limit = self._draft.limit(self._desk.catalogue)
        return Shown(
            self._draft.photos, limit, Rules(self._reckoning.loopback_service(), kept_here)
        )

    def _show_how(self) -> None:
        """Offers one edit each where photos are sent together, and the other way round."""
        catalogue, photos = self._desk.catalogue, len(self._draft.photos)
        apart = self._draft.apart(catalogue)
        text = other_way_text(photos, self._draft.limit(catalogue), apart=apart)
        self._tray.show_how(text, each=not apart)

    def _show_notice(self) -> None:
        idle = self._draft.idle_photos(self._desk.catalogue)
        names = tuple(isolated(name_of(photo)) for photo in idle)
        text = self._said or (idle_text(names) if idle else "")
        self._notice.say(text, self._said_as if self._said else "muted")
        self._notice.setVisible(bool(text))

    def _show_cost(self) -> None:
        cost = self._reckoning.cost(self._draft)
        problem = self._reckoning.problem(self._draft)
        warnings = self._reckoning.warnings(self._draft, cost.credits)
        hints = (
            self._shortcuts.hint("generate", self.tr("Order")),
            self._shortcuts.hint("generate.front", self.tr("Order at the front of the queue")),
        )
        self._footer.show_cost(
            cost, problem, warnings=warnings, ordering=self._ordering, hints=hints
        )
        if self._failure:
            self._footer.show_failure(self._failure)

    def _stale_prompt(self) -> bool:
        return self._form.prompt.toPlainText() != self._draft.prompt

    # changes

    def _order(self, *, front: bool) -> None:
        if (
            self._ordering
            or self._settling.isActive()
            or self._reckoning.problem(self._draft) is not None
        ):
            return
        self._ordering = True
        self._failure = ""
        self._settling.start()
        self._show_cost()
        orders, cost = self._reckoning.orders(self._draft), self._reckoning.cost(self._draft)
        self.ordered.emit(Basket(orders, cost, front))

    def _on_change(self, field: str, value: object) -> None:
        if getattr(self._draft, field) != value:
            self.change(**{field: value})

    def _choose_operation(self, name: str) -> None:
        self._on_change("operation", Operation(name))

    def _rearrange(self, photos: tuple[str, ...]) -> None:
        self.change(photos=photos)

    def _choose_each(self, each: bool) -> None:
        self.change(each=each)

    def _on_found(self) -> None:
        now = self._draft.fitted(self._desk.catalogue)
        self._form.show_original(now, self._tray.shape_of_first())
        self._show_cost()

    def _say(self, text: str, role: str = "warn") -> None:
        self._said, self._said_as = text, role
        self._show_notice()

    def _fail(self, error: ProductAIError) -> None:
        self._failure = sentence(error)
        self._show_cost()

    def _choose_folder(self, folder: str) -> None:
        self._bridge.spawn(self._changes_folder(folder), on_error=self._fail)

    async def _changes_folder(self, folder: str) -> None:
        await self._desk.change(output_folder=folder)
        self._form.folder.show_folder(self._desk.output_folder())
