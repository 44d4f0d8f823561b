"""The ways to compare: turned divider, panes moved alone, several at once, and what changed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from productai_desktop.core.errors import InputError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.compare_stage import GAP, Laid, Mode
from productai_desktop.gui.compare.compare_view import ZOOM_STEP, CompareView
from productai_desktop.gui.compare.comparing import Comparing, Wish
from productai_desktop.gui.compare.difference_source import PixelComparison, Placed
from productai_desktop.gui.pictures import Picture, with_levels

RED, BLUE, GREEN, GREY = (
    QColor(*rgb) for rgb in ((200, 0, 0), (0, 0, 200), (0, 140, 0), (90,) * 3)
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def a_picture(colour: QColor, width: int = 2000, height: int = 1000) -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return with_levels(image, width, height)


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    made.show_pictures(a_picture(RED), a_picture(BLUE))
    return made


def colour_at(view: CompareView, x: int, y: int) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


# The divider


def test_a_turned_divider_has_before_above_and_after_below(view: CompareView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_D)
    assert colour_at(view, 650, 200) == RED
    assert colour_at(view, 150, 400) == BLUE


def test_a_turned_divider_follows_the_mouse_and_the_keys(view: CompareView, qtbot: QtBot) -> None:
    view.turn_divider()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    QTest.mouseMove(view, QPoint(200, 420))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 420))
    assert view.stage.divider == pytest.approx(0.7)
    assert colour_at(view, 650, 400) == RED
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.stage.divider == pytest.approx(0.6)
    assert colour_at(view, 650, 400) == BLUE


# Panes in step and apart


def test_a_pane_is_moved_alone_and_brought_in_step_again(view: CompareView, qtbot: QtBot) -> None:
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(2.0)
    view.stage.pan(QPointF(40, 0), alone_at=QPointF(600, 300))
    left, right = QPointF(100, 300), QPointF(100 + 400 + GAP / 2, 300)
    apart = view.stage.image_point(left).x() - view.stage.image_point(right).x()
    assert apart == pytest.approx(20)
    assert list(view.stage.alone) == [1]
    view.stage.pan(QPointF(-10, 7))
    still = view.stage.image_point(left).x() - view.stage.image_point(right).x()
    assert still == pytest.approx(20)
    qtbot.keyClick(view, Qt.Key.Key_S)
    assert view.stage.image_point(left).x() == pytest.approx(view.stage.image_point(right).x())


def test_one_pane_is_enlarged_alone(view: CompareView) -> None:
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(1.0)
    view.zoom_to(4.0, QPointF(600, 300), alone=True)
    assert view.stage.scale_at(QPointF(100, 300)) == 1.0
    assert view.stage.scale_at(QPointF(600, 300)) == 4.0
    view.zoom_to(2.0, QPointF(100, 300))
    assert view.stage.scale_at(QPointF(600, 300)) == 8.0


def with_shift(view: CompareView, kind: QEvent.Type, at: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    place = QPointF(view.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(view, QMouseEvent(kind, at, place, left, left, SHIFT))


def test_shift_drags_one_pane_alone(view: CompareView) -> None:
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(2.0)
    left, right = QPointF(100, 300), QPointF(600, 300)
    stays, moves = view.stage.image_point(left), view.stage.image_point(right)
    with_shift(view, QEvent.Type.MouseButtonPress, right)
    with_shift(view, QEvent.Type.MouseMove, right + QPointF(-30, 8))
    with_shift(view, QEvent.Type.MouseButtonRelease, right + QPointF(-30, 8))
    assert view.stage.image_point(left) == stays
    assert view.stage.image_point(right) - moves == QPointF(15, -4)
    assert "moved apart" in view.accessibleDescription()


def test_shift_and_the_wheel_enlarge_one_pane_alone(view: CompareView) -> None:
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(1.0)
    none = Qt.MouseButton.NoButton
    at = QPointF(600, 300)
    # the wheel turns sideways with Shift on some systems
    turned = QWheelEvent(
        at, at, QPoint(), QPoint(120, 0), none, SHIFT, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view, turned)
    assert view.stage.scale_at(QPointF(100, 300)) == 1.0
    assert view.stage.scale_at(at) == pytest.approx(ZOOM_STEP)


def test_another_mode_begins_in_step(view: CompareView) -> None:
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(4.0, QPointF(600, 300), alone=True)
    view.set_mode(Mode.SPLIT)
    assert view.stage.alone == {}


# Several


def test_four_pictures_have_a_quarter_each(view: CompareView, qtbot: QtBot) -> None:
    colours = (RED, BLUE, GREEN, GREY)
    view.show_many([(a_picture(colour), colour.name()) for colour in colours])
    assert view.stage.mode is Mode.SPLIT
    view.set_mode(Mode.SEVERAL)
    spots = ((200, 150), (600, 150), (200, 450), (600, 450))
    assert [colour_at(view, *spot) for spot in spots] == list(colours)
    for colour in colours:
        assert colour.name() in view.accessibleDescription()


def test_three_tall_pictures_stand_side_by_side(view: CompareView) -> None:
    tall = [a_picture(colour, 500, 1000) for colour in (RED, BLUE, GREEN)]
    view.show_pictures(tall[0], tall[1])
    view.show_many([(picture, "") for picture in tall])
    view.set_mode(Mode.SEVERAL)
    assert [colour_at(view, x, 300) for x in (133, 400, 667)] == [RED, BLUE, GREEN]


def test_any_two_take_the_places_of_before_and_after(view: CompareView) -> None:
    view.show_many([(a_picture(GREEN), "try 1"), (a_picture(GREY), "try 4")])
    assert colour_at(view, 200, 300) == GREEN
    assert colour_at(view, 600, 300) == GREY
    assert "try 1" in view.accessibleDescription()
    assert "try 4" in view.accessibleDescription()


def test_several_are_offered_only_where_there_are_some(view: CompareView, qtbot: QtBot) -> None:
    assert Mode.SEVERAL not in view.modes()
    view.offer_several(True)
    assert Mode.SEVERAL in view.modes()
    view.offer_several(False)
    view.show_many([(a_picture(RED), "")] * 3)
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.set_mode(Mode.SEVERAL)
    view.show_many(())
    assert Mode.SEVERAL not in view.modes()
    assert view.stage.mode is Mode.SIDE_BY_SIDE


# What is drawn while it moves


def patches() -> Picture:
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for y in range(0, 1200, 10):
        for x in range(0, 1600, 14):
            painter.fillRect(x, y, 14, 10, QColor(x * 7 % 256, y * 3 % 256, (x + y) % 256))
    painter.end()
    return with_levels(image, 1600, 1200)


@pytest.mark.parametrize("scale", [0.61, 1.0, 3.0])
@pytest.mark.parametrize("mode", [Mode.SPLIT, Mode.SIDE_BY_SIDE])
def test_what_is_moved_looks_as_what_is_drawn_anew(
    view: CompareView, qtbot: QtBot, mode: Mode, scale: float
) -> None:
    one, two = patches(), patches()
    view.show_pictures(one, two)
    view.set_mode(mode)
    view.zoom_to(scale)
    qtbot.waitUntil(lambda: not view.moving)
    view.grab()
    for by in (QPointF(13, 7), QPointF(-31, 5), QPointF(3, -44)):
        view.stage.pan(by)
        view.grab()
    view.set_divider(0.41)
    moved = view.grab().toImage()
    fresh = CompareView()
    qtbot.addWidget(fresh)
    fresh.resize(view.size())
    fresh.show_pictures(one, two)
    fresh.set_mode(mode)
    fresh.stage.viewport = view.stage.viewport
    fresh.set_divider(0.41)
    fresh.ensurePolished()
    anew = fresh.grab().toImage()
    view.clearFocus()
    different = [
        (x, y)
        for x in range(0, 800, 9)
        for y in range(60, 520, 7)
        if abs(x - 328) > 30 and moved.pixel(x, y) != anew.pixel(x, y)
    ]
    assert different == []


def test_a_picture_that_stands_still_is_smooth_below_its_size(
    view: CompareView, qtbot: QtBot
) -> None:
    fine = QImage(1000, 1000, QImage.Format.Format_RGB32)
    fine.fill(QColor("black"))
    painter = QPainter(fine)
    for x in range(0, 1000, 2):
        painter.fillRect(x, 0, 1, 1000, QColor("white"))
    painter.end()
    view.show_pictures(None, with_levels(fine, 1000, 1000))
    view.zoom_to(0.55)
    qtbot.waitUntil(lambda: not view.moving)
    image = view.grab().toImage()
    seen = {image.pixelColor(x, 300).lightness() for x in range(300, 500)}
    assert seen - {0, 255}


# What changed, and how pictures of other sizes lie


@dataclass(frozen=True)
class FakePlaced:
    left: float = 0.25
    top: float = 0.0
    width: float = 0.5
    height: float = 1.0
    by_content: bool = True


@dataclass(frozen=True)
class FakeHeat:
    value: int
    width: int = 20
    height: int = 10
    stride: int = 80
    share: float = 0.125

    @property
    def pixels(self) -> memoryview:
        return memoryview(bytes((self.value, 0, 0, 255)) * 200)


class FakeComparison:
    """Paints the threshold as a blue, and notes what it was asked."""

    def __init__(self) -> None:
        self.placed_of: list[tuple[str, str]] = []
        self.measured_of: list[tuple[str, str]] = []
        self.by_content = True
        self.fails = False

    def placed(self, before: str, after: str, stopped: Callable[[], bool]) -> FakePlaced:
        self.placed_of.append((before, after))
        return FakePlaced(by_content=self.by_content)

    def measured(
        self, before: str, after: str, placed: Placed | None, stopped: Callable[[], bool]
    ) -> "FakeComparison":
        if self.fails:
            raise InputError("IMAGE_DAMAGED", name="after.png")
        self.measured_of.append((before, after))
        return self

    def painted(self, threshold: float, stopped: Callable[[], bool]) -> FakeHeat:
        return FakeHeat(round(threshold * 10))


FILES = ("before.png", "after.png")


@pytest.fixture
def comparison(view: CompareView, bridge: Bridge) -> FakeComparison:
    made = FakeComparison()
    view.use_comparing(Comparing(bridge.spawn, made, view))
    return made


async def test_what_changed_is_shown_once_it_is_known(
    view: CompareView, bridge: Bridge, comparison: FakeComparison
) -> None:
    view.show_pictures(a_picture(RED), a_picture(BLUE), files=FILES)
    view.set_mode(Mode.DIFFERENCE)
    assert colour_at(view, 400, 300) == BLUE
    assert "comparing" in view.accessibleDescription()
    await bridge.settled()
    assert colour_at(view, 400, 300) == QColor(0, 0, 30)
    assert "What changed" in view.accessibleDescription()
    assert "13 %" in view.accessibleDescription()


async def test_another_threshold_paints_anew_and_measures_nothing(
    view: CompareView, bridge: Bridge, comparison: FakeComparison, qtbot: QtBot
) -> None:
    view.show_pictures(a_picture(RED), a_picture(BLUE), files=FILES)
    view.set_mode(Mode.DIFFERENCE)
    await bridge.settled()
    qtbot.keyClick(view, Qt.Key.Key_BracketRight)
    assert colour_at(view, 400, 300) == QColor(0, 0, 30)
    await bridge.settled()
    assert colour_at(view, 400, 300) == QColor(0, 0, 35)
    assert comparison.measured_of == [FILES]


async def test_only_the_newest_wish_is_told(
    view: CompareView, bridge: Bridge, comparison: FakeComparison
) -> None:
    comparing = Comparing(bridge.spawn, comparison)
    told: list[float | None] = []
    comparing.painted.connect(lambda wish, *_: told.append(wish.threshold))
    for threshold in (1.0, 2.0, 4.0):
        comparing.want(Wish(*FILES, 200, 100, False, threshold))
        await asyncio.sleep(0)
    await bridge.settled()
    assert told == [4.0]


async def test_files_that_cannot_be_compared_leave_the_result(
    view: CompareView, bridge: Bridge, comparison: FakeComparison
) -> None:
    comparison.fails = True
    view.show_pictures(a_picture(RED), a_picture(BLUE), files=FILES)
    view.set_mode(Mode.DIFFERENCE)
    await bridge.settled()
    assert colour_at(view, 400, 300) == BLUE
    assert "cannot be compared" in view.accessibleDescription()


async def test_another_size_is_laid_over_by_content_and_says_so(
    view: CompareView, bridge: Bridge, comparison: FakeComparison
) -> None:
    view.show_pictures(a_picture(RED, 500, 500), a_picture(BLUE), files=FILES)
    assert "laid over by its edges" in view.accessibleDescription()
    await bridge.settled()
    assert view.stage.laid is Laid.BY_CONTENT
    assert "laid over by content" in view.accessibleDescription()
    before, after = view.stage.sides()
    assert before.place.left() == after.place.left() + 0.25 * after.place.width()
    assert before.place.width() == 0.5 * after.place.width()


async def test_what_has_the_same_size_is_not_laid_at_all(
    view: CompareView, bridge: Bridge, comparison: FakeComparison
) -> None:
    view.show_pictures(a_picture(RED), a_picture(BLUE), files=FILES)
    await bridge.settled()
    assert comparison.placed_of == []
    assert "laid over" not in view.accessibleDescription()


async def test_a_real_difference_is_hot_where_something_changed(
    view: CompareView, bridge: Bridge, tmp_path: Path
) -> None:
    files = (str(tmp_path / "a.png"), str(tmp_path / "b.png"))
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 120, 120))
    before = with_levels(QImage(image), 400, 200)
    assert image.save(files[0])
    for x in range(300, 360):
        for y in range(80, 120):
            image.setPixelColor(x, y, QColor(220, 30, 30))
    assert image.save(files[1])
    view.use_comparing(Comparing(bridge.spawn, PixelComparison(), view))
    view.show_pictures(before, with_levels(image, 400, 200), files=files)
    view.set_mode(Mode.DIFFERENCE)
    await bridge.settled()
    calm, hot = colour_at(view, 200, 300), colour_at(view, 660, 300)
    assert calm.red() == calm.green() == calm.blue()
    assert hot.red() - hot.blue() > 60


# Colours


def test_the_colours_under_the_point_are_told_with_their_distance(
    view: CompareView, qtbot: QtBot
) -> None:
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_P)
    said = view.accessibleDescription()
    assert "#C80000 → #0000C8" in said
    assert "ΔE00 " in said
    assert view.grab().toImage() != before
    qtbot.keyClick(view, Qt.Key.Key_P)
    assert "#C80000" not in view.accessibleDescription()


def test_arrow_keys_move_the_point_whose_colour_is_read(view: CompareView, qtbot: QtBot) -> None:
    half = QImage(800, 400, QImage.Format.Format_RGB32)
    half.fill(GREEN)
    for x in range(410, 800):
        for y in range(400):
            half.setPixelColor(x, y, GREY)
    view.show_pictures(None, with_levels(half, 800, 400))
    view.set_probing(True)
    assert GREEN.name().upper() in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert GREY.name().upper() in view.accessibleDescription()


def test_colours_are_those_of_the_file_and_not_of_the_monitor(view: CompareView) -> None:
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    file = QImage(80, 40, QImage.Format.Format_RGB32)
    file.fill(QColor(10, 20, 30))
    view.show_pictures(None, Picture((image,), 800, 400, None, file))
    view.set_probing(True)
    assert "#0A141E" in view.accessibleDescription()


def test_the_whole_view_is_drawn_in_both_directions_of_reading(view: CompareView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.turn_divider()
    view.set_probing(True)
    view.zoom_to(2.0)
    assert QLocale().textDirection() is Qt.LayoutDirection.LeftToRight
    image = view.grab().toImage()
    box = {image.pixel(x, y) for x in range(14, 200, 2) for y in range(520, 585, 2)}
    assert len(box) > 3
    QApplication.processEvents()
