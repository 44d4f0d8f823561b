"""CSV as spreadsheet programs write it."""

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.errors import SheetError
from productai_desktop.core.sheets import LONGEST_CELL, MOST_COLUMNS, Sheet
from productai_desktop.store.delimited import delimited_sheet

TEXT = 'SKU;Größe;Notiz\r\n00123;"4;5";"a\r\nb"\r\n00124;ä€;\r\n'


def read(data: bytes, *, tabs: bool = False) -> Sheet:
    return delimited_sheet(data, "list.csv", "/shop/list.csv", tabs=tabs)


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in read(data).rows]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8-sig"),
        TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
)
def test_every_encoding_of_spreadsheet_programs_is_read(data: bytes):
    sheet = read(data)
    assert sheet.columns == ("SKU", "Größe", "Notiz")
    assert [row.cells for row in sheet.rows] == [("00123", "4;5", "a\r\nb"), ("00124", "ä€", "")]
    assert sheet.separator == ";"


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_told_by_the_head(separator: str):
    text = f"image{separator}prompt\na.jpg{separator}x\n"
    assert read(text.encode()).separator == separator
    assert cells(text.encode()) == [("a.jpg", "x")]


def test_a_separator_in_quotes_of_the_head_does_not_count():
    assert read(b'"image, the first";prompt\na;b\n').columns == ("image, the first", "prompt")


def test_excels_first_line_names_the_separator():
    sheet = read(b"sep=,\r\nimage,x;y\r\n1,2\r\n")
    assert (sheet.columns, sheet.separator) == (("image", "x;y"), ",")
    assert sheet.rows[0].line == 3


def test_a_name_that_says_tabs_is_believed():
    assert read(b"image\na;b.jpg\n", tabs=True).rows[0].cells == ("a;b.jpg",)


def test_lines_are_counted_as_a_person_sees_them():
    text = '\nimage,note\n\na.jpg,"one\ntwo"\n,\nb.jpg,x\n'
    assert [(row.line, row.cells[0]) for row in read(text.encode()).rows] == [
        (4, "a.jpg"), (7, "b.jpg"),
    ]  # fmt: skip


def test_lines_of_old_macintoshes_are_lines():
    assert [row.line for row in read(b"image\ra.jpg\rb.jpg\r").rows] == [2, 3]


def test_odd_line_signs_stay_in_their_cell():
    assert cells("image\na\u2028b\x0bc\x85d\n".encode()) == [("a\u2028b\x0bc\x85d",)]


def test_empty_columns_at_the_end_of_the_head_are_none():
    assert read(b"image;prompt;;\na;b;;\n").columns == ("image", "prompt")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "SHEET_EMPTY"),
        (b"image\n", "SHEET_EMPTY"),
        (b"\n ; \n", "SHEET_EMPTY"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\x80" * 9, "SHEET_DAMAGED"),
        (codecs.BOM_UTF16_LE + b"a", "SHEET_DAMAGED"),
        (codecs.BOM_UTF8 + b"\xff\xfe", "SHEET_DAMAGED"),
        (b'image\n"a.jpg\nb.jpg\nc.jpg\n', "SHEET_QUOTE"),
        (b"image\n" + b"x" * (LONGEST_CELL + 1), "SHEET_TOO_LARGE"),
        (b"image\n" + b"x" * (5 * LONGEST_CELL), "SHEET_TOO_LARGE"),
        (b"x," * (MOST_COLUMNS + 1) + b"x\n1\n", "SHEET_TOO_LARGE"),
        (b"image\n" + b"x," * (MOST_COLUMNS + 1) + b"x\n", "SHEET_TOO_LARGE"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(data: bytes, code: str):
    with pytest.raises(SheetError) as caught:
        read(data)
    assert caught.value.code == code
    assert caught.value.params["name"] == "list.csv"


def test_a_quotation_mark_that_is_never_closed_is_named_by_its_line():
    with pytest.raises(SheetError) as caught:
        read(b'image\na\n"b\nc\n')
    assert caught.value.params["line"] == 3


def test_an_inch_sign_is_no_quotation_mark():
    assert cells(b'image,note\na.jpg,12" plate\n') == [("a.jpg", '12" plate')]


PLAIN = st.text(st.characters(exclude_characters="\0\r\n\x1a", exclude_categories=["Cs", "Cc"]))


@given(
    st.lists(st.lists(PLAIN, min_size=2, max_size=2), min_size=1, max_size=8),
    st.sampled_from([(";", "utf-8-sig"), (",", "utf-16"), ("\t", "utf-8"), (";", "utf-16")]),
)
def test_what_was_written_is_read(rows: list[list[str]], how: tuple[str, str]):
    separator, encoding = how
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([["sku", "x"], *rows])
    wanted = [tuple(row) for row in rows if any(cell.strip() for cell in row)]
    if wanted:
        assert cells(out.getvalue().encode(encoding)) == wanted


@given(st.binary(max_size=400))
def test_no_bytes_bring_anything_but_a_table_or_a_refusal(data: bytes):
    try:
        sheet = read(data)
    except SheetError:
        return
    assert sheet.columns
    assert [row.line for row in sheet.rows] == sorted({row.line for row in sheet.rows})
