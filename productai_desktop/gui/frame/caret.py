"""The blinking of the text cursor, which rests while nobody writes."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

#: after which it stays on without blinking, as in other programs
REST_MILLISECONDS = 10_000


class RestingCaret(QTimer):
    """Lets the text cursor blink from the last key, click or change of the focus on for a while:
    each turn of it wakes the processor and paints, in a window that nobody may look at."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        #: as the system wants it; 0 where it shall not blink
        self._flash_milliseconds = self._hints.cursorFlashTime()
        self.setSingleShot(True)
        self.setInterval(REST_MILLISECONDS)
        self.timeout.connect(lambda: self._hints.setCursorFlashTime(0))
        app.inputMethod().cursorRectangleChanged.connect(self.blink)
        app.focusObjectChanged.connect(self.blink)
        self.blink()

    def blink(self) -> None:
        """Somebody writes, or may be about to."""
        if self._hints.cursorFlashTime() != self._flash_milliseconds:
            self._hints.setCursorFlashTime(self._flash_milliseconds)
        self.start()
