"""The table of a batch shows what needs a person first, and follows the edits once started."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.batch.plan_model import Column, PlanModel
from productai_desktop.gui.batch.plan_rows import Kind, rows_of
from productai_desktop.gui.batch.plan_table import PlanTable
from productai_desktop.gui.batch.plan_words import notes_of
from productai_desktop.gui.theme import DARK
from tests.fake_plans import a_plan, a_start, an_item, unmatched
from tests.fakes import a_job

RESULTS = Path("/shop/results")


@pytest.fixture
def model(qapp: QApplication) -> PlanModel:
    return PlanModel(lambda: DARK)


def said(model: PlanModel, place: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole):
    return str(model.data(model.index(place, column), role)).strip("\u2068\u2069")


def test_what_needs_a_person_comes_first_and_what_is_done_last():
    plan = a_plan((2, 3), done=(4,), going=(5,), uncertain=(6,), later=(7,), wrong=[unmatched(8)])
    rows = rows_of(plan)
    assert [(row.line, row.kind) for row in rows] == [
        (8, Kind.PROBLEM),
        (6, Kind.UNCERTAIN),
        (2, Kind.NEW),
        (3, Kind.NEW),
        (5, Kind.OPEN),
        (7, Kind.FIRST),
        (4, Kind.DONE),
    ]


def test_a_row_says_what_will_be_made(model: PlanModel):
    model.show_rows(rows_of(a_plan((2,))), RESULTS)
    assert said(model, 0, Column.LINE) == "2"
    assert said(model, 0, Column.PHOTO) == "00002_front.jpg"
    assert said(model, 0, Column.SKU) == "00002"
    assert said(model, 0, Column.PROMPT).startswith("Place article 00002")
    assert said(model, 0, Column.RESULT) == "00002-nanobananapro.png"
    assert said(model, 0, Column.CREDITS) == "8"
    assert said(model, 0, Column.STATE) == "New"


def test_a_result_in_a_folder_is_named_with_it(model: PlanModel):
    item = an_item(2, destination="/shop/results/green/two.png")
    model.show_rows(rows_of(a_plan(items=(item,))), RESULTS)
    assert said(model, 0, Column.RESULT) == str(Path("green/two.png"))


def test_a_result_that_is_named_by_its_number_has_no_name_yet(model: PlanModel):
    item = an_item(2, destination="/shop/results", naming="{number}")
    model.show_rows(rows_of(a_plan(items=(item,))), RESULTS)
    assert said(model, 0, Column.RESULT) == "…"


def test_a_line_that_cannot_be_used_says_why_and_what_to_do(model: PlanModel):
    model.show_rows(rows_of(a_plan((2,), wrong=[unmatched(5)])), RESULTS)
    whole = said(model, 0, Column.PROMPT)
    assert "No photo is named after the SKU 00005" in whole
    assert "mend the line" in whole
    assert said(model, 0, Column.SKU) == "00005"
    assert said(model, 0, Column.CREDITS) == ""


def test_a_reason_has_the_room_of_what_the_line_lacks(qapp: QApplication):
    table = PlanTable()
    table.rows.show_rows(rows_of(a_plan((2,), wrong=[unmatched(5)])), RESULTS)
    assert table.columnSpan(0, Column.PROMPT) == len(Column) - Column.PROMPT
    assert table.columnSpan(1, Column.PROMPT) == 1
    table.deleteLater()


def test_the_column_of_skus_is_there_only_where_there_are_any(qapp: QApplication):
    table = PlanTable()
    table.rows.show_rows(rows_of(a_plan((2,))), RESULTS)
    assert not table.isColumnHidden(Column.SKU)
    table.rows.show_rows(rows_of(a_plan(items=(an_item(2, sku=""),))), RESULTS)
    assert table.isColumnHidden(Column.SKU)
    table.deleteLater()


def test_rows_say_how_their_edits_stand_once_they_are_started(model: PlanModel):
    plan = a_plan((2, 3))
    started = a_start(plan)
    jobs: dict[int, Job] = {101: a_job(101), 102: a_job(102)}
    model.show_rows(rows_of(plan), RESULTS)
    model.follow(started.jobs, jobs.get)
    assert said(model, 0, Column.STATE) == "Waiting"
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    jobs[102] = a_job(102, state=State.FAILED, fault=Fault("SERVICE_ERROR"), credits=8)
    model.update({102})
    assert told == [(1, 1)]
    assert said(model, 1, Column.STATE) == "The service failed"
    assert model.data(model.index(1, Column.STATE), Qt.ItemDataRole.ForegroundRole).name() == (
        DARK.danger.lower()
    )
    model.update({999})
    assert len(told) == 1


def test_an_empty_cell_says_of_what_it_is_empty(model: PlanModel):
    model.show_rows(rows_of(a_plan((2,), wrong=[unmatched(5)])), RESULTS)
    spoken = said(model, 0, Column.PHOTO, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Photo: nothing"


def test_text_from_a_list_makes_no_markup_of_a_tool_tip(model: PlanModel):
    item = an_item(2, prompt="<b>marble</b>")
    model.show_rows(rows_of(a_plan(items=(item,))), RESULTS)
    tip = said(model, 0, Column.PROMPT, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_notes_name_everything_that_is_not_ordered():
    plan = a_plan(
        (2, 3),
        done=(4,),
        going=(5, 6),
        uncertain=(7,),
        wrong=[unmatched(8), unmatched(9)],
        unmatched_photos=("/p/a.jpg", "/p/b.jpg", "/p/c.jpg", "/p/d.jpg"),
        repeats={3: 2},
        passed_by=2,
    )
    notes = notes_of(plan, rows_of(plan))
    text = "\n".join(text for text, _ in notes)
    for part in (
        "2 lines cannot be used",
        "1 edit may be paid for already",
        "No line asks for 4 photos, such as",
        "1 line is exactly like an earlier one",
        "1 edit is done already",
        "2 edits are under way already",
        "2 results of earlier edits",
    ):
        assert part in text
    assert notes[0][1] == "danger"
    assert notes[-1][1] == "muted"


def test_nothing_is_noted_where_all_will_be_ordered():
    plan = a_plan((2, 3))
    assert notes_of(plan, rows_of(plan)) == []
