"""Uploads go when nobody needs them, also after a crash, and a host that is away is asked again."""

import asyncio

import pytest

from productai_desktop.core.errors import HostFailure, InvalidRequest, NoAnswer
from productai_desktop.core.jobs import State
from productai_desktop.core.photos import Hosted
from productai_desktop.core.settings import Settings
from productai_desktop.engine import tidying
from tests.engine.conftest import Bench
from tests.engine.service import ScriptedHost
from tests.engine.watching import Watch


@pytest.fixture
def host(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> ScriptedHost:
    """A tidy bucket that the settings choose."""
    host = ScriptedHost(
        bench.service, name="bucket:b", way="bucket", metered=False, removes=True, tidy=True
    )
    bench.hosts["bucket"] = lambda: host
    bench.settings = Settings(hosting="bucket")
    monkeypatch.setattr(tidying, "CALM_SECONDS", 0.02)
    monkeypatch.setattr(tidying, "FIRST_RETRY_SECONDS", 0.05)
    return host


async def uploads_of(watch: Watch, number: int) -> int:
    return len(await watch.books.uploads_of(number))


async def test_a_photo_goes_with_the_last_edit_that_needs_it(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    bench.service.answering.clear()
    jobs = await watch.engine.order(bench.order(variants=2))
    await watch.until(lambda: bool(bench.service.submissions))
    assert host.removed == []
    bench.service.answering.set()
    for job in jobs:
        await watch.done(job.id)
    await watch.until(lambda: len(host.removed) == 1)
    assert len(bench.service.uploads) == 1
    await watch.close()
    assert len(host.removed) == 1


async def test_failed_and_cancelled_edits_need_it_no_more(bench: Bench, host: ScriptedHost) -> None:
    bench.service.submit_answers.append(InvalidRequest(message="no"))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.FAILED)
    await watch.until(lambda: len(host.removed) == 1)
    assert await uploads_of(watch, job.id) == 0


async def test_an_uncertain_edit_keeps_it(bench: Bench, host: ScriptedHost) -> None:
    bench.service.submit_answers.append(NoAnswer("NO_ANSWER", host="x"))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.UNCERTAIN)
    (other,) = await watch.engine.order(bench.order(images=("https://example.com/a.png",)))
    await watch.done(other.id)
    await watch.close()
    assert host.removed == []
    again = await bench.start()
    await again.engine.dismiss(job.id)
    await again.until(lambda: len(host.removed) == 1)


async def test_what_cannot_be_removed_now_is_tried_again(bench: Bench, host: ScriptedHost) -> None:
    away = HostFailure("HOST_FAILED", host="b", reason="SlowDown")
    host.remove_answers.extend([away, away, None])
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    await watch.until(lambda: len(host.removed) == 1)
    assert not host.remove_answers


async def test_a_start_removes_what_the_last_end_left(bench: Bench, host: ScriptedHost) -> None:
    host.tidy = False
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert await uploads_of(watch, job.id) == 1
    await watch.books.claim_uploads({"bucket:b": True}, left=False)  # … and then it was killed
    await watch.die()
    host.tidy = True
    again = await bench.start()
    await again.until(lambda: len(host.removed) == 1)


async def test_the_end_of_the_program_removes_what_just_ended(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "CALM_SECONDS", 600.0)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert host.removed == []
    await watch.close()
    assert len(host.removed) == 1


async def test_the_end_of_the_program_ends_a_removal_that_it_cut_short(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def slow(_: object) -> None:
        begun.set()
        await asyncio.Event().wait()

    watch = await bench.start()
    with monkeypatch.context() as patched:
        patched.setattr(host, "remove", slow)
        (job,) = await watch.engine.order(bench.order())
        await watch.done(job.id)
        async with asyncio.timeout(10):
            await begun.wait()
    assert host.removed == []
    await watch.close()
    assert len(host.removed) == 1


async def test_a_resumed_queue_leaves_nothing_behind_however_soon_it_ends(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "CALM_SECONDS", 600.0)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    await watch.die()
    again = await bench.start(run=False)
    await again.engine.resume()
    await again.close()
    assert len(host.removed) == 1


async def test_the_end_of_the_program_waits_for_no_host_that_is_silent(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "CALM_SECONDS", 600.0)
    monkeypatch.setattr(tidying, "FAREWELL_SECONDS", 0.05)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)

    async def silence(_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(host, "remove", silence)
    async with asyncio.timeout(10):
        await watch.close()


async def test_a_host_that_is_not_tidy_keeps_all(bench: Bench, host: ScriptedHost) -> None:
    host.tidy = False
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    await watch.close()
    assert host.removed == []


async def test_a_host_that_was_chosen_before_is_tidied_too(
    bench: Bench, host: ScriptedHost
) -> None:
    bench.service.answering.clear()
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: bool(bench.service.submissions))
    bench.settings = Settings()
    bench.service.answering.set()
    await watch.done(job.id)
    await watch.until(lambda: len(host.removed) == 1)


async def test_what_another_process_has_removed_is_not_removed_from_who_brought_it_there_again(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start(run=False)
    tidy = tidying.Tidying(watch.engine._shop)
    uploads: list[int] = []
    for prompt in ("marble", "oak"):
        (job,) = await watch.engine.order(bench.order(prompt=prompt))
        upload = await watch.books.use_upload(job.id, "s", "a", host.name, prompt, f"{prompt}.png")
        assert upload is not None
        uploads.append(upload.id)
        await watch.engine.cancel(job.id)
    remove = host.remove

    async def slowly(hosted: Hosted) -> None:
        await watch.books.forget_upload(uploads[1])  # as another process does meanwhile
        await remove(hosted)

    monkeypatch.setattr(host, "remove", slowly)
    assert await tidy._sweep(left=True)
    assert host.removed == ["marble.png"]


async def test_a_host_that_keeps_all_is_asked_for_what_is_marked_alone(
    bench: Bench, host: ScriptedHost
) -> None:
    host.tidy = False
    watch = await bench.start(run=False)
    (job,) = await watch.engine.order(bench.order())
    await watch.books.use_upload(job.id, "s", "a", host.name, "ab", "ab.png")
    await watch.engine.cancel(job.id)
    assert await watch.books.claim_uploads({host.name: False}, left=True) == []
    assert len(await watch.books.claim_uploads({host.name: True}, left=False)) == 1
    assert await watch.books.claim_uploads({host.name: False}, left=False) == []
    assert len(await watch.books.claim_uploads({host.name: False}, left=True)) == 1
