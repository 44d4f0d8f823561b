"""Following jobs until they have ended, or until none of them can go on by itself."""

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from productai_desktop.cli import progress
from productai_desktop.cli.outcome import Exit, of_halt, of_job, worst
from productai_desktop.cli.output import Output
from productai_desktop.cli.rows import job_row, json_line
from productai_desktop.cli.session import running
from productai_desktop.cli.wiring import Engine
from productai_desktop.cli.words import job_message, message, remark_text, shown
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.marks import METADATA_WRITTEN

#: seconds of the engine's clock without the service after which a command gives up
PATIENCE_SECONDS = 20.0
#: seconds of the engine's clock for the balance to be asked after a lost answer
EVIDENCE_SECONDS = 15.0
#: a paid result that waits for a person to mend the folder or the disk
_OUTPUT_CODES = frozenset({"OUTPUT_READ_ONLY", "DISK_FULL", "OUTPUT_FAILED"})
#: on the way from the queue to a number at the service; a halt puts such a job back
_BEING_SENT = frozenset({State.PREPARING, State.HOSTING, State.SUBMITTING})


class Follower:
    """Prints jobs as they come to rest, and finds the exit status.

    `patience_seconds` without the service and it gives up; None: it never does. With `until_sent`
    a job is at rest as soon as the service has given it a number. `joins` says of a job that
    turns up later whether it is followed, too. `starts_held`: jobs whose process dies meanwhile
    are begun again, as those of processes that died before were.
    """

    def __init__(
        self,
        engine: Engine,
        out: Output,
        *,
        time_scale: float,
        patience_seconds: float | None = PATIENCE_SECONDS,
        as_json: bool = False,
        until_sent: bool = False,
        joins: Callable[[Job], bool] = lambda _: False,
        starts_held: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._out = out
        self._scale = time_scale
        self._patience = patience_seconds
        self._as_json = as_json
        self._until_sent = until_sent
        self._joins = joins
        self._starts_held = starts_held
        self._now = now
        self._open: set[int] = set()
        self._closed: set[int] = set()
        self._exits: set[Exit] = set()
        self._offline_since: float | None = None
        #: job -> its version when it was first followed: what went wrong before is tried anew
        self._versions: dict[int, int] = {}

    async def follow(self, jobs: Iterable[int]) -> Exit:
        """Lets the engine work until these jobs are at rest or stuck; the exit status."""
        for job_id in jobs:
            self._take_up(job_id)
        self._note_service(frozenset())
        async with running(self._engine, self._note_service) as work:
            while True:
                # An outage is a status, which may change without any job's doing so.
                self._note_service(frozenset())
                if self._starts_held and self._engine.status.held:
                    await self._engine.start_held()
                self._close_those_at_rest()
                stuck = {job.id: reason for job in self._followed() if (reason := self._stuck(job))}
                if len(stuck) == len(self._open):
                    break
                self._show_progress()
                for job_id in await work.wait(progress.TICK_SECONDS):
                    if job_id not in self._closed and self._joins(self._engine.jobs[job_id]):
                        self._take_up(job_id)
        self._out.progress("")
        self._leave_behind(stuck)
        return worst(self._exits)

    def _take_up(self, job_id: int) -> None:
        self._open.add(job_id)
        self._versions.setdefault(job_id, self._engine.jobs[job_id].version)

    def _followed(self) -> list[Job]:
        return [self._engine.jobs[job_id] for job_id in sorted(self._open)]

    def _close_those_at_rest(self) -> None:
        for job in self._followed():
            sent = self._until_sent and job.remote_id is not None
            lost = job.state is State.UNCERTAIN and not self._asking(job)
            if job.state.ended or lost or sent:
                self._open.discard(job.id)
                self._closed.add(job.id)
                self._exits.add(of_job(job))
                self._print(job, None)

    def _asking(self, job: Job) -> bool:
        """Whether the balance is being asked what a lost answer has cost: that is said with it."""
        lost_at = job.evidence.lost_at if job.evidence is not None else None
        if job.evidence is None or lost_at is None or job.evidence.after is not None:
            return False
        status, ago = self._engine.status, (datetime.now(UTC) - lost_at).total_seconds()
        asks = status.halted is not None and status.halted.code == "UNCERTAIN_CHECK"
        return asks and status.offline is None and ago * self._scale < EVIDENCE_SECONDS

    def _stuck(self, job: Job) -> Fault | None:
        """Why a job cannot go on by itself, as far as this command waits for it."""
        status = self._engine.status
        halt = None if status.halted is None else of_halt(status.halted.code)
        if job.state in _BEING_SENT and (halt is not None or job.state is State.SUBMITTING):
            return None
        if halt is Exit.KEY or (halt is Exit.CREDITS and job.state.waiting):
            return status.halted
        limit = self._engine.limited(job)
        if limit is not None:
            return limit
        tried = job.version != self._versions[job.id]
        unkept = job.fault is not None and job.fault.code in _OUTPUT_CODES
        if tried and unkept and job.state is State.DOWNLOADING:
            return job.fault
        if not self._engine.mine(job):
            return Fault("OTHER_ACCOUNT", {"job": job.id})
        impatient = self._patience is not None and self._offline_seconds() >= self._patience
        return status.offline if impatient else None

    def _note_service(self, _ids: frozenset[int]) -> None:
        """Hears every change, so that a service that came back for a moment is not missed."""
        offline = self._engine.status.offline
        if offline is None:
            self._offline_since = None
        elif self._offline_since is None:
            self._offline_since = self._now()
            if self._patience is None:  # a log without a progress line should tell of it, too
                said = message(offline.code, offline.params, advise=False)
                self._out.message(f"productai: {said} Waiting for it.")

    def _offline_seconds(self) -> float:
        """Seconds of the engine's clock without the service."""
        if self._offline_since is None:
            return 0.0
        return (self._now() - self._offline_since) * self._scale

    def _show_progress(self) -> None:
        if self._out.interactive:
            self._out.progress(progress.line(self._engine, self._followed(), len(self._closed)))

    def _leave_behind(self, stuck: dict[int, Fault]) -> None:
        """Prints what is left as it stands, and says once why it does not go on."""
        said: set[str] = set()
        for job_id, reason in stuck.items():
            job = self._engine.jobs[job_id]
            self._exits.add(self._exit_for(reason))
            if self._as_json:
                self._out.result(json_line(job_row(job, reason)))
            if reason.code not in said:
                self._out.message(f"productai: {message(reason.code, reason.params)}")
            said.add(reason.code)
        if stuck:
            numbers = ", ".join(map(str, stuck))
            self._out.message(f"productai: Nothing is lost: unfinished jobs are kept ({numbers}).")

    @staticmethod
    def _exit_for(reason: Fault) -> Exit:
        if reason.code == "OTHER_ACCOUNT":
            return Exit.KEY
        if reason.code in _OUTPUT_CODES:
            return Exit.FAILED
        return of_halt(reason.code) or Exit.OFFLINE

    def _print(self, job: Job, reason: Fault | None) -> None:
        if self._as_json:
            self._out.result(json_line(job_row(job, reason)))
        elif job.state is State.DONE:
            self._out.result(shown(job.output, 4096) if self._out.shows_results else job.output)
        if job.state is State.DONE:
            for remark in job.remarks:
                if remark != METADATA_WRITTEN:  # what is well is not said
                    self._out.message(f"job {job.id}: {remark_text(remark)}")
        if job.state is State.UNCERTAIN or (job.state is State.FAILED and job.fault is not None):
            text = job_message(job, job.fault)
            self._out.message(f"job {job.id} ({shown(job.name, 60)}): {text}")
        elif job.state is State.CANCELLED:
            self._out.message(f"job {job.id} ({shown(job.name, 60)}) was cancelled.")
        elif self._until_sent and not job.state.ended and not self._as_json:
            self._out.message(f"job {job.id} is at the service as {job.remote_id}.")
