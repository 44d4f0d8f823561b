"""The results CSV of a batch: written beside its results, and again as jobs end."""

import asyncio
import logging
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from time import monotonic

from productai_desktop.core.batch_results import delimited, result_table
from productai_desktop.core.batches import Leaving, Started
from productai_desktop.core.errors import OutputError
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.naming import safe_name
from productai_desktop.core.ports import Books, Sources
from productai_desktop.engine.engine import Engine

#: real seconds between two writings, or so many times what one took
PAUSE_SECONDS = 2.0
PAUSE_SHARE = 10.0
#: names tried: beyond, something else is wrong
_MOST_NAMES = 1000

_log = logging.getLogger(__name__)


class Results:
    """Every column of the input, then what became of each line. Only the list of an earlier run of
    the same batch is written over, and only where nobody changed it: else it becomes
    `name-2.csv`."""

    def __init__(
        self,
        started: Started,
        engine: Engine,
        sources: Sources,
        books: Books,
        say: Callable[[Fault], str],
    ) -> None:
        self._started = started
        self._engine = engine
        self._sources = sources
        self._books = books
        self._say = say
        self._writing = asyncio.Lock()
        self._whose = _whose(started)
        self._fact = ""
        self._written = ""
        #: the file that is written; None before the first time
        self.path: Path | None = None

    async def write(self) -> Path:
        """Writes it as things stand. Raises OutputError."""
        async with self._writing:
            text = await asyncio.to_thread(self._text)
            digest = sha256(text.encode("utf-8-sig", errors="replace")).hexdigest()
            path = await self._path()
            if digest != self._written:
                # the books know of it before it is there, or a kill between the two would leave
                # a file that the next start takes for somebody else's
                known = " ".join((self._whose, digest, self._written)).rstrip()
                await self._books.set_fact(self._fact, known)
                await asyncio.to_thread(self._sources.write, path, text)
                self._written = digest
            self.path = path
            return path

    async def keep(self) -> None:
        """Writes it now and again as jobs end, until all have, or it is cancelled; then `write`
        is for the last state."""
        changed = asyncio.Event()
        mine = set(self._started.jobs.values())

        def hear(numbers: frozenset[int]) -> None:
            if not mine.isdisjoint(numbers):
                changed.set()

        leave = self._engine.subscribe(hear)
        try:
            while True:
                changed.clear()
                began = monotonic()
                try:
                    await self.write()
                except OutputError as error:  # such as a full disk, or open in a spreadsheet
                    _log.info("results not written: %s", error.code)
                if all(_at_rest(self._engine.jobs[number]) for number in mine):
                    return
                await asyncio.sleep(max(PAUSE_SECONDS, PAUSE_SHARE * (monotonic() - began)))
                await changed.wait()
        finally:
            leave()

    def _text(self) -> str:
        started, jobs = self._started, self._engine.jobs
        plan = started.plan
        reasons: dict[tuple[int, int], str] = {}
        for place, number in started.jobs.items():
            job = jobs[number]
            if job.fault is not None and job.state is not State.DONE:
                reasons[place] = self._say(job.fault)
            elif job.state is State.UNCERTAIN:
                reasons[place] = self._say(Fault(State.UNCERTAIN.name))
        for left in plan.left:
            code = "BATCH_LEFT_FIRST" if left.why is Leaving.FIRST else "BATCH_LEFT_CREDITS"
            reasons[left.item.line, left.item.variant] = self._say(Fault(code))
        for problem in plan.problems:
            reasons[problem.line, 0] = self._say(problem.fault)
        return delimited(result_table(started, jobs, reasons), plan.sheet.separator)

    async def _path(self) -> Path:
        """The first name that is free or ours."""
        if self.path is not None:
            present = await asyncio.to_thread(self._sources.sha256, self.path)
            if present in (None, self._written):
                return self.path
        folder = Path(self._started.plan.request.choices.output_folder)
        stem = f"{_source_name(self._started)}-results"
        for number in range(1, _MOST_NAMES):
            path = folder / (f"{stem}.csv" if number == 1 else f"{stem}-{number}.csv")
            present = await asyncio.to_thread(self._sources.sha256, path)
            fact = f"results:{path}"
            whose, *known = (await self._books.fact(fact) or "").split() or [""]
            if present is None or (whose == self._whose and present in known):
                self._fact, self._written = fact, present or ""
                return path
        raise OutputError("OUTPUT_FAILED", path=str(folder / stem), reason="no free name")


def _source_name(started: Started) -> str:
    """What the results are called after: the spreadsheet, or the one folder or file."""
    plan = started.plan
    if plan.sheet.path:
        return safe_name(Path(plan.sheet.path).stem)
    sources = plan.request.sources
    if len(sources) != 1 or "://" in sources[0] or any(sign in sources[0] for sign in "*?["):
        return "batch"
    return safe_name(Path(sources[0]).stem)


def _whose(started: Started) -> str:
    """Names the same sources with the same choices: another batch has another list of results."""
    plan = started.plan
    told = repr((plan.sheet.path or plan.request.sources, plan.request.choices))
    return sha256(told.encode(errors="surrogatepass")).hexdigest()[:16]


def _at_rest(job: Job) -> bool:
    return job.state.ended or job.state is State.UNCERTAIN
