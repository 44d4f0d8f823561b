"""`dev.py bench pace [ROW…]`: what the engine makes of fifteen requests a minute, with the bounds.

The real program (engine, books, network, disk) works in processes of its own against a stand-in of
the service that keeps the API reference, job times log-normal with sigma 0.4. `--scale X` lets both
clocks run X times faster; figures are in seconds of that clock. A real millisecond then counts X
times as much, so that a busy machine shows: each row says how long its answers took.
"""

import argparse
import asyncio
import json
import math
import os
import random
import statistics
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from tests.benchmarks.counting import WAYS
from tests.benchmarks.trial import Sheet, Stage, Trial, Work, environment, serving, trial

SCALE = 10.0
SEED = 1
#: seconds in which a client may learn what another one leaves it
LEARNING_SECONDS = 300.0
#: seconds in which scheduling is measured; 20 jobs are not done in it
STEPS_SECONDS = 120.0


@dataclass(frozen=True)
class Bench:
    """What all rows share."""

    scale: float
    seed: int
    #: "batch" for the command of that name, "desk" for orders as the window gives them
    by: str

    def say(self, what: str, figure: float, must: str, good: bool, more: str = "") -> None:
        """Prints a figure beside its bound."""
        text = f"{figure:.2f}" if figure % 1 else f"{figure:.0f}"
        verdict = "ok" if good else "missed"
        print(f"  {what:<42} {text:>9}   {must:<24} {verdict:<7} {more}".rstrip(), flush=True)

    def most(self, what: str, figure: float, bound: float, more: str = "") -> None:
        self.say(what, figure, f"must ≤ {bound:g}", figure <= bound, more)

    def least(self, what: str, figure: float, bound: float, more: str = "") -> None:
        self.say(what, figure, f"must ≥ {bound:g}", figure >= bound, more)

    async def run(self, *works: Work, seed: int = 0, **options: object) -> Trial:
        return await trial(works, scale=self.scale, seed=self.seed + seed, **options)

    async def batch(self, *batches: list[list[str]], seed: int = 0, **options: object) -> Trial:
        """Each batch in a process of its own."""
        works = [[{"orders": lines}] if self.by == "desk" else Sheet(lines) for lines in batches]
        return await self.run(*works, seed=seed, **options)

    def delivered(self, what: str, seen: Trial, more: str = "") -> None:
        orders = seen.wanted
        codes = "; ".join(f"{count} × {code}" for code, count in seen.failed.items())
        self.say(what, len(seen.done), f"must = {orders}", len(seen.done) == orders, codes or more)

    def whole(self, seen: Trial) -> None:
        """What every row must do: everything delivered, nothing refused."""
        orders = seen.wanted
        self.delivered("delivered", seen)
        paid = len(seen.jobs)
        self.say("charged", paid, f"must = {orders}", paid == orders)
        self.say("refused with 429", len(seen.refusals), "must = 0", not seen.refusals)


def edits(count: int, name: str = "item") -> list[list[str]]:
    """Image addresses, each with a prompt of its own."""
    photos = [f"https://photos.example.com/{name}-{number:03}.jpg" for number in range(count)]
    return [[photo, f"on white marble, {photo[27:-4]}"] for photo in photos]


async def _long(bench: Bench, median: float, a_minute: float, found: float) -> None:
    seen = await bench.batch(edits(200), median=median)
    bench.whole(seen)
    bench.least("jobs a minute (bound 7.5)", seen.a_minute, a_minute, f"{seen.seconds:.0f} s")
    bench.most("requests a job (bound 2)", seen.requests_a_job, 2.1)
    bench.most("found after it was ready, mean", _mean(seen.found), found,
               f"worst {_worst(seen.found):.0f} s")  # fmt: skip
    _noise(seen)


def _noise(*every: Trial) -> None:
    for seen in every:
        each = seen.cpu / max(1, len(seen.requests))
        print(f"    {seen.noise}; client's CPU {1000 * each:.0f} ms a request", flush=True)


async def long_short(bench: Bench) -> None:
    """200 jobs, median 15 s"""
    await _long(bench, 15, 7.2, 30)


async def long_slow(bench: Bench) -> None:
    """200 jobs, median 30 s"""
    await _long(bench, 30, 7.0, 35)


async def thirty(bench: Bench) -> None:
    """30 jobs, median 15 s: the worst of three runs"""
    every = [await bench.batch(edits(30), median=15, seed=number) for number in range(3)]
    worst = min(every, key=lambda seen: (len(seen.done), -len(seen.refusals)))
    bench.whole(worst)
    first = [min(seen.done, default=math.inf) for seen in every]
    bench.most("first result, s", max(first), 35, _each(first))
    ends = [seen.seconds for seen in every]
    bench.most("all results, s (bound 240)", max(ends), 270, _each(ends))
    requests = [seen.requests_a_job for seen in every]
    bench.most("requests a job", max(requests), 2.2, _each(requests))
    _noise(*every)


def _each(figures: Sequence[float]) -> str:
    return ", ".join(f"{figure:.1f}" for figure in figures)


async def one(bench: Bench) -> None:
    """1 job, median 15 s, 18 times; then a second one ordered meanwhile, 18 times"""
    dice = random.Random(bench.seed)
    window = 75 / bench.scale

    def alone(name: str) -> Stage:
        return {"orders": edits(1, name), "urgent": True, "pause": window}

    def joined(name: str) -> Stage:
        after = dice.uniform(0.5, 18) / bench.scale
        return {**alone(name), "also": [[after, edits(1, f"also-{name}")]]}

    def crowded() -> Stage:
        moments = [dice.uniform(20, 60) / bench.scale for _ in range(9)]
        also = [[after, edits(1, f"also-crowd{n}")] for n, after in enumerate(moments)]
        return {"orders": edits(60), "also": also}

    works = [[alone(f"alone{n}") for n in range(6)] + [joined(f"with{n}") for n in range(6)]
             for _ in range(3)] + [[crowded()]]  # fmt: skip
    every = await asyncio.gather(
        *(bench.run(work, median=15, seed=number) for number, work in enumerate(works))
    )
    found: dict[str, list[float]] = {"alone": [], "with": []}
    leaves: dict[str, list[float]] = {"with": [], "crowd": []}
    for job, ordered in ((job, one.ordered) for one in every for job in one.jobs):
        prompt = job["prompt"]
        if "also" in prompt:
            kind = "crowd" if "crowd" in prompt else "with"
            leaves[kind].append(job["accepted"] - ordered[prompt])
        elif "item" not in prompt:
            kind = "alone" if "alone" in prompt else "with"
            found[kind].append((job["found"] or math.inf) - job["ready"])
    alone_found, meanwhile = found["alone"], leaves["with"]
    more = f"worst {_worst(alone_found):.1f} s; with a second job {_mean(found['with']):.1f} s"
    bench.most("found after it was ready, mean, s", _mean(alone_found), 4, more)
    more = (
        f"mean {_mean(meanwhile):.1f} s; while 60 edits wait, worst {_worst(leaves['crowd']):.1f} s"
    )
    bench.most("a new submit meanwhile leaves, worst, s", _worst(meanwhile), 5, more)
    refused = sum(len(seen.refusals) for seen in every)
    bench.say("refused with 429", refused, "must = 0", not refused)
    _noise(*every)


def _mean(figures: Sequence[float]) -> float:
    """Infinite where nothing was seen, which no bound allows."""
    return statistics.fmean(figures) if figures else math.inf


def _worst(figures: Sequence[float]) -> float:
    return max(figures, default=math.inf)


async def files(bench: Bench) -> None:
    """Local files through upload-asset: 60 edits of 60 photos; 24 edits of 4 photos"""
    with tempfile.TemporaryDirectory() as folder:
        photos = [_photo(Path(folder) / f"cup-{number:02}.png", number) for number in range(60)]
        orders = [[str(photo), f"on slate, {photo.stem}"] for photo in photos]
        seen = await bench.batch(orders, median=15)
        few = [[str(photos[n % 4]), f"in sun, {n}"] for n in range(24)]
        reused = await bench.batch(few, median=15)
    bench.whole(seen)
    bench.least("jobs a minute (bound 5)", seen.a_minute, 4.8, f"{seen.seconds:.0f} s")
    bench.delivered("delivered, photos used again", reused)
    bench.say("uploads of 60 contents", sum(seen.uploads.values()), "must = 60",
              sum(seen.uploads.values()) == 60)  # fmt: skip
    bench.say("uploads of 4 contents in 24 edits", sum(reused.uploads.values()), "must = 4",
              sum(reused.uploads.values()) == 4)  # fmt: skip
    _noise(seen, reused)


def _photo(path: Path, number: int) -> Path:
    Image.effect_noise((64, 64), 20 + number).convert("RGB").save(path)
    return path


async def counts(bench: Bench) -> None:
    """40 jobs each, by each way of counting (a gateway has room for 5 at once)"""
    for name in WAYS:
        seen = await bench.batch(edits(40), median=15, counting=name)
        bench.delivered(f"{name}: delivered", seen)
        bench.say(f"{name}: refused with 429", len(seen.refusals), "must = 0", not seen.refusals,
                  f"{seen.a_minute:.2f} a minute")  # fmt: skip
        _noise(seen)


async def shared(bench: Bench) -> None:
    """Another client takes 5 of the 15: 60 jobs"""
    for way in ("random", "even", "bursts"):
        seen = await bench.batch(edits(60), median=15, other=5, other_way=way)
        bench.delivered(f"{way}: delivered", seen, f"{seen.a_minute:.2f} a minute (its share 5)")
        late = [at for at in seen.refusals if at > LEARNING_SECONDS]
        minutes = (seen.seconds - LEARNING_SECONDS) / 60
        theirs = sum(1 for _, admitted in seen.others if not admitted)
        more = f"{len(seen.refusals)} in all; the other {theirs} of {len(seen.others)}"
        bench.most(f"{way}: refused a minute, learned", len(late) / max(minutes, 1), 1, more)
        _noise(seen)


async def two(bench: Bench) -> None:
    """Two processes on one data folder, 20 jobs each, beside one of 40"""
    alone = await bench.batch(edits(40), median=15)
    seen = await bench.batch(edits(20, "left"), edits(20, "right"), median=15)
    bench.whole(seen)
    bench.least("jobs a minute", seen.a_minute, round(0.95 * alone.a_minute, 2),
                f"one process {alone.a_minute:.2f}")  # fmt: skip
    bench.most("requests a job", seen.requests_a_job, round(alone.requests_a_job + 0.1, 2),
               f"one process {alone.requests_a_job:.2f}")  # fmt: skip
    _noise(alone, seen)


async def cost(bench: Bench) -> None:
    """The engine's own cost with 10,000 jobs waiting, beside 20: CPU of its thread"""
    many, few = [await _steps(bench, jobs) for jobs in (10_000, 20)]
    more = f"worst part {many['worst']:.2f}; {many['steps']} steps; with 20 jobs {few['mean']:.2f}"
    bench.most("a scheduling step, mean, ms", many["mean"] or math.inf, 1, more)
    for jobs, told in (("10,000", many), ("20", few)):
        parts = ", ".join(f"{name} {cpu:.1f}" for name, cpu in told["most"].items())
        print(f"    {jobs} waiting: {told['a_request']:.1f} ms a request, longest callback "
              f"{told['longest']:.1f} ms; most in {parts}", flush=True)  # fmt: skip


async def _steps(bench: Bench, jobs: int) -> dict[str, Any]:
    async with serving(bench.scale, seed=bench.seed, median=15) as said:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.benchmarks.steps", folder, str(jobs),
                str(STEPS_SECONDS / bench.scale), stdout=asyncio.subprocess.PIPE,
                env=environment(said, bench.scale),
            )  # fmt: skip
            told, _ = await process.communicate()
    return json.loads(told)


ROWS: dict[str, Callable[[Bench], Awaitable[None]]] = {
    "200x15": long_short,
    "200x30": long_slow,
    "30x15": thirty,
    "one": one,
    "files": files,
    "counting": counts,
    "shared": shared,
    "two": two,
    "cost": cost,
}


async def _rows(bench: Bench, names: Sequence[str]) -> None:
    print(f"pace: clocks {bench.scale:g} times faster, seed {bench.seed}, by {bench.by}")
    for name in names:
        print(f"{name}: {ROWS[name].__doc__}", flush=True)
        await ROWS[name](bench)
    print(_machine())


def _machine() -> str:
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"on {os.cpu_count()} cores with {gigabytes:.0f} GB, load {os.getloadavg()[0]:.1f}"


def main(arguments: Sequence[str] = ()) -> int:
    """Runs the rows that are named, else all."""
    parser = argparse.ArgumentParser(prog="dev.py bench pace")
    parser.add_argument("rows", nargs="*", choices=[[], *ROWS], metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--scale", type=float, default=SCALE)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--by", choices=("batch", "desk"), default="batch",
                        help="how batches are ordered; default: batch")  # fmt: skip
    given = parser.parse_args(arguments)
    asyncio.run(_rows(Bench(given.scale, given.seed, given.by), given.rows or list(ROWS)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
