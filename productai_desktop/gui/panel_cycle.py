"""The way of the keyboard from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class PanelCycle(QObject):
    """Goes around the parts of a window, back to where the keyboard was in each."""

    def __init__(self, parts: Sequence[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        #: the widget that had the keyboard last, by part
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    def next(self) -> None:
        """Gives the keyboard to the next part."""
        self._step(1)

    def previous(self) -> None:
        """Gives the keyboard to the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        now = self._part_of(QApplication.focusWidget())
        at = self._parts.index(now) if now is not None else -1 if by > 0 else 0
        for distance in range(1, len(self._parts) + 1):
            part = self._parts[(at + by * distance) % len(self._parts)]
            target = self._target(part)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _target(self, part: QWidget) -> QWidget | None:
        """Where the keyboard was in a part, else its first stop of the Tab key."""
        last = self._last.get(part)
        if last is not None and _takes(last):
            return last
        if _takes(part):
            return part
        chain = part.nextInFocusChain()
        while chain is not None and chain is not part:
            if part.isAncestorOf(chain) and _takes(chain):
                return chain
            chain = chain.nextInFocusChain()
        return None

    def _part_of(self, widget: QWidget | None) -> QWidget | None:
        """The innermost part that holds a widget."""
        holding = [part for part in self._parts if widget and _holds(part, widget)]
        return next(
            (one for one in holding if not any(one.isAncestorOf(other) for other in holding)), None
        )

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        part = self._part_of(new)
        if part is not None and new is not None:
            self._last[part] = new
            new.destroyed.connect(self._forget)

    def _forget(self, gone: QObject) -> None:
        self._last = {part: one for part, one in self._last.items() if one is not gone}


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _takes(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled()
