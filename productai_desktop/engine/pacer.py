"""The pacer: every request to a service asks it first, and leaves in order of importance."""

import asyncio
import itertools
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace

from productai_desktop.core.errors import BooksFailure, RateLimited
from productai_desktop.core.pacing import Errand, Moment, Pace
from productai_desktop.core.ports import Books, Clock
from productai_desktop.engine.clock import backoff, wait_for
from productai_desktop.engine.schedule import Wish, next_wish

FIRST_BACKOFF_SECONDS = 5.0
LONGEST_BACKOFF_SECONDS = 120.0

_log = logging.getLogger(__name__)


class Pacer:
    """Admits the requests of one service through the ledger, which all processes share.

    Wishes are kept here and compared anew each time one may leave, for what is most important
    changes with time: one task asks the ledger for the first of them, and lives as long as there
    are any.
    """

    def __init__(self, books: Books, clock: Clock, service: str, pace: Pace) -> None:
        self._books = books
        self._clock = clock
        self._service = service
        self.pace = pace
        self._limit = pace.requests_per_minute
        #: refusals since the service last answered otherwise
        self._refusals = 0
        self._wishes: dict[Wish, asyncio.Future[int]] = {}
        self._numbers = itertools.count()
        self._changed = asyncio.Event()
        self._admitting: asyncio.Task[None] | None = None
        #: held while the books are asked
        self._asking = asyncio.Lock()
        #: slots whose end could not be written down yet, and when it was
        self._unwritten: list[tuple[Slot, Moment]] = []
        #: monotonic time before which nothing will be admitted, as last heard
        self.next_at = 0.0

    def wish(self, errand: Errand, turn: float = 0.0) -> Wish:
        """A new wish; `early` and `due` may be set while it waits, followed by `wake`."""
        return Wish(errand, next(self._numbers), turn)

    @asynccontextmanager
    async def slot(self, errand: Errand | Wish) -> AsyncGenerator["Slot"]:
        """Waits for a place in the budget. Leaving it tells that the answer is here, or, where
        `slot.withdraw` was called, that nothing was sent; a RateLimited that passes through is
        learned from."""
        wish = self.wish(errand) if isinstance(errand, Errand) else errand
        slot = Slot(await self._admitted(wish))
        try:
            yield slot
        except RateLimited as error:
            await asyncio.shield(self.refused(slot, error.retry_after_seconds))
            raise
        finally:
            await asyncio.shield(self._give_back(slot))

    async def _give_back(self, slot: "Slot") -> None:
        """Writes down that a slot has ended, or lets that be done before the next is granted: one
        that was forgotten would be held for a quarter of an hour."""
        moment = self._clock.moment()
        try:
            await self._write(slot, moment)
        except BooksFailure as error:
            _log.warning("the end of a request is written down later: %s", error)
            self._unwritten.append((slot, moment))
        self.wake()

    async def _write(self, slot: "Slot", moment: Moment) -> None:
        if slot.withdrawn:
            await self._books.withdraw(slot.ticket)
        else:
            await self._books.answered(slot.ticket, moment)

    async def _admitted(self, wish: Wish) -> int:
        granted = self._wishes[wish] = asyncio.get_running_loop().create_future()
        if self._admitting is None or self._admitting.done():
            self._admitting = asyncio.ensure_future(self._admit())
        self.wake()
        try:
            return await granted
        except asyncio.CancelledError:
            if granted.done() and not granted.cancelled() and granted.exception() is None:
                await asyncio.shield(self._give_back(Slot(granted.result(), withdrawn=True)))
            raise
        finally:
            self._wishes.pop(wish, None)
            self.wake()

    async def _admit(self) -> None:
        """Grants wishes, one after the other, as long as there are any."""
        while self._wishes:
            changed = self._changed
            now = self._clock.monotonic()
            wish, change = next_wish(self._wishes, now)
            wait = change
            if wish is not None:
                async with self._asking:
                    wait = await self._ask(wish, wish.importance(now))
                self.next_at = self._clock.monotonic() + wait
            if wait > 0.0:
                await wait_for(changed, self._clock.sleep(min(wait, change)))

    async def _ask(self, wish: Wish, errand: Errand) -> float:
        """Seconds until it is worth asking again; 0 where the wish was granted or has failed."""
        granted = self._wishes[wish]
        try:
            while self._unwritten:
                await self._write(*self._unwritten[0])
                del self._unwritten[0]
            moment = self._clock.moment()
            admission = await self._books.admit(self._service, self.pace, errand, moment)
        except Exception as error:  # noqa: BLE001 - books out of order: who waits hears of it
            self._wishes.pop(wish, None)
            if not granted.done():
                granted.set_exception(error)
            return 0.0
        self._limit = admission.requests_per_minute
        if not admission.ticket:
            return admission.wait_seconds
        self._wishes.pop(wish, None)
        if granted.done():  # nobody waits for it any more
            await self._give_back(Slot(admission.ticket, withdrawn=True))
        else:
            granted.set_result(admission.ticket)
        return 0.0

    async def settle(self) -> None:
        """Returns when the books are not asked in this moment. A person's wish may still wait, for
        an hour where the service asked for that: the end of an engine does not wait for it."""
        async with self._asking:
            return

    async def effective(self) -> Pace:
        """The pace, with the limit that refusals have taught, as far as it has not recovered."""
        moment = self._clock.moment()
        self._limit = await self._books.limit(self._service, self.pace, moment)
        return replace(self.pace, requests_per_minute=self._limit)

    @property
    def requests_per_minute(self) -> int:
        """What is allowed, as last heard."""
        return self._limit

    @property
    def used_by_others(self) -> int:
        """Requests a minute of ours that others seem to use, as far as known."""
        return self.pace.requests_per_minute - self._limit

    async def refused(self, slot: "Slot", retry_after_seconds: float | None) -> None:
        """A 429 came: hold everything as it asks, in all processes, and learn a lower limit. The
        following ones of a row teach nothing new."""
        delay = retry_after_seconds
        if delay is None:
            delay = backoff(self._refusals, FIRST_BACKOFF_SECONDS, LONGEST_BACKOFF_SECONDS)
        teaches = self._refusals == 0
        self._refusals += 1
        self._limit = await self._books.refused(
            self._service, slot.ticket, self.pace, delay, self._clock.moment(), teaches=teaches
        )
        self.wake()

    def accepted(self) -> None:
        """The service answered something other than 429."""
        self._refusals = 0

    def wake(self) -> None:
        """Something has changed: the wishes are compared anew."""
        self._changed.set()
        self._changed = asyncio.Event()


class Slot:
    """One admitted request."""

    def __init__(self, ticket: int, *, withdrawn: bool = False) -> None:
        self.ticket = ticket
        self.withdrawn = withdrawn

    def withdraw(self) -> None:
        """The request will not be sent after all."""
        self.withdrawn = True
