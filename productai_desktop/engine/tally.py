"""Counts over all jobs, kept up job by job, so that 100,000 of them cost nothing at each change."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator

from productai_desktop.core.jobs import Job, State


class Tally:
    """Which open jobs are ours, by what they wait for, and what they will cost."""

    def __init__(self, mine: Callable[[Job], bool], owner: str) -> None:
        """`owner` is this process, as it stands in the jobs it works on."""
        self._mine = mine
        self._owner = owner
        #: queued jobs of this process in their turn
        self._ready: list[tuple[bool, float, int]] = []
        self._turns: dict[int, tuple[bool, float, int]] = {}
        #: how many of them there are of each (project, credits)
        self.kinds: Counter[tuple[str, int]] = Counter()
        #: being prepared or hosted by this process
        self.begun: dict[int, Job] = {}
        self._promises: dict[int, int] = {}
        #: jobs of this service and account before submission
        self.waiting: dict[int, Job] = {}
        #: sent, and no remote id committed yet
        self.submitting: dict[int, Job] = {}
        #: at the service, result still to come
        self.owed: dict[int, Job] = {}
        self.uncertain: dict[int, Job] = {}
        #: open jobs of another service or account
        self.foreign: set[int] = set()
        self.promised = 0
        #: counts how often a job began or ceased to wait
        self.changes = 0

    def take(self, job: Job) -> None:
        """Counts a job as it stands now."""
        before = self.waiting.get(job.id)
        for group in (self.waiting, self.begun, self.submitting, self.owed, self.uncertain):
            group.pop(job.id, None)
        turn = self._turns.pop(job.id, None)
        if turn is not None and before is not None:
            del self._ready[bisect_left(self._ready, turn)]
            self._uncount((before.project, before.credits_expected))
        self.foreign.discard(job.id)
        self.promised -= self._promises.pop(job.id, 0)
        if not job.state.ended:
            self._sort(job)
        if (before is not None) is not (job.id in self.waiting):
            self.changes += 1

    def _sort(self, job: Job) -> None:
        """Puts an open job where it belongs."""
        if not self._mine(job):
            self.foreign.add(job.id)
        elif job.state.waiting:
            self.waiting[job.id] = job
            self._queue(job)
            self._promises[job.id] = job.promised
            self.promised += job.promised
        elif job.state.owed:
            self.owed[job.id] = job
        elif job.state is State.SUBMITTING:
            self.submitting[job.id] = job
            self._promises[job.id] = job.credits_expected
            self.promised += job.credits_expected
        else:
            self.uncertain[job.id] = job

    def ready(self) -> Iterator[Job]:
        """Queued jobs of this process, in their turn."""
        return (self.waiting[number] for _, _, number in self._ready)

    def _queue(self, job: Job) -> None:
        if job.owner != self._owner:
            return
        if job.state is State.QUEUED:
            self._turns[job.id] = job.turn
            insort(self._ready, job.turn)
            self.kinds[job.project, job.credits_expected] += 1
        elif job.state is not State.PAUSED:
            self.begun[job.id] = job

    def _uncount(self, kind: tuple[str, int]) -> None:
        self.kinds[kind] -= 1
        if not self.kinds[kind]:
            del self.kinds[kind]
