"""Rows of what is found, and the steps from one list to the next."""

from array import array
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.archive import Found
from productai_desktop.gui.history.found_rows import MOST_STEPS, day_of, rows_of, steps

MONDAY, SUNDAY = date(2026, 11, 2), date(2026, 11, 1)


def test_each_day_has_its_heading_above_its_edits():
    numbers = array("I", [9, 8, 3])  # as the books give them
    rows = rows_of(Found(numbers, [(MONDAY, 0, 2), (SUNDAY, 2, 1)]))
    assert [day_of(row) or row for row in rows] == [MONDAY, 9, 8, SUNDAY, 3]


@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)))
def test_the_steps_make_the_new_list_of_the_old(before: set[int], after: set[int]):
    old = array("q", sorted(before, reverse=True))
    new = array("q", sorted(after, reverse=True))
    change = steps(old, new)
    assert change is not None
    gone, came = change
    now = list(old)
    for first, count in gone:
        del now[first : first + count]
    for first, run in came:
        now[first:first] = run
    assert now == list(new)


def test_what_stays_is_not_touched():
    gone, came = steps(array("q", [5, 4, 3, 1]), array("q", [6, 5, 3, 1])) or ([], [])
    assert gone == [(1, 1)]
    assert came == [(0, array("q", [6]))]


def test_too_much_at_once_is_another_list():
    assert steps(array("q", range(1000, 0, -1)), array("q", range(5000, 4000, -1))) is None
    assert MOST_STEPS < 2000
