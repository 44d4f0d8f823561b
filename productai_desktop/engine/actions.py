"""What a person can do to a job or to the queue; each is one committed transition."""

from abc import abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from productai_desktop.core.errors import ConflictError
from productai_desktop.core.jobs import Fault, Job, State, Verdict
from productai_desktop.engine.adoption import Adoptions
from productai_desktop.engine.arrangement import arranged
from productai_desktop.engine.people import user_name
from productai_desktop.engine.polling import Timetable
from productai_desktop.engine.recovery import Recovery
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.witness import given_up


class Actions(Adoptions):
    """The part of the engine that people drive. Raises ConflictError where the job's state does
    not allow what was asked."""

    _tally: Tally
    _recovery: Recovery
    _timetable: Timetable

    @abstractmethod
    def mine(self, job: Job) -> bool: ...

    @property
    @abstractmethod
    def _pause_fact(self) -> str: ...

    async def pause(self) -> None:
        """Nothing more is submitted; what is at the service is still fetched."""
        self._shop.gate.paused = True
        await self._register.books.set_fact(self._pause_fact, "1")
        jobs = [job for job in self._tally.waiting.values() if job.state is not State.PAUSED]
        await self._register.move_all(jobs, "paused", state=State.PAUSED)
        self._register.publish()

    async def resume(self) -> None:
        """Ends a pause."""
        self._shop.gate.paused = False
        await self._register.books.set_fact(self._pause_fact, "0")
        jobs = [job for job in self._tally.waiting.values() if job.state is State.PAUSED]
        await self._register.move_all(jobs, "resumed", state=State.QUEUED)
        self._shop.gate.touch()

    def try_now(self) -> None:
        """Looks at once whether a service that was out of reach can be reached again."""
        self._shop.gate.try_now()

    async def start_held(self, job_ids: Collection[int] | None = None) -> None:
        """Starts what was left from the last time; of that only some jobs where they are named."""
        self.try_now()
        await self._recovery.look()
        held = self._recovery.held
        chosen = held if job_ids is None else held & set(job_ids)
        for number in sorted(chosen):
            job = self._register.jobs[number]
            if job.state.waiting:
                claimed = await self._register.claim(job)
                if claimed and claimed.state is State.PAUSED and not self._shop.gate.paused:
                    await self._register.move(claimed, "resumed", state=State.QUEUED)
        self._recovery.held -= set(chosen)
        self._register.publish()

    async def cancel(self, job_id: int) -> None:
        """Stops a job that was not sent yet: it costs nothing."""
        job = self._job(job_id)
        if not job.state.waiting:
            raise _wrong_state(job)
        await self._moved(
            job, "cancelled", state=State.CANCELLED, ended_at=self._shop.clock.now(), fault=None
        )

    async def cancel_all(self, job_ids: Collection[int]) -> int:
        """Stops those of some jobs that were not sent yet, free of charge; returns how many."""
        moved = await self._move_each(
            lambda: [job for job in self._chosen(job_ids) if job.state.waiting],
            "cancelled", state=State.CANCELLED, ended_at=self._shop.clock.now(), fault=None,
        )  # fmt: skip
        return len(moved)

    async def abandon(self, job_ids: Collection[int]) -> int:
        """No longer follows jobs that are at the service; returns how many. Their credits are
        spent; `retry` fetches the results after all, free of charge."""
        moved = await self._move_each(
            lambda: [job for job in self._chosen(job_ids) if job.state.owed and not job.output],
            "abandoned", state=State.FAILED, fault=Fault("DISMISSED", {"was": ""}),
            ended_at=self._shop.clock.now(),
        )  # fmt: skip
        for job in moved:
            await self._leave(job)
        return len(moved)

    async def clear(self, job_ids: Collection[int]) -> int:
        """Takes ended jobs out of the queue's list; the books keep them. Returns how many."""
        jobs = [self._register.jobs[number] for number in job_ids]
        ended = [job.id for job in jobs if job.state.ended and not job.cleared]
        await self._register.label({number: {"cleared": True} for number in ended})
        return len(ended)

    async def assign(self, job_ids: Collection[int], project: str) -> int:
        """Moves jobs to a project ("" for none); returns how many were of another one."""
        jobs = [self._register.jobs[number] for number in job_ids]
        others = [job.id for job in jobs if job.project != project]
        await self._register.label({number: {"project": project} for number in others})
        return len(others)

    async def label(self, labels: Mapping[int, Mapping[str, Any]]) -> None:
        """Sets what people think of jobs, such as "starred", "rating", "note": `core.jobs.LABELS`.

        Jobs that this process does not hold in memory are labelled, too.
        """
        await self._register.label(labels)

    async def judge(self, job_ids: Collection[int], verdict: Verdict, reason: str = "") -> None:
        """Keeps or rejects results, in the name of the computer's user; UNJUDGED takes it back."""
        judged = verdict is not Verdict.UNJUDGED
        who, at = (user_name(), self._shop.clock.now()) if judged else ("", None)
        labels = {"verdict": verdict, "reason": reason, "judged_by": who, "judged_at": at}
        await self._register.label(dict.fromkeys(job_ids, labels))

    async def place(self, job_ids: Sequence[int], before: int | None) -> None:
        """Puts waiting jobs, in their order, before another one; last for None."""
        waiting = self._in_turn()
        known = {job.id: job for job in waiting}
        moved = [known[number] for number in job_ids if number in known]
        if moved:
            await self._register.label(arranged(waiting, moved, before))

    async def to_front(self, job_ids: Sequence[int]) -> None:
        """Puts waiting jobs before all others, as what a person waits for."""
        chosen = set(job_ids)
        first = next((job.id for job in self._in_turn() if job.id not in chosen), None)
        await self.place(job_ids, first)

    async def _move_each(
        self, wanted: Callable[[], list[Job]], event: str, **changes: Any
    ) -> list[Job]:
        """Moves all that is wanted. A step of their own life may move jobs in this moment: those
        are asked for again as they stand then, until none is left."""
        moved: list[Job] = []
        while jobs := wanted():
            moved += await self._register.move_all(jobs, event, **changes)
        return moved

    def _in_turn(self) -> list[Job]:
        return sorted(self._tally.waiting.values(), key=lambda job: job.turn)

    def _chosen(self, job_ids: Collection[int]) -> list[Job]:
        jobs = (self._register.jobs[number] for number in job_ids if number in self._register.jobs)
        return [job for job in jobs if self.mine(job)]

    def retry_credits(self, job: Job) -> int:
        """What `retry` would cost: nothing while a result is owed."""
        return (
            0 if job.remote_id is not None and not _charged_in_vain(job) else job.credits_expected
        )

    async def retry(self, job_id: int) -> None:
        """Fetches an owed result, or queues a job anew that ended without one.

        After ERROR that is a new charge, and its old remote id stays in the journal.
        """
        job = self._job(job_id)
        self.try_now()
        if job.state.owed:
            self._timetable.nudge(job)
        elif job.state is State.FAILED and self.retry_credits(job) == 0:
            await self._moved(
                job, "look again", state=State.RUNNING, fault=None, ended_at=None,
                not_found=0, not_found_since=None, output="", removed=False,
            )  # fmt: skip
        elif job.state in (State.FAILED, State.CANCELLED):
            event = f"again; was {job.remote_id}" if job.remote_id is not None else "again"
            await self._queue_anew(job, event)
        elif not job.state.waiting:
            raise _wrong_state(job)

    async def send_again(self, job_id: int) -> None:
        """Queues an uncertain job anew. May charge a second time."""
        job = self._job(job_id)
        if job.state is not State.UNCERTAIN:
            raise _wrong_state(job)
        await self._queue_anew(job, "sent again by a person")

    async def dismiss(self, job_id: int) -> None:
        """Closes an uncertain or failed job without a result."""
        job = self._job(job_id)
        if job.state not in (State.UNCERTAIN, State.FAILED):
            raise _wrong_state(job)
        was = job.fault.code if job.fault is not None else ""
        await self._moved(
            job,
            "closed",
            state=State.FAILED,
            fault=Fault("DISMISSED", {"was": was}),
            ended_at=self._shop.clock.now(),
            **given_up(job),
        )

    async def _queue_anew(self, job: Job, event: str) -> None:
        if job.account != self._shop.account:
            raise ConflictError("OTHER_ACCOUNT", job=job.id)
        await self._moved(
            job, event, state=State.QUEUED, fault=None, remote_id=None, remote_status="",
            result_address="", output="", submitted_at=None, completed_at=None, ended_at=None,
            polls=0, not_found=0, not_found_since=None, urgent=True, cleared=False, removed=False,
            **given_up(job),
        )  # fmt: skip

    def _job(self, job_id: int) -> Job:
        job = self._register.jobs.get(job_id)
        if job is None or job.forgotten:
            raise ConflictError("JOB_UNKNOWN", job=job_id)
        if not self.mine(job):
            raise ConflictError("OTHER_ACCOUNT", job=job_id)
        return job

    async def _moved(self, job: Job, event: str, **changes: Any) -> None:
        """Takes the job over if its process has died, and moves it. A job that another process
        moved in this moment is judged anew by its caller's next look: ConflictError."""
        claimed = await self._register.claim(job)
        if claimed is not None and claimed.state is not job.state:
            # another process moved it, perhaps sent it, and died before this one saw that
            if job.owner != self._register.books.owner:
                await self._recovery.taken_over(claimed)
            raise _wrong_state(claimed)
        present = claimed or job
        while await self._register.move(present, event, **changes) is None:
            present = self._register.jobs[job.id]
            # a measured balance may have been written down meanwhile: that is no move
            if (present.state, present.submitted_at) != (job.state, job.submitted_at):
                raise _wrong_state(present)


def _charged_in_vain(job: Job) -> bool:
    """The service itself ended the job: nothing is owed any more."""
    return job.fault is not None and (
        job.fault.code == "SERVICE_ERROR" or job.fault.params.get("was") == "SERVICE_ERROR"
    )


def _wrong_state(job: Job) -> ConflictError:
    return ConflictError("WRONG_STATE", job=job.id, state=job.state.value)
