"""The order form: the pickers of the order panel, showing a draft and telling what was changed."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from productai_desktop.core.catalogue import Model, Operation
from productai_desktop.core.ratios import plain_shape
from productai_desktop.core.requests import MOST_VARIANTS
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.compare_models import CompareMenu
from productai_desktop.gui.order.custom_model import CustomModelEdit
from productai_desktop.gui.order.draft import Draft, Shape
from productai_desktop.gui.order.folder_button import FolderButton
from productai_desktop.gui.order.model_picker import ModelPicker
from productai_desktop.gui.order.model_words import advice_text
from productai_desktop.gui.order.ratio_picker import RatioPicker
from productai_desktop.gui.prompt.prompt_field import PromptField
from productai_desktop.gui.section import Section, link_button
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import set_role

_FORMATS = {"png": "PNG", "jpg": "JPG"}
#: ratios that differ by less look the same
_SAME = 0.02


class OrderForm(QWidget):
    """Everything of the panel below the photos. `changed(field, value)` names a field of Draft."""

    changed = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        *,
        shortcuts: Shortcuts | None = None,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`many`: the choices are for the lines of a batch, whose placeholders are filled from a
        list, and no models are compared."""
        super().__init__(parent)
        self._desk = desk
        self._many = many
        self._models: tuple[Model, ...] = ()
        self._prompt_field = PromptField(desk, bridge, shortcuts)
        self._prompt_field.hints.setVisible(not many)
        self.prompt = self._prompt_field.edit
        self.model = ModelPicker(desk, bridge)
        self.model.setObjectName("modelPicker")
        self._compare_link = link_button("compareModels", self.tr("Compare models…"))
        self._back_link = link_button("compareBack", self.tr("Back to one model"))
        # made when first opened
        self._compare: CompareMenu | None = None
        self.custom = CustomModelEdit(desk)
        self.aspect = RatioPicker()
        self.aspect.setObjectName("aspectPicker")
        self.resolution = SegmentedPicker("resolution", self.tr("Resolution"))
        self.resolution.setObjectName("resolutionPicker")
        self.variants = SegmentedPicker("variants", self.tr("Variants"))
        self.variants.setObjectName("variantsPicker")
        self.format = SegmentedPicker("format", self.tr("Format"))
        self.format.setObjectName("formatPicker")
        self.folder = FolderButton()
        self._aspect_hint = ElidedLabel()
        self._aspect_hint.setObjectName("aspectHint")
        self._about = QLabel()
        self._about.setObjectName("modelAdvice")
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._about, "muted")
        self._lay_out()
        self._wire()
        self._bind(shortcuts)

    def show_draft(self, draft: Draft, model: Model) -> None:
        """Shows a fitted draft and offers exactly what its model, or all compared ones, take."""
        edit = draft.operation is Operation.EDIT
        upscale = draft.operation is Operation.UPSCALE
        self._models = draft.models(self._desk.catalogue)
        self._prompt_field.setVisible(not upscale)
        self._prompt_field.refresh()
        self._model_section.setVisible(edit)
        self._custom_section.setVisible(draft.operation is Operation.CUSTOM)
        advice = advice_text(model)
        self._about.setText(f"{model.name}. {advice}" if upscale else advice)
        self._about.setVisible(bool(advice) and not edit)
        self._show_models(draft)
        if self.custom.text() != draft.custom_model:
            self.custom.setText(draft.custom_model)
        self._show_ratios(draft)
        self._show_resolutions(draft)
        self.variants.show_choice(str(draft.variants))
        self._variants_section.setVisible(not upscale)
        formats = [one for one in model.formats if all(one in m.formats for m in self._models)]
        self.format.show_options([(one, _FORMATS.get(one, one)) for one in formats])
        self.format.show_choice(draft.output_format)
        self._format_section.setVisible(len(formats) > 1)
        self._order_tabs()

    def show_original(self, draft: Draft, size: tuple[int, int] | None) -> None:
        """Says beside the ratios where the first photo, of this size in pixels, has another."""
        hint = ""
        if draft.shape is not None and size is not None:
            wished, original = draft.shape[0] / draft.shape[1], size[0] / size[1]
            if abs(wished / original - 1) > _SAME:
                ratio = plain_shape(size)
                hint = (
                    self.tr("crops the {ratio} original").format(ratio=ratio)
                    if ratio
                    else self.tr("crops the original")
                )
        self._aspect_hint.setText(hint)

    # showing

    def _show_models(self, draft: Draft) -> None:
        catalogue = self._desk.catalogue
        several = len(self._models) > 1
        self.model.show_models(catalogue.of(Operation.EDIT), draft.resolution)
        self.model.show_choice(draft.edit_model or catalogue.default_model)
        self.model.show_compared(self._models if several else ())
        self._compare_link.setVisible(not several and not self._many)
        self._back_link.setVisible(several)

    def _show_ratios(self, draft: Draft) -> None:
        first, *others = self._models
        taken = [_shapes(model) for model in others]
        offered: list[tuple[str, Shape]] = []
        for name in first.offered_ratios():
            shape = first.ratio_of(name)
            if shape is not None and all(shape in shapes for shapes in taken):
                offered.append((name, shape))
        self._aspect_section.setVisible(bool(offered))
        typed = all(model.free_ratios for model in self._models)
        self.aspect.show_ratios(offered, typed=typed)
        self.aspect.show_choice(draft.shape)

    def _show_resolutions(self, draft: Draft) -> None:
        """With several models, those of the models that have any."""
        names = dict.fromkeys(name for model in self._models for name in model.resolutions)
        self.resolution.show_options([(name, name) for name in names])
        usual = next((one.default_resolution for one in self._models if one.resolutions), None)
        chosen = draft.resolution if draft.resolution in names else usual
        self.resolution.show_choice(chosen or "")
        self._resolution_section.setVisible(bool(names))

    def _order_tabs(self) -> None:
        """The keyboard walks from top to bottom, past options that came later, too."""
        stops = [*self._prompt_field.tab_stops(), self._compare_link, self._back_link]
        stops += [self.model, self.custom]
        for picker in (self.aspect, self.resolution, self.variants, self.format):
            stops += picker.tab_stops()
        for before, after in pairwise([*stops, self.folder]):
            QWidget.setTabOrder(before, after)

    # building

    def _lay_out(self) -> None:
        links = (self._compare_link, self._back_link)
        self._model_section = Section(self.tr("Model"), self.model, links=links)
        self._custom_section = Section(self.tr("Custom model"), self.custom)
        self._aspect_section = Section(self.tr("Aspect ratio"), self.aspect, self._aspect_hint)
        self._resolution_section = Section(self.tr("Resolution"), self.resolution)
        self._variants_section = Section(self.tr("Variants"), self.variants)
        self._format_section = Section(self.tr("Format"), self.format)
        folder_section = Section(self.tr("Save to"), self.folder)
        writing = QVBoxLayout()
        writing.setSpacing(4)
        for part in (
            self._prompt_field,
            self._model_section,
            self._custom_section,
            self._about,
        ):
            writing.addWidget(part)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(writing)
        layout.addWidget(self._aspect_section)
        for pair, stretch in (
            ((self._resolution_section, self._variants_section), (1, 1)),
            ((self._format_section, folder_section), (2, 3)),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            for section, share in zip(pair, stretch, strict=True):
                row.addWidget(section, share, Qt.AlignmentFlag.AlignTop)
            layout.addLayout(row)
        self.variants.show_options([(str(n), str(n)) for n in range(1, MOST_VARIANTS + 1)])

    def set_spacing(self, pixels: int) -> None:
        """Sets the sections so far apart."""
        self._column.setSpacing(pixels)

    def _wire(self) -> None:
        self.prompt.textChanged.connect(self._tell_prompt)
        self._prompt_field.template_changed.connect(self._teller("template"))
        self.model.chosen.connect(self._teller("edit_model"))
        self.model.comparing.connect(self.open_compare)
        self._compare_link.clicked.connect(self.open_compare)
        self._back_link.clicked.connect(self._stop_comparing)
        self.custom.textChanged.connect(self._teller("custom_model"))
        self.aspect.chosen.connect(self._teller("shape"))
        self.resolution.chosen.connect(self._teller("resolution"))
        self.variants.chosen.connect(self._tell_variants)
        self.format.chosen.connect(self._teller("output_format"))

    def _bind(self, shortcuts: Shortcuts | None) -> None:
        if shortcuts is None:
            return

        def show_tip() -> None:
            text = self.tr("Make the edit with several models")
            self._compare_link.setToolTip(shortcuts.hint("models.compare", text))

        shortcuts.bind("models.compare", self, self.open_compare)
        shortcuts.changed.connect(show_tip)
        show_tip()

    # changes

    def open_compare(self) -> None:
        """Opens the list in which models are ticked to be compared."""
        if self._many or not self._model_section.isVisible():
            return
        if self._compare is None:
            self._compare = CompareMenu(self)
            self._compare.chosen.connect(self._tell_compared)
        ticked = [model.id for model in self._models]
        models = self._desk.catalogue.of(Operation.EDIT)
        self._compare.open_for(self.model, models, ticked, self.model)

    def _tell_compared(self, identifiers: Sequence[str]) -> None:
        several = tuple(identifiers) if len(identifiers) > 1 else ()
        self.changed.emit("compare_models", several)
        if str(self.model.currentData() or "") not in identifiers:
            self.changed.emit("edit_model", identifiers[0])

    def _stop_comparing(self) -> None:
        self.model.setFocus()
        self.changed.emit("compare_models", ())

    def _teller(self, field: str) -> Callable[[object], None]:
        def tell(value: object) -> None:
            self.changed.emit(field, value)

        return tell

    def _tell_prompt(self) -> None:
        self.changed.emit("prompt", self.prompt.toPlainText())

    def _tell_variants(self, number: str) -> None:
        self.changed.emit("variants", int(number))


def _shapes(model: Model) -> set[Shape]:
    shapes = (model.ratio_of(name) for name in model.offered_ratios())
    return {shape for shape in shapes if shape is not None}
