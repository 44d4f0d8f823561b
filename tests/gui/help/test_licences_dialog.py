"""The licences: read in a thread, searched, and reached by their parts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from productai_desktop.core import licences
from productai_desktop.core.licences import RULE, parts_of
from productai_desktop.gui.help.help_menu import HelpMenu
from productai_desktop.gui.help.licences_dialog import LicencesDialog
from productai_desktop.gui.help.qt_libraries import qt_library_folder
from tests.gui.waiting import child, until

LINES = "line\n" * 80
PARTS = (f"{RULE}\nPart {n} 1.0\nLicence: MIT\n\nWord{n}\n{LINES}" for n in range(9))
TEXT = "\n".join(["What this is", *PARTS])


@pytest.fixture
def dialog(behind: QWidget) -> LicencesDialog:
    made = LicencesDialog("/opt/productai/_internal/PySide6/Qt/lib", behind)
    made.show_text(TEXT, parts_of(TEXT))
    made.open_now()
    return made


def text_of(dialog: LicencesDialog) -> QPlainTextEdit:
    return child(dialog, QPlainTextEdit, "licencesText")


def current_part(dialog: LicencesDialog) -> str:
    return child(dialog, QListView, "licencesList").currentIndex().data() or ""


async def test_the_programs_own_text_is_shown(offered: HelpMenu, behind: QWidget) -> None:
    offered.open_licences()
    dialog = child(behind, LicencesDialog, "licencesDialog")
    text = text_of(dialog)
    await until(text.toPlainText, "the text")
    assert text.toPlainText() == licences.read_licences().rstrip("\0")
    assert text.isReadOnly()
    names = child(dialog, QListView, "licencesList").model()
    assert names.rowCount() > 30
    assert str(qt_library_folder()) in child(dialog, QLabel, "licencesQt").text()


def test_it_says_how_qt_is_replaced(dialog: LicencesDialog) -> None:
    said = child(dialog, QLabel, "licencesQt").text()
    for word in ("LGPL", "dynamically", "/opt/productai/_internal/PySide6/Qt/lib"):
        assert word in said


def test_the_librarys_folder_holds_qt() -> None:
    assert [one for one in qt_library_folder().iterdir() if "Core" in one.name]


def test_a_part_is_jumped_to(dialog: LicencesDialog) -> None:
    parts = child(dialog, QListView, "licencesList")
    parts.setFocus()
    parts.setCurrentIndex(parts.model().index(4, 0))
    text = text_of(dialog)
    assert text.textCursor().block().text() == "Part 4 1.0"
    assert text.firstVisibleBlock().text() == "Part 4 1.0"


def test_return_finds_the_next_place_and_shift_the_one_before(dialog: LicencesDialog) -> None:
    search = child(dialog, QLineEdit, "licencesSearch")
    QTest.keyClicks(search, "word3")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert text_of(dialog).textCursor().selectedText() == "Word3"
    assert current_part(dialog) == "Part 3 1.0"
    search.setText("word")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert text_of(dialog).textCursor().selectedText() == "Word"
    assert current_part(dialog) == "Part 4 1.0"
    QTest.keyClick(search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert current_part(dialog) == "Part 3 1.0"
    assert dialog.isVisible()


def test_after_the_last_place_comes_the_first(dialog: LicencesDialog) -> None:
    search = child(dialog, QLineEdit, "licencesSearch")
    search.setText("word8")
    found: list[int] = []
    for _ in range(2):
        QTest.keyClick(search, Qt.Key.Key_Return)
        found.append(text_of(dialog).textCursor().position())
    assert found[0] == found[1] > 0
    QTest.keyClick(search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert text_of(dialog).textCursor().selectedText() == "Word8"


def test_what_is_not_there_is_said_and_nothing_moves(dialog: LicencesDialog) -> None:
    search = child(dialog, QLineEdit, "licencesSearch")
    text = text_of(dialog)
    before = text.verticalScrollBar().value(), text.textCursor().position()
    QTest.keyClicks(search, "no such words")
    QTest.keyClick(search, Qt.Key.Key_Return)
    answer = child(dialog, QLabel, "licencesAnswer")
    assert answer.text() == "Not found."
    assert (text.verticalScrollBar().value(), text.textCursor().position()) == before
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    assert answer.text() == ""


async def test_an_installation_without_them_says_so(
    offered: HelpMenu, behind: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> str:
        raise FileNotFoundError("licences.txt")

    read: Callable[[], str] = none
    monkeypatch.setattr(licences, "read_licences", read)
    offered.open_licences()
    dialog = child(behind, LicencesDialog, "licencesDialog")
    answer = child(dialog, QLabel, "licencesAnswer")
    await until(answer.text, "the answer")
    assert "came without" in answer.text()
    assert not child(dialog, QListView, "licencesList").isVisible()
