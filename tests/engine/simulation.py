"""The schedule and the rule of admission against a simulated service: no time passes.

The service counts requests as the reference says (at most 15 in any 60 seconds) and fails the run
where one too many comes; jobs take log-normal times.
"""

import heapq
import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from productai_desktop.core.admission import SPAN_SECONDS, after, wait_seconds
from productai_desktop.core.pacing import Errand, Pace
from productai_desktop.engine.expectation import Expectation
from productai_desktop.engine.schedule import Traffic, Wish, is_curious, next_wish, question

PACE = Pace(15, 5, 4.0)
MOST_IN_FLIGHT = 15
SIGMA = 0.4
#: a guard against a schedule that asks without end
MOST_STEPS_A_JOB = 100


@dataclass(frozen=True)
class Outcome:
    """What came of a run; times in seconds of the simulation."""

    seconds: float
    requests: int
    first: float
    #: between a job's being ready and its being found so, mean and worst
    found: float
    slowest: float

    def jobs_a_minute(self, jobs: int) -> float:
        return jobs / self.seconds * 60.0


@dataclass
class _Flight:
    wish: Wish
    submitted: float
    ready: float
    asked: float = 0.0
    under_way: bool = False


class Simulation:
    """`count` jobs that wait to be sent at the start; nothing else uses the service."""

    def __init__(
        self,
        count: int,
        median: Callable[[int], float],
        *,
        seed: int = 1,
        catalogue: tuple[float, float] = (10.0, 40.0),
        answer_seconds: float = 0.15,
    ) -> None:
        """`median` gives that of each job's number."""
        self._count = self._waiting = count
        self._median = median
        self._chance = random.Random(seed)
        self.expectation = Expectation(*catalogue)
        self._answer = answer_seconds
        self._now = 0.0
        self._answered: list[float | None] = []
        self._last_sent = 0.0
        self._next_even = 0.0
        self._running: dict[int, _Flight] = {}
        self._answers: list[tuple[float, int]] = []
        self._counted: list[float] = []
        self._submit = Wish(Errand.SUBMIT, 0)
        self._requests = 0
        self._found: list[float] = []
        self._ends: list[float] = []

    def run(self) -> Outcome:
        steps = 0
        while self._waiting or self._running:
            steps += 1
            assert steps < MOST_STEPS_A_JOB * self._count + 1000, "it does not come to an end"
            until = self._step()
            if until is None:
                continue
            if self._answers and self._answers[0][0] <= until:
                self._now, number = heapq.heappop(self._answers)
                self._hear(number)
            else:
                self._now = until
        return Outcome(
            max(self._ends), self._requests, min(self._ends),
            sum(self._found) / len(self._found), max(self._found),
        )  # fmt: skip

    def _step(self) -> float | None:
        """Sends what may leave now; else when it is worth looking again."""
        now = self._now
        wishes = [flight.wish for flight in self._running.values() if not flight.under_way]
        if self._waiting and len(self._running) < MOST_IN_FLIGHT:
            wishes.append(self._submit)
        wish, change = next_wish(wishes, now)
        if wish is None:
            return now + max(change, 0.001)
        self._answered = [at for at in self._answered if at is None or at + SPAN_SECONDS > now]
        wait = wait_seconds(
            self._answered, self._last_sent, self._next_even, 0.0, PACE, now, wish.importance(now)
        )
        if wait > 0.0:
            return now + max(min(wait, change), 0.001)
        self._count_request()
        if wish is self._submit:
            self._send()
        else:
            number = next(n for n, flight in self._running.items() if flight.wish is wish)
            self._running[number].under_way = True
            heapq.heappush(self._answers, (now + self._answer, number))
        return None

    def _count_request(self) -> None:
        now = self._now
        self._next_even = after(self._next_even, now, PACE)
        self._last_sent = now
        self._answered.append(now + self._answer)
        self._requests += 1
        # it comes to the service somewhere on its way
        self._counted = [at for at in self._counted if at > now - 60.0] + [now + self._answer / 2]
        assert len(self._counted) <= PACE.requests_per_minute, "the service would refuse this"

    def _send(self) -> None:
        number = self._count - self._waiting + 1
        self._waiting -= 1
        seconds = self._median(number) * math.exp(SIGMA * self._chance.gauss(0.0, 1.0))
        wish = Wish(Errand.POLL_EARLY, number)
        ready = self._now + self._answer + seconds
        self._running[number] = _Flight(wish, self._now, ready)
        self._plan()

    def _hear(self, number: int) -> None:
        flight = self._running[number]
        flight.under_way = False
        age = self._now - flight.submitted
        if flight.ready <= self._now:
            del self._running[number]
            self.expectation.observe(flight.asked, age)
            self._found.append(self._now - flight.ready)
            self._ends.append(self._now)
        else:
            flight.asked = age
        self._plan()

    def _plan(self) -> None:
        asked = {number: flight.asked for number, flight in self._running.items()}
        self.expectation.unfinished({number: age for number, age in asked.items() if age})
        busy = self._waiting > 0 and len(self._running) < MOST_IN_FLIGHT
        traffic = Traffic(busy, len(self._running))
        for number, flight in self._running.items():
            curious = is_curious(self.expectation, number, asked)
            when = question(self.expectation, flight.asked, traffic, curious=curious)
            flight.wish.early = flight.submitted + when.early
            flight.wish.due = flight.submitted + when.due
