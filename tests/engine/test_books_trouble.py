"""Books that cannot be written, outages without end and other processes cost no paid job."""

from typing import Any

import pytest

from productai_desktop.core.errors import BooksFailure, ConflictError, KeyRefused, NeverSent
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.pacing import Admission, Errand, Pace
from productai_desktop.core.ports import RemoteJob
from productai_desktop.engine.pacer import Pacer
from productai_desktop.store.books import SqliteBooks
from tests.engine.conftest import Bench
from tests.engine.watching import Watch


def full_disk(books: SqliteBooks, monkeypatch: pytest.MonkeyPatch, word: str, times: int) -> None:
    """The next commits whose event begins with a word fail."""
    write = books.move
    left = [times]

    async def move(job: Job, event: str, **changes: Any) -> Job | None:
        if event.startswith(word) and left[0] > 0:
            left[0] -= 1
            raise BooksFailure(path="books", reason="database or disk is full")
        return await write(job, event, **changes)

    monkeypatch.setattr(books, "move", move)


async def test_an_answer_is_written_down_once_the_disk_has_room_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    full_disk(watch.books, monkeypatch, "answer", 3)
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert done.remote_id == 1000
    assert len(bench.service.submissions) == 1


@pytest.mark.parametrize("word", ["prepare", "intent", "poll", "checked", "done"])
async def test_a_job_waits_for_books_that_are_locked_and_goes_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    watch = await bench.start()
    full_disk(watch.books, monkeypatch, word, 2)
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert "defect" not in await watch.events(job.id)
    assert len(bench.service.submissions) == 1


async def test_a_request_waits_for_a_ledger_that_is_locked(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    admit, left = watch.books.admit, [3]

    async def locked(*arguments: Any) -> Admission:
        if left[0] > 0:
            left[0] -= 1
            raise BooksFailure(path="books", reason="database is locked")
        return await admit(*arguments)

    monkeypatch.setattr(watch.books, "admit", locked)
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert left == [0]
    assert "defect" not in await watch.events(job.id)


async def test_a_refusal_is_written_down_once_the_disk_has_room_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    full_disk(watch.books, monkeypatch, "never left", 2)
    bench.service.submit_answers.append(NeverSent(host="api.example.com", reason="refused"))
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert done.credits == done.credits_expected
    assert len(bench.service.submissions) == 2


async def test_a_number_that_another_job_has_leaves_the_new_one_uncertain(bench: Bench) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    bench.service.submit_answers.append(RemoteJob(1000, "RUNNING"))
    (second,) = await watch.engine.order(bench.order())
    job = await watch.state(second.id, State.UNCERTAIN)
    assert job.fault is not None
    assert job.fault.code == "REMOTE_ID_TAKEN"
    assert job.fault.params == {"remote_id": 1000, "other": first.id}


async def test_an_answer_after_the_job_was_taken_for_lost_is_kept(bench: Bench) -> None:
    """Its owner was believed dead, as on a network drive that loses locks."""
    watch = await bench.start()
    bench.service.answering.clear()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: len(bench.service.submissions) == 1)
    sent = await watch.state(job.id, State.SUBMITTING)
    other = await bench.start(run=False)
    assert await other.books.move(sent, "the program ended", state=State.UNCERTAIN) is not None
    await watch.state(job.id, State.UNCERTAIN)
    bench.service.answering.set()
    done = await watch.done(job.id)
    assert done.remote_id == 1000
    assert len(bench.service.submissions) == 1


async def test_retry_never_takes_back_a_job_that_was_sent_meanwhile(bench: Bench) -> None:
    """Another process queued and sent it and died, before this one looked at the books."""
    first = await bench.start(run=False)
    (job,) = await first.engine.order(bench.order())
    await first.engine.cancel(job.id)
    slow = await bench.start(run=False)
    bench.service.answering.clear()
    first.run()
    await first.engine.retry(job.id)
    await first.until(lambda: len(bench.service.submissions) == 1)
    await first.die()
    assert slow.engine.jobs[job.id].state is State.CANCELLED
    with pytest.raises(ConflictError):
        await slow.engine.retry(job.id)
    slow.run()
    await slow.state(job.id, State.UNCERTAIN)
    assert len(bench.service.submissions) == 1


async def test_refusals_without_end_do_not_break_the_pacer(bench: Bench) -> None:
    watch: Watch = await bench.start(run=False)
    pacer = Pacer(watch.books, bench.clock, "s", Pace(15, 5, 4.0))
    async with pacer.slot(Errand.SUBMIT) as slot:
        for _ in range(1030):
            await pacer.refused(slot, None)
    assert (await pacer.effective()).requests_per_minute >= 1


async def test_a_poll_that_is_answered_ends_a_halt_for_a_refused_key(bench: Bench) -> None:
    watch = await bench.start()
    bench.service.poll_answers.append(KeyRefused(message="try later"))
    heard: list[object] = []
    watch.engine.subscribe(lambda _: heard.append(watch.engine.status.halted))
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: any(heard))
    await watch.done(job.id)
    assert watch.engine.status.halted is None


@pytest.mark.parametrize("done", ["answered", "withdraw"])
async def test_a_slot_is_given_back_once_the_books_can_be_written(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, done: str
) -> None:
    """Else one request a minute would be none for a quarter of an hour."""
    watch = await bench.start(run=False)
    pacer = Pacer(watch.books, bench.clock, "s", Pace(1, 1, 4.0))
    write, left = getattr(watch.books, done), [2]

    async def locked(*arguments: Any) -> None:
        if left[0] > 0:
            left[0] -= 1
            raise BooksFailure(path="books", reason="database is locked")
        await write(*arguments)

    monkeypatch.setattr(watch.books, done, locked)
    async with pacer.slot(Errand.SUBMIT) as slot:
        if done == "withdraw":
            slot.withdraw()
    begun = bench.clock.monotonic()
    with pytest.raises(BooksFailure):
        async with pacer.slot(Errand.SUBMIT):
            raise AssertionError("no slot is granted by books that cannot be written")
    async with pacer.slot(Errand.SUBMIT):
        assert bench.clock.monotonic() - begun < 120
    await pacer.settle()
