"""The gate before charging requests: why nothing is submitted, and when that ends."""

import asyncio
from collections.abc import Callable

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Fault
from productai_desktop.core.ports import Clock
from productai_desktop.engine.clock import backoff, wait_for

FIRST_RETRY_SECONDS = 3.0
LONGEST_RETRY_SECONDS = 60.0


def fault_of(error: ProductAIError) -> Fault:
    """An error as it is stored with a job."""
    return Fault(error.code, dict(error.params))


class Gate:
    """Open while submitting makes sense. Knows halts (a person or a key-check ends them) and
    outages (time ends them)."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._changed = asyncio.Event()
        #: told of every change
        self.listener: Callable[[], None] = lambda: None
        self.paused = False
        self.halted: Fault | None = None
        self.offline: Fault | None = None
        self._failures = 0
        self._retry_at = 0.0

    @property
    def open(self) -> bool:
        return not self.paused and self.halted is None and self.wait_seconds == 0.0

    @property
    def wait_seconds(self) -> float:
        """Until an outage is worth another try."""
        return max(0.0, self._retry_at - self._clock.monotonic())

    async def changed(self, seconds: float) -> None:
        """Returns after a change, or after some seconds."""
        await wait_for(self._changed, self._clock.sleep(seconds))

    def halt(self, fault: Fault) -> None:
        """Stops all submits until `resume`."""
        self.halted = fault
        self.touch()

    def resume(self, *codes: str) -> None:
        """Ends a halt; with codes only one of these."""
        if self.halted is not None and (not codes or self.halted.code in codes):
            self.halted = None
            self.touch()

    def unreachable(self, error: ProductAIError) -> float:
        """A request failed on the way. Returns the seconds until the next try."""
        self.offline = fault_of(error)
        delay = backoff(self._failures, FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS)
        self._failures += 1
        self._retry_at = self._clock.monotonic() + delay
        self.touch()
        return delay

    def reached(self) -> None:
        """The service answered."""
        if self.offline is not None or self._failures:
            self.offline = None
            self._failures = 0
            self._retry_at = 0.0
            self.touch()

    def touch(self) -> None:
        """Wakes whoever waits for a change."""
        self._changed.set()
        self._changed = asyncio.Event()
        self.listener()
