"""The foot of the order panel: the button that spends, and the lines beneath it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.order.generate_button import GenerateButton
from productai_desktop.gui.order.order_words import (
    Cost,
    balance_warning,
    cost_text,
    detail_text,
    reason_text,
    title_text,
)
from productai_desktop.gui.theme import set_role


class Line(QLabel):
    """A line of text in a role of the style sheet; as many lines high as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def say(self, text: str, role: str) -> None:
        """Shows a text as "muted", "warn" or "danger"."""
        self.setText(text)
        if self.property("role") != role:
            set_role(self, role)


class OrderFooter(QWidget):
    """Shows what the order costs, or why it cannot be made."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = GenerateButton()
        self._cost = Line()
        self._cost.setObjectName("costLabel")
        self._cost.setAccessibleName(self.tr("Cost"))
        self._cost.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._button)
        layout.addWidget(self._cost)

    def show_cost(
        self,
        cost: Cost,
        problem: ProductAIError | None,
        *,
        warnings: Sequence[str] = (),
        ordering: bool = False,
        hints: Sequence[str] = (),
    ) -> None:
        """Shows an order's cost; with a problem the button is disabled, and says why.

        `warnings` stand in place of the plain cost, behind that of the balance; `hints` are for
        the button's tool tip.
        """
        detail = self.tr("Ordering…") if ordering else detail_text(cost)
        self._button.show_order(title_text(cost), detail, hints)
        self._button.setEnabled(problem is None)
        if problem is not None:
            self._say(reason_text(problem, cost.operation), "warn")
            return
        said = [text for text in (balance_warning(cost), *warnings) if text]
        if said:
            self._say("\n".join(said), "warn")
        else:
            self._say(cost_text(cost), "muted")

    def take_focus(self) -> None:
        """Puts the keyboard on the button, unless it cannot be used."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, text: str) -> None:
        """Says why the last order was not made, in place of the cost."""
        self._say(text, "danger")

    def _say(self, text: str, role: str) -> None:
        if text == self._cost.text() and self._cost.property("role") == role:
            return
        self._cost.say(text, role)
        self._cost.setAccessibleDescription(text)
        changed = QAccessibleEvent(self._cost, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
