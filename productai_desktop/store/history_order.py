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
    connection.row_factory = None
    try:
        rows = connection.execute(
            "SELECT id, created_at FROM jobs INDEXED BY jobs_by_creation WHERE removed = 0 "
            "ORDER BY created_at, id"
        ).fetchall()
    finally:
        connection.row_factory = sqlite3.Row
    numbers = array("I", [row[0] for row in rows])
    moments = [row[1] for row in rows]
    numbers.reverse()
    total = len(rows)
    days = [(day, total - end, end - start) for day, start, end in _days(moments)]
    return Order(numbers, days)


def day_of(moment: str) -> date:
    """The local day of a moment as the books keep it."""
    return datetime.fromisoformat(moment).astimezone().date()


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
    return first.isoformat()
