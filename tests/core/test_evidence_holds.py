"""Whatever happens in whatever order: a conclusion about a lost edit is never wrong, as long as
nobody else uses the account."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from productai_desktop.core.charges import JournalRow, charges_of
from productai_desktop.core.evidence import (
    SETTLING_SECONDS,
    Evidence,
    Measurement,
    Verdict,
    lost,
)
from productai_desktop.core.jobs import JournalEntry, State

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
#: seconds in which all happens; the edit in question is lost at 500
OWN_INTENT, OWN_LOST, END = 480, 500, 1000
JOB = 1


def at(second: float) -> datetime:
    return NOON + timedelta(seconds=second)


@st.composite
def edits(draw: st.DrawFn) -> tuple[list[tuple[float, State, str]], float | None]:
    """What one other edit's journal tells, with its seconds, and when it was really charged."""
    start = draw(st.sampled_from([*range(270, 312, 3), *range(470, 712, 12)])) + 0.5
    answer = start + draw(st.integers(1, 20))
    charged = start + (answer - start) * draw(st.floats(0.1, 0.9))
    kind = draw(st.sampled_from(["answered", "later", "refused", "lost", "lost in vain", "open"]))
    intent = (start, State.SUBMITTING, "intent")
    if kind == "refused":
        return [intent, (answer, State.QUEUED, "refused 429")], None
    if kind == "open":
        return [intent], draw(st.sampled_from([charged, None]))
    if kind == "lost in vain":
        return [intent, (answer, State.UNCERTAIN, "no answer")], None
    if kind == "lost":
        late = answer + draw(st.integers(0, 59))
        return [intent, (answer, State.UNCERTAIN, "no answer")], late
    if kind == "answered":
        return [intent, (answer, State.RUNNING, "answer RUNNING")], charged
    begun = answer + draw(st.integers(1, 100))
    told = [
        intent,
        (answer, State.RUNNING, "answer NOT_STARTED"),
        (begun + 0.25, State.RUNNING, "poll RUNNING"),
    ]
    return told, begun


@given(
    others=st.lists(st.tuples(edits(), st.sampled_from([2, 3, 8])), max_size=2),
    own_charge=st.one_of(st.none(), st.floats(OWN_INTENT + 1, OWN_LOST + SETTLING_SECONDS - 1)),
    asked_before=st.integers(290, 310),
    asked_after=st.integers(OWN_LOST + int(SETTLING_SECONDS), 700),
    reads=st.tuples(st.floats(0, 10), st.floats(0, 10)),
)
@settings(max_examples=1500, deadline=None)
def test_a_conclusion_is_true(
    others: list[tuple[tuple[list[tuple[float, State, str]], float | None], int]],
    own_charge: float | None,
    asked_before: int,
    asked_after: int,
    reads: tuple[float, float],
) -> None:
    own = [(float(OWN_INTENT), State.SUBMITTING, "intent"), (OWN_LOST, State.UNCERTAIN, "lost")]
    told = [(second, JOB, 8, state, event) for second, state, event in own]
    charges = [(own_charge, 8)]
    for job, ((entries, charged), price) in enumerate(others, JOB + 1):
        told += [(second, job, price, state, event) for second, state, event in entries]
        charges.append((charged, price))
    told.sort()

    def known(second: float) -> int:
        return sum(1 for row in told if row[0] <= second)

    def measured(asked: float, read: float) -> Measurement:
        spent = sum(price for when, price in charges if when is not None and when <= asked + read)
        return Measurement(100 - spent, at(asked), known(asked), known(asked + 11))

    rows = [
        JournalRow(number, job, price, JournalEntry(at(second), state, event))
        for number, (second, job, price, state, event) in enumerate(told, 1)
    ]
    before, after = measured(asked_before, reads[0]), measured(asked_after, reads[1])
    seen = [row for row in rows if row.number <= after.answered]
    meanwhile = [
        charge for charge in charges_of(seen) if charge.job != JOB and charge.between(before, after)
    ]
    evidence = lost(Evidence(before=before), at(OWN_LOST)).measured(8, after, meanwhile, over=True)
    assert evidence.verdict is not Verdict.UNEXPLAINED
    if evidence.verdict is Verdict.CHARGED:
        assert own_charge is not None
    if evidence.verdict is Verdict.NOT_CHARGED:
        assert own_charge is None
    if not others:
        assert evidence.verdict in (Verdict.CHARGED, Verdict.NOT_CHARGED)
