"""XLSX: cells as a person sees them, and files that are not what they seem."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.errors import SheetError
from productai_desktop.core.sheets import MOST_COLUMNS, Sheet
from productai_desktop.store import workbooks
from productai_desktop.store.cell_formats import shown
from productai_desktop.store.workbooks import workbook_sheet


def a_moment(*parts: int) -> datetime:
    """A time without a zone, as spreadsheets have it."""
    year, month, day, hour, minute = (*parts, 0, 0)[:5]
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001


@pytest.fixture
def book() -> Any:
    return openpyxl.Workbook()


def read(book: Any, folder: Path) -> Sheet:
    path = folder / "list.xlsx"
    book.save(path)
    return workbook_sheet(path)


def refusal(path: Path) -> str:
    with pytest.raises(SheetError) as caught:
        workbook_sheet(path)
    return caught.value.code


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (123, "00000", "00123"),
        (123.0, "00000", "00123"),
        (4006381333931, "General", "4006381333931"),
        (4006381333931.0, "General", "4006381333931"),
        (4.006381333931e12, "0", "4006381333931"),
        (12.0, "General", "12"),
        (12.5, "General", "12.5"),
        (0.1 + 0.2, "General", "0.3"),
        (1.5e-7, "General", "0.00000015"),
        (12.5, "0.00", "12.50"),
        (2.5, "0", "3"),
        (1234567.891, "#,##0.00", "1234567.89"),
        (0.256, "0.0%", "25.6%"),
        (42, '"SKU-"0000', "SKU-0042"),
        (1234567, "000-0000", "123-4567"),
        (12345678, "000-000", "12345-678"),
        (-5, "0.00;(0.00)", "(5.00)"),
        (-5, "00", "-05"),
        (7, "[Red]00", "07"),
        (7, "00_)", "07"),
        (1234, "0.00E+00", "1234"),
        (3.5, "# ?/?", "3.5"),
        (0, "General", "0"),
        (float("inf"), "0", "Infinity"),
        (1e300, "0", "1" + "0" * 300),
        (True, "General", "TRUE"),
        (None, "General", ""),
        ("00123", "@", "00123"),
        (a_moment(2026, 11, 2), "dd.mm.yyyy", "02.11.2026"),
        (a_moment(2026, 11, 2), "d/m/yy", "2/11/26"),
        (a_moment(2026, 11, 2, 13, 5), "yyyy\\-mm\\-dd hh:mm", "2026-11-02 13:05"),
        (a_moment(2026, 11, 2), "mm-dd-yy", "2026-11-02"),
        (a_moment(2026, 11, 2, 13, 5), "d. mmmm yyyy", "2026-11-02 13:05:00"),
        (date(2026, 11, 2), "yyyy-mm-dd", "2026-11-02"),
        (time(16, 9), "h:mm", "16:09"),
    ],
)
def test_a_cell_is_what_a_person_sees(value: object, form: str, text: str):
    assert shown(value, form) == text


@given(st.one_of(st.integers(), st.floats(), st.datetimes(), st.times(), st.booleans()), st.text())
def test_no_format_is_too_odd(value: object, form: str):
    assert isinstance(shown(value, form), str)


@given(st.integers(0, 10**14))
def test_whole_numbers_keep_all_their_digits(number: int):
    assert shown(float(number), "General") == str(number)


def test_the_first_table_is_read_with_its_hidden_rows(book: Any, tmp_path: Path):
    table = book.active
    for row in (["SKU", "Image", None], [None], [123, "a.jpg", None], ["x", None, None]):
        table.append(row)
    table["A3"].number_format = "00000"
    table.row_dimensions[4].hidden = True
    book.create_sheet("other").append(["no"])
    sheet = read(book, tmp_path)
    assert sheet.columns == ("SKU", "Image")
    assert [(row.line, row.cells) for row in sheet.rows] == [(3, ("00123", "a.jpg")), (4, ("x",))]


def test_a_formula_is_what_it_last_was(book: Any, tmp_path: Path):
    book.active.append(["image", "x"])
    book.active.append(["a.jpg", "=1+1"])  # never computed
    assert read(book, tmp_path).rows[0].cells == ("a.jpg",)


def test_an_empty_workbook_is_refused(book: Any, tmp_path: Path):
    book.active.append(["image"])
    book.save(tmp_path / "x.xlsx")
    assert refusal(tmp_path / "x.xlsx") == "SHEET_EMPTY"


def test_too_many_columns_are_refused(book: Any, tmp_path: Path):
    book.active.append(["x"] * (MOST_COLUMNS + 1))
    book.active.append([1])
    book.save(tmp_path / "x.xlsx")
    assert refusal(tmp_path / "x.xlsx") == "SHEET_TOO_LARGE"


def test_what_would_unpack_to_too_much_is_refused(
    book: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    book.active.append(["image"])
    book.active.append(["a.jpg"])
    book.save(tmp_path / "x.xlsx")
    assert workbook_sheet(tmp_path / "x.xlsx").rows
    monkeypatch.setattr(workbooks, "MOST_BYTES", 1000)
    assert refusal(tmp_path / "x.xlsx") == "SHEET_TOO_LARGE"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "SHEET_DAMAGED"),
        (b"PK\x03\x04 and nothing", "SHEET_DAMAGED"),
        (b"image\na.jpg\n", "SHEET_DAMAGED"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "SHEET_OLD"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
            "SHEET_ENCRYPTED",
        ),
    ],
)
def test_what_is_no_workbook_is_named(data: bytes, code: str, tmp_path: Path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(data)
    assert refusal(path) == code


def rewritten(book: Any, part: str, change: Any) -> bytes:
    """A workbook with one of its parts changed."""
    before = io.BytesIO()
    book.save(before)
    after = io.BytesIO()
    with zipfile.ZipFile(before) as old, zipfile.ZipFile(after, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return after.getvalue()


@pytest.fixture
def filled(book: Any) -> Any:
    book.active.append(["image"])
    book.active.append(["a.jpg"])
    return book


TABLE = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data[: len(data) // 2],
        lambda data: b'<!DOCTYPE x [<!ENTITY a "b">]>' + data,
        lambda data: data.replace(b'r="A2"', b'r="ZZZZZ9"'),
        lambda _: b"",
    ],
)
def test_a_damaged_table_is_refused(change: Any, filled: Any, tmp_path: Path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(rewritten(filled, TABLE, change))
    assert refusal(path) in ("SHEET_DAMAGED", "SHEET_EMPTY")


def test_the_parser_is_the_safe_one():
    assert openpyxl.DEFUSEDXML is True


def test_a_row_far_below_takes_no_time(filled: Any, tmp_path: Path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(rewritten(filled, TABLE, lambda d: d.replace(b'r="2"', b'r="900000"')))
    assert [row.line for row in workbook_sheet(path).rows] == [900000]
