"""What was spent: bars that are walked along by keys, and a table that can be kept safely."""

import csv
import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from productai_desktop.gui.history.history_page import HistoryPage
from productai_desktop.gui.history.locating import Lost, located
from productai_desktop.gui.history.spend_chart import Bar, SpendChart, nice
from productai_desktop.gui.history.spend_csv import written
from tests.gui.history.conftest import done, rested
from tests.gui.waiting import until
from tests.scripted_archive import ScriptedArchive


@pytest.mark.parametrize(("most", "end"), [(0, 4), (5, 6), (9, 10), (96, 100), (1368, 2000)])
def test_the_scale_ends_with_a_round_number(most: int, end: int):
    assert nice(most) == end


def test_bars_are_walked_along_and_told(qapp: QApplication):
    chart = SpendChart()
    bars = [Bar(str(n), n, f"day {n}") for n in range(5)]
    chart.show_bars(bars, newest_last=True, described="10 credits")
    assert chart.accessibleDescription() == "10 credits"
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at == 3
    assert chart.accessibleDescription() == "day 3"


async def test_practice_stands_apart_and_is_no_spending(
    page: HistoryPage, archive: ScriptedArchive
):
    archive.put(done(30, service="sandbox"))
    page.spend.look_again()
    page._show_page("spend")
    await until(lambda: "96 credits" in page.spend._total.text(), "the sum")
    assert "8 credits" in page.spend._practice.text()
    assert page.spend.rows.rowCount() == 1
    await rested(page)


async def test_the_table_is_written_where_the_person_says(page: HistoryPage, tmp_path: Path):
    page._show_page("spend")
    await until(page.spend.rows.rowCount, "the rows")
    page.spend.save(str(tmp_path / "mine.csv"))
    await until((tmp_path / "mine.csv").exists, "the file")
    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[1] == ["2026-11", "12", "96", "0", ""]
    await rested(page)


def test_no_cell_is_taken_for_a_formula(tmp_path: Path):
    written(str(tmp_path / "a.csv"), [["=HYPERLINK(1)", "@x", "fine, too"]])
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert text.splitlines() == ["'=HYPERLINK(1),'@x,\"fine, too\""]
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_result_is_found_by_its_content_whatever_its_name(tmp_path: Path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "other.png").write_bytes(b"cup")
    (tmp_path / "same-size.png").write_bytes(b"pot")
    sha = hashlib.sha256(b"tea").hexdigest()
    assert located(Lost("/gone/cup.png", sha, 3), str(tmp_path)) == ""
    sha = hashlib.sha256(b"cup").hexdigest()
    there = located(Lost("/gone/cup.png", sha, 3), str(tmp_path))
    assert Path(there) == tmp_path / "deep" / "other.png"


def test_a_photo_of_unknown_content_is_found_by_its_name(tmp_path: Path):
    (tmp_path / "cup.png").write_bytes(b"cup")
    assert Path(located(Lost("/gone/cup.png"), str(tmp_path))) == tmp_path / "cup.png"
    assert located(Lost("/gone/pot.png"), str(tmp_path)) == ""
