"""A question in place: asked once more before something is spent or given up."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.queue.asking import Asking
from productai_desktop.gui.theme import set_role


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what "yes" says, and what it does."""

    text: str
    yes: str
    act: Callable[[], None]


class QuestionBar(Asking):
    """Stands above the queue while it asks; Escape is "Not now".

    The second press of a double click on what brought the question does not answer it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        #: what had the keyboard before it asked
        self._focus_before: QWidget | None = None
        self.setAccessibleName(self.tr("Question"))
        self._text = QLabel(self)
        self._text.setObjectName("queueQuestion")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._yes = QPushButton(self)
        self._yes.setObjectName("queueYesButton")
        set_role(self._yes, "danger")
        self._no = QPushButton(self.tr("Not now"), self)
        self._no.setObjectName("queueNoButton")
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(QApplication.doubleClickInterval())
        self._grace.timeout.connect(lambda: self._yes.setEnabled(True))
        for button in (self._yes, self._no):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addLayout(row)
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self.withdraw)

    def ask(self, question: Question) -> None:
        """Shows a question; what costs nothing has the keyboard."""
        self._question = question
        self._text.setText(question.text)
        self._yes.setText(question.yes)
        self._yes.setAccessibleDescription(question.text)
        self._no.setAccessibleDescription(question.text)
        self._focus_before = self.window().focusWidget()
        self._yes.setEnabled(False)
        self._grace.start()
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        """Asks no more."""
        back = (
            self._focus_before if self.isAncestorOf(self.window().focusWidget() or self) else None
        )
        self._question = self._focus_before = None
        super().withdraw()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        question = self._question
        self.withdraw()
        if question is not None:
            question.act()
