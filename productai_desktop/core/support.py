"""The text that asks the service's support about edits: times, numbers, credits and balances.

It holds no key, prompt, photo, file name or address, and is English always: the vendor reads it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from productai_desktop.core.evidence import Evidence, Measurement, Verdict
from productai_desktop.core.jobs import Fault, Job, JournalEntry, State

#: API reference, "Support"
SUPPORT_ADDRESS = "support@productai.photo"
_LONGEST = 80
_CODES = frozenset({"SERVICE_ERROR", "JOB_LOST", "RESULT_GONE", "RESULT_MISSING"})


@dataclass(frozen=True, slots=True)
class Case:
    """An edit with its whole journal."""

    job: Job
    journal: Sequence[JournalEntry]


@dataclass(frozen=True, slots=True)
class Period:
    """Local days, both included; None is open."""

    since: date | None = None
    until: date | None = None

    def holds(self, job: Job) -> bool:
        """Whether a job was sent in it, and may have cost something."""
        if job.submitted_at is None and not job.possible_credits:
            return False
        day = (job.submitted_at or job.created_at).astimezone().date()
        after = self.since is None or day >= self.since
        return after and (self.until is None or day <= self.until)


def doubtful(job: Job) -> bool:
    """Whether support may have to say what became of an edit: it was charged, or may have been,
    and there is no result."""
    if job.state is State.UNCERTAIN:
        return True
    fault = job.fault
    if job.state is not State.FAILED or fault is None:
        return False
    return fault.code in _CODES or (fault.code == "DISMISSED" and job.possible_credits > 0)


def support_text(
    cases: Iterable[Case],
    *,
    service: str,
    version: str,
    now: datetime,
    period: Period | None = None,
) -> str:
    """Asks about some edits, in the order given; with a period, about what was sent in it."""
    listed = list(cases)
    in_doubt = [case for case in listed if period is None or doubtful(case.job)]
    head = (
        f"Program   ProductAI Desktop {version}",
        f"Service   {_plain(service)}",
        f"Written   {_time(now)}; all times are UTC",
    )
    parts = [_greeting(len(listed), len(in_doubt), period), "\n".join(head)]
    if period is not None:
        parts.append(_table([case.job for case in listed]))
    parts += [_case(case) for case in in_doubt]
    return "\n\n".join(parts) + "\n"


def _greeting(count: int, doubts: int, period: Period | None) -> str:
    if period is None:
        what = "this edit" if count == 1 else f"these {count} edits"
        return f"Hello, could you please tell us what became of {what} and what was charged?"
    edits = "1 edit" if count == 1 else f"{count} edits"
    days = _days(period)
    if not count:
        return f"Hello, by our books no edit was sent {days}: could you please check that?"
    detail = f"; {doubts} of them in detail below" if doubts else ""
    return f"Hello, could you please check the {edits} that we sent {days}{detail}?"


def _days(period: Period) -> str:
    if period.since is None and period.until is None:
        return "so far"
    if period.since is None:
        return f"until {period.until}"
    if period.until is None:
        return f"since {period.since}"
    return (
        f"on {period.since}"
        if period.since == period.until
        else (f"from {period.since} to {period.until}")
    )


def _table(jobs: Sequence[Job]) -> str:
    """One line an edit, for comparing with the service's own list."""
    head = ("Our number", "Your number", "Sent", "Model", "Charged", "Perhaps", "State")
    rows = [head] + [
        (
            str(job.id),
            _number(job),
            _time(job.submitted_at or job.created_at),
            _model(job),
            str(job.credits),
            str(job.possible_credits - job.credits or ""),
            job.state.value,
        )
        for job in jobs
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    charged = sum(job.credits for job in jobs)
    perhaps = sum(job.possible_credits for job in jobs) - charged
    doubt = f", and perhaps {perhaps} more" if perhaps else ""
    return "\n".join([*lines, f"In all {_credits(charged)}{doubt}."])


def _case(case: Case) -> str:
    job = case.job
    evidence = job.evidence or Evidence()
    possible = job.possible_credits - job.credits
    facts = {
        "Your number": _number(job) or "unknown: no answer reached us",
        "Model": _model(job),
        "Price": f"{_credits(job.credits_expected)} by the price list",
        "Ordered": _time(job.created_at),
        "Sent": _time(job.submitted_at) if job.submitted_at is not None else "",
        "State": f"{job.state.value}{_code(job.fault)}",
        "Charged": _credits(job.credits) + (f", perhaps {possible} more" if possible else ""),
        "Balance before": _measured(evidence.before),
        "No answer": _time(evidence.lost_at) if evidence.lost_at is not None else "",
        "Balance after": _measured(evidence.after),
        "Conclusion": _conclusion(evidence) if evidence.lost_at is not None else "",
    }
    lines = [f"Our number {job.id}"]
    lines += [f"  {name:<16}{value}" for name, value in facts.items() if value]
    lines.append("  History")
    lines += [
        f"    {_time(entry.at)}  {entry.state.value:<11}  {_plain(entry.event)}{_code(entry.fault)}"
        for entry in case.journal
    ]
    return "\n".join(lines)


def _conclusion(evidence: Evidence) -> str:
    gone = evidence.difference
    if evidence.verdict is Verdict.UNKNOWN or gone is None:
        return "none: the balance was not measured before and after"
    if evidence.verdict is Verdict.CHARGED:
        return "the balance fell by its price, and we sent nothing else meanwhile"
    if evidence.verdict is Verdict.NOT_CHARGED:
        return "the balance did not change" + ("" if evidence.settled else " so far")
    if evidence.verdict is Verdict.OTHERS:
        count = evidence.others
        others = "1 other edit of ours" if count == 1 else f"{count} other edits of ours"
        return f"none: {others} may have been charged meanwhile"
    change = f"fell by {gone}" if gone > 0 else f"rose by {-gone}"
    return f"none: the balance {change}, which is not its price"


def _number(job: Job) -> str:
    if job.remote_id is not None:
        return str(job.remote_id)
    known = job.evidence.remote_id if job.evidence is not None else None
    return "" if known is None else f"{known} (in a broken answer)"


def _model(job: Job) -> str:
    return _plain(job.model) or job.operation.value


def _measured(measurement: Measurement | None) -> str:
    if measurement is None:
        return ""
    return f"{_credits(measurement.credits)}, {_time(measurement.at)}"


def _code(fault: Fault | None) -> str:
    """An error's code with the service's status, and nothing else of it."""
    if fault is None:
        return ""
    status = fault.params.get("status", fault.params.get("was"))
    return f" ({fault.code}{f' {_plain(str(status))}' if status else ''})"


def _credits(count: int) -> str:
    return "1 credit" if count == 1 else f"{count} credits"


def _time(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _plain(text: str) -> str:
    """A word of the service or of ours, on one line."""
    shown = "".join(c if c.isprintable() else " " for c in text[:_LONGEST])
    return " ".join(shown.split())
