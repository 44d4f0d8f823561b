"""What the engine's own thread spends on scheduling while many jobs wait.

`python -m tests.benchmarks.steps DIR JOBS SECONDS` orders that many jobs, lets the real engine work
on them for so many real seconds, and prints as JSON milliseconds of CPU: of a scheduling step, that
is a pass of the dispatcher with what is planned and compared for it; of the loop's thread for each
request; and of its longest callback.
"""

import asyncio
import functools
import importlib
import json
import os
import sys
import time
from argparse import Namespace
from asyncio.events import Handle
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from productai_desktop.app import Wiring
from productai_desktop.core.options import options_from
from tests.benchmarks.client import edit, watch_answers

#: what begins a scheduling step
PASS = "productai_desktop.engine.dispatcher:Dispatcher._start_senders"
#: all that belongs to one
PARTS = (
    PASS,
    "productai_desktop.engine.dispatcher:Dispatcher._start_couriers",
    "productai_desktop.engine.polling:Timetable._plan",
    "productai_desktop.engine.pacer:next_wish",
)


class Meter:
    """CPU seconds of the loop's thread, by what it did."""

    def __init__(self) -> None:
        #: each call of a part that no other part made
        self.parts: list[float] = []
        self.steps = 0
        self.callbacks: dict[str, list[float]] = defaultdict(list)
        self._within = False

    def clear(self) -> None:
        self.parts.clear()
        self.steps = 0
        self.callbacks.clear()

    def watch(self) -> None:
        """Times each part of a step, and each callback of the loop."""
        for name in PARTS:
            module, _, path = name.partition(":")
            *owners, last = path.split(".")
            owner = functools.reduce(getattr, owners, importlib.import_module(module))
            setattr(owner, last, self._timed(getattr(owner, last), begins=name == PASS))
        run: Callable[[Handle], None] = Handle._run

        def timed_run(handle: Handle) -> None:
            start = time.thread_time()
            run(handle)
            self.callbacks[_name(handle)].append(time.thread_time() - start)

        setattr(Handle, run.__name__, timed_run)

    def _timed(self, part: Callable[..., Any], *, begins: bool) -> Callable[..., Any]:
        @functools.wraps(part)
        def timed(*words: Any, **named: Any) -> Any:
            self.steps += begins
            if self._within:
                return part(*words, **named)
            self._within, start = True, time.thread_time()
            try:
                return part(*words, **named)
            finally:
                self._within = False
                self.parts.append(time.thread_time() - start)

        return timed

    def told(self, requests: int) -> dict[str, Any]:
        each = [seconds for some in self.callbacks.values() for seconds in some]
        most = sorted(self.callbacks, key=lambda name: -sum(self.callbacks[name]))[:4]
        return {
            "steps": self.steps,
            "mean": 1000 * sum(self.parts) / self.steps if self.steps else None,
            "worst": 1000 * max(self.parts, default=0.0),
            "requests": requests,
            "a_request": 1000 * sum(each) / max(1, requests),
            "longest": 1000 * max(each),
            "most": {name: 1000 * sum(self.callbacks[name]) / max(1, requests) for name in most},
        }


def _name(handle: Handle) -> str:
    """The coroutine whose step a callback is, else the callback."""
    callback: Any = handle._callback
    task = getattr(callback, "__self__", None)
    if isinstance(task, asyncio.Task):
        return getattr(task.get_coro(), "__qualname__", "a task")
    return getattr(callback, "__qualname__", type(callback).__name__)


async def _measure(folder: Path, jobs: int, seconds: float, meter: Meter) -> dict[str, Any]:
    answers = watch_answers()
    desk: Any = Wiring().desk(options_from(Namespace(data_dir=str(folder)), os.environ))
    await desk.open()
    photos = (f"https://photos.example.com/item-{number:05}.jpg" for number in range(jobs))
    orders = [edit(photo, f"on oak, {photo[27:-4]}", folder) for photo in photos]
    await desk.engine.order_all(orders, urgent=False)
    running = asyncio.create_task(desk.engine.run())
    await asyncio.sleep(2)  # with what is done once
    meter.clear()
    before = len(answers)
    await asyncio.sleep(seconds)
    told = meter.told(len(answers) - before)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await desk.close()
    return told


def main(arguments: list[str]) -> int:
    folder, jobs, seconds = Path(arguments[0]), int(arguments[1]), float(arguments[2])
    (folder / "results").mkdir(parents=True, exist_ok=True)
    meter = Meter()
    meter.watch()
    print(json.dumps(asyncio.run(_measure(folder, jobs, seconds, meter))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
