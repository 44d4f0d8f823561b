"""The place of the batch page in the workspace: made when first opened, shown in place of the
order panel and the pictures."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.page_tabs import BATCH, EDIT
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.ordering import Ordering
from productai_desktop.gui.order.upload_notice import UploadNotice
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.shortcuts import Shortcuts

if TYPE_CHECKING:
    from productai_desktop.gui.batch.batch_page import BatchPage

#: a workspace at least so wide has room for the queue beside a batch that is looked at
_ROOM = 1200


class BatchPlace(QObject):
    """Shows the page or the panels that stood there before; the queue stays where it has room."""

    #: the page that is shown, as of `page_tabs`
    shown = Signal(str)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shortcuts: Shortcuts,
        notice: UploadNotice,
        order: Callable[[], Draft],
        parent: QObject,
    ) -> None:
        """`order` has the choices that the page begins with."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._notice = notice
        self._order = order
        self._page: BatchPage | None = None

    def settle(
        self,
        panel: QWidget,
        middle: QStackedWidget,
        queue: QWidget,
        usual: Callable[[], QWidget],
    ) -> None:
        """Says what gives way to the page; `usual` is what else stands in the middle."""
        self._panel, self._middle, self._queue = panel, middle, queue
        self._usual = usual

    @property
    def is_shown(self) -> bool:
        """Whether the batch page is shown."""
        return self._page is not None and self._middle.currentWidget() is self._page

    def show_page(self, name: str) -> None:
        """Shows the page of a tab."""
        if name == BATCH and not self.is_shown:
            page = self._made()
            self._panel.hide()
            self._middle.setCurrentWidget(page)
            self.fit(self._width())
            page.take_focus()
        elif name == EDIT and self.is_shown:
            self._middle.setCurrentWidget(self._usual())
            self._panel.show()
            self._queue.show()
        self.shown.emit(BATCH if self.is_shown else EDIT)

    def fit(self, width: int) -> None:
        """Lets the queue give way to a batch that is looked at in a narrow workspace."""
        if self._page is not None and self.is_shown:
            self._queue.setVisible(width >= _ROOM or self._page.is_running)

    def take(self, arrival: Arrival) -> None:
        """A list was dropped, or a folder where the page is shown."""
        self.show_page(BATCH)
        self._made().take(arrival)

    def take_over(self, old: "BatchPlace") -> None:
        """Goes on with what was begun in another place over the same desk."""
        if old._page is not None:
            self._made().take_over(old._page)
        if old.is_shown:
            self.show_page(BATCH)

    def _made(self) -> "BatchPage":
        if self._page is None:
            # not before it is wanted: start-up is measured
            from productai_desktop.gui.batch.batch_page import BatchPage

            page = BatchPage(self._desk, self._bridge, self._shortcuts, self._order())
            work = page.work
            finished = work.order_finished
            ordering = Ordering(
                self._desk, self._bridge, self._notice, finished, page, make=work.make
            )
            work.ordered.connect(ordering.take)
            page.running_changed.connect(lambda: self.fit(self._width()))
            self._middle.addWidget(page)
            self._page = page
            self._bridge.spawn(work.go_on())
        return self._page

    def _width(self) -> int:
        around = self._middle.parentWidget()
        return around.width() if around is not None else 0
