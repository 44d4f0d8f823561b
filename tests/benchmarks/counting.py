"""How a service may count fifteen requests a minute, and who else may use them up."""

import random
from collections import deque
from collections.abc import Iterator
from typing import Protocol

MINUTE = 60.0
WAYS = ("sliding", "fixed", "bucket", "gateway")
GATEWAY_ROOM = 5


class Counting(Protocol):
    """Counts requests; times are seconds of the service's clock and never decrease."""

    def admit(self, now: float) -> bool:
        """Counts one request, or refuses it and counts nothing."""
        ...


class Sliding:
    """At most so many in any minute."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._times: deque[float] = deque()

    def admit(self, now: float) -> bool:
        while self._times and self._times[0] <= now - MINUTE:
            self._times.popleft()
        if len(self._times) >= self._limit:
            return False
        self._times.append(now)
        return True


class Fixed:
    """At most so many in each minute of a clock that nobody knows."""

    def __init__(self, limit: int, phase: float) -> None:
        self._limit = limit
        self._phase = phase
        self._minute = -1
        self._count = 0

    def admit(self, now: float) -> bool:
        minute = int((now + self._phase) / MINUTE)
        if minute != self._minute:
            self._minute, self._count = minute, 0
        if self._count >= self._limit:
            return False
        self._count += 1
        return True


class Bucket:
    """A bucket, full at first, into which a minute's requests drip evenly."""

    def __init__(self, limit: int, room: int) -> None:
        self._limit = limit
        self._room = float(room)
        self._level = float(room)
        self._at = 0.0

    def admit(self, now: float) -> bool:
        refilled = self._level + (now - self._at) * self._limit / MINUTE
        self._level, self._at = min(self._room, refilled), now
        if self._level < 1:
            return False
        self._level -= 1
        return True


def counting(name: str, limit: int, dice: random.Random) -> Counting:
    """One of `WAYS`; a `gateway` is a bucket with room for no more than five at once."""
    if name == "fixed":
        return Fixed(limit, dice.uniform(0, MINUTE))
    if name == "sliding":
        return Sliding(limit)
    return Bucket(limit, limit if name == "bucket" else min(limit, GATEWAY_ROOM))


def others(way: str, a_minute: int, dice: random.Random) -> Iterator[float]:
    """Times at which another client asks: `even`ly, at `random` moments of each minute, or in
    `bursts`, all of a minute within a second at a moment that is another each minute."""
    start = 0.0
    even = dice.uniform(0, MINUTE)
    while a_minute:
        if way == "even":
            moments = [(even + MINUTE * number / a_minute) % MINUTE for number in range(a_minute)]
        elif way == "bursts":
            first = dice.uniform(0, MINUTE - 1)
            moments = [first + dice.random() for _ in range(a_minute)]
        else:
            moments = [dice.uniform(0, MINUTE) for _ in range(a_minute)]
        yield from sorted(start + moment for moment in moments)
        start += MINUTE
