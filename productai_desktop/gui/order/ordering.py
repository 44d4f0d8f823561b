"""The way of orders from the button to the engine, past the questions that come before."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from productai_desktop.core.addresses import is_address
from productai_desktop.core.consent import Consent, agreed, consent_needed, with_consent
from productai_desktop.core.errors import HostFailure, ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.cost_notice import CostNotice
from productai_desktop.gui.order.order_words import Cost
from productai_desktop.gui.order.upload_notice import UploadNotice

#: more edits than this are not what a person sits and waits for: polls keep their turn
_MOST_URGENT = 4


@dataclass(frozen=True, slots=True)
class Basket:
    """What one press of the button orders."""

    orders: tuple[Order, ...]
    cost: Cost
    #: before all that waits
    front: bool = False


class Ordering(QObject):
    """Takes one basket at a time: what is pressed while one is on its way is not ordered."""

    #: tuple of the jobs that a basket became
    accepted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notice: UploadNotice,
        finished: Callable[[ProductAIError | None], None],
        parent: QObject | None = None,
        *,
        make: Callable[[Basket], Awaitable[tuple[Job, ...]]] | None = None,
    ) -> None:
        """`finished` is told how an order ended: None where it was made or taken back. `make` has
        another way to make it than to give its orders to the engine."""
        super().__init__(parent)
        self._order = make or self._order_all
        self._desk = desk
        self._bridge = bridge
        self._notice = notice
        self._finished = finished
        self._basket: Basket | None = None
        #: what an upload of the basket takes
        self._needed = Consent(desk.engine.service)
        #: the engine that was in charge when the button was pressed
        self._engine = desk.engine
        area = notice.parentWidget()
        assert isinstance(area, QWidget)  # a notice lies over something
        self._question = CostNotice(area)
        self.destroyed.connect(self._question.deleteLater)  # it belongs to the area as well
        notice.accepted.connect(self._agree_upload)
        notice.cancelled.connect(self._take_back)
        self._question.accepted.connect(self._agree_cost)
        self._question.cancelled.connect(self._take_back)
        bridge.engine_changed.connect(self._withdraw)

    def take(self, basket: Basket) -> None:
        """Orders, after the notice where it would be the first upload to its place, and after
        a question where it costs more than the settings let pass."""
        if self._basket is not None:
            return
        self._basket = basket
        self._engine = self._desk.engine
        self._needed = consent_needed(self._desk.settings, self._desk.engine.service)
        if not self._uploads(basket):
            self._ask_cost(basket)
        elif not self._desk.settings.hosting_complete:
            self._end(HostFailure("HOST_SETUP", host="", reason=self._desk.settings.hosting))
        elif self._is_first_upload():
            self._notice.ask(self._needed)
        else:
            self._ask_cost(basket)

    def _uploads(self, basket: Basket) -> bool:
        return any(not is_address(image) for order in basket.orders for image in order.images)

    def _is_first_upload(self) -> bool:
        needed = self._needed
        if agreed(self._desk.settings.uploads_accepted, needed):
            return False
        return needed != Consent(PRACTICE)  # of which nothing leaves this computer

    def _agree_upload(self) -> None:
        if self._basket is not None:
            self._bridge.spawn(self._remember_upload(self._basket))

    async def _remember_upload(self, basket: Basket) -> None:
        accepted = with_consent(self._desk.settings.uploads_accepted, self._needed)
        try:
            await self._desk.change(uploads_accepted=accepted)
        except ProductAIError as error:
            self._end(error)
        except Exception:
            self._end(None)  # the bridge says what was not foreseen
            raise
        else:
            self._ask_cost(basket)

    def _ask_cost(self, basket: Basket) -> None:
        if self._engine is not self._desk.engine:
            self._take_back()
            return
        most = self._desk.settings.confirm_above
        if most and basket.cost.credits > most:
            self._question.ask(basket.cost)
        else:
            self._bridge.spawn(self._make(basket))

    def _agree_cost(self) -> None:
        if self._basket is not None:
            self._bridge.spawn(self._make(self._basket))

    def _take_back(self) -> None:
        if self._basket is not None:  # else it was asked about another's
            self._end(None)

    def _withdraw(self) -> None:
        """What was asked about would now be paid by another account, or sent to another service."""
        for card in (self._notice, self._question):
            card.withdraw()

    async def _make(self, basket: Basket) -> None:
        try:
            jobs = await self._order(basket)
        except ProductAIError as error:
            self._end(error)
        except Exception:
            self._end(None)  # the bridge says what was not foreseen
            raise
        else:
            self._end(None)
            self.accepted.emit(jobs)

    async def _order_all(self, basket: Basket) -> tuple[Job, ...]:
        urgent = basket.cost.edits <= _MOST_URGENT
        return await self._engine.order_all(basket.orders, urgent=urgent, front=basket.front)

    def _end(self, error: ProductAIError | None) -> None:
        self._basket = None
        self._finished(error)
