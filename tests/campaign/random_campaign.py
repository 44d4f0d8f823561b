"""A random campaign: everything that can go wrong, by a seed; processes die at random moments.

The seed decides what is ordered, what the service does wrong, and when whom is killed. Where in
its work a process is then is up to the machine: the audit holds wherever that was.
"""

import contextlib
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from productai_desktop.core.jobs import State
from productai_desktop.sandbox.faults import Fault
from tests.campaign.audit import Books
from tests.campaign.processes import Nursery, Process
from tests.campaign.settling import (
    MOST_TURNS,
    Unsound,
    act,
    after_a_kill,
    at_rest,
    resolve,
    stands_still,
)
from tests.campaign.stage import Stage

#: seconds for which an answer is waited for, and for which the books wait for another writer
PATIENCE_SECONDS, BUSY_SECONDS = 0.8, 0.6
#: longest stall of the service, lock of the books and full disk, in real seconds
LONGEST_STALL, LONGEST_LOCK, LONGEST_FULL = 1.2, 1.5, 0.8
#: how many times faster the clocks run
SCALES = (60.0, 240.0, 240.0)
#: rounds of orders and kills; there may be nobody left to kill
MOST_ROUNDS = 50
_USAGE = 2

_SPOILT = ("status", "html", "empty", "truncated", "malformed", "garbage", "reset", "reset_after")
_LATE = ("slow", "slow_after")
#: what may go wrong, by request
_MENU: dict[str, tuple[str, ...]] = {
    "generate": (*_SPOILT, *_LATE, "busy", "storm", "error"),
    "upload": (*_SPOILT, *_LATE, "busy"),
    "job": (*_SPOILT, *_LATE, "busy", "storm", "gone"),
    "result": ("status", "html", "empty", "truncated", "garbage", "reset", "slow", "gone"),
    "key-check": (*_SPOILT, "slow", "busy"),
    "any": ("status", "html", "reset", "reset_after", "slow", "storm"),
}
#: statuses that the reference does not know
_ODD = {"generate": (403, 408, 422), "upload": (403, 413), "key-check": (403,)}


class Campaign:
    """One data folder from its first order until everything is delivered or accounted for."""

    def __init__(self, seed: int, folder: Path, nursery: Nursery) -> None:
        self._chance = Random(seed)
        self.counts: Counter[str] = Counter()
        self._jobs = self._chance.randint(2, 6)
        self._kills = self._chance.randint(2, 10)
        self._at_once = self._chance.choice((1, 1, 2, 3))
        short = self._chance.random() < 0.25
        self._stage = Stage(
            folder, nursery, tokens=2 * (self._jobs // 2) if short else 1000,
            scale=self._chance.choice(SCALES), patience=PATIENCE_SECONDS, busy=BUSY_SECONDS,
        )  # fmt: skip
        for _ in range(self._chance.randint(1, 12)):
            self._stage.sandbox.faults.add(self._a_fault())
        self._troubles = [
            trouble for trouble in (self._locked, self._full) if self._chance.random() < 0.4
        ]
        self._living: list[Process] = []
        #: photos that are ordered as a batch, by one command that is given again and again
        self._batch = folder / "shots" if self._chance.random() < 0.4 else None
        if self._batch is not None:
            self._batch.mkdir()
            for _ in range(self._chance.randint(1, 3)):
                self._stage.photo(self._batch)

    def run(self) -> Counter[str]:
        """Plays it to the end; what happened, counted. Raises Unsound where the books are not."""
        with self._stage:
            try:
                self._disturb()
                self._rest()
                self._calm()
            finally:
                self._count()
        return self.counts

    def _disturb(self) -> None:
        """Orders, kills and resumes in any order, and troubles between them."""
        ordered = 0
        for _ in range(MOST_ROUNDS):
            if ordered == self._jobs and self._kills == 0:
                break
            self._living = [process for process in self._living if process.alive]
            if len(self._living) < self._at_once:
                if ordered < self._jobs and self._chance.random() < 0.7:
                    ordered += 1
                    self._begin(*self._an_order(ordered))
                elif self._batch is not None and self._chance.random() < 0.5:
                    self._begin(*self._stage.batch(self._batch))
                else:
                    self._begin("jobs", "resume", "--json")
            with self._trouble():
                self._chance.choice(self._living).sleep(self._chance.expovariate(2.5))
            if self._kills > 0 and self._chance.random() < 0.6:
                self._kill_one()

    def _begin(self, *words: str) -> None:
        self.counts["processes"] += 1
        self._living.append(self._stage.start(*words))

    def _an_order(self, number: int) -> tuple[str, ...]:
        words = self._stage.order(f"marble {number}")
        return (*words, "--no-wait") if self._chance.random() < 0.3 else words

    def _kill_one(self) -> None:
        process = self._living.pop(self._chance.randrange(len(self._living)))
        if process.alive and self._chance.random() < 0.15:
            process.interrupt()
            self.counts["interrupts"] += 1
            self._stage.finish(process)
        elif process.alive:
            process.kill()
            self._kills -= 1
            self.counts["kills"] += 1
        if not self._living:
            after_a_kill(self._stage)

    def _rest(self) -> None:
        """Lets the living end, then resumes until a process ends by itself and nothing waits."""
        for process in self._living:
            self._stage.finish(process)
        after_a_kill(self._stage)
        for _ in range(MOST_TURNS):
            self._resumed()
            jobs = Books.read(self._stage.folders.data).jobs
            if any(job.state.waiting for job in jobs):
                self._stage.top_up(2 * self._jobs)
            elif not any(job.state.owed for job in jobs):  # a full disk keeps results back
                return
        raise AssertionError("it never came to rest")

    def _resumed(self) -> None:
        """`jobs resume`, ended by itself and audited; again where the books could not be opened."""
        for _ in range(MOST_TURNS):
            self.counts["processes"] += 1
            ended = self._stage.run("jobs", "resume", "--json")
            if ended.status != _USAGE:
                at_rest(self._stage, ended)
                return
        raise AssertionError("the books cannot be opened")

    def _calm(self) -> None:
        """Nothing goes wrong any more: what was lost is found or sent again; all is delivered."""
        stands_still(self._stage)
        stage = self._stage
        stage.sandbox.faults.clear()
        books = Books.read(stage.folders.data)
        self.counts["uncertain"] += sum(job.state is State.UNCERTAIN for job in books.jobs)
        stage.top_up(100)
        resolve(stage)
        for job in Books.read(stage.folders.data).jobs:
            if job.state is State.FAILED and (
                job.fault is None or job.fault.code != "SERVICE_ERROR"
            ):
                self.counts["retried"] += 1
                act(stage, "retry", job)
        resolve(stage)
        prompts = Counter(job.prompt for job in Books.read(stage.folders.data).jobs)
        left = [f"“{prompt}” was ordered {n} times" for prompt, n in prompts.items() if n > 1]
        left += [
            f"job {job.id} is {job.state.value}: {job.fault}"
            for job in Books.read(stage.folders.data).jobs
            if job.state is not State.DONE
            and not (job.fault is not None and job.fault.code == "SERVICE_ERROR")
        ]
        if left:
            raise Unsound("at the end", left)

    def _count(self) -> None:
        stage = self._stage
        self.counts["faults"] += stage.sandbox.faults.struck
        charges = stage.charges()
        self.counts["charges"] += len(charges)
        self.counts["ended in ERROR"] += sum(charge.ending == "ERROR" for charge in charges)
        jobs = Books.read(stage.folders.data).jobs
        self.counts["jobs"] += len(jobs)
        self.counts["delivered"] += sum(job.state is State.DONE for job in jobs)
        left = sum(1 for path in stage.folders.temporary.iterdir())
        self.counts["left in the system's temporary folder"] += left

    def _a_fault(self) -> Fault:
        chance = self._chance
        on = chance.choice(list(_MENU))
        kind = chance.choice(_MENU[on])
        times = 2 if kind == "gone" else chance.randint(1, 6)
        status = chance.choice((500, 503, 504, *_ODD.get(on, ()))) if kind == "status" else 500
        if kind == "html" and on == "result":
            status = 200
        if kind == "busy":
            kind, status = "status", 429
        seconds = chance.uniform(0.1, LONGEST_STALL)
        return Fault(
            on, kind, times=1 if kind == "storm" else times, after=chance.randint(0, 2),
            seconds=seconds, status=status, chance=chance.choice((1.0, 1.0, 0.5)),
            seed=chance.randrange(1000), retry_after=chance.choice((None, 5.0, 60.0)),
        )  # fmt: skip

    @contextlib.contextmanager
    def _trouble(self) -> Iterator[None]:
        """Something on this computer is wrong while the block lasts, or a little longer."""
        if not self._troubles or self._chance.random() < 0.7:
            yield
            return
        self.counts["troubles"] += 1
        with self._chance.choice(self._troubles)():
            yield

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Another program writes to the books for some time, longer than they wait for it."""
        path = self._stage.folders.data / "productai.db"
        seconds = self._chance.uniform(0.1, LONGEST_LOCK)
        if not path.exists():
            yield
            return
        over = threading.Event()
        holder = threading.Thread(target=_hold, args=(path, over, seconds))
        holder.start()
        try:
            yield
        finally:
            over.wait(seconds)
            over.set()
            holder.join()

    @contextlib.contextmanager
    def _full(self) -> Iterator[None]:
        """The disk is full, at times for the books, too."""
        full = self._stage.full
        full.write_text(self._chance.choice(("", "books")), encoding="utf-8")
        try:
            yield
            self._living[0].sleep(self._chance.uniform(0.0, LONGEST_FULL))
        finally:
            full.unlink()


def _hold(path: Path, over: threading.Event, seconds: float) -> None:
    connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        over.wait(seconds)
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError:
        over.set()  # others wrote all the time
    finally:
        connection.close()
