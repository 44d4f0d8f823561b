"""What a person does to the whole queue: batches, order, stopping, clearing, projects."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.core.errors import ConflictError, RequestError
from productai_desktop.core.hosting import WAYS
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.engine.clock import SystemClock
from productai_desktop.engine.dispatcher import FORGOTTEN_SECONDS, MOST_IN_FLIGHT
from tests.engine.conftest import Bench


def photos(bench: Bench, count: int) -> list[str]:
    made: list[str] = []
    for number in range(count):
        path = bench.folder / f"photo-{number}.png"
        path.write_bytes(b"photo %d" % number)
        made.append(str(path))
    return made


async def test_orders_given_together_are_one_batch(bench: Bench) -> None:
    watch = await bench.start(run=False)
    jobs = await watch.engine.order_all([bench.order(images=(one,)) for one in photos(bench, 3)])
    alone = await watch.engine.order(bench.order())
    assert len({job.batch for job in jobs}) == 1
    assert jobs[0].batch
    assert alone[0].batch == ""


async def test_a_batch_with_one_mistake_is_not_accepted_at_all(bench: Bench) -> None:
    watch = await bench.start(run=False)
    with pytest.raises(RequestError):
        await watch.engine.order_all([bench.order(), bench.order(prompt=" ")])
    assert not watch.engine.jobs


async def test_what_is_put_to_the_front_is_taken_up_first(bench: Bench) -> None:
    watch = await bench.start(run=False)
    first, second, third = [
        (await watch.engine.order(bench.order(prompt=prompt)))[0].id
        for prompt in ("one", "two", "three")
    ]
    await watch.engine.place([first], None)
    await watch.engine.to_front([third])
    (ahead,) = await watch.engine.order_all([bench.order(prompt="now")], front=True)
    watch.run()
    begun: dict[datetime, str] = {}
    for number in (first, second, third, ahead.id):
        job = await watch.done(number)
        journal = await watch.engine.journal(number)
        begun |= {entry.at: job.prompt for entry in journal if entry.event == "prepare"}
    # places are free for all of them: which photo is prepared first is left to the threads
    assert [begun[at] for at in sorted(begun)] == ["now", "three", "two", "one"]


async def test_the_order_survives_a_restart(bench: Bench) -> None:
    watch = await bench.start(run=False)
    jobs = await watch.engine.order_all([bench.order(prompt=p) for p in ("one", "two", "three")])
    await watch.engine.place([jobs[2].id], jobs[0].id)
    await watch.close()
    again = await bench.start(run=False)
    turns = sorted(again.engine.jobs.values(), key=lambda job: job.turn)
    assert [job.prompt for job in turns] == ["three", "one", "two"]


async def test_all_that_waits_is_cancelled_and_costs_nothing(bench: Bench) -> None:
    watch = await bench.start()
    (sent,) = await watch.engine.order(bench.order())
    await watch.done(sent.id)
    await watch.engine.pause()
    jobs = await watch.engine.order_all([bench.order(prompt=f"p{n}") for n in range(450)])
    assert await watch.engine.cancel_all([sent.id, *(job.id for job in jobs)]) == 450
    states = {watch.engine.jobs[job.id].state for job in jobs}
    assert states == {State.CANCELLED}
    assert watch.engine.status.promised == 0
    assert len(bench.service.submissions) == 1


async def test_a_job_that_is_no_longer_followed_can_be_fetched_later_for_nothing(
    bench: Bench,
) -> None:
    bench.service.poll_answers.extend(["RUNNING"] * 200)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.RUNNING)
    assert await watch.engine.abandon([job.id]) == 1
    left = watch.engine.jobs[job.id]
    assert (left.state, left.credits) == (State.FAILED, 2)
    assert watch.engine.retry_credits(left) == 0
    bench.service.poll_answers.clear()
    await watch.engine.retry(job.id)
    done = await watch.done(job.id)
    assert (done.credits, len(bench.service.submissions)) == (2, 1)
    assert not list(Path(done.destination).glob(".productai-*"))


async def test_a_wish_for_many_jobs_holds_for_one_that_moves_in_this_moment(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start(run=False)
    jobs = await watch.engine.order_all([bench.order(prompt=p) for p in ("one", "two")])
    move_all = watch.books.move_all

    async def overtaken(wanted: Sequence[Job], event: str, **changes: Any) -> list[Job]:
        monkeypatch.setattr(watch.books, "move_all", move_all)
        await watch.books.move(wanted[0], "prepare", state=State.PREPARING)
        return await move_all(wanted, event, **changes)

    monkeypatch.setattr(watch.books, "move_all", overtaken)
    assert await watch.engine.cancel_all([job.id for job in jobs]) == 2
    assert {watch.engine.jobs[job.id].state for job in jobs} == {State.CANCELLED}


async def test_ended_jobs_are_cleared_and_stay_in_the_books(bench: Bench) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    await watch.engine.pause()
    (waiting,) = await watch.engine.order(bench.order())
    assert await watch.engine.clear([job.id, waiting.id]) == 1
    await watch.close()
    again = await bench.start(run=False)
    # what was cleared is held in brief, before a restart and after
    assert again.engine.jobs[job.id] == watch.engine.jobs[job.id]
    assert again.engine.jobs[job.id].cleared
    assert not again.engine.jobs[waiting.id].cleared


async def test_a_running_job_changes_its_project_and_is_delivered_all_the_same(
    bench: Bench,
) -> None:
    bench.service.poll_answers.extend(["RUNNING", "RUNNING"])
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order(project="Spring"))
    await watch.state(job.id, State.RUNNING)
    assert await watch.engine.assign([job.id], "Autumn") == 1
    done = await watch.done(job.id)
    assert done.project == "Autumn"
    assert len(bench.service.submissions) == 1
    again = await watch.books.job(job.id)
    assert again is not None
    assert again.project == "Autumn"


async def test_photos_of_a_project_that_forbids_it_are_not_uploaded(bench: Bench) -> None:
    bench.settings = Settings(projects=(Project("Secret", forbids=WAYS),))
    watch = await bench.start()
    with pytest.raises(RequestError) as caught:
        await watch.engine.order(bench.order(project="Secret"))
    assert caught.value.code == "UPLOAD_FORBIDDEN"
    address = "https://photos.example.com/cup.png"
    (job,) = await watch.engine.order(bench.order(project="Secret", images=(address,)))
    await watch.done(job.id)
    assert not bench.service.uploads


async def test_results_are_named_by_the_template_of_their_order(bench: Bench) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order(naming="{sku}_{variant}", sku="CUP-7"))
    done = await watch.done(job.id)
    assert Path(done.output).name == "CUP-7_1.png"


async def test_speed_is_measured_here_once_enough_jobs_are_done(bench: Bench) -> None:
    watch = await bench.start()
    before = watch.engine.typical(bench.order().operation, "kontext-pro", None)
    assert before.measured == 0
    for _ in range(3):
        (job,) = await watch.engine.order(bench.order())
        await watch.done(job.id)
    after = watch.engine.typical(bench.order().operation, "kontext-pro", None)
    assert after.measured == 3
    await watch.close()
    again = await bench.start(run=False)
    assert again.engine.typical(bench.order().operation, "kontext-pro", None) == after


async def test_an_edit_is_fetched_with_the_key_that_paid_for_it(bench: Bench) -> None:
    other = type(bench.service)()
    bench.service.poll_answers.extend(["RUNNING"] * 500)
    watch = await bench.start(account="first")
    (job,) = await watch.engine.order(bench.order())
    running = await watch.state(job.id, State.RUNNING)
    await watch.close()
    first, bench.service = bench.service, other
    first.poll_answers.clear()
    bench.fellows = {"first": lambda: first}
    watch = await bench.start(account="second")
    done = await watch.done(job.id)
    assert running.remote_id in first.polled
    assert (other.polled, first.downloads != []) == ([], True)
    assert watch.engine.mine(done)
    assert not watch.engine.pays(done)
    (own,) = await watch.engine.order(bench.order())
    assert watch.engine.pays(own)


async def test_an_edit_that_waits_is_sent_with_its_own_key_alone(bench: Bench) -> None:
    watch = await bench.start(account="first")
    await watch.engine.pause()
    (job,) = await watch.engine.order(bench.order())
    await watch.close()
    bench.fellows = {"first": lambda: bench.service}
    watch = await bench.start(account="second")
    await watch.engine.resume()
    await asyncio.sleep(0.05)
    assert watch.engine.status.foreign == 1
    with pytest.raises(ConflictError):
        await watch.engine.cancel(job.id)
    assert not bench.service.submissions


class LeapingClock(SystemClock):
    """A clock that can be moved on, as if the program had run on meanwhile."""

    leap = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.leap


async def test_jobs_that_the_service_has_forgotten_keep_nothing_back_for_good(
    bench: Bench,
) -> None:
    clock = bench.clock = LeapingClock(600.0)
    bench.service.poll_answers.extend(["RUNNING"] * 4000)
    watch = await bench.start()
    stuck = await watch.engine.order_all(
        [bench.order(prompt=f"{number}") for number in range(MOST_IN_FLIGHT)], urgent=False
    )
    (last,) = await watch.engine.order(bench.order(prompt="the next"), urgent=False)
    for job in stuck:
        await watch.state(job.id, State.RUNNING)
    clock.leap = FORGOTTEN_SECONDS / 2
    await watch.until(lambda: len(bench.service.polled) >= MOST_IN_FLIGHT)
    assert watch.engine.jobs[last.id].state is State.QUEUED
    clock.leap = FORGOTTEN_SECONDS
    await watch.until(lambda: len(bench.service.submissions) > MOST_IN_FLIGHT)
    assert bench.service.submissions[-1].prompt == "the next"
