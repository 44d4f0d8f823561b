"""The bar above the compare view."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.compare_bar import CompareBar
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_tools import PercentField
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.compare.comparing import Comparing
from productai_desktop.gui.compare.difference_source import PixelComparison
from productai_desktop.gui.pictures import Picture, with_levels
from tests.gui.waiting import child


class Held(QWidget):
    """A bar above its view, as in the window."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = CompareBar(self)
        self.view = CompareView(self)
        self.bar.follow(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)

    def button(self, name: str) -> QPushButton:
        found = self.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    @property
    def percent(self) -> PercentField:
        found = self.findChild(PercentField, "zoomField")
        assert isinstance(found, PercentField)
        return found


def a_picture(colour: str) -> Picture:
    image = QImage(1600, 800, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return with_levels(image, 1600, 800)


@pytest.fixture
def held(qtbot: QtBot) -> Held:
    made = Held()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.view.show_pictures(a_picture("red"), a_picture("blue"))
    return made


def test_a_typed_percentage_is_the_zoom(held: Held, qtbot: QtBot) -> None:
    held.percent.setFocus()
    held.percent.selectAll()
    qtbot.keyClicks(held.percent, "250")
    assert held.view.scale != 2.5
    qtbot.keyClick(held.percent, Qt.Key.Key_Return)
    assert held.view.scale == 2.5


def test_the_field_shows_the_zoom_and_steps_by_doubling(held: Held, qtbot: QtBot) -> None:
    held.view.zoom_to(0.7)
    assert held.percent.value() == 70
    qtbot.keyClick(held.percent, Qt.Key.Key_Up)
    assert held.view.scale == 1.0
    qtbot.keyClick(held.percent, Qt.Key.Key_Up)
    assert held.view.scale == 2.0
    qtbot.keyClick(held.percent, Qt.Key.Key_Down)
    qtbot.keyClick(held.percent, Qt.Key.Key_Down)
    assert held.view.scale == 0.5


def test_only_what_the_mode_needs_stands_in_the_bar(held: Held, bridge: Bridge) -> None:
    held.view.use_comparing(Comparing(bridge.spawn, PixelComparison(), held))
    slider = held.findChild(QSlider, "thresholdSlider")
    assert isinstance(slider, QSlider)
    turn, step = held.button("turnDividerButton"), held.button("inStepButton")
    assert (turn.isVisible(), slider.isVisible(), step.isVisible()) == (True, False, False)
    held.button("compareMode:difference").click()
    assert held.view.stage.mode is Mode.DIFFERENCE
    assert (turn.isVisible(), slider.isVisible(), step.isVisible()) == (False, True, False)
    slider.setValue(slider.value() + 4)
    assert held.view.threshold == 5.0
    held.view.set_mode(Mode.SIDE_BY_SIDE)
    held.view.zoom_to(4.0, held.view.rect().center().toPointF(), alone=True)
    assert (turn.isVisible(), slider.isVisible(), step.isVisible()) == (False, False, True)
    step.click()
    assert held.view.stage.alone == {}
    assert not step.isVisible()


def test_modes_that_there_are_not_are_not_offered(held: Held) -> None:
    assert held.findChild(QPushButton, "compareMode:difference") is None
    assert held.findChild(QPushButton, "compareMode:several") is None
    held.view.offer_several(True)
    assert held.findChild(QPushButton, "compareMode:several") is not None


def test_the_divider_is_turned_and_colours_are_read_by_buttons(held: Held) -> None:
    held.button("turnDividerButton").click()
    assert not held.view.stage.upright
    held.button("readColoursButton").click()
    assert held.view.stage.probing
    held.view.set_probing(False)
    assert not held.button("readColoursButton").isChecked()


def test_it_breaks_into_rows_and_leaves_out_what_may_be(held: Held, qtbot: QtBot) -> None:
    may, must = QPushButton("May be left out of it"), QPushButton("Must stay in it")
    held.bar.add_action(may, yields=1)
    held.bar.add_action(must)
    qtbot.waitUntil(must.isVisible)
    wide = held.bar.height()
    assert may.isVisible()
    held.resize(held.bar.minimumSizeHint().width() + 40, 600)
    assert held.bar.height() > wide
    assert not may.isVisible()
    parts = [held.button("fitButton"), held.percent, must]
    for part in parts:
        corner = part.mapTo(held.bar, part.rect().bottomRight())
        assert part.isVisible()
        assert held.bar.rect().contains(corner)


def test_what_is_left_out_stands_in_a_menu_that_keys_reach(held: Held, qtbot: QtBot) -> None:
    pressed: list[str] = []
    parts = {name: QPushButton(f"{name}, which is long") for name in ("First", "Second", "Last")}
    for name, part in parts.items():
        part.clicked.connect(lambda _=False, name=name: pressed.append(name))
        held.bar.add_action(part, yields=0 if name == "Last" else 1)
    parts["Second"].setEnabled(False)
    parts["Second"].setToolTip("Why it cannot be")
    more = child(held, QPushButton, "moreActionsButton")
    held.resize(1600, 600)
    qtbot.waitUntil(parts["First"].isVisible)
    assert not more.isVisible()
    parts["First"].setFocus()
    held.resize(held.bar.minimumSizeHint().width(), 600)
    assert not parts["First"].isVisible()
    assert more.isVisible()
    assert more.hasFocus()
    assert more.accessibleName()
    assert "First" in more.accessibleDescription()
    assert held.bar.rect().contains(more.geometry())
    assert parts["Last"].nextInFocusChain() is more

    qtbot.keyClick(more, Qt.Key.Key_Space)
    menu = child(held, QMenu, "moreActionsMenu")
    qtbot.waitUntil(menu.isVisible)
    first, second = menu.actions()
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    assert "Why it cannot be" in second.toolTip()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert pressed == ["First"]


def test_what_was_left_out_stays_so_where_nothing_has_changed(held: Held, qtbot: QtBot) -> None:
    parts = [QPushButton(f"May be left out of it, {n}") for n in (2, 1, 3)]
    for part, rank in zip(parts, (2, 1, 3), strict=True):
        held.bar.add_action(part, yields=rank)
    qtbot.waitUntil(parts[0].isVisible)
    width = held.width()
    while parts[1].isVisible():
        width -= 10
        held.resize(width, 600)
    shown = [part.isVisible() for part in parts]
    assert shown[1:] == [False, True]
    high = held.bar.height()
    held.view.set_mode(Mode.AFTER)
    held.view.set_mode(Mode.SPLIT)
    assert [part.isVisible() for part in parts] == shown
    qtbot.waitUntil(lambda: held.bar.height() == high)


def test_a_row_that_is_needed_anyway_is_filled(held: Held, qtbot: QtBot) -> None:
    may, must = QPushButton("May be"), QPushButton("Must stay")
    held.bar.add_action(may, yields=1)
    held.bar.add_action(must)
    held.resize(held.bar.minimumSizeHint().width() + 60, 600)
    qtbot.waitUntil(must.isVisible)
    must.setMinimumWidth(held.bar.width() - may.sizeHint().width() - 40)
    qtbot.waitUntil(lambda: must.y() > held.percent.mapTo(held.bar, QPoint(0, 0)).y() + 10)
    assert may.isVisible()
    assert not held.button("moreActionsButton").isVisible()


def test_a_part_that_appears_takes_the_room_of_what_may_be_left_out(
    held: Held, qtbot: QtBot
) -> None:
    held.view.set_mode(Mode.SIDE_BY_SIDE)
    may, must = QPushButton("May be left out of it"), QPushButton("Must stay in it")
    held.bar.add_action(may, yields=1)
    held.bar.add_action(must)
    qtbot.waitUntil(must.isVisible)
    two_rows = held.bar.minimumSizeHint().width()
    held.resize(two_rows, 600)
    assert not may.isVisible()
    while not may.isVisible():
        two_rows += 4
        held.resize(two_rows, 600)
    held.view.zoom_to(4.0, QPointF(two_rows * 0.75, 200), alone=True)
    must.setText("Must stay in it, all of it")
    qtbot.waitUntil(lambda: not may.isVisible())
    assert held.button("inStepButton").isVisible()


def test_that_the_monitor_is_not_known_is_said(held: Held) -> None:
    note = held.findChild(QLabel, "screenNote")
    assert isinstance(note, QLabel)
    assert not note.isVisible()
    held.view.set_screen_note("shown as sRGB")
    assert note.isVisible()
    assert "monitor" in note.toolTip()
    assert "monitor" in held.button("readColoursButton").toolTip()


def test_every_control_says_what_it_is(held: Held) -> None:
    slider = held.findChild(QSlider, "thresholdSlider")
    assert isinstance(slider, QSlider)
    assert slider.accessibleName()
    assert slider.accessibleDescription()
    assert held.percent.accessibleName()
    for name in ("turnDividerButton", "inStepButton", "readColoursButton", "fitButton"):
        assert held.button(name).toolTip()
        assert held.button(name).accessibleDescription()
