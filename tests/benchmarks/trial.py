"""One trial: a service of its own, the program's processes that work with it, and what was seen."""

import asyncio
import csv
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

#: minutes of the service's clock after which a trial is given up
LONGEST_MINUTES = 90.0

#: orders that are given to the engine at once, as `client` reads them
Stage = dict[str, Any]


@dataclass(frozen=True)
class Sheet:
    """What `productai batch` is given: photo and prompt of each line."""

    lines: list[list[str]]

    def words(self, folder: Path, name: str) -> list[str]:
        """Writes the spreadsheet to a folder; the words of the command."""
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["image", "prompt"], *self.lines])
        output = str(folder / "results")
        return ["batch", str(path), "--model", "nanobananapro", "--output", output, "--json"]


Work = Sheet | Sequence[Stage]


@dataclass(frozen=True)
class Trial:
    """What service and clients saw, in seconds of the service's clock from the first request on."""

    jobs: list[dict[str, Any]]
    #: (time, kind, status)
    requests: list[tuple[float, str, int]]
    others: list[tuple[float, bool]]
    uploads: dict[str, int]
    #: edits that were wanted
    wanted: int
    #: prompt -> when a person ordered it
    ordered: dict[str, float]
    #: when each file was there
    done: list[float]
    #: code of what went wrong -> how many jobs ended so
    failed: dict[str, int]
    #: from asking to the answer's last byte
    answers: list[float]
    #: real seconds of all clients
    cpu: float

    @property
    def seconds(self) -> float:
        """From the first request to the last file."""
        return max(self.done, default=float("inf"))

    @property
    def a_minute(self) -> float:
        return 60 * len(self.done) / self.seconds

    @property
    def refusals(self) -> list[float]:
        return [at for at, _, status in self.requests if status == 429]

    @property
    def requests_a_job(self) -> float:
        return len(self.requests) / self.wanted if self.done else float("inf")

    @property
    def found(self) -> list[float]:
        """Seconds from ready to the answer that said so."""
        return [job["found"] - job["ready"] for job in self.jobs if job["found"] is not None]

    @property
    def noise(self) -> str:
        """How long the answers took, which costs places in the budget."""
        if len(self.answers) < 2:
            return ""
        tail = statistics.quantiles(self.answers, n=20)[-1]
        return f"answers {statistics.median(self.answers):.2f} s, 95 % {tail:.2f} s"


async def trial(works: Sequence[Work], *, scale: float, **options: Any) -> Trial:
    """Runs one client for each of `works`, all on one data folder; `options` are the service's."""
    async with serving(scale, **options) as said:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as text:
            clients = [
                _client(work, Path(text), f"client-{number}", environment(said, scale), scale)
                for number, work in enumerate(works)
            ]
            told = await asyncio.gather(*clients)
        stats = await _ask(said["control"])
    return _trial(stats, works, told, said["epoch"], scale)


@asynccontextmanager
async def serving(scale: float, **options: Any) -> AsyncGenerator[dict[str, Any]]:
    """A service in a process of its own, and what it says of itself."""
    words = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
    service = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.service", f"--scale={scale}", *words,
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert service.stdout is not None
    try:
        yield json.loads(await service.stdout.readline())
    finally:
        service.terminate()
        await service.wait()


def environment(said: dict[str, Any], scale: float) -> dict[str, str]:
    """The environment in which the program finds a service."""
    kept = {name: os.environ[name] for name in os.environ if not name.startswith("PRODUCTAI_")}
    return {
        **kept,
        "PRODUCTAI_API_KEY": said["key"],
        "PRODUCTAI_BASE_URL": said["base_url"],
        "PRODUCTAI_TIME_SCALE": f"{scale:g}",
    }


@dataclass
class _Told:
    """What one client printed, and the figures that it left."""

    rows: list[dict[str, Any]]
    answers: list[float]
    cpu: float


async def _client(
    work: Work, folder: Path, name: str, environ: dict[str, str], scale: float
) -> _Told:
    data, figures = folder / "data", folder / f"{name}.json"
    if isinstance(work, Sheet):
        words = ["terminal", *work.words(folder, name), "--data-dir", str(data)]
    else:
        words = ["desk", str(data), json.dumps(list(work))]
    command = [sys.executable, "-m", "tests.benchmarks.client", str(figures), *words]
    complaints = folder / f"{name}.txt"
    with complaints.open("wb") as said:
        client = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE, stderr=said, env=environ, limit=1 << 20
        )
    assert client.stdout is not None
    rows: list[dict[str, Any]] = []
    try:
        async with asyncio.timeout(60 * LONGEST_MINUTES / scale):
            while line := await client.stdout.readline():
                rows.append({"at": time.monotonic(), **json.loads(line)})
            await client.wait()
    except TimeoutError:
        print(f"    {name} was given up", file=sys.stderr)
    finally:
        if client.returncode is None:
            client.kill()
        if await client.wait():
            print(f"    {name}: {complaints.read_text('utf-8')[-2000:]}", file=sys.stderr)
    told = json.loads(figures.read_text("utf-8")) if figures.exists() else {}
    return _Told(rows, told.get("answers", []), told.get("cpu", 0.0))


async def _ask(origin: str) -> dict[str, Any]:
    parts = urlsplit(origin)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return json.loads(answer.partition(b"\r\n\r\n")[2])


def _trial(
    stats: dict[str, Any], works: Sequence[Work], told: Sequence[_Told], epoch: float, scale: float
) -> Trial:
    start = min((at for at, _, _ in stats["requests"]), default=0.0)
    for job in stats["jobs"]:
        for name in ("accepted", "ready", "found", "fetched"):
            job[name] = None if job[name] is None else job[name] - start
    rows = [{**row, "at": (row["at"] - epoch) * scale - start} for one in told for row in one.rows]
    ordered = {prompt: row["at"] for row in rows for prompt in row.get("ordered", ())}
    ended = [row for row in rows if "state" in row]
    unwell = [row for row in ended if row["state"] != "done"]
    lines = sum(len(work.lines) for work in works if isinstance(work, Sheet))
    return Trial(
        jobs=stats["jobs"],
        requests=[(at - start, kind, status) for at, kind, status in stats["requests"]],
        others=[(at - start, admitted) for at, admitted in stats["others"]],
        uploads=stats["uploads"],
        wanted=lines + len(ordered),
        ordered=ordered,
        done=[row["at"] for row in ended if row["state"] == "done"],
        failed=Counter((row.get("error") or {}).get("code", row["state"]) for row in unwell),
        answers=[seconds * scale for one in told for seconds in one.answers],
        cpu=sum(one.cpu for one in told),
    )
