"""Charges: what journals tell of every charging request that left, answered or not."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from productai_desktop.core.evidence import Charge
from productai_desktop.core.jobs import JournalEntry, State

#: the service's words for a job that it has begun: it has charged it
_BEGUN = frozenset({"RUNNING", "COMPLETED", "ERROR", "FAILED", "TIMEOUT"})
#: the states of a job that the service has begun
_BEGUN_STATES = frozenset({State.DOWNLOADING, State.DONE, State.FAILED})


@dataclass(frozen=True, slots=True)
class JournalRow:
    """An entry of one job's journal, among those of all."""

    #: counts up over all journals
    number: int
    job: int
    #: credits of the job by the catalogue
    credits: int
    entry: JournalEntry


def charges_of(rows: Iterable[JournalRow]) -> list[Charge]:
    """The charges that whole journals tell of; `rows` in their order.

    A request that was refused, or never left, is none. One whose answer said that the job has not
    started is charged when it starts (API reference, "Token Management"): until the service says
    that, it may be charged at any time.
    """
    #: by the entry before each left
    every: dict[int, Charge] = {}
    latest: dict[int, int] = {}
    for row in rows:
        first = latest.get(row.job)
        if row.entry.state is State.SUBMITTING:
            latest[row.job] = row.number
            every[row.number] = Charge(row.job, row.credits, row.number, None, known=False)
        elif first is not None:
            charge = _after(every[first], row)
            if charge is None:
                del latest[row.job], every[first]
            else:
                every[first] = charge
    return list(every.values())


def _after(charge: Charge, row: JournalRow) -> Charge | None:
    """A charge after the next entry of its job; None where it was refused."""
    state, lost = row.entry.state, charge.lost_at is not None
    if state is State.UNCERTAIN:
        if lost:  # looked at again, or adopted by mistake
            return replace(charge, known=False)
        return replace(charge, last=row.number, lost_at=row.entry.at)
    if state is State.RUNNING or (charge.known and state in _BEGUN_STATES):
        begun = state is not State.RUNNING or _word(row.entry.event) in _BEGUN
        last = charge.last or (row.number if begun else None)
        return replace(charge, known=True, last=last)
    return charge if charge.known or lost else None


def _word(event: str) -> str:
    """The service's word in "answer RUNNING" or "poll RUNNING"."""
    kind, _, word = event.partition(" ")
    return word.upper() if kind in ("answer", "poll") else ""
