"""All edits of the history in the order of their time, with the local days they fall on."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import compress

#: characters of a moment as the books keep it, to the second
_SECONDS = 19
#: characters of numbers that are read at once
_PART = 1 << 16


@dataclass(frozen=True, slots=True)
class Order:
    """The newest first; the days with where they begin and how many edits they have."""

    #: an array, which is small
    numbers: Sequence[int]
    days: list[tuple[date, int, int]]
    #: no number is higher
    top: int

    def chosen(self, wanted: bytearray | None, since: date | None, until: date | None) -> "Order":
        """Only edits of a mask (None for all), of days between two, both included."""
        if wanted is None and since is None and until is None:
            return self
        if wanted is not None:
            wanted = wanted.ljust(self.top + 1, b"\0")
        numbers, days = array("I"), list[tuple[date, int, int]]()
        for day, start, count in self.days if wanted is None or any(wanted) else ():
            if (since is not None and day < since) or (until is not None and day > until):
                continue
            part = self.numbers[start : start + count]
            if wanted is not None:
                part = array("I", compress(part, map(wanted.__getitem__, part)))
            if part:
                days.append((day, len(numbers), len(part)))
                numbers.extend(part)
        return Order(numbers, days, self.top)


def read_order(connection: sqlite3.Connection) -> Order:
    """All that is shown in the history."""
    # one text of numbers and one of moments: a row for each edit would take four times as long
    row = connection.execute(
        f"SELECT group_concat(id), group_concat(substr(created_at, 1, {_SECONDS}), '') FROM "
        "(SELECT id, created_at FROM jobs INDEXED BY jobs_by_creation WHERE removed = 0 "
        "ORDER BY created_at, id)"
    ).fetchone()
    numbers = numbers_of(row[0])
    numbers.reverse()
    total = len(numbers)
    days = [(day, total - end, end - start) for day, start, end in _days(str(row[1] or ""))]
    return Order(numbers, days, max(numbers, default=0))


def numbers_of(text: str | None) -> "array[int]":
    """Numbers between commas; none for None."""
    numbers, start, end = array("I"), 0, len(text or "")
    while text and start < end:
        # in parts: each number is a text of its own for a moment
        stop = text.find(",", start + _PART)
        stop = end if stop < 0 else stop
        numbers.extend(map(int, text[start:stop].split(",")))
        start = stop + 1
    return numbers


def mask_of(numbers: Sequence[int]) -> bytearray:
    """1 at each of the numbers, 0 between them: a hundredth of a set, and as fast."""
    mask = bytearray(max(numbers) + 1 if numbers else 0)
    for number in numbers:
        mask[number] = 1
    return mask


def both(one: bytearray, other: bytearray) -> bytearray:
    """The mask of the numbers that two have."""
    size = min(len(one), len(other))
    met = int.from_bytes(one[:size], "little") & int.from_bytes(other[:size], "little")
    return bytearray(met.to_bytes(size, "little"))


def day_of(moment: str) -> date:
    """The local day of a moment in UTC as the books keep it, without its zone."""
    return datetime.fromisoformat(moment[:19] + "+00:00").astimezone().date()


def _days(moments: str) -> Iterator[tuple[date, int, int]]:
    """Days from the newest, and the part of the ascending moments that is theirs."""

    def moment(place: int) -> str:
        return moments[place * _SECONDS : (place + 1) * _SECONDS]

    end = len(moments) // _SECONDS
    while end:
        day = day_of(moment(end - 1))
        start = min(bisect_left(range(end), _begin(day), key=moment), end - 1)
        yield day, start, end
        end = start


def _begin(day: date) -> str:
    """When a local day begins, as the books keep moments; it need not be 24 hours long."""
    first = datetime.combine(day, time()).astimezone(UTC)
    # a day that begins at one o'clock, for its midnight was left out
    if first.astimezone().date() < day:
        first += timedelta(hours=1)
    return f"{first:%Y-%m-%dT%H:%M:%S}"
