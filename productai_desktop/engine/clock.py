"""The system's time, and the same made faster for tests."""

import asyncio
import time
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from productai_desktop.core.ports import Moment

#: a float has no room for a thousand doublings
MOST_DOUBLINGS = 20


class SystemClock:
    """Implements `core.ports.Clock`. With `scale` 10 a minute of the engine takes six seconds."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self.boot = f"{_boot()}/{scale:g}"

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() * self.scale

    def moment(self) -> Moment:
        return Moment(self.boot, self.monotonic(), self.now(), self.scale)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self.scale)

    def since(self, then: datetime) -> float:
        """Scaled seconds from a real time until now; never negative."""
        return max(0.0, (self.now() - then).total_seconds()) * self.scale


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        started = time.time() - time.monotonic()
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
