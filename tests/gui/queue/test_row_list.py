"""A list of rows with heights of their own: finding, walking, and staying where one looks."""

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from productai_desktop.gui.queue.row_list import RowList

HEIGHTS = (20, 50, 30)


class Rows(RowList):
    """Rows of 20, 50 and 30 pixels, again and again; notes how many were measured."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.measured = 0
        self.names = QStringListModel([str(number) for number in range(count)])
        self.setModel(self.names)
        self.resize(200, 300)

    def row_height(self, row: int) -> int:
        self.measured += 1
        return HEIGHTS[int(self.names.index(row, 0).data() or 0) % 3]


def shown(qtbot: QtBot, count: int = 100) -> Rows:
    rows = Rows(count)
    qtbot.addWidget(rows)
    rows.show()
    qtbot.waitExposed(rows)
    return rows


def at_top(rows: Rows) -> tuple[str, int]:
    """Which row is at the top of the viewport, and where it begins."""
    index = rows.indexAt(QPoint(5, 0))
    return str(index.data()), rows.visualRect(index).top()


def test_rows_lie_one_below_the_other(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    tops = [rows.visualRect(rows.names.index(n, 0)).top() for n in range(5)]
    assert tops == [0, 20, 70, 100, 120]
    assert [rows.indexAt(QPoint(5, y)).row() for y in (0, 19, 20, 69, 70)] == [0, 0, 1, 1, 2]
    assert not rows.indexAt(QPoint(5, -1)).isValid()


def test_the_scroll_bar_reaches_the_last_row(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.scrollTo(rows.names.index(99, 0))
    bar = rows.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert rows.visualRect(rows.names.index(99, 0)).bottom() < rows.viewport().height()


def test_a_row_that_is_seen_is_not_scrolled_to(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.scrollTo(rows.names.index(2, 0))
    assert rows.verticalScrollBar().value() == 0


def test_what_is_seen_stays_while_rows_come_and_go_above(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.verticalScrollBar().setValue(1010)
    before = at_top(rows)
    rows.names.insertRows(3, 4)
    rows.executeDelayedItemsLayout()
    assert at_top(rows) == before
    rows.names.removeRows(0, 9)
    rows.executeDelayedItemsLayout()
    assert at_top(rows) == before


def test_at_the_top_new_rows_are_seen(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.names.insertRows(0, 1)
    rows.executeDelayedItemsLayout()
    assert rows.indexAt(QPoint(5, 0)).row() == 0


def test_a_change_measures_its_row_alone(qtbot: QtBot) -> None:
    rows = shown(qtbot, 10_000)
    before = rows.measured
    rows.names.setData(rows.names.index(5000, 0), "7")
    assert rows.measured == before + 1


def test_only_rows_that_are_seen_are_painted(qtbot: QtBot) -> None:
    rows = shown(qtbot, 10_000)
    rows.verticalScrollBar().setValue(5005)
    seen = rows.rows_within(rows.viewport().rect())
    assert seen[0] == rows.indexAt(QPoint(5, 0)).row()
    assert len(seen) <= 12


def test_keys_walk_along_rows_and_pages(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.setCurrentIndex(rows.names.index(0, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1
    qtbot.keyClick(rows, Qt.Key.Key_PageDown)
    assert rows.currentIndex().row() == 10
    qtbot.keyClick(rows, Qt.Key.Key_PageUp)
    assert rows.currentIndex().row() == 2
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.currentIndex().row() == 99
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert rows.currentIndex().row() == 0


def test_shift_selects_all_between(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    for number, keys in (
        (1, Qt.KeyboardModifier.NoModifier),
        (4, Qt.KeyboardModifier.ShiftModifier),
    ):
        spot = rows.visualRect(rows.names.index(number, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, spot)
    assert sorted(index.row() for index in rows.selectedIndexes()) == [1, 2, 3, 4]
