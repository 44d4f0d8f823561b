"""Qt's application for macOS, where the system hands photos over by events instead of arguments."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps the photos of "Open With" and of drops on the Dock until somebody receives them."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._early: list[str] = []
        self._receive: Callable[[Sequence[str]], object] = self._early.extend

    def hand_over(self, receive: Callable[[Sequence[str]], object]) -> None:
        """From now on `receive` is called with the paths; with those that came before at once."""
        self._receive = receive
        if self._early:
            receive(tuple(self._early))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            path = event.file()
            if path:
                self._receive((path,))
            return True
        return super().event(event)
