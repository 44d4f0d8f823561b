"""`dev.py bench history-page`: how quickly the history page opens, searches and scrolls over
100,000 edits, offscreen unless QT_QPA_PLATFORM says otherwise.

The archive answers from memory, so that the page itself is measured; what the books take is
measured by `history`. Thumbnails are of real files, decoded in threads as in the program.
"""

import asyncio
import os
import random
import resource
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.held import quantile
from tests.benchmarks.program import environment, verdict

EDITS, A_DAY = 100_000, 137
OPEN_MILLISECONDS, SEARCH_MILLISECONDS, FRAME_MILLISECONDS = 300.0, 50.0, 16.7
MORE_MEGABYTES = 150.0
_PHOTOS = Path(__file__).parents[1] / "photos"


def main() -> int:
    """Measures, prints a line each, and returns 1 where a bound is missed."""
    os.environ.update(environment())
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_measure(app))


async def _measure(app: Any) -> int:
    from productai_desktop.core.settings import Settings
    from productai_desktop.gui import theme
    from productai_desktop.gui.bridge import Bridge
    from productai_desktop.gui.history.history_page import HistoryPage
    from productai_desktop.gui.shortcuts import Shortcuts
    from productai_desktop.gui.thumbnails import Thumbnails
    from tests.fakes import FakeDesk

    theme.apply(app, "dark")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        desk: Any = FakeDesk(Path(folder), Settings(practice=True, welcomed=True))
        bridge, thumbnails = Bridge(desk), Thumbnails()
        bridge.failed.connect(lambda error: print(f"  failed: {error}"))
        desk.introduce()
        desk.archive = _archive(0)
        small = HistoryPage(desk, bridge, thumbnails, Shortcuts(desk))
        small.resize(1440, 780)
        small.show()
        await asyncio.sleep(0.5)
        small.hide()
        before = _memory()
        desk.archive = _archive(EDITS)
        start = time.perf_counter()
        page = HistoryPage(desk, bridge, thumbnails, Shortcuts(desk))
        page.resize(1440, 780)
        page.show()
        await _until(lambda: page.model.known(EDITS) is not None)
        page.view.viewport().repaint()
        missed += _told("opens, its first rows read", time.perf_counter() - start, 300.0)
        missed += await _searches(page)
        missed += await _scrolls(app, page)
        more = _memory() - before
        met = more <= MORE_MEGABYTES
        print(f"  {'memory above an empty history':<40}{more:8.0f} MB    {verdict(met)}")
        missed += not met
        page.hide()
        thumbnails.close()
        await bridge.close()
    print("  bounds: opens 300 ms, search 50 ms, a frame's p99 16.7 ms, 150 MB")
    return 1 if missed else 0


async def _until(condition: Callable[[], object]) -> None:
    for _ in range(5000):
        if condition():
            return
        await asyncio.sleep(0.001)  # the loop turns
    raise TimeoutError("the page never answered")


async def _searches(page: Any) -> int:
    """From a key to the list that answers it, painted; the pause while one types is left out."""
    from productai_desktop.core.archive import Search

    times: list[float] = []
    for text in ("c", "cu", "cup", "cup ", "cup o", "cup on"):
        shown: list[bool] = []
        page.reading.found.connect(lambda *_, s=shown: s.append(True))
        start = time.perf_counter()
        page.reading.begin(Search(text=text))
        await _until(lambda s=shown: s)
        page.view.viewport().repaint()
        times.append(time.perf_counter() - start)
        await asyncio.sleep(0.1)
    return _told("search as one types, the slowest", max(times), SEARCH_MILLISECONDS)


async def _scrolls(app: Any, page: Any) -> int:
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent

    bar, port = page.view.verticalScrollBar(), page.view.viewport()
    place = QPointF(port.rect().center())
    missed = 0
    jumps = random.Random(6)
    for name, count in (("a wheel step", 600), ("a page", 300), ("a jump", 200)):
        frames: list[float] = []
        for _ in range(count):
            start = time.perf_counter()
            if name == "a wheel step":
                wheel = QWheelEvent(
                    place, port.mapToGlobal(place), QPoint(), QPoint(0, -120),
                    Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase, False,
                )  # fmt: skip
                app.sendEvent(port, wheel)
            elif name == "a page":
                bar.setValue(bar.value() + bar.pageStep())
            else:
                bar.setValue(jumps.randrange(bar.maximum()))
            port.repaint()
            frames.append(time.perf_counter() - start)
            await asyncio.sleep(0.004)
        p50, p99 = quantile(frames, 0.5) * 1000, quantile(frames, 0.99) * 1000
        met = p99 <= FRAME_MILLISECONDS
        label = f"frame of {name}"
        print(f"  {label:<40}{p50:8.1f} p50{p99:8.1f} p99   {verdict(met)}")
        missed += not met
    return missed


def _told(what: str, seconds: float, bound: float) -> int:
    met = seconds * 1000 <= bound
    print(f"  {what:<40}{seconds * 1000:8.1f} ms    {verdict(met)}")
    return int(not met)


def _memory() -> float:
    """Megabytes held now; where that is not told, the most that were."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _archive(count: int) -> Any:
    """Edits made up as they are asked for."""
    from productai_desktop.core.archive import Found, Search
    from productai_desktop.core.jobs import Job, State
    from tests.fakes import a_job
    from tests.scripted_archive import ScriptedArchive

    photos = [str(path) for path in sorted(_PHOTOS.iterdir()) if path.suffix in (".png", ".jpg")]
    newest = datetime(2026, 11, 22, 12, tzinfo=UTC)

    class Endless(ScriptedArchive):
        async def find(self, search: Search) -> Found:
            share = max(1, len(search.text) * 2) if search.text else 1
            numbers = array("I", range(count, 0, -share))
            days: list[tuple[date, int, int]] = [
                (newest.date() - timedelta(days=place), start, min(A_DAY, len(numbers) - start))
                for place, start in enumerate(range(0, len(numbers), A_DAY))
            ]
            return Found(numbers, days)

        async def jobs(self, numbers: Sequence[int]) -> list[Job]:
            return [
                a_job(
                    number,
                    state=State.DONE,
                    sku=f"CUP-{number:06}",
                    prompt=f"Place the cup on a white marble table, take {number}",
                    output=photos[number % len(photos)],
                    credits=8,
                    created_at=newest - timedelta(minutes=number % 1440),
                )
                for number in numbers
            ]

    return Endless()


if __name__ == "__main__":
    sys.exit(main())
