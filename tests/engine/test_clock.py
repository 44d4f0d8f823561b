"""Time that jumps does no harm: a computer that slept, a clock that was set."""

import asyncio
import time
from datetime import datetime, timedelta

import pytest

from productai_desktop.core.jobs import State
from productai_desktop.engine import clock as clock_module
from productai_desktop.engine.clock import SystemClock
from tests.engine.conftest import Bench


class SetClock(SystemClock):
    """A clock that somebody sets."""

    def __init__(self, scale: float) -> None:
        super().__init__(scale)
        self.shift = timedelta()

    def now(self) -> datetime:
        return super().now() + self.shift


async def test_what_was_due_in_the_computers_sleep_is_due_when_it_wakes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slept = 0.0
    monkeypatch.setattr(clock_module, "_since_boot", lambda: time.monotonic() + slept)
    monkeypatch.setattr(clock_module, "LOOK_SECONDS", 0.01)
    sleeping = asyncio.ensure_future(SystemClock().sleep(3600.0))
    await asyncio.sleep(0.05)
    assert not sleeping.done()
    slept = 3600.0
    async with asyncio.timeout(10):
        await sleeping


async def test_a_sleep_is_as_long_as_it_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "LOOK_SECONDS", 0.01)
    clock = SystemClock(10.0)
    before = clock.monotonic()
    await clock.sleep(0.5)
    assert clock.monotonic() - before >= 0.5


@pytest.mark.parametrize("days", [400, -400])
async def test_a_clock_that_is_set_while_a_job_runs_changes_nothing(
    bench: Bench, days: int
) -> None:
    clock = bench.clock = SetClock(600.0)
    bench.service.poll_answers.extend(["RUNNING"] * 3)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.RUNNING)
    clock.shift = timedelta(days=days)
    await watch.done(job.id)
    assert len(bench.service.polled) == 4


@pytest.mark.parametrize("days", [400, -400])
async def test_a_clock_that_was_set_between_two_starts_loses_nothing(
    bench: Bench, days: int
) -> None:
    clock = bench.clock = SetClock(600.0)
    bench.service.poll_answers.extend(["RUNNING"] * 200)
    first = await bench.start()
    (job,) = await first.engine.order(bench.order())
    await first.state(job.id, State.RUNNING)
    await first.die()
    bench.service.poll_answers.clear()
    clock.shift = timedelta(days=days)
    second = await bench.start()
    await second.done(job.id)
    assert len(bench.service.submissions) == 1
