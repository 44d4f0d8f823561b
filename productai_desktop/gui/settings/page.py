"""A page of the settings: a title and rows beneath it, and how a change is made.

Nothing has to be confirmed: a value that cannot be is told beneath its control, and the old one
stays in force.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import Told, wrapping

#: lines longer than this are hard to read
_MOST_WIDTH = 720


class Changer(QObject):
    """Writes settings one after the other, in the order of entry."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._turn = asyncio.Lock()

    def apply(self, told: Told, **changes: Any) -> None:
        """Changes settings by name; a wrong value is told in `told`."""
        self.do(told, lambda: self.change(told, **changes))

    def do(self, told: Told, work: Callable[[], Awaitable[object]]) -> None:
        """Does further work in its turn; its errors are told in `told`."""
        self._bridge.spawn(self._in_turn(work), on_error=told.tell)

    async def change(self, told: Told, **changes: Any) -> None:
        """The change itself, for work that is being done."""
        new = {k: v for k, v in changes.items() if getattr(self._desk.settings, k) != v}
        if new:
            await self._desk.change(**new)
        told.tell(None)

    async def _in_turn(self, work: Callable[[], Awaitable[object]]) -> None:
        async with self._turn:
            await work()


class Page(QScrollArea):
    """One page; scrolls where the dialog is small. Subclasses fill it and show the settings."""

    #: another page is asked for, by its key
    page_requested = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer, title: str) -> None:
        super().__init__()
        self.desk = desk
        self.bridge = bridge
        self.changer = changer
        self._calm = Calm(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(title)
        content = QWidget()
        content.setMaximumWidth(_MOST_WIDTH)
        self._column = QVBoxLayout(content)
        heading = QLabel(title)
        heading.setProperty("role", "page-title")
        self._column.addWidget(heading)
        self._column.addStretch(1)
        self.setWidget(content)
        self.space()

    def refresh(self) -> None:
        """Shows the settings as they are now."""
        raise NotImplementedError

    def flush(self) -> None:
        """Applies what was entered and rests still."""

    def space(self) -> None:
        """Takes the spaces of the present density."""
        spaces = spacing()
        self._column.setContentsMargins(spaces.page, spaces.page, spaces.page, spaces.page)
        self._column.setSpacing(spaces.large)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self.space()

    # what the subclasses build with

    def add(self, widget: QWidget) -> None:
        """A widget at the end of the page."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_row(self, label: str, widget: QWidget, hint: str = "") -> QWidget:
        """A control beneath its label, with what is to be known about it."""
        heading = wrapping(label, "heading")
        control = widget.control if isinstance(widget, Told) else widget
        heading.setBuddy(control)
        return self._add_block(hint, heading, widget)

    def add_check(self, told: Told, hint: str = "") -> QWidget:
        """A box to tick, with what is to be known about it."""
        return self._add_block(hint, told)

    def add_note(self, text: str) -> QLabel:
        """A paragraph."""
        note = wrapping(text, "")
        self.add(note)
        return note

    def check(self, name: str, text: str, slot: Callable[[bool], Any]) -> QCheckBox:
        """A box to tick."""
        made = QCheckBox(text)
        made.setObjectName(name)
        made.clicked.connect(slot)
        return made

    def combo(self, name: str, accessible: str) -> QComboBox:
        """A list to choose from, which a turn of the wheel over it leaves alone."""
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        self.calm(made)
        return made

    def calm(self, control: QWidget) -> None:
        """Lets the wheel scroll the page and not change the control, unless that has the focus."""
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self._calm)

    def _add_block(self, hint: str, *widgets: QWidget) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().tiny)
        for widget in widgets:
            column.addWidget(widget)
        if hint:
            column.addWidget(wrapping(hint, "muted"))
        self.add(block)
        return block


class Calm(QObject):
    """Keeps the wheel from changing a control that has not the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        turned = event.type() == QEvent.Type.Wheel
        if turned and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
