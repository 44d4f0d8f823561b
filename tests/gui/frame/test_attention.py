"""The newest result is shown, unless the person looks at another."""

from datetime import timedelta

import pytest

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.frame.attention import Attention
from tests.fakes import NOON, a_job


@pytest.fixture
def shown() -> list[int]:
    return []


@pytest.fixture
def attention(qapp: object, shown: list[int]) -> Attention:
    made = Attention()
    made.show_job.connect(lambda job: shown.append(job.id))
    return made


def done(number: int, seconds: int = 0) -> Job:
    return a_job(number, state=State.DONE, ended_at=NOON + timedelta(seconds=seconds))


def test_an_order_is_shown_and_then_its_result(attention: Attention, shown: list[int]) -> None:
    attention.follow([a_job(1)])
    attention.changed({1: done(1)}, {1})
    assert shown == [1, 1]


def test_of_several_the_last_to_end_is_shown(attention: Attention, shown: list[int]) -> None:
    attention.follow([a_job(1), a_job(2), a_job(3)])
    attention.changed({1: done(1, 9), 2: done(2, 5), 3: a_job(3)}, {1, 2, 3})
    attention.changed({1: done(1, 9), 2: done(2, 5), 3: done(3, 20)}, {3})
    assert shown == [1, 1, 3]


def test_who_looks_at_another_is_not_disturbed(attention: Attention, shown: list[int]) -> None:
    attention.follow([a_job(2)])
    attention.choose(a_job(1))
    attention.changed({2: done(2)}, {2})
    assert shown == [2, 1]


def test_a_new_order_takes_the_attention_back(attention: Attention, shown: list[int]) -> None:
    attention.choose(a_job(1))
    attention.follow([a_job(2)])
    attention.changed({2: done(2)}, {2})
    assert shown == [1, 2, 2]


def test_results_of_several_orders_are_shown_as_they_come(
    attention: Attention, shown: list[int]
) -> None:
    attention.follow([a_job(1)])
    attention.follow([a_job(2)])
    attention.changed({1: done(1), 2: a_job(2)}, {1})
    attention.changed({1: done(1), 2: done(2, 3)}, {2})
    assert shown == [1, 2, 1, 2]


def test_what_was_not_ordered_here_is_not_shown(attention: Attention, shown: list[int]) -> None:
    attention.changed({7: done(7)}, {7})
    assert shown == []


def test_a_result_is_shown_once(attention: Attention, shown: list[int]) -> None:
    attention.follow([a_job(1)])
    attention.changed({1: done(1)}, {1})
    attention.changed({1: done(1)}, {1})
    assert shown == [1, 1]


def test_what_was_left_from_the_last_start_shows_its_result_alone(
    attention: Attention, shown: list[int]
) -> None:
    attention.expect([done(1), a_job(2, state=State.RUNNING)])
    attention.changed({1: done(1), 2: a_job(2, state=State.RUNNING)}, {1, 2})
    assert shown == []
    attention.changed({1: done(1), 2: done(2)}, {2})
    assert shown == [2]
