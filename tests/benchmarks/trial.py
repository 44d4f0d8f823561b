"""One trial: a service of its own, the program's processes that work with it, and what was seen."""

import asyncio
import json
import os
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

#: minutes of the service's clock after which a trial is given up
LONGEST_MINUTES = 90.0

Stage = dict[str, Any]


@dataclass(frozen=True)
class Trial:
    """What service and clients saw, in seconds of the service's clock from the first order on."""

    jobs: list[dict[str, Any]]
    #: (time, kind, status)
    requests: list[tuple[float, str, int]]
    others: list[tuple[float, bool]]
    uploads: dict[str, int]
    #: prompt -> when it was ordered
    ordered: dict[str, float]
    #: prompt -> when its file was there
    done: dict[str, float]
    #: code of what went wrong -> how many jobs ended so
    failed: dict[str, int]
    #: from asking to the answer's last byte
    answers: list[float]
    #: real seconds of all clients
    cpu: float

    @property
    def seconds(self) -> float:
        """From the first order to the last file."""
        return max(self.done.values(), default=float("inf"))

    @property
    def a_minute(self) -> float:
        return 60 * len(self.done) / self.seconds

    @property
    def refusals(self) -> list[float]:
        return [at for at, _, status in self.requests if status == 429]

    @property
    def requests_a_job(self) -> float:
        return len(self.requests) / max(1, len(self.ordered))

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


async def trial(works: Sequence[Sequence[Stage]], *, scale: float, **options: Any) -> Trial:
    """Runs one client for each of `works`, all on one data folder; `options` are the service's."""
    async with serving(scale, **options) as said:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as text:
            clients = [_client(work, said, Path(text), scale) for work in works]
            seen = await asyncio.gather(*clients)
        stats = await _ask(said["control"])
    events = [event for one in seen for event in one[0]]
    return _trial(stats, events, [one[1] for one in seen], said["epoch"], scale)


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


async def _client(
    work: Sequence[Stage], said: dict[str, Any], folder: Path, scale: float
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    figures = folder / f"figures-{id(work)}.json"
    client = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.client", str(figures), str(folder / "data"),
        json.dumps(list(work)), stdout=asyncio.subprocess.PIPE,
        env=environment(said, scale), limit=1 << 20,
    )  # fmt: skip
    assert client.stdout is not None
    events: list[dict[str, Any]] = []
    try:
        async with asyncio.timeout(60 * LONGEST_MINUTES / scale):
            while line := await client.stdout.readline():
                events.append(json.loads(line))
            await client.wait()
    except TimeoutError:
        print("  a client was given up", file=sys.stderr)
    finally:
        if client.returncode is None:
            client.kill()
            await client.wait()
    told = figures.read_text("utf-8") if figures.exists() else '{"answers": [], "cpu": 0}'
    return events, json.loads(told)


async def _ask(origin: str) -> dict[str, Any]:
    parts = urlsplit(origin)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return json.loads(answer.partition(b"\r\n\r\n")[2])


def _trial(
    stats: dict[str, Any],
    events: list[dict[str, Any]],
    figures: list[dict[str, Any]],
    epoch: float,
    scale: float,
) -> Trial:
    orders = [event for event in events if event["event"] == "ordered"]
    start = (min(event["at"] for event in orders) - epoch) * scale

    def since_start(event: dict[str, Any]) -> float:
        return (event["at"] - epoch) * scale - start

    for job in stats["jobs"]:
        for name in ("accepted", "ready", "found", "fetched"):
            job[name] = None if job[name] is None else job[name] - start
    return Trial(
        jobs=stats["jobs"],
        requests=[(at - start, kind, status) for at, kind, status in stats["requests"]],
        others=[(at - start, admitted) for at, admitted in stats["others"]],
        uploads=stats["uploads"],
        ordered={prompt: since_start(event) for event in orders for prompt in event["prompts"]},
        done={
            event["prompt"]: since_start(event)
            for event in events
            if event["event"] == "ended" and event["state"] == "done"
        },
        failed=Counter(
            event["code"] or event["state"]
            for event in events
            if event["event"] == "ended" and event["state"] != "done"
        ),
        answers=[seconds * scale for one in figures for seconds in one["answers"]],
        cpu=sum(one["cpu"] for one in figures),
    )
