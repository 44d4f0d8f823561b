"""Looking after jobs: lists, histories, and the ways out of every state."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from productai_desktop.core.errors import ConflictError, JobNotFound, NeverSent
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.marks import MANIFEST_KEPT
from productai_desktop.core.photos import Hosted, Upload
from tests.cli.conftest import Said
from tests.cli.fakes import NOW, FakeEngine, make_job

Productai = Callable[..., Said]


def test_the_list_is_aligned_and_oldest_first(productai: Productai, engine: FakeEngine):
    engine.jobs = {
        1: make_job(1, State.DONE, remote_id=7, credits=8, output="/results/1.png"),
        2: make_job(2, inputs=("/p/珈琲\n.png",), sku=""),
        12: make_job(12, State.FAILED, fault=Fault("INVALID_MODEL"), sku="قهوة"),
    }
    lines = productai("jobs", "list").out.splitlines()
    assert lines[0].split() == ["ID", "REMOTE", "STATE", "CREDITS", "MODEL", "NAME", "RESULT"]
    assert [line.split()[0] for line in lines[1:]] == ["1", "2", "12"]
    assert lines[1].endswith("/results/1.png")
    assert "珈琲\\n.png" in lines[2]
    assert lines[3].endswith("INVALID_MODEL")
    assert (
        len({line.index(word) for line, word in zip(lines, ("STATE", "done"), strict=False)}) == 1
    )


def test_the_list_as_json_is_one_object_a_line(productai: Productai, engine: FakeEngine):
    engine.jobs = {n: make_job(n, State.RUNNING, output="/not/yet.png") for n in (1, 2, 3)}
    rows = productai("jobs", "list", "--json").rows
    assert [row["id"] for row in rows] == [1, 2, 3]
    assert rows[0]["state"] == "running"
    assert rows[0]["output"] is None


def test_an_empty_list_says_so(productai: Productai):
    said = productai("jobs", "list")
    assert (said.status, said.out) == (0, "")
    assert "no jobs yet" in said.err


def test_show_says_what_was_done_with_the_file(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.DONE, output="/r/1.png", remarks=(MANIFEST_KEPT,))
    assert "Content Credentials" in productai("jobs", "show", "1").out
    (row,) = productai("jobs", "show", "1", "--json").rows
    assert row["remarks"] == [MANIFEST_KEPT]


def test_show_says_where_the_photos_lie(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.DONE)
    lies = "https://photos.s3.example.com/shop/ab.jpg"
    assert lies in productai("jobs", "show", "1").out
    (row,) = productai("jobs", "show", "1", "--json").rows
    assert row["uploads"] == [{"host": "bucket:https://s3.example.com/photos", "address": lies}]


def test_show_prints_no_signature_of_an_address(
    productai: Productai, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
):
    engine.jobs[1] = make_job(1, State.DONE)
    (upload,) = asyncio.run(engine.uploads_of(1))
    signed = Hosted("https://store.example.com/ab.jpg?X-Amz-Signature=ab12")

    async def uploads_of(_job: int) -> list[Upload]:
        return [replace(upload, hosted=signed)]

    monkeypatch.setattr(engine, "uploads_of", uploads_of)
    for options in ((), ("--json",)):
        said = productai("jobs", "show", "1", *options)
        assert "https://store.example.com/ab.jpg" in said.out
        assert "Signature" not in said.out + said.err


def test_a_forgotten_edit_is_shown_nowhere(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.DONE, inputs=())
    engine.jobs[2] = make_job(2, State.DONE)
    assert [row["id"] for row in productai("jobs", "list", "--json").rows] == [2]
    assert productai("jobs", "show", "1").status == 2


def test_show_prints_facts_and_history(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.UNCERTAIN, prompt="one\nline")
    said = productai("jobs", "show", "1")
    assert said.status == 0
    assert "one\\nline" in said.out
    assert "2026-11-22 12:00:00 UTC  queued" in said.out
    assert "may have cost 8 credits" in said.out
    (row,) = productai("jobs", "show", "1", "--json").rows
    assert row["journal"][0]["event"] == "ordered"


@pytest.mark.parametrize("action", ["show", "retry", "send-again", "dismiss", "cancel"])
def test_an_unknown_job_is_refused_before_anything_is_done(
    productai: Productai, engine: FakeEngine, action: str
):
    engine.jobs[1] = make_job(1)
    said = productai("jobs", action, "1", "99")
    assert said.status == 2
    assert "There is no job 99" in said.err
    assert engine.calls == []


def test_cancelling_costs_no_engine_run(productai: Productai, engine: FakeEngine):
    engine.jobs = {1: make_job(1), 2: make_job(2)}
    said = productai("jobs", "cancel", "1", "2", "--json")
    assert said.status == 0
    assert [row["state"] for row in said.rows] == ["cancelled", "cancelled"]
    assert not engine.stopped


def test_what_cannot_be_cancelled_is_said_and_the_rest_is_done(
    productai: Productai, engine: FakeEngine
):
    engine.jobs = {1: make_job(1, State.RUNNING), 2: make_job(2)}
    said = productai("jobs", "cancel", "1", "2")
    assert said.status == 1
    assert "Job 1 is running" in said.err
    assert engine.calls == [("cancel", 2)]


def test_nothing_done_at_all_is_wrong_usage(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.RUNNING)
    assert productai("jobs", "cancel", "1").status == 2


def test_a_retry_that_charges_names_its_price(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.FAILED, fault=Fault("SERVICE_ERROR"))
    said = productai("jobs", "retry", "1")
    assert said.status == 0
    assert "ordered anew: 8 credits" in said.err
    assert said.out == "/results/1.png\n"


def test_a_retry_of_what_is_owed_names_no_price(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.FAILED, fault=Fault("RESULT_GONE"), completed_at=NOW)
    assert "credits" not in productai("jobs", "retry", "1").err


def test_sending_again_follows_the_job(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.UNCERTAIN)
    said = productai("jobs", "send-again", "1", "--json")
    assert said.status == 0
    assert engine.calls == [("send_again", 1)]
    assert said.rows[0]["state"] == "done"


def test_adopting_takes_the_services_number(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.UNCERTAIN)
    assert productai("jobs", "adopt", "1", "4711").status == 0
    assert engine.calls == [("adopt", 1, 4711)]


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (JobNotFound(), 1, "does not know this job"),
        (NeverSent(host="h"), 5, "h cannot be reached"),
        (ConflictError("REMOTE_ID_TAKEN", remote_id=5, other=3), 2, "belongs to job 3"),
    ],
)
def test_an_adoption_that_fails_leaves_the_job(
    productai: Productai, engine: FakeEngine, error: Exception, status: int, words: str
):
    engine.jobs[1] = make_job(1, State.UNCERTAIN)
    engine.failures["adopt"] = error  # type: ignore[assignment]
    said = productai("jobs", "adopt", "1", "5")
    assert said.status == status
    assert words in said.err
    assert engine.jobs[1].state is State.UNCERTAIN


def test_dismissing_closes(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.UNCERTAIN)
    said = productai("jobs", "dismiss", "1")
    assert said.status == 0
    assert "is closed" in said.err


def test_resume_starts_what_was_held_and_follows_all_that_is_mine(
    productai: Productai, engine: FakeEngine
):
    engine.jobs = {
        1: make_job(1, State.DONE),
        2: make_job(2, State.QUEUED),
        3: make_job(3, State.RUNNING, remote_id=103),
        4: make_job(4, State.QUEUED),
    }
    engine.foreign_ids = {4}
    said = productai("jobs", "resume", "--json")
    assert said.status == 0
    assert [row["id"] for row in said.rows] == [2, 3]
    assert set(engine.calls) == {("start_held",), ("resume",)}


def test_resume_reports_a_job_that_nobody_has_judged_yet(productai: Productai, engine: FakeEngine):
    engine.jobs = {1: make_job(1, State.UNCERTAIN), 2: make_job(2)}
    said = productai("jobs", "resume", "--json")
    assert said.status == 6
    assert {row["state"] for row in said.rows} == {"uncertain", "done"}


def test_resume_with_nothing_to_do_ends_at_once(productai: Productai, engine: FakeEngine):
    engine.jobs[1] = make_job(1, State.FAILED)
    assert productai("jobs", "resume").status == 0


def test_resume_without_credits_ends_with_4(productai: Productai, engine: FakeEngine):
    async def none_left(engine: FakeEngine) -> None:
        await asyncio.sleep(0)
        engine.set_status(halted=Fault("OUT_OF_TOKENS"))

    engine.script = none_left
    engine.jobs[1] = make_job(1)
    assert productai("jobs", "resume").status == 4
