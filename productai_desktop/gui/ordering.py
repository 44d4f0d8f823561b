"""An order's way from the button to the engine, past the notice before a first upload."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.requests import Order, is_address
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.upload_notice import UploadNotice


class Ordering(QObject):
    """Takes one order at a time: what is pressed while one is on its way is not ordered."""

    #: tuple of the jobs that an order became
    accepted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notice: UploadNotice,
        finished: Callable[[ProductAIError | None], None],
        parent: QObject | None = None,
    ) -> None:
        """`finished` is told how an order ended: None where it was made or taken back."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._notice = notice
        self._finished = finished
        self._order: Order | None = None
        notice.accepted.connect(self._agree)
        notice.cancelled.connect(self._take_back)

    def take(self, order: Order) -> None:
        """Makes an order, after the notice where it would be the first upload to its service."""
        if self._order is not None:
            return
        self._order = order
        if self._must_ask(order):
            self._notice.ask(self._desk.engine.service)
        else:
            self._bridge.spawn(self._make(order))

    def _must_ask(self, order: Order) -> bool:
        service = self._desk.engine.service
        uploads = any(not is_address(image) for image in order.images)
        return uploads and service != PRACTICE and service not in self._accepted_services()

    def _accepted_services(self) -> tuple[str, ...]:
        return self._desk.settings.uploads_accepted

    def _agree(self) -> None:
        if self._order is not None:
            self._bridge.spawn(self._remember_and_make(self._order))

    def _take_back(self) -> None:
        self._end(None)

    async def _remember_and_make(self, order: Order) -> None:
        service = self._desk.engine.service
        try:
            await self._desk.change(uploads_accepted=(*self._accepted_services(), service))
        except ProductAIError as error:
            self._end(error)
            return
        await self._make(order)

    async def _make(self, order: Order) -> None:
        try:
            jobs = await self._desk.engine.order(order)
        except ProductAIError as error:
            self._end(error)
        except Exception:
            self._end(None)  # the bridge says what was not foreseen
            raise
        else:
            self._end(None)
            self.accepted.emit(jobs)

    def _end(self, error: ProductAIError | None) -> None:
        self._order = None
        self._finished(error)
