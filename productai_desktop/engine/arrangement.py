"""Where waiting jobs come to stand when a person moves them."""

from collections.abc import Mapping, Sequence
from typing import Any

from productai_desktop.core.jobs import Job

#: neighbours closer than this are numbered anew
_LEAST_GAP = 1e-6


def arranged(
    waiting: Sequence[Job], moved: Sequence[Job], before: int | None
) -> Mapping[int, Mapping[str, Any]]:
    """New `place` and `urgent` by job number, so that `moved` stand, in their order, before the
    job of that number, or last for None.

    `waiting` are all waiting jobs in their turn; those to be moved may be among them. The moved
    ones take on the urgency of their neighbour, else they would not stay beside it.
    """
    numbers = {job.id for job in moved}
    others = [job for job in waiting if job.id not in numbers]
    at = next((index for index, job in enumerate(others) if job.id == before), len(others))
    after = others[at] if at < len(others) else None
    ahead = others[at - 1] if at else None
    urgent = any(job.urgent for job in (after or ahead,) if job is not None)
    peers = [job for job in (ahead, after) if job is not None and job.urgent == urgent]
    spots = _between(
        _place(ahead) if ahead in peers else None,
        _place(after) if after in peers else None,
        len(moved),
    )
    if spots is None:
        order = [*others[:at], *(job.evolve(urgent=urgent) for job in moved), *others[at:]]
        first = 1 - len(order)
        return {
            job.id: {"place": _nonzero(float(first + index)), "urgent": job.urgent}
            for index, job in enumerate(order)
        }
    return {
        job.id: {"place": spot, "urgent": urgent} for job, spot in zip(moved, spots, strict=True)
    }


def front_places(waiting: Sequence[Job], count: int) -> list[float]:
    """Places before all that wait, for jobs that are about to be ordered."""
    urgent = [_place(job) for job in waiting if job.urgent]
    last = min(urgent, default=0.0)
    return [_nonzero(last - count + index) for index in range(count)]


def _between(low: float | None, high: float | None, count: int) -> list[float] | None:
    """`count` places between two others; None where there is no room."""
    if low is None and high is None:
        return [_nonzero(float(index - count)) for index in range(count)]
    if low is None:
        assert high is not None
        return [_nonzero(high - count + index) for index in range(count)]
    step = (1.0 if high is None else high - low) / (count + 1)
    if step < _LEAST_GAP:
        return None
    return [_nonzero(low + step * (index + 1)) for index in range(count)]


def _place(job: Job) -> float:
    return job.turn[1]


def _nonzero(place: float) -> float:
    """0 would mean the place of the job's number."""
    return place or -_LEAST_GAP
