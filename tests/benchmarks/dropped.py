"""The row `held` of `dev.py bench photos`: the Qt thread while photos are dropped.

The real window, offscreen unless QT_QPA_PLATFORM says otherwise, is given 100 photos of 24
megapixels, then 500, and 100 more while 20 edits are prepared.
"""

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks import studio
from tests.benchmarks.program import KEPT, Program, desk_of, run_window, service

MEMORY_MEGABYTES = 1500.0
_FEW, _MANY = 100, 500
#: few turns have no p99.9
_TIMES = 4


class Drops(Program):
    """Photos are dropped onto a window that is at rest, and onto one that works."""

    strict = True

    async def pass_by(self) -> None:
        await self.furnished()
        await asyncio.sleep(3.0)
        with self.measured(f"{_FEW} photos of 24 MP dropped, {_TIMES} times"):
            for first in range(0, _TIMES * _FEW, _FEW):
                self.drop(self.photos[first : first + _FEW])
                await self.settled()
                await self.cleared()
        with self.measured(f"{_FEW} dropped while 20 edits are prepared"):
            running = asyncio.ensure_future(self.edits_run())
            self.drop(self.photos[:_FEW])
            await asyncio.gather(running, self.settled())
        await self.cleared()
        with self.measured(f"{_MANY} dropped"):
            self.drop(self.photos)
            await self.settled()

    def report(self) -> str:
        bounds = "  bounds: p99.9 16 ms, worst 50 ms, peak 1500 MB"
        return "\n".join(["the Qt thread held, ms", super().report(), bounds])


def main() -> int:
    photos = studio.large_photos(KEPT / "camera", _FEW)
    with tempfile.TemporaryDirectory(dir=KEPT) as text, service("apart", Path(text)) as words:
        folder = Path(text)
        linked = [folder / f"{number:03}-{photos[number % _FEW].name}" for number in range(_MANY)]
        for number, path in enumerate(linked):
            os.link(photos[number % _FEW], path)
        opened = desk_of(folder, words)

        def program(app: Any) -> Program:
            profile = "--profile" in sys.argv
            return Drops(app, opened, linked, folder, memory=MEMORY_MEGABYTES, profile=profile)

        return run_window(opened, program)


if __name__ == "__main__":
    sys.exit(main())
