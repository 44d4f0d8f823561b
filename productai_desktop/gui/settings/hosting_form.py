"""A form of the Hosting page: what has to be set for one of its ways."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from productai_desktop.core.settings import Settings
from productai_desktop.gui.density import spacing
from productai_desktop.gui.settings.controls import Told, wrapping
from productai_desktop.gui.settings.entry import Entry
from productai_desktop.gui.settings.page import Page


class HostingForm(QWidget):
    """Shows the settings of a way, and says which of them are missing."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.entries: tuple[Entry, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing().medium)

    def show_settings(self, settings: Settings) -> None:
        """Shows the settings as they are now."""
        raise NotImplementedError

    @property
    def wrong(self) -> bool:
        """A value stands in it that cannot be."""
        return any(entry.wrong for entry in self.entries)

    def flush(self) -> None:
        """Applies what was entered and rests still."""
        for entry in self.entries:
            entry.flush()

    def missing(self, settings: Settings) -> list[str]:
        """What has to be entered yet before the way works, in words."""
        raise NotImplementedError

    def add_row(self, label: str, widget: QWidget, hint: str = "") -> QVBoxLayout:
        """A control beneath its label, with what is to be known about it."""
        block = QVBoxLayout()
        block.setSpacing(spacing().tiny)
        if label:
            heading = wrapping(label, "heading")
            heading.setBuddy(widget.control if isinstance(widget, Told) else widget)
            block.addWidget(heading)
        block.addWidget(widget)
        if hint:
            block.addWidget(wrapping(hint, "muted"))
        self._column.addLayout(block)
        return block
