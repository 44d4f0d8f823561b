"""The results of a batch as a table."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.batch_results import ADDED, delimited, result_table
from productai_desktop.core.batches import (
    BatchRequest,
    Item,
    Leaving,
    Left,
    Plan,
    Problem,
    Skip,
    Skipping,
    Started,
)
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.requests import Order
from productai_desktop.core.sheets import Sheet, SheetRow
from tests.fakes import a_job

ORDER = Order(Operation.EDIT, ("/p/a.jpg",))


def an_item(line: int) -> Item:
    return Item(line, ORDER, 1, 8)


def a_started(sheet: Sheet) -> Started:
    plan = Plan(
        BatchRequest(("/list.csv",)),
        sheet,
        "sandbox",
        "practice",
        items=(an_item(2),),
        skips=(Skip(an_item(3), Skipping.DONE, 4),),
        left=(Left(an_item(5), Leaving.CREDITS),),
        problems=(Problem(4, Fault("LINE_NO_IMAGE")),),
    )
    return Started(plan, "b", {(2, 1): 7, (3, 1): 4}, (7,))


SHEET = Sheet(
    ("sku", "formel"),
    tuple(SheetRow(line, (f"00{line}", "=1+1")) for line in (2, 3, 4, 5)),
    "/list.csv",
    ";",
)
JOBS = {
    7: a_job(7, state=State.FAILED, credits=8, remote_id=12, fault=Fault("SERVICE_ERROR")),
    4: a_job(4, state=State.DONE, output="/out/a.png", credits=8, remote_id=11),
}


def test_every_line_has_its_cells_and_what_became_of_it():
    reasons = {(2, 1): "=it failed", (4, 0): "no photo", (5, 1): "left out"}
    table = result_table(a_started(SHEET), JOBS, reasons)
    assert table == [
        ["sku", "formel", *ADDED],
        ["002", "=1+1", "failed", "", "8", "7", "12", "", "'=it failed"],
        ["003", "=1+1", "done", "/out/a.png", "8", "4", "11", "", ""],
        ["004", "=1+1", "unusable", "", "0", "", "", "", "no photo"],
        ["005", "=1+1", "not ordered", "", "0", "", "", "", "left out"],
    ]


def test_results_given_as_a_list_keep_one_set_of_columns():
    rows = (SheetRow(2, ("x", "done", "", "8", "1", "", "", "old")),)
    table = result_table(a_started(Sheet(("sku", *ADDED), rows, "/list.csv")), JOBS, {})
    assert table[0] == ["sku", *ADDED]
    assert table[1][:2] == ["x", "failed"]


def test_short_and_long_rows_are_as_wide_as_the_head():
    rows = (SheetRow(2, ()), SheetRow(3, ("a", "b", "c")))
    table = result_table(a_started(Sheet(("sku", "x"), rows)), JOBS, {})
    assert {len(row) for row in table} == {2 + len(ADDED)}


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
                 min_size=2, max_size=2),
        min_size=1,
    ),
    st.sampled_from([",", ";", "\t"]),
)  # fmt: skip
def test_whatever_stands_in_a_cell_comes_back(table: list[list[str]], separator: str):
    text = delimited(table, separator)
    back = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    assert back == table
