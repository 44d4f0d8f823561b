"""Before an order that costs more than the person wants to spend unasked."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.order.order_words import Cost, agree_text, question_text
from productai_desktop.gui.question_card import QuestionCard

#: longer than a pressed Ctrl+Return stays down by accident
_GRACE_MILLISECONDS = 700


class CostNotice(QuestionCard):
    """Asks about one order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "cost",
            _tr("This spends more than usual"),
            "",
            grace_milliseconds=_GRACE_MILLISECONDS,
        )
        self.setObjectName("costNotice")
        self.setAccessibleName(self.tr("Before a large order"))

    def ask(self, cost: Cost) -> None:
        """Shows what is ordered, what it costs and what will be left."""
        self.show_question(question_text(cost), agree_text(cost))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CostNotice", text)
