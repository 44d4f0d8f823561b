"""Plans of batches as tests want them."""

from collections.abc import Sequence
from typing import Any

from productai_desktop.core.batches import (
    BatchRequest,
    Choices,
    Item,
    Leaving,
    Left,
    Plan,
    Problem,
    Skip,
    Skipping,
    Started,
)
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Fault
from productai_desktop.core.ports import Balance
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import PRACTICE
from productai_desktop.core.sheets import Sheet, SheetRow

COLUMNS = ("sku", "colour", "prompt")


def an_item(line: int, *, variant: int = 1, **changes: Any) -> Item:
    """One planned edit of a line."""
    sku = f"{line:05}"
    base: dict[str, Any] = {
        "operation": Operation.EDIT,
        "images": (f"/shop/photos/{sku}_front.jpg",),
        "prompt": f"Place article {sku} on a white marble table, soft daylight from the left",
        "model": "nanobananapro",
        "resolution": "2K",
        "output_format": "png",
        "sku": sku,
        "destination": f"/shop/results/{sku}-nanobananapro.png",
    }
    return Item(line, Order(**{**base, **changes}), variant, 8)


def a_plan(
    lines: Sequence[int] = (2, 3, 4),
    *,
    done: Sequence[int] = (),
    going: Sequence[int] = (),
    uncertain: Sequence[int] = (),
    later: Sequence[int] = (),
    wrong: Sequence[Problem] = (),
    **changes: Any,
) -> Plan:
    """A plan of a list by its lines: new ones, such as jobs stand for, and such as are left."""
    skipped = [(line, Skipping.DONE) for line in done]
    skipped += [(line, Skipping.OPEN) for line in going]
    skipped += [(line, Skipping.UNCERTAIN) for line in uncertain]
    numbers = sorted({*lines, *done, *going, *uncertain, *later, *(one.line for one in wrong)})
    base: dict[str, Any] = {
        "request": BatchRequest(("/shop/autumn.csv",), Choices(output_folder="/shop/results")),
        "sheet": Sheet(
            COLUMNS,
            tuple(SheetRow(line, (f"{line:05}", "green", "")) for line in numbers),
            path="/shop/autumn.csv",
            separator=";",
        ),
        "service": PRACTICE,
        "account": "tag",
        "items": tuple(an_item(line) for line in lines),
        "skips": tuple(Skip(an_item(line), why, line) for line, why in skipped),
        "left": tuple(Left(an_item(line), Leaving.FIRST) for line in later),
        "problems": tuple(wrong),
        "balance": Balance(credits=1250, plan="pro"),
        "seconds": 8.0 * len(lines),
    }
    return Plan(**{**base, **changes})


def unmatched(line: int) -> Problem:
    """A line whose photo was not found."""
    return Problem(line, Fault("PHOTO_UNMATCHED", {"sku": f"{line:05}"}))


def a_start(plan: Plan, first: int = 101) -> Started:
    """The plan with a job from `first` on for each of its edits, beside those that stood."""
    jobs = {(item.line, item.variant): first + n for n, item in enumerate(plan.items)}
    standing = {(skip.item.line, skip.item.variant): skip.job for skip in plan.skips}
    followed = (*jobs.values(), *plan.open_jobs)
    return Started(plan, "b" if jobs else "", {**standing, **jobs}, followed)
