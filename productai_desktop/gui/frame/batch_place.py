"""The place of the batch page among the pages: made when first opened, and given what is dropped
for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.page_places import PagePlaces
from productai_desktop.gui.frame.page_tabs import BATCH
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.ordering import Ordering
from productai_desktop.gui.order.upload_notice import UploadNotice
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.shortcuts import Shortcuts

if TYPE_CHECKING:
    from productai_desktop.gui.batch.batch_page import BatchPage

#: a workspace at least so wide has room for the queue beside a batch that is looked at
_ROOM = 1200


class BatchPlace:
    """Owns the batch page."""

    name = BATCH

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shortcuts: Shortcuts,
        notice: UploadNotice,
        order: Callable[[], Draft],
        pages: PagePlaces,
    ) -> None:
        """`order` has the choices that the page begins with."""
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._notice = notice
        self._order = order
        self._pages = pages
        self.page: BatchPage | None = None
        pages.add(self)

    @property
    def is_shown(self) -> bool:
        """Whether the batch page is shown."""
        return self._pages.current == BATCH

    def enter(self) -> None:
        """The keyboard goes where one begins."""
        self.made().take_focus()

    def leaves_room(self, width: int) -> bool:
        """A batch that runs is followed in the queue, whatever room there is."""
        return width >= _ROOM or self.made().is_running

    def take(self, arrival: Arrival) -> None:
        """A list was dropped, or a folder where the page is shown."""
        self._pages.show_page(BATCH)
        self.made().take(arrival)

    def take_over(self, old: "BatchPlace") -> None:
        """Goes on with what was begun in another place over the same desk."""
        if old.page is not None:
            self.made().take_over(old.page)
        if old.is_shown:
            self._pages.show_page(BATCH)

    def made(self) -> "BatchPage":
        """The page, made now if it was not."""
        if self.page is None:
            # not before it is wanted: start-up is measured
            from productai_desktop.gui.batch.batch_page import BatchPage

            page = BatchPage(self._desk, self._bridge, self._shortcuts, self._order())
            work = page.work
            finished = work.order_finished
            ordering = Ordering(
                self._desk, self._bridge, self._notice, finished, page, make=work.make
            )
            work.ordered.connect(ordering.take)
            page.running_changed.connect(self._pages.fit)
            self.page = page
            self._pages.hold(page)
            self._bridge.spawn(work.go_on())
        return self.page
