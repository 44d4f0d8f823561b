"""What a row says of an edit whose answer was lost."""

import pytest

from productai_desktop.core.evidence import Evidence, Verdict
from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.queue.evidence_words import again_label, evidence_details
from productai_desktop.gui.queue.queue_words import Action, row_text, spoken, tooltip
from tests.fakes import NOON, FakeEngine, a_job
from tests.gui.queue.lost import evidence, lost

UNANSWERED = "No answer. May have cost 8 credits"


def offers(job: Job, *, confirming: bool = False) -> dict[Action, str]:
    text = row_text(job, FakeEngine(), confirming=confirming)
    return {offer.action: offer.label for offer in text.offers}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (None, ""),
        (Evidence(lost_at=NOON), ""),
        (evidence(Verdict.CHARGED, 92), "balance says it was charged"),
        (evidence(Verdict.NOT_CHARGED), "balance says it was not charged"),
        (
            evidence(Verdict.NOT_CHARGED, settled=False),
            "balance says it was not charged so far",
        ),
        (evidence(Verdict.OTHERS, 84, others=1), "not conclusive: 1 other edit meanwhile"),
        (evidence(Verdict.OTHERS, 84, others=3), "not conclusive: 3 other edits meanwhile"),
        (evidence(Verdict.UNEXPLAINED, 95), "not conclusive: balance fell by 5 credits"),
        (evidence(Verdict.UNEXPLAINED, 190), "not conclusive: balance rose by 90 credits"),
    ],
)
def test_the_row_says_what_the_balance_says(told: Evidence | None, words: str) -> None:
    text = row_text(lost(told=told), FakeEngine())
    assert text.second == (f"{UNANSWERED} · {words}" if words else UNANSWERED)
    assert text.second in spoken(text, lost(told=told))


def test_times_and_figures_are_in_the_tool_tip() -> None:
    told = evidence(Verdict.CHARGED, 92, remote_id=4711, possible=8)
    lines = evidence_details(lost(told=told)).splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "Balance before",
        "Answer lost",
        "Balance after",
        "A broken answer held its number",
        "Sent before without an answer",
    ]
    assert "100 credits" in lines[0]
    assert "92 credits" in lines[2]
    assert "4711" in lines[3]
    assert all(line in tooltip(lost(told=told)) for line in lines)
    assert evidence_details(a_job()) == ""


def test_a_known_number_is_offered() -> None:
    assert offers(lost())[Action.ADOPT] == "I have its number…"
    known = lost(told=Evidence(lost_at=NOON, remote_id=4711))
    assert offers(known)[Action.ADOPT] == "Its number is 4711…"


@pytest.mark.parametrize(
    ("told", "label", "really"),
    [
        (None, "Send again · may charge twice", "Really send again · may cost 8 credits twice"),
        (
            evidence(Verdict.CHARGED, 92),
            "Send again · charges twice",
            "Really send again · costs 8 credits twice",
        ),
        (
            evidence(Verdict.NOT_CHARGED),
            "Send again · 8 credits",
            "Really send again · 8 credits",
        ),
        (
            evidence(Verdict.NOT_CHARGED, settled=False),
            "Send again · may charge twice",
            "Really send again · may cost 8 credits twice",
        ),
    ],
)
def test_sending_again_says_what_the_balance_says(
    told: Evidence | None, label: str, really: str
) -> None:
    assert offers(lost(told=told))[Action.SEND_AGAIN] == label
    assert offers(lost(told=told), confirming=True)[Action.REALLY_SEND] == really


def test_where_there_is_room_the_reason_is_said() -> None:
    job = lost(told=evidence(Verdict.NOT_CHARGED))
    whole = "Send again · the balance says the first was not charged"
    assert again_label(job, whole=True) == whole


def test_an_adopted_picture_is_asked_about_until_somebody_answers() -> None:
    job = a_job(
        state=State.DONE, remote_id=7, output="/results/cup.png", evidence=Evidence(adopted=True)
    )
    text = row_text(job, FakeEngine())
    assert (text.second, text.alarm) == ("Is this the right picture?", "warn")
    assert list(offers(job)) == [Action.ACCEPT, Action.DISOWN]
    confirmed = job.evolve(evidence=Evidence())
    assert Action.FOLDER in offers(confirmed)
