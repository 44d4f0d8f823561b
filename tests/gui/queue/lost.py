"""Edits whose answers were lost, with what the balances tell of them."""

from datetime import timedelta
from typing import Any

from productai_desktop.core.evidence import Evidence, Measurement, Verdict
from productai_desktop.core.jobs import Fault, Job, State
from tests.fakes import NOON, a_job

BEFORE = Measurement(100, NOON, 1, 1)


def evidence(verdict: Verdict, left: int = 100, **changes: Any) -> Evidence:
    """100 credits before, `left` after."""
    after = Measurement(left, NOON + timedelta(minutes=2), 9, 9)
    lost_at = NOON + timedelta(minutes=1)
    values = {"settled": True, **changes}
    return Evidence(before=BEFORE, lost_at=lost_at, after=after, verdict=verdict, **values)


def lost(number: int = 1, told: Evidence | None = None, **changes: Any) -> Job:
    """An uncertain edit of 8 credits."""
    values: dict[str, Any] = {"state": State.UNCERTAIN, "fault": Fault("NO_ANSWER")}
    return a_job(number, **{**values, "evidence": told, **changes})
