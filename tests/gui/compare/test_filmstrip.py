"""The filmstrip's model and its way of choosing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from productai_desktop.gui.compare.filmstrip import Filmstrip, Frame
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.thumbnails import Thumbnails

FRAMES = [Frame(0, "/p/cup.png", "Original"), Frame(7, "/r/1.png", "1 · Seedream", "3 cr")]


def _no_picture(path: str, side: int) -> Picture:
    raise OSError(path, side)


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[Filmstrip]:
    thumbnails = Thumbnails(decode=_no_picture)
    made = Filmstrip(thumbnails)
    qtbot.addWidget(made)
    made.resize(700, made.height())
    made.show()
    yield made
    thumbnails.close()


def test_showing_frames_chooses_nothing(strip: Filmstrip) -> None:
    chosen: list[Frame] = []
    strip.chosen.connect(chosen.append)
    strip.show_frames(FRAMES, 7)
    assert strip.currentIndex().row() == 1
    assert chosen == []


def test_another_result_is_added_without_a_reset(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, 7)
    resets: list[None] = []
    strip.model().modelReset.connect(lambda: resets.append(None))
    tester = QAbstractItemModelTester(strip.model())
    strip.show_frames([*FRAMES, Frame(8, "/r/2.png", "2 · Seedream", "3 cr")], 8)
    assert resets == []
    assert tester.model().rowCount() == 3
    assert strip.currentIndex().row() == 2


def test_arrow_keys_choose_the_next_frame(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, 0)
    with qtbot.waitSignal(strip.chosen) as caught:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert caught.args == [FRAMES[1]]


def test_frames_are_spoken_whole(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, 0)
    index = strip.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "1 · Seedream · 3 cr"


def test_the_original_is_dragged_out_too(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, 0)
    data = strip.model().mimeData([strip.model().index(0, 0)])
    assert [Path(url.toLocalFile()).name for url in data.urls()] == ["cup.png"]
    assert strip.model().supportedDragActions() == Qt.DropAction.CopyAction


def test_nothing_shown_is_nothing_outlined(strip: Filmstrip) -> None:
    strip.show_frames(FRAMES, 99)
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
    strip.show_frames(FRAMES, 7)
    assert list(_menu(strip, 0)) == ["Show in folder", "Copy picture"]
    assert list(_menu(strip, 1)) == [
        "Use as photo",
        "Load settings",
        "Save as…",
        "Show in folder",
        "Copy picture",
    ]


def test_the_menu_says_which_frame_it_is_for(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, 7)
    offered = _menu(strip, 1)
    with qtbot.waitSignal(strip.use_requested) as caught:
        offered["Use as photo"].trigger()
    assert caught.args == [FRAMES[1]]


def test_a_file_is_copied_by_the_usual_key(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.show_frames(FRAMES, 7)
    qtbot.keyClick(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [Path(url.toLocalFile()).name for url in urls] == ["1.png"]
