"""Data of a newer version of the program are refused, and nothing is written among them."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from productai_desktop import app
from productai_desktop.cli.words import sentence
from productai_desktop.core.errors import DataError
from productai_desktop.core.options import Options
from productai_desktop.core.settings import Settings
from productai_desktop.gui import words
from productai_desktop.sandbox.accounts import Accounts, NewerAccountsError
from productai_desktop.sandbox.server import _accounts
from productai_desktop.store.newer import copy_path, is_newer, refuse_newer, version_of
from productai_desktop.store.open_books import open_books
from productai_desktop.store.schema import SCHEMA_VERSION
from productai_desktop.store.settings_file import SettingsFile

NEWER = SCHEMA_VERSION + 1


def standing(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file and folder below, with its content and when it was changed."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in (folder, *folder.rglob("*"))
    }


def lift(path: Path, version: int) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


@pytest.fixture
async def newer(tmp_path: Path) -> Path:
    """A data folder that a newer version has led forward, with half-written files of its own."""
    folder = tmp_path / "data"
    books, _ = await open_books(folder)
    await books.close()
    lift(folder / "productai.db", NEWER)
    (folder / "cache" / "prepared").mkdir(parents=True, exist_ok=True)
    (folder / "cache" / "prepared" / "photo.part").touch()
    (folder / ".settings.toml.1.part").touch()
    return folder


async def test_opening_newer_books_writes_nothing_at_all(newer: Path):
    before = standing(newer)
    with pytest.raises(DataError) as caught:
        await open_books(newer)
    assert caught.value.code == "BOOKS_NEWER"
    assert standing(newer) == before


def test_neither_the_window_nor_practice_begins_over_newer_books(newer: Path):
    before = standing(newer)
    options = Options(data_dir=newer)
    with pytest.raises(DataError, match="BOOKS_NEWER"):
        app._desk_of_window(options)
    with pytest.raises(DataError, match="BOOKS_NEWER"):
        app.Wiring().serve(
            options, port=0, port_file=None, key=None, latency=None, tokens=None, faults=None
        )
    app.Wiring().desk(options)
    assert standing(newer) == before


def test_what_to_do_is_said_with_the_copy_of_this_versions_books(newer: Path):
    with pytest.raises(DataError) as caught:
        refuse_newer(newer)
    copy = copy_path(newer / "productai.db", SCHEMA_VERSION)
    assert copy.name not in sentence(caught.value)
    copy.touch()
    with pytest.raises(DataError) as caught:
        refuse_newer(newer)
    for said in (sentence(caught.value), words.sentence(caught.value)):
        assert "newer version" in said
        assert "Nothing was changed" in said
        assert "Install that version" in said
        assert str(copy) in said


async def test_what_a_killed_newer_program_left_in_the_log_counts(tmp_path: Path):
    folder, left = tmp_path / "data", tmp_path / "left"
    books, _ = await open_books(folder)
    await books.close()
    with contextlib.closing(sqlite3.connect(folder / "productai.db")) as connection:
        connection.execute(f"PRAGMA user_version = {NEWER}")
        connection.execute("CREATE TABLE anew (x)")
        shutil.copytree(folder, left)
    path = left / "productai.db"
    (left / "productai.db-shm").unlink()
    assert int.from_bytes(path.read_bytes()[60:64], "big") == SCHEMA_VERSION
    before = standing(left)
    with pytest.raises(DataError, match="BOOKS_NEWER"):
        await open_books(left)
    assert standing(left) == before


def test_what_was_never_committed_to_the_log_does_not_count(tmp_path: Path):
    path, left = tmp_path / "productai.db", tmp_path / "left.db"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("CREATE TABLE first (x)")
        connection.execute("BEGIN")
        connection.execute(f"PRAGMA user_version = {NEWER}")
        connection.execute("CREATE TABLE second (x)")
        connection.execute("INSERT INTO second VALUES (zeroblob(100000))")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{path}{ending}", f"{left}{ending}")
        connection.execute("ROLLBACK")
    assert Path(f"{left}-wal").stat().st_size > 50_000
    assert version_of(left) == 0


@pytest.mark.parametrize("content", [None, b"", b"SQLite format 3\0", b"no database " * 50])
def test_what_is_no_database_is_not_judged(tmp_path: Path, content: bytes | None):
    if content is not None:
        (tmp_path / "productai.db").write_bytes(content)
    assert not is_newer(tmp_path)
    refuse_newer(tmp_path)


def test_settings_of_a_newer_version_stay_as_they_are(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('schema = 2\nhosting = "a cloud"\n', encoding="utf-8")
    before = standing(tmp_path)
    file = SettingsFile(path)
    settings, problem = file.read()
    file.write(settings.with_changes(burst=2))
    assert settings == Settings()
    assert problem is not None
    assert problem.code == "SETTINGS_NEWER"
    assert standing(tmp_path) == before


def test_practice_of_a_newer_version_is_kept_aside_and_a_new_one_begun(tmp_path: Path):
    path = tmp_path / "sandbox.db"
    Accounts(path, 1.0).close()
    lift(path, 99)
    before = path.read_bytes()
    with pytest.raises(NewerAccountsError):
        Accounts(path, 1.0)
    begun = _accounts(path, 1.0)
    assert begun.jobs() == []
    begun.close()
    assert (tmp_path / "newer-sandbox.db").read_bytes() == before
    assert version_of(path) == 1
