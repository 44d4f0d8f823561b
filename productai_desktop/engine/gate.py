"""The gate before requests: why nothing is submitted, when that ends, and who asks meanwhile."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Fault
from productai_desktop.core.ports import Clock
from productai_desktop.engine.clock import backoff, wait_for

FIRST_RETRY_SECONDS = 3.0
LONGEST_RETRY_SECONDS = 60.0
#: after which uploads that nobody tries again are no trouble any more
FORGOTTEN_SECONDS = 180.0
#: between two looks of who waits for another one's try
LOOK_SECONDS = 1.0


def fault_of(error: ProductAIError) -> Fault:
    """An error as it is stored with a job."""
    return Fault(error.code, dict(error.params))


class Gate:
    """Open while submitting makes sense. Knows halts (a person or a key-check ends them) and
    outages.

    An outage ends by evidence, not by time: after a failure on the way, nothing that charges
    leaves until a free question was answered. One is asked at a time, ever less often, so that
    an hour without a network costs some sixty tries. Key-checks and polls take turns: where the
    service's one endpoint is broken, the other still tells that it lives.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._changed = asyncio.Event()
        #: told of every change
        self.listener: Callable[[], None] = lambda: None
        self.paused = False
        self.halted: Fault | None = None
        #: why the service is out of reach, as last heard, and since when
        self.offline: Fault | None = None
        self.offline_since: datetime | None = None
        self._failures = 0
        self._retry_at = 0.0
        #: tries that failed, of which the first, third, … was to be a key-check
        self._tries = 0
        self._trying = False
        #: polls that wait for the end of an outage
        self._queue = 0
        self.uploads = Uploads(clock)

    @property
    def open(self) -> bool:
        return not self.paused and self.halted is None and self.offline is None

    @property
    def wait_seconds(self) -> float:
        """Until an outage is worth another try."""
        return max(0.0, self._retry_at - self._clock.monotonic())

    @property
    def key_check_due(self) -> bool:
        """Whether a key-check is to find out now if an outage is over."""
        turn = self._tries % 2 == 1 or not self._queue
        return self.offline is not None and self._try_due and turn

    @property
    def _try_due(self) -> bool:
        return self.wait_seconds == 0.0 and not self._trying

    @asynccontextmanager
    async def passage(self) -> AsyncGenerator[bool]:
        """Waits while the service is out of reach; then lets a free question through, during an
        outage as the one that tries: True."""
        self._queue += 1
        try:
            while self.offline is not None and not (self._try_due and self._tries % 2 == 0):
                await self.changed(self.wait_seconds or LOOK_SECONDS)
        finally:
            self._queue -= 1
        trying = self.offline is not None
        self._trying = self._trying or trying
        try:
            yield trying
        finally:
            if trying:
                self._trying = False

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
        """A request failed on the way. Returns the seconds until the next try. What was under way
        when an outage was found out only confirms it: the next try is not put off for it."""
        fault = fault_of(error)
        known, self.offline = self.offline == fault, fault
        self.offline_since = self.offline_since or self._clock.now()
        if self.wait_seconds == 0.0:
            delay = backoff(self._failures, FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS)
            self._failures += 1
            self._tries += 1
            self._retry_at = self._clock.monotonic() + delay
        elif known:
            return self.wait_seconds
        self.touch()
        return self.wait_seconds

    def reached(self) -> None:
        """The service answered."""
        if self.offline is not None:
            self.offline = None
            self.offline_since = None
            self._failures = 0
            self._tries = 0
            self._retry_at = 0.0
            self.touch()

    def try_now(self) -> None:
        """A person wants it: an outage is looked at at once."""
        if self.offline is not None or self.uploads.fault is not None:
            self._failures = 0
            self._retry_at = 0.0
            self.uploads.try_now()
            self.touch()

    def touch(self) -> None:
        """Wakes whoever waits for a change."""
        self._changed.set()
        self._changed = asyncio.Event()
        self.listener()


class Uploads:
    """Trouble of uploads alone, while the service answers all else: they are tried ever less
    often, for each takes a place in the budget. It is forgotten when nobody tries any more."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._fault: Fault | None = None
        self._since: datetime | None = None
        self._failures = 0
        self._retry_at = 0.0

    @property
    def fault(self) -> Fault | None:
        """Why the last upload failed, while more of them are to be expected."""
        over = self._clock.monotonic() > self._retry_at + FORGOTTEN_SECONDS
        return None if over else self._fault

    @property
    def since(self) -> datetime | None:
        """Since when no upload has succeeded."""
        return self._since if self.fault is not None else None

    @property
    def wait_seconds(self) -> float:
        """Until an upload is worth another try."""
        return max(0.0, self._retry_at - self._clock.monotonic())

    def failed(self, error: ProductAIError) -> None:
        if self.fault is None:
            self._since, self._failures = self._clock.now(), 0
        self._fault = fault_of(error)
        delay = backoff(self._failures, FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS)
        self._failures += 1
        self._retry_at = self._clock.monotonic() + delay

    def doubted(self, error: ProductAIError) -> None:
        """An upload is not there as long as is worth telling; it may be all right soon."""
        if self.fault is None:
            self._since, self._failures = self._clock.now(), 0
        self._fault = fault_of(error)
        self._retry_at = self._clock.monotonic()

    def succeeded(self) -> None:
        self._fault = self._since = None
        self._retry_at = 0.0

    def try_now(self) -> None:
        self._failures = 0
        self._retry_at = self._clock.monotonic()
