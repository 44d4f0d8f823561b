"""The order form: the pickers of the order panel, showing a draft and telling what was changed."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.catalogue import Model, Operation
from productai_desktop.core.ratios import plain_shape
from productai_desktop.core.requests import MOST_VARIANTS
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.draft import Draft, Shape
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.model_picker import ModelPicker
from productai_desktop.gui.order_words import tip_text
from productai_desktop.gui.prompt_field import PromptField
from productai_desktop.gui.ratio_picker import RatioPicker
from productai_desktop.gui.section import Section
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import icon, set_role, tones

_FORMATS = {"png": "PNG", "jpg": "JPG"}


class FolderButton(QPushButton):
    """Shows the folder for results, and asks for another without holding the program."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.setObjectName("outputFolder")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)
        self.clicked.connect(self._ask)

    def show_folder(self, folder: Path) -> None:
        """Shows a folder by the end of its path."""
        self._folder = folder
        self.setAccessibleName(self.tr("Save to {}").format(folder))
        self.setToolTip(tip_text(str(folder)))
        self._paint_icon()
        self._fit()

    def sizeHint(self) -> QSize:
        # as high as the segmented pickers beside it
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _fit(self) -> None:
        text = "/".join(self._folder.parts[-2:])
        room = self.width() - 54
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, room)
        self.setText(shown.replace("&", "&&"))

    def _paint_icon(self) -> None:
        self.setIcon(icon("folder", tones(self.palette()).muted))
        self.setIconSize(QSize(16, 16))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save results to"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.picked)
        dialog.open()


class OrderForm(QWidget):
    """Everything of the panel below the photos. `changed(field, value)` names a field of Draft."""

    changed = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        *,
        shortcuts: Shortcuts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._prompt_field = PromptField(desk, bridge, shortcuts)
        self.prompt = self._prompt_field.edit
        self.model = ModelPicker()
        self.model.setObjectName("modelPicker")
        self.custom = QLineEdit()
        self.custom.setObjectName("customModelEdit")
        self.custom.setAccessibleName(self.tr("Custom model"))
        self.custom.setPlaceholderText("custom-owesa-avatars")
        self.custom.setMaxLength(200)
        self.aspect = RatioPicker()
        self.aspect.setObjectName("aspectPicker")
        self.resolution = SegmentedPicker("resolution", self.tr("Resolution"))
        self.resolution.setObjectName("resolutionPicker")
        self.variants = SegmentedPicker("variants", self.tr("Variants"))
        self.variants.setObjectName("variantsPicker")
        self.format = SegmentedPicker("format", self.tr("Format"))
        self.format.setObjectName("formatPicker")
        self.folder = FolderButton()
        self._aspect_hint = QLabel()
        self._about = QLabel()
        self._about.setObjectName("modelAdvice")
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._about, "muted")
        self._lay_out()
        self._wire()

    def show_draft(self, draft: Draft, model: Model) -> None:
        """Shows a fitted draft and offers exactly what its model takes."""
        edit = draft.operation is Operation.EDIT
        upscale = draft.operation is Operation.UPSCALE
        self._prompt_field.setVisible(not upscale)
        self._prompt_field.refresh()
        self._model_section.setVisible(edit)
        self._custom_section.setVisible(draft.operation is Operation.CUSTOM)
        self._about.setText(f"{model.name}. {model.advice}" if upscale else model.advice)
        self._about.setVisible(bool(model.advice))
        self.model.show_models(self._desk.catalogue.of(Operation.EDIT))
        self.model.show_choice(draft.edit_model or self._desk.catalogue.default_model)
        if self.custom.text() != draft.custom_model:
            self.custom.setText(draft.custom_model)
        self._show_ratios(draft, model)
        self.resolution.show_options([(name, name) for name in model.resolutions])
        self.resolution.show_choice(draft.resolution)
        self._resolution_section.setVisible(bool(model.resolutions))
        self.variants.show_choice(str(draft.variants))
        self._variants_section.setVisible(not upscale)
        self.format.show_options([(one, _FORMATS.get(one, one)) for one in model.formats])
        self.format.show_choice(draft.output_format)
        self._format_section.setVisible(len(model.formats) > 1)
        self._order_tabs()

    def show_original(self, draft: Draft, size: tuple[int, int] | None) -> None:
        """Says beside the ratios where the first photo, of this size in pixels, has another."""
        if draft.shape is None or size is None:
            self._aspect_hint.setText("")
            return
        wished, original = draft.shape[0] / draft.shape[1], size[0] / size[1]
        differs = abs(wished / original - 1) > 0.02
        shape = plain_shape(size)
        self._aspect_hint.setText(
            self.tr("the photo has {}").format(shape) if differs and shape else ""
        )

    def _show_ratios(self, draft: Draft, model: Model) -> None:
        offered: list[tuple[str, Shape]] = []
        for name in model.offered_ratios():
            shape = model.ratio_of(name)
            if shape is not None:
                offered.append((name, shape))
        self._aspect_section.setVisible(bool(offered))
        self.aspect.show_ratios(offered)
        self.aspect.show_choice(draft.shape)

    def _order_tabs(self) -> None:
        """The keyboard walks from top to bottom, past options that came later, too."""
        stops = [*self._prompt_field.tab_stops(), self.model, self.custom]
        for picker in (self.aspect, self.resolution, self.variants, self.format):
            stops += picker.tab_stops()
        for before, after in pairwise([*stops, self.folder]):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        self._model_section = Section(self.tr("Model"), self.model)
        self._custom_section = Section(self.tr("Custom model"), self.custom)
        self._aspect_section = Section(self.tr("Aspect ratio"), self.aspect, self._aspect_hint)
        self._resolution_section = Section(self.tr("Resolution"), self.resolution)
        self._variants_section = Section(self.tr("Variants"), self.variants)
        self._format_section = Section(self.tr("Format"), self.format)
        folder_section = Section(self.tr("Save to"), self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        writing = QVBoxLayout()
        writing.setSpacing(4)
        writing.addWidget(self._prompt_field)
        models = QVBoxLayout()
        models.setSpacing(4)
        models.addWidget(self._model_section)
        models.addWidget(self._custom_section)
        models.addWidget(self._about)
        writing.addLayout(models)
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

    def _wire(self) -> None:
        self.prompt.textChanged.connect(self._tell_prompt)
        self.model.chosen.connect(self._teller("edit_model"))
        self.custom.textChanged.connect(self._teller("custom_model"))
        self.aspect.chosen.connect(self._teller("shape"))
        self.resolution.chosen.connect(self._teller("resolution"))
        self.variants.chosen.connect(self._tell_variants)
        self.format.chosen.connect(self._teller("output_format"))

    def _teller(self, field: str) -> Callable[[object], None]:
        def tell(value: object) -> None:
            self.changed.emit(field, value)

        return tell

    def _tell_prompt(self) -> None:
        self.changed.emit("prompt", self.prompt.toPlainText())

    def _tell_variants(self, number: str) -> None:
        self.changed.emit("variants", int(number))
