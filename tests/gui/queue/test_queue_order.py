"""The order of the queue's rows: batches, folding, and few steps from one order to the next."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.queue.queue_order import (
    OPEN_AT_MOST,
    Group,
    QueueOrder,
    Row,
    job_credits,
    place_of,
)
from tests.fakes import NOON, a_job


def ordered(*jobs: Job) -> QueueOrder:
    order = QueueOrder()
    for job in jobs:
        order.put(job.id, place_of(job, mine=True))
    settle(order)
    return order


def settle(order: QueueOrder) -> int:
    """Makes all steps; how many rows came or went."""
    moved = 0
    for step in order.steps():
        moved += step.going + len(step.rows)
        order.apply(step)
    return moved


def numbers(order: QueueOrder) -> list[int | str]:
    """Jobs as numbers, headings and batches by their names."""
    return [row.job_id or row.batch or row.group.value for row in order.rows]


def test_jobs_of_one_batch_stand_together_under_a_line() -> None:
    order = ordered(a_job(1, batch="b"), a_job(2), a_job(3, batch="b"))
    assert numbers(order) == ["waiting", "b", 1, 3, 2]


def test_a_batch_of_which_one_job_is_here_needs_no_line() -> None:
    order = ordered(a_job(1, batch="b"), a_job(2, batch="b", state=State.RUNNING))
    assert numbers(order) == ["running", 2, "waiting", 1]


def test_a_large_batch_begins_folded_and_opens() -> None:
    many = range(1, OPEN_AT_MOST + 2)
    order = ordered(*(a_job(number, batch="b") for number in many))
    assert numbers(order) == ["waiting", "b"]
    assert order.row_of(2) == -1
    line = Row(Group.WAITING, 0, "b")
    order.fold(line, opened=True)
    settle(order)
    assert numbers(order) == ["waiting", "b", *many]
    assert order.row_of(2) == 3
    order.fold(line, opened=False)
    settle(order)
    assert numbers(order) == ["waiting", "b"]


def test_a_folded_group_keeps_its_heading_and_its_count() -> None:
    order = ordered(a_job(1), a_job(2), a_job(3, state=State.RUNNING))
    order.fold(Row(Group.WAITING), opened=False)
    for step in order.folding(Group.WAITING):
        order.apply(step)
    assert numbers(order) == ["running", 3, "waiting"]
    order.put(4, place_of(a_job(4), mine=True))
    assert settle(order) == 0
    assert order.count(Group.WAITING) == 3
    order.fold(Row(Group.WAITING), opened=True)
    for step in order.folding(Group.WAITING):
        order.apply(step)
    assert numbers(order) == ["running", 3, "waiting", 1, 2, 4]


def test_waiting_jobs_stand_by_their_turn() -> None:
    order = ordered(a_job(1), a_job(2, urgent=True), a_job(3, place=0.5), a_job(4))
    assert numbers(order) == ["waiting", 2, 3, 1, 4]


def test_cleared_jobs_are_not_listed() -> None:
    order = ordered(a_job(1, state=State.DONE, cleared=True), a_job(2, state=State.DONE))
    assert numbers(order) == ["done", 2]


def test_a_batch_counts_what_is_done_and_what_it_costs() -> None:
    order = ordered(
        a_job(1, batch="b", state=State.DONE, credits=3, credits_expected=8),
        a_job(2, batch="b", credits_expected=8),
        a_job(3, batch="b", state=State.CANCELLED, credits_expected=8),
    )
    batch = order.batches["b"]
    assert (len(batch.jobs), batch.done, batch.credits) == (3, 1, 11)
    order.put(2, place_of(a_job(2, batch="b", state=State.DONE, credits=8), mine=True))
    assert (batch.done, batch.credits) == (2, 11)


def test_what_a_job_costs_is_known_or_expected() -> None:
    assert job_credits(a_job(credits_expected=8)) == 8
    assert job_credits(a_job(state=State.RUNNING, credits=8, credits_expected=8)) == 8
    assert job_credits(a_job(state=State.DONE, credits=3, credits_expected=8)) == 3
    assert job_credits(a_job(state=State.CANCELLED, credits_expected=8)) == 0


def test_one_job_that_goes_on_moves_one_row_of_its_open_batch() -> None:
    order = ordered(
        *(a_job(number, batch="b") for number in range(1, 6)), a_job(9, state=State.RUNNING)
    )
    order.put(1, place_of(a_job(1, batch="b", state=State.RUNNING), mine=True))
    assert settle(order) == 2
    assert numbers(order) == ["running", 1, 9, "waiting", "b", 2, 3, 4, 5]


_CHANGES = st.tuples(
    st.integers(1, 14),
    st.sampled_from(list(State)),
    st.sampled_from([0.0, 1.5, 40.0]),
    st.booleans(),
)
_FOLDS = st.tuples(st.sampled_from(list(Group)), st.sampled_from(["b1", "b2"]), st.booleans())


@given(course=st.lists(st.one_of(_CHANGES, _FOLDS), max_size=40))
def test_any_course_of_steps_ends_as_if_it_were_read_afresh(
    course: list[tuple[int, State, float, bool] | tuple[Group, str, bool]],
) -> None:
    order = ordered(*(_job(number, State.QUEUED, 0.0) for number in range(1, 9)))
    for event in course:
        if len(event) == 3:
            group, batch, opened = event
            order.fold(Row(group, 0, batch), opened=opened)
        else:
            number, state, place, cleared = event
            job = _job(number, state, place, cleared=cleared)
            order.put(number, place_of(job, mine=True))
        settle(order)
    stepped = list(order.rows)
    for row, at in enumerate(stepped):
        if at.job_id:
            assert order.row_of(at.job_id) == row
        else:
            assert order.line_of(at.group, at.batch) == row
    order.rebuild()
    assert order.rows == stepped


def _job(number: int, state: State, place: float, *, cleared: bool = False) -> Job:
    return a_job(
        number,
        state=state,
        place=place,
        cleared=cleared,
        batch=("", "b1", "b2")[number % 3],
        fault=Fault("SERVICE_ERROR") if state is State.FAILED else None,
        ended_at=NOON + timedelta(seconds=number * 7 % 5) if state.ended else None,
    )
