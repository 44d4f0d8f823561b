"""The gate: an outage ends by evidence, is looked at ever less often, and by one question at a
time."""

import asyncio
from collections.abc import Iterator

import pytest

from productai_desktop.core.errors import NeverSent, NoAnswer, ServerFailure
from productai_desktop.core.jobs import Fault
from productai_desktop.engine.gate import LONGEST_RETRY_SECONDS, Gate
from tests.engine.hand_clock import HandClock, settle

GONE = NeverSent("DNS_FAILED", host="api.example", reason="unknown")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def gate(clock: HandClock) -> Gate:
    return Gate(clock)


class Asker:
    """Somebody with a free question, such as a poll."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self.asking = False
        self._answer = asyncio.Event()
        self.task = asyncio.ensure_future(self._ask())

    async def _ask(self) -> None:
        async with self._gate.passage():
            self.asking = True
            await self._answer.wait()

    async def ends(self) -> None:
        self._answer.set()
        await self.task


async def test_time_alone_does_not_open_it(gate: Gate, clock: HandClock) -> None:
    gate.unreachable(GONE)
    assert not gate.open
    await clock.skip(3600)
    assert gate.wait_seconds == 0
    assert not gate.open
    gate.reached()
    assert gate.open


async def test_tries_grow_apart_up_to_a_minute(gate: Gate, clock: HandClock) -> None:
    pauses: list[float] = []
    for _ in range(5000):
        pauses.append(gate.unreachable(GONE))
        await clock.skip(pauses[-1])
    assert pauses[:6] == [3, 6, 12, 24, 48, 60]
    assert set(pauses[6:]) == {LONGEST_RETRY_SECONDS}


async def test_what_was_under_way_does_not_put_off_the_next_try(
    gate: Gate, clock: HandClock
) -> None:
    since = clock.now()
    gate.unreachable(GONE)
    await clock.skip(2)
    for _ in range(15):
        assert gate.unreachable(NoAnswer(host="api.example", reason="reset")) == 1
    assert gate.offline == Fault("NO_ANSWER", {"host": "api.example", "reason": "reset"})
    assert gate.offline_since == since


async def test_a_person_is_not_kept_waiting(gate: Gate, clock: HandClock) -> None:
    for _ in range(6):
        gate.unreachable(GONE)
        await clock.skip(60)
    gate.unreachable(GONE)
    assert gate.wait_seconds == LONGEST_RETRY_SECONDS
    gate.try_now()
    assert gate.wait_seconds == 0
    assert not gate.open
    assert gate.unreachable(GONE) == 3


async def test_where_all_is_well_questions_pass_at_once_and_side_by_side(gate: Gate) -> None:
    askers = [Asker(gate) for _ in range(3)]
    await settle()
    assert all(asker.asking for asker in askers)
    assert not gate.key_check_due
    for asker in askers:
        await asker.ends()


async def test_key_checks_and_polls_take_turns_in_an_outage(gate: Gate, clock: HandClock) -> None:
    gate.unreachable(ServerFailure(status=500))
    askers = [Asker(gate) for _ in range(3)]
    await settle()
    assert not gate.key_check_due
    await clock.skip(3)
    assert gate.key_check_due
    assert not any(asker.asking for asker in askers)
    gate.unreachable(ServerFailure(status=500))
    await clock.skip(6)
    assert [asker.asking for asker in askers].count(True) == 1
    assert not gate.key_check_due
    gate.reached()
    await settle()
    assert all(asker.asking for asker in askers)
    for asker in askers:
        await asker.ends()


async def test_where_nothing_is_to_be_polled_the_key_check_tries_each_time(
    gate: Gate, clock: HandClock
) -> None:
    for _ in range(4):
        gate.unreachable(GONE)
        await clock.skip(60)
        assert gate.key_check_due


async def test_a_question_that_ended_without_word_leaves_its_turn(
    gate: Gate, clock: HandClock
) -> None:
    gate.unreachable(GONE)
    await clock.skip(3)
    gate.unreachable(GONE)
    first, second = Asker(gate), Asker(gate)
    await clock.skip(6)
    assert [first.asking, second.asking] == [True, False]
    first.task.cancel()
    await asyncio.gather(first.task, return_exceptions=True)
    await clock.skip(2)
    assert second.asking
    await second.ends()


def test_an_outage_is_told_once(gate: Gate) -> None:
    told: list[Iterator[None]] = []
    gate.listener = lambda: told.append(iter(()))
    gate.unreachable(GONE)
    gate.unreachable(GONE)
    assert len(told) == 1
    gate.reached()
    gate.reached()
    gate.try_now()
    assert len(told) == 2


async def test_uploads_that_fail_are_put_off_ever_longer(gate: Gate, clock: HandClock) -> None:
    uploads, since = gate.uploads, clock.now()
    pauses: list[float] = []
    for _ in range(7):
        uploads.failed(ServerFailure(status=500))
        pauses.append(uploads.wait_seconds)
        await clock.skip(uploads.wait_seconds)
        assert uploads.wait_seconds == 0
    assert pauses == [3, 6, 12, 24, 48, 60, 60]
    assert (uploads.fault, uploads.since) == (Fault("SERVER_FAILURE", {"status": 500}), since)
    uploads.failed(GONE)
    gate.try_now()
    assert uploads.wait_seconds == 0
    uploads.succeeded()
    assert (uploads.fault, uploads.since) == (None, None)
    assert gate.open


async def test_uploads_that_nobody_tries_again_are_no_trouble(gate: Gate, clock: HandClock) -> None:
    gate.uploads.failed(GONE)
    await clock.skip(300)
    assert gate.uploads.fault is None
    later = clock.now()
    gate.uploads.failed(GONE)
    assert (gate.uploads.since, gate.uploads.wait_seconds) == (later, 3)
