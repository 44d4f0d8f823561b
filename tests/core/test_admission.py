"""The rule by which requests leave, and what refusals teach."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.admission import (
    FIRST_STEP_SECONDS,
    SPAN_SECONDS,
    Lesson,
    after,
    after_refusal,
    wait_seconds,
)
from productai_desktop.core.pacing import Errand, Moment, Pace

PACE = Pace(15, 5, 4.0)
NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def moment(seconds: float, scale: float = 1.0) -> Moment:
    return Moment("boot", seconds * scale, NOON + timedelta(seconds=seconds), scale)


class Requests:
    """Requests that leave as the rule lets them; each is answered after some time."""

    def __init__(self, pace: Pace = PACE, answer_seconds: float = 0.2) -> None:
        self.pace = pace
        self.answer_seconds = answer_seconds
        self.sent: list[float] = []
        self._next_even = 0.0

    def wait(self, now: float, errand: Errand) -> float:
        held = [
            None if at + self.answer_seconds > now else at + self.answer_seconds
            for at in self.sent
            if at + self.answer_seconds + SPAN_SECONDS > now
        ]
        last = self.sent[-1] if self.sent else now
        return wait_seconds(held, last, self._next_even, 0.0, self.pace, now, errand)

    def send(self, now: float, errand: Errand) -> float:
        """Sends as soon as that may be; returns when."""
        while (wait := self.wait(now, errand)) > 0.0:
            now += max(wait, 0.001)
        self._next_even = after(self._next_even, now, self.pace)
        self.sent.append(now)
        return now


@pytest.mark.parametrize("errand", [Errand.PERSON, Errand.POLL_DUE, Errand.SUBMIT])
@pytest.mark.parametrize("limit", [1, 3, 10, 15, 60])
def test_never_more_than_the_limit_in_any_minute(errand: Errand, limit: int) -> None:
    requests, now = Requests(replace(PACE, requests_per_minute=limit)), 0.0
    while now < 600.0:
        now = requests.send(now, errand)
    for start in requests.sent:
        assert sum(start <= at < start + 60.0 for at in requests.sent) <= limit


@pytest.mark.parametrize("errand", [Errand.POLL_DUE, Errand.SUBMIT])
def test_the_whole_limit_is_used(errand: Errand) -> None:
    requests, now = Requests(), 0.0
    while now < 1200.0:
        now = requests.send(now, errand)
    assert len(requests.sent) >= 14.85 * 20


@given(
    st.lists(st.sampled_from([Errand.POLL_DUE, Errand.SUBMIT, Errand.POLL_EARLY]), max_size=60),
    st.floats(0.0, 30.0),
)
def test_a_person_never_waits_five_seconds(errands: list[Errand], idle: float) -> None:
    requests, now = Requests(), 0.0
    for errand in errands:
        now = requests.send(now, errand)
        assert Requests.wait(requests, now, Errand.PERSON) <= 5.0
    now += idle
    assert requests.send(now, Errand.PERSON) - now <= 5.0


def test_after_a_burst_the_rest_of_the_minute_is_spread() -> None:
    requests, now = Requests(), 0.0
    while now < 60.0:
        now = requests.send(now, Errand.SUBMIT)
    gaps = [b - a for a, b in zip(requests.sent[5:], requests.sent[6:], strict=False)]
    assert max(gaps) <= 8.0


def test_a_hold_holds_everybody() -> None:
    for errand in Errand:
        assert wait_seconds([], 0.0, 0.0, 130.0, PACE, 100.0, errand) == pytest.approx(30.0)


def test_a_refusal_teaches_what_was_taken_without_it() -> None:
    lesson = after_refusal(None, PACE, 10, moment(0))
    assert lesson.limited(PACE, moment(0)).requests_per_minute == 10
    assert lesson.step_seconds == FIRST_STEP_SECONDS


def test_one_refusal_takes_no_more_than_half() -> None:
    assert after_refusal(None, PACE, 0, moment(0)).limit == 8
    assert after_refusal(None, replace(PACE, requests_per_minute=1), 0, moment(0)).limit == 1


def test_the_limit_recovers_and_more_slowly_where_growing_was_refused() -> None:
    lesson = Lesson(10, NOON, FIRST_STEP_SECONDS)
    assert lesson.limited(PACE, moment(119)).requests_per_minute == 10
    assert lesson.limited(PACE, moment(121)).requests_per_minute == 11
    assert lesson.limited(PACE, moment(1e6)).requests_per_minute == 15
    again = after_refusal(lesson, PACE, 10, moment(130))
    assert (again.limit, again.step_seconds) == (10, 2 * FIRST_STEP_SECONDS)
    much_later = after_refusal(again, PACE, 12, moment(130 + 3600))
    assert much_later.step_seconds == FIRST_STEP_SECONDS


def test_another_client_that_takes_five_is_refused_ever_less_often() -> None:
    """A service that has room for ten of ours: refusals in the second hour are few."""
    lesson, refusals = None, []
    for second in range(0, 7200, 10):
        limit = PACE.requests_per_minute if lesson is None else (
            lesson.limited(PACE, moment(second)).requests_per_minute
        )  # fmt: skip
        if limit > 10:
            refusals.append(second)
            lesson = after_refusal(lesson, PACE, 10, moment(second))
    assert sum(second >= 300 for second in refusals) <= 16
    assert sum(second >= 3600 for second in refusals) <= 3


def test_a_clock_that_was_set_back_does_not_lift_the_limit() -> None:
    lesson = Lesson(10, NOON, FIRST_STEP_SECONDS)
    assert lesson.limited(PACE, moment(-1e6)).requests_per_minute == 10
