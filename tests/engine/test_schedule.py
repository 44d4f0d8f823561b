"""Which request goes next and when a job is asked about, over a simulated service."""

import pytest

from productai_desktop.core.pacing import Errand
from productai_desktop.engine.expectation import Expectation
from productai_desktop.engine.schedule import Traffic, Wish, is_curious, next_wish, question
from tests.engine.simulation import Simulation

QUIET = Traffic(busy=False, owed=1)
BUSY = Traffic(busy=True, owed=5)


def wish(errand: Errand, number: int = 1, **times: float) -> Wish:
    return Wish(errand, number, **times)


def test_the_order_is_person_due_question_submit_early_question() -> None:
    early = wish(Errand.POLL_EARLY, 1, early=0.0, due=99.0)
    submit = wish(Errand.SUBMIT, 2)
    due = wish(Errand.POLL_EARLY, 3, early=1.0, due=5.0)
    person = wish(Errand.PERSON, 4)
    wishes, order = [early, submit, due, person], []
    while wishes:
        first, _ = next_wish(wishes, 10.0)
        assert first is not None
        order.append(first)
        wishes.remove(first)
    assert order == [person, due, submit, early]


def test_a_question_becomes_important_with_time() -> None:
    poll = wish(Errand.POLL_EARLY, 1, early=4.0, due=8.0)
    submit = wish(Errand.SUBMIT, 2)
    assert next_wish([poll], 1.0) == (None, 3.0)
    assert next_wish([poll, submit], 6.0) == (submit, 2.0)
    assert next_wish([poll, submit], 8.0)[0] is poll


def test_submits_leave_in_their_turn_whoever_came_first() -> None:
    later, sooner = wish(Errand.SUBMIT, 1, turn=7.0), wish(Errand.SUBMIT, 2, turn=3.0)
    assert next_wish([later, sooner], 0.0)[0] is sooner


def test_of_due_questions_the_longest_due_is_asked_first() -> None:
    wishes = [wish(Errand.POLL_EARLY, n, due=due) for n, due in ((1, 9.0), (2, 7.0), (3, 8.0))]
    assert next_wish(wishes, 10.0)[0] is wishes[1]


def test_with_nothing_wished_there_is_nothing_to_do_for_long() -> None:
    first, wait = next_wish([], 0.0)
    assert first is None
    assert wait >= 3600.0


def known(median: float) -> Expectation:
    """A kind of which some jobs were seen around a median."""
    expectation = Expectation(median / 2, median * 2)
    for share in (0.7, 0.8, 0.9, 1.0, 1.1, 1.3, 1.5) * 3:
        expectation.observe(median * share * 0.9, median * share)
    return expectation


@pytest.mark.parametrize("median", [5.0, 15.0, 30.0, 120.0])
def test_while_others_wait_a_job_is_asked_about_when_it_is_probably_done(median: float) -> None:
    expectation = known(median)
    when = question(expectation, 0.0, BUSY)
    assert when.early == when.due
    assert 0.85 <= expectation.share(when.due) <= 0.99


def test_a_job_alone_is_asked_about_each_four_seconds_once_it_may_be_done() -> None:
    expectation = known(15.0)
    first = question(expectation, 0.0, QUIET)
    assert 4.0 <= first.early < 12.0
    assert question(expectation, 12.0, QUIET).early == pytest.approx(16.0)


def test_what_a_person_waits_for_is_asked_about_early_though_others_wait() -> None:
    expectation = known(15.0)
    patient = question(expectation, 0.0, BUSY)
    person = question(expectation, 0.0, Traffic(busy=True, owed=5, person=1))
    assert person.due < patient.due
    again = question(expectation, person.due, Traffic(busy=True, owed=5, person=1))
    assert again.due <= person.due + 8.0 + 1e-6


@pytest.mark.parametrize("traffic", [QUIET, BUSY])
def test_questions_about_an_overdue_job_thin_out_to_one_an_hour(traffic: Traffic) -> None:
    expectation, age, count = known(15.0), 0.0, 0
    while age < 86_400.0:
        when = question(expectation, age, traffic)
        assert when.early >= age + 4.0 or age == 0.0
        assert when.early <= age + 3600.0
        age, count = when.early, count + 1
    assert 24 <= count <= 24 + 80


def test_only_the_oldest_of_an_unknown_kind_is_looked_at_early() -> None:
    new = Expectation(10, 40)
    nothing_known = {7: 0.0, 8: 0.0, 9: 0.0}
    assert [is_curious(new, number, nothing_known) for number in nothing_known] == [
        True, False, False,
    ]  # fmt: skip
    # the oldest may be a slow one: the next is looked at, too, until one result is there
    assert is_curious(new, 8, {7: 20.0, 8: 0.0})
    new.observe(0.0, 18.0)
    assert not is_curious(new, 8, {7: 20.0, 8: 0.0})
    assert not is_curious(known(15.0), 7, nothing_known)


CATALOGUES = [(5.0, 30.0), (10.0, 40.0), (20.0, 60.0)]


@pytest.mark.parametrize("catalogue", CATALOGUES)
@pytest.mark.parametrize(
    ("median", "a_minute", "found", "requests"), [(15.0, 7.1, 30.0, 2.1), (30.0, 6.9, 36.0, 2.16)]
)
def test_two_hundred_jobs_use_the_limit_to_within_a_few_per_cent(
    catalogue: tuple[float, float], median: float, a_minute: float, found: float, requests: float
) -> None:
    """In simulated time, so that these are counts; real figures are those of the benchmark."""
    outcome = Simulation(200, lambda _: median, catalogue=catalogue).run()
    assert outcome.jobs_a_minute(200) >= a_minute
    assert outcome.found <= found
    assert outcome.requests <= requests * 200


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_the_first_of_thirty_comes_soon(catalogue: tuple[float, float], seed: int) -> None:
    outcome = Simulation(30, lambda _: 15.0, seed=seed, catalogue=catalogue).run()
    assert outcome.first <= 45.0
    assert outcome.seconds <= 280.0


def test_a_thousand_jobs_are_simulated_alike_each_time() -> None:
    first, second = (Simulation(1000, lambda _: 15.0, seed=3).run() for _ in range(2))
    assert first == second
    assert first.requests <= 2080
    assert first.jobs_a_minute(1000) >= 7.2


@pytest.mark.parametrize(("before", "later"), [(15.0, 60.0), (8.0, 45.0), (15.0, 240.0)])
def test_a_service_that_turns_slow_is_not_asked_in_vain_for_long(
    before: float, later: float
) -> None:
    outcome = Simulation(200, lambda number: before if number <= 100 else later).run()
    assert outcome.requests <= 200 * 3
    assert outcome.found <= 90.0


@pytest.mark.parametrize(("before", "later"), [(60.0, 15.0), (30.0, 8.0)])
def test_a_service_that_turns_fast_is_noticed(before: float, later: float) -> None:
    simulation = Simulation(300, lambda number: before if number <= 100 else later)
    outcome = simulation.run()
    assert simulation.expectation.seconds(0.97) <= before
    assert outcome.requests <= 300 * 2.15
