"""What the books hold of the past: what the history can be asked, and what is kept with edits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, State, Verdict


@dataclass(frozen=True, slots=True)
class Search:
    """Which edits to show. Empty values ask for nothing; all that is given must hold."""

    #: words as a person types them: each must begin a word of prompt, file names, model, SKU or
    #: note; "quoted words" stand together
    text: str = ""
    states: frozenset[State] = frozenset()
    #: identifiers of models
    models: frozenset[str] = frozenset()
    operations: frozenset[Operation] = frozenset()
    verdicts: frozenset[Verdict] = frozenset()
    projects: frozenset[str] = frozenset()
    starred: bool = False
    #: at least so many of the five
    rating: int = 0
    #: days of the local time, both included
    since: date | None = None
    until: date | None = None
    #: credits charged as far as known, both included
    least_credits: int | None = None
    most_credits: int | None = None
    #: "" for all; else "sandbox" or an origin
    service: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Numbers of edits, the newest first, and where the days begin."""

    #: compact: an array of unsigned 32-bit numbers serves for it
    numbers: Sequence[int]
    #: day of the local time, index of its newest edit in `numbers`, and how many they are
    days: Sequence[tuple[date, int, int]]


@dataclass(frozen=True, slots=True)
class Export:
    """A file that was made of a result for somewhere."""

    #: number in the books; 0 before
    id: int
    job: int
    at: datetime
    #: identifier of the preset
    preset: str
    #: absolute
    path: str
    sha256: str
    bytes: int
    #: the worst that its report says: "pass", "warn" or "fail"
    worst: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where an edit comes from and what was made of it."""

    #: by number: the edit itself, all whose results led to it, and all that was made of its result
    jobs: Mapping[int, Job]
    #: (number of the edit whose result was used, number of the edit that used it)
    steps: Sequence[tuple[int, int]]
    #: of all these edits
    exports: Sequence[Export]


@dataclass(frozen=True, slots=True)
class Spending:
    """What was spent in one slice of time, or on one model or project."""

    #: "2026-11-22" for a day, "2026-11" for a month, else an identifier; "" for no project
    key: str
    edits: int
    credits: int
    #: results that a person kept, and the credits of their edits
    kept: int = 0
    kept_credits: int = 0


class Archive(Protocol):
    """The history. Reading never waits for the one writer; every write is one transaction."""

    async def find(self, search: Search) -> Found: ...

    async def jobs(self, numbers: Sequence[int]) -> list[Job]:
        """The edits of these numbers, in this order; what is gone is left out."""
        ...

    async def choices(self) -> tuple[Sequence[str], Sequence[str]]:
        """Models and projects that occur, as a filter offers them."""
        ...

    async def lineage(self, number: int) -> Lineage: ...

    async def results_of(self, photo: str) -> list[Job]:
        """Edits of a photo (its path or address) that have a result, oldest first."""
        ...

    async def makers(self, paths: Sequence[str]) -> Mapping[str, int]:
        """Of these paths those that are results, with the number of the newest edit each."""
        ...

    async def results_of_size(self, size: int) -> Mapping[str, int]:
        """Results of so many bytes: their SHA-256, and the number of the newest edit each."""
        ...

    async def spending(self, by: str, search: Search) -> list[Spending]:
        """What was charged, by "day", "month", "model", "project" or "template"; time in order,
        others the dearest first. The text of the search counts, too."""
        ...

    async def remove(self, numbers: Sequence[int]) -> int:
        """Takes ended edits out of the history; files stay, and so does what they cost. Returns
        how many."""
        ...

    async def relocate(self, old: str, new: str) -> int:
        """A file was found again elsewhere: all edits that name it by the old path name the new
        one. Returns how many."""
        ...

    async def add_export(self, export: Export) -> Export: ...

    async def exports_of(self, job: int) -> list[Export]: ...

    async def inspection(self, job: int) -> str | None:
        """What was found of an edit's marked regions, as `core.regions` writes it."""
        ...

    async def keep_inspection(self, job: int, found: str) -> None: ...

    async def marks(self, subject: str) -> str | None:
        """Regions marked for "sku:…" or "photo:…", as `core.regions` writes them."""
        ...

    async def keep_marks(self, subject: str, marks: str) -> None:
        """Keeps them; "" forgets them."""
        ...
