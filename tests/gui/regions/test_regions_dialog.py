"""Marks are drawn, looked for, judged and kept, by mouse and by keys."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from productai_desktop.core.errors import InputError
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.regions import (
    Finding,
    Inspection,
    Region,
    photo_subject,
    read_marks,
    sku_subject,
    stored_marks,
)
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.regions.marking_view import MarkingView
from productai_desktop.gui.regions.regions_dialog import RegionsDialog
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk, a_job
from tests.gui.regions.keeping import ScriptedLook
from tests.gui.waiting import child, until

COFFEE = str(Path(__file__).parents[2] / "photos" / "coffee.png")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOGO = Region("Logo", 0.25, 0.5, 0.25, 0.125)


@pytest.fixture
def job() -> Job:
    return a_job(7, state=State.DONE, inputs=(COFFEE,), output=COFFEE, sku="CUP-1")


@pytest.fixture
def look() -> ScriptedLook:
    return ScriptedLook()


@pytest.fixture
async def dialog(
    desk: FakeDesk, bridge: Bridge, job: Job, look: ScriptedLook
) -> AsyncIterator[RegionsDialog]:
    thumbnails = Thumbnails()
    made = RegionsDialog(
        desk, bridge, thumbnails, job, look=look, now=lambda: NOON, who=lambda: "anna"
    )
    yield made
    if isValid(made):
        made.reject()
    await bridge.settled()
    thumbnails.close()


async def _shown(dialog: RegionsDialog, bridge: Bridge) -> MarkingView:
    dialog.open()
    view = child(dialog, MarkingView, "markingView")
    await until(lambda: not view.frame().isEmpty(), "the original")
    await bridge.settled()
    return view


def _key(view: MarkingView, key: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(view, key, with_ or Qt.KeyboardModifier.NoModifier)


async def test_a_drag_marks_a_region_that_is_looked_for_and_kept(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk, look: ScriptedLook
) -> None:
    view = await _shown(dialog, bridge)
    frame = view.frame()
    at = [
        (frame.topLeft() + QPointF(frame.width() * x, frame.height() * y)).toPoint()
        for x, y in ((0.25, 0.25), (0.5, 0.5))
    ]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at[0])
    QTest.mouseMove(view, at[0] + QPoint(20, 20))
    QTest.mouseMove(view, at[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at[1])
    (region,) = dialog.check.marks.regions
    assert region.x == pytest.approx(0.25, abs=0.01)
    assert region.width == pytest.approx(0.25, abs=0.02)
    await until(lambda: 7 in desk.archive.inspections, "the inspection")
    assert look.asked[-1] == (region,)
    kept = Inspection.read(desk.archive.inspections[7])
    assert kept is not None
    assert kept.finding is Finding.SAME
    assert len(read_marks(desk.archive.region_marks[photo_subject(COFFEE)])) == 1
    assert child(dialog, QLabel, "regionFinding:1").text() == "Same"
    assert child(dialog, QLabel, "regionFigures:1").text() == "97 % alike · ΔE00 1.3"


async def test_everything_can_be_done_by_keys(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk
) -> None:
    view = await _shown(dialog, bridge)
    child(dialog, QPushButton, "addRegionButton").click()
    before = dialog.check.marks.regions[0]
    _key(view, Qt.Key.Key_Right)
    _key(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    _key(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = dialog.check.marks.regions[0]
    assert after.x > before.x
    assert 0 < before.y - after.y < 0.005
    assert after.height > before.height
    assert after.width == before.width
    child(dialog, QPushButton, "addRegionButton").click()
    _key(view, Qt.Key.Key_PageUp)
    assert dialog.check.marks.current == 0
    _key(view, Qt.Key.Key_Delete)
    assert len(dialog.check.marks.regions) == 1


async def test_a_region_can_be_named(dialog: RegionsDialog, bridge: Bridge) -> None:
    await _shown(dialog, bridge)
    dialog.check.marks.add("")
    field = child(dialog, QLineEdit, "regionName:1")
    assert field.placeholderText() == "Region 1"
    QTest.keyClicks(field, "Front label")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.check.marks.regions[0].name == "Front label"


async def test_a_verdict_is_kept_with_who_and_when(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk, look: ScriptedLook
) -> None:
    desk.archive.region_marks[photo_subject(COFFEE)] = stored_marks([LOGO])
    await _shown(dialog, bridge)
    await until(lambda: dialog.check.pairs, "the pairs")
    child(dialog, QPushButton, "regionVerdict:altered").click()
    await bridge.settled()
    kept = Inspection.read(desk.archive.inspections[7])
    assert kept is not None
    assert (kept.verdict, kept.judged_by, kept.judged_at) == (Finding.ALTERED, "anna", NOON)
    assert "anna" in child(dialog, QLabel, "regionJudged").text()
    child(dialog, QPushButton, "regionVerdict:none").click()
    await bridge.settled()
    back = Inspection.read(desk.archive.inspections[7])
    assert back is not None
    assert back.verdict is None


async def test_a_persons_word_stands_when_the_marks_change(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk, look: ScriptedLook
) -> None:
    desk.archive.region_marks[photo_subject(COFFEE)] = stored_marks([LOGO])
    judged = Inspection((), NOON).judged(Finding.SAME, "bert", NOON)
    desk.archive.inspections[7] = judged.stored()
    look.finding = Finding.ALTERED
    await _shown(dialog, bridge)
    await until(lambda: dialog.check.pairs, "the pairs")
    await bridge.settled()
    kept = Inspection.read(desk.archive.inspections[7])
    assert kept is not None
    assert (kept.finding, kept.verdict, kept.judged_by) == (
        Finding.ALTERED,
        Finding.SAME,
        "bert",
    )


async def test_marks_that_are_taken_away_leave_a_persons_word_alone(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk
) -> None:
    desk.archive.region_marks[photo_subject(COFFEE)] = stored_marks([LOGO])
    view = await _shown(dialog, bridge)
    await until(lambda: 7 in desk.archive.inspections, "the inspection")
    told: list[int] = []
    dialog.kept.connect(told.append)
    view.setFocus()
    _key(view, Qt.Key.Key_Delete)
    await until(lambda: desk.archive.inspections[7] == "", "nothing found any more")
    assert told == [7]
    assert photo_subject(COFFEE) not in _marked(desk)
    child(dialog, QPushButton, "regionVerdict:same").click()
    child(dialog, QPushButton, "addRegionButton").click()
    await until(lambda: dialog.check.pairs, "the pairs")
    _key(view, Qt.Key.Key_Delete)
    await until(lambda: not dialog.check.pairs, "no pairs")
    await bridge.settled()
    kept = Inspection.read(desk.archive.inspections[7])
    assert kept is not None
    assert (kept.results, kept.verdict, kept.judged_by) == ((), Finding.SAME, "anna")


def _marked(desk: FakeDesk) -> list[str]:
    return [subject for subject, marks in desk.archive.region_marks.items() if marks]


async def test_marks_serve_for_other_photos_of_the_sku(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk
) -> None:
    await _shown(dialog, bridge)
    dialog.check.marks.show([LOGO])
    box = child(dialog, QCheckBox, "marksForSku")
    box.click()
    await bridge.settled()
    assert read_marks(desk.archive.region_marks[sku_subject("CUP-1")]) == (LOGO,)
    box.click()
    await bridge.settled()
    assert sku_subject("CUP-1") not in desk.archive.region_marks


async def test_marks_of_the_sku_are_offered(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk, look: ScriptedLook
) -> None:
    desk.archive.region_marks[sku_subject("CUP-1")] = stored_marks([LOGO])
    await _shown(dialog, bridge)
    assert dialog.check.marks.regions == (LOGO,)
    assert child(dialog, QCheckBox, "marksForSku").isChecked()
    assert look.asked == [(LOGO,)]


async def test_what_cannot_be_looked_at_is_said(
    desk: FakeDesk, bridge: Bridge, job: Job, qapp: QApplication
) -> None:
    def fails(*_: object) -> list[object]:
        raise InputError("NOT_AN_IMAGE", path=COFFEE)

    desk.archive.region_marks[photo_subject(COFFEE)] = stored_marks([LOGO])
    thumbnails = Thumbnails()
    made = RegionsDialog(desk, bridge, thumbnails, job, look=fails)  # pyright: ignore[reportArgumentType]
    await _shown(made, bridge)
    await until(lambda: made.check.fault is not None, "the fault")
    assert child(made, QLabel, "regionsState").text()
    assert 7 not in desk.archive.inspections
    made.reject()
    await bridge.settled()
    thumbnails.close()


async def test_a_screen_reader_hears_where_a_region_is(
    dialog: RegionsDialog, bridge: Bridge
) -> None:
    view = await _shown(dialog, bridge)
    dialog.check.marks.show([LOGO])
    assert view.accessibleDescription().startswith(
        "Logo: 25 % from the left, 50 % from the top, 25 % wide"
    )


async def test_what_was_typed_last_is_kept_when_the_dialog_closes_at_once(
    dialog: RegionsDialog, bridge: Bridge, desk: FakeDesk, look: ScriptedLook
) -> None:
    desk.archive.region_marks[photo_subject(COFFEE)] = stored_marks([LOGO])
    await _shown(dialog, bridge)
    field = child(dialog, QLineEdit, "regionName:1")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "Front label")
    asked = len(look.asked)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    await bridge.settled()
    (kept,) = read_marks(desk.archive.region_marks[photo_subject(COFFEE)])
    assert kept.name == "Front label"
    assert len(look.asked) == asked


async def test_a_verdict_is_kept_and_told_though_the_dialog_closes_at_once(
    desk: FakeDesk, bridge: Bridge, job: Job
) -> None:
    failures: list[object] = []
    told: list[int] = []
    bridge.failed.connect(failures.append)
    thumbnails = Thumbnails()
    dialog = RegionsDialog(
        desk, bridge, thumbnails, job, look=ScriptedLook(), now=lambda: NOON, who=lambda: "anna"
    )
    dialog.kept.connect(told.append)
    await _shown(dialog, bridge)
    dialog.check.judge(Finding.ALTERED)
    dialog.reject()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    await bridge.settled()
    thumbnails.close()
    kept = Inspection.read(desk.archive.inspections[7])
    assert kept is not None
    assert kept.verdict is Finding.ALTERED
    assert (told, failures) == ([7], [])


async def test_a_dialog_that_closes_before_it_has_read_looks_for_nothing(
    desk: FakeDesk, bridge: Bridge, job: Job
) -> None:
    failures: list[object] = []
    bridge.failed.connect(failures.append)
    desk.archive.region_marks[photo_subject(COFFEE)] = stored_marks([LOGO])
    look, thumbnails = ScriptedLook(), Thumbnails()
    dialog = RegionsDialog(desk, bridge, thumbnails, job, look=look)
    dialog.open()
    dialog.reject()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    await bridge.settled()
    thumbnails.close()
    assert (look.asked, failures) == ([], [])
