"""What a report is made of: log and counts are read, and nothing is opened or mended for it."""

import sqlite3
import zipfile
from pathlib import Path

import pytest

from productai_desktop.core.errors import OutputError
from productai_desktop.core.installation import Installation
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.problem_report import Part, Tally
from productai_desktop.store.open_books import open_books
from productai_desktop.store.report_files import LOG_BYTES, ReportFiles
from productai_desktop.store.schema import SCHEMA, SCHEMA_VERSION
from tests.fakes import a_job

PARTS = (Part("program", "ProductAI Desktop 1\n"), Part("log", "job 1: naïve\n"))


def files_of(folder: Path, *, portable: bool = False) -> ReportFiles:
    return ReportFiles(
        folder,
        Installation("bundle"),
        portable=portable,
        versions=lambda: (("Pillow", "13.0.0"), ("LibRaw", "")),
    )


@pytest.fixture
async def books(tmp_path: Path) -> Path:
    """A data folder with some edits."""
    books, _ = await open_books(tmp_path)
    failed = Fault("SERVICE_ERROR", {"message": "the word of the service"})
    await books.add(
        [
            a_job(0, state=State.DONE, output="/home/ann/cups/one.png", project="Owesa spring"),
            a_job(0, state=State.DONE, note="ask Ann", extra={"colour": "midnight"}),
            a_job(0, state=State.FAILED, fault=failed, sku="CUP-0408"),
        ]
    )
    await books.close()
    return tmp_path


async def test_edits_are_counted_by_state_and_error(books: Path) -> None:
    tally = files_of(books).tally()
    assert tally.schema == SCHEMA_VERSION
    assert set(tally.states) == {("DONE", "", 2), ("FAILED", "SERVICE_ERROR", 1)}
    assert tally.problem == ""
    assert "the word of the service" not in repr(tally)


async def test_every_text_of_the_edits_is_known_as_private(books: Path) -> None:
    texts = set(files_of(books).private_texts())
    assert texts >= {
        *("white marble table", "/photos/coffee.png", "coffee.png", "/home/ann/cups/one.png"),
        *("one.png", "Owesa spring", "ask Ann", "midnight", "CUP-0408"),
    }
    assert "colour" not in texts


async def test_reading_changes_nothing(books: Path) -> None:
    before = {path: path.read_bytes() for path in books.rglob("*") if path.is_file()}
    files = files_of(books)
    files.tally()
    assert list(files.private_texts())
    after = {path: path.read_bytes() for path in books.rglob("*") if path.is_file()}
    changed = {
        path.name for path in before.keys() | after.keys() if before.get(path) != after.get(path)
    }
    assert changed <= {"productai.db-shm", "productai.db-wal"}


def test_books_of_the_first_version_are_counted_too(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "productai.db") as old:
        old.executescript(SCHEMA)
        old.execute("PRAGMA user_version = 1")
    old.close()
    assert files_of(tmp_path).tally() == Tally(schema=1)
    assert list(files_of(tmp_path).private_texts()) == []


def test_books_that_are_none_say_so(tmp_path: Path) -> None:
    (tmp_path / "productai.db").write_bytes(b"no database at all" * 100)
    assert files_of(tmp_path).tally().problem == "SQLITE_NOTADB"
    assert list(files_of(tmp_path).private_texts()) == []


def test_without_books_there_is_nothing_to_count(tmp_path: Path) -> None:
    assert files_of(tmp_path).tally() == Tally()
    assert list(tmp_path.iterdir()) == []


def test_the_log_is_told_from_its_oldest_file_on(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    for name, text in (("productai.log", "newest\n"), ("productai.log.1", "older\n")):
        (folder / name).write_text(text)
    assert files_of(tmp_path).log() == "older\nnewest\n"


def test_of_a_long_log_the_end_is_told_in_whole_lines(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    lines = "".join(f"line {number:06}\n" for number in range(30_000))
    (folder / "productai.log").write_text(lines)
    told = files_of(tmp_path).log()
    assert LOG_BYTES - 20 < len(told) <= LOG_BYTES
    assert told.startswith("line 0")
    assert lines.endswith(told)


def test_without_a_log_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert files_of(tmp_path).log() == ""


def test_facts_tell_the_program_and_the_computer(tmp_path: Path) -> None:
    facts = dict(files_of(tmp_path).facts())
    assert facts["installed"] == "bundle"
    assert facts["data"] == str(tmp_path)
    assert facts["libraries"].startswith("Pillow 13.0.0, LibRaw none, SQLite ")
    assert facts["system"]
    assert dict(files_of(tmp_path, portable=True).facts())["installed"] == "portable"


def test_a_zip_holds_a_file_for_each_part(tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    files_of(tmp_path).write(target, PARTS)
    with zipfile.ZipFile(target) as packed:
        told = {name: packed.read(name).decode() for name in packed.namelist()}
    assert told == {"program.txt": PARTS[0].text, "log.txt": PARTS[1].text}
    assert list(tmp_path.iterdir()) == [target]


def test_any_other_name_is_one_text(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    files_of(tmp_path).write(target, PARTS)
    text = target.read_text(encoding="utf-8")
    assert text.index("ProductAI Desktop 1\n") < text.index("naïve\n")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as told:
        files_of(tmp_path).write(tmp_path / "nowhere" / "report.zip", PARTS)
    assert told.value.code == "OUTPUT_FAILED"
