"""The place of the history page among the pages: made when first opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.page_places import PagePlaces
from productai_desktop.gui.frame.page_tabs import HISTORY
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from productai_desktop.gui.history.history_page import HistoryPage

#: a workspace at least so wide has room for the queue beside list and details
_ROOM = 1500


class HistoryPlace(QObject):
    """Owns the history page, and passes on what a person asks of it."""

    name = HISTORY
    #: a Job to look at in the compare view
    open_requested = Signal(object)
    #: a photo's path or address for the next edit
    use_requested = Signal(str)
    #: a Job whose settings the next edit shall have
    load_requested = Signal(object)
    #: Jobs whose results are to be exported
    export_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        shortcuts: Shortcuts,
        pages: PagePlaces,
    ) -> None:
        super().__init__(pages)
        self._desk = desk
        self._bridge = bridge
        self._thumbnails = thumbnails
        self._shortcuts = shortcuts
        self._pages = pages
        self.page: HistoryPage | None = None
        pages.add(self)

    @property
    def is_shown(self) -> bool:
        """Whether the history is shown."""
        return self._pages.current == HISTORY

    def enter(self) -> None:
        """The keyboard goes where one begins."""
        self.made().take_focus()

    def leaves_room(self, width: int) -> bool:
        """List and details need most of the window."""
        return width >= _ROOM

    def take_over(self, old: "HistoryPlace") -> None:
        """Goes on with what was looked at in another place over the same desk."""
        if old.page is not None:
            self.made().take_over(old.page)
        if old.is_shown:
            self._pages.show_page(HISTORY)

    def made(self) -> "HistoryPage":
        """The page, made now if it was not."""
        if self.page is None:
            # not before it is wanted: start-up is measured
            from productai_desktop.gui.history.history_page import HistoryPage

            page = HistoryPage(self._desk, self._bridge, self._thumbnails, self._shortcuts)
            page.open_requested.connect(self.open_requested)
            page.use_requested.connect(self.use_requested)
            page.load_requested.connect(self.load_requested)
            page.export_requested.connect(self.export_requested)
            self.page = page
            self._pages.hold(page)
        return self.page
