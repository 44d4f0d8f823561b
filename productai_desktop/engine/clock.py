"""The system's time, and the same made faster for tests."""

import asyncio
import sys
import time
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from productai_desktop.core.pacing import Moment

#: a float has no room for a thousand doublings
MOST_DOUBLINGS = 20
#: real seconds after which a sleep looks at the clock again: timers stand still in a computer's
#: sleep, and what was to happen meanwhile is due when it wakes
LOOK_SECONDS = 5.0


class SystemClock:
    """Implements `core.ports.Clock`. With `scale` 10 a minute of the engine takes six seconds."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self.boot = f"{_boot()}/{scale:g}"

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return _since_boot() * self.scale

    def moment(self) -> Moment:
        return Moment(self.boot, self.monotonic(), self.now(), self.scale)

    async def sleep(self, seconds: float) -> None:
        until = self.monotonic() + max(0.0, seconds)
        left = max(0.0, seconds) / self.scale
        while left > LOOK_SECONDS:
            await asyncio.sleep(LOOK_SECONDS)
            left = (until - self.monotonic()) / self.scale
        await asyncio.sleep(max(0.0, left))

    def since(self, then: datetime) -> float:
        """Scaled seconds from a real time until now; never negative."""
        return max(0.0, (self.now() - then).total_seconds()) * self.scale


def _since_boot() -> float:
    """Seconds that no change of the clock touches and in which a sleeping computer counts."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # where time.monotonic stands still in sleep, this one goes on
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        started = time.time() - _since_boot()
        return f"boot-{round(started / 10)}"


async def wait_for(event: asyncio.Event, clock_sleep: Coroutine[Any, Any, None]) -> None:
    """Returns when the event is set or the sleep is over, whichever comes first."""
    waiters: list[asyncio.Future[Any]] = [
        asyncio.ensure_future(event.wait()),
        asyncio.ensure_future(clock_sleep),
    ]
    try:
        await asyncio.wait(waiters, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for waiter in waiters:
            waiter.cancel()
        await asyncio.gather(*waiters, return_exceptions=True)


def backoff(failures: int, first_seconds: float, longest_seconds: float) -> float:
    """Seconds to wait after some failures in a row: doubled with each, up to the longest."""
    return min(first_seconds * 2.0 ** min(failures, MOST_DOUBLINGS), longest_seconds)
