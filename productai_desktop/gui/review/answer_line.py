"""The line in place that asks for a few words: why a result is rejected, or a note."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.enter_button import EnterButton
from productai_desktop.gui.theme import set_role

#: characters of a reason or note
LONGEST = 500
#: logical pixels that a usual answer needs; as many stand in a row as fit
_ANSWER_WIDTH = 170


class AnswerLine(QFrame):
    """Stands where it is asked for, with usual answers to press. Return answers, also without a
    word; Escape withdraws the question and gives the keyboard back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "message")
        self.setObjectName("answerLine")
        self._answer: Callable[[str], object] = str
        self._back: QWidget | None = None
        self._usual: list[QPushButton] = []
        self._columns = 0
        self._question = QLabel()
        set_role(self._question, "heading")
        self._text = QLineEdit()
        self._text.setObjectName("answerEdit")
        self._text.setMaxLength(LONGEST)
        self._text.setPlaceholderText(self.tr("In your own words"))
        self._question.setBuddy(self._text)
        self._agree = EnterButton()
        self._agree.setObjectName("answerButton")
        self._cancel = EnterButton(self.tr("Cancel"))
        self._cancel.setObjectName("answerCancelButton")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._text, 1)
        row.addWidget(self._agree)
        row.addWidget(self._cancel)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(5)
        column.addWidget(self._question)
        column.addLayout(self._grid)
        column.addLayout(row)
        self._text.returnPressed.connect(self._take_text)
        self._agree.clicked.connect(self._take_text)
        self._cancel.clicked.connect(self.withdraw)
        self.hide()

    def ask(
        self,
        question: str,
        agree: str,
        answer: Callable[[str], object],
        *,
        usual: Sequence[str] = (),
        text: str = "",
        back: QWidget | None = None,
    ) -> None:
        """Asks; `answer` gets the words, `back` the keyboard afterwards."""
        self._answer, self._back = answer, back
        self._question.setText(question)
        self.setAccessibleName(question)
        self._text.setAccessibleName(question)
        self._agree.setText(agree)
        self._show_usual(usual)
        self._text.setText(text)
        self._text.selectAll()
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        """Asks no more; nothing is answered."""
        back, self._back = self._back, None
        self.hide()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_usual(self, texts: Sequence[str]) -> None:
        for button in self._usual:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._usual = [self._made(number, text) for number, text in enumerate(texts, 1)]
        self._columns = 0
        self._arrange()
        before: QWidget = self._text
        for button in (*self._usual, self._agree, self._cancel):
            QWidget.setTabOrder(before, button)
            before = button

    def _made(self, number: int, text: str) -> QPushButton:
        button = EnterButton(text)
        button.setObjectName(f"usualAnswer{number}")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(text)
        button.clicked.connect(lambda: self._take(text))
        return button

    def _arrange(self) -> None:
        """As many usual answers in a row as there is room for."""
        columns = max(1, min(len(self._usual), self.width() // _ANSWER_WIDTH))
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self._usual):
            self._grid.addWidget(button, at // columns, at % columns)

    def _take_text(self) -> None:
        self._take(" ".join(self._text.text().split()))

    def _take(self, text: str) -> None:
        answer = self._answer
        self.withdraw()
        answer(text)
