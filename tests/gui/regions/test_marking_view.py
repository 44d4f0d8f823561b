"""The marking view at the photo's border, and where a region goes while it is held."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from productai_desktop.core.regions import Place, Region
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.regions.marking_view import MarkingView
from productai_desktop.gui.regions.region_marks import RegionMarks

LOGO = Region("Logo", 0.2, 0.2, 0.2, 0.2)


@pytest.fixture
def marks(qapp: QApplication) -> RegionMarks:
    made = RegionMarks()
    made.show([LOGO])
    return made


@pytest.fixture
def view(marks: RegionMarks) -> Iterator[MarkingView]:
    shown = MarkingView(marks)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("grey"))
    shown.resize(440, 440)
    shown.show_picture(Picture((image,), 400, 400))
    shown.show()
    yield shown
    shown.close()


def _at(view: MarkingView, x: float, y: float) -> QPoint:
    frame = view.frame()
    return (frame.topLeft() + QPointF(frame.width() * x, frame.height() * y)).toPoint()


def test_a_corner_that_is_dragged_past_the_others_and_out_ends_at_the_border(
    view: MarkingView, marks: RegionMarks
) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_at(view, 0.4, 0.4))
    QTest.mouseMove(view, QPoint(1, 1))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    place = marks.regions[0].place
    assert (place.x, place.y) == (0.0, 0.0)
    assert place.width == pytest.approx(0.2, abs=0.01)
    assert place.height == pytest.approx(0.2, abs=0.01)


def test_a_region_that_is_removed_while_it_is_held_moves_no_other(
    view: MarkingView, marks: RegionMarks
) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_at(view, 0.3, 0.3))
    marks.show([Region("Label", 0.6, 0.6, 0.2, 0.2)])
    QTest.mouseMove(view, _at(view, 0.5, 0.5))
    assert marks.regions[0].place == Place(0.6, 0.6, 0.2, 0.2)
    marks.remove(0)
    QTest.mouseMove(view, _at(view, 0.6, 0.5))
    assert marks.regions == ()


def test_page_up_begins_with_the_last_where_none_is_chosen(
    view: MarkingView, marks: RegionMarks
) -> None:
    marks.show([LOGO, LOGO, LOGO])
    marks.choose(-1)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert marks.current == 2
