"""A batch: many edits ordered at once from a spreadsheet, folders, files or addresses, as values.

A request is planned, the plan is looked at, and what it holds is started: see `engine.batches`.
Nothing here reads or writes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Fault
from productai_desktop.core.photos import Stamp
from productai_desktop.core.ports import Balance
from productai_desktop.core.requests import Order
from productai_desktop.core.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Choices:
    """What holds for every line that does not say otherwise."""

    operation: Operation = Operation.EDIT
    #: template: `{name}`, `{sku}` and the columns of the spreadsheet may stand in it
    prompt: str = ""
    model: str = ""
    aspect_ratio: str | None = None
    resolution: str | None = None
    #: "png" or "jpg"
    output_format: str = "png"
    #: edits of each line
    variants: int = 1
    project: str = ""
    note: str = ""
    #: folder for results, absolute; nothing is ever written outside of it
    output_folder: str = ""
    #: template of result names below that folder, such as "{colour}/{sku}"; "" for the template
    #: of the settings
    output_name: str = ""


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """What is asked for."""

    #: absolute paths of files, folders and glob patterns, and addresses; or the path of one
    #: spreadsheet (.csv, .tsv, .xlsx), which then stands alone
    sources: tuple[str, ...]
    choices: Choices = field(default_factory=Choices)
    #: look into the folders of folders, too
    recursive: bool = False
    #: folder whose photos are matched to the column `sku`, absolute; "" for the spreadsheet's own
    photos: str = ""
    #: the most that new edits of this batch may cost; None for no cap
    max_credits: int | None = None
    #: only so many lines that are not done yet; None for all
    first: int | None = None
    #: order anew what is done already
    again: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a line cannot be used."""

    #: 0 where it is about no line
    line: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Item:
    """One edit that is planned: becomes one job."""

    line: int
    #: photos, resolved prompt, settings, and in `destination` the file to write, absolute, whose
    #: suffix follows the content; always of one variant
    order: Order
    #: 1-based number among the variants of its line
    variant: int
    credits: int
    #: number of the job that ordered the same before and brought no result, or one that is no
    #: longer there, or is to be made again; 0 for none
    before: int = 0


class Skipping(Enum):
    """Why a line is not ordered."""

    #: a job has done it, and its result is there
    DONE = "done"
    #: a job is under way for it; starting follows that one
    OPEN = "open"
    #: an order for it was never answered: it may be paid for
    UNCERTAIN = "uncertain"
    #: it was paid for and its result was not had: `retry` of that job is free
    OWED = "owed"
    #: it is at the service for another account
    OTHER_ACCOUNT = "other account"


@dataclass(frozen=True, slots=True)
class Skip:
    """An edit that is not ordered, for a job stands for it."""

    item: Item
    why: Skipping
    #: number of that job
    job: int


class Leaving(Enum):
    """Why a usable line is not taken."""

    #: beyond `first`
    FIRST = "first"
    #: beyond `max_credits`
    CREDITS = "credits"


@dataclass(frozen=True, slots=True)
class Left:
    """An edit that could be ordered and is not part of this plan."""

    item: Item
    why: Leaving


@dataclass(frozen=True, slots=True)
class Photo:
    """What is known of a local photo after it was prepared for a look."""

    #: of the file as it is
    stamp: Stamp
    sha256: str
    #: "png", "jpeg" or "webp", as it will be sent
    format: str
    width: int
    height: int
    size_bytes: int
    #: as words of `imaging`
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be started, and everything that is known before it is."""

    request: BatchRequest
    sheet: Sheet
    #: the service and account it was made for
    service: str
    account: str
    #: what will be ordered, line by line
    items: tuple[Item, ...]
    skips: tuple[Skip, ...] = ()
    left: tuple[Left, ...] = ()
    #: in the order of their lines
    problems: tuple[Problem, ...] = ()
    #: photos of the folder that no SKU asked for, absolute
    unmatched_photos: tuple[str, ...] = ()
    #: line -> an earlier line that orders exactly the same
    repeats: Mapping[int, int] = field(default_factory=dict[int, int])
    #: results of earlier edits among the sources that were passed by
    passed_by: int = 0
    #: by path, of those that were looked at
    photos: Mapping[str, Photo] = field(default_factory=dict[str, Photo])
    #: None: not known
    balance: Balance | None = None
    #: the balance was asked for just now
    balance_fresh: bool = False
    #: credits of jobs that wait already, those of this batch among them
    promised: int = 0
    #: expected until all of it is done, what waits already included
    seconds: float = 0.0
    #: requests that the items need
    requests: int = 0
    #: number of the newest job in the books when it was made
    last_job: int = 0

    @property
    def count(self) -> int:
        """Edits that will be ordered."""
        return len(self.items)

    @property
    def credits(self) -> int:
        """Credits that they will cost by the catalogue."""
        return sum(item.credits for item in self.items)

    @property
    def open_jobs(self) -> tuple[int, ...]:
        """Jobs that are under way for its lines already."""
        return tuple(skip.job for skip in self.skips if skip.why is Skipping.OPEN)

    @property
    def missing(self) -> int:
        """Credits that the known balance lacks for the items; 0 where it is unknown."""
        if self.balance is None or not self.items:
            return 0
        return max(0, self.credits + self.promised - self.balance.credits)

    @property
    def usable(self) -> bool:
        """Whether any line can be, is or was made."""
        return bool(self.items or self.skips or self.left)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far planning has come."""

    #: "reading", "checking" (photos), "asking" (for the balance)
    step: str
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Started:
    """A plan whose jobs are in the books."""

    plan: Plan
    #: text that the new jobs share as `Job.batch`; "" where there are none
    batch: str
    #: (line, variant) -> number of the job that stands for it, done ones among them
    jobs: Mapping[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])
    #: numbers of the jobs that are under way, new and old, in the order of their lines
    followed: tuple[int, ...] = ()
