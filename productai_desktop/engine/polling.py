"""When to ask about an owed job: by the forecast, within the budget, thinning out when overdue."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cache, partial

from productai_desktop.core.jobs import Job, State
from productai_desktop.core.pacing import Errand
from productai_desktop.core.ports import Clock
from productai_desktop.engine.clock import wait_for
from productai_desktop.engine.forecast import Forecast, kind_of
from productai_desktop.engine.pacer import Pacer, Slot
from productai_desktop.engine.register import Register
from productai_desktop.engine.schedule import Traffic, Wish, is_curious, question

#: share of jobs that are done when a job is called overdue
OVERDUE_SHARE = 0.97


#: jobs that people wait for, beyond which they are but many jobs
FEW = 3


class Timetable:
    """Plans the questions about all owed jobs, and plans anew when something has changed."""

    def __init__(self, register: Register, forecast: Forecast, clock: Clock, pacer: Pacer) -> None:
        self._register = register
        self._forecast = forecast
        self._clock = clock
        self._pacer = pacer
        self._nudges: dict[int, asyncio.Event] = {}
        #: questions that wait for their time, and before which time of the clock they may not go
        self._wishes: dict[int, tuple[Wish, float]] = {}
        #: ages at the last answer that a job was unfinished
        self._asked: dict[int, float] = {}
        #: when jobs were submitted, on the clock that no change of the time of day touches
        self._begun: dict[int, tuple[datetime, float]] = {}
        #: numbers of jobs that this process takes to the end
        self.owed: set[int] = set()
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether jobs wait to be sent: then early questions would take their places."""
        return self._busy

    @busy.setter
    def busy(self, busy: bool) -> None:
        if busy is not self._busy:
            self._busy = busy
            self._plan()

    @asynccontextmanager
    async def slot(
        self, job: Job, pause_seconds: float = 0.0, *, at_once: bool = False
    ) -> AsyncGenerator[Slot]:
        """Waits for the time to ask about a job and for a place in the budget, after a pause.
        `at_once` asks as soon as there is a place."""
        wish = self._pacer.wish(Errand.POLL_DUE if at_once else Errand.POLL_EARLY)
        if not at_once:
            self._wishes[job.id] = (wish, self._clock.monotonic() + pause_seconds)
            self._plan()
        try:
            async with self._pacer.slot(wish) as slot:
                self._wishes.pop(job.id, None)
                yield slot
        finally:
            self._wishes.pop(job.id, None)

    def _plan(self) -> None:
        """Sets for each question that waits when it is due."""
        kinds: dict[str, list[Job]] = {}
        running = [self._register.jobs[number] for number in self.owed | self._wishes.keys()]
        for job in running:
            if job.state is State.RUNNING:
                kinds.setdefault(kind_of(job), []).append(job)
        waited_for = sum(job.urgent for job in running)
        now = self._clock.monotonic()
        for jobs in kinds.values():
            asked = {job.id: self._asked.get(job.id, 0.0) for job in jobs}
            expectation = self._forecast.expectation(jobs[0])
            expectation.unfinished({number: age for number, age in asked.items() if age})
            when = cache(partial(question, expectation))
            for job in jobs:
                if job.id not in self._wishes:
                    continue
                wish, earliest = self._wishes[job.id]
                person = waited_for if job.urgent and waited_for <= FEW else 0
                traffic = Traffic(self._busy, len(running), person)
                curious = is_curious(expectation, job.id, asked)
                planned = when(asked[job.id], traffic, curious=curious)
                begun = now - self.age(job)
                wish.early = max(begun + planned.early, earliest)
                wish.due = max(begun + planned.due, earliest)
        self._pacer.wake()

    def unfinished(self, job: Job, age: float) -> None:
        """A job was not done when it was asked about at an age."""
        self._asked[job.id] = max(self._asked.get(job.id, 0.0), age)

    async def completed(self, job: Job, age: float) -> None:
        """A job was done when it was asked about at an age: the forecast learns from it."""
        await self._forecast.learn(job, self._asked.get(job.id, 0.0), age)
        self._plan()

    async def wait(self, job: Job, seconds: float) -> None:
        """Waits, or returns at once when the job is nudged."""
        nudge = self._nudges.setdefault(job.id, asyncio.Event())
        await wait_for(nudge, self._clock.sleep(seconds))
        nudge.clear()

    def nudge(self, job: Job) -> None:
        """A person asked: look now."""
        if job.id in self._nudges:
            self._nudges[job.id].set()
        if job.id in self._wishes:
            wish, _ = self._wishes.pop(job.id)  # no plan puts it off again
            wish.errand, wish.early, wish.due = Errand.PERSON, 0.0, 0.0
            self._pacer.wake()

    def forget(self, job: Job) -> None:
        """A job is no longer owed: were it sent again, nothing is known of it."""
        for known in (self._nudges, self._asked, self._begun):
            known.pop(job.id, None)

    def remaining(self, job: Job) -> float | None:
        """Seconds until an owed job is probably done; None for others and for overdue ones."""
        if job.state is State.DOWNLOADING:
            return 1.0
        if job.state is not State.RUNNING:
            return None
        age, expectation = self.age(job), self._forecast.expectation(job)
        if age > expectation.seconds(OVERDUE_SHARE):
            return None
        median = expectation.seconds(0.5)
        return max(median - age, 0.1 * median)

    def progress(self, job: Job) -> float:
        """0 to 1 of the way; approaches 1 and never reaches it before the job is done."""
        if job.state is State.DONE:
            return 1.0
        if job.state is State.DOWNLOADING:
            return 0.97
        if job.state is not State.RUNNING:
            return 0.0
        way = self.age(job) / max(self._forecast.expectation(job).seconds(0.5), 0.1)
        return 0.8 * way if way <= 1 else 0.8 + 0.15 * (1 - 1 / way)

    def age(self, job: Job) -> float:
        """Seconds since a job was submitted. The time of day is looked at once for each job: what
        becomes of it later, as when a clock is set, does not matter any more."""
        if job.submitted_at is None:
            return 0.0
        now = self._clock.monotonic()
        known = self._begun.get(job.id)
        if known is None or known[0] != job.submitted_at:
            known = (job.submitted_at, now - self._clock.since(job.submitted_at))
            self._begun[job.id] = known
        return now - known[1]
