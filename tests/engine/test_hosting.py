"""Hosting: one upload per content, seen by a stranger, and trouble that fails nothing."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from productai_desktop.core.errors import (
    HostFailure,
    InputError,
    InvalidImageUrl,
    NeverSent,
    UploadUnavailable,
)
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.photos import Hosted, PreparedPhoto
from productai_desktop.core.ports import Doubt, ImageHost
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.engine import hosting
from tests.engine.conftest import Bench
from tests.engine.service import ScriptedHost, addresses

HIDDEN = HostFailure("HOST_NOT_PUBLIC", host="b.example", status=403)


@pytest.fixture
def host(bench: Bench) -> ScriptedHost:
    """A bucket that the settings choose; its addresses are signed."""
    host = ScriptedHost(
        bench.service, name="bucket:b", way="bucket", metered=False, removes=True, signs=True
    )
    use(bench, "bucket", lambda: host)
    return host


def use(bench: Bench, way: str, maker: Callable[[], ImageHost]) -> None:
    bench.hosts[way] = maker
    bench.settings = Settings(hosting=way)


async def test_a_signature_is_made_for_each_edit_and_kept_nowhere(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    for prompt in ("marble", "oak"):
        (job,) = await watch.engine.order(bench.order(prompt=prompt))
        await watch.done(job.id)
    (first,), (second,) = addresses(bench.service.submissions)
    assert first.partition("?")[0] == second.partition("?")[0]
    assert first != second
    assert "signature=" in first
    assert len(bench.service.uploads) == 1
    (upload,) = await watch.engine.uploads_of(1)
    assert upload.hosted.address == first.partition("?")[0]
    kept = b"".join(path.read_bytes() for path in (bench.folder / "data").glob("*.db*"))
    assert b"signature=" not in kept


async def test_a_stranger_looks_once_at_each_upload_and_before_anything_is_spent(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    for prompt in ("marble", "oak"):
        (job,) = await watch.engine.order(bench.order(prompt=prompt))
        await watch.done(job.id)
    assert len(host.checked) == 1
    await watch.close()
    again = await bench.start()  # as after a restart: what was there may be gone
    (job,) = await again.engine.order(bench.order(prompt="slate"))
    await again.done(job.id)
    assert len(host.checked) == 2
    assert len(bench.service.uploads) == 1


async def test_what_strangers_cannot_fetch_costs_nothing_and_waits(
    bench: Bench, host: ScriptedHost
) -> None:
    host.check_answers.extend([HIDDEN] * 1000)
    watch = await bench.start()
    jobs = [(await watch.engine.order(bench.order(prompt=f"oak {n}")))[0] for n in range(5)]
    told = lambda: [watch.engine.jobs[job.id].fault for job in jobs]  # noqa: E731
    await watch.until(lambda: any(fault and fault.code == "HOST_NOT_PUBLIC" for fault in told()))
    assert bench.service.submissions == []
    status = watch.engine.status
    assert status.offline is not None
    assert status.offline.code == "HOST_NOT_PUBLIC"
    assert status.halted is None
    host.check_answers.clear()
    for job in jobs:
        await watch.done(job.id)
    assert watch.engine.status.offline is None


async def test_an_upload_that_is_gone_is_brought_there_once_more(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    await watch.close()
    host.check_answers.append(HIDDEN)
    again = await bench.start()
    (job,) = await again.engine.order(bench.order(prompt="oak"))
    await again.done(job.id)
    assert len(bench.service.uploads) == 2
    assert len(await again.engine.uploads_of(job.id)) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        HostFailure("HOST_KEY", host="b.example", reason="InvalidAccessKeyId"),
        HostFailure("HOST_FOLDER_MISSING", host="/mnt/nas"),
        NeverSent("NO_CONNECTION", host="b.example"),
    ],
)
async def test_trouble_of_a_host_fails_no_edit_and_is_no_outage_of_the_service(
    bench: Bench, host: ScriptedHost, trouble: Exception
) -> None:
    host.put_answers.extend([trouble, trouble])
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    (other,) = await watch.engine.order(bench.order(images=("https://example.com/a.png",)))
    await watch.done(other.id)  # what needs no host goes on
    await watch.done(job.id)
    journal = await watch.engine.journal(job.id)
    troubled = [entry.state for entry in journal if entry.event == "not uploaded"]
    assert troubled == [State.QUEUED, State.QUEUED]


async def test_a_service_that_takes_no_uploads_ends_the_edit_and_costs_nothing(
    bench: Bench, host: ScriptedHost
) -> None:
    host.put_answers.append(UploadUnavailable(message="no such endpoint"))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: watch.engine.jobs[job.id].state is State.FAILED)
    ended = watch.engine.jobs[job.id]
    assert ended.fault is not None
    assert (ended.fault.code, ended.credits) == ("UPLOAD_UNAVAILABLE", 0)
    assert bench.service.submissions == []


async def test_a_bucket_that_cannot_be_reached_is_not_called_the_service(
    bench: Bench, host: ScriptedHost
) -> None:
    bench.settings = Settings(hosting="bucket")
    host.put_answers.append(NeverSent("NO_CONNECTION", host="b.example"))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    # it may stand in the job for a moment only
    told = [entry.fault for entry in await watch.engine.journal(job.id) if entry.fault]
    assert told == [Fault("HOST_UNREACHED", {"host": "b.example", "reason": "NO_CONNECTION"})]


async def test_a_way_that_is_not_set_up_is_told_of_and_waited_for(bench: Bench) -> None:
    use(bench, "folder", _not_set_up)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: watch.engine.jobs[job.id].fault is not None)
    fault = watch.engine.jobs[job.id].fault
    assert fault is not None
    assert fault.code == "HOST_SETUP"
    bench.settings = Settings()  # the person chooses another way
    await watch.done(job.id)
    assert len(bench.service.uploads) == 1


def _not_set_up() -> ImageHost:
    raise HostFailure("HOST_SETUP", host="", reason="folder")


async def test_what_is_hosted_stays_where_it_is_when_the_way_changes(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    bench.settings = Settings()
    (second,) = await watch.engine.order(bench.order(prompt="oak"))
    await watch.done(second.id)
    assert [one.host for one in await watch.engine.uploads_of(first.id)] == ["bucket:b"]
    assert [one.host for one in await watch.engine.uploads_of(second.id)] == ["upload"]


async def test_a_project_that_forbids_the_way_since_its_order_uploads_nothing(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start(run=False)
    (job,) = await watch.engine.order(bench.order(project="Owesa"))
    bench.settings = Settings(hosting="bucket", projects=(Project("Owesa", forbids=("bucket",)),))
    watch.run()
    failed = await watch.state(job.id, State.FAILED)
    assert failed.fault is not None
    assert failed.fault.code == "UPLOAD_FORBIDDEN"
    assert bench.service.uploads == []
    assert bench.service.submissions == []


async def test_what_the_service_cannot_fetch_after_all_is_uploaded_once_more(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    bench.service.submit_answers.extend([InvalidImageUrl(message=""), InvalidImageUrl(message="")])
    (second,) = await watch.engine.order(bench.order(prompt="oak"))
    failed = await watch.state(second.id, State.FAILED)
    assert failed.fault is not None
    assert failed.fault.code == "INVALID_IMAGE_URL"
    assert len(bench.service.uploads) == 2
    assert len(host.checked) == 2
    assert failed.credits == 0


async def test_an_address_of_the_users_own_is_fetched_by_nobody(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    address = "https://example.com/a.png"
    (job,) = await watch.engine.order(bench.order(images=(address,)))
    await watch.done(job.id)
    assert addresses(bench.service.submissions) == [(address,)]
    assert host.checked == []


async def test_a_content_that_is_being_removed_is_waited_for(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    (claimed,) = await watch.books.claim_uploads({"bucket:b": True}, left=False)
    (second,) = await watch.engine.order(bench.order(prompt="oak"))
    await watch.state(second.id, State.HOSTING)
    assert len(bench.service.submissions) == 1
    await watch.books.forget_upload(claimed.id)
    await watch.done(second.id)
    assert len(bench.service.uploads) == 2


async def test_two_processes_bring_a_content_there_once(bench: Bench, host: ScriptedHost) -> None:
    one = await bench.start()
    (first,) = await one.engine.order(bench.order())
    await one.done(first.id)
    other = await bench.start()
    (second,) = await other.engine.order(bench.order(prompt="oak"))
    await other.done(second.id)
    assert len(bench.service.uploads) == 1
    assert await one.books.uploads_of(first.id) == await other.books.uploads_of(second.id)


async def test_an_upload_that_a_killed_process_had_begun_is_done_anew(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start(run=False)
    (job,) = await watch.engine.order(bench.order())
    await watch.books.use_upload(
        job.id, watch.engine.service, "account", host.name, "unfinished", "unfinished.png"
    )
    (upload,) = await watch.books.uploads_of(job.id)
    assert upload.hosted.address == ""
    watch.run()
    await watch.done(job.id)
    assert len(bench.service.uploads) == 1


async def test_an_edit_that_is_cancelled_waits_for_no_stranger(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = asyncio.Event()

    async def endless(*_: object, **__: object) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    monkeypatch.setattr(host, "check", endless)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: bool(bench.service.uploads))
    await watch.engine.cancel(job.id)
    async with asyncio.timeout(10):
        await ended.wait()
    assert bench.service.submissions == []


async def test_an_upload_whose_host_is_not_reached_any_more_is_brought_elsewhere(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    await watch.close()
    host.check_answers.append(NeverSent("DNS_FAILED", host="old-cdn.example.com"))
    again = await bench.start()
    (job,) = await again.engine.order(bench.order(prompt="oak"))
    await again.done(job.id)
    assert len(bench.service.uploads) == 2
    assert "not uploaded" not in await again.events(job.id)


async def test_what_a_stranger_saw_long_ago_is_looked_at_again(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosting, "SEEN_SECONDS", 0.0)
    watch = await bench.start()
    for prompt in ("marble", "oak"):
        (job,) = await watch.engine.order(bench.order(prompt=prompt))
        await watch.done(job.id)
    assert len(host.checked) == 2
    assert len(bench.service.uploads) == 1


async def test_a_photo_whose_prepared_copy_was_cleared_away_is_prepared_anew(
    bench: Bench, host: ScriptedHost
) -> None:
    host.put_answers.append(InputError("INPUT_VANISHED", name="ab.png"))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert (await watch.events(job.id)).count("prepare") == 2


async def test_what_was_forgotten_while_it_was_brought_there_is_known(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    put = host.put

    async def slowly(photo: PreparedPhoto) -> Hosted:
        hosted = await put(photo)
        (upload,) = await watch.books.uploads_of(job.id)
        await watch.books.forget_upload(upload.id)  # another process forgets the project
        await watch.engine.cancel(job.id)
        return hosted

    monkeypatch.setattr(host, "put", slowly)
    await watch.engine.pause()
    (job,) = await watch.engine.order(bench.order())
    await watch.engine.resume()
    await watch.state(job.id, State.CANCELLED)
    await watch.until(lambda: not watch.engine._dispatcher.tasks)
    (left,) = await watch.books.uploads_of(job.id)
    assert left.hosted.locator == host.planned(PreparedPhoto(Path(), left.sha256, "", 0, 0, 0, ()))


async def test_a_photo_that_is_long_on_its_way_is_told_of_while_it_is_looked_for(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived = asyncio.Event()

    async def look(*_: object, doubt: Doubt, **__: object) -> None:
        while not arrived.is_set():
            doubt(HIDDEN)
            await asyncio.sleep(0.01)

    monkeypatch.setattr(hosting, "DOUBT_SECONDS", 0.05)
    monkeypatch.setattr(host, "check", look)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: watch.engine.status.offline is not None)
    offline = watch.engine.status.offline
    assert offline is not None
    assert (offline.code, watch.engine.jobs[job.id].state) == ("HOST_NOT_PUBLIC", State.HOSTING)
    arrived.set()
    await watch.done(job.id)
    assert watch.engine.status.offline is None
    assert "not uploaded" not in await watch.events(job.id)


async def test_a_photo_that_is_soon_there_is_no_trouble(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []

    async def look(*_: object, doubt: Doubt, **__: object) -> None:
        doubt(HIDDEN)
        told.append(watch.engine.status.offline)

    monkeypatch.setattr(host, "check", look)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert told == [None]


async def test_a_removal_that_never_ends_is_not_waited_for_for_ever(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosting, "REMOVAL_LOOKS", 3)
    monkeypatch.setattr(hosting, "REMOVAL_LOOK_SECONDS", 0.01)
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    (claimed,) = await watch.books.claim_uploads({"bucket:b": True}, left=False)
    (second,) = await watch.engine.order(bench.order(prompt="oak"))
    await watch.done(second.id)
    assert len(bench.service.uploads) == 2
    assert not await watch.books.removes_upload(claimed.id)
