"""One nursery a worker: what it has imported serves all processes of the campaign."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.campaign.processes import Nursery
from tests.campaign.stage import Stage


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with Nursery() as nursery:
        yield nursery


@pytest.fixture
def make(tmp_path: Path, nursery: Nursery) -> Iterator[Callable[..., Stage]]:
    """Makes a stage; it is ended with the test."""
    with ExitStack() as stack:
        yield lambda **told: stack.enter_context(Stage(tmp_path / "stage", nursery, **told))


@pytest.fixture
def stage(make: Callable[..., Stage]) -> Stage:
    return make()
