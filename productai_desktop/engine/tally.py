"""Counts over all jobs, kept up job by job, so that 100,000 of them cost nothing at each change."""

from collections.abc import Callable

from productai_desktop.core.jobs import Job, State


class Tally:
    """Which open jobs are ours, by what they wait for, and what they will cost."""

    def __init__(self, mine: Callable[[Job], bool]) -> None:
        self._mine = mine
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

    def take(self, job: Job) -> None:
        """Counts a job as it stands now."""
        for group in (self.waiting, self.submitting, self.owed, self.uncertain):
            group.pop(job.id, None)
        self.foreign.discard(job.id)
        self.promised -= self._promises.pop(job.id, 0)
        if job.state.ended:
            return
        if not self._mine(job):
            self.foreign.add(job.id)
        elif job.state.waiting:
            self.waiting[job.id] = job
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
