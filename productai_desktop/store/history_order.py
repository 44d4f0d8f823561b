"""All edits of the history in the order of their time, with the local days they fall on."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Order:
    """The newest first; the days with where they begin and how many edits they have."""

    #: an array, which is small
    numbers: Sequence[int]
    days: list[tuple[date, int, int]]

    def chosen(
        self, wanted: Container[int] | None, since: date | None, until: date | None
    ) -> "Order":
        """Only edits that are wanted (None for all), of days between two, both included."""
        if wanted is None and since is None and until is None:
            return self
        numbers, days = array("I"), list[tuple[date, int, int]]()
        for day, start, count in self.days:
            if (since is not None and day < since) or (until is not None and day > until):
                continue
            part = self.numbers[start : start + count]
            if wanted is not None:
                part = array("I", [number for number in part if number in wanted])
            if part:
                days.append((day, len(numbers), len(part)))
                numbers.extend(part)
        return Order(numbers, days)


def read_order(connection: sqlite3.Connection) -> Order:
    """All that is shown in the history."""
    # one text of numbers and one of moments: a row for each edit would take four times as long
    row = connection.execute(
        "SELECT group_concat(id), group_concat(substr(created_at, 1, 26)) FROM "
        "(SELECT id, created_at FROM jobs INDEXED BY jobs_by_creation WHERE removed = 0 "
        "ORDER BY created_at, id)"
    ).fetchone()
    numbers = numbers_of(row[0])
    moments = [] if row[1] is None else str(row[1]).split(",")
    numbers.reverse()
    total = len(moments)
    days = [(day, total - end, end - start) for day, start, end in _days(moments)]
    return Order(numbers, days)


def numbers_of(text: str | None) -> "array[int]":
    """Numbers between commas; none for None."""
    return array("I", map(int, text.split(","))) if text else array("I")


def day_of(moment: str) -> date:
    """The local day of a moment in UTC as the books keep it, without its zone."""
    return datetime.fromisoformat(moment[:19] + "+00:00").astimezone().date()


def _days(moments: list[str]) -> Iterator[tuple[date, int, int]]:
    """Days from the newest, and the part of the ascending moments that is theirs."""
    end = len(moments)
    while end:
        day = day_of(moments[end - 1])
        start = min(bisect_left(moments, _begin(day), 0, end), end - 1)
        yield day, start, end
        end = start


def _begin(day: date) -> str:
    """When a local day begins, as the books keep moments; it need not be 24 hours long."""
    first = datetime.combine(day, time()).astimezone(UTC)
    # a day that begins at one o'clock, for its midnight was left out
    if first.astimezone().date() < day:
        first += timedelta(hours=1)
    return f"{first:%Y-%m-%dT%H:%M:%S}"
