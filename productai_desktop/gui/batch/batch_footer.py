"""The foot of the batch form: the button that starts, and the lines beneath it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from productai_desktop.gui.order.generate_button import GenerateButton
from productai_desktop.gui.order.order_footer import Line
from productai_desktop.gui.section import link_button


class BatchFooter(QWidget):
    """Shows what starting costs, or why nothing can be started."""

    pressed = Signal()
    #: the person wants to spend no more than there is
    cap_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = GenerateButton()
        self._button.setObjectName("batchStart")
        self._said = Line()
        self._said.setObjectName("batchReason")
        self._said.setAccessibleName(self.tr("Cost of the batch"))
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cap = link_button("batchCapLink", "")
        self._button.clicked.connect(self.pressed)
        self._cap.clicked.connect(self.cap_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._button)
        column.addWidget(self._said)
        column.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_cap("")

    def show_start(self, title: str, detail: str, *, enabled: bool, hints: Sequence[str]) -> None:
        """Shows what a press does."""
        self._button.show_order(title, detail, hints)
        self._button.setEnabled(enabled)

    def say(self, text: str, role: str) -> None:
        """Says why it cannot be started, or what is to be minded, in a role of the style sheet."""
        if text == self._said.text() and role == self._said.property("role"):
            return
        self._said.say(text, role)
        self._said.setVisible(bool(text))
        self._said.setAccessibleDescription(text)
        changed = QAccessibleEvent(self._said, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    def show_cap(self, text: str) -> None:
        """Offers to spend no more than there is; "" where that is no matter."""
        self._cap.setText(text)
        self._cap.setVisible(bool(text))
