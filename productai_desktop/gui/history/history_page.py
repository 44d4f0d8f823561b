"""The history page: search and filters above, the edits that are found, and the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails


class HistoryPage(QWidget):
    """Shows what the archive finds."""

    #: a Job to look at in the compare view
    open_requested = Signal(object)
    #: a photo's path or address for the next edit
    use_requested = Signal(str)
    #: a Job whose settings the next edit shall have
    load_requested = Signal(object)

    def __init__(
        self, desk: Desk, bridge: Bridge, thumbnails: Thumbnails, shortcuts: Shortcuts
    ) -> None:
        super().__init__()
        self._desk = desk
        self._bridge = bridge
        self._thumbnails = thumbnails
        self._shortcuts = shortcuts
        self.setObjectName("historyPage")

    def take_focus(self) -> None:
        """Puts the keyboard where one begins."""
        self.setFocus()

    def take_over(self, old: "HistoryPage") -> None:
        """Goes on with what was looked at on another page over the same desk."""
        self.setVisible(old.isVisible())
