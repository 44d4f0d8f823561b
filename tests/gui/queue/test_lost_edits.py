"""Edits whose answers were lost, in the panel: their numbers, their pictures, and support."""

import asyncio
import struct
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from productai_desktop.core.agreement import Agreement, Candidate
from productai_desktop.core.errors import ConflictError
from productai_desktop.core.evidence import Evidence, Verdict
from productai_desktop.core.jobs import Fault, State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.queue.queue_menu import QueueMenus
from productai_desktop.gui.queue.queue_panel import QueuePanel
from productai_desktop.gui.queue.queue_words import Action
from productai_desktop.gui.queue.support_dialog import SupportDialog
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.queue.lost import evidence, lost
from tests.gui.waiting import child, until


def png() -> bytes:
    """A picture of one red pixel."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        whole = kind + content
        return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\xff\0\0")
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", pixels), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.fixture
async def panel(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[QueuePanel]:
    thumbnails = Thumbnails(decode=_no_picture)
    made = QueuePanel(desk, bridge, thumbnails)
    qtbot.addWidget(made)
    made.resize(340, 800)
    made.show()
    yield made
    await bridge.close()
    thumbnails.close()


def _no_picture(path: str, side: int) -> Picture:
    raise OSError(path)


def texts(panel: QueuePanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def press(panel: QueuePanel, qtbot: QtBot, name: str) -> None:
    button = child(panel, QPushButton, name)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


async def give(panel: QueuePanel, qtbot: QtBot, number: str) -> QLineEdit:
    """Asks for the number of edit 1 and writes it."""
    panel.act((1,), Action.ADOPT)
    field = child(panel, QLineEdit, "remoteNumberEdit")
    await until(field.isVisible, "the field")
    qtbot.keyClicks(field, number)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


@pytest.mark.qt_log_ignore("does not support", extend=True)
async def test_what_still_runs_is_taken_over_and_its_result_tells(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(lost())
    desk.engine.next_error = ConflictError("NUMBER_UNKNOWN", remote_id=12345)
    field = await give(panel, qtbot, "x12345")
    await until(lambda: "no number 12345" in texts(panel), "the reason")
    assert desk.engine.jobs[1].remote_id is None
    qtbot.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: desk.engine.jobs[1].remote_id == 12345, "the adoption")
    await until(lambda: not field.isVisible(), "the form to go")
    assert desk.engine.calls[-1] == ("take", 1, 12345, False)
    assert "Look at the picture when it is here" in texts(panel)


@pytest.mark.qt_log_ignore("does not support", extend=True)
async def test_a_picture_is_shown_before_it_is_taken_over(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(lost())
    desk.engine.found = Candidate(0, "COMPLETED", Agreement.SAME, picture=png())
    await give(panel, qtbot, "77")
    await until(lambda: "Is this the picture of" in texts(panel), "the question")
    assert "Number 77 has the same prompt" in texts(panel)
    assert desk.engine.jobs[1].state is State.UNCERTAIN
    press(panel, qtbot, "candidateYesButton")
    await until(lambda: desk.engine.jobs[1].remote_id == 77, "the adoption")
    assert desk.engine.calls[-1] == ("take", 1, 77, True)
    assert not desk.engine.jobs[1].adopted


@pytest.mark.qt_log_ignore("does not support", extend=True)
async def test_another_edits_picture_changes_nothing_and_another_number_is_asked(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(lost())
    desk.engine.found = Candidate(0, "COMPLETED", Agreement.UNTOLD, picture=png())
    field = await give(panel, qtbot, "77")
    await until(lambda: "tells no prompt of number 77" in texts(panel), "the question")
    press(panel, qtbot, "candidateNoButton")
    await until(field.isVisible, "the field")
    assert field.text() == ""
    assert desk.engine.calls == [("candidate", 1, 77)]


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("status", ["RUNNING", "COMPLETED"])
async def test_who_says_not_now_while_the_service_is_asked_gets_no_answer(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot, status: str
) -> None:
    desk.engine.put(lost())
    desk.engine.found = Candidate(0, status, Agreement.SAME)
    field = await give(panel, qtbot, "77")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    await until(lambda: desk.engine.calls == [("candidate", 1, 77)], "the question")
    for _ in range(5):
        await asyncio.sleep(0)
    assert desk.engine.calls == [("candidate", 1, 77)]
    assert "Is this" not in texts(panel)


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Candidate(0, "ERROR", Agreement.SAME), "ended with"),
        (Candidate(0, "COMPLETED", Agreement.SAME, picture=b"torn"), "cannot be shown"),
        (
            Candidate(0, "COMPLETED", Agreement.SAME, fault=Fault("RESULT_GONE", {"status": 404})),
            "can no longer be fetched",
        ),
    ],
)
async def test_without_a_picture_the_person_decides_by_what_is_known(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot, found: Candidate, words: str
) -> None:
    desk.engine.put(lost())
    desk.engine.found = found
    await give(panel, qtbot, "77")
    await until(lambda: words in texts(panel), "the question")
    press(panel, qtbot, "candidateYesButton")
    await until(lambda: desk.engine.jobs[1].remote_id == 77, "the adoption")


async def test_a_number_of_a_broken_answer_stands_there_already(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    desk.engine.put(lost(told=Evidence(lost_at=NOON, remote_id=4711)))
    panel.act((1,), Action.ADOPT)
    field = child(panel, QLineEdit, "remoteNumberEdit")
    assert field.text() == "4711"
    assert "as the broken answer said" in texts(panel)


async def test_a_question_stays_while_evidence_comes_in(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.engine.put(lost())
    panel.act((1,), Action.ADOPT)
    field = child(panel, QLineEdit, "remoteNumberEdit")
    desk.engine.put(lost(told=evidence(Verdict.CHARGED, 92)))
    await until(
        lambda: "was charged" in str(panel.model.text(panel.model.index_of(1))), "the evidence"
    )
    assert field.isVisible()
    desk.engine.move(1, state=State.FAILED)
    await until(lambda: not field.isVisible(), "the form to go")


@pytest.mark.parametrize(("action", "call"), [(Action.ACCEPT, "accept"), (Action.DISOWN, "disown")])
async def test_a_person_answers_for_an_adopted_picture(
    panel: QueuePanel, desk: FakeDesk, action: Action, call: str
) -> None:
    adopted = Evidence(adopted=True)
    desk.engine.put(a_job(1, state=State.DONE, remote_id=7, output="/r/1.png", evidence=adopted))
    panel.act((1,), action)
    await until(lambda: desk.engine.calls == [(call, 1)], call)


async def test_the_menu_of_a_lost_edit_has_room_for_reasons(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    desk.engine.put(lost(told=evidence(Verdict.NOT_CHARGED)))
    menus = QueueMenus(desk, panel.model, panel._actions, None)
    menu = QMenu(panel)
    menus.fill_selection(menu, (1,))
    labels = [action.text() for action in menu.actions()]
    assert "Send again · the balance says the first was not charged" in labels
    assert "Ask support…" in labels


@pytest.mark.qt_log_ignore("does not support", extend=True)
async def test_support_is_asked_about_one_edit(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.engine.put(lost(12, told=evidence(Verdict.CHARGED, 92)), a_job(2))
    panel.act((12,), Action.SUPPORT)
    await until(lambda: panel.findChildren(SupportDialog), "the dialog")
    dialog = child(panel, SupportDialog, "supportDialog")
    await until(dialog.isVisible, "the dialog")
    text = child(dialog, QPlainTextEdit, "supportText").toPlainText()
    assert "Our number 12" in text
    assert "Our number 2" not in text
    assert "marble" not in text
    assert "support@productai.photo" in child(dialog, QLabel, "supportHint").text()
    assert not child(dialog, QDateEdit, "supportSince").isVisible()
    qtbot.mouseClick(child(dialog, QPushButton, "copySupportButton"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    qtbot.mouseClick(child(dialog, QPushButton, "saveSupportButton"), Qt.MouseButton.LeftButton)
    saving = child(dialog, QFileDialog, "saveSupportDialog")
    saving.fileSelected.emit(str(tmp_path / "ask.txt"))
    answer = child(dialog, QLabel, "supportAnswer")
    await until(lambda: answer.text() == "Saved.", "the file")
    assert (tmp_path / "ask.txt").read_text(encoding="utf-8") == text
    saving.fileSelected.emit(str(tmp_path / "nowhere" / "ask.txt"))
    await until(lambda: "could not be saved" in answer.text(), "the reason")
    saving.close()
    dialog.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)
async def test_support_is_asked_about_a_period(panel: QueuePanel, desk: FakeDesk) -> None:
    early = lost(3, told=evidence(Verdict.CHARGED, 92), submitted_at=NOON)
    desk.engine.put(early, a_job(4))
    menus = QueueMenus(desk, panel.model, panel._actions, None)
    menu = QMenu(panel)
    menus.fill_whole(menu, ())
    period = next(a for a in menu.actions() if a.text() == "Ask support about a period…")
    period.trigger()
    dialog = child(panel, SupportDialog, "supportDialog")
    shown = child(dialog, QPlainTextEdit, "supportText")
    since = child(dialog, QDateEdit, "supportSince")
    assert since.isVisible()
    until_edit = child(dialog, QDateEdit, "supportUntil")
    day = NOON.astimezone().date()
    until_edit.setDate(QDate(day.year, day.month, day.day))
    since.setDate(QDate(day.year, day.month, day.day))
    wanted = f"check the 1 edit that we sent on {day}"
    await until(lambda: wanted in shown.toPlainText(), "the text")
    since.setDate(QDate(day.year, day.month, 1))
    until_edit.setDate(QDate(day.year, day.month, 1))
    await until(lambda: "no edit was sent" in shown.toPlainText(), "the text")
    dialog.close()
