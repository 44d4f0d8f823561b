"""A question in place: a card over the window that rests until it is answered."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from productai_desktop.gui import theme

_CARD_WIDTH = 480


class QuestionCard(QWidget):
    """Lies over its parent until it is agreed to or cancelled.

    The keyboard stays within it. Return answers by the button that has the keyboard, and only as
    a key of its own: neither the Ctrl+Return that has brought the card, nor a key that is held.
    """

    accepted = Signal()
    cancelled = Signal()

    def __init__(
        self, parent: QWidget, kind: str, heading: str, agree: str, *, grace_milliseconds: int = 0
    ) -> None:
        """`kind` begins the objectNames. With a grace the button `agree` cannot be used before it
        has passed, and then has the keyboard; without one, Cancel has it."""
        super().__init__(parent)
        self._focus_before: QWidget | None = None
        #: what lay below and was made to wait
        self._resting: list[QWidget] = []
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(grace_milliseconds)
        self._grace.timeout.connect(self._end_grace)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(_CARD_WIDTH)
        self._heading = QLabel(heading)
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self._text = QLabel()
        self._text.setObjectName(f"{kind}NoticeText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._accept = QPushButton(agree)
        self._accept.setObjectName(f"{kind}AcceptButton")
        self._accept.setProperty("role", "primary")
        self._accept.clicked.connect(lambda: self._answer(agreed=True))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName(f"{kind}CancelButton")
        self._cancel.clicked.connect(lambda: self._answer(agreed=False))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(buttons)
        around = QVBoxLayout(self)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def show_question(self, text: str, agree: str = "") -> None:
        """Asks; `agree` is the text of the button that agrees, where it differs each time."""
        self._text.setText(text)
        if agree:
            self._accept.setText(agree)
        for button in (self._accept, self._cancel):
            button.setAccessibleDescription(text)
        self._focus_before = self.window().focusWidget()
        self.setGeometry(self._area().rect())
        self._resting = [other for other in self._others() if other.isEnabled()]
        for other in self._resting:
            other.setEnabled(False)
        self.show()
        self.raise_()
        self._cancel.setFocus()
        if self._grace.interval():
            self._accept.setEnabled(False)
            self._grace.start()

    def withdraw(self) -> None:
        """Cancels a question that stands no more."""
        if self.isVisibleTo(self._area()):
            self._answer(agreed=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._area().rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.isAutoRepeat() and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() == Qt.Key.Key_Escape:
            self._answer(agreed=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if plain and not self._grace.isActive():
                self._answer(agreed=self._accept.hasFocus())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(theme.tones(self.palette()).canvas)
        shade.setAlpha(190)
        painter.fillRect(event.rect(), shade)

    def _end_grace(self) -> None:
        self._accept.setEnabled(True)
        self._accept.setFocus()

    def _answer(self, *, agreed: bool) -> None:
        self._grace.stop()
        self.hide()
        for other in self._resting:
            other.setEnabled(True)
        self._resting = []
        if self._focus_before is not None:
            self._focus_before.setFocus()
        (self.accepted if agreed else self.cancelled).emit()

    def _area(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None  # given to the constructor
        return parent

    def _others(self) -> list[QWidget]:
        """What lies below the card: nothing of it may take the keyboard meanwhile."""
        beside = self._area().findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        return [widget for widget in beside if widget is not self]
