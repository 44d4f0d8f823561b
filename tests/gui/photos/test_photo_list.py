"""The list of many photos is moved and removed from by mouse and keyboard, and stays quick."""

from collections.abc import AsyncIterator
from itertools import permutations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from productai_desktop.gui.photos.photo_list import PhotoList
from productai_desktop.gui.photos.photo_moves import PLACES, dragged, moved, places_of
from productai_desktop.gui.photos.photo_row import PhotoText, cross_rect
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk
from tests.gui.dropping import drop

PHOTOS = tuple(f"/p/IMG_{number}.jpg" for number in range(500))


class Asked:
    """Counts for which photos a text was made."""

    def __init__(self) -> None:
        self.photos: list[str] = []

    def __call__(self, photo: str) -> PhotoText:
        self.photos.append(photo)
        return PhotoText(photo, "6000 px", "muted", photo)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
async def view(qtbot: QtBot, desk: FakeDesk, asked: Asked) -> AsyncIterator[PhotoList]:
    thumbnails = Thumbnails()
    made = PhotoList(thumbnails, asked, Shortcuts(desk))
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_photos(PHOTOS[:6])
    made.show()
    yield made
    thumbnails.close()


@pytest.fixture
def moves(view: PhotoList) -> list[tuple[list[int], int]]:
    told: list[tuple[list[int], int]] = []
    view.moved.connect(lambda rows, before: told.append((rows, before)))
    return told


@pytest.fixture
def removals(view: PhotoList) -> list[list[int]]:
    told: list[list[int]] = []
    view.removed.connect(told.append)
    return told


def go(view: PhotoList, row: int) -> None:
    view.setCurrentIndex(view.list_model.index(row))


async def test_five_hundred_photos_ask_only_for_those_that_are_seen(
    view: PhotoList, asked: Asked
) -> None:
    asked.photos.clear()
    view.show_photos(PHOTOS)
    view.grab()
    assert view.list_model.rowCount() == 500
    assert 0 < len(set(asked.photos)) < 12
    assert view.height() < 220


async def test_delete_removes_all_that_is_selected(
    view: PhotoList, removals: list[list[int]]
) -> None:
    go(view, 1)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert removals == [[1, 2]]


async def test_the_cross_of_a_row_removes_it(view: PhotoList, removals: list[list[int]]) -> None:
    row = view.visualRect(view.list_model.index(2))
    at = cross_rect(row, view.layoutDirection()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert removals == [[2]]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert removals == [[2]]
    assert view.chosen_rows() == [2]


async def test_keys_move_a_photo_and_stop_at_the_ends(
    view: PhotoList, moves: list[tuple[list[int], int]]
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    go(view, 1)
    QTest.keyClick(view, Qt.Key.Key_Up, alt)
    QTest.keyClick(view, Qt.Key.Key_Down, alt)
    go(view, 0)
    QTest.keyClick(view, Qt.Key.Key_Up, alt)
    go(view, 5)
    QTest.keyClick(view, Qt.Key.Key_Down, alt)
    assert moves == [([1], 0), ([1], 3)]


async def test_a_row_is_dropped_before_another(
    view: PhotoList, moves: list[tuple[list[int], int]]
) -> None:
    between = view.visualRect(view.list_model.index(1)).topLeft() + QPoint(60, 1)
    drop(view.viewport(), dragged([3], view.list_model.photos), between)
    assert moves == [([3], 1)]


async def test_files_from_elsewhere_arrive_at_the_row_they_were_dropped_before(
    view: PhotoList, moves: list[tuple[list[int], int]]
) -> None:
    arrived: list[tuple[list[QUrl], int]] = []
    view.arrived.connect(lambda data, row: arrived.append((data.urls(), row)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/p/new.jpg")])
    drop(view.viewport(), data, view.visualRect(view.list_model.index(2)).topLeft() + QPoint(60, 1))
    assert arrived == [([QUrl.fromLocalFile("/p/new.jpg")], 2)]
    assert moves == []


async def test_what_is_chosen_stays_chosen_when_it_moves(view: PhotoList) -> None:
    go(view, 3)
    view.show_photos(moved(PHOTOS[:6], [3], 0))
    assert view.chosen_rows() == [0]
    view.show_photos(PHOTOS[:6])
    assert view.chosen_rows() == [3]


async def test_photos_that_are_added_leave_the_view_where_it_is(view: PhotoList) -> None:
    resets: list[bool] = []
    view.list_model.modelReset.connect(lambda: resets.append(True))
    view.show_photos(PHOTOS[:40])
    assert resets == []
    view.show_photos(PHOTOS[1:40])
    assert resets == [True]


@pytest.mark.parametrize(
    ("places", "before", "result"),
    [
        ([0], 3, "bcad"),
        ([3], 0, "dabc"),
        ([0, 2], 4, "bdac"),
        ([1], 1, "abcd"),
        ([1], 2, "abcd"),
        ([9], 0, "abcd"),
    ],
)
def test_photos_are_moved_together(places: list[int], before: int, result: str) -> None:
    assert "".join(moved(tuple("abcd"), places, before)) == result


@pytest.mark.parametrize("places", list(permutations(range(3), 2)))
def test_a_move_loses_no_photo(places: tuple[int, ...]) -> None:
    for before in range(4):
        assert sorted(moved(tuple("abc"), places, before)) == ["a", "b", "c"]


def test_a_drag_carries_files_addresses_and_places() -> None:
    photos = ("/p/a.jpg", "https://example.com/b.jpg", "/p/c.jpg")
    data = dragged([2, 1], photos)
    assert [url.toString() for url in data.urls()] == [
        "https://example.com/b.jpg",
        "file:///p/c.jpg",
    ]
    assert places_of(data) == (1, 2)


def test_places_from_another_program_do_no_harm() -> None:
    data = QMimeData()
    data.setData(PLACES, b"1,x,-3,\xff")
    assert places_of(data) == (1,)


async def test_in_a_right_to_left_window_the_cross_is_at_the_left(
    view: PhotoList, removals: list[list[int]]
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    row = view.visualRect(view.list_model.index(0))
    at = cross_rect(row, view.layoutDirection()).center()
    assert at.x() < row.center().x()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert removals == [[0]]
