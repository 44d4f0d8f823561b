"""Books of earlier versions are led forward, with a copy kept, and lose nothing."""

import asyncio
import contextlib
import dataclasses
import gzip
import json
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.core.archive import Search
from productai_desktop.core.catalogue import builtin
from productai_desktop.core.errors import DataError
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.settings import Settings
from productai_desktop.sandbox.accounts import Accounts
from productai_desktop.store import migration, schema
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.newer import copy_path, version_of
from productai_desktop.store.open_books import open_books
from productai_desktop.store.owners import Owners
from productai_desktop.store.rows import encode
from productai_desktop.store.settings_file import SettingsFile, read_catalogue

BOOKS = Path(__file__).with_name("books")
EARLIER = range(1, schema.SCHEMA_VERSION)
ALL = range(1, schema.SCHEMA_VERSION + 1)
#: the service that the data were made with
SERVICE = "http://127.0.0.1:8123"
#: in the order of their making; the batch of two photos came with version 3
MADE = (State.DONE,) * 4
BATCH = (State.DONE,) * 2
REST = (State.FAILED, State.UNCERTAIN, State.RUNNING, State.QUEUED, State.DONE)


def unpack(version: int, name: str, target: Path) -> Path:
    target.write_bytes(gzip.decompress((BOOKS / f"version-{version}" / f"{name}.gz").read_bytes()))
    return target


def data_folder(folder: Path, version: int) -> Path:
    """The books of that version's own making, in a data folder."""
    return unpack(version, "productai.db", folder / "productai.db")


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    """A table as it stands in a file, by a connection that leads nothing forward."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]


def asked(path: Path, question: str) -> Any:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchone()[0]


async def led(folder: Path) -> tuple[SqliteBooks, list[Job]]:
    books, problem = await open_books(folder)
    assert problem is None
    return books, (await books.changes(0))[1]


async def jobs_in(folder: Path) -> list[Job]:
    books, jobs = await led(folder)
    await books.close()
    return jobs


def told(version: int) -> list[dict[str, Any]]:
    """What that version itself said of its jobs."""
    text = (BOOKS / f"version-{version}" / "told.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("version", ALL)
async def test_every_job_of_an_earlier_version_is_there_with_all_its_fields(
    tmp_path: Path, version: int
):
    path = data_folder(tmp_path, version)
    before = rows(path, "jobs")
    jobs = await jobs_in(tmp_path)
    assert tuple(job.state for job in jobs) == MADE + BATCH * (version >= 3) + REST
    for job, row, led_row in zip(jobs, before, rows(path, "jobs"), strict=True):
        assert {name: led_row[name] for name in row} == row
        if job.state is State.DONE:
            row["result_address"] = ""  # not read any more: the file is here
        del row["mark"]
        assert {name: encode(getattr(job, name)) for name in row} == row


@pytest.mark.parametrize("version", ALL)
async def test_jobs_are_what_their_own_version_said_of_them(tmp_path: Path, version: int):
    data_folder(tmp_path, version)
    jobs = await jobs_in(tmp_path)
    for job, said in zip(jobs, told(version), strict=True):
        assert (job.id, job.remote_id, job.state.name.lower()) == (
            said["id"], said["remote_id"], said["state"],
        )  # fmt: skip
        assert (list(job.inputs), job.output or None) == (said["inputs"], said["output"])
        assert (job.model, job.credits, job.project, job.sku) == (
            said["model"], said["credits"], said["project"], said["sku"],
        )  # fmt: skip
        assert (job.fault.code if job.fault else None) == (said["error"] or {"code": None})["code"]


@pytest.mark.parametrize("version", ALL)
async def test_journal_uploads_forecasts_and_ledger_of_an_earlier_version_are_there(
    tmp_path: Path, version: int
):
    path = data_folder(tmp_path, version)
    tables = ("journal", "uploads", "durations", "requests", "paces", "facts", "marks")
    before = {table: rows(path, table) for table in tables}
    assert all(before.values())
    books, jobs = await led(tmp_path)
    first = await books.journal(1)
    kept = before["uploads"][0]
    upload = await books.use_upload(8, SERVICE, jobs[0].account, "upload", kept["sha256"], "")
    assert await books.fact("salt") is not None
    await books.close()
    assert [entry.state for entry in first][-1] is State.DONE
    assert upload is not None
    assert upload.hosted.address == kept["address"]
    for table in tables:
        after = rows(path, table)
        for old, new in zip(before[table], after, strict=True):
            assert {name: new[name] for name in old} == old, table


@pytest.mark.parametrize("version", EARLIER)
async def test_a_copy_of_the_older_books_is_kept_and_a_second_opening_leads_nothing(
    tmp_path: Path, version: int, monkeypatch: pytest.MonkeyPatch
):
    path = data_folder(tmp_path, version)
    before = rows(path, "jobs")
    await jobs_in(tmp_path)
    copy = tmp_path / f"productai-version-{version}.db"
    assert asked(copy, "PRAGMA user_version") == version
    assert rows(copy, "jobs") == before
    assert asked(path, "PRAGMA user_version") == schema.SCHEMA_VERSION
    assert asked(path, "PRAGMA integrity_check") == asked(copy, "PRAGMA integrity_check") == "ok"
    monkeypatch.setattr(migration, "STEPS", ("NO SQL",) * len(schema.STEPS))
    jobs = await jobs_in(tmp_path)
    assert len(jobs) == len(before)
    assert sorted(one.name for one in tmp_path.glob("productai*.db")) == [copy.name, path.name]


@pytest.mark.parametrize("version", EARLIER)
async def test_a_project_is_forgotten_in_the_copy_of_the_older_books_too(
    tmp_path: Path, version: int
):
    path = data_folder(tmp_path, version)
    copy = copy_path(path, version)
    books, _ = await led(tmp_path)
    assert b"white marble" in copy.read_bytes()
    changed, left = await books.forget_in_copies("Autumn")
    await books.close()
    assert changed >= 1
    assert left == []
    assert b"white marble" not in copy.read_bytes()
    assert asked(copy, "PRAGMA user_version") == version
    assert asked(copy, "SELECT prompt FROM jobs WHERE project = 'Winter'") is not None


@pytest.mark.parametrize("version", EARLIER)
async def test_edits_of_an_earlier_version_are_found_by_what_they_were_made_of(
    tmp_path: Path, version: int
):
    data_folder(tmp_path, version)
    books, _ = await led(tmp_path)
    found = [
        list((await books.archive.find(Search(text=text))).numbers)
        for text in ("CUP-7", "marble", "lamp autumn", "wooden table")
    ]
    await books.close()
    assert found == [[1], [1], [], [3, 2]]


#: each step as the first of several, and the last after each beginning
STEPS = sorted({(version, step) for version in EARLIER for step in (version, max(EARLIER))})


@pytest.mark.parametrize(("version", "step"), STEPS)
async def test_a_step_that_fails_leaves_the_older_books_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int, step: int
):
    path = data_folder(tmp_path, version)
    before = {table: rows(path, table) for table in ("jobs", "uploads", "journal")}
    failing: list[str] = list(schema.STEPS)
    failing[step - 1] += "; CREATE TABLE jobs (x)"
    monkeypatch.setattr(migration, "STEPS", tuple(failing))
    with pytest.raises(DataError, match=r"DATA_DIR_READ_ONLY.*already exists"):
        await open_books(tmp_path)
    assert asked(path, "PRAGMA user_version") == version
    assert {table: rows(path, table) for table in before} == before
    monkeypatch.undo()
    jobs = await jobs_in(tmp_path)
    assert len(jobs) == len(before["jobs"])


async def test_whole_books_that_do_not_let_themselves_be_led_are_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = data_folder(tmp_path, 5)
    twice = "INSERT INTO marks VALUES (1); CREATE UNIQUE INDEX one ON jobs (operation)"
    monkeypatch.setattr(migration, "STEPS", (*schema.STEPS[:-1], twice))
    with pytest.raises(DataError, match=r"DATA_DIR_READ_ONLY.*UNIQUE"):
        await open_books(tmp_path)
    assert asked(path, "PRAGMA user_version") == 5
    assert list(tmp_path.glob("damaged-*")) == []


#: leads the books forward, and is killed before the last of it is committed
KILLED = """
import asyncio, os, pathlib, sys
from productai_desktop.store import migration
from productai_desktop.store.open_books import open_books
def end(connection):
    connection.execute("PRAGMA cache_size = 1")  # so that much of it is in the log already
    connection.execute("UPDATE jobs SET note = zeroblob(100000)")
    os._exit(9)
migration.descent.fill = end
asyncio.run(open_books(pathlib.Path(sys.argv[1])))
"""


def test_a_program_killed_while_it_leads_them_forward_leaves_the_older_books(tmp_path: Path):
    path = data_folder(tmp_path, 1)
    before = rows(path, "jobs")
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert killed.returncode == 9
    assert (tmp_path / "productai.db-wal").stat().st_size > 100_000
    assert version_of(path) == 1
    assert asked(path, "PRAGMA user_version") == 1
    assert rows(path, "jobs") == rows(copy_path(path, 1), "jobs") == before
    assert len(asyncio.run(jobs_in(tmp_path))) == len(before)


class Full:
    """A connection to a file on a full disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def backup(self, target: sqlite3.Connection) -> None:
        target.execute("CREATE TABLE half (x)")
        raise sqlite3.OperationalError("database or disk is full")


async def test_a_full_disk_refuses_before_anything_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = data_folder(tmp_path, 4)
    before = path.read_bytes()
    keep = migration.keep_before
    monkeypatch.setattr(
        migration,
        "keep_before",
        lambda connection, version, path: keep(Full(path), version, path),  # pyright: ignore[reportArgumentType]
    )
    with pytest.raises(DataError, match=r"DATA_DIR_READ_ONLY.*full"):
        await open_books(tmp_path)
    assert rows(path, "jobs")
    assert asked(path, "PRAGMA user_version") == 4
    assert path.read_bytes()[100:] == before[100:]
    assert list(tmp_path.glob(".*part*")) == []
    assert not copy_path(path, 4).exists()


async def test_a_copy_that_somebody_went_back_to_stays_beside_that_of_the_next_time(
    tmp_path: Path,
):
    path = data_folder(tmp_path, 5)
    await jobs_in(tmp_path)
    first = copy_path(path, 5)
    path.write_bytes(first.read_bytes())
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE jobs SET note = 'worked on' WHERE id = 1")
    jobs = await jobs_in(tmp_path)
    assert jobs[0].note == "worked on"
    assert rows(first, "jobs")[0]["note"] == ""
    assert rows(copy_path(path, 5, 2), "jobs")[0]["note"] == "worked on"


@pytest.mark.parametrize("name", ["0123456789abcdef" * 2, f"{'ab' * 16}-v5"])
async def test_books_are_not_led_forward_while_an_older_program_works_on_them(
    tmp_path: Path, name: str
):
    path = data_folder(tmp_path, 5)
    before = path.read_bytes()
    older = Owners(tmp_path / "owners")
    (tmp_path / "owners" / f"{older.name}.lock").rename(tmp_path / "owners" / f"{name}.lock")
    with pytest.raises(DataError, match="BOOKS_IN_USE"):
        await open_books(tmp_path)
    assert path.read_bytes() == before
    assert not copy_path(path, 5).exists()
    older.close()
    assert len(await jobs_in(tmp_path)) > 0


async def test_books_are_led_forward_beside_a_program_that_knows_the_new(tmp_path: Path):
    path = data_folder(tmp_path, 5)
    other = Owners(tmp_path / "owners")
    assert len(await jobs_in(tmp_path)) > 0
    other.close()
    assert copy_path(path, 5).exists()


async def test_books_that_another_process_has_led_forward_are_no_copy_of_the_older(tmp_path: Path):
    path = data_folder(tmp_path, 6)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        migration.keep_before(connection, 5, path)
    assert [one.name for one in tmp_path.iterdir()] == ["productai.db"]


@pytest.mark.parametrize("version", ALL)
def test_settings_of_an_earlier_version_hold_and_stay(tmp_path: Path, version: int):
    path = tmp_path / "settings.toml"
    text = (BOOKS / f"version-{version}" / "settings.toml").read_text(encoding="utf-8")
    path.write_text(f'# mine\nsomething_of_1999 = "kept"\n{text}', encoding="utf-8")
    said = tomllib.loads(text)
    settings, problem = SettingsFile(path).read()
    assert problem is None
    assert len(said) > 4
    for name in set(said) - {"schema", "projects"}:
        value = getattr(settings, name)
        assert (list(value) if isinstance(value, tuple) else value) == said[name]
    assert [one.folder for one in settings.projects] == ["/photos/autumn"] * (version > 1)
    SettingsFile(path).write(settings.with_changes(burst=3))
    after = tomllib.loads(path.read_text(encoding="utf-8"))
    assert after == {**said, "something_of_1999": "kept", "burst": 3}
    assert path.read_text(encoding="utf-8").startswith("# mine")


def test_no_setting_of_an_earlier_version_was_ever_taken_away():
    known = {entry.name for entry in dataclasses.fields(Settings)}
    for version in ALL:
        text = (BOOKS / f"version-{version}" / "settings.toml").read_text(encoding="utf-8")
        assert set(tomllib.loads(text)) - {"schema"} <= known


def test_a_catalogue_in_the_form_of_the_first_version_overrides_what_it_names():
    catalogue, problem = read_catalogue(BOOKS / "version-1" / "models.toml")
    assert problem is None
    assert set(catalogue.models) == set(builtin().models)


@pytest.mark.parametrize("version", ALL)
def test_practice_of_an_earlier_version_goes_on(tmp_path: Path, version: int):
    accounts = Accounts(unpack(version, "sandbox.db", tmp_path / "sandbox.db"), 1.0)
    try:
        key = accounts.open_account(None, None)
        (job,) = accounts.jobs()
        assert (job.id, job.key, job.prompt, job.credits) == (12345, key, "Practice", 3)
        assert accounts.tokens(key) == 1247
        again = accounts.charge(dataclasses.replace(job, prompt="More"), lambda number: None)
        assert again is not None
        assert again.id == 12346
    finally:
        accounts.close()
