"""How long jobs of one kind take: a belief about log-normal times, made of what was seen.

Pure and deterministic. A job that is found done was done at some moment after the last question
that found it unfinished: such an interval is all that is ever known of it, and this is what the
belief learns from. A job that is still unfinished counts, too, so that a service that has become
slow is noticed before the first slow job is done. Older observations fade.
"""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import mul

#: the grid of times: logarithms of seconds in even steps, from half a second to an hour
_STEP = 0.2
_FIRST = math.log(0.5)
_POINTS = 45
_LOGS = [_FIRST + _STEP * number for number in range(_POINTS)]
_AGES = [math.exp(value) for value in _LOGS]
#: how much times of one kind may scatter (standard deviation of their logarithm), and how likely
_SPREADS = (0.25, 0.4, 0.65)
_SPREAD_PRIOR = (0.3, 0.45, 0.25)
#: how far the catalogue may be off (standard deviation of the logarithm of the median)
_CATALOGUE_SPREAD = 0.9
#: share of jobs that behave as no belief explains: none of them can overturn it alone
_ODD = 0.02
#: the same of jobs that are still unfinished: several of them together tell more
_ODD_UNFINISHED = 0.005
#: each newer observation leaves this much of the older ones
_FADING = 0.98


def _normal(value: float) -> float:
    """The normal distribution's share below `value`."""
    return 0.5 * math.erfc(-value / math.sqrt(2))


#: share of jobs done at a grid time, by spread and distance in steps from the median
_DONE = [
    [_normal(distance * _STEP / spread) for distance in range(-_POINTS + 1, _POINTS)]
    for spread in _SPREADS
]


class Expectation:
    """Shares and seconds of one kind of job; `observe` teaches it."""

    def __init__(self, low_seconds: float, high_seconds: float) -> None:
        """Begins with the catalogue's typical range, from and to."""
        middle = 0.5 * (math.log(max(low_seconds, 0.5)) + math.log(max(high_seconds, 0.5)))
        self._prior = [
            [math.log(share) - 0.5 * ((value - middle) / _CATALOGUE_SPREAD) ** 2 for value in _LOGS]
            for share in _SPREAD_PRIOR
        ]
        self._seen = [[0.0] * _POINTS for _ in _SPREADS]
        self._alive: dict[int, float] = {}
        self._done: list[float] | None = None
        #: observations, with older ones counting less
        self.weight = 0.0
        #: observations in a row that found the job done at the first question: they say nothing
        #: about how much earlier it was
        self.lucky = 0

    def observe(self, above: float, seconds: float) -> None:
        """A job was unfinished at the age `above` (0: never asked) and done at `seconds`."""
        likely = _likelihood(above, seconds)
        for seen, new in zip(self._seen, likely, strict=True):
            seen[:] = [_FADING * old + value for old, value in zip(seen, new, strict=True)]
        self.weight = _FADING * self.weight + 1.0
        self.lucky = 0 if above > 0.0 else self.lucky + 1
        self._done = None

    def unfinished(self, ages: Mapping[int, float]) -> None:
        """What is known of jobs that are not done yet: their ages at the last question."""
        if ages != self._alive:
            self._alive = dict(ages)
            self._done = None

    def share(self, seconds: float) -> float:
        """The share of jobs that are done at an age."""
        done = self._table()
        position = (math.log(max(seconds, _AGES[0])) - _FIRST) / _STEP
        low = min(int(position), _POINTS - 2)
        part = min(position - low, 1.0)
        return done[low] + (done[low + 1] - done[low]) * part

    def seconds(self, share: float) -> float:
        """The age at which a share of jobs is done; at most an hour."""
        done = self._table()
        high = min(max(bisect_left(done, share), 1), _POINTS - 1)
        low = high - 1
        rise = done[high] - done[low]
        part = min(max((share - done[low]) / rise, 0.0), 1.0) if rise > 0.0 else 1.0
        return math.exp(_LOGS[low] + part * _STEP)

    def later(self, age: float, share: float) -> float:
        """The age at which `share` of those jobs are done that are unfinished at `age`."""
        before = self.share(age) if age > 0.0 else 0.0
        return max(self.seconds(before + (1.0 - before) * share), age)

    def _table(self) -> list[float]:
        """Share done at each grid time, over all beliefs."""
        if self._done is not None:
            return self._done
        logs = [
            list(map(sum, zip(prior, seen, strict=True)))
            for prior, seen in zip(self._prior, self._seen, strict=True)
        ]
        for age in self._alive.values():
            for row, new in zip(logs, _likelihood(age, math.inf, _ODD_UNFINISHED), strict=True):
                row[:] = map(sum, zip(row, new, strict=True))
        top = max(map(max, logs))
        weights = [[math.exp(value - top) for value in row] for row in logs]
        total = sum(map(sum, weights))
        done = [
            sum(
                # the distance falls while the median rises, so the row of weights is read backwards
                sum(map(mul, reversed(row), _DONE[kind][point : point + _POINTS]))
                for kind, row in enumerate(weights)
            )
            / total
            for point in range(_POINTS)
        ]
        self._done = list(accumulate(done, max))
        return self._done


def _likelihood(above: float, seconds: float, odd: float = _ODD) -> Sequence[Sequence[float]]:
    """Logarithm of how well each belief explains a job that ended between two ages."""
    low = -math.inf if above <= 0.0 else math.log(above)
    high = math.log(max(seconds, _AGES[0]))
    rows: list[list[float]] = []
    for spread in _SPREADS:
        below = [_normal((high - value) / spread) for value in _LOGS]
        before = [_normal((low - value) / spread) for value in _LOGS]
        rows.append(
            [
                math.log(odd + (1.0 - odd) * max(end - start, 0.0))
                for end, start in zip(below, before, strict=True)
            ]
        )
    return rows
