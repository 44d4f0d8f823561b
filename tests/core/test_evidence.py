"""What balances before and after a lost answer say, and what they do not."""

from datetime import UTC, datetime, timedelta

import pytest

from productai_desktop.core.evidence import (
    SETTLING_SECONDS,
    Charge,
    Evidence,
    Measurement,
    Verdict,
    lost,
)

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def measured(left: int, entry: int, seconds: float = 0.0, answered: int | None = None):
    at = NOON + timedelta(seconds=seconds)
    return Measurement(left, at, entry, entry if answered is None else answered)


def charge(first: int, last: int | None, *, known: bool = True, price: int = 2, lost_s: float = -1):
    at = NOON + timedelta(seconds=lost_s) if lost_s >= 0 else None
    return Charge(7, price, first, last, known, at)


BEFORE = measured(100, 10)
LOST = lost(Evidence(before=BEFORE), NOON + timedelta(seconds=5))


@pytest.mark.parametrize(
    ("left", "verdict"),
    [
        (92, Verdict.CHARGED),
        (100, Verdict.NOT_CHARGED),
        (97, Verdict.UNEXPLAINED),
        (84, Verdict.UNEXPLAINED),
        (190, Verdict.UNEXPLAINED),
    ],
)
def test_alone_the_difference_tells(left: int, verdict: Verdict):
    told = LOST.measured(8, measured(left, 20), (), over=True)
    assert (told.verdict, told.others, told.settled) == (verdict, 0, True)
    assert told.difference == 100 - left


@pytest.mark.parametrize("left", [100, 98, 92, 90, 84])
def test_an_edit_that_was_charged_meanwhile_leaves_it_open(left: int):
    told = LOST.measured(8, measured(left, 20), (charge(12, 13),), over=True)
    assert (told.verdict, told.others) == (Verdict.OTHERS, 1)


def test_no_difference_clears_all_whose_answers_were_lost():
    others = (charge(12, 13, known=False, lost_s=6), charge(14, 15, known=False, lost_s=7))
    assert LOST.measured(8, measured(100, 20), others, over=True).verdict is Verdict.NOT_CHARGED


@pytest.mark.parametrize("left", [98, 92, 90])
def test_a_difference_is_not_shared_out_among_lost_answers(left: int):
    others = (charge(12, 13, known=False, lost_s=6),)
    told = LOST.measured(8, measured(left, 20), others, over=True)
    assert (told.verdict, told.others) == (Verdict.OTHERS, 1)


def test_without_a_balance_before_nothing_is_known():
    told = lost(None, NOON).measured(8, measured(92, 20), (), over=True)
    assert (told.verdict, told.difference, told.settled) == (Verdict.UNKNOWN, None, True)


def test_a_balance_that_was_asked_before_the_other_was_answered_is_no_balance_after():
    told = LOST.measured(8, measured(92, 9), (), over=True)
    assert told.verdict is Verdict.UNKNOWN


def test_not_charged_is_looked_at_again_once_the_service_cannot_charge_any_more():
    soon = LOST.measured(8, measured(100, 20), (), over=False)
    assert (soon.verdict, soon.settled) == (Verdict.NOT_CHARGED, False)
    late = soon.measured(8, measured(92, 30), (), over=True)
    assert (late.verdict, late.settled) == (Verdict.CHARGED, True)
    assert late.after == measured(92, 30)
    still = soon.measured(8, measured(100, 30), (), over=True)
    assert (still.verdict, still.settled) == (Verdict.NOT_CHARGED, True)


def test_charged_is_settled_at_once():
    assert LOST.measured(8, measured(92, 20), (), over=False).settled


def test_what_was_sent_after_the_first_look_may_explain_the_second():
    soon = LOST.measured(8, measured(100, 20), (), over=False)
    others = (charge(21, 22, price=2), charge(23, 24, price=3))
    same = soon.measured(8, measured(95, 30), others, over=True)
    assert (same.verdict, same.settled, same.after) == (
        Verdict.NOT_CHARGED, True, measured(100, 20),
    )  # fmt: skip
    odd = soon.measured(8, measured(87, 30), others, over=True)
    assert (odd.verdict, odd.others) == (Verdict.OTHERS, 2)
    unknown = (*others[:1], charge(23, 24, price=3, known=False, lost_s=9))
    assert soon.measured(8, measured(95, 30), unknown, over=True).verdict is Verdict.OTHERS


@pytest.mark.parametrize(
    ("first", "last", "may"),
    [
        (1, 9, False),  # charged before the first was asked
        (1, 10, False),
        (1, 11, True),  # answered while the first was asked
        (12, 13, True),
        (19, None, True),  # under way
        (1, None, True),  # taken long ago, and not begun yet
        (20, 23, True),  # left while the second was asked
        (22, 23, True),
        (23, 24, False),  # left after the second had come
    ],
)
def test_which_charges_lie_between(first: int, last: int | None, may: bool):
    before, after = measured(100, 10), measured(92, 20, answered=22)
    assert charge(first, last).between(before, after) is may


@pytest.mark.parametrize("scale", [1.0, 10.0])
def test_a_lost_answer_may_be_charged_for_a_while(scale: float):
    after = measured(92, 20)
    gone = charge(1, 5, known=False, lost_s=0)
    soon = (SETTLING_SECONDS - 1) / scale
    assert gone.between(measured(100, 10, soon), after, scale)
    assert not gone.between(measured(100, 10, soon + 2 / scale), after, scale)


def test_it_is_read_as_it_was_stored():
    full = Evidence(
        before=BEFORE, lost_at=NOON, after=measured(92, 20), verdict=Verdict.CHARGED, others=3,
        settled=True, remote_id=12345, adopted=True, possible=8,
    )  # fmt: skip
    assert Evidence.read(full.stored()) == full
    assert Evidence.read(Evidence().stored()) == Evidence()


def test_an_answer_leaves_only_what_earlier_sends_may_have_cost():
    assert Evidence(before=BEFORE).kept is None
    assert Evidence(before=BEFORE, possible=8).kept == Evidence(possible=8)
