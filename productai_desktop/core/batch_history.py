"""What of a batch is done or under way already, by the jobs in the books; and what is taken."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from productai_desktop.core.batches import Item, Leaving, Left, Skip, Skipping
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.requests import Order

#: what makes two edits the same
Likeness = tuple[object, ...]

#: of several jobs that could stand for a line: first those under way, then what may be paid for
_FIRST = (
    Skipping.OPEN, Skipping.UNCERTAIN, Skipping.OTHER_ACCOUNT, Skipping.OWED, Skipping.DONE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class History:
    """Items against the books."""

    #: what no job stands for, line by line
    items: tuple[Item, ...]
    skips: tuple[Skip, ...]
    #: lines that belong to a batch that is still under way, of which this is the continuation
    continued: frozenset[int] = frozenset()
    #: credits of the jobs of those lines
    continued_credits: int = 0


def likeness(order: Order) -> Likeness:
    """Two orders alike in this would give the same edit."""
    return (
        order.images, order.prompt, order.operation, order.model, order.aspect_ratio,
        order.resolution, order.output_format, order.sku,
    )  # fmt: skip


def _job_likeness(job: Job) -> Likeness:
    return (
        job.inputs, job.prompt, job.operation, job.model, job.aspect_ratio, job.resolution,
        job.output_format, job.sku,
    )  # fmt: skip


def alike(items: Iterable[Item], jobs: Iterable[Job], service: str) -> list[Job]:
    """The jobs of a service that ordered the same as one of the items."""
    wanted = {likeness(item.order) for item in items}
    images = {like[0] for like in wanted}
    return [
        job
        for job in jobs
        if job.inputs in images and job.service == service and _job_likeness(job) in wanted
    ]


def repeats(items: Iterable[Item]) -> dict[int, int]:
    """Line -> an earlier line that orders exactly the same."""
    seen: dict[Likeness, int] = {}
    found: dict[int, int] = {}
    for item in items:
        line = seen.setdefault(likeness(item.order), item.line)
        if line != item.line:
            found[item.line] = line
    return found


def against(
    items: Sequence[Item],
    jobs: Iterable[Job],
    *,
    mine: Callable[[Job], bool],
    outdated: Collection[int],
    again: bool,
) -> History:
    """Takes out what jobs stand for, each job for one item.

    `jobs` are those that are `alike`. `outdated` names jobs whose photo has changed since, or
    whose result is gone. `again` repeats what is done, but for what belongs to a batch that is
    still under way: then an interrupted repetition goes on and is not begun anew.
    """
    standing: list[tuple[Skipping, Job]] = []
    others: dict[Likeness, int] = {}
    for job in jobs:
        why = _standing(job, mine(job), job.id in outdated)
        if why is None:
            others[_job_likeness(job)] = job.id
        else:
            standing.append((why, job))
    going = {job.batch for why, job in standing if why is Skipping.OPEN and job.batch}
    free: dict[Likeness, list[tuple[Skipping, Job]]] = defaultdict(list)
    for why, job in sorted(standing, key=lambda one: (_FIRST.index(one[0]), one[1].id)):
        if why is Skipping.DONE and again and job.batch not in going:
            others[_job_likeness(job)] = job.id
        else:
            free[_job_likeness(job)].append((why, job))
    return _shared_out(items, free, others, going)


def _shared_out(
    items: Sequence[Item],
    free: dict[Likeness, list[tuple[Skipping, Job]]],
    others: dict[Likeness, int],
    going: set[str],
) -> History:
    left: list[Item] = []
    skips: list[Skip] = []
    continued: set[int] = set()
    spent = 0
    for item in items:
        like = likeness(item.order)
        if free.get(like):
            why, job = free[like].pop(0)
            skips.append(Skip(item, why, job.id))
            if job.batch in going:
                continued.add(item.line)
                spent += job.credits_expected
        else:
            left.append(replace(item, before=others.get(like, 0)))
    return History(tuple(left), tuple(skips), frozenset(continued), spent)


def _standing(job: Job, mine: bool, outdated: bool) -> Skipping | None:
    """Why a job is reason enough not to order the same; None where it is none."""
    if job.state.waiting:
        return Skipping.OPEN if mine else None  # another account's costs nothing, and may never
    if outdated:
        return None
    if job.state is State.UNCERTAIN:
        return Skipping.UNCERTAIN
    if job.state is State.SUBMITTING or job.state.owed:
        return Skipping.OPEN if mine else Skipping.OTHER_ACCOUNT
    if job.state is State.DONE:
        return Skipping.DONE
    return Skipping.OWED if _is_owed(job) else None


def _is_owed(job: Job) -> bool:
    """It failed after it was paid for, and not by the service's word nor a person's."""
    code = "" if job.fault is None else job.fault.code
    paid = job.state is State.FAILED and job.remote_id is not None
    return paid and code not in ("SERVICE_ERROR", "DISMISSED")


def selected(
    items: Sequence[Item], history: History, first: int | None, max_credits: int | None
) -> tuple[list[Item], list[Left]]:
    """The items to take, in order, and those to leave: beyond so many lines, or from the first on
    that exceeds the credits. What the continued batch has ordered counts for both."""
    taken: list[Item] = []
    left: list[Left] = []
    lines = set(history.continued)
    spent = history.continued_credits
    full = False
    for item in items:
        if first is not None and item.line not in lines and len(lines) >= first:
            left.append(Left(item, Leaving.FIRST))
            continue
        full = full or (max_credits is not None and spent + item.credits > max_credits)
        if full:
            left.append(Left(item, Leaving.CREDITS))
            continue
        lines.add(item.line)
        spent += item.credits
        taken.append(item)
    return taken, left
