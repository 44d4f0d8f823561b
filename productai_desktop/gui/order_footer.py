"""The foot of the order panel: the button that spends, and the line beneath it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.generate_button import GenerateButton
from productai_desktop.gui.order_words import (
    Cost,
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
        self, operation: Operation, cost: Cost, problem: ProductAIError | None, *, ordering: bool
    ) -> None:
        """Shows an order's cost; with a problem the button is disabled, and says why."""
        detail = self.tr("Ordering…") if ordering else detail_text(cost)
        self._button.show_order(title_text(operation, cost), detail)
        self._button.setEnabled(problem is None)
        if problem is not None:
            self._cost.say(reason_text(problem, operation), "warn")
        else:
            self._cost.say(cost_text(cost), "warn" if cost.short else "muted")

    def show_failure(self, text: str) -> None:
        """Says why the last order was not made, in place of the cost."""
        self._cost.say(text, "danger")
