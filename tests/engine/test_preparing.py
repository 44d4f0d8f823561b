"""Work on photos in threads ends when nobody waits for it any more."""

import asyncio
import threading
from concurrent.futures import CancelledError

import pytest

from productai_desktop.engine.preparing import in_thread


class Work:
    """Asks whether it is wanted until it is not."""

    def __init__(self) -> None:
        self.begun, self.ended = threading.Event(), threading.Event()

    def __call__(self, stopped) -> str:
        self.begun.set()
        while not stopped():
            self.ended.wait(0.01)
        self.ended.set()
        raise CancelledError


async def test_what_is_done_is_returned():
    assert await in_thread(lambda stopped: f"done {stopped()}") == "done False"


async def test_work_of_a_cancelled_task_stops():
    work = Work()
    task = asyncio.ensure_future(in_thread(work))
    assert await asyncio.to_thread(work.begun.wait, 20)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(work.ended.wait, 20)


async def test_work_that_is_unwanted_ends_without_a_result():
    work, moved = Work(), threading.Event()
    task = asyncio.ensure_future(in_thread(work, moved.is_set))
    assert await asyncio.to_thread(work.begun.wait, 20)
    moved.set()
    assert await task is None


async def test_what_goes_wrong_is_raised():
    with pytest.raises(ZeroDivisionError):
        await in_thread(lambda _: 1 // 0)
