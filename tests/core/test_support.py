"""The text that asks the service's support."""

from datetime import UTC, date, datetime, timedelta

import pytest

from productai_desktop.core.evidence import Evidence, Measurement, Verdict
from productai_desktop.core.jobs import Fault, Job, JournalEntry, State
from productai_desktop.core.support import Case, Period, doubtful, support_text
from tests.fakes import NOON, a_job

LATER = NOON + timedelta(hours=2)
EVIDENCE = Evidence(
    before=Measurement(100, NOON, 1, 1),
    lost_at=NOON + timedelta(seconds=75),
    after=Measurement(92, NOON + timedelta(seconds=80), 9, 9),
    verdict=Verdict.CHARGED,
    settled=True,
)
SECRETS = {
    "inputs": ("/home/jo/secret-client/cup.png", "https://files.example.com/cup.png?sig=1"),
    "prompt": "a secret prompt",
    "destination": "/home/jo/out",
    "output": "/home/jo/out/cup-2.png",
    "result_address": "https://cdn.example.com/1.png",
    "project": "Meyer",
    "sku": "CUP-7",
    "note": "for Meyer",
    "extra": {"colour": "vermilion"},
    "account": "0123456789abcdef",
}


def lost(number: int = 1, **changes: object) -> Job:
    values = {
        "state": State.UNCERTAIN, "fault": Fault("NO_ANSWER", {"host": "x", "reason": "cup.png"}),
        "submitted_at": NOON, "evidence": EVIDENCE, **SECRETS, **changes,
    }  # fmt: skip
    return a_job(number, **values)


def text(*jobs: Job, period: Period | None = None) -> str:
    entries = (
        JournalEntry(NOON, State.QUEUED, "ordered"),
        JournalEntry(LATER, State.UNCERTAIN, "no answer", Fault("NO_ANSWER", {"host": "cup"})),
    )
    cases = [Case(job, entries) for job in jobs]
    origin = "https://api.productai.photo"
    return support_text(cases, service=origin, version="1.2.3", now=LATER, period=period)


def test_all_that_support_needs_is_there():
    told = text(lost(12))
    for fact in (
        "Hello, could you please tell us what became of this edit and what was charged?",
        "ProductAI Desktop 1.2.3",
        "https://api.productai.photo",
        "Our number 12",
        "unknown: no answer reached us",
        "nanobananapro",
        "8 credits by the price list",
        "uncertain (NO_ANSWER)",
        "0 credits, perhaps 8 more",
        "100 credits, 2026-11-02 12:00:00",
        "92 credits, 2026-11-02 12:01:20",
        "the balance fell by its price, and we sent nothing else meanwhile",
        "2026-11-02 14:00:00  uncertain    no answer (NO_ANSWER)",
    ):
        assert fact in told


@pytest.mark.parametrize("period", [None, Period(date(2020, 1, 1))])
def test_nothing_of_the_work_is_told(period: Period | None):
    told = text(lost(), lost(2, state=State.DONE, remote_id=7, credits=8), period=period)
    words = ("secret", "cup", "jo/", "Meyer", "CUP", "vermilion", "0123456789abcdef", "example.com")
    assert not [word for word in words if word in told]


def test_a_number_of_a_broken_answer_is_told_as_one():
    told = text(lost(evidence=Evidence(lost_at=NOON, remote_id=4711)))
    assert "4711 (in a broken answer)" in told
    assert "none: the balance was not measured before and after" in told


@pytest.mark.parametrize(
    ("verdict", "left", "others", "words"),
    [
        (Verdict.NOT_CHARGED, 100, 0, "the balance did not change"),
        (Verdict.OTHERS, 92, 1, "none: 1 other edit of ours may have been charged meanwhile"),
        (Verdict.OTHERS, 92, 3, "none: 3 other edits of ours may have been charged meanwhile"),
        (Verdict.UNEXPLAINED, 95, 0, "none: the balance fell by 5, which is not its price"),
        (Verdict.UNEXPLAINED, 190, 0, "none: the balance rose by 90, which is not its price"),
    ],
)
def test_a_conclusion_says_what_it_rests_on(verdict: Verdict, left: int, others: int, words: str):
    after = Measurement(left, LATER, 9, 9)
    evidence = Evidence(
        before=EVIDENCE.before, lost_at=NOON, after=after, verdict=verdict, others=others,
        settled=True,
    )  # fmt: skip
    assert words in text(lost(evidence=evidence))


def test_a_period_lists_all_and_tells_of_those_in_doubt():
    done = lost(2, state=State.DONE, remote_id=7, credits=8, fault=None, evidence=None)
    told = text(done, lost(3), period=Period(date(2026, 11, 1), date(2026, 11, 30)))
    assert "check the 2 edits that we sent from 2026-11-01 to 2026-11-30; 1 of them" in told
    assert "In all 8 credits, and perhaps 8 more." in told
    assert "Our number 3" in told
    assert "Our number 2" not in told
    row = next(line for line in told.splitlines() if line.startswith("2 "))
    assert row.split() == ["2", "7", "2026-11-02", "12:00:00", "nanobananapro", "8", "done"]


def test_an_empty_period_says_so():
    told = text(period=Period(date(2026, 11, 2), date(2026, 11, 2)))
    assert "by our books no edit was sent on 2026-11-02" in told


def test_words_of_the_service_stay_on_their_line():
    job = lost(fault=Fault("SERVICE_ERROR", {"status": "ERR\nHello\u202e"}), state=State.FAILED)
    assert "failed (SERVICE_ERROR ERR Hello)" in text(job)


def test_days_are_local_and_both_included():
    day = NOON.astimezone().date()
    job = lost()
    assert Period().holds(job)
    assert Period(day, day).holds(job)
    assert not Period(since=day + timedelta(days=1)).holds(job)
    assert not Period(until=day - timedelta(days=1)).holds(job)
    assert not Period().holds(a_job(1))


@pytest.mark.parametrize(
    ("job", "doubt"),
    [
        (lost(), True),
        (lost(state=State.FAILED, fault=Fault("SERVICE_ERROR"), credits=8), True),
        (lost(state=State.FAILED, fault=Fault("JOB_LOST"), credits=8), True),
        (lost(state=State.FAILED, fault=Fault("DISMISSED"), evidence=Evidence(possible=8)), True),
        (lost(state=State.FAILED, fault=Fault("DISMISSED"), evidence=None), False),
        (lost(state=State.FAILED, fault=Fault("INPUT_DAMAGED"), evidence=None), False),
        (lost(state=State.DONE, fault=None), False),
        (lost(state=State.RUNNING, fault=None), False),
    ],
)
def test_only_what_may_be_charged_in_vain_is_in_doubt(job: Job, doubt: bool):
    assert doubtful(job) is doubt


def test_times_are_utc():
    zone = datetime(2026, 11, 2, 13, 0, tzinfo=UTC).astimezone()
    assert "Sent            2026-11-02 13:00:00" in text(lost(submitted_at=zone))
