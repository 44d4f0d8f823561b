"""What a history of 100,000 edits costs: to open, to search, to scroll, in memory, at the start."""

import asyncio
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from productai_desktop.core.archive import Archive, Search
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.store import search_index
from productai_desktop.store.open_books import open_books
from tests.fakes import a_job

MANY = 100_000
RUNS = 7
_TEXT = (
    "white marble table soft morning light linen oak plank studio grey backdrop shadow from the "
    "left keep logo untouched product centred ceramic mug coffee steam green leaves winter spring "
    "gold rim glass bottle perfume reflection wet stone beach sand sunset warm cold kitchen wooden"
)
_WORDS = _TEXT.split()
_MODELS = ("nanobananapro", "nanobanana2", "gpt-high-2", "seedream", "kontext-max", "qwen")

#: reads all that a window's engine reads, and says its memory
_MEMORY = """
import asyncio, sys
from pathlib import Path
from productai_desktop.core.archive import Search
from productai_desktop.engine.register import Register
from productai_desktop.store.open_books import open_books
from tests.fakes import a_job
async def main():
    books, _ = await open_books(Path(sys.argv[1]))
    register = Register(books)
    await register.sync()
    found = await books.archive.find(Search())
    await books.archive.find(Search(text="m"))
    await books.archive.jobs(found.numbers[:50])
    print(*(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
    await books.close()
asyncio.run(main())
"""


def main() -> int:
    """Prints each figure with its bound; 1 where one is missed."""
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        return asyncio.run(_measured(folder))


async def _measured(folder: Path) -> int:
    missed = 0

    def say(what: str, figure: float, unit: str, bound: float) -> None:
        nonlocal missed
        missed |= figure > bound
        print(f"{what:<52} {figure:>9.1f} {unit}   bound {bound:g} {unit}", flush=True)

    many, empty = folder / "many", folder / "empty"
    started = time.perf_counter()
    await _fill(many)
    print(f"{MANY:,} edits written in {time.perf_counter() - started:.1f} s")
    books, _ = await open_books(empty)
    await books.close()
    say("books of an earlier version led forward", _led_forward(many), "s", 30)
    books, _ = await open_books(many)
    archive = books.archive
    try:
        say("history opened: everything, and its first page", await _first(archive), "ms", 300)
        again = await _median(lambda: archive.find(Search()))
        say("everything found again", again, "ms", 300)
        for typed in ("m", "ma", "mar", "marble", "cup", "cup-04", "0412", "marble mug", "zzz"):
            search = Search(text=typed)
            took = await _median(lambda search=search: archive.find(search))
            say(f"search “{typed}”", took, "ms", 50)
        kept = Search(verdicts=frozenset({Verdict.KEPT}), text="m")
        say("search “m” among what was kept", await _median(lambda: archive.find(kept)), "ms", 50)
        numbers = (await archive.find(Search())).numbers
        pages = [numbers[start : start + 50] for start in range(0, len(numbers), 997)]
        times = [await _once(lambda page=page: archive.jobs(page)) for page in pages]
        times.sort()
        say("a page of 50 edits, p99", times[int(len(times) * 0.99)], "ms", 16.7)
        for by in ("day", "month", "model", "project"):
            took = await _median(lambda by=by: archive.spending(by, Search()))
            say(f"spending by {by}", took, "ms", 300)
        say("lineage", await _median(lambda: archive.lineage(MANY)), "ms", 100)
        (job,) = await books.add([_job(MANY + 1, random.Random(1))])
        say("found again after an order", await _once(lambda: archive.find(Search())), "ms", 150)
        await books.label({job.id: {"starred": True}})
        say("found again after a label", await _once(lambda: archive.find(Search())), "ms", 50)
    finally:
        await books.close()
    say("memory above empty books", _memory(many) - _memory(empty), "MB", 150)
    return missed


async def _first(archive: Archive) -> float:
    start = time.perf_counter()
    found = await archive.find(Search())
    await archive.jobs(found.numbers[:50])
    return (time.perf_counter() - start) * 1000


async def _once(work: Callable[[], Awaitable[object]]) -> float:
    start = time.perf_counter()
    await work()
    return (time.perf_counter() - start) * 1000


async def _median(work: Callable[[], Awaitable[object]]) -> float:
    await work()
    return statistics.median([await _once(work) for _ in range(RUNS)])


async def _fill(folder: Path) -> None:
    books, _ = await open_books(folder)
    chance = random.Random(6)
    made = _jobs(chance)
    while part := [job for _, job in zip(range(5000), made, strict=False)]:
        await books.add(part)
    await books.close()


def _jobs(chance: random.Random) -> Iterator[Job]:
    for number in range(1, MANY + 1):
        yield _job(number, chance)


def _job(number: int, chance: random.Random) -> Job:
    """An edit of some years, with a prompt, a file and a result of its own."""
    day, within = divmod(number, 120)
    at = datetime(2024, 1, 2, 8, tzinfo=UTC) + timedelta(days=day, minutes=3 * within)
    name = f"CUP-{number % 10_000:04}"
    folder = f"/home/studio/clients/client-{number % 40}/shoot-{number // 250}"
    prompt = " ".join(chance.choices(_WORDS, k=28)) + f", version {number}"
    model = chance.choice(_MODELS)
    return a_job(
        0, operation=Operation.EDIT, inputs=(f"{folder}/{name}.jpg",), prompt=prompt, model=model,
        state=State.DONE, credits=8, credits_expected=8, created_at=at, submitted_at=at,
        completed_at=at + timedelta(seconds=40), ended_at=at + timedelta(seconds=43),
        destination=f"{folder}/results", output=f"{folder}/results/{name}_{model}_{number}.png",
        service="https://api.productai.photo", account="4d2f" * 8, remote_id=number,
        remote_status="COMPLETED", project=f"client-{number % 40}", sku=name, polls=4,
        order=f"{chance.getrandbits(128):032x}", batch=f"{number // 250:032x}", cleared=True,
        result_address=f"https://cdn.productai.photo/results/{chance.getrandbits(128):032x}.png",
        output_sha256=f"{chance.getrandbits(256):064x}", output_bytes=4_000_000 + number,
        parents=(number - 1,) if number % 10 == 0 else (), starred=number % 50 == 0,
        verdict=Verdict.KEPT if number % 3 == 0 else Verdict.UNJUDGED,
        changes=("resized", "metadata"), remarks=("marked",),
    )  # fmt: skip


def _led_forward(folder: Path) -> float:
    """Seconds to make the index of words from books without one."""
    with closing(sqlite3.connect(folder / "productai.db", isolation_level=None)) as connection:
        connection.execute("BEGIN")
        start = time.perf_counter()
        search_index.fill(connection)
        took = time.perf_counter() - start
        connection.execute("ROLLBACK")
    return took


def _memory(folder: Path) -> float:
    """MB of a process that holds what a window's engine and history hold."""
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY, str(folder)], check=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    return int(done.stdout) / 1024
