"""A report is what its preview shows, and leaves only by a person's hand."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from productai_desktop.gui.help.help_menu import HelpMenu
from productai_desktop.gui.help.report_dialog import ReportDialog
from tests.fakes import FakeDesk
from tests.gui.settings.filling import press
from tests.gui.waiting import child, until

KEY = "pk-very-secret"


@pytest.fixture
async def dialog(offered: HelpMenu, behind: QWidget, desk: FakeDesk) -> ReportDialog:
    """Opened, with what was gathered; the log holds what it should not."""
    desk.reported_secrets.append(KEY)
    (desk.data_folder / "logs").mkdir()
    log = f"INFO job 12: done\nERROR {KEY} /home/ann/cup.jpg\n"
    (desk.data_folder / "logs" / "productai.log").write_text(log)
    offered.open_report()
    made = child(behind, ReportDialog, "reportDialog")
    await until(child(made, QPushButton, "saveReportButton").isEnabled, "what was gathered")
    return made


def preview(dialog: ReportDialog) -> str:
    return child(dialog, QPlainTextEdit, "reportPreview").toPlainText()


def box(dialog: ReportDialog, name: str) -> QCheckBox:
    return child(dialog, QCheckBox, f"reportPart:{name}")


async def test_it_says_that_nothing_is_sent(dialog: ReportDialog) -> None:
    assert "Nothing is sent" in child(dialog, QLabel, "reportHint").text()


async def test_the_preview_shows_all_of_it_and_nothing_secret(dialog: ReportDialog) -> None:
    shown = preview(dialog)
    for heading in ("Program and computer", "Settings", "Edits by state", "Log, times in UTC"):
        assert heading in shown
    assert "INFO job 12: done\nERROR [secret] [path]" in shown


async def test_nothing_can_be_saved_before_it_was_seen(offered: HelpMenu, behind: QWidget) -> None:
    offered.open_report()
    dialog = child(behind, ReportDialog, "reportDialog")
    buttons = [
        child(dialog, QPushButton, name) for name in ("copyReportButton", "saveReportButton")
    ]
    assert [one.isEnabled() for one in buttons] == [False, False]
    await until(lambda: all(one.isEnabled() for one in buttons), "what was gathered")


async def test_a_part_that_is_not_wanted_goes(dialog: ReportDialog) -> None:
    box(dialog, "log").click()
    assert "Log, times in UTC" not in preview(dialog)
    for name in ("program", "settings", "edits"):
        box(dialog, name).click()
    assert preview(dialog) == ""
    save = child(dialog, QPushButton, "saveReportButton")
    assert not save.isEnabled()
    assert save.toolTip() == "Nothing is chosen"


async def test_a_persons_own_words_come_first(dialog: ReportDialog) -> None:
    words = child(dialog, QPlainTextEdit, "reportWords")
    words.setPlainText(f"It went grey. My key is {KEY}.")
    await until(lambda: "It went grey" in preview(dialog), "the words")
    assert preview(dialog).startswith("What happened\n")
    assert "My key is [secret]." in preview(dialog)


async def test_words_that_were_just_written_are_copied_too(dialog: ReportDialog) -> None:
    child(dialog, QPlainTextEdit, "reportWords").setPlainText("Just now.")
    press(dialog, "copyReportButton")
    assert "Just now." in QGuiApplication.clipboard().text()
    assert child(dialog, QLabel, "reportAnswer").text() == "Copied."


async def _save(dialog: ReportDialog, chosen: Path) -> QLabel:
    press(dialog, "saveReportButton")
    asked = child(dialog, QFileDialog, "saveReportDialog")
    assert asked.selectedFiles()[0].endswith(".zip")
    asked.fileSelected.emit(str(chosen))
    asked.reject()
    answer = child(dialog, QLabel, "reportAnswer")
    await until(answer.text, "the answer")
    return answer


async def test_what_is_saved_is_what_was_shown(dialog: ReportDialog, tmp_path: Path) -> None:
    box(dialog, "settings").click()
    shown = preview(dialog)
    answer = await _save(dialog, tmp_path / "report.zip")
    assert answer.text() == "Saved."
    with zipfile.ZipFile(tmp_path / "report.zip") as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert list(texts) == ["program.txt", "edits.txt", "log.txt"]
    assert [name for name, text in texts.items() if text.strip() not in shown] == []


async def test_a_file_that_cannot_be_written_is_told_in_place(
    dialog: ReportDialog, tmp_path: Path
) -> None:
    answer = await _save(dialog, tmp_path / "none" / "report.zip")
    assert str(tmp_path / "none") in answer.text()
    assert answer.property("role") == "danger"
