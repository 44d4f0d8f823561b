"""The engine: what window and terminal ask of it, and the loops that move jobs along."""

import asyncio
import logging
import uuid
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from typing import Any

from productai_desktop.core.addresses import is_address
from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.errors import KeyMissing, RateLimited
from productai_desktop.core.holdings import Holdings, Leavings
from productai_desktop.core.hosting import UPLOAD
from productai_desktop.core.jobs import Fault, Job, JournalEntry, State
from productai_desktop.core.pacing import Errand
from productai_desktop.core.photos import Upload
from productai_desktop.core.ports import Balance, RemoteJob
from productai_desktop.core.requests import Order, check
from productai_desktop.engine.actions import Actions
from productai_desktop.engine.arrangement import front_places
from productai_desktop.engine.clients import Clients
from productai_desktop.engine.delivery import Courier
from productai_desktop.engine.dispatcher import Dispatcher
from productai_desktop.engine.forgetting import Forgetting
from productai_desktop.engine.limits import Limits
from productai_desktop.engine.orders import check_files, check_hosting, jobs_of
from productai_desktop.engine.parentage import kept_parents, parents_of
from productai_desktop.engine.polling import Timetable
from productai_desktop.engine.purse import Purse
from productai_desktop.engine.recovery import Recovery
from productai_desktop.engine.status import Spent, Status, Typical
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.tidying import Tidying
from productai_desktop.engine.witness import Witness
from productai_desktop.engine.workshop import Workshop

#: real seconds between looks at what other processes did
LOOK_SECONDS = 1.0
BACKUP_SECONDS = 3600.0
#: jobs counted at a time when the books are opened
COUNTED_AT_ONCE = 250
#: requests that a queued job needs beside its uploads, for the expected end of the queue
REQUESTS_PER_JOB = 2.1
#: real seconds before a loop goes on that could not use the books
DEFECT_LOOP_SECONDS = 3.0
#: at closing, real seconds for answers to charging POSTs that are under way
FAREWELL_SECONDS = 150.0

_log = logging.getLogger(__name__)


class Engine(Actions):
    """Works for one service with one account. All methods belong to one event loop."""

    def __init__(self, shop: Workshop, *, watch_balance: bool) -> None:
        """`watch_balance` keeps the balance fresh by itself, as a window wants it."""
        self._shop = shop
        self._register = shop.register
        self._tally = Tally(self.mine, shop.register.books.owner)
        self._limits = Limits(shop.service_name, shop.settings, shop.clock)
        self._clients = Clients(shop)
        self._calm: Status | None = None
        #: the highest number of a job that was taken in
        self._newest = 0
        #: held jobs and their credits, and what they depend on
        self._held_at = (-1, -1)
        self._held_jobs: tuple[int, ...] = ()
        self._held_credits = 0
        self._timetable = Timetable(shop.register, shop.forecast, shop.clock, shop.pacer)
        witness = Witness(shop, self._tally)
        self._purse = Purse(shop, self._tally, self._timetable, witness, watch=watch_balance)
        self._recovery = Recovery(shop, self._tally, self._purse.lost)
        self._tidying = Tidying(shop)
        self._dispatcher = Dispatcher(
            shop, self._tally, self._limits, self._timetable,
            Courier(shop, self._clients, self._timetable),
            lost=self._purse.lost, measured=witness.last,
        )  # fmt: skip
        self._stopping = asyncio.Event()
        self._looked = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()
        self._unsubscribe: Callable[[], None] | None = None
        shop.gate.listener = shop.register.publish
        if shop.service is None:
            shop.gate.halt(Fault("KEY_MISSING", {"service": shop.service_name}))

    @property
    def service(self) -> str:
        """ "sandbox", or the origin of the service."""
        return self._shop.service_name

    @property
    def catalogue(self) -> Catalogue:
        return self._shop.catalogue

    @property
    def jobs(self) -> Mapping[int, Job]:
        """All jobs as committed, of other services too."""
        return self._register.jobs

    @property
    def status(self) -> Status:
        calm = self._calm = self._calm or self._calm_status()
        gate, held = self._shop.gate, len(calm.held)
        wait = self._shop.pacer.next_at - self._shop.clock.monotonic()
        sendable = len(self._tally.waiting) > held and not self._limits.hold_all(self._tally.kinds)
        return replace(
            calm,
            next_send_seconds=max(0.0, wait, gate.wait_seconds) if sendable else 0.0,
            offline=gate.offline or gate.uploads.fault,
            offline_since=gate.uploads.since or gate.offline_since,
            retry_seconds=gate.wait_seconds if gate.offline else gate.uploads.wait_seconds,
            queue_seconds=self._queue_seconds(held),
            spent_today=self._limits.spent_today,
            sent_today=self._limits.sent_today,
            used_by_others=self._shop.pacer.used_by_others,
        )

    def _calm_status(self) -> Status:
        """What of the status changes with commits and at the gate alone."""
        gate, tally = self._shop.gate, self._tally
        held, held_credits = self._held()
        return Status(
            balance=self._purse.balance,
            promised=tally.promised,
            paused=gate.paused,
            halted=gate.halted,
            unfinished=len(tally.waiting) - len(held) + len(tally.submitting) + len(tally.owed),
            held=held,
            held_credits=held_credits,
            foreign=len(tally.foreign),
            limited=self._limits.any,
            requests_per_minute=self._shop.pacer.pace.requests_per_minute,
        )

    def _held(self) -> tuple[tuple[int, ...], int]:
        """Jobs left from the last start, and their credits; thousands are not counted anew for
        each commit."""
        tally = self._tally
        now = (len(self._recovery.held), tally.changes)
        if self._held_at != now:
            self._held_at = now
            self._held_jobs = tuple(sorted(self._recovery.held & tally.waiting.keys()))
            jobs = (tally.waiting[number] for number in self._held_jobs)
            self._held_credits = sum(job.promised for job in jobs)
        return self._held_jobs, self._held_credits

    def subscribe(self, listener: Callable[[frozenset[int]], None]) -> Callable[[], None]:
        """Calls `listener` with the numbers of changed jobs (none: the status changed). Returns
        what ends the subscription."""
        return self._register.subscribe(listener)

    def mine(self, job: Job) -> bool:
        """Whether a job belongs to this service and account, or was sent with another key of the
        user's, with which it will be fetched."""
        if job.service != self.service:
            return False
        own = job.account == self._shop.account
        return own or (job.account in self._shop.fellows and not job.state.waiting)

    def pays(self, job: Job) -> bool:
        """Whether the key in use would pay for a job that is sent: no job changes its account."""
        return job.service == self.service and job.account == self._shop.account

    def limited(self, job: Job) -> Fault | None:
        """Which limit keeps a waiting job back; None for none."""
        return self._limits.holding(job) if job.state is State.QUEUED else None

    def expected_seconds(self, job: Job) -> float:
        """Seconds at the service after which half of such jobs are done."""
        return self._shop.forecast.expectation(job).seconds(0.5)

    def spent_on(self, project: str) -> Spent:
        """What a project has cost at this service."""
        return self._limits.spent_on(project)

    def typical(self, operation: Operation, model: str, resolution: str | None) -> Typical:
        """How long jobs of a kind take at this service, measured here where enough were."""
        return self._shop.forecast.typical(self.service, operation, model, resolution or "")

    def progress(self, job: Job) -> float:
        return self._timetable.progress(job)

    def remaining_seconds(self, job: Job) -> float | None:
        return self._timetable.remaining(job)

    async def journal(self, job_id: int) -> list[JournalEntry]:
        return await self._register.books.journal(job_id)

    async def uploads_of(self, job_id: int) -> list[Upload]:
        """Where the photos of a job were brought."""
        return await self._register.books.uploads_of(job_id)

    async def holdings(self, project: str) -> Holdings:
        """What is kept of a project."""
        return await Forgetting(self._shop).holdings(project)

    async def forget(self, project: str) -> Leavings:
        """Forgets a project. Raises ConflictError PROJECT_OWED; then nothing was done."""
        for job in [job for job in self._tally.begun.values() if job.project == project]:
            await self._dispatcher.end(job)
        return await Forgetting(self._shop).forget(project)

    async def open(self) -> None:
        """Reads the books. Nothing is sent before `run`."""
        self._shop.gate.paused = await self._register.books.fact(self._pause_fact) == "1"
        await self._register.sync()
        for number, job in enumerate(self.jobs.values()):
            self._tally.take(job)
            self._limits.take(job)
            if number % COUNTED_AT_ONCE == 0:
                await asyncio.sleep(0)  # a window paints meanwhile
        self._newest = max(self.jobs, default=0)
        self._unsubscribe = self._register.subscribe(self._take)
        self._dispatcher.judge_limits()
        await self._shop.forecast.load_all(self.service)
        await self._shop.pacer.effective()
        await self._purse.open()
        self._calm = None

    async def resume(self) -> None:
        """Ends a pause, and leaves nothing behind that nobody needs."""
        self._tidying.begin()
        await super().resume()

    async def run(self) -> None:
        """Moves jobs along until it is cancelled or stopped."""
        self._ended.clear()
        work = (
            self._dispatch, self._look, self._purse.keep, self._keep_backup, self._tidying.run,
        )  # fmt: skip
        loops = [asyncio.ensure_future(self._lasting(loop)) for loop in work]
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            done, _ = await asyncio.wait([*loops, stop], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            tasks: list[asyncio.Future[Any]] = [*loops, stop, *self._dispatcher.tasks]
            for task in tasks:
                task.cancel()
            try:
                await asyncio.gather(*tasks, return_exceptions=True)
                await self._shop.pacer.settle()
                await self._put_back()
            finally:
                self._ended.set()

    async def _put_back(self) -> None:
        """Jobs that were on their way to the POST wait in the queue again."""
        begun = list(self._tally.begun.values())
        try:
            await self._register.move_all(begun, "stopped", state=State.QUEUED)
        except Exception:  # noqa: BLE001 - a full disk or locked books: the next start does it
            _log.exception("jobs that were begun stay so until the next start")

    async def _lasting(self, loop: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """A loop that goes on after books that could not be read or written for a while."""
        while True:
            try:
                await loop()
            except Exception:  # noqa: BLE001 - a full disk or locked books: paid jobs still wait
                _log.exception("a loop of the engine met a defect and goes on")
                await asyncio.sleep(DEFECT_LOOP_SECONDS)

    async def stop(self) -> None:
        """Ends `run`. A charging POST that is under way goes on until `close` has seen its end."""
        self._stopping.set()
        await self._ended.wait()

    async def close(self) -> None:
        """Stops, lets charging POSTs end and commit, then lets go of the service."""
        await self.stop()
        if self._dispatcher.posts:
            await asyncio.wait(self._dispatcher.posts, timeout=FAREWELL_SECONDS)
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
            await self._tidying.finish()
        await self._clients.close()

    async def order(self, order: Order, *, urgent: bool = True) -> tuple[Job, ...]:
        """Checks an order and commits one queued job a variant, all or none.

        Raises KeyMissing, RequestError, InputError or OutputError; then nothing was accepted.
        """
        return await self.order_all((order,), urgent=urgent)

    async def order_all(
        self, orders: Sequence[Order], *, urgent: bool = True, front: bool = False
    ) -> tuple[Job, ...]:
        """As `order` for several, all or none; more than one make a batch. `front` puts them
        before everything that waits."""
        if self._shop.service is None:
            raise KeyMissing(service=self.service)
        if urgent:
            self.try_now()
        batch = uuid.uuid4().hex if len(orders) > 1 else ""
        jobs: list[Job] = []
        for order in orders:
            model = check(order, self.catalogue, loopback_service=self._shop.loopback)
            check_hosting(order, self._shop.settings())
            jobs += jobs_of(order, model, self._shop, urgent=urgent or front, batch=batch)
        await asyncio.to_thread(self._check_files, orders)
        images = [image for order in orders for image in order.images]
        known = await parents_of(self._register.books.archive, images)
        jobs = [job.evolve(parents=kept_parents(known, job.inputs)) for job in jobs]
        if front:
            places = front_places(list(self._tally.waiting.values()), len(jobs))
            jobs = [job.evolve(place=spot) for job, spot in zip(jobs, places, strict=True)]
        for kind in {job.model: job for job in jobs}.values():
            await self._shop.forecast.load(kind)
        return tuple(await self._register.add(jobs))

    def _check_files(self, orders: Sequence[Order]) -> None:
        for order in orders:
            check_files(order, self._shop.shelf)

    async def refresh_balance(self, *, urgent: bool = False) -> Balance:
        """Asks key-check. Raises KeyMissing, KeyRefused, ServiceFailure or NetworkFailure."""
        return await self._purse.refresh(urgent=urgent)

    async def _confirm(self, job: Job, remote_id: int) -> RemoteJob:
        service = await self._clients.of(job)
        while True:
            try:
                async with self._shop.pacer.slot(Errand.PERSON):
                    return await service.job(remote_id)
            except RateLimited:
                continue

    async def _leave(self, job: Job) -> None:
        """Ends the work on a job that is no longer followed, and clears what was fetched of it."""
        await self._dispatcher.end(job)
        part = await asyncio.to_thread(self._shop.shelf.part_for, job)
        await asyncio.to_thread(self._shop.shelf.discard, part)

    def _take(self, changed: frozenset[int]) -> None:
        """After each commit: count, and wake the dispatcher."""
        for number in changed:
            job = self.jobs[number]
            tally = self._tally
            # another process may have sent its new job between two looks
            unsent = number > self._newest or number in tally.waiting or number in tally.submitting
            tally.take(job)
            self._limits.take(job)
            if unsent and (job.state.owed or job.state is State.DONE):
                self._purse.charged(job)
        self._newest = max((self._newest, *changed))
        self._calm = None
        self._tidying.take(changed)
        self._dispatcher.wake()

    async def _dispatch(self) -> None:
        """Begins once it is known whether a process died amid a charging POST: then key-check has
        to answer before anything is submitted."""
        await self._looked.wait()
        await self._dispatcher.run()

    async def _look(self) -> None:
        """Takes in what other processes committed, and takes over from those that died."""
        seen: object = None
        while True:
            # also once a halt is over, during which the purse does not look
            present = await self._register.books.version(), self._shop.gate.halted is None
            if present != seen:
                await self._register.sync()
                await self._purse.look()
                seen = present
            await self._recovery.look()
            self._looked.set()
            await asyncio.sleep(LOOK_SECONDS)

    async def _keep_backup(self) -> None:
        while True:
            await asyncio.sleep(BACKUP_SECONDS)
            try:
                await self._register.books.backup()
            except Exception:  # noqa: BLE001 - a full disk: no reason to leave paid jobs alone
                _log.exception("no backup of the books")

    def _queue_seconds(self, held: int) -> float | None:
        waiting, owed = len(self._tally.waiting) - held, self._tally.owed.values()
        if waiting <= 0 and not owed:
            return None
        rest = [self.remaining_seconds(job) or 0.0 for job in owed]
        if waiting <= 0:
            return max(rest)
        last = next(reversed(self._tally.waiting.values()))
        metered = self._shop.settings().hosting == UPLOAD
        local = sum(not is_address(image) for image in last.inputs) if metered else 0
        requests = waiting * (REQUESTS_PER_JOB + local) + len(owed)
        sending = requests * 60.0 / max(1, self._shop.pacer.requests_per_minute)
        return max([sending + self.expected_seconds(last), *rest])

    @property
    def _pause_fact(self) -> str:
        return f"paused:{self.service}"
