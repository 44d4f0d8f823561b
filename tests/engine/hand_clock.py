"""A clock that a test moves by hand."""

import asyncio
import heapq
import itertools
from datetime import UTC, datetime, timedelta

from productai_desktop.core.pacing import Moment


class HandClock:
    """Implements core.ports.Clock; time stands still until `skip`."""

    scale = 1.0
    boot = "hand"

    def __init__(self) -> None:
        self._now = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []
        self._numbers = itertools.count()

    def now(self) -> datetime:
        return datetime(2026, 11, 2, 12, 0, tzinfo=UTC) + timedelta(seconds=self._now)

    def monotonic(self) -> float:
        return self._now

    def moment(self) -> Moment:
        return Moment(self.boot, self._now, self.now(), 1.0)

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._numbers), woken))
        await woken.wait()

    def since(self, then: datetime) -> float:
        return max(0.0, (self.now() - then).total_seconds())

    async def skip(self, seconds: float) -> None:
        """Lets time pass, and everybody do what is due."""
        end = self._now + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            at, _, woken = heapq.heappop(self._sleepers)
            self._now = max(self._now, at)
            woken.set()
            await settle()
        self._now = end
        await settle()


async def settle() -> None:
    """Lets all tasks run until each waits for something."""
    for _ in range(20):
        await asyncio.sleep(0)
