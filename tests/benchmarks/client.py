"""The real program as a process that a benchmark starts, with what it costs told at the end.

`python -m tests.benchmarks.client FIGURES terminal WORDS…` is `productai WORDS…`. With `desk DIR
STAGES` it does as a window does: STAGES is JSON, orders that are given to the engine at once and
worked on to their end, stage by stage; it prints a JSON line as orders are given and jobs end.
FIGURES is the file for the answer times and the CPU time that were seen.
"""

import asyncio
import json
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from productai_desktop.app import Wiring, terminal
from productai_desktop.cli.rows import job_row, json_line
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.options import options_from
from productai_desktop.core.requests import Order
from productai_desktop.net.service import ServiceClient


def watch_answers() -> list[float]:
    """The real seconds of each request to the service from now on, connection included."""
    taken: list[float] = []
    ask: Callable[..., Any] = ServiceClient._ask

    async def timed(self: ServiceClient, *words: Any, **named: Any) -> Any:
        start = time.monotonic()
        try:
            return await ask(self, *words, **named)
        finally:
            taken.append(time.monotonic() - start)

    ServiceClient._ask = timed
    return taken


class Shop:
    """One desk at work: gives orders, and says what becomes of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._desk: Any = Wiring().desk(options_from(Namespace(data_dir=str(folder)), os.environ))
        self._changed = asyncio.Event()
        self._open: set[int] = set()

    async def work(self, stages: list[dict[str, Any]]) -> None:
        """Each stage: `orders` (photo and prompt), `urgent`, `pause` seconds before it, and
        `also`: what a person orders while it is worked on, each with the seconds before it."""
        await self._desk.open()
        engine = self._desk.engine
        engine.subscribe(self._hear)
        running = asyncio.create_task(engine.run())
        try:
            for stage in stages:
                await asyncio.sleep(stage.get("pause", 0.0))
                await self._order(stage["orders"], urgent=stage.get("urgent", False))
                for after, lines in stage.get("also", ()):
                    await asyncio.sleep(after)
                    await self._order(lines, urgent=True)
                while self._open:
                    self._changed.clear()
                    await self._changed.wait()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await self._desk.close()

    async def _order(self, wanted: list[list[str]], *, urgent: bool) -> None:
        orders = [edit(photo, prompt, self._folder) for photo, prompt in wanted]
        prompts = [order.prompt for order in orders]
        print(json.dumps({"ordered": prompts, "at": time.monotonic()}), flush=True)
        jobs = await self._desk.engine.order_all(orders, urgent=urgent)
        self._open |= {job.id for job in jobs}
        self._hear(frozenset(self._open))

    def _hear(self, numbers: frozenset[int]) -> None:
        for number in numbers & self._open:
            job: Job = self._desk.engine.jobs[number]
            if job.state.ended or job.state is State.UNCERTAIN:
                self._open.discard(number)
                print(json_line(job_row(job)), flush=True)
        self._changed.set()


def edit(photo: str, prompt: str, folder: Path) -> Order:
    """An edit whose result goes to `results` in a folder."""
    return Order(
        operation=Operation.EDIT,
        images=(photo,),
        prompt=prompt,
        model="nanobananapro",
        destination=str(folder / "results"),
    )


def main(arguments: list[str]) -> int:
    figures, kind, *words = arguments
    answers, status = watch_answers(), 0
    if kind == "terminal":
        status = terminal(words)
    else:
        folder = Path(words[0])
        (folder / "results").mkdir(parents=True, exist_ok=True)
        asyncio.run(Shop(folder).work(json.loads(words[1])))
    told = {"answers": answers, "cpu": time.process_time(), "status": status}
    Path(figures).write_text(json.dumps(told), "utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
