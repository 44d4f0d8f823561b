"""`dev.py bench idle`: what a window costs in which nothing runs.

The real program starts in a process of its own, on a display of its own where Xvfb is there, else
offscreen; from 10 s after its start on, its processor time, its wake-ups and its memory are taken
from /proc (Linux only). It has the keyboard, and its cursor stands in the prompt. Measured are
practice mode, whose service runs in the same process; a key with a service apart; the history page
over 1,000 edits with pictures in view; the same over 10,000, for information; and, as a peer, a
bare PySide6 window under qasync with a text field. Parts can be named. `--seconds N` measures for
so long, `--program PATH` measures a bundle's executable in place of the sources.
"""

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from productai_desktop.core.jobs import State
from tests.benchmarks import studio
from tests.benchmarks.program import KEPT, desk_of, order, service, verdict
from tests.benchmarks.screen import display

#: of one processor
CPU_PERCENT = 0.5
MEMORY_MEGABYTES = 200.0
SETTLING_SECONDS = 10.0
#: in which a page opens and its pictures are decoded
OPENING_SECONDS = 6.0
#: processor seconds that opening the history takes at least
_OPENED_SECONDS = 0.03

_BARE = """
import sys
import qasync
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
app = QApplication(sys.argv)
window, field = QMainWindow(), QPlainTextEdit()
window.setCentralWidget(field)
window.resize(1440, 900)
window.show()
window.activateWindow()
field.setFocus()
loop = qasync.QEventLoop(app)
with loop:
    loop.run_forever()
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One window that is measured."""

    name: str
    #: how it is told in the table
    title: str
    #: how its service is reached; "" for a bare window
    variant: str = "inside"
    #: edits in the history, which is shown; 0 for a program that was never used
    edits: int = 0
    #: whether its bounds must be met
    bound: bool = True


PARTS = (
    Part("peer", "bare PySide6 window, a text field", variant="", bound=False),
    Part("practice", "practice mode, never used"),
    Part("apart", "a key, the service apart", variant="apart"),
    Part("history", "history of 1,000 edits shown", edits=1_000),
    Part("large", "history of 10,000 edits shown", edits=10_000, bound=False),
)


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process has used so far, and what it holds now."""

    cpu_seconds: float
    wakes: int
    #: megabytes
    resident: float
    proportional: float

    @classmethod
    def of(cls, pid: int) -> "Usage":
        folder = Path(f"/proc/{pid}")
        fields = (folder / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
        ticks = int(fields[11]) + int(fields[12])
        wakes = sum(_figure(task / "status", "voluntary_ctxt_switches") for task in _tasks(folder))
        return cls(
            ticks / os.sysconf("SC_CLK_TCK"),
            wakes,
            _figure(folder / "smaps_rollup", "Rss") / 1024,
            _figure(folder / "smaps_rollup", "Pss") / 1024,
        )


def main(arguments: Sequence[str] = ()) -> int:
    """Measures and prints a line each; 1 where a bound is missed."""
    parser = argparse.ArgumentParser(prog="dev.py bench idle")
    parser.add_argument("parts", nargs="*", metavar="PART", help=" ".join(p.name for p in PARTS))
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--program", type=Path, help="an executable, in place of the sources")
    given = parser.parse_args(list(arguments))
    if sys.platform != "linux":
        print("idle: measured on Linux alone")
        return 0
    chosen = [part for part in PARTS if not given.parts or part.name in given.parts]
    print(f"idle for {given.seconds:.0f} s · {'':<24}{'CPU':>9}{'wakes/s':>9}{'RSS':>9}{'PSS':>9}")
    missed = 0
    for part in chosen:
        missed |= _measure(part, given.seconds, given.program)
    print(f"  bounds: CPU {CPU_PERCENT} % of one processor, RSS {MEMORY_MEGABYTES:.0f} MB")
    return missed


def _measure(part: Part, seconds: float, program: Path | None) -> int:
    KEPT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=KEPT) as text, display() as screen:
        folder = Path(text)
        with _opened(part, folder, program, screen) as pid:
            before = Usage.of(pid)
            time.sleep(seconds)
            after = Usage.of(pid)
    cpu = 100 * (after.cpu_seconds - before.cpu_seconds) / seconds
    wakes = (after.wakes - before.wakes) / seconds
    met = cpu < CPU_PERCENT and after.resident <= MEMORY_MEGABYTES
    told = verdict(met) if part.bound else ""
    print(
        f"  {part.title:<36}{cpu:7.2f} %{wakes:9.1f}{after.resident:6.0f} MB"
        f"{after.proportional:6.0f} MB   {told}",
        flush=True,
    )
    return int(part.bound and not met)


@contextmanager
def _opened(
    part: Part, folder: Path, program: Path | None, screen: dict[str, str]
) -> Iterator[int]:
    """The process of a window that has settled."""
    if not part.variant:
        with _running([sys.executable, "-c", _BARE], screen, folder) as pid:
            time.sleep(SETTLING_SECONDS)
            yield pid
        return
    # only the part with a service apart has a key
    os.environ.pop("PRODUCTAI_API_KEY", None)
    with service(part.variant, folder / "service") as given:
        words = [*given[:-1], str(folder / "data")]
        if part.edits:
            _remember(folder / "data", words, part.edits)
        start = [str(program)] if program else [sys.executable, "-m", "productai_desktop"]
        with _running([*start, *words], screen, folder) as pid:
            time.sleep(SETTLING_SECONDS)
            if part.edits:
                _show_history(pid, screen)
            yield pid


def _remember(data: Path, words: list[str], edits: int) -> None:
    """Books of finished edits of this service and account, written by a process of its own."""
    photos = studio.results(KEPT / "results")
    writer = os.fork()
    if writer == 0:
        status = 1
        try:
            data.mkdir(parents=True, exist_ok=True)
            asyncio.run(_write(data, words, photos, edits))
            status = 0
        finally:
            os._exit(status)
    if os.waitpid(writer, 0)[1]:
        raise RuntimeError("the books could not be written")


async def _write(data: Path, words: list[str], photos: list[Path], edits: int) -> None:
    desk = desk_of(data, words)
    await desk.open()
    (pattern,) = await desk.engine.order(order(photos[0], data, 0))
    await desk.engine.cancel(pattern.id)
    await desk.close()
    await asyncio.to_thread(
        studio.fill_books,
        data,
        pattern,
        photos,
        edits,
        shares=((State.DONE, 97), (State.FAILED, 3)),
    )


def _show_history(pid: int, screen: dict[str, str]) -> None:
    if "DISPLAY" not in screen or shutil.which("xdotool") is None:
        print("  !! no xdotool or no display: the history is not shown, only held")
        return
    before = Usage.of(pid).cpu_seconds
    subprocess.run(["xdotool", "key", "ctrl+3"], env={**os.environ, **screen}, check=True)
    time.sleep(OPENING_SECONDS)
    if Usage.of(pid).cpu_seconds - before < _OPENED_SECONDS:
        print("  !! the history did not open")
    time.sleep(SETTLING_SECONDS)


@contextmanager
def _running(command: list[str], screen: dict[str, str], folder: Path) -> Iterator[int]:
    """A process as a person starts it: nothing of a test's environment holds there."""
    environment = {**os.environ, **screen, "PYTHONPYCACHEPREFIX": str(KEPT / "pycache")}
    for name in ("PYTHONDONTWRITEBYTECODE", "PRODUCTAI_TIME_SCALE", "PRODUCTAI_DATA_DIR"):
        environment.pop(name, None)
    log = folder / "program.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
    try:
        yield process.pid
        if process.poll() is not None:
            raise RuntimeError(f"the program ended: {log.read_text(errors='replace')[-2000:]}")
    finally:
        process.terminate()
        process.wait(timeout=30)


def _tasks(folder: Path) -> list[Path]:
    return list((folder / "task").iterdir())


def _figure(path: Path, name: str) -> int:
    """A number of a file of /proc; 0 where its thread has just ended."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
