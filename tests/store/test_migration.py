"""Books of earlier versions are led forward, with a copy kept, and lose nothing."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from productai_desktop.core.archive import Search
from productai_desktop.core.jobs import State
from productai_desktop.store import database, schema
from productai_desktop.store.open_books import open_books
from productai_desktop.store.rows import encode
from tests.fakes import a_job

#: columns that came with version 5
FURTHER = (
    "template", "parents", "output_sha256", "output_bytes", "starred", "rating", "verdict",
    "reason", "judged_by", "judged_at", "removed",
)  # fmt: skip
#: uploads as versions 1 to 3 kept them
FIRST_UPLOADS = """
CREATE TABLE uploads (
    service TEXT NOT NULL, account TEXT NOT NULL, sha256 TEXT NOT NULL, address TEXT NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY (service, account, sha256)
)
"""


@pytest.fixture
async def first_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one finished job, as version 1 of the schema kept it."""
    books, _ = await open_books(tmp_path)
    (job,) = await books.add([a_job(0, sku="CUP-7")])
    job = await books.move(job, "prepare", state=State.PREPARING)
    assert job is not None
    await books.close()
    path = tmp_path / "productai.db"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in ("creation", "output", "bytes", "parents"):
            connection.execute(f"DROP INDEX jobs_by_{name}")
        connection.execute("DROP TABLE words")
        for name in (*FURTHER, "batch", "naming", "place", "cleared", "evidence", "attribution",
                     "remarks"):  # fmt: skip
            connection.execute(f"ALTER TABLE jobs DROP COLUMN {name}")
        connection.execute("ALTER TABLE durations DROP COLUMN above")
        connection.execute("DROP TABLE uploads")
        for name in ("upload_uses", "exports", "inspections", "region_marks"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute(FIRST_UPLOADS)
        connection.execute("INSERT INTO uploads VALUES ('sandbox', 'a', 'd1', 'http://a/1', 'now')")
        connection.execute("PRAGMA user_version = 1")
    return tmp_path


async def test_jobs_of_the_first_version_are_all_there(first_version: Path):
    books, problem = await open_books(first_version)
    _, jobs = await books.changes(0)
    await books.close()
    assert problem is None
    assert [(job.id, job.sku, job.state) for job in jobs] == [(1, "CUP-7", State.PREPARING)]
    assert (jobs[0].batch, jobs[0].naming, jobs[0].place, jobs[0].cleared) == ("", "", 0.0, False)


async def test_a_copy_of_the_older_books_is_kept(first_version: Path):
    books, _ = await open_books(first_version)
    await books.close()
    kept = first_version / "productai-version-1.db"
    with contextlib.closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
        assert connection.execute("SELECT sku FROM jobs").fetchall() == [("CUP-7",)]


async def test_a_step_that_fails_leaves_the_older_books_as_they_were(
    first_version: Path, monkeypatch: pytest.MonkeyPatch
):
    first, *rest = schema.STEPS
    monkeypatch.setattr(database, "STEPS", (f"{first}; CREATE TABLE jobs (x)", *rest))
    with pytest.raises(Exception, match="DATA_DIR_READ_ONLY"):
        await open_books(first_version)
    with contextlib.closing(sqlite3.connect(first_version / "productai.db")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
        columns = {row[1] for row in connection.execute("PRAGMA table_info(jobs)")}
    assert "batch" not in columns


async def test_uploads_of_the_first_version_are_used_again(first_version: Path):
    books, _ = await open_books(first_version)
    upload = await books.use_upload(1, "sandbox", "a", "upload", "d1", "")
    await books.close()
    assert upload is not None
    assert (upload.hosted.address, upload.hosted.expires_at) == ("http://a/1", None)


@pytest.mark.parametrize("version", range(1, schema.SCHEMA_VERSION))
async def test_edits_of_every_earlier_version_are_found_with_what_they_were_made_of(
    tmp_path: Path, version: int
):
    path = tmp_path / "productai.db"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for script in (schema.SCHEMA, *schema.STEPS)[:version]:
            connection.executescript(script)
        first = a_job(0, state=State.DONE, inputs=("/a/CUP-0412.jpg",), output="/r/one.png")
        second = a_job(0, prompt="velvet", inputs=("/r/one.png",))
        forgotten = a_job(0, inputs=())
        there = {row[1] for row in connection.execute("PRAGMA table_info(jobs)")} - {"id", "mark"}
        for number, job in enumerate((first, second, forgotten), start=1):
            values = {name: encode(getattr(job, name)) for name in sorted(there)}
            names = ", ".join(f'"{name}"' for name in values)
            places = ", ".join("?" * len(values))
            connection.execute(
                f"INSERT INTO jobs (mark, {names}) VALUES (?, {places})",
                (number, *values.values()),
            )
        connection.execute("UPDATE marks SET last = 3")
        connection.execute(f"PRAGMA user_version = {version}")
    books, problem = await open_books(tmp_path)
    archive = books.archive
    found = [list((await archive.find(Search(text=text))).numbers) for text in ("0412", "velv", "")]
    steps = (await archive.lineage(1)).steps
    _, jobs = await books.changes(0)
    await books.close()
    assert problem is None
    assert found == [[1], [2], [2, 1]]
    assert list(steps) == [(1, 2)]
    assert [job.forgotten for job in jobs] == [False, False, True]
