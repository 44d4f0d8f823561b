"""What is believed of job times, by what was seen."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.engine.expectation import Expectation


def test_it_begins_with_the_catalogue() -> None:
    expectation = Expectation(20, 60)
    assert expectation.seconds(0.5) == pytest.approx(math.sqrt(20 * 60), rel=0.1)
    assert expectation.weight == 0.0


@pytest.mark.parametrize("median", [4.0, 15.0, 60.0, 400.0])
def test_it_learns_times_that_the_catalogue_does_not_know(median: float) -> None:
    chance = random.Random(5)
    expectation = Expectation(20, 60)
    for _ in range(60):
        seconds = median * math.exp(0.4 * chance.gauss(0.0, 1.0))
        expectation.observe(seconds * 0.85, seconds * 1.15)
    assert expectation.seconds(0.5) == pytest.approx(median, rel=0.2)
    assert expectation.seconds(0.9) == pytest.approx(median * math.exp(0.4 * 1.28), rel=0.3)


def test_a_job_done_at_the_first_question_says_little() -> None:
    told, untold = Expectation(10, 40), Expectation(10, 40)
    untold.observe(0.0, 60.0)
    told.observe(9.0, 10.0)
    before = Expectation(10, 40).seconds(0.5)
    assert abs(untold.seconds(0.5) - before) < abs(told.seconds(0.5) - before)
    assert (untold.lucky, told.lucky) == (1, 0)


def test_jobs_that_are_not_done_tell_that_the_service_is_slow() -> None:
    expectation = Expectation(5, 30)
    for _ in range(10):
        expectation.observe(10.0, 12.0)
    before = expectation.seconds(0.5)
    expectation.unfinished(dict.fromkeys(range(6), 60.0))
    assert expectation.seconds(0.5) > 2 * before
    expectation.unfinished({})
    assert expectation.seconds(0.5) == pytest.approx(before)


def test_one_job_that_never_ends_does_not_overturn_what_is_known() -> None:
    expectation = Expectation(5, 30)
    for _ in range(10):
        expectation.observe(10.0, 12.0)
    before = expectation.seconds(0.9)
    expectation.unfinished({1: 3000.0})
    assert expectation.seconds(0.9) < 2 * before


def test_later_is_never_before() -> None:
    expectation = Expectation(5, 30)
    assert expectation.later(0.0, 0.5) == pytest.approx(expectation.seconds(0.5))
    assert expectation.later(25.0, 0.5) > 25.0


@given(
    st.lists(
        st.tuples(st.floats(0.0, 1e5), st.floats(0.0, 1e5)).map(lambda pair: tuple(sorted(pair))),
        max_size=20,
    ),
    st.dictionaries(st.integers(1, 9), st.floats(0.01, 1e6), max_size=5),
)
def test_shares_rise_with_time_whatever_was_seen(
    seen: list[tuple[float, float]], unfinished: dict[int, float]
) -> None:
    expectation = Expectation(10, 40)
    for above, seconds in seen:
        expectation.observe(above, seconds)
    expectation.unfinished(unfinished)
    ages = [0.0, 0.1, 1.0, 7.0, 40.0, 300.0, 2000.0, 1e6]
    shares = [expectation.share(age) for age in ages]
    assert shares == sorted(shares)
    assert 0.0 <= shares[0] <= shares[-1] <= 1.0 + 1e-9
    quantiles = [expectation.seconds(share) for share in (0.01, 0.3, 0.5, 0.9, 0.99)]
    assert quantiles == sorted(quantiles)
    assert all(math.isfinite(value) and value > 0.0 for value in quantiles)
