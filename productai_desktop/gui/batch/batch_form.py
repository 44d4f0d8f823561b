"""The left column of the batch page: source, choices for every line, and the button that starts."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.naming import DEFAULT_TEMPLATE
from productai_desktop.gui.batch.batch_draft import FIRST, BatchDraft
from productai_desktop.gui.batch.batch_footer import BatchFooter
from productai_desktop.gui.batch.batch_source import BatchSource
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.order.order_footer import Line
from productai_desktop.gui.order.order_form import OrderForm
from productai_desktop.gui.section import Section, scrolled
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.settings.controls import Number
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.words import number_text

_MARGIN = 14
_MOST_CREDITS = 1_000_000
#: columns that are named as placeholders; the others are there all the same
_NAMED = 12


class BatchForm(QWidget):
    """Shows a batch draft. `changed(field, value)` names a field of BatchDraft, and
    `order_changed(field, value)` one of the order in it."""

    changed = Signal(str, object)
    order_changed = Signal(str, object)

    def __init__(
        self, desk: Desk, bridge: Bridge, shortcuts: Shortcuts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.source = BatchSource(shortcuts)
        self._operation = SegmentedPicker("batchOperation", self.tr("Operation"))
        self._operation.setObjectName("batchOperationPicker")
        self.order = _named(OrderForm(desk, bridge, shortcuts=shortcuts, many=True))
        self._name = QLineEdit()
        self._name.setObjectName("batchName")
        self._name.setAccessibleName(self.tr("Names of the results"))
        self._known = Line()
        self._known.setObjectName("batchPlaceholders")
        text = self.tr("Only the first {count} lines, as a trial")
        self._trial = QCheckBox(text.format(count=number_text(FIRST)))
        self._trial.setObjectName("batchFirst")
        self._again = QCheckBox(self.tr("Do again what is done"))
        self._again.setObjectName("batchAgain")
        self._cap = Number(
            "batchCap",
            self.tr("Most credits"),
            "",
            lambda number: self.changed.emit("cap", int(number.value)),
            none=self.tr("No cap"),
        ).limit(0, _MOST_CREDITS, 10)
        self.footer = BatchFooter()
        #: all but the button
        self.choices = QWidget()
        self._lay_out()
        self._wire()

    def show_draft(self, draft: BatchDraft, folder: Path, *, needs_photos: bool) -> None:
        """Shows a draft; `folder` is where its results go."""
        catalogue = self._desk.catalogue
        now = draft.order.fitted(catalogue)
        self.source.show_source(draft, needs_photos=needs_photos)
        self._operation.show_choice(now.operation.value)
        self.order.show_draft(now, now.model(catalogue))
        self.order.prompt.show_text(draft.order.prompt)
        self.order.folder.show_folder(folder)
        if self._name.text() != draft.name:
            self._name.setText(draft.name)
        usual = self._desk.settings.output_name or DEFAULT_TEMPLATE
        self._name.setPlaceholderText(from_left(usual))
        for box, value in ((self._trial, draft.trial), (self._again, draft.again)):
            box.blockSignals(True)
            box.setChecked(value)
            box.blockSignals(False)
        self._cap.show_value(draft.cap)

    def show_columns(self, columns: tuple[str, ...]) -> None:
        """Names what may stand in the prompt and in the names of results."""
        names = [f"{{{column}}}" for column in columns if column.strip()][:_NAMED]
        text = self.tr("In prompt and names: {names}")
        self._known.say(text.format(names=from_left(" ".join(names))) if names else "", "muted")
        self._known.setVisible(bool(names))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _lay_out(self) -> None:
        self._operation.show_options(
            [
                (Operation.EDIT.value, self.tr("Edit")),
                (Operation.UPSCALE.value, self.tr("Upscale")),
                (Operation.CUSTOM.value, self.tr("Custom model")),
            ]
        )
        self._inside = QVBoxLayout(self.choices)
        whence = QVBoxLayout()
        whence.setSpacing(2)
        whence.addWidget(Section(self.tr("From"), self.source))
        whence.addWidget(self._trial)
        whence.addWidget(self._again)
        naming = QVBoxLayout()
        naming.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Section(self.tr("Names of the results"), self._name), 3, top)
        row.addWidget(Section(self.tr("Most credits"), self._cap), 2, top)
        naming.addLayout(row)
        naming.addWidget(self._known)
        self._known.hide()
        self._inside.addLayout(whence)
        self._inside.addWidget(self._operation)
        self._inside.addWidget(self.order)
        self._inside.addLayout(naming)
        self._inside.addStretch(1)
        area = scrolled(self.choices)
        area.setObjectName("batchScroll")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.footer)
        self._space()

    def _space(self) -> None:
        """Sets all apart as the density says."""
        spaces = spacing()
        self._inside.setContentsMargins(_MARGIN, spaces.margin, _MARGIN, spaces.margin)
        self._inside.setSpacing(spaces.section)
        self.order.set_spacing(spaces.section)
        self.footer.setContentsMargins(_MARGIN, spaces.small, _MARGIN, spaces.margin)

    def _wire(self) -> None:
        tell = self.changed.emit
        self.source.chosen.connect(lambda paths: tell("sources", paths))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self.source.recursive_chosen.connect(lambda on: tell("recursive", on))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self.source.photos_chosen.connect(lambda path: tell("photos", path))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self._operation.chosen.connect(
            lambda name: self.order_changed.emit("operation", Operation(name))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        )
        self.order.changed.connect(self.order_changed)
        self.order.folder.picked.connect(lambda path: tell("folder", path))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self._name.textChanged.connect(lambda text: tell("name", text))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self._trial.toggled.connect(lambda on: tell("trial", on))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        self._again.toggled.connect(lambda on: tell("again", on))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        stops = [*self.source.tab_stops(), *self._operation.tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _named(form: OrderForm) -> OrderForm:
    """The form with names of its own: the order panel's are relied on by other programs."""
    for part in form.findChildren(QWidget):
        name = part.objectName()
        if name and not name.startswith("qt_") and ":" not in name:
            part.setObjectName(f"batch{name[0].upper()}{name[1:]}")
    return form
