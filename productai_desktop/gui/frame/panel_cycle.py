"""The way of the keyboard from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class PanelCycle(QObject):
    """Goes around the parts of a window, back to where the keyboard was in each."""

    def __init__(self, parts: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._parts = tuple(parts)
        self._window = window

    def next(self) -> None:
        """Gives the keyboard to the next part."""
        self._step(1)

    def previous(self) -> None:
        """Gives the keyboard to the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        focused = self._window.focusWidget()
        now = self._part_of(focused)
        at = self._parts.index(now) if now is not None else -1 if by > 0 else 0
        for distance in range(1, len(self._parts) + 1):
            part = self._parts[(at + by * distance) % len(self._parts)]
            target = self._target(part)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _target(self, part: QWidget) -> QWidget | None:
        """Where the keyboard was in a part, else its first stop of the Tab key."""
        last = part.focusWidget()
        if last and _takes(last) and self._part_of(last) is part:
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
        # to Qt, a widget is an ancestor of itself, too
        holding = [part for part in self._parts if widget and part.isAncestorOf(widget)]
        inner = (one for one in holding if not any(_lies_in(other, one) for other in holding))
        return next(inner, None)


def _lies_in(inner: QWidget, outer: QWidget) -> bool:
    return inner is not outer and outer.isAncestorOf(inner)


def _takes(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled()
