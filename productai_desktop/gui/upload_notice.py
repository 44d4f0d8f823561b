"""Before the first upload to a service: where photos go, and who can see them there."""

from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from productai_desktop.gui import theme


class UploadNotice(QWidget):
    """Lies over its parent until it is answered; asks once for each service."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("uploadNotice")
        self.setAccessibleName(self.tr("Before the first upload"))
        self._focus_before: QWidget | None = None
        #: what lay below and was made to wait
        self._resting: list[QWidget] = []
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(480)
        heading = QLabel(self.tr("Your photo will be uploaded"))
        heading.setProperty("role", "heading")
        self._text = QLabel()
        self._text.setObjectName("uploadNoticeText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._accept = QPushButton(self.tr("I understand, upload"))
        self._accept.setObjectName("uploadAcceptButton")
        self._accept.setProperty("role", "primary")
        self._accept.clicked.connect(lambda: self._answer(agreed=True))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("uploadCancelButton")
        self._cancel.clicked.connect(lambda: self._answer(agreed=False))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addWidget(self._text)
        column.addLayout(buttons)
        around = QVBoxLayout(self)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def ask(self, service: str) -> None:
        """Shows the notice for a service, given by its origin."""
        host = urlsplit(service).netloc or service
        self._text.setText(
            self.tr(
                "To edit a photo, the service must be able to fetch it. So it goes to {host} and "
                "gets a public address there: anyone who has that address can see the photo. "
                "No way to delete it is known.\n\n"
                "It is sent without its GPS position and without the camera's serial number.\n\n"
                "This is said once for each service."
            ).format(host=host)
        )
        window = self.window()
        self._focus_before = window.focusWidget()
        self.setGeometry(self._area().rect())
        self._resting = [other for other in self._others() if other.isEnabled()]
        for other in self._resting:
            other.setEnabled(False)
        self.show()
        self.raise_()
        self._cancel.setFocus()

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
            # not the Ctrl+Return, perhaps still held, that has brought the notice
            if plain:
                self._answer(agreed=self._accept.hasFocus())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(theme.tones(self.palette()).canvas)
        shade.setAlpha(190)
        painter.fillRect(event.rect(), shade)

    def _answer(self, *, agreed: bool) -> None:
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
        """What lies below the notice: nothing of it may take the keyboard meanwhile."""
        beside = self._area().findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        return [widget for widget in beside if widget is not self]
