"""The controls of the compare view: its zoom, divider, threshold, steps and colours."""

from math import floor, log2

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QSpinBox, QWidget

from productai_desktop.gui.compare.compare_geometry import LEAST_SCALE, MOST_SCALE
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.compare.compare_wishes import (
    LEAST_THRESHOLD,
    MOST_THRESHOLD,
    THRESHOLD_STEP,
    USUAL_THRESHOLD,
)
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text


class PercentField(QSpinBox):
    """The zoom in percent, to be typed; up and down go to the next doubling or half."""

    #: device pixels for an image pixel
    scale_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoomField")
        self.setAccessibleName(self.tr("Zoom in percent"))
        # a picture of 100 megapixels as a whole is smaller than what one may zoom to
        self.setRange(1, round(MOST_SCALE * 100))
        self.setSuffix(self.tr(" %"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._tell)

    def _tell(self, percent: int) -> None:
        self.scale_chosen.emit(percent / 100)

    def show_scale(self, scale: float) -> None:
        """Shows a zoom without choosing it."""
        self.blockSignals(True)
        self.setValue(round(scale * 100))
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        """Room for the largest zoom, in the language's own spelling."""
        widest = self.fontMetrics().horizontalAdvance(f"0{self.textFromValue(1600)}{self.suffix()}")
        return QSize(widest + 44, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def stepBy(self, steps: int) -> None:
        power = floor(log2(max(1, self.value()) / 100) + (1e-9 if steps > 0 else 1 - 1e-9))
        scale = 2.0 ** (power + steps)
        self.setValue(round(100 * max(LEAST_SCALE, min(MOST_SCALE, scale))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.selectAll()
            event.accept()  # chooses the zoom, and nothing else in the window


class Threshold(QWidget):
    """From which ΔE00 on something counts as changed."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("thresholdSlider")
        self.slider.setAccessibleName(self.tr("Smallest change shown"))
        self.slider.setRange(_notch(LEAST_THRESHOLD), _notch(MOST_THRESHOLD))
        self.slider.setPageStep(4)
        self.slider.setMinimumWidth(120)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._label)
        row.addWidget(self.slider, 1)
        self.slider.valueChanged.connect(self._tell)
        self.show_threshold(USUAL_THRESHOLD)

    def _tell(self, notch: int) -> None:
        self.chosen.emit(notch * THRESHOLD_STEP)

    def show_threshold(self, threshold: float) -> None:
        """Shows a threshold without choosing it."""
        self.slider.blockSignals(True)
        self.slider.setValue(_notch(threshold))
        self.slider.blockSignals(False)
        text = self.tr("from {delta}").format(
            delta=from_left(f"\u0394E00 {number_text(threshold, 1)}")
        )
        self._label.setText(text)
        self.slider.setAccessibleDescription(text)


class CompareTools:
    """The controls in the order in which the keyboard walks along them, and what they do."""

    def __init__(self, parent: QWidget, shortcuts: Shortcuts | None) -> None:
        self._shortcuts = shortcuts
        self._view: CompareView | None = None
        self._turn = _button(parent, "turnDividerButton")
        self._threshold = Threshold(parent)
        self._step = _button(parent, "inStepButton")
        self._colours = _button(parent, "readColoursButton")
        self._colours.setCheckable(True)
        self._zoom = QWidget(parent)
        self._fit = _button(self._zoom, "fitButton")
        self._whole = _button(self._zoom, "fullSizeButton")
        self._percent = PercentField(self._zoom)
        row = QHBoxLayout(self._zoom)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._fit, self._whole, self._percent):
            row.addWidget(part)
        #: what is said of the monitor's colours; the bar shows it where it has room
        self.screen = QLabel(parent)
        self.screen.setObjectName("screenNote")
        set_role(self.screen, "muted")
        self._turn.setText(_tr("Turn"))
        self._step.setText(_tr("In step"))
        self._colours.setText(_tr("Colours"))
        self._fit.setText(_tr("Fit"))
        self._whole.setText(_tr("100 %"))
        for part in (self._threshold, self._step, self.screen):
            part.hide()

    def all(self) -> list[QWidget]:
        """Each control, those that are hidden now as well; those of the zoom as one."""
        parts = (self._turn, self._threshold, self._step, self.screen, self._colours)
        return [*parts, self._zoom]

    def follow(self, view: CompareView) -> None:
        """Acts on a view."""
        self._view = view
        self._turn.clicked.connect(view.turn_divider)
        self._threshold.chosen.connect(view.set_threshold)
        self._step.clicked.connect(view.bring_in_step)
        self._colours.clicked.connect(view.set_probing)
        self._fit.clicked.connect(view.fit)
        self._whole.clicked.connect(lambda: view.zoom_to(1.0))
        self._percent.scale_chosen.connect(view.zoom_to)
        self.show_state()

    def show_state(self) -> None:
        """Shows how the view is."""
        view = self._view
        if view is None:
            return
        stage = view.stage
        there = stage.viewport is not None
        self._turn.setVisible(stage.mode is Mode.SPLIT)
        self._threshold.setVisible(stage.mode is Mode.DIFFERENCE)
        self._threshold.show_threshold(view.threshold)
        self._step.setVisible(bool(stage.alone))
        self._colours.setChecked(stage.probing)
        for part in (self._fit, self._whole, self._percent, self._colours):
            part.setEnabled(there)
        if there:
            self._percent.show_scale(view.scale)
        if self.screen.text() != view.screen_note:
            self.screen.setText(view.screen_note)
            self.say_keys()

    def say_keys(self) -> None:
        """The tool tips, with the keys as they are now."""
        keys = self._shortcuts
        turn = _tr("Divide the pictures from top to bottom or from side to side")
        step = _tr("Both sides show the same part again")
        read = _tr("The colour under the pointer, before and after; the arrow keys move the point")
        for part, action, text in (
            (self._fit, "compare.fit", _tr("The whole picture")),
            (self._whole, "compare.actual", _tr("One pixel of the picture on one of the screen")),
            (self._turn, "compare.turn", turn),
            (self._step, "compare.step", step),
            (self._colours, "compare.colour", read),
            (self._threshold.slider, "compare.coarser", _tr("Changes below this stay grey")),
        ):
            part.setToolTip(keys.hint(action, text) if keys is not None else text)
            part.setAccessibleDescription(part.accessibleDescription() or text)
        self._percent.setToolTip(_tr("Zoom, from 5 % to 1,600 %"))
        if self.screen.text():
            off = _tr("The profile of this monitor is not known: its colours may be off")
            self.screen.setToolTip(off)
            self._colours.setToolTip(f"{self._colours.toolTip()}\n{off}")


def _button(parent: QWidget, name: str) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareTools", text)


def _notch(threshold: float) -> int:
    return round(threshold / THRESHOLD_STEP)
