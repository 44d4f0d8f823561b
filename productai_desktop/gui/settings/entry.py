"""An entry: a line of text that is applied when it is left, with the place for what is wrong."""

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from productai_desktop.core.errors import ProductAIError, RequestError
from productai_desktop.gui.settings.controls import Told
from productai_desktop.gui.settings.page import Changer

_LONGEST = 2000


class Entry(Told):
    """Shows one setting. What is typed, or was refused, stays in the line until it is mended, or
    until the setting is changed elsewhere."""

    def __init__(
        self,
        name: str,
        accessible: str,
        changer: Changer,
        setting: str,
        *beside: QWidget,
        wrong: str,
        cleaned: Callable[[str], str] = str.strip,
        before: Callable[[str], Awaitable[object]] | None = None,
    ) -> None:
        """`wrong` is said where the value cannot be; `cleaned` is what of the text is entered;
        `before` may refuse it with a RequestError."""
        self.edit = QLineEdit()
        super().__init__(name, self.edit, *beside)
        self.edit.setObjectName(f"{name}Edit")
        self.edit.setAccessibleName(accessible)
        self.edit.setMaxLength(_LONGEST)
        # addresses, paths and names in Latin letters: written from the left in every language
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.editingFinished.connect(self.flush)
        self._changer = changer
        self._setting = setting
        self._wrong = wrong
        self._cleaned = cleaned
        self._before = before
        #: the setting as it was when it was last shown
        self._value = ""

    @property
    def wrong(self) -> bool:
        """A value stands in it that cannot be."""
        return bool(self.control.property("wrong"))

    def show_value(self, value: str) -> None:
        """Shows the setting where it has changed, unless another value is just being typed."""
        if value == self._value:
            return
        self._value = value
        if not self.edit.isModified():
            self.edit.setText(value)
            self.edit.setCursorPosition(0)
            self.tell(None)

    def put(self, text: str) -> None:
        """Enters a text in place of what is there."""
        self.edit.setText(text)
        self._enter()

    def flush(self) -> None:
        """Enters what was typed."""
        if self.edit.isModified():
            self._enter()

    def tell(self, error: ProductAIError | None) -> None:
        if isinstance(error, RequestError):
            self.say(self._wrong)
        else:
            super().tell(error)

    def _enter(self) -> None:
        entered = self._cleaned(self.edit.text())
        self.edit.setModified(False)
        if entered == self._value:
            self.edit.setText(entered)
            self.tell(None)
        else:
            self._changer.do(self, lambda: self._entered(entered))

    async def _entered(self, entered: str) -> None:
        if entered and self._before is not None:
            await self._before(entered)
        changes: dict[str, Any] = {self._setting: entered}
        await self._changer.change(self, **changes)


def with_scheme(text: str) -> str:
    """An address as people write it, begun with https:// where nothing else is said."""
    address = text.strip()
    return f"https://{address}" if address and "://" not in address else address
