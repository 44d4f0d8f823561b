"""Uploads: one for each content and host, needed by jobs, and removed when none needs them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from productai_desktop.core.jobs import Job, State
from productai_desktop.core.photos import Hosted, Upload
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.open_books import open_books
from tests.fakes import a_job

TIDY = {"bucket": True}
LIES = Hosted("https://b.example/ab.jpg", "ab.jpg", datetime(2026, 11, 3, 12, tzinfo=UTC))


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[SqliteBooks]:
    books, _ = await open_books(tmp_path)
    yield books
    await books.close()


async def used(
    books: SqliteBooks, job: Job, *, sha256: str = "ab", host: str = "bucket", account: str = "a"
) -> Upload | None:
    return await books.use_upload(job.id, "sandbox", account, host, sha256, f"{sha256}.jpg")


async def ended(books: SqliteBooks, job: Job, state: State = State.CANCELLED) -> None:
    assert await books.move(job, "over", state=state) is not None


async def removable(books: SqliteBooks, *, left: bool = False) -> list[str]:
    return [one.sha256 for one in await books.claim_uploads(TIDY, left=left)]


async def test_an_upload_is_written_down_before_it_has_an_address(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0)])
    upload = await used(books, job)
    assert upload is not None
    assert upload.hosted == Hosted("", "ab.jpg", None)
    assert await books.keep_upload(upload.id, LIES)
    again = await used(books, job)
    assert again is not None
    assert (again.id, again.hosted) == (upload.id, LIES)
    assert await books.uploads_of(job.id) == [again]


async def test_hosts_accounts_and_contents_have_uploads_of_their_own(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0)])
    found = [
        await used(books, job), await used(books, job, sha256="cd"),
        await used(books, job, host="upload"), await used(books, job, account="b"),
    ]  # fmt: skip
    assert len({one.id for one in found if one is not None}) == 4


async def test_an_address_that_serves_no_more_is_forgotten_and_the_upload_is_not(
    books: SqliteBooks,
) -> None:
    (job,) = await books.add([a_job(0)])
    upload = await used(books, job)
    assert upload is not None
    await books.keep_upload(upload.id, LIES)
    await books.spoil_upload(upload.id)
    again = await used(books, job)
    assert again is not None
    assert (again.id, again.hosted.address, again.hosted.locator) == (upload.id, "", "ab.jpg")


@pytest.mark.parametrize("state", [State.CANCELLED, State.FAILED])
async def test_what_no_open_job_needs_may_be_removed(books: SqliteBooks, state: State) -> None:
    first, second = await books.add([a_job(0), a_job(0)])
    await used(books, first)
    await used(books, second)
    assert await removable(books) == []
    await ended(books, first, state)
    assert await removable(books) == []
    await ended(books, second, state)
    assert await removable(books) == ["ab"]


async def test_an_uncertain_job_needs_its_photo(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0, state=State.UNCERTAIN)])
    await used(books, job)
    assert await removable(books, left=True) == []


async def test_what_was_ordered_together_keeps_the_photo(books: SqliteBooks) -> None:
    first, _, third = await books.add(
        [a_job(0, order="o"), a_job(0, order="o"), a_job(0, order="p", batch="")]
    )
    await used(books, first)
    await used(books, third, sha256="cd")
    await ended(books, first)
    await ended(books, third)
    assert await removable(books) == ["cd"]


async def test_only_tidy_hosts_are_tidied(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0)])
    await used(books, job)
    await used(books, job, host="upload")
    await ended(books, job)
    assert await books.claim_uploads({"bucket": False, "folder": True}, left=True) == []
    assert await removable(books) == ["ab"]


async def test_what_is_being_removed_is_used_by_nobody(books: SqliteBooks) -> None:
    first, second = await books.add([a_job(0), a_job(0)])
    upload = await used(books, first)
    assert upload is not None
    await ended(books, first)
    assert await removable(books) == ["ab"]
    assert await removable(books) == []  # somebody does it already
    assert await used(books, second) is None
    await books.forget_upload(upload.id)
    anew = await used(books, second)
    assert anew is not None
    assert anew.id != upload.id
    assert anew.hosted.address == ""


async def test_what_could_not_be_removed_is_used_again(books: SqliteBooks) -> None:
    first, second = await books.add([a_job(0), a_job(0)])
    upload = await used(books, first)
    assert upload is not None
    await ended(books, first)
    assert await removable(books) == ["ab"]
    await books.release_upload(upload.id)
    assert await used(books, second) == upload
    assert await removable(books, left=True) == []


async def test_what_a_process_was_removing_when_it_died_is_taken_at_the_start(
    books: SqliteBooks,
) -> None:
    (job,) = await books.add([a_job(0)])
    await used(books, job)
    await ended(books, job)
    assert await removable(books) == ["ab"]
    assert await removable(books, left=True) == ["ab"]


async def test_an_upload_that_was_forgotten_is_not_kept(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0)])
    upload = await used(books, job)
    assert upload is not None
    await books.forget_upload(upload.id)
    assert not await books.keep_upload(upload.id, LIES)
    assert await books.uploads_of(job.id) == []


async def test_a_projects_uploads_are_told_from_those_that_others_need(books: SqliteBooks) -> None:
    mine, others = await books.add([a_job(0, project="Owesa"), a_job(0, project="Spring")])
    await used(books, mine, sha256="alone")
    await used(books, mine, sha256="both")
    await used(books, others, sha256="both")
    await used(books, others, sha256="theirs")
    alone, shared = await books.project_uploads("Owesa")
    assert [one.sha256 for one in alone] == ["alone"]
    assert [one.sha256 for one in shared] == ["both"]
