"""Numbers that people give for edits whose answers were lost."""

from pathlib import Path

import pytest

from productai_desktop.core.agreement import Agreement
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import (
    ConflictError,
    KeyRefused,
    MalformedAnswer,
    NeverSent,
    NoAnswer,
    ProductAIError,
    ResultError,
)
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.ports import RemoteJob
from tests.engine.conftest import Bench
from tests.engine.watching import Watch

PROMPT = "white marble table"


async def uncertain(bench: Bench, watch: Watch, **changes: object) -> Job:
    bench.service.submit_answers.append(NoAnswer())
    (job,) = await watch.engine.order(bench.order(**changes))
    return await watch.state(job.id, State.UNCERTAIN)


async def test_a_number_is_confirmed_taken_over_and_fetched(bench: Bench) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    bench.service.knows(77, PROMPT)
    found = await watch.engine.adopt(job.id, 77)
    assert (found.remote_id, found.agreement, found.completed) == (77, Agreement.SAME, True)
    done = await watch.done(job.id)
    assert (done.remote_id, done.credits, done.adopted) == (77, 2, True)
    assert Path(done.output).read_bytes() == b"picture"
    assert len(bench.service.submissions) == 1
    assert "adopted 77" in await watch.events(job.id)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, "NUMBER_UNKNOWN"),
        (RemoteJob(5, "RUNNING", "another prompt"), "PROMPT_DIFFERS"),
        (NeverSent(), "NO_CONNECTION"),
        (NoAnswer(), "NO_ANSWER"),
        (MalformedAnswer(status=200), "MALFORMED_ANSWER"),
        (KeyRefused(), "INVALID_API_KEY"),
    ],
)
async def test_what_is_not_confirmed_changes_nothing(
    bench: Bench, answer: RemoteJob | Exception | None, code: str
) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    await watch.until(lambda: watch.engine.status.halted is None)
    if answer is not None:
        bench.service.poll_answers.append(answer)
    with pytest.raises(ProductAIError) as caught:
        await watch.engine.adopt(job.id, 5)
    assert caught.value.code == code
    present = watch.engine.jobs[job.id]
    assert (present.state, present.remote_id, present.credits) == (State.UNCERTAIN, None, 0)
    assert watch.engine.status.halted is None


async def test_the_number_of_another_edit_is_refused(bench: Bench) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    job = await uncertain(bench, watch)
    asked = len(bench.service.polled)
    with pytest.raises(ConflictError) as caught:
        await watch.engine.adopt(job.id, 1000)
    assert (caught.value.code, caught.value.params["other"]) == ("REMOTE_ID_TAKEN", first.id)
    assert len(bench.service.polled) == asked


async def test_an_edit_of_another_account_is_left_to_it(bench: Bench) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    other = await bench.start(account="somebody else")
    with pytest.raises(ConflictError) as caught:
        await other.engine.adopt(job.id, 77)
    assert caught.value.code == "OTHER_ACCOUNT"


async def test_only_an_uncertain_edit_takes_a_number(bench: Bench) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    with pytest.raises(ConflictError) as caught:
        await watch.engine.adopt(job.id, 77)
    assert caught.value.code == "WRONG_STATE"


@pytest.mark.parametrize(
    ("told", "agreement"),
    [(None, Agreement.UNTOLD), ("", Agreement.UNTOLD), (f" {PROMPT}\n", Agreement.SAME)],
)
async def test_a_prompt_may_be_trimmed_or_left_out(
    bench: Bench, told: str | None, agreement: Agreement
) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    bench.service.poll_answers.append(RemoteJob(5, "RUNNING", told))
    found = await watch.engine.adopt(job.id, 5)
    assert (found.agreement, found.completed) == (agreement, False)


async def test_a_number_with_a_prompt_is_not_that_of_an_upscale(bench: Bench) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch, operation=Operation.UPSCALE, prompt="", model="")
    bench.service.poll_answers.append(RemoteJob(5, "RUNNING", PROMPT))
    with pytest.raises(ConflictError) as caught:
        await watch.engine.adopt(job.id, 5)
    assert caught.value.code == "PROMPT_DIFFERS"
    bench.service.poll_answers.append(RemoteJob(6, "RUNNING", None))
    assert (await watch.engine.adopt(job.id, 6)).agreement is Agreement.UNTOLD


async def test_the_picture_is_shown_before_anything_is_taken_over(bench: Bench) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    bench.service.knows(77, PROMPT)
    found = await watch.engine.candidate(job.id, 77, picture=True)
    assert (found.picture, found.fault) == (b"picture", None)
    assert watch.engine.jobs[job.id].state is State.UNCERTAIN
    assert not list((bench.folder / "data").rglob("*.part"))
    await watch.engine.take(job.id, found, seen=True)
    assert not (await watch.done(job.id)).adopted
    assert "adopted 77, its picture was confirmed" in await watch.events(job.id)


@pytest.mark.parametrize(
    ("answer", "code"),
    [(ResultError("RESULT_GONE", status=404), "RESULT_GONE"), (b"torn", "RESULT_DAMAGED")],
)
async def test_a_picture_that_cannot_be_fetched_is_said(
    bench: Bench, answer: bytes | Exception, code: str
) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    bench.service.knows(77, PROMPT)
    bench.service.download_answers.append(answer)
    found = await watch.engine.candidate(job.id, 77, picture=True)
    assert found.picture is None
    assert found.fault is not None
    assert found.fault.code == code


async def test_a_person_confirms_the_picture_afterwards(bench: Bench) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    bench.service.knows(77, PROMPT)
    await watch.engine.adopt(job.id, 77)
    await watch.done(job.id)
    await watch.engine.accept(job.id)
    assert not watch.engine.jobs[job.id].adopted
    with pytest.raises(ConflictError):
        await watch.engine.disown(job.id)


@pytest.mark.parametrize("status", ["COMPLETED", "RUNNING", "ERROR"])
async def test_a_number_that_proves_wrong_is_given_back(bench: Bench, status: str) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    bench.service.knows(77, PROMPT)
    if status != "COMPLETED":
        bench.service.poll_answers.extend([RemoteJob(77, status, PROMPT)] * 1000)
    await watch.engine.adopt(job.id, 77)
    ended = {"COMPLETED": State.DONE, "RUNNING": State.RUNNING, "ERROR": State.FAILED}[status]
    adopted = await watch.state(job.id, ended)
    await watch.engine.disown(job.id)
    back = await watch.state(job.id, State.UNCERTAIN)
    assert (back.remote_id, back.credits, back.output, back.ended_at) == (None, 0, "", None)
    assert (await watch.events(job.id))[-1] == "not 77"
    if adopted.output:
        assert Path(adopted.output).read_bytes() == b"picture"
    bench.service.poll_answers.clear()
    second = await uncertain(bench, watch)
    await watch.engine.adopt(second.id, 77)
    assert (await watch.done(second.id)).remote_id == 77


async def test_a_number_that_was_wrong_is_not_offered_again(bench: Bench) -> None:
    watch = await bench.start()
    bench.service.submit_answers.append(MalformedAnswer(status=200, remote_id=77))
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.UNCERTAIN)
    bench.service.knows(77, PROMPT)
    await watch.engine.adopt(job.id, 77)
    await watch.done(job.id)
    await watch.engine.disown(job.id)
    evidence = watch.engine.jobs[job.id].evidence
    assert evidence is not None
    assert evidence.remote_id is None


async def test_a_balance_that_is_written_down_meanwhile_is_in_nobody_s_way(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    job = await uncertain(bench, watch)
    await watch.until(lambda: watch.engine.status.halted is None)
    claim, left = watch.books.claim, [1]

    async def crossed(asked: Job) -> Job | None:
        claimed = await claim(asked)
        if claimed is not None and left[0]:
            left[0] = 0
            await watch.books.move(claimed, "balance 100 → 98: charged")
        return claimed

    monkeypatch.setattr(watch.books, "claim", crossed)
    bench.service.poll_answers.append(RemoteJob(5, "RUNNING", PROMPT))
    await watch.engine.adopt(job.id, 5)
    assert left == [0]
    assert watch.engine.jobs[job.id].remote_id == 5
