"""A forgotten project stands nowhere any more, neither in the books nor in their copies."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from productai_desktop.core.archive import Export, Search
from productai_desktop.core.errors import ConflictError
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.marks import Attribution
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.open_books import open_books
from tests.fakes import NOON, a_job

#: what tells of the project, and may stand in no file afterwards
TELLING = (
    "Owesa", "velvet dream", "/clients/owesa", "OW-77", "hidden note", "Jane Owesa", "shot0815",
)  # fmt: skip
#: words of it in the index, as that writes them
WORDS = ("velvet", "shot0815", "hidden", "owesa")


def owesa(**changes: object) -> Job:
    return a_job(
        0, project="Owesa", prompt="velvet dream", inputs=("/clients/owesa/shot0815.jpg",),
        sku="OW-77", note="hidden note", destination="/clients/owesa/out", extra={"c": "Owesa"},
        batch="b1", attribution=Attribution(creators=("Jane Owesa",)), **changes,
    )  # fmt: skip


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[SqliteBooks]:
    books, _ = await open_books(tmp_path)
    yield books
    await books.close()


def found_in(folder: Path) -> set[str]:
    content = b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return {text for text in TELLING if text.encode() in content}


def in_files(folder: Path, word: str) -> bool:
    return any(word.encode() in path.read_bytes() for path in folder.glob("productai.db*"))


async def filled_again(books: SqliteBooks) -> None:
    await books.add([owesa(state=State.DONE), a_job(0, project="Spring")])


async def filled(books: SqliteBooks) -> tuple[Job, Job, Job]:
    done, waiting, other = await books.add(
        [owesa(state=State.RUNNING, remote_id=77, credits=8), owesa(), a_job(0, project="Spring")]
    )
    for state in (State.DOWNLOADING, State.DONE):
        moved = await books.move(done, "on", state=state, output="/clients/owesa/out/a.png")
        assert moved is not None
        done = moved
    gone = Fault("INPUT_VANISHED", {"name": "/clients/owesa/shot0815.jpg"})
    noted = await books.move(waiting, "noted", fault=gone)
    assert noted is not None
    await books.set_fact("photos:b1", '{"/clients/owesa/a.jpg": [1, 2, "ab"]}')
    return done, noted, other


async def test_entries_are_emptied_and_what_they_cost_stays(
    books: SqliteBooks, tmp_path: Path
) -> None:
    done, waiting, other = await filled(books)
    emptied = await books.forget_project("Owesa")
    assert [job.id for job in emptied] == [done.id, waiting.id]
    spent, cancelled = emptied
    assert all(job.forgotten and job.cleared and job.fault is None for job in emptied)
    assert (spent.state, spent.credits, spent.remote_id) == (State.DONE, 8, 77)
    assert (spent.submitted_at, spent.created_at) == (done.submitted_at, done.created_at)
    assert cancelled.state is State.CANCELLED
    assert await books.job(other.id) == other
    await books.forget_in_copies("Owesa")
    assert found_in(tmp_path) == set()


async def test_its_words_are_in_no_page_of_the_index(books: SqliteBooks, tmp_path: Path) -> None:
    for _ in range(3):  # in several parts of the index
        await filled_again(books)
    await books.label({1: {"reason": "owesa logo gone"}})
    await books.label({1: {"reason": ""}})
    assert {word for word in WORDS if in_files(tmp_path, word)} == set(WORDS)
    await books.forget_project("Owesa")
    await books.forget_in_copies("Owesa")
    assert {word for word in WORDS if in_files(tmp_path, word)} == set()
    assert list((await books.archive.find(Search(text="velvet"))).numbers) == []
    assert len((await books.archive.find(Search(text="marble"))).numbers) == 3


async def test_what_was_marked_and_exported_of_it_goes_too(
    books: SqliteBooks, tmp_path: Path
) -> None:
    done, _, other = await filled(books)
    archive = books.archive
    await books.label({other.id: {"note": "another"}})
    await archive.keep_marks("photo:/clients/owesa/shot0815.jpg", "m")
    await archive.keep_marks("sku:OW-77", "m")
    await archive.keep_marks("photo:/photos/coffee.png", "stays")
    await archive.add_export(Export(0, done.id, NOON, "web", "/clients/owesa/e.jpg", "", 1, ""))
    await archive.keep_inspection(done.id, "hidden note")
    await books.forget_project("Owesa")
    await books.forget_in_copies("Owesa")
    assert found_in(tmp_path) == set()
    assert await archive.marks("photo:/photos/coffee.png") == "stays"


async def test_other_processes_hear_of_it(books: SqliteBooks, tmp_path: Path) -> None:
    await filled(books)
    beside, _ = await open_books(tmp_path)
    mark, _ = await beside.changes(0)
    await books.forget_project("Owesa")
    _, changed = await beside.changes(mark)
    await beside.close()
    assert len(changed) == 2
    assert all(job.forgotten for job in changed)


async def test_a_worker_that_was_at_it_can_move_it_no_more(books: SqliteBooks) -> None:
    _, waiting, _ = await filled(books)
    await books.forget_project("Owesa")
    assert await books.move(waiting, "prepare", state=State.PREPARING) is None


@pytest.mark.parametrize(
    "state", [State.SUBMITTING, State.RUNNING, State.DOWNLOADING, State.UNCERTAIN]
)
async def test_what_is_owed_keeps_all_of_it(books: SqliteBooks, state: State) -> None:
    await books.add([owesa(state=state), owesa()])
    with pytest.raises(ConflictError) as caught:
        await books.forget_project("Owesa")
    assert caught.value.code == "PROJECT_OWED"
    assert caught.value.params == {"project": "Owesa", "count": 1}
    _, jobs = await books.changes(0)
    assert [job.project for job in jobs] == ["Owesa", "Owesa"]


async def test_uploads_of_its_own_are_marked_for_removal(books: SqliteBooks) -> None:
    done, _, other = await filled(books)
    for job, content in ((done, "own"), (done, "both"), (other, "both")):
        assert await books.use_upload(job.id, "s", "a", "bucket", content, "") is not None
    await books.forget_project("Owesa")
    left = await books.claim_uploads({"bucket": False}, left=True)
    assert [one.sha256 for one in left] == ["own"]
    assert await books.use_upload(other.id, "s", "a", "bucket", "own", "") is None


async def test_it_goes_from_backups_and_copies_of_older_versions(tmp_path: Path) -> None:
    books, _ = await open_books(tmp_path)
    await filled(books)
    await books.close()
    (backup,) = (tmp_path / "backups").glob("books-*.db")
    older = tmp_path / "productai-version-2.db"
    older.write_bytes(backup.read_bytes())
    with contextlib.closing(sqlite3.connect(older)) as connection:
        connection.execute("ALTER TABLE jobs DROP COLUMN attribution")
        connection.execute("ALTER TABLE jobs DROP COLUMN remarks")
        connection.commit()
    written = backup.stat().st_mtime_ns
    assert found_in(tmp_path / "backups") == set(TELLING)

    books, _ = await open_books(tmp_path)
    assert await books.copies_with("Owesa") == 2
    assert await books.copies_with("nobody") == 0
    await books.forget_project("Owesa")
    assert await books.forget_in_copies("Owesa") == (2, [])
    assert await books.copies_with("Owesa") == 0
    assert found_in(tmp_path) == set()
    assert backup.stat().st_mtime_ns == written
    with contextlib.closing(sqlite3.connect(backup)) as connection:
        rows = connection.execute("SELECT project, credits FROM jobs ORDER BY id").fetchall()
    assert rows == [("", 8), ("", 0), ("Spring", 0)]
    await books.close()


async def test_a_copy_that_cannot_be_read_is_named(books: SqliteBooks, tmp_path: Path) -> None:
    await filled(books)
    damaged = tmp_path / "damaged-20261102T120000.db"
    damaged.write_bytes(b"no books" * 100)
    assert await books.copies_with("Owesa") == 1
    assert await books.forget_in_copies("Owesa") == (0, [damaged])
    assert damaged.read_bytes() == b"no books" * 100
