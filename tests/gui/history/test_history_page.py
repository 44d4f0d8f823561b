"""The history page: what is found stands there, is looked at, marked, opened and removed."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton

from productai_desktop.core.archive import Found, Search
from productai_desktop.core.errors import OutputError
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.gui.history.history_page import HistoryPage
from productai_desktop.gui.words import edits_text
from tests.fakes import FakeDesk
from tests.gui.history.conftest import done, rested
from tests.gui.waiting import child, until
from tests.scripted_archive import ScriptedArchive


def names(page: HistoryPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


async def chosen(page: HistoryPage, number: int) -> Job:
    """The edit, once it is shown beside the list."""
    assert page.view.show_edit(number)
    await until(lambda: page.details.job and page.details.job.id == number, "the details")
    assert page.details.job is not None
    return page.details.job


def summary(page: HistoryPage) -> str:
    return child(page, QLabel, "historySummary").text()


async def test_edits_stand_under_their_days_the_newest_first(page: HistoryPage):
    await until(lambda: "CUP-0012" in names(page), "the names")
    shown = names(page)
    assert shown.index("CUP-0012") < shown.index("CUP-0001")
    headings = [row for row in range(page.model.rowCount()) if page.model.day(row)]
    assert headings == page.model.headings
    assert headings[0] == 0
    assert len(headings) == 5
    assert shown[headings[1]].endswith(edits_text(3))
    await rested(page)


async def test_it_says_how_many_are_found_and_what_they_cost(page: HistoryPage):
    await until(lambda: "96 credits" in summary(page), "the sum")
    assert summary(page).startswith("12 edits")
    await rested(page)


async def test_what_is_typed_is_looked_for(page: HistoryPage, archive: ScriptedArchive):
    archive.put(done(20, prompt="red bicycle"))
    QTest.keyClicks(child(page, QLineEdit, "historySearch"), "bicycle")
    await until(lambda: page.model.rowCount() == 2, "the one that fits")
    assert page.model.number(1) == 20
    assert archive.searches[-1] == Search(text="bicycle")
    await rested(page)


async def test_the_newest_question_wins(
    page: HistoryPage, archive: ScriptedArchive, monkeypatch: pytest.MonkeyPatch
):
    slow, finding = asyncio.Event(), archive.find

    async def find(search: Search) -> Found:
        if search.text == "cup-0001":
            await slow.wait()
        return await finding(search)

    monkeypatch.setattr(archive, "find", find)
    page.reading.begin(Search(text="cup-0001"))
    page.reading.begin(Search(text="cup-0002"))
    await until(lambda: page.model.rowCount() == 2, "the second answer")
    slow.set()
    await page.bridge.settled()
    assert page.model.number(1) == 2
    await rested(page)


async def test_filters_are_cleared_in_one_go(page: HistoryPage, archive: ScriptedArchive):
    clear = child(page, QPushButton, "historyClear")
    assert not clear.isVisible()
    page.filters.states.pick([State.FAILED.value])
    page.filters.star.click()
    await until(lambda: page.model.rowCount() == 0, "nothing")
    assert child(page, QLabel, "historyEmpty").isVisible()
    assert archive.searches[-1] == Search(states=frozenset({State.FAILED}), starred=True)
    clear.click()
    await until(lambda: page.model.rowCount() > 12, "all")
    assert archive.searches[-1] == Search()
    assert not clear.isVisible()
    await rested(page)


async def test_enter_and_a_double_click_open_an_edit(page: HistoryPage):
    opened: list[Job] = []
    page.open_requested.connect(opened.append)
    await chosen(page, 12)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    place = page.view.visualRect(page.view.currentIndex()).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseDClick(page.view.viewport(), left, Qt.KeyboardModifier.NoModifier, place)
    child(page, QPushButton, "historyOpen").click()
    assert [job.id for job in opened] == [12, 12, 12]
    await rested(page)


async def test_arrow_keys_pass_over_the_days(page: HistoryPage):
    first = page.model.headings[1] - 1
    page.view.setCurrentIndex(page.model.index(first, 0))
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.currentIndex().row() == first + 2
    QTest.keyClick(page.view, Qt.Key.Key_Up)
    assert page.view.currentIndex().row() == first
    await rested(page)


async def test_stars_ratings_and_verdicts_by_the_keys_of_the_compare_view(
    page: HistoryPage, desk: FakeDesk
):
    page.activateWindow()
    await chosen(page, 12)
    page.view.setFocus()
    calls = desk.engine.calls
    for key, wanted in (
        (".", ("label", {12: {"starred": True}})),
        ("4", ("label", {12: {"rating": 4}})),
        ("K", ("judge", (12,), Verdict.KEPT, "")),
        ("X", ("judge", (12,), Verdict.REJECTED, "")),
    ):
        QTest.keyClicks(page.view, key)
        await until(lambda w=wanted: w in calls, f"{key}: {calls}")
    await rested(page)


async def test_a_cleared_edit_keeps_the_size_of_its_file_where_it_is_marked(
    page: HistoryPage, desk: FakeDesk, archive: ScriptedArchive
):
    cleared = done(12, cleared=True, output_sha256="5a" * 32, output_bytes=4096)
    archive.put(cleared)
    desk.engine.put(cleared.brief())
    await until(lambda: page.model.known(12) == cleared, "the edit as it was read")
    await chosen(page, 12)
    starred = cleared.evolve(starred=True)
    archive.put(starred)
    desk.engine.put(starred.brief())
    await until(lambda: page.model.known(12) == starred, "its star")
    await until(lambda: page.details.job == starred, "the details")
    await rested(page)


async def test_marks_go_to_all_that_are_chosen(page: HistoryPage, desk: FakeDesk):
    await chosen(page, 12)
    page.view.selectAll()
    child(page, QPushButton, "historyKeep").click()
    await until(lambda: desk.engine.calls, "the verdict")
    (call,) = desk.engine.calls
    assert call[0] == "judge"
    assert sorted(call[1]) == list(range(1, 13))
    await rested(page)


async def test_a_note_is_written_in_place(page: HistoryPage, desk: FakeDesk):
    await chosen(page, 12)
    note = child(page, QLineEdit, "historyNote")
    note.setFocus()
    QTest.keyClicks(note, "ask Ann")
    QTest.keyClick(note, Qt.Key.Key_Return)
    await until(lambda: desk.engine.calls, "the note")
    assert desk.engine.calls == [("label", {12: {"note": "ask Ann"}})]
    await rested(page)


async def test_a_note_that_is_left_for_another_edit_is_kept(page: HistoryPage, desk: FakeDesk):
    await chosen(page, 12)
    QTest.keyClicks(child(page, QLineEdit, "historyNote"), "handle")
    await chosen(page, 11)
    await until(lambda: desk.engine.calls, "the note")
    assert desk.engine.calls == [("label", {12: {"note": "handle"}})]
    assert child(page, QLineEdit, "historyNote").text() == ""
    await rested(page)


async def test_an_edit_that_ends_comes_without_moving_what_one_looks_at(
    page: HistoryPage, desk: FakeDesk, archive: ScriptedArchive
):
    page.resize(1100, 400)
    await chosen(page, 3)
    bar = page.view.verticalScrollBar()
    top = page.view.visualRect(page.view.currentIndex()).top()
    assert bar.value() > 0
    new = done(13)
    archive.put(new)
    desk.engine.put(new)
    await until(lambda: page.model.row_of(13) >= 0, "the new one")
    page.view.executeDelayedItemsLayout()
    assert page.view.current_number() == 3
    assert page.view.chosen_numbers() == [3]
    assert page.view.visualRect(page.view.currentIndex()).top() == top
    await rested(page)


async def test_removing_asks_and_leaves_the_files(
    page: HistoryPage, archive: ScriptedArchive, monkeypatch: pytest.MonkeyPatch
):
    trashed: list[str] = []
    monkeypatch.setattr(page.work, "_to_trash", lambda path: trashed.append(path) or True)
    page.activateWindow()
    await chosen(page, 12)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    await until(page.removal.isVisible, "the question")
    child(page, QPushButton, "historyRemoveCancel").click()
    assert ("remove", (12,)) not in archive.calls
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    await until(page.removal.isVisible, "the question")
    child(page, QPushButton, "historyRemoveAccept").click()
    await until(lambda: page.model.row_of(12) < 0, "its end")
    assert ("remove", (12,)) in archive.calls
    assert trashed == []
    assert "credits stay counted" in child(page, QLabel, "historySaid").text()
    await rested(page)


async def test_files_go_to_the_trash_where_that_is_asked_for(
    page: HistoryPage, monkeypatch: pytest.MonkeyPatch
):
    trashed: list[str] = []

    def to_trash(path: str) -> bool:
        trashed.append(path)
        return False

    monkeypatch.setattr(page.work, "_to_trash", to_trash)
    await chosen(page, 12)
    page._ask_removal()
    await until(page.removal.isVisible, "the question")
    child(page, QCheckBox, "historyRemoveFiles").click()
    child(page, QPushButton, "historyRemoveAccept").click()
    await until(lambda: trashed, "the trash")
    await until(lambda: "stays" in child(page, QLabel, "historySaid").text(), "what stays")
    assert trashed == ["/results/12.png"]
    await rested(page)


async def test_what_has_not_ended_is_not_removed(page: HistoryPage, archive: ScriptedArchive):
    page.work.remove([done(5, state=State.RUNNING), done(6)], files=False)
    await rested(page)
    assert ("remove", (6,)) in archive.calls


async def test_a_step_of_the_lineage_is_looked_at(page: HistoryPage, archive: ScriptedArchive):
    archive.put(done(12, parents=(2,)))
    await chosen(page, 12)
    await until(lambda: page.findChildren(QPushButton, "historyStep2"), "the tree")
    child(page, QPushButton, "historyStep2").click()
    await until(lambda: page.details.job and page.details.job.id == 2, "the step before")
    assert page.view.current_number() == 2
    await rested(page)


async def test_a_file_that_is_gone_is_said_and_found_again(
    page: HistoryPage, archive: ScriptedArchive, tmp_path: object
):
    await chosen(page, 12)
    await until(lambda: page.findChildren(QLabel, "historyGone"), "the missing file")
    page.moved.found.emit("/results/12.png", "/elsewhere/12.png")
    await until(lambda: archive.kept[12].output == "/elsewhere/12.png", "its new place")
    assert ("relocate", "/results/12.png", "/elsewhere/12.png") in archive.calls
    await rested(page)


async def test_a_lost_file_is_looked_for_where_it_was(
    page: HistoryPage, archive: ScriptedArchive, tmp_path: Path
):
    (tmp_path / "results").mkdir()
    archive.put(done(12, output=str(tmp_path / "results" / "gone" / "12.png")))
    page.model.forget()
    await chosen(page, 12)
    await until(lambda: page.findChildren(QPushButton, "historyFind"), "the offer to find it")
    page.findChildren(QPushButton, "historyFind")[-1].click()
    await until(lambda: page.findChildren(QFileDialog), "the dialog")
    (dialog,) = page.findChildren(QFileDialog, "historyFolderDialog")
    await until(dialog.isVisible, "the dialog")
    assert Path(dialog.directory().absolutePath()) == tmp_path / "results"
    dialog.reject()
    await rested(page)


async def test_the_keyboard_stays_with_a_file_that_was_found(page: HistoryPage, tmp_path: Path):
    page.activateWindow()
    job = await chosen(page, 12)
    await until(lambda: page.findChildren(QPushButton, "historyFind"), "the offer to find it")
    find = page.findChildren(QPushButton, "historyFind")[-1]
    find.setFocus()
    await until(find.hasFocus, "the keyboard")
    page.details.show_job(job.evolve(output=str(tmp_path / "12.png")), 1)
    assert page.focusWidget().objectName() == "historyFolder"
    await rested(page)


async def test_settings_photos_and_results_are_used_again(page: HistoryPage):
    loaded: list[Job] = []
    used: list[str] = []
    exported: list[list[Job]] = []
    page.load_requested.connect(loaded.append)
    page.use_requested.connect(used.append)
    page.export_requested.connect(exported.append)
    job = await chosen(page, 12)
    for word in ("load", "use-photo", "use-result", "export"):
        page.details.wanted.emit(word)
    await until(lambda: exported, "the export")
    assert loaded == [job]
    assert used == [job.inputs[0], job.output]
    assert exported == [[job]]
    await rested(page)


async def test_what_is_found_is_written_as_a_table(
    page: HistoryPage, desk: FakeDesk, tmp_path: Path
):
    QTest.keyClicks(child(page, QLineEdit, "historySearch"), "cup-0003")
    await until(lambda: page.model.rowCount() == 2, "the one that fits")
    assert page.save_button.isEnabled()
    page.save_button.save(str(tmp_path / "found.csv"))
    await page.bridge.settled()
    assert desk.written_histories == [(tmp_path / "found.csv", Search(text="cup-0003"))]
    assert "found.csv" in child(page, QLabel, "historySaid").text()
    await rested(page)


async def test_a_table_that_cannot_be_written_is_said(
    page: HistoryPage, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async def refused(path: Path, search: Search) -> int:
        raise OutputError("OUTPUT_READ_ONLY", path=str(path.parent))

    monkeypatch.setattr(desk, "write_history", refused)
    page.save_button.save(str(tmp_path / "found.csv"))
    await page.bridge.settled()
    said = child(page, QLabel, "historySaid")
    assert said.isVisible()
    assert said.property("role") == "danger"
    await rested(page)


async def test_what_is_said_of_the_spending_is_seen_beside_it(page: HistoryPage):
    page.pages.chosen.emit("spend")
    page.spend.said.emit("Written to spend.csv.", False)
    assert child(page, QLabel, "historySaid").isVisible()
    assert not page.save_button.isVisible()
    await rested(page)


async def test_the_key_of_export_takes_what_is_chosen_here(page: HistoryPage):
    await chosen(page, 3)
    asked: list[list[Job]] = []
    page.export_requested.connect(asked.append)
    QTest.keyClick(page.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: asked, "the wish")
    assert [[job.id for job in jobs] for jobs in asked] == [[3]]
    await rested(page)
