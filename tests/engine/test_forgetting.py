"""Forgetting a project: what goes, what stays, and what is asked beforehand."""

import pytest

from productai_desktop.core.errors import ConflictError, HostFailure
from productai_desktop.core.holdings import (
    NO_DELETION,
    NOT_NOW,
    NOT_SET_UP,
    SHARED,
    Lasting,
)
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.settings import Settings
from productai_desktop.store.books import SqliteBooks
from tests.engine.conftest import SERVICE, Bench
from tests.engine.service import ScriptedHost
from tests.engine.watching import Watch


@pytest.fixture
def host(bench: Bench) -> ScriptedHost:
    """A bucket that keeps what it has, beside the service's own upload."""
    host = ScriptedHost(
        bench.service, name="bucket:https://b.example/photos", way="bucket", metered=False,
        removes=True,
    )  # fmt: skip
    bench.hosts["bucket"] = lambda: host
    bench.settings = Settings(hosting="bucket")
    return host


async def done(bench: Bench, watch: Watch, project: str = "Owesa", content: bytes = b"") -> int:
    """An edit of a project that is done, of a photo with this content."""
    photo = bench.photo
    if content:
        photo = bench.folder / f"{content.decode()}.png"
        photo.write_bytes(content)
    (job,) = await watch.engine.order(bench.order(images=(str(photo),), project=project))
    await watch.done(job.id)
    return job.id


async def test_entries_copies_and_uploads_go_and_results_stay(
    bench: Bench, host: ScriptedHost
) -> None:
    watch = await bench.start()
    number = await done(bench, watch)
    other = await done(bench, watch, "Spring", b"other")
    output = watch.engine.jobs[number].output
    before = await watch.engine.holdings("Owesa")
    assert (before.entries, before.owed, before.uploads, before.lasting) == (1, 0, 1, ())
    assert before.prepared == 2  # all of them, for nothing is being sent
    assert before.results == (output,)
    bench.previews.append("a preview of the result")

    leavings = await watch.engine.forget("Owesa")
    assert (leavings.entries, leavings.uploads, leavings.prepared) == (1, 1, 2)
    assert (leavings.lasting, leavings.results, leavings.copies) == ((), (output,), ())
    assert bench.previews == []
    forgotten = watch.engine.jobs[number]
    assert forgotten.forgotten
    assert (forgotten.prompt, forgotten.project, forgotten.output) == ("", "", "")
    assert (forgotten.state, forgotten.credits) == (State.DONE, 2)
    assert watch.engine.jobs[other].project == "Spring"
    assert len(host.removed) == 1
    after = await watch.engine.holdings("Owesa")
    assert (after.entries, after.uploads, after.results) == (0, 0, ())


async def test_what_is_owed_keeps_everything(bench: Bench, host: ScriptedHost) -> None:
    watch = await bench.start()
    await done(bench, watch)
    bench.service.poll_answers.extend(["RUNNING"] * 50)
    (job,) = await watch.engine.order(bench.order(project="Owesa"))
    await watch.state(job.id, State.RUNNING)
    assert (await watch.engine.holdings("Owesa")).owed == 1
    with pytest.raises(ConflictError) as caught:
        await watch.engine.forget("Owesa")
    assert caught.value.code == "PROJECT_OWED"
    assert host.removed == []
    assert watch.engine.jobs[1].project == "Owesa"


async def test_what_waits_is_cancelled_and_costs_nothing(bench: Bench, host: ScriptedHost) -> None:
    watch = await bench.start()
    await watch.engine.pause()
    (job,) = await watch.engine.order(bench.order(project="Owesa"))
    assert (await watch.engine.forget("Owesa")).entries == 1
    assert watch.engine.jobs[job.id].state is State.CANCELLED
    assert watch.engine.status.promised == 0
    await watch.engine.resume()
    await done(bench, watch, "Spring", b"other")
    assert len(bench.service.submissions) == 1


@pytest.mark.parametrize("act", ["retry", "dismiss", "cancel"])
async def test_nothing_can_be_done_with_a_forgotten_edit(
    bench: Bench, host: ScriptedHost, act: str
) -> None:
    watch = await bench.start(run=False)
    (job,) = await watch.engine.order(bench.order(project="Owesa"))
    await watch.engine.forget("Owesa")
    with pytest.raises(ConflictError) as caught:
        await getattr(watch.engine, act)(job.id)
    assert caught.value.code == "JOB_UNKNOWN"


async def test_what_remains_at_hosts_is_told(bench: Bench, host: ScriptedHost) -> None:
    watch = await bench.start()
    await done(bench, watch, content=b"shared")
    await done(bench, watch, "Spring", b"shared")
    bench.settings = Settings()
    await done(bench, watch, content=b"over the service")
    bench.settings = Settings(hosting="folder")
    gone = ScriptedHost(bench.service, name="folder:/mnt/a nas https://f.example", way="folder",
                        metered=False, removes=True)  # fmt: skip
    bench.hosts["folder"] = lambda: gone
    await watch.close()
    watch = await bench.start()
    await done(bench, watch, content=b"over a folder")
    await watch.close()
    del bench.hosts["folder"]  # another folder was chosen since
    bench.settings = Settings()
    watch = await bench.start()
    lasting = {
        Lasting("upload", SERVICE, 1, NO_DELETION),
        Lasting("folder", "/mnt/a nas", 1, NOT_SET_UP),
        Lasting("bucket", "https://b.example/photos", 1, SHARED),
    }
    assert set((await watch.engine.holdings("Owesa")).lasting) == lasting
    leavings = await watch.engine.forget("Owesa")
    assert set(leavings.lasting) == lasting
    assert leavings.uploads == 0
    assert (host.removed, gone.removed) == ([], [])


async def test_what_cannot_be_deleted_now_is_tried_again(bench: Bench, host: ScriptedHost) -> None:
    host.remove_answers.append(HostFailure("HOST_FAILED", host="b", reason="SlowDown"))
    watch = await bench.start()
    await done(bench, watch)
    leavings = await watch.engine.forget("Owesa")
    assert leavings.lasting == (Lasting("bucket", "https://b.example/photos", 1, NOT_NOW),)
    await watch.close()
    assert host.removed == []
    again = await bench.start()
    await again.until(lambda: len(host.removed) == 1)


async def test_another_process_sees_it_gone(bench: Bench, host: ScriptedHost) -> None:
    watch = await bench.start()
    number = await done(bench, watch)
    other = await bench.start()
    await watch.engine.forget("Owesa")
    await other.until(lambda: other.engine.jobs[number].forgotten)


async def test_what_another_project_needs_again_meanwhile_is_not_removed(
    bench: Bench, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    number = await done(bench, watch)
    (upload,) = await watch.engine.uploads_of(number)
    (other,) = await watch.engine.order(
        bench.order(project="Spring", images=("https://e.example/a",))
    )
    forget_project = SqliteBooks.forget_project

    async def slowly(books: SqliteBooks, project: str) -> list[Job]:
        await books.use_upload(
            other.id, upload.service, upload.account, upload.host, upload.sha256, "x"
        )
        return await forget_project(books, project)

    monkeypatch.setattr(SqliteBooks, "forget_project", slowly)
    leavings = await watch.engine.forget("Owesa")
    assert (leavings.uploads, host.removed) == (0, [])
    assert await watch.engine.uploads_of(other.id) == [upload]
