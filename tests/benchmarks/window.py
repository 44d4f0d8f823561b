"""`dev.py bench window`: how long the Qt thread is held and what memory it takes on a full day.

The whole program runs, offscreen unless QT_QPA_PLATFORM says otherwise, over books of 10,000 edits:
idle; while 20 edits run; while 100 photos of 24 megapixels are dropped; with all of that at once;
and while the queue is scrolled. `apart` has the service in a process of its own, as the real one
is; `inside` is practice mode, whose service shares the program's interpreter lock.
`--profile` shows what held the Qt thread, and costs some time itself.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.held import quantile
from tests.benchmarks.program import (
    KEPT,
    Program,
    desk_of,
    environment,
    order,
    run_window,
    service,
    verdict,
)

JOBS_IN_BOOKS = 10_000
PHOTOS = 100
FRAME_MILLISECONDS = 16.7
MEMORY_MEGABYTES = 350.0


def main(arguments: Sequence[str] = ()) -> int:
    """Runs the variants that are named, else both, each in a process of its own."""
    variants = [word for word in arguments if not word.startswith("-")] or ["apart", "inside"]
    options = [word for word in arguments if word.startswith("-")]
    failed = 0
    for variant in variants:
        command = [sys.executable, "-m", "tests.benchmarks.window", variant, *options]
        failed |= subprocess.run(command, env=environment(), check=False).returncode
    return failed


def _child(variant: str, *, profile: bool) -> int:
    from tests.benchmarks import studio

    photos = studio.large_photos(KEPT / "camera", PHOTOS)
    files = studio.results(KEPT / "results")
    with tempfile.TemporaryDirectory(dir=KEPT) as text, service(variant, Path(text)) as words:
        folder = Path(text)
        desk = desk_of(folder, words)
        pattern = asyncio.run(_pattern(desk, photos[0], folder))
        # in a process of its own, whose memory is not the window's
        studio_process = os.fork()
        if studio_process == 0:
            studio.fill_books(folder, pattern, files, JOBS_IN_BOOKS)
            os._exit(0)
        if os.waitpid(studio_process, 0)[1]:
            return 1
        opened = desk_of(folder, words)
        return run_window(
            opened, lambda app: Day(app, opened, photos, folder, variant, profile=profile)
        )


async def _pattern(desk: Any, photo: Path, folder: Path) -> Any:
    """A job of this service and account, which is never sent."""
    await desk.open()
    (job,) = await desk.engine.order(order(photo, folder, 0))
    await desk.close()
    return job


class Day(Program):
    """What happens in the window on a full day."""

    def __init__(
        self, app: Any, desk: Any, photos: list[Path], folder: Path, variant: str, *, profile: bool
    ) -> None:
        super().__init__(app, desk, photos, folder, memory=MEMORY_MEGABYTES, profile=profile)
        self._variant = variant
        self._mine = 0

    async def pass_by(self) -> None:
        start = time.perf_counter()
        with self.measured("start, books of 10,000 edits"):
            await self.furnished()
            opened = time.perf_counter() - start
            await asyncio.sleep(3.0)
        self.rows.append(f"  {'window furnished after':<40}{opened:8.2f} s")
        self._mine = sum(1 for job in self.desk.engine.jobs.values() if self.desk.engine.mine(job))
        with self.measured("idle"):
            await asyncio.sleep(6.0)
        with self.measured("20 edits run"):
            await self.edits_run()
        with self.measured("100 photos of 24 MP dropped"):
            self.drop(self.photos)
            await self.settled()
        await self._scroll()
        with self.measured("all at once, and the queue scrolled"):
            running = asyncio.ensure_future(self.edits_run())
            await asyncio.sleep(1.0)
            self.drop(list(reversed(self.photos)))
            await asyncio.gather(running, self._frames(150, 0.03), self.settled())

    def report(self) -> str:
        head = f"window, service {self._variant} · {self._mine:,} edits in the queue"
        memory = "  bounds: p99.9 16 ms, worst 50 ms, a frame's p99 16.7 ms, peak 350 MB"
        return "\n".join([head, super().report(), memory])

    async def _scroll(self) -> None:
        view = self.widget("queueView")
        self._list_all(view)
        await asyncio.sleep(1.0)
        view.scrollToTop()
        with self.measured(f"scrolling {view.model().rowCount():,} rows"):
            wheel = await self._frames(600, 0.002)
            pages = await self._frames(300, 0.002, page=True)
        for name, frames in (("a wheel step", wheel), ("a page", pages)):
            p50, p99 = quantile(frames, 0.5) * 1000, quantile(frames, 0.99) * 1000
            told = verdict(p99 <= FRAME_MILLISECONDS)
            self.rows.append(
                f"  {'  frame of ' + name:<40}{len(frames):8}{p50:7.1f} p50{p99:7.1f} p99   {told}"
            )

    def _list_all(self, view: Any) -> None:
        from PySide6.QtCore import QModelIndex

        model = view.model()
        while model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        if hasattr(model, "show_more"):
            from productai_desktop.gui.queue.queue_words import Group

            while model.rowCount() < JOBS_IN_BOOKS:
                for group in Group:
                    model.show_more(group)

    async def _frames(self, count: int, pause: float, *, page: bool = False) -> list[float]:
        """Seconds of each step and its painting."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent

        view = self.widget("queueView")
        bar, port = view.verticalScrollBar(), view.viewport()
        place = QPointF(port.rect().center())
        frames: list[float] = []
        for _ in range(count):
            start = time.perf_counter()
            if page:
                bar.setValue(bar.value() + bar.maximum() // count)
            else:
                wheel = QWheelEvent(
                    place, port.mapToGlobal(place), QPoint(), QPoint(0, -120),
                    Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase, False,
                )  # fmt: skip
                self.app.sendEvent(port, wheel)
            port.repaint()
            frames.append(time.perf_counter() - start)
            await asyncio.sleep(pause)
        return frames


if __name__ == "__main__":
    sys.exit(_child(sys.argv[1], profile="--profile" in sys.argv))
