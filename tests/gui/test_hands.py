"""Threads that hang keep neither others waiting nor the program from ending."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from productai_desktop.gui.hands import PATIENCE_SECONDS, SPARES, Hands


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hands(clock: Clock) -> Iterator[Hands]:
    made = Hands("test", 2, monotonic=clock)
    yield made
    made.close(10)


class Hanging:
    """Work that does not end before it is let."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.may_end = threading.Event()

    def __call__(self) -> str:
        self.begun.release()
        assert self.may_end.wait(20)
        return "late"


async def test_what_work_returns_or_raises_is_told(hands: Hands) -> None:
    def broken() -> None:
        raise OSError("no disk")

    assert await hands.run(lambda: 42) == 42
    with pytest.raises(OSError, match="no disk"):
        await hands.run(broken)
    assert await hands.run(threading.current_thread) is not threading.main_thread()
    assert hands.free


async def test_a_thread_is_free_again_before_its_work_is_told(hands: Hands) -> None:
    for _ in range(50):
        both = [hands.run(lambda: None) for _ in range(2)]
        await asyncio.gather(*both)
        assert hands.free


async def test_there_are_no_more_than_the_usual_threads_while_none_hangs(
    hands: Hands, clock: Clock
) -> None:
    work = Hanging()
    first = hands.run(work)
    assert hands.free
    second = hands.run(work)
    assert not hands.free
    clock.now += PATIENCE_SECONDS / 2
    assert not hands.free
    work.may_end.set()
    assert await asyncio.gather(first, second) == ["late", "late"]
    assert hands.free


async def test_one_that_hangs_is_stood_in_for_within_bounds(hands: Hands, clock: Clock) -> None:
    work = Hanging()
    given = []
    while len(given) < 20:
        if not hands.free:
            clock.now += PATIENCE_SECONDS + 1
        if not hands.free:
            break
        given.append(hands.run(work))
    assert len(given) == 2 + SPARES
    work.may_end.set()
    await asyncio.gather(*given)
    assert await hands.run(lambda: "on time") == "on time"


async def test_nothing_that_hangs_is_waited_for_at_the_end(clock: Clock) -> None:
    hands, work = Hands("test", 1, monotonic=clock), Hanging()
    late = hands.run(work)
    assert await asyncio.to_thread(work.begun.acquire, timeout=20)
    hands.close()
    assert not late.done()
    work.may_end.set()
    assert await late == "late"


async def test_who_waits_no_more_is_not_told(hands: Hands) -> None:
    work = Hanging()
    late = hands.run(work)
    late.cancel()
    work.may_end.set()
    assert await hands.run(lambda: 1) == 1
    assert late.cancelled()
