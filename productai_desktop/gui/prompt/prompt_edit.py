"""The prompt: where the person writes what should change."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from productai_desktop.gui.prompt.placeholders import (
    cursor_over,
    mark_placeholders,
    shown_placeholders,
)
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text

_LEAST_LINES = 4
_MOST_LINES = 9
#: logical pixels of border and padding, above and below together
_LEAST_FRAME = 14
#: lines are a fraction higher than their metrics say, and would bring a scroll bar
_SLACK = 3
#: the counter appears when this part of the limit is used
_COUNTED_FROM = 0.9


class PromptEdit(QPlainTextEdit):
    """A text of several lines that grows with what is written.

    Tab goes from placeholder to placeholder and then moves the focus on. Pictures and files that
    are pasted or dropped here are not for the text: `photos_arrived` hands them on.
    """

    photos_arrived = Signal(object)

    def __init__(self, limit: int, counter: QLabel, parent: QWidget | None = None) -> None:
        """`counter` shows how much of `limit` characters is used, once that matters."""
        super().__init__(parent)
        self._limit = limit
        self._counter = counter
        counter.setVisible(False)
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(
            self.tr(
                "Place the cup on a white marble table, soft daylight from the left. "
                "Preserve the exact shape, colours, materials and branding."
            )
        )
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._count)
        self.textChanged.connect(self._mark)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Shows a text that was not written here."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def put(self, text: str) -> None:
        """Puts a text in the place of what was written, which undo brings back; the first
        placeholder is selected."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setFocus()
        if not self.select_placeholder(from_start=True):
            self.moveCursor(QTextCursor.MoveOperation.End)

    def select_placeholder(self, *, from_start: bool = False, backwards: bool = False) -> bool:
        """Selects the next placeholder, or the one before; False where there is none."""
        cursor = self.textCursor()
        places = shown_placeholders(self)
        if backwards:
            end = cursor.selectionStart()
            wanted = next((one for one in reversed(places) if one.end <= end), None)
        else:
            start = 0 if from_start else cursor.selectionEnd()
            wanted = next((one for one in places if one.start >= start), None)
        if wanted is None:
            return False
        self.setTextCursor(cursor_over(self, wanted))
        self.ensureCursorVisible()
        return True

    def sizeHint(self) -> QSize:
        lines = min(max(round(self.document().size().height()), _LEAST_LINES), _MOST_LINES)
        frame = self.height() - self.viewport().height() if self.isVisible() else 0
        margin = 2 * int(self.document().documentMargin())
        height = (
            lines * self.fontMetrics().lineSpacing() + margin + max(frame, _LEAST_FRAME) + _SLACK
        )
        return QSize(200, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the panel's shortcut, never a new line
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt names it
        if self.hasFocus() and self.select_placeholder(backwards=not next):
            return True
        return super().focusNextPrevChild(next)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return carries_photos(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if carries_photos(source):
            self.photos_arrived.emit(source)
        else:
            super().insertFromMimeData(source)

    def _fit(self) -> None:
        # a scroll bar takes width, which makes lines: it comes only where no height helps
        full = round(self.document().size().height()) > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff
        if wanted is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)
        self.updateGeometry()

    def _mark(self) -> None:
        mark_placeholders(self)

    def _count(self) -> None:
        used = len(self.toPlainText())
        self._counter.setVisible(used >= self._limit * _COUNTED_FROM)
        self._counter.setText(f"{number_text(used)} / {number_text(self._limit)}")
        set_role(self._counter, "danger" if used > self._limit else "muted")


def carries_photos(source: QMimeData) -> bool:
    """Whether a paste or drop means photos rather than text."""
    files = source.hasUrls() and any(url.isLocalFile() for url in source.urls())
    return files or (source.hasImage() and not source.hasText())
