"""The auditor: compares the books of the program, its files, and what the service charged.

Each finding is a sentence. None means: every charge belongs to one job, or to an uncertain one
that names it; each is delivered or accounted for; nothing was charged twice without a person's
word; no temporary file is left; the books are sound.
"""

import contextlib
import hashlib
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from productai_desktop.core.jobs import MOVES, Job, JournalEntry, State
from productai_desktop.core.marks import METADATA_WRITTEN
from productai_desktop.store.rows import entry_from, job_from

#: journal events by which a person allowed a second charge
_WORDS = ("sent again by a person", "again")
#: codes with which a paid job may end without a result
_ENDINGS = ("SERVICE_ERROR", "JOB_LOST", "DISMISSED")
#: … and why a result waits for a person
_KEPT_BACK = ("DISK_FULL", "OUTPUT_READ_ONLY", "OUTPUT_FAILED")


@dataclass(frozen=True)
class Folders:
    """Where a program works."""

    data: Path
    results: Path
    #: TMPDIR of its processes
    temporary: Path


@dataclass(frozen=True)
class Charge:
    """One charged job, by the service's books."""

    id: int
    prompt: str
    credits: int
    #: "COMPLETED", "ERROR" or "RUNNING" for never
    ending: str
    #: the service's own file; None where nobody has asked for it
    result: Path | None


@dataclass(frozen=True)
class Books:
    """What the program knows, read from its database as it is on disk."""

    jobs: Sequence[Job]
    journals: dict[int, list[JournalEntry]]
    #: what SQLite says of the file
    integrity: str

    @classmethod
    def read(cls, folder: Path) -> "Books":
        """The books of a data folder; empty ones where there are none yet."""
        path = folder / "productai.db"
        if not path.exists():
            return cls((), {}, "ok")
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            (integrity,) = connection.execute("PRAGMA integrity_check").fetchone()
            if not connection.execute("PRAGMA user_version").fetchone()[0]:
                return cls((), {}, integrity)
            jobs = [job_from(row) for row in connection.execute("SELECT * FROM jobs ORDER BY id")]
            journals: dict[int, list[JournalEntry]] = defaultdict(list)
            for row in connection.execute("SELECT * FROM journal ORDER BY id"):
                journals[row["job"]].append(entry_from(row))
        return cls(jobs, dict(journals), integrity)

    def numbers(self, job: Job) -> set[int]:
        """The service's numbers of a job: the present one, and those it had before it was
        ordered anew."""
        earlier = (
            int(found[1])
            for entry in self.journals.get(job.id, ())
            if (found := re.fullmatch(r"again; was (\d+)", entry.event))
        )
        return {*earlier} | ({job.remote_id} if job.remote_id is not None else set())

    def disowned(self) -> set[int]:
        """Numbers that people gave back; the files that were fetched of them stay."""
        entries = (entry.event for journal in self.journals.values() for entry in journal)
        return {int(found[1]) for event in entries if (found := re.fullmatch(r"not (\d+)", event))}

    def unknown(self, job: Job) -> int:
        """How many charges it may have that it has no number of, all by name."""
        lost = 0
        for entry, following in _pairs(self.journals.get(job.id, ())):
            if entry.state is not State.UNCERTAIN or (following and following.state is entry.state):
                continue
            found = following is not None and following.state is State.RUNNING
            lost += not found
        return lost + (job.state is State.SUBMITTING)


def audit_charges(books: Books, charges: Sequence[Charge], taken: int) -> list[str]:
    """What must hold at any moment, right after a kill, too."""
    findings = [] if books.integrity == "ok" else [f"the books are damaged: {books.integrity}"]
    findings += _journals(books)
    by_number = {charge.id: charge for charge in charges}
    owners: dict[int, list[int]] = defaultdict(list)
    for job in books.jobs:
        for number in books.numbers(job):
            owners[number].append(job.id)
            charge = by_number.get(number)
            if charge is None:
                findings.append(f"job {job.id} has number {number}, which was never charged")
            elif charge.prompt != job.prompt:
                findings.append(f"job {job.id} has number {number} of “{charge.prompt}”")
    for number, jobs in owners.items():
        if len(jobs) > 1:
            findings.append(f"charge {number} belongs to jobs {jobs}")
    findings += _strangers(books, [charge for charge in charges if charge.id not in owners])
    findings += _sums(books, charges, owners, taken)
    findings += [
        f"job {job.id} was charged {len(books.numbers(job))} times on {_words(books, job)} words"
        for job in books.jobs
        if len(books.numbers(job)) > 1 + _words(books, job)
    ]
    return findings


def audit_rest(books: Books, charges: Sequence[Charge], folders: Folders) -> list[str]:
    """What must hold once a process has ended by itself and none is at work."""
    endings = {charge.id: charge for charge in charges}
    findings: list[str] = []
    for job in books.jobs:
        findings += _outcome(job, endings.get(job.remote_id or 0))
    outputs = Counter(job.output for job in books.jobs if job.state is State.DONE)
    findings += [f"{name} is the result of {n} jobs" for name, n in outputs.items() if n > 1]
    given_back = [endings[number].result for number in books.disowned() if number in endings]
    spared = {_pixels(file) for file in given_back if file is not None}
    kept = any(job.state is State.DOWNLOADING for job in books.jobs)
    for path in _files(folders.results):
        expected = str(path) in outputs or re.search(r"-results(-\d+)?\.csv$", path.name)
        expected = expected or (path.suffix != ".part" and spared and _pixels(path) in spared)
        if not (expected or (kept and path.suffix == ".part")):
            findings.append(f"nobody's file is left among the results: {path.name}")
        if re.search(r"-results-\d+\.csv$", path.name):
            findings.append(f"the results of a batch are listed twice: {path.name}")
    for path in _files(folders.data):
        if path.suffix in (".part", ".probe", ".tmp", ".marked") and not (
            kept and "results" in path.parts
        ):
            findings.append(f"a temporary file is left: {path.relative_to(folders.data)}")
    return findings


def _journals(books: Books) -> Iterator[str]:
    for job in books.jobs:
        journal = books.journals.get(job.id, [])
        if not journal or journal[0].state is not State.QUEUED:
            yield f"job {job.id} has no beginning in its journal"
            continue
        for entry, following in _pairs(journal):
            if following is None:
                if entry.state is not job.state:
                    yield f"job {job.id} is {job.state.value}, by its journal {entry.state.value}"
            elif following.state is not entry.state and following.state not in MOVES[entry.state]:
                yield f"job {job.id} went from {entry.state.value} to {following.state.value}"


def _strangers(books: Books, unknown: Sequence[Charge]) -> Iterator[str]:
    """Charges whose number no job has: each must be one of an answer that was lost."""
    lost: Counter[str] = Counter()
    for job in books.jobs:
        lost[job.prompt] += books.unknown(job)
    for prompt, count in Counter(charge.prompt for charge in unknown).items():
        if count > lost[prompt]:
            yield f"“{prompt}”: {count} charges without a number, {lost[prompt]} known to be lost"


def _sums(
    books: Books, charges: Sequence[Charge], owners: dict[int, list[int]], taken: int
) -> Iterator[str]:
    if sum(charge.credits for charge in charges) != taken:
        yield f"the service took {taken}, and charged {sum(c.credits for c in charges)}"
    for job in books.jobs:
        numbers = books.numbers(job)
        charged = sum(charge.credits for charge in charges if charge.id in numbers)
        lost = [count * job.credits_expected for count in range(books.unknown(job) + 1)]
        if job.credits - charged not in lost:  # the balance may tell of a charge without number
            yield f"job {job.id} knows of {job.credits} credits, {charged} were charged"
    known = sum(job.credits for job in books.jobs)
    possible = sum(books.unknown(job) * job.credits_expected for job in books.jobs)
    if not known <= taken <= known + possible:
        yield f"the service took {taken}: known are {known}, possible {possible} more"


def _words(books: Books, job: Job) -> int:
    return sum(entry.event.startswith(_WORDS) for entry in books.journals.get(job.id, ()))


def _outcome(job: Job, charge: Charge | None) -> Iterator[str]:
    code = job.fault.code if job.fault is not None else ""
    if code == "DEFECT":
        yield f"job {job.id} ({job.state.value}) met our own mistake: {job.fault}"
    if job.state is State.SUBMITTING:
        yield f"job {job.id} is left submitting"
    elif job.state is State.DONE:
        yield from _delivered(job, charge)
    elif job.state.owed and code not in _KEPT_BACK:
        yield f"job {job.id} is left {job.state.value} ({code})"
    elif job.state is State.FAILED and charge is not None:
        if code not in _ENDINGS and not code.startswith("RESULT_"):
            yield f"job {job.id} was paid and failed by our doing: {code}"
        elif code == "SERVICE_ERROR" and charge.ending == "COMPLETED":
            yield f"job {job.id} was given up, and the service completed it"


def _delivered(job: Job, charge: Charge | None) -> Iterator[str]:
    path = Path(job.output)
    if charge is None:
        yield f"job {job.id} is done without a charge"
    elif not path.is_file():
        yield f"job {job.id} is done, and its file is not there: {path.name}"
    elif charge.result is None or _pixels(path) != _pixels(charge.result):
        yield f"job {job.id} was given the file of another, or no picture: {path.name}"
    elif METADATA_WRITTEN not in job.remarks and path.read_bytes() != charge.result.read_bytes():
        yield f"job {job.id} was given other bytes than the service's: {path.name}"


def _pixels(path: Path) -> tuple[str, tuple[int, int], bytes]:
    """What a picture shows, whatever it says of itself; nothing for what is none."""
    try:
        with Image.open(path) as picture:
            return picture.mode, picture.size, hashlib.sha256(picture.tobytes()).digest()
    except OSError as error:
        return f"{path.name}: {error}", (0, 0), b""


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _pairs(journal: Sequence[JournalEntry]) -> Iterator[tuple[JournalEntry, JournalEntry | None]]:
    """Each entry with the next one; the last with None."""
    return zip(journal, (*journal[1:], None), strict=True)
