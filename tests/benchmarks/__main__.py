"""`dev.py bench`: speed and memory, each figure with its bound or a peer measured beside it."""

import asyncio
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, State
from productai_desktop.store.open_books import open_books
from tests.benchmarks import (
    compare,
    faults,
    history,
    history_page,
    idle,
    looks,
    pace,
    package,
    photos,
    regions,
    start,
    window,
)
from tests.fakes import a_job

RUNS = 7


def main() -> int:
    """Prints one line a figure: median of some runs, then the bound or the peer.

    `window` measures the window's thread alone, `pace` what the engine makes of the request limit,
    `photos` what photos cost, `looks` how soon a result is seen and compared, `regions` how surely
    an altered logo is found, `compare` its panning, `history` and `history-page` the books and
    the page of 100,000 edits, `start` how soon a window
    is seen, `idle` what one costs in which nothing runs, `package` how large what is installed is;
    what follows goes on to them. `faults` measures nothing: it plays random fault campaigns.
    """
    if sys.argv[1:2] == ["window"]:
        return window.main(sys.argv[2:])
    if sys.argv[1:2] == ["faults"]:
        return faults.main(sys.argv[2:])
    if sys.argv[1:2] == ["pace"]:
        return pace.main(sys.argv[2:])
    if sys.argv[1:2] == ["compare"]:
        return compare.main()
    if sys.argv[1:2] == ["looks"]:
        return looks.main(sys.argv[2:])
    if sys.argv[1:2] == ["photos"]:
        return photos.main(sys.argv[2:])
    if sys.argv[1:2] == ["regions"]:
        return regions.main(sys.argv[2:])
    if sys.argv[1:2] == ["history"]:
        return history.main()
    if sys.argv[1:2] == ["history-page"]:
        return history_page.main()
    if sys.argv[1:2] == ["start"]:
        return start.main(sys.argv[2:])
    if sys.argv[1:2] == ["package"]:
        return package.main()
    if sys.argv[1:2] == ["idle"]:
        return idle.main(sys.argv[2:])
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        _terminal(folder)
        asyncio.run(_books(folder))
    missed = (
        start.main() | photos.main() | looks.main() | _apart("compare") | _apart("history-page")
    )
    missed |= idle.main(["--seconds", "20"])
    if package.built():
        missed |= package.main()
    pace.main()
    return window.main(["apart"]) or missed


def _apart(part: str) -> int:
    """In a process of its own, as it needs a window."""
    return subprocess.run([sys.executable, "-m", "tests.benchmarks", part], check=False).returncode


def _say(what: str, figure: str, beside: str) -> None:
    print(f"{what:<44} {figure:>12}   {beside}")


def _median(work: Callable[[], object], runs: int = RUNS) -> float:
    work()
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _process(*words: str) -> Callable[[], object]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return lambda: subprocess.run(
        [sys.executable, *words], env=environment, check=True, capture_output=True
    )


def _terminal(folder: Path) -> None:
    code = "from productai_desktop.app import terminal; import sys; sys.exit(terminal())"
    for words in (["--help"], ["models"], ["jobs", "list"]):
        seconds = _median(_process("-c", code, *words, "--data-dir", str(folder / "terminal")))
        _say(f"productai {' '.join(words)}", f"{seconds * 1000:.0f} ms", "bound 400 ms")


async def _books(folder: Path) -> None:
    books, _ = await open_books(folder / "books")
    (job,) = await books.add([a_job(0, operation=Operation.EDIT)])
    start, count = time.perf_counter(), 400
    for number in range(count):
        state = State.PREPARING if number % 2 == 0 else State.QUEUED
        moved = await books.move(job, "bench", state=state)
        job = moved or job
    each = (time.perf_counter() - start) / count
    _say("one committed transition of a job", f"{each * 1e6:.0f} µs", "one transaction, fsync")
    many: list[Job] = [a_job(0) for _ in range(10_000)]
    start = time.perf_counter()
    await books.add(many)
    _say("10,000 jobs ordered at once", f"{(time.perf_counter() - start):.2f} s", "one transaction")
    start = time.perf_counter()
    await books.changes(0)
    _say("10,000 jobs read at the start", f"{(time.perf_counter() - start):.2f} s", "")
    await books.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _say("peak memory of this benchmark", f"{peak:.0f} MB", "")


if __name__ == "__main__":
    sys.exit(main())
