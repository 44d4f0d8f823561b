"""The form beside the presets: which results, how they are fitted, and where they go."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from productai_desktop.gui.density import spacing
from productai_desktop.gui.order.folder_button import FolderButton
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.settings.controls import Told
from productai_desktop.gui.words import number_text

ALL, KEPT, STARRED = "all", "kept", "starred"
NUMBER, SKIP, OVERWRITE = "number", "skip", "overwrite"
_MOST_MEGABYTES = 500


@dataclass(frozen=True, slots=True)
class Picks:
    """What the form says. Empty values leave it to each preset."""

    which: str = ALL
    #: "fit", "pad" or "crop"
    shape: str = ""
    #: "#rrggbb" beneath and around the picture
    colour: str = ""
    #: of each file
    megabytes: float = 0.0
    #: of `core.marketplaces.METADATA`
    metadata: str = ""
    folder: str = ""
    #: template of names
    name: str = ""
    conflict: str = NUMBER


class ExportForm(QWidget):
    """Tells of each change; shows no state but its `picks`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picks = Picks()
        self._which = SegmentedPicker("exportWhich", self.tr("Results"))
        self._which.chosen.connect(self._taker("which"))
        self._shape = self._combo(
            "exportShape",
            self.tr("Shape"),
            (
                ("", self.tr("As each preset asks")),
                ("fit", self.tr("Fit into its sides")),
                ("pad", self.tr("Pad on a colour")),
                ("crop", self.tr("Crop to the product")),
            ),
        )
        self._shape.activated.connect(lambda: self._take(shape=str(self._shape.currentData())))
        self._colour = QPushButton()
        self._colour.setObjectName("exportColour")
        self._colour.setAutoDefault(False)
        self._colour.clicked.connect(self._ask_colour)
        self._megabytes = QDoubleSpinBox()
        self._megabytes.setObjectName("exportMegabytes")
        self._megabytes.setAccessibleName(self.tr("Largest file in MB"))
        self._megabytes.setRange(0, _MOST_MEGABYTES)
        self._megabytes.setDecimals(1)
        self._megabytes.setSpecialValueText(self.tr("As each preset asks"))
        self._megabytes.setSuffix(self.tr(" MB"))
        self._megabytes.setKeyboardTracking(False)
        self._megabytes.lineEdit().setTextMargins(6, 0, 6, 0)
        self._megabytes.valueChanged.connect(self._taker("megabytes"))
        self._metadata = self._combo(
            "exportMetadata",
            self.tr("Metadata"),
            (
                ("", self.tr("What each preset keeps")),
                ("all", self.tr("All that the result has")),
                ("marks", self.tr("The mark of AI and the author")),
                ("ai-mark", self.tr("Only the mark of AI")),
            ),
        )
        self._metadata.activated.connect(
            lambda: self._take(metadata=str(self._metadata.currentData()))
        )
        self._folder = FolderButton()
        self._folder.setObjectName("exportFolder")
        self._folder.setAutoDefault(False)
        self._folder.picked.connect(self._taker("folder"))
        self._name = QLineEdit()
        self._name.setObjectName("exportName")
        self._name.setAccessibleName(self.tr("Names"))
        self._name.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._name.textEdited.connect(self._taker("name"))
        self.name_told = Told("exportName", self._name)
        self._conflict = self._combo(
            "exportConflict",
            self.tr("Where a name is taken"),
            (
                (NUMBER, self.tr("Add a number")),
                (SKIP, self.tr("Leave it out")),
                (OVERWRITE, self.tr("Replace the file")),
            ),
        )
        self._conflict.activated.connect(
            lambda: self._take(conflict=str(self._conflict.currentData()))
        )
        self._lay_out()

    @property
    def picks(self) -> Picks:
        """What is chosen."""
        return self._picks

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many results each choice means."""
        labels = {
            ALL: self.tr("All {count}"),
            KEPT: self.tr("Kept {count}"),
            STARRED: self.tr("Starred {count}"),
        }
        self._which.show_options(
            [(key, text.format(count=number_text(counts[key]))) for key, text in labels.items()]
        )
        self._which.show_choice(self._picks.which)

    def show_picks(self, picks: Picks) -> None:
        """Shows other choices without telling."""
        self._picks = picks
        self._which.show_choice(picks.which)
        for combo, value in (
            (self._shape, picks.shape),
            (self._metadata, picks.metadata),
            (self._conflict, picks.conflict),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self._megabytes.blockSignals(True)
        self._megabytes.setValue(picks.megabytes)
        self._megabytes.blockSignals(False)
        if self._name.text() != picks.name:
            self._name.setText(picks.name)
        self._folder.show_folder(Path(picks.folder))
        self._show_colour()

    def offer_placeholders(self, example: str, placeholders: tuple[str, ...]) -> None:
        """Says what a template may hold."""
        self._name.setPlaceholderText(example)
        text = self.tr("Placeholders: {names}").format(
            names=" ".join(f"{{{one}}}" for one in placeholders)
        )
        # without markup: a screen reader reads it where nothing is wrong with the name
        self._name.setToolTip(text)

    def _taker(self, field: str) -> Callable[[Any], None]:
        """What takes a value from a signal."""

        def take(value: Any) -> None:
            self._take(**{field: value})

        return take

    def _take(self, **changes: Any) -> None:
        new = replace(self._picks, **changes)
        if new != self._picks:  # a spin box tells of its value when it is hidden, too
            self.show_picks(new)
            self.changed.emit()

    def _take_colour(self, colour: QColor) -> None:
        self._take(colour=colour.name())

    def _combo(self, name: str, accessible: str, options: tuple[tuple[str, str], ...]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(accessible)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        for value, text in options:
            combo.addItem(text, value)
        return combo

    def _lay_out(self) -> None:
        shape = QWidget()
        beside = QHBoxLayout(shape)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(spacing().small)
        beside.addWidget(self._shape, 1)
        beside.addWidget(self._colour)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(spacing().small)
        form.setHorizontalSpacing(spacing().medium)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for text, field in (
            (self.tr("Results"), self._which),
            (self.tr("Shape"), shape),
            (self.tr("Largest file"), self._megabytes),
            (self.tr("Metadata"), self._metadata),
            (self.tr("Folder"), self._folder),
            (self.tr("Names"), self.name_told),
            (self.tr("Name is taken"), self._conflict),
        ):
            label = QLabel(text)
            label.setMinimumHeight(spacing().control)
            form.addRow(label, field)

    def _show_colour(self) -> None:
        colour = self._picks.colour
        self._colour.setVisible(self._picks.shape in ("pad", "fit", ""))
        text = colour.upper() if colour else self.tr("Colour…")
        self._colour.setText(text)
        self._colour.setAccessibleName(self.tr("Colour around the picture: {colour}").format(
            colour=text
        ))  # fmt: skip
        swatch = QPixmap(16, 16)
        swatch.fill(QColor(colour) if colour else Qt.GlobalColor.transparent)
        self._colour.setIcon(QIcon(swatch) if colour else QIcon())

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self._picks.colour or "#ffffff"), self)
        dialog.setObjectName("exportColourDialog")
        dialog.setWindowTitle(self.tr("Colour around the picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take_colour)
        dialog.open()
