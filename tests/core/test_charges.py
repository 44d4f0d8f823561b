"""Charging requests, as journals tell of them."""

from datetime import UTC, datetime

import pytest

from productai_desktop.core.charges import JournalRow, charges_of
from productai_desktop.core.evidence import Charge
from productai_desktop.core.jobs import JournalEntry, State

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
INTENT = (State.SUBMITTING, "intent")
LOST = (State.UNCERTAIN, "no answer")


def told(*entries: tuple[State, str]) -> list[Charge]:
    """The charges of one job whose journal goes on so, from entry 1."""
    rows = (
        JournalRow(number, 7, 8, JournalEntry(NOON, state, event))
        for number, (state, event) in enumerate(entries, 1)
    )
    return charges_of(rows)


def charge(first: int, last: int | None, *, known: bool, lost: bool = False) -> Charge:
    return Charge(7, 8, first, last, known, NOON if lost else None)


def test_what_was_never_sent_is_no_charge():
    assert told((State.QUEUED, "ordered"), (State.PREPARING, "prepare")) == []


def test_a_request_under_way_may_be_charged_at_any_time():
    assert told((State.QUEUED, "ordered"), INTENT) == [charge(2, None, known=False)]


@pytest.mark.parametrize("end", [State.QUEUED, State.FAILED])
def test_a_refused_request_is_no_charge(end: State):
    assert told(INTENT, (end, "refused")) == []


def test_an_answered_request_is_charged_by_then():
    rows = (INTENT, (State.RUNNING, "answer RUNNING"), (State.RUNNING, "poll RUNNING"))
    assert told(*rows) == [charge(1, 2, known=True)]


@pytest.mark.parametrize("word", ["NOT_STARTED", "", "queued"])
def test_a_job_that_has_not_started_is_charged_later(word: str):
    waits = (INTENT, (State.RUNNING, f"answer {word}"), (State.RUNNING, f"poll {word}"))
    assert told(*waits) == [charge(1, None, known=True)]
    assert told(*waits, (State.RUNNING, "poll running")) == [charge(1, 4, known=True)]
    done = (*waits, (State.DOWNLOADING, "poll COMPLETED"), (State.DONE, "done"))
    assert told(*done) == [charge(1, 4, known=True)]


def test_a_lost_answer_stays_one_whatever_a_person_does():
    lost = charge(1, 2, known=False, lost=True)
    assert told(INTENT, LOST) == [lost]
    assert told(INTENT, LOST, (State.UNCERTAIN, "balance 9 → 9: not charged so far")) == [lost]
    assert told(INTENT, LOST, (State.FAILED, "closed")) == [lost]
    assert told(INTENT, LOST, (State.QUEUED, "sent again by a person")) == [lost]


def test_a_second_send_is_a_second_charge():
    again = (INTENT, LOST, (State.QUEUED, "sent again by a person"), INTENT)
    assert told(*again, (State.RUNNING, "answer RUNNING")) == [
        charge(1, 2, known=False, lost=True),
        charge(4, 5, known=True),
    ]
    assert told(*again, (State.QUEUED, "refused 429")) == [charge(1, 2, known=False, lost=True)]


def test_a_number_makes_a_lost_answer_known_until_it_proves_wrong():
    adopted = (INTENT, LOST, (State.RUNNING, "adopted 12"))
    assert told(*adopted) == [charge(1, 2, known=True, lost=True)]
    assert told(*adopted, (State.UNCERTAIN, "not 12")) == [charge(1, 2, known=False, lost=True)]


def test_jobs_do_not_mix():
    rows = [
        JournalRow(1, 7, 8, JournalEntry(NOON, *INTENT)),
        JournalRow(2, 9, 3, JournalEntry(NOON, *INTENT)),
        JournalRow(3, 9, 3, JournalEntry(NOON, State.RUNNING, "answer RUNNING")),
        JournalRow(4, 7, 8, JournalEntry(NOON, *LOST)),
    ]
    assert charges_of(rows) == [
        Charge(7, 8, 1, 4, known=False, lost_at=NOON),
        Charge(9, 3, 2, 3, known=True),
    ]
