"""When to ask about an owed job: by the forecast, within the budget, thinning out when overdue."""

import asyncio

from productai_desktop.core.jobs import Job, State
from productai_desktop.core.ports import Clock, Errand
from productai_desktop.engine.clock import wait_for
from productai_desktop.engine.forecast import Forecast
from productai_desktop.engine.register import Register

#: share of jobs that are done when asking is well spent
DUE_SHARE = 0.9
#: where nothing waits to be sent, asking may begin when so many are done …
EARLY_SHARE = 0.1
#: … and each running job adds so many seconds between two questions about the same one
IDLE_SPACING_SECONDS = 6.0
FIRST_LOOK_SECONDS = 4.0
#: an overdue job is asked about each time its age has grown by this share
OVERDUE_SHARE = 0.15
#: … and at least by so many seconds for each owed job
OVERDUE_SPACING_SECONDS = 1.5
LONGEST_PAUSE_SECONDS = 3600.0
#: a job that was done at the first look counts as this share of the time it was due at
LUCKY_SHARE = 0.9


class Timetable:
    """Decides how long to wait before each poll of each job."""

    def __init__(self, register: Register, forecast: Forecast, clock: Clock) -> None:
        self._register = register
        self._forecast = forecast
        self._clock = clock
        self._nudges: dict[int, asyncio.Event] = {}
        #: numbers of jobs that this process takes to the end
        self.owed: set[int] = set()
        #: whether jobs wait to be sent: then early questions would take their places
        self.busy = False

    def first(self, job: Job) -> float:
        """Seconds until the first question of this process about a job."""
        age = self._age(job)
        due = self._forecast.seconds(job, DUE_SHARE)
        if age >= due:
            return 0.0
        if self.busy:
            return due - age
        early = min(self._forecast.seconds(job, EARLY_SHARE), FIRST_LOOK_SECONDS * 2)
        return max(FIRST_LOOK_SECONDS if not job.polls else 0.0, early - age)

    def next(self, job: Job) -> float:
        """Seconds until the next question after an answer that was not final."""
        age = self._age(job)
        due = self._forecast.seconds(job, DUE_SHARE)
        spaced = IDLE_SPACING_SECONDS * max(1, len(self.owed))
        if age < due:
            return due - age if self.busy else min(spaced, max(due - age, FIRST_LOOK_SECONDS))
        crowd = OVERDUE_SPACING_SECONDS * len(self.owed)
        pause = max(IDLE_SPACING_SECONDS, crowd, OVERDUE_SHARE * age)
        return min(pause, LONGEST_PAUSE_SECONDS)

    def took(self, job: Job) -> float:
        """Seconds that a job took which is found completed now. One that was done at the first
        look was done before it, nobody knows how long."""
        age = self._age(job)
        if job.polls:
            return age
        return min(age, LUCKY_SHARE * self._forecast.seconds(job, DUE_SHARE))

    def errand(self, job: Job) -> Errand:
        """The importance of a question now."""
        due = self._age(job) >= self._forecast.seconds(job, DUE_SHARE)
        return Errand.POLL_DUE if due else Errand.POLL_EARLY

    async def wait(self, job: Job, seconds: float) -> None:
        """Waits, or returns at once when the job is nudged."""
        nudge = self._nudges.setdefault(job.id, asyncio.Event())
        await wait_for(nudge, self._clock.sleep(seconds))
        nudge.clear()

    def nudge(self, job: Job) -> None:
        """A person asked: look now."""
        if job.id in self._nudges:
            self._nudges[job.id].set()

    def forget(self, job: Job) -> None:
        self._nudges.pop(job.id, None)

    def remaining(self, job: Job) -> float | None:
        """Seconds until an owed job is probably done; None for others and for overdue ones."""
        if job.state is State.DOWNLOADING:
            return 1.0
        if job.state is not State.RUNNING:
            return None
        age = self._age(job)
        if age > self._forecast.seconds(job, DUE_SHARE):
            return None
        median = self._forecast.seconds(job, 0.5)
        return max(median - age, 0.1 * median)

    def progress(self, job: Job) -> float:
        """0 to 1 of the way; approaches 1 and never reaches it before the job is done."""
        if job.state is State.DONE:
            return 1.0
        if job.state is State.DOWNLOADING:
            return 0.97
        if job.state is not State.RUNNING:
            return 0.0
        way = self._age(job) / max(self._forecast.seconds(job, 0.5), 0.1)
        return 0.8 * way if way <= 1 else 0.8 + 0.15 * (1 - 1 / way)

    def _age(self, job: Job) -> float:
        return self._clock.since(job.submitted_at) if job.submitted_at is not None else 0.0
