"""The dispatcher: gives each job that can move a worker, in turn and within what may be at once."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator
from itertools import islice

from productai_desktop.core.evidence import Measurement
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.pacing import Errand
from productai_desktop.engine.delivery import Courier
from productai_desktop.engine.limits import Limits
from productai_desktop.engine.polling import FEW, Timetable
from productai_desktop.engine.schedule import Wish
from productai_desktop.engine.submission import Sender
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.workers import Workers
from productai_desktop.engine.workshop import Workshop

#: paid jobs at the service at once …
MOST_IN_FLIGHT = 15
#: … and jobs between the queue and the POST
MOST_BEING_SENT = 3
#: beyond both, for what a person waits for beside what nobody waits for
ROOM_FOR_PEOPLE = 3
#: a job that is still not done so long after it was sent does not count among them
FORGOTTEN_SECONDS = 86_400.0
#: real seconds after which it looks again without a change, while jobs are open
LOOK_SECONDS = 1.0


class Dispatcher:
    """Starts the workers of one engine."""

    def __init__(
        self,
        shop: Workshop,
        tally: Tally,
        limits: Limits,
        timetable: Timetable,
        courier: Courier,
        *,
        lost: Callable[[], Awaitable[None]],
        measured: Callable[[], Awaitable[Measurement | None]],
    ) -> None:
        """`lost` is told of a lost answer; `measured` gives the last measured balance."""
        self._shop = shop
        self._tally = tally
        self._limits = limits
        self._timetable = timetable
        self._courier = courier
        self._workers = Workers(shop, self._worker_ended)
        self._changed = asyncio.Event()
        self._sender = (
            Sender(shop, shop.service, lost, limits.fault, measured, self._wish)
            if shop.service is not None
            else None
        )

    @property
    def tasks(self) -> Collection[asyncio.Task[None]]:
        """The workers."""
        return self._workers.tasks

    @property
    def posts(self) -> Collection[asyncio.Task[None]]:
        """Charging POSTs under way."""
        return self._sender.posts if self._sender is not None else ()

    def wake(self) -> None:
        """Something has changed."""
        self._changed.set()

    async def end(self, job: Job) -> None:
        """Ends the work on a job."""
        await self._workers.end(job.id)
        self._timetable.forget(job)

    async def run(self) -> None:
        """Starts a worker for each job that can move, until it is cancelled."""
        while True:
            self._changed.clear()
            if self._shop.service is not None:
                self._start_couriers()
                self._start_senders()
            try:
                async with asyncio.timeout(LOOK_SECONDS if self._anything_open else None):
                    await self._changed.wait()
            except TimeoutError:
                continue

    def judge_limits(self) -> None:
        """The listeners hear when other jobs are kept back than before."""
        if self._limits.judge(self._tally.kinds, self._on_their_way()):
            self._shop.register.publish()

    @property
    def _anything_open(self) -> bool:
        """Whether time alone can bring something to do: a new day, or the end of an outage."""
        tally = self._tally
        return bool(tally.kinds or tally.begun or tally.owed or self._workers.numbers)

    def _start_couriers(self) -> None:
        own = self._shop.register.books.owner
        for job in list(self._tally.owed.values()):
            if job.owner == own and job.id not in self._workers.numbers:
                self._timetable.owed.add(job.id)
                self._workers.begin(job, self._courier.deliver)

    def _start_senders(self) -> None:
        tally = self._tally
        for job in list(tally.begun.values()):
            if job.id not in self._workers.numbers:
                self._workers.begin(job, self._begin_again)
        self.judge_limits()
        sender = self._sender
        may_send = (
            sender is not None
            and bool(tally.kinds)
            and self._shop.gate.open
            and not self._limits.hold_all(tally.kinds)
        )
        being_sent = sum(1 for number in self._workers.numbers if number not in tally.owed)
        in_flight = being_sent + sum(1 for job in tally.owed.values() if self._in_flight(job))
        self._timetable.busy = may_send and in_flight < MOST_IN_FLIGHT
        if sender is None or not may_send:
            return
        patient = sum(1 for job in self._on_their_way() if not job.urgent)
        for job in list(islice(self._sendable(), MOST_BEING_SENT)):
            more = min(ROOM_FOR_PEOPLE, patient) if job.urgent else 0
            room = MOST_IN_FLIGHT + (ROOM_FOR_PEOPLE if job.urgent else 0)
            if being_sent >= MOST_BEING_SENT + more or in_flight >= room:
                break
            if self._limits.fault(job, self._on_their_way()) is None:
                self._workers.begin(job, sender.send)
                being_sent, in_flight = being_sent + 1, in_flight + 1

    def _in_flight(self, job: Job) -> bool:
        """Whether a job counts among those at the service: some that the service has forgotten
        must not keep all others back for good."""
        return self._timetable.age(job) < FORGOTTEN_SECONDS

    def _sendable(self) -> Iterator[Job]:
        """Queued jobs that no limit keeps back, in their turn."""
        for job in self._tally.ready():
            if self._limits.holding(job) is None and job.id not in self._workers.numbers:
                yield job

    def _wish(self, job: Job) -> Wish:
        """What people wait for goes first, unless it is so much that nobody waits for each."""
        waiting = sum(other.urgent for other in islice(self._tally.ready(), FEW + 1))
        errand = Errand.PERSON if job.urgent and waiting <= FEW else Errand.SUBMIT
        return self._shop.pacer.wish(errand, job.turn[1])

    def _on_their_way(self) -> list[Job]:
        """Jobs that a worker takes to the service."""
        waiting = self._tally.waiting
        return [waiting[number] for number in self._workers.numbers if number in waiting]

    def _worker_ended(self, number: int) -> None:
        self._timetable.owed.discard(number)
        self._changed.set()

    async def _begin_again(self, job: Job) -> None:
        """An engine that was replaced, by new settings for instance, left it half prepared."""
        await self._shop.register.move(job, "begins again", state=State.QUEUED)
