"""Work on photos in threads ends when nobody waits for it any more."""

import asyncio
import threading
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from productai_desktop.core.catalogue import builtin
from productai_desktop.core.jobs import State
from productai_desktop.core.photos import PhotoRules, PreparedPhoto
from productai_desktop.core.settings import Settings
from productai_desktop.engine.preparing import in_thread
from tests.engine.conftest import Bench


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


class SlowDarkroom:
    """Works on a photo until nobody waits for it any more."""

    def __init__(self) -> None:
        self.rules: list[PhotoRules] = []
        self.begun, self.ended = threading.Event(), threading.Event()

    def prepare(self, source: Path, folder: Path, rules: PhotoRules, stopped) -> PreparedPhoto:
        self.rules.append(rules)
        self.begun.set()
        while not stopped():
            self.ended.wait(0.01)
        self.ended.set()
        raise CancelledError


@pytest.fixture
def darkroom(monkeypatch: pytest.MonkeyPatch) -> SlowDarkroom:
    slow = SlowDarkroom()
    monkeypatch.setattr("tests.engine.conftest.PlainDarkroom", lambda _: slow)
    return slow


async def test_a_cancelled_edit_is_worked_on_no_more(bench: Bench, darkroom: SlowDarkroom):
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    assert await asyncio.to_thread(darkroom.begun.wait, 20)
    await watch.engine.cancel(job.id)
    assert await asyncio.to_thread(darkroom.ended.wait, 20)
    assert watch.engine.jobs[job.id].state is State.CANCELLED


async def test_a_program_that_ends_works_on_no_photo(bench: Bench, darkroom: SlowDarkroom):
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    assert await asyncio.to_thread(darkroom.begun.wait, 20)
    await watch.engine.stop()
    assert await asyncio.to_thread(darkroom.ended.wait, 20)
    assert watch.engine.jobs[job.id].state is State.QUEUED


async def test_a_photo_is_made_for_the_model_of_its_edit(bench: Bench, darkroom: SlowDarkroom):
    bench.settings = Settings(longest_side=3000)
    watch = await bench.start()
    await watch.engine.order(bench.order())
    assert await asyncio.to_thread(darkroom.begun.wait, 20)
    assert darkroom.rules == [PhotoRules(builtin().upload_limit, 3000)]
