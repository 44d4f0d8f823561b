"""From running to done: ask at the right time, fetch, check, mark, and give the file its name.

A paid job never fails by our doing: whatever happens on the way, it waits and goes on.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from productai_desktop.core.errors import (
    BooksFailure,
    JobNotFound,
    KeyRefused,
    NetworkFailure,
    OutputError,
    ProductAIError,
    RateLimited,
    Refusal,
    ResultError,
    ServiceFailure,
)
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.marks import NO_ROOM
from productai_desktop.core.photos import SUFFIXES
from productai_desktop.core.ports import RemoteJob
from productai_desktop.engine.clients import Clients
from productai_desktop.engine.clock import backoff
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.marking import mark
from productai_desktop.engine.pacer import Slot
from productai_desktop.engine.parentage import fingerprint
from productai_desktop.engine.polling import Timetable
from productai_desktop.engine.workshop import Workshop

#: JOB_NOT_FOUND is believed after so many answers over so many seconds
NOT_FOUND_ANSWERS = 3
NOT_FOUND_SECONDS = 600.0
NOT_FOUND_PAUSE_SECONDS = 200.0
#: fetches of a result that is gone or no picture, each after a fresh poll
RESULT_TRIES = 4
RESULT_SECONDS = 600.0
FIRST_PAUSE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 3600.0
#: at most between polls of a job that are answered with a failure of the service
BROKEN_PAUSE_SECONDS = 300.0
#: between fetches of a result while its host cannot be reached, which costs nothing
OUTAGE_PAUSE_SECONDS = 60.0
#: wait after a refused key, in case another program mended it
KEY_PAUSE_SECONDS = 300.0

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Tries:
    """What went wrong with one job's fetches since this process took it up."""

    #: results that were gone or no picture
    unusable: int = 0
    #: fetches that the network, the service or the disk prevented
    failed: int = 0


class Courier:
    """Takes one owed job at a time through running and downloading."""

    def __init__(self, shop: Workshop, clients: Clients, timetable: Timetable) -> None:
        self._shop = shop
        self._clients = clients
        self._timetable = timetable

    async def deliver(self, job: Job) -> None:
        """Works until the job has ended. Committed throughout."""
        await self._shop.forecast.load(job)
        tries = _Tries()
        while True:
            present = self._shop.register.jobs[job.id]
            if present.state is State.RUNNING:
                await self._ask_until_completed(present)
            elif present.state is State.DOWNLOADING:
                await self._fetch(present, tries)
            else:
                self._timetable.forget(present)
                return

    async def _ask_until_completed(self, job: Job) -> None:
        pause, broken = 0.0, 0
        while True:
            present = self._shop.register.jobs[job.id]
            if present.state is not State.RUNNING:
                return
            age = 0.0
            try:
                async with self._turn(present, pause) as slot:
                    if self._shop.register.jobs[job.id].state is not State.RUNNING:
                        slot.withdraw()
                        return
                    service = await self._clients.of(present)
                    age = self._timetable.age(present)
                    remote = await service.job(self._remote_id(present))
            except RateLimited:
                self._shop.gate.reached()
                pause = 0.0
            except JobNotFound as error:
                if await self._not_found(present, error):
                    return
                pause = NOT_FOUND_PAUSE_SECONDS
            except BooksFailure:
                raise
            except ProductAIError as error:
                pause = await self._poll_failed(present, error)
                if isinstance(error, ServiceFailure):  # perhaps for this one job alone
                    pause = max(pause, backoff(broken, FIRST_PAUSE_SECONDS, BROKEN_PAUSE_SECONDS))
                    broken += 1
            else:
                self._answered(present)
                if await self._heard(present, remote, age):
                    return
                self._timetable.unfinished(present, age)
                pause = 0.0

    @asynccontextmanager
    async def _turn(self, job: Job, pause: float) -> AsyncGenerator[Slot]:
        """A place in the budget at the time to ask; in an outage at most one job's, at once."""
        gate = self._shop.gate
        while True:
            async with (
                gate.passage() as trying,
                self._timetable.slot(job, 0.0 if trying else pause, at_once=trying) as slot,
            ):
                if trying or gate.offline is None:
                    yield slot
                    return
                slot.withdraw()

    def _answered(self, job: Job) -> None:
        self._shop.answered()
        if job.account == self._shop.account:
            self._shop.gate.resume("INVALID_API_KEY")

    def _remote_id(self, job: Job) -> int:
        if job.remote_id is None:
            raise RuntimeError(f"job {job.id} is {job.state.value} without a remote id")
        return job.remote_id

    async def _poll_failed(self, job: Job, error: ProductAIError) -> float:
        """Seconds until the next try."""
        if isinstance(error, Refusal):  # an answer, if no good one: an outage is over
            self._shop.answered()
        if isinstance(error, KeyRefused) and job.account != self._shop.account:
            _log.warning("job %d: its own key is refused", job.id)
            return KEY_PAUSE_SECONDS
        if isinstance(error, KeyRefused):
            self._shop.gate.halt(fault_of(error))
            return KEY_PAUSE_SECONDS
        if isinstance(error, NetworkFailure | ServiceFailure):
            return self._shop.gate.unreachable(error)
        _log.warning("a poll was refused: %s", error.code)
        return LONGEST_PAUSE_SECONDS

    async def _not_found(self, job: Job, error: JobNotFound) -> bool:
        """True where the service has denied the job often and long enough to be believed."""
        self._answered(job)
        since = job.not_found_since or self._shop.clock.now()
        count = job.not_found + 1
        long_enough = self._shop.clock.since(since) >= NOT_FOUND_SECONDS
        if count >= NOT_FOUND_ANSWERS and long_enough:
            await self._shop.register.move(
                job, "not found", state=State.FAILED, fault=Fault("JOB_LOST"), not_found=count,
                ended_at=self._shop.clock.now(),
            )  # fmt: skip
            return True
        await self._shop.register.move(
            job, "not found", not_found=count, not_found_since=since, fault=fault_of(error)
        )
        return False

    async def _heard(self, job: Job, remote: RemoteJob, age: float) -> bool:
        """Commits what was answered at an age; True where the job is no longer running."""
        now = self._shop.clock.now()
        common = {
            "remote_status": remote.status[:50],
            "polls": job.polls + 1,
            "not_found": 0,
            "not_found_since": None,
        }
        if remote.failed:
            fault = Fault("SERVICE_ERROR", {"status": remote.status[:50]})
            await self._shop.register.move(
                job, f"poll {remote.status[:50]}", **common, state=State.FAILED, fault=fault,
                ended_at=now,
            )  # fmt: skip
            return True
        if remote.completed and remote.address:
            if job.completed_at is None and job.submitted_at is not None:
                await self._timetable.completed(job, age)
            await self._shop.register.move(
                job, "poll COMPLETED", **common, state=State.DOWNLOADING,
                result_address=remote.address, completed_at=job.completed_at or now, fault=None,
            )  # fmt: skip
            return True
        await self._shop.register.move(job, f"poll {remote.status[:50]}", **common, fault=None)
        return False

    async def _fetch(self, job: Job, tries: "_Tries") -> None:
        """Brings the file home, or waits for the next try."""
        try:
            await self._bring_home(job)
        except ResultError as error:
            tries.unusable += 1
            await self._unusable(job, error, tries.unusable)
        except BooksFailure:
            raise
        except ProductAIError as error:
            await self._fetch_failed(job, error, tries.failed)
            tries.failed += 1

    async def _bring_home(self, job: Job) -> None:
        shelf, darkroom = self._shop.shelf, self._shop.darkroom
        part = await asyncio.to_thread(shelf.part_for, job)
        if job.output and await asyncio.to_thread(shelf.placed, part, Path(job.output)):
            await self._done(job, part)
            return
        if not job.output:
            service = await self._clients.of(job)
            await service.download(job.result_address, part)
        try:
            picture = await asyncio.to_thread(lambda: darkroom().check_result(part))
        except ResultError:
            await asyncio.to_thread(shelf.discard, part)  # else it would stay, were it the last try
            raise
        remarks = await mark(self._shop, job, part)
        known = await self._fingerprint(job, part)
        suffix = SUFFIXES.get(picture.format, f".{picture.format}")
        while True:
            target = await asyncio.to_thread(shelf.name_for, job, suffix)
            named = await self._shop.register.move(
                job, "checked", output=str(target), remarks=remarks, fault=None, **known
            )
            if named is None:
                return
            job = named
            if await asyncio.to_thread(shelf.place, part, target):
                await self._done(job, part)
                return

    async def _done(self, job: Job, part: Path) -> None:
        """The file has its name, and its sidecar, if it has one, gets one; a part that is gone
        says so too, should the program end here."""
        shelf, remarks = self._shop.shelf, job.remarks
        try:
            await asyncio.to_thread(shelf.place_sidecar, part, Path(job.output))
        except OutputError as error:
            _log.warning("job %d: its sidecar is not written: %s", job.id, error.code)
            remarks = (*remarks, NO_ROOM)
        try:
            await asyncio.to_thread(shelf.discard, part)
        except OutputError as error:  # the result is where it belongs, whatever stays beside it
            _log.warning("job %d: its part is not removed: %s", job.id, error.code)
        # one that an earlier version has named
        known = {} if job.output_sha256 else await self._fingerprint(job, Path(job.output))
        await self._shop.register.move(
            job, "done", state=State.DONE, fault=None, remarks=remarks,
            ended_at=self._shop.clock.now(), **known,
        )  # fmt: skip

    async def _fingerprint(self, job: Job, path: Path) -> dict[str, str | int]:
        """What the finished file is found again by where it is moved; a disk that fails in this
        moment keeps no result back."""
        try:
            sha256, size = await asyncio.to_thread(fingerprint, path)
        except OSError as error:
            _log.warning("job %d: its result is not hashed: %s", job.id, type(error).__name__)
            return {}
        return {"output_sha256": sha256, "output_bytes": size}

    async def _unusable(self, job: Job, error: ResultError, failures: int) -> None:
        """Gone or no picture: ask for a fresh address; after some tries it is called gone."""
        present = self._shop.register.jobs[job.id]
        fault = fault_of(error)
        since = present.completed_at or self._shop.clock.now()
        if failures >= RESULT_TRIES and self._shop.clock.since(since) >= RESULT_SECONDS:
            await self._shop.register.move(
                present, "result is unusable", state=State.FAILED, fault=fault, output="",
                ended_at=self._shop.clock.now(),
            )  # fmt: skip
            return
        await self._shop.register.move(
            present, "ask for a fresh address", state=State.RUNNING, fault=fault, output=""
        )
        pause = backoff(failures - 1, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
        await self._shop.clock.sleep(pause)

    async def _fetch_failed(self, job: Job, error: ProductAIError, failures: int) -> None:
        """Network, service or disk: the job stays where it is and is fetched again later."""
        present = self._shop.register.jobs[job.id]
        fault = fault_of(error)
        if present.fault != fault or failures == 0:
            # a result that was checked and could not be named is kept: no second download
            output = present.output if isinstance(error, OutputError) else ""
            await self._shop.register.move(present, "fetch failed", fault=fault, output=output)
        outage = isinstance(error, NetworkFailure)
        longest = OUTAGE_PAUSE_SECONDS if outage else LONGEST_PAUSE_SECONDS
        await self._timetable.wait(present, backoff(failures, FIRST_PAUSE_SECONDS, longest))
