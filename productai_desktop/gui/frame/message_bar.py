"""The unobtrusive bar for what has no place of its own: an error in words, with details to copy."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from productai_desktop.core.errors import Defect, ProductAIError
from productai_desktop.gui import theme
from productai_desktop.gui.frame.mishaps import report
from productai_desktop.gui.words import details, number_text, sentence


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    #: to copy; "" for none
    facts: str
    #: what it says; None where it is a text alone
    error: ProductAIError | None = None
    #: how often it was said since it was closed last
    times: int = 1

    def same(self, other: "_Message") -> bool:
        return (self.text, self.facts) == (other.text, other.facts)


class MessageBar(QFrame):
    """Shows messages one at a time, oldest first; each stays until it is closed."""

    #: a bug of ours is to be reported with all that is known
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Message] = []
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self.setProperty("role", "message")
        self._text = QLabel()
        self._text.setObjectName("messageText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setObjectName("copyDetailsButton")
        self._copy.setProperty("role", "link")
        self._copy.clicked.connect(self._copy_details)
        self._report = QPushButton(self.tr("Report a problem…"))
        self._report.setObjectName("reportDefectButton")
        self._report.setProperty("role", "link")
        self._report.clicked.connect(self.report_requested)
        self._close = QToolButton()
        self._close.setObjectName("closeMessageButton")
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._copy)
        row.addWidget(self._report)
        row.addWidget(self._close)
        self._draw_icon()
        self.hide()

    def show_error(self, error: ProductAIError) -> None:
        """Says an error; one that waits to be read already is counted."""
        self._add(_message_of(error))

    def withdraw(self, error: ProductAIError) -> None:
        """Takes back an error that no longer matters, whether or not it was read."""
        gone = _message_of(error)
        self._waiting = [other for other in self._waiting if not other.same(gone)]
        self._show_first()

    def take_over(self, other: "MessageBar") -> None:
        """Says what another bar has not been able to say yet, in the language of now."""
        for message in other._waiting:
            renewed = message if message.error is None else _message_of(message.error)
            self._waiting.append(replace(renewed, times=message.times))
        self._show_first()

    def show_text(self, text: str) -> None:
        """Says something that has no details."""
        self._add(_Message(text, ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _add(self, message: _Message) -> None:
        for index, other in enumerate(self._waiting):
            if other.same(message):
                self._waiting[index] = replace(other, times=other.times + 1)
                break
        else:
            self._waiting.append(message)
        self._show_first()

    def _next(self) -> None:
        del self._waiting[:1]
        self._show_first()

    def _show_first(self) -> None:
        if self._waiting:
            message = self._waiting[0]
            text = message.text
            if message.times > 1:
                counted = self.tr("{message} ({count} times)")
                text = counted.format(message=text, count=number_text(message.times))
            if text != self._text.text():
                self._text.setText(text)
                self.setAccessibleDescription(text)
                event = QAccessibleAnnouncementEvent(self, text)
                QAccessible.updateAccessibility(event)
            self._copy.setVisible(bool(message.facts))
            self._report.setVisible(isinstance(message.error, Defect))
        self.setVisible(bool(self._waiting))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._waiting[0].facts)

    def _draw_icon(self) -> None:
        self._close.setIcon(theme.icon("close", theme.tones(self.palette()).text))


def _message_of(error: ProductAIError) -> _Message:
    facts = report(error) if isinstance(error, Defect) else details(error)
    return _Message(sentence(error), facts, error)
