"""What the pages of the settings are made of: places for mistakes, numbers, questions, labels."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.density import spacing
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import sentence

#: a value that is being counted up or typed is applied when it rests for so long
REST_MILLISECONDS = 300


class Told(QWidget):
    """A control with the place below it where a wrong value is told."""

    def __init__(self, name: str, control: QWidget, *beside: QWidget, fill: bool = True) -> None:
        """`fill`: the control takes the width there is."""
        super().__init__()
        self.control = control
        self._problem = wrapping("", "danger")
        self._problem.setObjectName(f"{name}Problem")
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(spacing().small)
        row.addWidget(control, 1 if fill else 0)
        for widget in beside:
            row.addWidget(widget)
        if not fill:
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().tiny)
        column.addLayout(row)
        column.addWidget(self._problem)

    def tell(self, error: ProductAIError | None) -> None:
        """Says what is wrong with the value; None: nothing."""
        self.say("" if error is None else sentence(error))

    def say(self, problem: str) -> None:
        """Says a problem in words that are translated already; "" for none."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.control.setAccessibleDescription(problem)
        if self.control.property("wrong") is not bool(problem):
            self.control.setProperty("wrong", bool(problem))
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)


class Number(Told):
    """A number that is applied when it rests."""

    def __init__(
        self,
        name: str,
        accessible: str,
        unit: str,
        enter: Callable[["Number"], object],
        *,
        none: str = "",
        decimals: int = 0,
    ) -> None:
        """`unit` stands behind it; `none` is what 0 is called, where 0 stands for nothing;
        `enter` applies the `value`."""
        self._spin = QDoubleSpinBox() if decimals else QSpinBox()
        if isinstance(self._spin, QDoubleSpinBox):
            self._spin.setDecimals(decimals)
        said = QLabel(unit)
        said.setVisible(bool(unit))
        super().__init__(name, self._spin, said, fill=False)
        self._spin.setObjectName(name)
        self._spin.setAccessibleName(accessible)
        self._spin.setSpecialValueText(none)
        self._spin.setGroupSeparatorShown(True)
        self._spin.setMinimumWidth(130)
        self._spin.lineEdit().setTextMargins(6, 0, 6, 0)
        self._spin.lineEdit().setAccessibleName(accessible)
        self._enter = enter
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._rested)
        self._spin.valueChanged.connect(self._changed)
        self._spin.editingFinished.connect(self.flush)

    @property
    def value(self) -> float:
        """The number as it is entered; whole where it has no decimals."""
        return self._spin.value()

    def limit(self, least: int, most: int, step: int = 1) -> "Number":
        """Sets what can be entered, and by how much an arrow changes it."""
        self._spin.blockSignals(True)  # a value that is moved into the range was not entered
        self._spin.setRange(least, most)
        self._spin.blockSignals(False)
        self._spin.setSingleStep(step)
        return self

    def show_value(self, value: float) -> None:
        """Shows a number, unless another is just being entered."""
        if not self._rest.isActive():
            self._spin.blockSignals(True)
            self._spin.setValue(value)  # pyright: ignore[reportArgumentType] # whole where the box is
            self._spin.blockSignals(False)

    def flush(self) -> None:
        """Applies what was entered at once."""
        if self._rest.isActive():
            self._rest.stop()
            self._rested()

    def _changed(self) -> None:
        self._rest.start()

    def _rested(self) -> None:
        self._enter(self)


class AskedOnce(QFrame):
    """What cannot be taken back is asked once more, in place of a dialog."""

    agreed = Signal()

    def __init__(self, name: str, keep: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "group")
        self._text = wrapping("", "")
        self._yes = push(f"{name}Yes", "")
        set_role(self._yes, "danger")
        self._no = push(f"{name}No", keep)
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self.hide)
        self._from: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self._text, 1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self.hide()

    def ask(self, text: str, yes: str, asker: QWidget) -> None:
        """Shows the question; the keyboard goes to the answer that changes nothing."""
        self._text.setText(text)
        self._yes.setText(yes)
        self._from = asker
        self.setAccessibleName(text)
        self.show()
        self._no.setFocus()

    def tab_stops(self) -> list[QWidget]:
        """The answers, in the order in which the keyboard reaches them."""
        return [self._no, self._yes]

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._from is not None and self._from.isVisible():
            self._from.setFocus()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()


def wrapping(text: str, role: str) -> QLabel:
    """A label that takes as many lines as it needs."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setProperty("role", role)
    return label


def push(name: str, text: str, role: str = "") -> QPushButton:
    """A button that Return in a field does not press."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setProperty("role", role)
    return button
