"""The unobtrusive bar for what has no place of its own: an error in words, with details to copy."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui import theme
from productai_desktop.gui.words import details, sentence


class MessageBar(QFrame):
    """Shows messages one at a time, oldest first; each stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[str, str]] = []
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
        row.addWidget(self._close)
        self._draw_icon()
        self.hide()

    def show_error(self, error: ProductAIError) -> None:
        """Says an error; the same one twice in a row is said once."""
        self._add(sentence(error), details(error))

    def withdraw(self, error: ProductAIError) -> None:
        """Takes back an error that no longer matters, whether or not it was read."""
        message = (sentence(error), details(error))
        self._waiting = [other for other in self._waiting if other != message]
        self._show_first()

    def show_text(self, text: str) -> None:
        """Says something that has no details."""
        self._add(text, "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _add(self, text: str, facts: str) -> None:
        if (text, facts) in self._waiting:
            return
        self._waiting.append((text, facts))
        self._show_first()

    def _next(self) -> None:
        del self._waiting[:1]
        self._show_first()

    def _show_first(self) -> None:
        if self._waiting:
            text, facts = self._waiting[0]
            self._text.setText(text)
            self._copy.setVisible(bool(facts))
            self.setAccessibleDescription(text)
        self.setVisible(bool(self._waiting))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._waiting[0][1])

    def _draw_icon(self) -> None:
        self._close.setIcon(theme.icon("close", theme.tones(self.palette()).text))
