"""A job: its states, the moves between them, and what it says of itself."""

from datetime import UTC, datetime, timedelta

import pytest

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import MOVES, Job, State

NOW = datetime(2026, 11, 22, tzinfo=UTC)
WAITING = {State.QUEUED, State.PREPARING, State.HOSTING, State.PAUSED}


def job(**changes: object) -> Job:
    values: dict[str, object] = {
        "id": 1, "operation": Operation.EDIT, "inputs": ("/photos/coffee.png",), "prompt": "p",
        "model": "seedream", "aspect_ratio": None, "resolution": None, "output_format": "png",
        "destination": "/out", "service": "sandbox", "account": "a", "credits_expected": 3,
        "created_at": NOW,
    }  # fmt: skip
    return Job(**{**values, **changes})  # type: ignore[arg-type]


def reachable(start: State, *without: State) -> set[State]:
    found, todo = {start}, [start]
    while todo:
        for state in MOVES[todo.pop()] - found - set(without):
            found.add(state)
            todo.append(state)
    return found


def test_every_state_has_its_moves():
    assert set(MOVES) == set(State)
    assert reachable(State.QUEUED) == set(State)


def test_nothing_is_sent_without_the_intent_being_committed():
    assert State.RUNNING not in MOVES[State.HOSTING] | MOVES[State.QUEUED] | MOVES[State.PREPARING]
    assert State.DONE not in reachable(State.QUEUED, State.SUBMITTING, State.FAILED)


def test_a_job_that_may_have_been_charged_cannot_be_cancelled():
    charged = (State.SUBMITTING, State.RUNNING, State.DOWNLOADING, State.UNCERTAIN)
    assert all(State.CANCELLED not in MOVES[state] for state in charged)


def test_an_owed_job_is_never_set_back_to_waiting():
    for state in (State.RUNNING, State.DOWNLOADING):
        assert not MOVES[state] & WAITING


def test_only_what_was_not_sent_waits():
    assert {state for state in State if state.waiting} == WAITING
    assert {state for state in State if state.owed} == {State.RUNNING, State.DOWNLOADING}
    assert {state for state in State if state.ended} == {
        State.DONE, State.CANCELLED, State.FAILED,
    }  # fmt: skip


@pytest.mark.parametrize("state", list(State))
def test_credits_are_promised_while_nothing_was_sent(state: State):
    assert job(state=state).promised == (3 if state in WAITING else 0)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"sku": "MUG-7"}, "MUG-7"),
        ({}, "coffee.png"),
        ({"inputs": ("C:\\photos\\mug.jpg",)}, "mug.jpg"),
        ({"inputs": ("https://example.com/a/b.png?sig=secret",)}, "b.png"),
        ({"inputs": ()}, ""),
    ],
)
def test_a_job_is_called_by_its_sku_or_its_photo(changes: dict[str, object], name: str):
    assert job(**changes).name == name


def test_seconds_count_from_submission_to_the_file():
    done = job(state=State.DONE, submitted_at=NOW, ended_at=NOW + timedelta(seconds=12.5))
    assert done.seconds == 12.5
    assert done.evolve(state=State.FAILED).seconds is None
    assert done.evolve(submitted_at=None).seconds is None


def test_evolving_leaves_the_original_alone():
    first = job()
    second = first.evolve(state=State.PREPARING, version=1)
    assert (first.state, first.version) == (State.QUEUED, 0)
    assert (second.state, second.version) == (State.PREPARING, 1)
