"""The form in which a person gives the service's number of an edit whose answer was lost."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.queue.asking import Asking
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import sentence


class AdoptForm(Asking):
    """Stands above the queue while it asks; Enter gives the number, Escape withdraws."""

    #: number of the job, and the service's number of it
    given = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        #: the job it asks about; 0 for none
        self.number = 0
        self._question = QLabel(self)
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._field = QLineEdit(self)
        self._field.setObjectName("remoteNumberEdit")
        self._field.setAccessibleName(self.tr("Number at the service"))
        self._field.setPlaceholderText(self.tr("such as 12345"))
        digits = QRegularExpression(r"\s*[0-9]{1,18}\s*")
        self._field.setValidator(QRegularExpressionValidator(digits, self))
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._problem, "danger")
        self._take = QPushButton(self.tr("Look it up"), self)
        self._take.setObjectName("adoptButton")
        withdraw = QPushButton(self.tr("Not now"), self)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._take)
        row.addWidget(withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._question)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._take.clicked.connect(self._give)
        self._field.returnPressed.connect(self._give)
        self._field.textChanged.connect(self._judge)
        withdraw.clicked.connect(self.withdraw)
        self._judge()

    def ask(self, number: int, name: str, remote_id: int | None = None) -> None:
        """Asks for the number of a job; `remote_id` is the one that a broken answer held."""
        self.number = number
        text = self.tr("Number of {0} at the service, as its website shows it:")
        if remote_id is not None:
            text = self.tr("Number of {0} at the service, as the broken answer said:")
        self._question.setText(text.format(isolated(name)))
        self._field.setText("" if remote_id is None else str(remote_id))
        self._problem.hide()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: ProductAIError) -> None:
        """Says why a number was not taken, and lets it be mended."""
        self._problem.setText(sentence(error))
        self._problem.show()
        self._judge()

    def withdraw(self) -> None:
        """Asks no more."""
        self.number = 0
        super().withdraw()

    def _judge(self) -> None:
        usable = self._field.hasAcceptableInput() and int(self._field.text()) > 0
        self._take.setEnabled(usable)
        self._take.setToolTip("" if usable else self.tr("Give the number first"))

    def _give(self) -> None:
        if self._take.isEnabled():
            self._take.setEnabled(False)
            self._problem.hide()
            self.given.emit(self.number, int(self._field.text()))
