"""The form in which a preset of the user's own is made and edited."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.marketplaces import MOST_MEGABYTES, MOST_SIDE, MOST_TITLE, Preset
from productai_desktop.gui.density import spacing
from productai_desktop.gui.settings.controls import Told, push, wrapping

_FORMATS = (("jpeg", "JPEG"), ("png", "PNG"), ("webp", "WebP"))


class OwnPresetForm(QWidget):
    """Shows one preset; what is entered is kept by its button alone."""

    #: the Preset as it was entered
    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = Preset("", "")
        self._heading = wrapping("", "title")
        self._title = QLineEdit()
        self._title.setObjectName("ownTitle")
        self._title.setMaxLength(MOST_TITLE)
        self._told = Told("ownTitle", self._title)
        self._format = _combo("ownFormat", (("result", self.tr("As it is")), *_FORMATS))
        self._width = self._side("ownWidth", self.tr("Width in pixels"))
        self._height = self._side("ownHeight", self.tr("Height in pixels"))
        self._shape = _combo(
            "ownShape",
            (
                ("as-is", self.tr("As it is")),
                ("fit", self.tr("Fit into its sides")),
                ("pad", self.tr("Pad on a colour")),
                ("crop", self.tr("Crop to the product")),
            ),
        )
        self._shape_told = Told("ownShape", self._shape)
        self._colour = QLineEdit()
        self._colour.setObjectName("ownColour")
        self._colour.setInputMask("\\#HHHHHH")
        self._colour.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._megabytes = QDoubleSpinBox()
        self._megabytes.setObjectName("ownMegabytes")
        self._megabytes.setRange(0, MOST_MEGABYTES)
        self._megabytes.setDecimals(1)
        self._megabytes.setSuffix(self.tr(" MB"))
        self._megabytes.setSpecialValueText(self.tr("Any size"))
        self._megabytes.lineEdit().setTextMargins(6, 0, 6, 0)
        self._metadata = _combo(
            "ownMetadata",
            (
                ("all", self.tr("All that the result has")),
                ("marks", self.tr("The mark of AI and the author")),
                ("ai-mark", self.tr("Only the mark of AI")),
            ),
        )
        self._keep = push("ownKeep", self.tr("Keep the preset"), "primary")
        self._keep.clicked.connect(self._enter)
        self._cancel = push("ownCancel", self.tr("Cancel"))
        self._cancel.clicked.connect(self.left)
        self._lay_out()

    def show_preset(self, own: Preset) -> None:
        """Shows a preset to be edited, or one to be made where it has no identifier yet."""
        self._own = own
        self._told.tell(None)
        self._shape_told.tell(None)
        heading = self.tr("Your preset") if own.id else self.tr("A preset of your own")
        self._heading.setText(heading)
        self._title.setText(own.title)
        for combo, value in (
            (self._format, own.format),
            (self._shape, own.shape),
            (self._metadata, own.metadata),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._width.setValue(own.width)
        self._height.setValue(own.height)
        self._colour.setText(own.colour)
        self._megabytes.setValue(own.megabytes)

    def take_focus(self) -> None:
        """Puts the keyboard into the title."""
        self._title.setFocus()
        self._title.selectAll()

    def tell(self, error: ProductAIError) -> None:
        """Says why it could not be kept."""
        self._told.tell(error)

    def _enter(self) -> None:
        title = " ".join(self._title.text().split())
        if not title:
            self._told.say(self.tr("Give it a name."))
            self._title.setFocus()
            return
        shape = str(self._shape.currentData())
        if shape in ("pad", "crop") and not (self._width.value() and self._height.value()):
            self._shape_told.say(self.tr("This needs a width and a height."))
            self._width.setFocus()
            return
        self._shape_told.tell(None)
        self.kept.emit(
            replace(
                self._own,
                title=title,
                format=str(self._format.currentData()),
                width=self._width.value(),
                height=self._height.value(),
                shape=shape,
                colour=self._colour.text().lower(),
                megabytes=self._megabytes.value(),
                metadata=str(self._metadata.currentData()),
            )
        )

    def _side(self, name: str, accessible: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setObjectName(name)
        spin.setAccessibleName(accessible)
        spin.setRange(0, int(MOST_SIDE))
        spin.setSingleStep(100)
        spin.setGroupSeparatorShown(True)
        spin.setSpecialValueText(self.tr("As it is"))
        spin.lineEdit().setTextMargins(6, 0, 6, 0)
        return spin

    def _lay_out(self) -> None:
        sides = QWidget()
        beside = QHBoxLayout(sides)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._width, 1)
        beside.addWidget(QLabel("\u00d7"))
        beside.addWidget(self._height, 1)
        form = QFormLayout()
        form.setVerticalSpacing(spacing().small)
        form.setHorizontalSpacing(spacing().medium)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field, named in (
            (self.tr("Name"), self._told, self._title),
            (self.tr("Format"), self._format, self._format),
            (self.tr("Sides in pixels"), sides, self._width),
            (self.tr("Shape"), self._shape_told, self._shape),
            (self.tr("Colour"), self._colour, self._colour),
            (self.tr("Largest file"), self._megabytes, self._megabytes),
            (self.tr("Metadata"), self._metadata, self._metadata),
        ):
            label = QLabel(text)
            label.setMinimumHeight(spacing().control)
            label.setBuddy(named)
            if named is not self._width:
                named.setAccessibleName(text)
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().medium)
        column.addWidget(self._heading)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)


def _combo(name: str, options: tuple[tuple[str, str], ...]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    for value, text in options:
        combo.addItem(text, value)
    return combo
