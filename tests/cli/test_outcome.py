"""Which exit status a command ends with."""

import itertools

import pytest

from productai_desktop.cli.outcome import Exit, of_error, of_halt, of_job, worst
from productai_desktop.core import errors
from productai_desktop.core.jobs import State
from tests.cli.fakes import make_job

ORDER = [130, 2, 6, 3, 4, 5, 1, 0]


@pytest.mark.parametrize(("first", "second"), list(itertools.combinations(ORDER, 2)))
def test_where_two_hold_the_earlier_in_the_order_wins(first: int, second: int):
    assert worst([Exit(second), Exit(first)]) == first
    assert worst([Exit(first), Exit(second)]) == first


def test_nothing_wrong_is_zero():
    assert worst([]) == 0


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (State.DONE, 0),
        (State.FAILED, 1),
        (State.CANCELLED, 1),
        (State.UNCERTAIN, 6),
        (State.RUNNING, 0),
    ],
)
def test_of_a_job(state: State, status: int):
    assert of_job(make_job(1, state)) == status


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.InputError("INPUT_EMPTY"), 2),
        (errors.RequestError("PROMPT_EMPTY"), 2),
        (errors.OutputError("OUTPUT_READ_ONLY"), 2),
        (errors.ConflictError("JOB_UNKNOWN"), 2),
        (errors.DataError("BOOKS_NEWER"), 2),
        (errors.KeyMissing(), 3),
        (errors.KeyRefused(), 3),
        (errors.SecretsUnavailable(), 3),
        (errors.OutOfCredits(), 4),
        (errors.NeverSent(), 5),
        (errors.NoAnswer(), 5),
        (errors.ServerFailure(), 5),
        (errors.MalformedAnswer(), 5),
        (errors.RateLimited(), 5),
        (errors.JobNotFound(), 1),
        (errors.Defect(), 1),
    ],
)
def test_of_an_error(error: errors.ProductAIError, status: int):
    assert of_error(error) == status


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("KEY_MISSING", Exit.KEY),
        ("INVALID_API_KEY", Exit.KEY),
        ("OUT_OF_TOKENS", Exit.CREDITS),
        ("UNCERTAIN_CHECK", None),
    ],
)
def test_of_a_halt(code: str, status: Exit | None):
    assert of_halt(code) is status
