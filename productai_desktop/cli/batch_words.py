"""What the terminal says of a batch: before it starts, of each line, and at its end."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from productai_desktop.cli.progress import duration
from productai_desktop.cli.rows import photo_row
from productai_desktop.cli.words import credits_text, message, shown
from productai_desktop.core.batches import Item, Leaving, Plan, Skip, Skipping, Started
from productai_desktop.core.jobs import Fault, Job, State

#: things of one kind that are named; the others are counted
NAMED = 20

_SKIPPED = {
    Skipping.DONE: "{lines} done already ({named}); --again repeats them.",
    Skipping.OPEN: "{lines} under way already ({named}): followed, not ordered again.",
    Skipping.UNCERTAIN: "{lines} not ordered: an earlier order was never answered and may be paid "
    "for. See `productai jobs show {jobs}`.",
    Skipping.OWED: "{lines} not ordered: paid for, and the result was not had. `productai jobs "
    "retry {jobs}` fetches it, free of charge.",
    Skipping.OTHER_ACCOUNT: "{lines} not ordered: under way with another key ({named}).",
}
_STATES = {
    State.DONE: "done",
    State.FAILED: "failed",
    State.CANCELLED: "cancelled",
    State.UNCERTAIN: "without an answer",
}


def said_of(fault: Fault) -> str:
    """A fault as one sentence for the results."""
    return message(fault.code, fault.params)


def plan_lines(plan: Plan) -> Iterator[str]:
    """What will happen, in the order in which it matters."""
    yield from _problems(plan)
    yield from _listed(
        "Photos that no line asks for", [Path(p).name for p in plan.unmatched_photos]
    )
    if plan.passed_by:
        yield f"{_count(plan.passed_by, 'result')} of earlier edits in the folder left alone."
    for why in Skipping:
        skips = [skip for skip in plan.skips if skip.why is why]
        if skips:
            yield _skipped(plan, why, skips)
    again = [item for item in plan.items if item.before]
    if again:
        why = "done" if plan.request.again else "ordered before, and there is no result"
        yield f"{_lines(plan, again)} {why}: ordered anew."
    if plan.repeats:
        pairs = [f"{line} like {first}" for line, first in sorted(plan.repeats.items())]
        yield from _listed("Lines that are exactly like an earlier one, and ordered too", pairs)
    for why, text in (
        (Leaving.FIRST, "left for later by --first"),
        (Leaving.CREDITS, "left out by --max-credits"),
    ):
        left = [one.item for one in plan.left if one.why is why]
        if left:
            cost = credits_text(sum(item.credits for item in left))
            yield f"{_lines(plan, left)} {text} ({cost})."
    yield from _totals(plan)


def _totals(plan: Plan) -> Iterator[str]:
    if not plan.items:
        yield "Nothing new to order."
        return
    cost = credits_text(plan.credits)
    time = f" About {duration(plan.seconds)}." if plan.seconds >= 1 else ""
    yield f"{_count(plan.count, 'edit')}, {cost}.{time}"
    promised = f", {plan.promised} of them promised to jobs that wait" if plan.promised else ""
    if plan.balance is None:
        yield f"The balance is not known{promised}."
        return
    fresh = "" if plan.balance_fresh else ", as last known"
    yield f"Balance: {credits_text(plan.balance.credits)}{fresh}{promised}."
    if plan.missing:
        yield f"It lacks {credits_text(plan.missing)}."


def _problems(plan: Plan) -> Iterator[str]:
    """All of them, for a person mends a list in one go; what is wrong with many is said once."""
    lines: dict[str, list[int]] = {}
    for problem in plan.problems:
        text = message(problem.fault.code, problem.fault.params)
        lines.setdefault(text, []).append(problem.line)
    for text, numbers in lines.items():
        place = _place(plan) if len(numbers) == 1 else f"{_place(plan)}s"
        yield f"{place} {_ranges(numbers)}: {text}"


def _place(plan: Plan) -> str:
    return "line" if plan.sheet.path else "photo"


def _skipped(plan: Plan, why: Skipping, skips: Sequence[Skip]) -> str:
    jobs = sorted({skip.job for skip in skips})
    more = " …" if len(jobs) > NAMED else ""
    return _SKIPPED[why].format(
        lines=_lines(plan, [skip.item for skip in skips]),
        jobs=" ".join(map(str, jobs[:NAMED])) + more,
        named=("job " if len(jobs) == 1 else "jobs ") + _ranges(jobs),
    )


def _ranges(numbers: Sequence[int]) -> str:
    """Sorted numbers, those in a row by the first and the last."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    more = ", …" if len(runs) > NAMED else ""
    shown_runs = (str(a) if a == b else f"{a}–{b}" for a, b in runs[:NAMED])  # noqa: RUF001
    return ", ".join(shown_runs) + more


def _listed(head: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        more = f", and {len(names) - NAMED} more" if len(names) > NAMED else ""
        yield f"{head} ({len(names)}): {', '.join(shown(n, 100) for n in names[:NAMED])}{more}."


def _lines(plan: Plan, items: Sequence[Item]) -> str:
    return _count(len({item.line for item in items}), _place(plan))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def summary(started: Started, jobs: Mapping[int, Job]) -> str:
    """What became of the batch, on one line."""
    mine = [jobs[number] for number in set(started.jobs.values()) if number in jobs]
    counted = Counter(_STATES.get(job.state, "unfinished") for job in mine)
    parts = [
        f"{counted[word]} {word}" for word in (*_STATES.values(), "unfinished") if counted[word]
    ]
    if started.plan.problems:
        parts.append(f"{_count(len(started.plan.problems), _place(started.plan))} unusable")
    spent = sum(job.credits for job in mine if job.id in started.followed)
    said = f"productai: {', '.join(parts) or 'nothing ordered'}; {credits_text(spent)} charged."
    return f"{said} The same command goes on." if counted["unfinished"] else said


def plan_rows(plan: Plan) -> Iterator[dict[str, Any]]:
    """The plan for programs: one object for each edit and each line with a problem."""
    rows = [(item.line, item.variant, _row(plan, item, "planned")) for item in plan.items]
    rows += [
        (skip.item.line, skip.item.variant, _row(plan, skip.item, skip.why.value, skip.job))
        for skip in plan.skips
    ]
    rows += [
        (left.item.line, left.item.variant, _row(plan, left.item, f"left out: {left.why.value}"))
        for left in plan.left
    ]
    for problem in plan.problems:
        text = message(problem.fault.code, problem.fault.params)
        error = {"code": problem.fault.code, "message": text}
        row = {"dry_run": True, "line": problem.line, "status": "unusable", "error": error}
        rows.append((problem.line, 0, row))
    return (row for _, _, row in sorted(rows, key=lambda one: one[:2]))


def _row(plan: Plan, item: Item, status: str, job: int = 0) -> dict[str, Any]:
    order = item.order
    return {
        "dry_run": True,
        "line": item.line,
        "status": status,
        "job": job or None,
        "operation": order.operation.value,
        "images": [photo_row(image, plan.photos.get(image)) for image in order.images],
        "prompt": order.prompt,
        "model": order.model,
        "aspect_ratio": order.aspect_ratio,
        "resolution": order.resolution,
        "output_format": order.output_format,
        "output": order.destination,
        "project": order.project,
        "sku": order.sku,
        "credits": item.credits,
        "error": None,
    }
