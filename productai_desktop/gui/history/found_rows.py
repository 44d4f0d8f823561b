"""The rows that a list of found edits has: each day a heading, its edits beneath it."""

from array import array
from datetime import date
from typing import TypeAlias

from productai_desktop.core.archive import Found

#: Rows as whole numbers: that of an edit, or for a heading the day's ordinal made negative. At
#: 100,000 edits this takes 800 kB and is searched in a millisecond.
Rows: TypeAlias = "array[int]"

#: more rows than this at once are shown as a new list
MOST_STEPS = 400

#: first row and number of rows that go, or the first row and the rows that come
Gone = tuple[int, int]
Came = tuple[int, Rows]


def rows_of(found: Found) -> Rows:
    """Headings and edits in the order in which they are shown."""
    rows: Rows = array("q")
    numbers = found.numbers
    for day, start, count in found.days:
        rows.append(-day.toordinal())
        rows.extend(array("q", numbers[start : start + count]))  # the books give another kind
    return rows


def day_of(row: int) -> date | None:
    """The day of a heading; None for edits."""
    return date.fromordinal(-row) if row < 0 else None


def steps(old: Rows, new: Rows) -> tuple[list[Gone], list[Came]] | None:
    """What goes, from the bottom up, and then what comes, from the top down, to make `new` of
    `old`; None where that is more than is worth it."""
    head = _alike(old, new)
    most = min(len(old), len(new)) - head
    tail = _alike(old[::-1], new[::-1], most)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(before) + len(after) > MOST_STEPS:
        return None
    staying = set(before) & set(after)
    if [row for row in before if row in staying] != [row for row in after if row in staying]:
        return None
    gone = [(head + start, len(run)) for start, run in _runs(before, staying)]
    came = [(head + start, run) for start, run in _runs(after, staying)]
    return gone[::-1], came


def _alike(one: Rows, other: Rows, most: int | None = None) -> int:
    """How many rows both begin with; halves are compared at the speed of memory."""
    low, high = 0, min(len(one), len(other)) if most is None else most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _runs(rows: Rows, without: set[int]) -> list[tuple[int, Rows]]:
    found: list[tuple[int, Rows]] = []
    for place, row in enumerate(rows):
        if row in without:
            continue
        if found and found[-1][0] + len(found[-1][1]) == place:
            found[-1][1].append(row)
        else:
            found.append((place, array("q", [row])))
    return found
