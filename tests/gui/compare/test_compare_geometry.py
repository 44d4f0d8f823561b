"""Zoom, pan and fit of the compare view."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from productai_desktop.gui.compare.compare_geometry import (
    LEAST_SCALE,
    MOST_SCALE,
    contained,
    fitted,
)

FRAME = QSizeF(2048, 1152)
PANE = QSizeF(1024, 800)


def test_a_fitted_frame_fills_one_side_and_lies_in_the_middle() -> None:
    place = fitted(FRAME, PANE).place()
    assert place.width() == pytest.approx(1024)
    assert place.height() == pytest.approx(576)
    assert place.center() == QPointF(512, 400)


@given(
    x=st.floats(10, 1014),
    y=st.floats(120, 680),
    scale=st.floats(0.6, MOST_SCALE),
    again=st.floats(0.6, MOST_SCALE),
)
def test_zooming_keeps_the_pixel_under_the_pointer(
    x: float, y: float, scale: float, again: float
) -> None:
    pointer = QPointF(x, y)
    before = fitted(FRAME, PANE)
    once = before.zoomed(scale, pointer)
    pixel = before.to_frame(pointer)
    assert once.to_frame(pointer).x() == pytest.approx(pixel.x(), abs=0.01)
    assert once.to_frame(pointer).y() == pytest.approx(pixel.y(), abs=0.01)
    if again >= once.scale:
        twice = once.zoomed(again, pointer)
        assert twice.to_frame(pointer).x() == pytest.approx(pixel.x(), abs=0.01)


@pytest.mark.parametrize(("asked", "given_scale"), [(100.0, MOST_SCALE), (0.0001, LEAST_SCALE)])
def test_zoom_has_limits(asked: float, given_scale: float) -> None:
    assert fitted(FRAME, PANE).zoomed(asked, QPointF(1, 1)).scale == given_scale


def test_a_huge_frame_may_be_fitted_below_the_least_zoom() -> None:
    view = fitted(QSizeF(100_000, 50_000), PANE)
    assert view.scale < LEAST_SCALE
    assert view.zoomed(view.scale, QPointF()).scale == view.scale


def test_what_fits_cannot_be_moved_away() -> None:
    view = fitted(FRAME, PANE)
    assert view.moved(QPointF(300, 300)).place() == view.place()


def test_the_middle_of_the_pane_always_shows_some_of_the_picture() -> None:
    view = fitted(FRAME, PANE).zoomed(2.0, QPointF(512, 400)).moved(QPointF(99_999, -99_999))
    assert view.centre == QPointF(0, FRAME.height())


def test_a_fitted_frame_stays_fitted_in_another_pane() -> None:
    assert fitted(FRAME, PANE).resized(QSizeF(300, 300)) == fitted(FRAME, QSizeF(300, 300))


def test_a_zoomed_frame_keeps_its_scale_in_another_pane() -> None:
    view = fitted(FRAME, PANE).zoomed(3.0, QPointF(200, 300))
    assert view.resized(QSizeF(700, 500)).scale == 3.0


def test_another_shape_is_contained_in_the_middle() -> None:
    assert contained(QSizeF(100, 100), QRectF(0, 0, 400, 200)) == QRectF(100, 0, 200, 200)
