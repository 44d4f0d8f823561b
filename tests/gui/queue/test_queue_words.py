"""What a row of the queue says and offers."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.one_line import elided, one_line
from productai_desktop.gui.queue.queue_order import Group, group_of
from productai_desktop.gui.queue.queue_words import row_text, spoken
from tests.fakes import NOON, FakeEngine, a_job

FAILED = Fault("SERVICE_ERROR", {"status": "ERROR"})


def labels(job: Job, engine: FakeEngine | None = None, *, confirming: bool = False) -> list[str]:
    text = row_text(job, engine or FakeEngine(), confirming=confirming)
    return [offer.label for offer in text.offers]


@pytest.mark.parametrize(
    ("job", "group"),
    [
        (a_job(state=State.UNCERTAIN), Group.NEEDS_YOU),
        (a_job(state=State.FAILED, fault=FAILED), Group.NEEDS_YOU),
        (a_job(state=State.FAILED, fault=Fault("DISMISSED")), Group.DONE),
        (a_job(state=State.SUBMITTING), Group.RUNNING),
        (a_job(state=State.RUNNING), Group.RUNNING),
        (a_job(state=State.DOWNLOADING), Group.RUNNING),
        (a_job(state=State.QUEUED), Group.WAITING),
        (a_job(state=State.PREPARING), Group.WAITING),
        (a_job(state=State.HOSTING), Group.WAITING),
        (a_job(state=State.PAUSED), Group.WAITING),
        (a_job(state=State.DONE), Group.DONE),
        (a_job(state=State.CANCELLED), Group.DONE),
    ],
    ids=lambda value: value.state.value if isinstance(value, Job) else value.value,
)
def test_each_state_has_its_group(job: Job, group: Group) -> None:
    assert group_of(job) is group


def test_what_waits_can_be_cancelled() -> None:
    assert labels(a_job()) == ["Cancel", "To the front"]
    assert labels(a_job(state=State.SUBMITTING)) == []


def test_a_failed_edit_says_what_trying_again_costs() -> None:
    assert labels(a_job(state=State.FAILED, fault=FAILED, credits_expected=3)) == [
        "Try again · 3 credits",
        "Copy details",
        "Close",
    ]


def test_a_result_that_is_owed_is_fetched_again_for_nothing() -> None:
    job = a_job(state=State.FAILED, fault=Fault("RESULT_GONE", {"status": 404}))
    assert labels(job)[0] == "Try again · free"


def test_an_uncertain_edit_offers_its_ways_out_and_asks_before_it_spends() -> None:
    job = a_job(state=State.UNCERTAIN)
    assert labels(job) == [
        "Check balance",
        "Send again · may charge twice",
        "I have its number…",
        "Close",
    ]
    assert labels(job, confirming=True) == [
        "Really send again · may cost 8 credits twice",
        "Not now",
    ]


def test_a_result_can_be_found_and_saved() -> None:
    assert labels(a_job(state=State.DONE, output="/results/cup.png")) == [
        "Show in folder",
        "Save as…",
        "Load settings",
    ]


def test_another_account_s_edit_says_so_and_offers_nothing() -> None:
    text = row_text(a_job(service="https://api.productai.photo"), FakeEngine())
    assert text.state == "Belongs to another account or service"
    assert text.offers == ()


def test_what_was_left_from_the_last_start_is_marked() -> None:
    engine = FakeEngine(jobs=[a_job(1)])
    engine.set_status(held=(1,), held_credits=8)
    assert row_text(engine.jobs[1], engine).state == "From last time, not started"


def test_credits_stand_before_and_after() -> None:
    engine = FakeEngine()
    assert row_text(a_job(), engine).aside == "8 cr"
    assert row_text(a_job(state=State.DONE, credits=8), engine).aside == "✓ 8 cr"
    assert row_text(a_job(state=State.UNCERTAIN), engine).aside == "! 8 cr"


def test_a_failure_says_whether_it_was_charged() -> None:
    engine = FakeEngine()
    charged = a_job(state=State.FAILED, fault=FAILED, credits=3)
    free = a_job(state=State.FAILED, fault=FAILED, credits=0)
    assert row_text(charged, engine).second == "The service failed · 3 credits charged"
    assert row_text(free, engine).second == "The service failed · nothing charged"


def test_a_running_edit_says_how_far_it_is() -> None:
    text = row_text(a_job(state=State.RUNNING), FakeEngine())
    assert (text.share, text.left, text.state) == (0.5, "22 s left", "At the service")


def test_a_row_is_spoken_with_name_state_and_credits() -> None:
    job = a_job(sku="CUP-0412", state=State.RUNNING)
    said = spoken(row_text(job, FakeEngine()), job)
    assert said.startswith("CUP-0412, At the service, 8 credits, 22 s left")


def test_models_are_named_as_people_know_them() -> None:
    engine = FakeEngine()
    assert "Nano Banana Pro" in row_text(a_job(), engine).second
    upscale = a_job(operation=Operation.UPSCALE, model="", prompt="")
    assert "Upscale" in row_text(upscale, engine).second


def test_the_rows_of_a_batch_tell_their_model_before_the_prompt_they_share() -> None:
    job = a_job(batch="batch-1", prompt="A long prompt " * 20)
    second = row_text(job, FakeEngine()).second
    assert second.index("Nano Banana Pro") < second.index("A long prompt")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("cup\nof\r\ncoffee.png", "cup of coffee.png"),
        ("\u202egnp.exe", "gnp.exe"),
        ("tab\tand\u2028line", "tab and line"),
        ("قطة.png", "قطة.png"),
    ],
)
def test_names_stand_on_one_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


@pytest.mark.parametrize("text", ["a very long name " * 40, "قطة جميلة " * 40])
def test_long_names_are_cut_to_their_room(qtbot: QtBot, text: str) -> None:
    metrics = QFontMetricsF(QFont())
    cut = elided(metrics, text, 120)
    assert "…" in cut
    assert metrics.horizontalAdvance(cut) <= 120


def test_variants_do_not_look_alike() -> None:
    job = a_job(variant=2)
    text = row_text(job, FakeEngine(), variants=4)
    assert text.variant == "2 of 4"
    assert "variant 2 of 4" in spoken(text, job)
    assert row_text(a_job(), FakeEngine()).variant == ""


def test_a_limit_that_keeps_an_edit_back_is_its_reason() -> None:
    engine = FakeEngine()
    engine.set_status(limited=Fault("LIMIT_DAY", {"limit": 50, "spent": 48}))
    text = row_text(a_job(), engine)
    assert text.second.startswith("Today's limit of 50 credits is reached")
    assert text.alarm == "warn"


def test_a_word_of_the_service_that_is_unknown_is_passed_on() -> None:
    known = row_text(a_job(state=State.RUNNING, remote_status="RUNNING"), FakeEngine())
    other = row_text(a_job(state=State.RUNNING, remote_status="IN_REVIEW"), FakeEngine())
    assert known.state == "At the service"
    assert "IN_REVIEW" in other.state
    assert "IN_REVIEW" in other.second


def test_a_result_says_how_long_it_took() -> None:
    job = a_job(state=State.DONE, submitted_at=NOON, ended_at=NOON + timedelta(seconds=26))
    assert row_text(job, FakeEngine()).under == "26 s"
