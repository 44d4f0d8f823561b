"""The compare view by mouse, wheel and keys."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from productai_desktop.core.settings import Settings
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_view import ZOOM_STEP, CompareView
from productai_desktop.gui.pictures import Picture, with_levels
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fakes import FakeDesk
from tests.gui.dropping import drop, enters

RED, BLUE = QColor(200, 0, 0), QColor(0, 0, 200)


class WatchedView(CompareView):
    """Notes what is painted anew."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QRegion] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.region())
        super().paintEvent(event)


def a_picture(colour: QColor, width: int = 2000, height: int = 1000) -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return with_levels(image, width, height)


@pytest.fixture
def view(qtbot: QtBot) -> WatchedView:
    made = WatchedView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    made.show_pictures(a_picture(RED), a_picture(BLUE))
    return made


def colour_at(view: CompareView, x: int, y: int) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def wheel(view: CompareView, at: QPoint, notches: int, keys: object = None) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier if keys else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(
    view: CompareView,
    start: QPoint,
    end: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> None:
    QTest.mousePress(view, button, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + (end - start) * step / 5)
        QApplication.processEvents()
    QTest.mouseRelease(view, button, pos=end)


def test_before_is_left_of_the_divider_and_after_right(view: WatchedView) -> None:
    assert colour_at(view, 200, 250) == RED
    assert colour_at(view, 600, 250) == BLUE


def test_the_divider_follows_the_mouse(view: WatchedView) -> None:
    drag(view, QPoint(400, 150), QPoint(600, 170))
    assert view.stage.divider == pytest.approx(0.75)
    assert colour_at(view, 550, 250) == RED
    assert colour_at(view, 650, 250) == BLUE


def test_the_divider_is_grabbed_some_pixels_beside_it_and_at_its_handle(
    view: WatchedView,
) -> None:
    drag(view, QPoint(408, 150), QPoint(300, 150))
    assert view.stage.divider == pytest.approx(300 / 800)
    drag(view, QPoint(314, 300), QPoint(400, 300))
    assert view.stage.divider == pytest.approx(0.5)
    drag(view, QPoint(430, 150), QPoint(600, 150))
    assert view.stage.divider == pytest.approx(0.5)


def test_dragging_the_divider_repaints_only_around_it(view: WatchedView, qtbot: QtBot) -> None:
    view.grab()
    QApplication.processEvents()
    view.painted.clear()
    view.set_divider(0.52)
    qtbot.waitUntil(lambda: bool(view.painted))
    painted = view.painted[0]
    assert painted.contains(QPoint(408, 300))
    assert not painted.contains(QPoint(200, 300))
    assert not painted.contains(QPoint(600, 300))


def test_the_wheel_zooms_at_the_pointer(view: WatchedView) -> None:
    pointer = QPoint(230, 260)
    pixel, scale = view.stage.image_point(QPointF(pointer)), view.scale
    for _ in range(7):
        wheel(view, pointer, 1)
    there = view.stage.image_point(QPointF(pointer))
    assert view.scale == pytest.approx(scale * ZOOM_STEP**7)
    assert (there.x(), there.y()) == pytest.approx((pixel.x(), pixel.y()), abs=0.01)


def test_ctrl_and_wheel_zooms_too(view: WatchedView) -> None:
    scale = view.scale
    wheel(view, QPoint(400, 300), -1, keys="ctrl")
    assert view.scale == pytest.approx(scale / ZOOM_STEP)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_a_zoomed_picture_is_dragged(view: WatchedView, button: Qt.MouseButton) -> None:
    view.zoom_to(2.0)
    pixel = view.stage.image_point(QPointF(200, 200))
    drag(view, QPoint(200, 200), QPoint(260, 230), button)
    moved = view.stage.image_point(QPointF(260, 230))
    assert (moved.x(), moved.y()) == pytest.approx((pixel.x(), pixel.y()), abs=0.01)
    assert view.stage.divider == 0.5


def test_z_is_one_to_one_and_f_fits(view: WatchedView, qtbot: QtBot) -> None:
    fit = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Z)
    assert view.scale == 1.0
    qtbot.keyClick(view, Qt.Key.Key_F)
    assert view.scale == fit == pytest.approx(0.4)


def test_at_one_to_one_each_image_pixel_is_one_of_the_screen(
    view: WatchedView,
) -> None:
    stripes = QImage(2000, 1000, QImage.Format.Format_RGB32)
    stripes.fill(QColor("black"))
    for x in range(0, 2000, 2):
        for y in range(480, 520):
            stripes.setPixelColor(x, y, QColor("white"))
    view.show_pictures(None, with_levels(stripes, 2000, 1000))
    view.zoom_to(1.0)
    image = view.grab().toImage()
    seen = [image.pixelColor(x, 300).lightness() for x in range(100, 110)]
    assert sorted(set(seen)) == [0, 255]
    assert all(one != two for one, two in pairwise(seen))


def test_large_zoom_shows_pixels_and_not_a_blur(view: WatchedView) -> None:
    half = QImage(20, 10, QImage.Format.Format_RGB32)
    half.fill(RED)
    for x in range(10, 20):
        for y in range(10):
            half.setPixelColor(x, y, BLUE)
    view.show_pictures(None, with_levels(half, 20, 10))
    view.zoom_to(16.0)
    image = view.grab().toImage()
    assert {image.pixelColor(x, 280).name() for x in range(390, 410)} == {RED.name(), BLUE.name()}


def test_space_shows_the_original_while_it_is_held(view: WatchedView, qtbot: QtBot) -> None:
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert colour_at(view, 600, 250) == RED
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert colour_at(view, 600, 250) == BLUE


def test_losing_the_focus_ends_the_look_at_the_original(view: WatchedView, qtbot: QtBot) -> None:
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.stage.peeking
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))
    assert not view.stage.peeking


def test_c_swaps_the_sides(view: WatchedView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert colour_at(view, 200, 250) == BLUE
    assert colour_at(view, 600, 250) == RED


def test_m_goes_through_the_modes(view: WatchedView, qtbot: QtBot) -> None:
    seen = []
    view.mode_changed.connect(seen.append)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_M)
    assert seen == [Mode.SIDE_BY_SIDE, Mode.AFTER, Mode.SPLIT]


def test_side_by_side_shows_the_same_part_twice(view: WatchedView) -> None:
    view.set_mode(Mode.SIDE_BY_SIDE)
    view.zoom_to(1.5, QPointF(100, 300))
    left = view.stage.image_point(QPointF(100, 300))
    right = view.stage.image_point(QPointF(100 + 401, 300))
    assert (left.x(), left.y()) == pytest.approx((right.x(), right.y()), abs=0.01)
    assert colour_at(view, 100, 300) == RED
    assert colour_at(view, 501, 300) == BLUE


def test_arrows_move_the_divider(view: WatchedView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.stage.divider == pytest.approx(0.6)


def test_letters_with_ctrl_are_left_to_the_window(view: WatchedView, qtbot: QtBot) -> None:
    scale = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.scale == scale


def test_another_shape_lies_in_the_middle_of_the_result(view: WatchedView) -> None:
    view.show_pictures(a_picture(RED, 300, 300), a_picture(BLUE))
    before, after = view.stage.sides()
    assert after.place.size() == QSizeF(800, 400)
    assert before.place.size() == QSizeF(400, 400)
    assert before.place.center() == after.place.center()


def test_zoom_stays_when_the_next_result_has_the_same_size(view: WatchedView) -> None:
    view.zoom_to(1.3, QPointF(100, 300))
    before = view.stage.viewport
    view.show_pictures(a_picture(RED), a_picture(QColor("green")))
    assert view.stage.viewport == before


def test_a_picture_of_100_megapixels_is_drawn_from_its_small_level(view: WatchedView) -> None:
    levels = with_levels(QImage(3000, 2000, QImage.Format.Format_RGB32), 12_000, 8_000)
    view.show_pictures(None, levels)
    side = view.stage.sides()[0]
    assert levels.level_for(side.place.width()).width() == 1500
    view.zoom_to(16.0)
    assert not view.grab().isNull()


def test_the_empty_view_invites(view: WatchedView) -> None:
    view.show_pictures(None, None)
    assert view.accessibleDescription() == "Drop a photo to begin"
    image = view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(300, 500, 2) for y in range(240, 350, 2)}
    assert len(colours) > 3


def test_a_note_is_said_and_shown(view: WatchedView) -> None:
    before = view.grab().toImage()
    view.set_note("At the service · 22 s left", 0.5)
    assert "At the service" in view.accessibleDescription()
    assert view.grab().toImage() != before


def test_files_may_be_dropped(view: WatchedView, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.jpg", "b.jpg")])
    with qtbot.waitSignal(view.dropped) as caught:
        drop(view, data, QPoint(100, 100))
    assert caught.args is not None
    assert [Path(photo).name for photo in caught.args[0].photos] == ["a.jpg", "b.jpg"]


def test_what_names_no_photo_is_not_taken(view: WatchedView) -> None:
    data = QMimeData()
    data.setText("a sentence")
    assert not enters(view, data, QPoint(100, 100))


def test_a_picture_without_a_file_may_be_dropped(view: WatchedView, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(view.dropped) as caught:
        drop(view, data, QPoint(100, 100))
    assert caught.args is not None
    assert caught.args[0].picture is not None


def test_more_pixels_are_asked_for_only_by_who_looks_closer_than_those_there(
    view: WatchedView, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    view.pixels_wanted.connect(lambda: asked.append(True))
    view.zoom_to(1.0)  # these are whole
    reduced = with_levels(QImage(2000, 1000, QImage.Format.Format_RGB32), 6000, 3000)
    view.show_pictures(reduced, None)
    view.fit()
    assert asked == []
    with qtbot.waitSignal(view.pixels_wanted):
        view.zoom_to(1.0)


def test_keys_of_the_settings_are_obeyed(qtbot: QtBot, desk: FakeDesk) -> None:
    desk.settings = Settings(practice=True, shortcuts=("compare.swap=X",))
    view = CompareView(shortcuts=Shortcuts(desk))
    qtbot.addWidget(view)
    view.show_pictures(a_picture(RED), a_picture(BLUE))
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert not view.stage.swapped
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert view.stage.swapped


def test_ctrl_and_a_drag_takes_the_file_away(view: WatchedView) -> None:
    asked: list[bool] = []
    view.drag_out.connect(lambda: asked.append(True))
    ctrl, left = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, ctrl, QPoint(400, 300))
    QTest.mouseMove(view, QPoint(401, 300))
    assert not asked
    QTest.mouseMove(view, QPoint(440, 330))
    QTest.mouseMove(view, QPoint(480, 340))
    QTest.mouseRelease(view, left, ctrl, QPoint(480, 340))
    assert asked == [True]
    assert colour_at(view, 440, 300) == BLUE, "the divider stays"


def test_pictures_that_are_awaited_invite_to_nothing_and_leave_what_is_shown(
    view: WatchedView,
) -> None:
    shown = view.grab().toImage()
    view.await_pictures()
    assert view.grab().toImage() == shown
    view.show_pictures(None, None)
    invitation, described = view.grab().toImage(), view.accessibleDescription()
    view.await_pictures()
    assert view.grab().toImage() != invitation
    assert view.accessibleDescription() != described
    view.show_pictures(None, None)
    assert view.grab().toImage() == invitation
    assert view.accessibleDescription() == described
