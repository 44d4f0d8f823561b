"""The dialog with the text that asks the service's support, to be copied or saved."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.support import SUPPORT_ADDRESS, Period
from productai_desktop.gui.density import spacing
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.theme import set_role

_SIZE = QSize(860, 560)
#: days that a period begins with
_DAYS = 30


class SupportDialog(QDialog):
    """Opened with open(). What it shows is English in every language: the vendor reads it."""

    #: the Period that a person has chosen
    period_chosen = Signal(object)
    #: the text is to be saved
    save_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("supportDialog")
        self.setWindowTitle(self.tr("Ask support"))
        address = from_left(SUPPORT_ADDRESS)
        told = QLabel(
            self.tr(
                "Send this to {address}. It is in English and holds times, numbers, credits and "
                "balances: no key, prompt, photo, file name or address."
            ).format(address=address)
        )
        told.setObjectName("supportHint")
        told.setWordWrap(True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._since, self._until = self._day("supportSince"), self._day("supportUntil")
        self._period = self._period_row()
        self._text = QPlainTextEdit()
        self._text.setObjectName("supportText")
        self._text.setAccessibleName(self.tr("Text for support"))
        self._text.setReadOnly(True)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._done = QLabel()
        self._done.setObjectName("supportAnswer")
        set_role(self._done, "muted")
        column = QVBoxLayout(self)
        spaces = spacing()
        column.setContentsMargins(spaces.page, spaces.large, spaces.page, spaces.large)
        column.setSpacing(spaces.large)
        column.addWidget(told)
        column.addWidget(self._period)
        column.addWidget(self._text, 1)
        column.addLayout(self._buttons())
        for edit in (self._since, self._until):
            edit.dateChanged.connect(self._choose)

    def show_text(self, text: str) -> None:
        """Shows another text."""
        self._text.setPlainText(text)
        self._say("")

    def open_for(self, text: str) -> None:
        """Opens with a text about some edits."""
        self._period.hide()
        self._open(text)

    def open_period(self, today: date) -> None:
        """Opens with the choice of a period, and asks for the text of the last days."""
        self._period.show()
        days = (today - timedelta(days=_DAYS), today)
        for edit, day in zip((self._since, self._until), days, strict=True):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)
        self._open("")
        self._choose()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Says what became of the text."""
        self._say(text)
        set_role(self._done, "danger" if wrong else "muted")

    def _open(self, text: str) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().size()
        self.resize(_SIZE.boundedTo(room - QSize(24, 24)))
        self.show_text(text)
        self.open()
        self._copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setObjectName(name)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setMinimumWidth(150)
        edit.lineEdit().setTextMargins(6, 0, 6, 0)
        return edit

    def _period_row(self) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        for text, edit in ((self.tr("From"), self._since), (self.tr("To"), self._until)):
            label = QLabel(text)
            label.setBuddy(edit)
            edit.setAccessibleName(text)
            beside.addWidget(label)
            beside.addWidget(edit)
        beside.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._copy_button = QPushButton(self.tr("Copy"))
        self._copy_button.setObjectName("copySupportButton")
        self._copy_button.clicked.connect(self._copy)
        save = QPushButton(self.tr("Save…"))
        save.setObjectName("saveSupportButton")
        save.clicked.connect(lambda: self.save_requested.emit(self._text.toPlainText()))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeSupportButton")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._done, 1)
        for button in (self._copy_button, save, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.say(self.tr("Copied."))

    def _choose(self) -> None:
        since, until = self._since.date(), self._until.date()
        days = (date(day.year(), day.month(), day.day()) for day in (since, until))
        self.period_chosen.emit(Period(*days))

    def _say(self, text: str) -> None:
        self._done.setText(text)
