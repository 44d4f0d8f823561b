"""The rows of a plan: one for each edit and each line that cannot be used, what matters first."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from productai_desktop.core.addresses import is_address
from productai_desktop.core.batches import Item, Leaving, Plan, Skipping
from productai_desktop.core.jobs import Fault


class Kind(Enum):
    """Where a row stands before the start, in the order in which rows are shown."""

    PROBLEM = "problem"
    UNCERTAIN = "uncertain"
    OWED = "owed"
    OTHER_ACCOUNT = "other account"
    NEW = "new"
    OPEN = "open"
    FIRST = "first"
    CREDITS = "credits"
    DONE = "done"

    @property
    def needs_person(self) -> bool:
        """Whether it goes on only if a person does something."""
        return self in _NEEDING


_NEEDING = (Kind.PROBLEM, Kind.UNCERTAIN, Kind.OWED, Kind.OTHER_ACCOUNT)
_SKIPPED = {
    Skipping.DONE: Kind.DONE,
    Skipping.OPEN: Kind.OPEN,
    Skipping.UNCERTAIN: Kind.UNCERTAIN,
    Skipping.OWED: Kind.OWED,
    Skipping.OTHER_ACCOUNT: Kind.OTHER_ACCOUNT,
}
_LEFT = {Leaving.FIRST: Kind.FIRST, Leaving.CREDITS: Kind.CREDITS}
_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    #: as in the file; 0 where it is about no line
    line: int
    #: number among the edits of its line; 0 for a problem
    variant: int
    kind: Kind
    #: None for a problem
    item: Item | None = None
    fault: Fault | None = None
    #: job that stands for it; 0 for none
    job: int = 0
    #: photo and SKU as the table of the input has them, for a problem
    photo: str = ""
    sku: str = ""

    @property
    def name(self) -> str:
        """The photo's name, or its address."""
        photo = self.item.order.images[0] if self.item is not None else self.photo
        return photo if is_address(photo) else Path(photo).name

    @property
    def article(self) -> str:
        """The SKU."""
        return self.item.order.sku if self.item is not None else self.sku


def rows_of(plan: Plan) -> tuple[Row, ...]:
    """All rows of a plan. Takes some tens of milliseconds for ten thousand: for a thread."""
    rows = [Row(item.line, item.variant, Kind.NEW, item) for item in plan.items]
    rows += [
        Row(skip.item.line, skip.item.variant, _SKIPPED[skip.why], skip.item, job=skip.job)
        for skip in plan.skips
    ]
    rows += [
        Row(left.item.line, left.item.variant, _LEFT[left.why], left.item) for left in plan.left
    ]
    if plan.problems:
        rows += _problems(plan)
    return tuple(sorted(rows, key=lambda row: (_ORDER[row.kind], row.line, row.variant)))


def _problems(plan: Plan) -> list[Row]:
    columns = [column.strip().casefold() for column in plan.sheet.columns]
    image = columns.index("image") if "image" in columns else -1
    sku = columns.index("sku") if "sku" in columns else -1
    cells = {row.line: row.cells for row in plan.sheet.rows}

    def cell(line: int, column: int) -> str:
        found = cells.get(line, ())
        return found[column].strip() if 0 <= column < len(found) else ""

    return [
        Row(
            one.line,
            0,
            Kind.PROBLEM,
            fault=one.fault,
            photo=cell(one.line, image),
            sku=cell(one.line, sku),
        )
        for one in plan.problems
    ]
