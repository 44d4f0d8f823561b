"""Spreadsheets by their kind, stamps, and results that are written whole."""

import codecs
from pathlib import Path

import openpyxl
import pytest

from productai_desktop.core.errors import OutputError, SheetError
from productai_desktop.store.sources import DiskSources

SOURCES = DiskSources()


def test_a_list_is_read_by_its_kind(tmp_path: Path):
    (tmp_path / "a.CSV").write_text("image;x\na.jpg;1\n")
    (tmp_path / "b.tsv").write_text("image\tx;y\na.jpg\t1\n")
    book = openpyxl.Workbook()
    book.worksheets[0].append(["image"])
    book.worksheets[0].append(["a.jpg"])
    book.save(tmp_path / "c.xlsx")
    assert SOURCES.sheet(tmp_path / "a.CSV").separator == ";"
    assert SOURCES.sheet(tmp_path / "b.tsv").columns == ("image", "x;y")
    sheet = SOURCES.sheet(tmp_path / "c.xlsx")
    assert (sheet.columns, sheet.path) == (("image",), str(tmp_path / "c.xlsx"))


@pytest.mark.parametrize(("name", "code"), [("x.xls", "SHEET_OLD"), ("x.csv", "SHEET_UNREADABLE")])
def test_what_is_not_there_or_of_no_use_is_said(name: str, code: str, tmp_path: Path):
    with pytest.raises(SheetError) as caught:
        SOURCES.sheet(tmp_path / name)
    assert (caught.value.code, caught.value.params["name"]) == (code, name)


def test_a_stamp_tells_a_file_that_was_written_since(tmp_path: Path):
    path = tmp_path / "a.jpg"
    assert SOURCES.stamp(path) is None
    path.write_bytes(b"one")
    before = SOURCES.stamp(path)
    assert SOURCES.stamp(path) == before
    path.write_bytes(b"more")
    assert SOURCES.stamp(path) != before


def test_a_name_that_cannot_be_a_file_is_none():
    assert SOURCES.stamp(Path("a\0b")) is None
    assert SOURCES.sha256(Path("a\0b")) is None


def test_results_are_written_whole_for_a_spreadsheet_program(tmp_path: Path):
    path = tmp_path / "new" / "list.csv"
    SOURCES.write(path, "größe\r\n")
    assert path.read_bytes() == codecs.BOM_UTF8 + "größe\r\n".encode()
    SOURCES.write(path, "again\r\n")
    assert path.read_text(encoding="utf-8-sig") == "again\n"
    assert [entry.name for entry in path.parent.iterdir()] == ["list.csv"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError) as caught:
        SOURCES.write(tmp_path / "file" / "list.csv", "x")
    assert caught.value.code == "OUTPUT_FAILED"
