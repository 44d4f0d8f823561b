"""What the next start makes of a process that ended at a bad moment, and of two at once."""

import asyncio
import random
from pathlib import Path

import pytest

from productai_desktop.core.errors import ConflictError
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.ports import RemoteJob, Submission
from tests.engine.conftest import Bench


async def test_killed_between_post_and_answer_is_uncertain(bench: Bench) -> None:
    bench.service.answering.clear()
    first = await bench.start()
    (job,) = await first.engine.order(bench.order())
    await first.state(job.id, State.SUBMITTING)
    await first.until(lambda: len(bench.service.submissions) == 1)
    await first.die()
    second = await bench.start()
    uncertain = await second.state(job.id, State.UNCERTAIN)
    assert uncertain.fault is not None
    assert uncertain.fault.code == "PROGRAM_ENDED"
    await second.until(lambda: second.engine.status.halted is None)
    assert bench.service.balance_checks == 1
    assert len(bench.service.submissions) == 1


async def test_killed_while_polling_goes_on_without_a_second_charge(bench: Bench) -> None:
    bench.service.poll_answers.extend(["RUNNING"] * 3)
    first = await bench.start()
    (job,) = await first.engine.order(bench.order())
    await first.state(job.id, State.RUNNING)
    await first.die()
    second = await bench.start()
    done = await second.done(job.id)
    assert done.remote_id == 1000
    assert len(bench.service.submissions) == 1


async def test_killed_before_submission_waits_for_a_person(bench: Bench) -> None:
    first = await bench.start(run=False)
    (job,) = await first.engine.order(bench.order())
    await first.die()
    second = await bench.start()
    await second.until(lambda: second.engine.status.held == (job.id,))
    assert second.engine.status.held_credits == 2
    assert not bench.service.submissions
    await second.engine.start_held()
    await second.done(job.id)


@pytest.mark.parametrize("moment", ["named", "placed", "neither"])
async def test_killed_while_downloading_makes_the_file_once(bench: Bench, moment: str) -> None:
    first = await bench.start(run=False)
    (job,) = await first.engine.order(bench.order())
    results = bench.folder / "results"
    for state in (State.PREPARING, State.HOSTING, State.SUBMITTING, State.RUNNING):
        job = await _moved(first, job.id, state=state, remote_id=1000, credits=2)
    job = await _moved(
        first, job.id, state=State.DOWNLOADING, result_address="https://cdn.example.com/1.png"
    )
    target = results / "cup-kontext-pro.png"
    tag = next(iter(_tags(first)))
    part = results / f".productai-{tag}-{job.id}.part"
    if moment != "neither":
        part.write_bytes(b"picture")
        await _moved(first, job.id, output=str(target))
    if moment == "placed":
        target.hardlink_to(part)
    await first.die()
    second = await bench.start()
    done = await second.done(job.id)
    assert done.output == str(target)
    assert [path.name for path in results.iterdir()] == ["cup-kontext-pro.png"]
    assert len(bench.service.downloads) == (1 if moment == "neither" else 0)
    assert not bench.service.submissions


async def test_a_job_of_a_living_process_is_left_to_it(bench: Bench) -> None:
    bench.service.answering.clear()
    first = await bench.start()
    (job,) = await first.engine.order(bench.order())
    await first.state(job.id, State.SUBMITTING)
    second = await bench.start()
    await asyncio.sleep(0)
    await second.state(job.id, State.SUBMITTING)
    with pytest.raises(ConflictError):
        await second.engine.send_again(job.id)
    bench.service.answering.set()
    await first.done(job.id)
    done = await second.done(job.id)
    assert done.version == first.engine.jobs[job.id].version
    assert len(bench.service.submissions) == 1


async def test_another_account_is_left_alone(bench: Bench) -> None:
    first = await bench.start(run=False)
    (job,) = await first.engine.order(bench.order())
    await first.die()
    other = await bench.start(account="somebody else")
    await other.until(lambda: other.engine.status.foreign == 1)
    assert other.engine.status.held == ()
    with pytest.raises(ConflictError) as caught:
        await other.engine.cancel(job.id)
    assert caught.value.code == "OTHER_ACCOUNT"


async def test_a_read_only_folder_keeps_the_result_until_it_can_be_named(bench: Bench) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    results = bench.folder / "results"
    results.rmdir()
    results.write_text("a file stands where the folder was")
    await watch.until(
        lambda: getattr(watch.engine.jobs[job.id].fault, "code", "") == "OUTPUT_FAILED"
    )
    assert watch.engine.jobs[job.id].state is State.DOWNLOADING
    results.unlink()
    done = await watch.done(job.id)
    assert Path(done.output).read_bytes() == b"picture"
    assert len(bench.service.downloads) == 1


async def _moved(watch: object, number: int, **changes: object):
    engine = watch.engine  # type: ignore[attr-defined]
    moved = await engine._register.move(engine.jobs[number], "test", **changes)
    assert moved is not None
    return moved


def _tags(watch: object) -> set[str]:
    return {watch.engine._shop.shelf._tag}  # type: ignore[attr-defined]


@pytest.mark.parametrize("seed", range(6))
async def test_nothing_is_sent_before_the_answer_that_a_killed_process_left_open_is_known_of(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """However the books' answers to the parts of an engine are mixed."""
    photo = ("https://example.com/a.jpg",)
    bench.service.answering.clear()
    first = await bench.start()
    await first.engine.order(bench.order(images=photo))
    await first.until(lambda: len(bench.service.submissions) == 1)
    await first.die()
    bench.service.answering = asyncio.Event()
    bench.service.answering.set()
    second = await bench.start(run=False)
    chance, change = random.Random(seed), second.books.changes

    async def slow(since: int) -> tuple[int, list[Job]]:
        await asyncio.sleep(chance.random() * 0.1)
        return await change(since)

    monkeypatch.setattr(second.books, "changes", slow)
    await second.engine.order(bench.order(images=photo, prompt="another"))
    checks: list[int] = []
    submit = bench.service.submit

    async def counting(submission: Submission) -> RemoteJob:
        checks.append(bench.service.balance_checks)
        return await submit(submission)

    monkeypatch.setattr(bench.service, "submit", counting)
    second.run()
    await second.until(lambda: bool(checks))
    assert checks == [1]
