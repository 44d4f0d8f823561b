"""The tree of errors: drawn as it is, and translated by code."""

import inspect
import re

import pytest

from productai_desktop.core import errors
from productai_desktop.core.errors import InputError, ProductAIError, RateLimited

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, ProductAIError)
]


def test_the_drawing_shows_every_error_below_its_parent():
    drawn: dict[str, str | None] = {}
    path: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"( {4}[│├└─ ]*)([A-Z]\w+)(?:  |$)", line)
        if found:
            depth = (len(found[1]) - 4) // 4
            path[depth:] = [found[2]]
            drawn[found[2]] = path[depth - 1] if depth else None
    assert drawn == {
        kind.__name__: None if kind is ProductAIError else kind.__bases__[0].__name__
        for kind in KINDS
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_has_a_code_without_being_given_one(kind: type[ProductAIError]):
    assert re.fullmatch(r"[A-Z_]+", kind().code)


def test_an_error_carries_its_code_and_facts():
    error = InputError("INPUT_EMPTY", name="a.png")
    assert (error.code, error.params) == ("INPUT_EMPTY", {"name": "a.png"})
    assert str(error) == "INPUT_EMPTY(name='a.png')"


def test_a_429_carries_its_pause():
    error = RateLimited(12.5, message="slow down")
    assert (error.code, error.retry_after_seconds) == ("RATE_LIMIT_EXCEEDED", 12.5)
    assert error.params == {"message": "slow down"}
