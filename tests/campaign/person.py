"""What only a window lets people do, as a process of its own: the desk, opened and told."""

import argparse
import asyncio
import os
from collections.abc import Sequence

from productai_desktop.app import Wiring
from productai_desktop.core.jobs import State
from productai_desktop.core.options import Options, add_common, options_from
from productai_desktop.engine.engine import Engine

DEEDS = ("pause", "abandon", "front", "accept", "cancel-all")


def main(words: Sequence[str]) -> int:
    """Does one of DEEDS to all jobs that it can be done to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("deed", choices=DEEDS)
    add_common(parser)
    given = parser.parse_args(words)
    asyncio.run(_open_and_do(options_from(given, os.environ), given.deed))
    return 0


async def _open_and_do(options: Options, deed: str) -> None:
    desk = Wiring().desk(options)
    try:
        await desk.open()
        await _do(desk.engine, deed)
    finally:
        await desk.close()


async def _do(engine: Engine, deed: str) -> None:
    jobs = list(engine.jobs.values())
    if deed == "pause":
        await engine.pause()
    elif deed == "abandon":
        await engine.abandon([job.id for job in jobs if job.state is State.RUNNING])
    elif deed == "front":
        await engine.to_front([job.id for job in jobs if job.state.waiting][-1:])
    elif deed == "accept":
        for job in jobs:
            if job.adopted:
                await engine.accept(job.id)
    else:
        await engine.cancel_all([job.id for job in jobs if job.state.waiting])
