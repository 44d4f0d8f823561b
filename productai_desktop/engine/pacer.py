"""The pacer: every request to a service asks it first, and leaves in order of importance."""

import asyncio
import heapq
import itertools
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

from productai_desktop.core.ports import Books, Clock, Errand, Pace
from productai_desktop.engine.clock import backoff, wait_for

#: a refused client's limit becomes this share of what it was
TAUGHT_SHARE = 0.8
#: after a refusal the limit grows by one request a minute each so many seconds
RECOVERY_SECONDS = 120.0
FIRST_BACKOFF_SECONDS = 5.0
LONGEST_BACKOFF_SECONDS = 120.0


class Pacer:
    """Admits the requests of one service through the ledger, which all processes share."""

    def __init__(self, books: Books, clock: Clock, service: str, pace: Pace) -> None:
        self._books = books
        self._clock = clock
        self._service = service
        self.pace = pace
        self._taught: tuple[int, datetime] | None = None
        self._taught_read = False
        self._refusals = 0
        self._queue: list[tuple[int, int]] = []
        self._numbers = itertools.count()
        self._changed = asyncio.Event()
        #: monotonic time before which nothing will be admitted, as last heard
        self.next_at = 0.0

    @asynccontextmanager
    async def slot(self, errand: Errand) -> AsyncGenerator["Slot"]:
        """Waits for a place in the budget. Leaving it tells that the answer is here, or, where
        `slot.withdraw` was called, that nothing was sent."""
        slot = Slot(await self._admitted(errand))
        try:
            yield slot
        finally:
            await asyncio.shield(self._give_back(slot))

    async def _give_back(self, slot: "Slot") -> None:
        if slot.withdrawn:
            await self._books.withdraw(slot.ticket)
        else:
            await self._books.answered(slot.ticket, self._clock.moment())
        self._wake()

    async def _admitted(self, errand: Errand) -> int:
        entry = (errand.value, next(self._numbers))
        heapq.heappush(self._queue, entry)
        self._wake()
        try:
            while True:
                changed = self._changed
                if self._queue[0] != entry:
                    await changed.wait()
                    continue
                ticket, delay = await self._ask(errand)
                if ticket:
                    return ticket
                self.next_at = self._clock.monotonic() + delay
                await wait_for(changed, self._clock.sleep(delay))
        finally:
            self._queue.remove(entry)
            heapq.heapify(self._queue)
            self._wake()

    async def _ask(self, errand: Errand) -> tuple[int, float]:
        """A ticket, or seconds to wait. A ticket that comes after a cancellation is withdrawn."""
        reserve = 0 if errand in (Errand.PERSON, Errand.SUBMIT) else 1
        pace = await self.effective()
        asking = asyncio.ensure_future(
            self._books.admit(self._service, pace, reserve, self._clock.moment())
        )
        try:
            admission = await asyncio.shield(asking)
        except asyncio.CancelledError:
            late = await asking
            if late.ticket:
                await self._books.withdraw(late.ticket)
            raise
        return admission.ticket, admission.wait_seconds

    async def effective(self) -> Pace:
        """The pace, with the limit that refusals have taught, as far as it has not recovered."""
        if not self._taught_read:
            text = await self._books.fact(self._fact)
            if text:
                stored = json.loads(text)
                self._taught = (int(stored["limit"]), datetime.fromisoformat(stored["at"]))
            self._taught_read = True
        return replace(self.pace, requests_per_minute=self._known_limit())

    def _known_limit(self) -> int:
        own = self.pace.requests_per_minute
        if self._taught is None:
            return own
        limit, at = self._taught
        return min(own, limit + int(self._clock.since(at) / RECOVERY_SECONDS))

    @property
    def used_by_others(self) -> int:
        """Requests a minute of ours that others seem to use, as far as known."""
        return self.pace.requests_per_minute - self._known_limit()

    async def refused(self, retry_after_seconds: float | None) -> None:
        """A 429 came: hold everything as it asks, in all processes, and learn a lower limit."""
        limit = (await self.effective()).requests_per_minute
        now = self._clock.now()
        self._taught = (max(1, int(limit * TAUGHT_SHARE)), now)
        text = json.dumps({"limit": self._taught[0], "at": now.isoformat()})
        await self._books.set_fact(self._fact, text)
        delay = retry_after_seconds
        if delay is None:
            delay = backoff(self._refusals, FIRST_BACKOFF_SECONDS, LONGEST_BACKOFF_SECONDS)
        self._refusals += 1
        await self._books.hold(self._service, delay, self._clock.moment())
        self._wake()

    def accepted(self) -> None:
        """The service answered something other than 429."""
        self._refusals = 0

    @property
    def _fact(self) -> str:
        return f"limit:{self._service}"

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()


class Slot:
    """One admitted request."""

    def __init__(self, ticket: int) -> None:
        self.ticket = ticket
        self.withdrawn = False

    def withdraw(self) -> None:
        """The request will not be sent after all."""
        self.withdrawn = True
