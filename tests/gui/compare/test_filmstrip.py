"""The filmstrip's model and its way of choosing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import builtin
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.regions import Finding, Inspection, Region, RegionResult
from productai_desktop.gui.compare.filmstrip import Filmstrip
from productai_desktop.gui.compare.frame_menu import Ask, Prices
from productai_desktop.gui.compare.frame_model import Frame, stands_in_strip
from productai_desktop.gui.compare.frame_words import frames_of
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.regions.region_words import badge_text
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import a_job

DONE = a_job(7, state=State.DONE, output="/r/1.png", credits=8)
LOGO = Region("", 0.25, 0.5, 0.25, 0.125)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
FRAMES = [
    Frame(0, "/p/cup.png", "Original"),
    Frame(7, "/r/1.png", "1 · Seedream", "3 cr", job=DONE),
]


def frames(count: int) -> list[Frame]:
    """The original and some results."""
    jobs = [DONE.evolve(id=n, output=f"/r/{n}.png") for n in range(1, count + 1)]
    return [FRAMES[0], *(Frame(job.id, job.output, str(job.id), job=job) for job in jobs)]


def _no_picture(path: str, side: int) -> Picture:
    raise OSError(path, side)


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[Filmstrip]:
    thumbnails = Thumbnails(decode=_no_picture)
    made = Filmstrip(thumbnails, prices=Prices(lambda: 20, lambda job: job.credits_expected))
    qtbot.addWidget(made)
    made.resize(700, made.height())
    made.show()
    yield made
    thumbnails.close()


def test_showing_frames_chooses_nothing(strip: Filmstrip) -> None:
    chosen: list[Frame] = []
    strip.chosen.connect(chosen.append)
    strip.show_frames(FRAMES, [7])
    assert strip.currentIndex().row() == 1
    assert chosen == []


def test_another_result_is_added_without_a_reset(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, [7])
    resets: list[None] = []
    strip.model().modelReset.connect(lambda: resets.append(None))
    tester = QAbstractItemModelTester(strip.model())
    strip.show_frames([*FRAMES, Frame(8, "/r/2.png", "2 · Seedream", "3 cr")], [8])
    assert resets == []
    assert tester.model().rowCount() == 3
    assert strip.currentIndex().row() == 2


def test_arrow_keys_choose_the_next_frame(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, [0])
    with qtbot.waitSignal(strip.chosen) as caught:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert caught.args == [FRAMES[1]]


def test_frames_are_spoken_whole(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, [0])
    index = strip.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "1 · Seedream · 3 cr"


def test_the_original_is_dragged_out_too(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, [0])
    data = strip.model().mimeData([strip.model().index(0, 0)])
    assert [Path(url.toLocalFile()).name for url in data.urls()] == ["cup.png"]
    assert strip.model().supportedDragActions() == Qt.DropAction.CopyAction


def test_nothing_shown_is_nothing_outlined(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, [99])
    assert strip.selectedIndexes() == []


def _menu(strip: Filmstrip, row: int) -> dict[str, QAction]:
    """What the Menu key offers for a frame."""
    strip.setCurrentIndex(strip.model().index(row, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(strip.viewport(), event)
    menu = strip.findChildren(QMenu)[-1]
    menu.close()
    return {action.text(): action for action in menu.actions()}


def test_a_result_offers_more_than_the_original(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, [7])
    assert [text for text in _menu(strip, 0) if text] == [
        "Upscale… · 20 credits",
        "What a kept result costs…",
    ]
    assert [text for text in _menu(strip, 1) if text] == [
        "Use as photo",
        "Upscale… · 20 credits",
        "Same again · 8 credits",
        "Load settings",
        "Change the prompt and try again",
        "Keep",
        "Reject…",
        "Star",
        "Note…",
        "Check the logo…",
        "Proof sheet…",
        "Export…",
        "Save as…",
        "What a kept result costs…",
    ]


def test_the_menu_says_which_frame_it_is_for(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, [7])
    offered = _menu(strip, 1)
    with qtbot.waitSignal(strip.asked) as caught:
        offered["Use as photo"].trigger()
    assert caught.args == [Ask.USE, (FRAMES[1],)]


def test_the_menu_of_several_frames_is_about_all_of_them(strip: Filmstrip) -> None:
    shown = frames(3)
    strip.show_frames(shown, [1, 3])
    asked: list[tuple[Ask, tuple[Frame, ...]]] = []
    strip.asked.connect(lambda *told: asked.append(told))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(strip.viewport(), event)
    menu = strip.findChildren(QMenu)[-1]
    menu.close()
    by_text = {action.text(): action for action in menu.actions()}
    assert "Note…" not in by_text
    by_text["Reject…"].trigger()
    assert asked == [(Ask.REJECT, (shown[1], shown[3]))]


def test_others_may_add_to_the_menu(strip: Filmstrip) -> None:
    strip.menu_opens.connect(lambda menu, _: menu.addAction("Open with"))
    strip.show_frames(FRAMES, [7])
    assert "Open with" in _menu(strip, 1)


def test_what_was_said_of_a_result_is_ticked_in_its_menu(strip: Filmstrip) -> None:
    job = DONE.evolve(verdict=Verdict.KEPT, starred=True)
    strip.show_frames([FRAMES[0], Frame(7, "/r/1.png", "1", job=job)], [7])
    menu = _menu(strip, 1)
    ticked = [text for text, action in menu.items() if action.isChecked()]
    assert ticked == ["Keep", "Star"]


def test_a_file_is_copied_by_the_usual_key(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, [7])
    with qtbot.waitSignal(strip.asked) as caught:
        qtbot.keyClick(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [Ask.COPY, (FRAMES[1],)]


def test_any_two_to_four_are_chosen_to_be_compared(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(frames(6), [2])
    compared: list[list[int]] = []
    strip.compared.connect(lambda some: compared.append([one.job_id for one in some]))
    for row in (4, 0, 6, 1):
        strip.scrollTo(strip.model().index(row, 0))
        spot = strip.visualRect(strip.model().index(row, 0)).center()
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, control, spot)
    assert compared[:3] == [[2, 4], [0, 2, 4], [0, 2, 4, 6]]
    assert len(strip.selected()) == 4


def test_the_keyboard_chooses_several_too(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(frames(3), [1])
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(strip, Qt.Key.Key_Right, control)
    qtbot.keyClick(strip, Qt.Key.Key_Right, control)
    with qtbot.waitSignal(strip.compared) as caught:
        qtbot.keyClick(strip, Qt.Key.Key_Space, control)
    (some,) = caught.args or ((),)
    assert [one.job_id for one in some] == [1, 3]


def test_letters_search_nothing(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, [7])
    qtbot.keyClick(strip, Qt.Key.Key_O)
    assert strip.currentIndex().row() == 1


def test_a_changed_opinion_keeps_what_is_chosen(strip: Filmstrip) -> None:
    strip.show_frames(frames(3), [1, 2])
    resets: list[None] = []
    strip.model().modelReset.connect(lambda: resets.append(None))
    changed = frames(3)
    changed[2] = Frame(2, "/r/2.png", "2", opinion="kept", job=DONE)
    strip.show_frames(changed, [1, 2])
    assert (resets, [one.job_id for one in strip.selected()]) == ([], [1, 2])
    assert strip.model().index(2, 0).data() == "2 · kept"


@pytest.mark.parametrize(
    ("job", "stands"),
    [
        (DONE, True),
        (DONE.evolve(removed=True), False),
        (a_job(state=State.RUNNING), True),
        (a_job(state=State.FAILED), True),
        (a_job(state=State.FAILED, cleared=True), False),
        (a_job(state=State.CANCELLED), False),
    ],
)
def test_tries_stand_in_the_strip_until_they_are_put_away(job: Job, stands: bool) -> None:
    assert stands_in_strip(job) is stands


@pytest.mark.parametrize("finding", list(Finding))
def test_what_became_of_the_logo_is_shown_and_told(strip: Filmstrip, finding: Finding) -> None:
    strip.show_frames(frames(1), [])
    plain = strip.grab().toImage()
    inspection = Inspection((RegionResult(LOGO, finding),), NOON)
    found = frames_of("/p/cup.png", [DONE], builtin(), {DONE.id: inspection})
    assert found[1].finding is finding
    strip.show_frames([FRAMES[0], replace(frames(1)[1], finding=finding, badge=found[1].badge)], [])
    assert strip.grab().toImage() != plain
    strip.show_frames(found, [])
    index = strip.model().index(1, 0)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert badge_text(inspection) in index.data(role)


def test_a_persons_word_on_the_logo_is_told_with_who_gave_it(strip: Filmstrip) -> None:
    inspection = Inspection((RegionResult(LOGO, Finding.ALTERED),), NOON)
    judged = inspection.judged(Finding.SAME, "anna", NOON)
    frame = frames_of("/p/cup.png", [DONE], builtin(), {DONE.id: judged})[1]
    assert frame.finding is Finding.SAME
    assert frame.text.endswith("Logo same")
    assert "anna" in frame.more
    assert "anna" not in frames_of("/p/cup.png", [DONE], builtin(), {DONE.id: inspection})[1].more


def test_a_logo_that_nobody_looked_for_has_no_badge() -> None:
    frame = frames_of("/p/cup.png", [DONE], builtin())[1]
    assert (frame.badge, frame.finding) == ("", None)
    nothing = {DONE.id: Inspection((), NOON)}
    assert frames_of("/p/cup.png", [DONE], builtin(), nothing)[1].finding is None
