"""No cell is a formula, and no harmless one is changed."""

import csv
import io

import pytest

from productai_desktop.core.history_table import COLUMNS, history_csv
from productai_desktop.core.spreadsheet_safety import plain
from tests.fakes import a_job


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "'=1", '"=1', "\uff1d1",
     "\uff0b1", "\uff0d1", "\uff20A", "\u200b=1", "\n=1", "“=1", " " * 70 + "=1", "|calc"],
)  # fmt: skip
def test_what_may_be_a_formula_is_a_text(text: str) -> None:
    assert plain(text) == "'" + text


@pytest.mark.parametrize("text", ["", "CUP-7", "a=b", "12.5", "שלום", "白色", "it's", "/r/a.png"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert plain(text) == text


def test_the_history_is_a_table_that_is_read_back_cell_by_cell() -> None:
    job = a_job(3, prompt='=HYPERLINK("http://x")', note="a, b\n“c”", inputs=("/a.png", "/b.png"))
    head, row = csv.reader(io.StringIO(history_csv([job]), newline=""))
    cells = dict(zip(head, row, strict=True))
    assert tuple(head) == COLUMNS
    assert (cells["job"], cells["prompt"]) == ("3", '\'=HYPERLINK("http://x")')
    assert (cells["note"], cells["photos"]) == ("a, b\n“c”", "/a.png\n/b.png")
