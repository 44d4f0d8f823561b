"""The whole program under a benchmark: its desk, its window, and how long its thread is held."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.held import Held, Sampler, quantile

JOBS_ORDERED = 20
#: for which a part of what happens is waited for
LONGEST_SECONDS = 90.0

P999_MILLISECONDS = 16.0
WORST_MILLISECONDS = 50.0
TIME_SCALE = 10

#: what is made once and kept for the next time
KEPT = Path(tempfile.gettempdir()) / "productai-bench"


def environment() -> dict[str, str]:
    """Of a process whose window is measured."""
    here = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    here["PRODUCTAI_TIME_SCALE"] = str(TIME_SCALE)
    for name in ("PRODUCTAI_API_KEY", "PRODUCTAI_BASE_URL", "PRODUCTAI_DATA_DIR"):
        here.pop(name, None)
    return here


@contextmanager
def service(variant: str, folder: Path) -> Iterator[list[str]]:
    """The options with which a window finds its service."""
    if variant == "inside":
        yield ["--sandbox", "--data-dir", str(folder)]
        return
    # the real one takes no time of this computer: the stand-in has the lowest priority
    code = (
        "import os, sys; hasattr(os, 'nice') and os.nice(19);"
        "from productai_desktop.app import terminal; sys.exit(terminal())"
    )
    command = [sys.executable, "-c", code, "sandbox", "--data-dir", str(folder / "service"),
               "--tokens", "100000"]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = dict(process.stdout.readline().strip().split(": ", 1) for _ in range(2))
            os.environ["PRODUCTAI_API_KEY"] = said["key"]
            yield ["--base-url", said["base-url"], "--data-dir", str(folder)]
        finally:
            process.terminate()


def desk_of(folder: Path, words: list[str]) -> Any:
    import argparse

    from productai_desktop.app import Wiring
    from productai_desktop.core.options import add_common, options_from

    parser = argparse.ArgumentParser()
    add_common(parser)
    return Wiring().desk(options_from(parser.parse_args(words), os.environ), watch_balance=True)


def order(photo: Path, folder: Path, number: int) -> Any:
    from productai_desktop.core.catalogue import Operation
    from productai_desktop.core.requests import Order

    return Order(
        operation=Operation.EDIT, images=(str(photo),), model="nanobananapro", resolution="2K",
        prompt=f"On dark slate beside a window, preserve the product, {number}",
        aspect_ratio="LANDSCAPE", destination=str(folder / "results"),
    )  # fmt: skip


def run_window(desk: Any, program: Callable[[Any], "Program"]) -> int:
    """Runs the window while the Program that is made of its application does what it does."""
    from productai_desktop.gui import bridge as bridges
    from productai_desktop.gui.start import run

    loop_runs = bridges.run

    def with_program(app: Any, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
        async def both() -> int:
            measured = program(app)
            task = asyncio.ensure_future(measured.pass_by())
            task.add_done_callback(lambda _: measured.end())
            status = await main()
            await task
            print(measured.report(), flush=True)
            return status or int(measured.missed and measured.strict)

        return loop_runs(app, both)

    bridges.run = with_program
    return run(desk.data_folder, lambda: desk)


class Program:
    """A window with what happens in it, and how long its thread was held meanwhile."""

    #: whether a bound that was missed shows in the exit status
    strict = False

    def __init__(
        self, app: Any, desk: Any, photos: list[Path], folder: Path, *, memory: float, profile: bool
    ) -> None:
        """`memory` is the bound of the peak in MB."""
        self.app = app
        self.desk = desk
        self.photos = photos
        self.rows: list[str] = []
        #: a bound was missed, or something did not end
        self.missed = False
        self._folder = folder
        self._memory = memory
        self._held = Held()
        self._sampler = Sampler(self._held) if profile else None
        self._ordered = 0

    async def pass_by(self) -> None:
        """What happens in the window."""
        raise NotImplementedError

    def report(self) -> str:
        """What was measured."""
        titles = ("p99.9", "worst", "crowded", "worked", "worst", "gc", "MB", "took")
        columns = f"  {'':<40}{'turns':>8}" + "".join(f"{title:>9}" for title in titles)
        return "\n".join([columns, *self.rows])

    def end(self) -> None:
        """Closes the window as a person does."""
        if self._sampler is not None:
            self._sampler.close()
        for window in self.app.topLevelWidgets():
            if window.objectName() == "mainWindow":
                window.close()

    async def furnished(self) -> None:
        """Until the window shows its queue."""
        while self.widget("queueView") is None:  # noqa: ASYNC110 - as an eye looks
            await asyncio.sleep(0.05)

    async def edits_run(self) -> None:
        jobs: list[Any] = []
        for _ in range(JOBS_ORDERED):
            photo = self.photos[self._ordered % len(self.photos)]
            given = order(photo, self._folder, self._ordered)
            jobs += await self.desk.engine.order(given)
            self._ordered += 1
        until = time.monotonic() + LONGEST_SECONDS
        known = self.desk.engine.jobs
        while not all(known[job.id].state.ended for job in jobs):
            if time.monotonic() > until:
                break
            await asyncio.sleep(0.2)
        states = Counter(known[job.id].state.name for job in jobs)
        if states["DONE"] < len(jobs):
            faults = {known[job.id].fault.code for job in jobs if known[job.id].fault}
            self.rows.append(f"  !! the edits ended as {dict(states)} {faults or ''}")
            self.missed = True

    def drop(self, photos: list[Path]) -> None:
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent

        tray = self.widget("inputTray")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(photo)) for photo in photos])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
               Qt.KeyboardModifier.NoModifier)  # fmt: skip
        self.app.sendEvent(tray, QDragEnterEvent(tray.rect().center(), *how))
        self.app.sendEvent(tray, QDropEvent(QPointF(tray.rect().center()), *how))

    async def cleared(self) -> None:
        """Takes all photos out of the tray, as its button does."""
        self.widget("clearPhotos").click()
        await asyncio.sleep(1.0)

    async def settled(self) -> None:
        """Until what was dropped has been decoded, by the processor time that is used."""
        quiet, before = 0, time.process_time()
        until = time.monotonic() + LONGEST_SECONDS
        while quiet < 4 and time.monotonic() < until:
            await asyncio.sleep(0.5)
            now = time.process_time()
            quiet = quiet + 1 if now - before < 0.1 else 0
            before = now

    def widget(self, name: str) -> Any:
        from PySide6.QtWidgets import QWidget

        for window in self.app.topLevelWidgets():
            found = window.findChild(QWidget, name)
            if found is not None:
                return found
        return None

    @contextmanager
    def measured(self, what: str) -> Iterator[None]:
        _forget_peak()
        start = time.monotonic()
        with self._held.turns() as turns:
            yield
        seconds = time.monotonic() - start
        held = [turn.seconds * 1000 for turn in turns]
        worked = [turn.worked * 1000 for turn in turns]
        p999, worst, peak = quantile(held, 0.999), max(held), peak_megabytes()
        # of the worst turn: how long other programs and threads had all processors
        crowded = max(turns, key=lambda turn: turn.seconds).crowded * 1000
        garbage = self._held.longest_collection() * 1000
        met = p999 <= P999_MILLISECONDS and worst <= WORST_MILLISECONDS and peak <= self._memory
        self.missed = self.missed or not met
        told = verdict(met)
        figures = (p999, worst, crowded, quantile(worked, 0.999), max(worked), garbage)
        columns = "".join(f"{figure:9.1f}" for figure in figures)
        self.rows.append(f"  {what:<40}{len(turns):8}{columns}{peak:9.0f}{seconds:7.0f} s   {told}")
        print(self.rows[-1], file=sys.stderr, flush=True)
        if self._sampler is not None:
            print(self._sampler.report(), file=sys.stderr, flush=True)


def verdict(met: bool) -> str:
    return "met" if met else "MISSED"


def _forget_peak() -> None:
    if sys.platform == "linux":
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak_megabytes() -> float:
    """Peak of the resident memory since it was last forgotten; Linux only, else 0."""
    if sys.platform != "linux":
        return 0.0
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
