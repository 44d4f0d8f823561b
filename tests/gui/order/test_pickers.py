"""The pickers: one choice of a few, by mouse, keyboard and from outside."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import Model, Operation, builtin
from productai_desktop.gui import theme
from productai_desktop.gui.order.ratio_picker import RatioPicker
from productai_desktop.gui.segmented import SegmentedPicker

CATALOGUE = builtin()


def ratios(model: Model) -> list[tuple[str, tuple[int, int]]]:
    return [(name, shape) for name in model.offered_ratios() if (shape := model.ratio_of(name))]


def button(picker: QWidget, name: str) -> QPushButton:
    found = picker.findChild(QPushButton, name)
    assert found is not None, name
    return found


@pytest.fixture
def segmented(qtbot: QtBot) -> SegmentedPicker:
    picker = SegmentedPicker("resolution", "Resolution")
    picker.show_options([("1K", "1K"), ("2K", "2K"), ("4K", "4K")])
    picker.show_choice("2K")
    qtbot.addWidget(picker)
    picker.show()
    return picker


def test_a_click_chooses_and_tells_once(qtbot: QtBot, segmented: SegmentedPicker) -> None:
    told: list[str] = []
    segmented.chosen.connect(told.append)
    qtbot.mouseClick(button(segmented, "resolution:4K"), Qt.MouseButton.LeftButton)
    assert (told, segmented.choice()) == (["4K"], "4K")


def test_showing_a_choice_tells_nothing(segmented: SegmentedPicker) -> None:
    told: list[str] = []
    segmented.chosen.connect(told.append)
    segmented.show_choice("1K")
    assert (told, segmented.choice()) == ([], "1K")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Right, "4K"),
        (Qt.Key.Key_Left, "1K"),
        (Qt.Key.Key_Down, "4K"),
        (Qt.Key.Key_Up, "1K"),
        (Qt.Key.Key_Home, "1K"),
        (Qt.Key.Key_End, "4K"),
    ],
)
def test_arrow_keys_choose(
    qtbot: QtBot, segmented: SegmentedPicker, key: Qt.Key, expected: str
) -> None:
    qtbot.keyClick(button(segmented, "resolution:2K"), key)
    assert segmented.choice() == expected


def test_the_row_is_a_ring(qtbot: QtBot, segmented: SegmentedPicker) -> None:
    segmented.show_choice("4K")
    qtbot.keyClick(button(segmented, "resolution:4K"), Qt.Key.Key_Right)
    assert segmented.choice() == "1K"


def test_tab_reaches_the_chosen_segment_alone(segmented: SegmentedPicker) -> None:
    segmented.show_choice("4K")
    tabbed = [
        one
        for one in segmented.options()
        if button(segmented, f"resolution:{one}").focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert tabbed == ["4K"]


def test_every_segment_has_a_name_for_screen_readers(segmented: SegmentedPicker) -> None:
    assert button(segmented, "resolution:2K").accessibleName() == "Resolution: 2K"


def test_other_options_replace_the_former(segmented: SegmentedPicker) -> None:
    segmented.show_options([("png", "PNG")])
    assert segmented.options() == ("png",)
    assert segmented.choice() == ""


@pytest.fixture
def aspect(qtbot: QtBot) -> RatioPicker:
    picker = RatioPicker()
    qtbot.addWidget(picker)
    picker.show_ratios(ratios(CATALOGUE.models["nanobananapro"]))
    picker.show_choice(None)
    picker.show()
    return picker


def offered(picker: RatioPicker) -> set[str]:
    tiles = {one.objectName() for one in picker.findChildren(QPushButton) if not one.isHidden()}
    entries = {one.objectName() for one in picker.findChildren(QAction)} - {""}
    return (tiles | entries) - {"aspect:more"}


@pytest.mark.parametrize("model", CATALOGUE.of(Operation.EDIT), ids=lambda model: model.id)
def test_exactly_the_models_ratios_are_offered(qtbot: QtBot, model: Model) -> None:
    picker = RatioPicker()
    qtbot.addWidget(picker)
    picker.show_ratios(ratios(model))
    assert offered(picker) == {"aspect:", *(f"aspect:{one}" for one in model.offered_ratios())}


def test_other_ratios_replace_the_former(aspect: RatioPicker) -> None:
    model = CATALOGUE.models["gpt-low"]
    aspect.show_ratios(ratios(model))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    visible = {one.objectName() for one in aspect.findChildren(QPushButton) if not one.isHidden()}
    assert visible == {"aspect:", "aspect:SQUARE", "aspect:LANDSCAPE", "aspect:PORTRAIT"}
    assert button(aspect, "aspect:LANDSCAPE").text() == "3:2"


def test_a_tile_is_labelled_by_its_shape(aspect: RatioPicker) -> None:
    assert button(aspect, "aspect:LANDSCAPE").text() == "16:9"
    assert button(aspect, "aspect:").text() == "As photo"


def test_a_tile_tells_its_shape(qtbot: QtBot, aspect: RatioPicker) -> None:
    told: list[object] = []
    aspect.chosen.connect(told.append)
    qtbot.mouseClick(button(aspect, "aspect:LANDSCAPE"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(aspect, "aspect:"), Qt.MouseButton.LeftButton)
    assert told == [(16, 9), None]


def test_a_ratio_from_the_menu_shows_on_the_menus_tile(aspect: RatioPicker) -> None:
    told: list[object] = []
    aspect.chosen.connect(told.append)
    entry = aspect.findChild(QAction, "aspect:21:9")
    assert entry is not None
    entry.trigger()
    assert told == [(21, 9)]
    aspect.show_choice((21, 9))
    more = button(aspect, "aspect:more")
    assert (more.text(), more.isChecked()) == ("21:9", True)
    aspect.show_choice((1, 1))
    assert (more.text(), more.isChecked()) == ("more", False)


@pytest.mark.qt_log_ignore("^This plugin does not support")  # a menu raises itself
def test_the_menu_opens_without_choosing(qtbot: QtBot, aspect: RatioPicker) -> None:
    told: list[object] = []
    aspect.chosen.connect(told.append)
    aspect.show_choice((1, 1))
    button(aspect, "aspect:more").click()
    assert button(aspect, "aspect:SQUARE").isChecked()
    assert (told, aspect.choice()) == ([], (1, 1))


@pytest.mark.parametrize("density", ["comfortable", "compact"])
def test_tiles_are_not_pressed_flat_where_room_is_short(
    density: str, qapp: QApplication, aspect: RatioPicker
) -> None:
    theme.apply(qapp, "dark", density)
    tile = button(aspect, "aspect:SQUARE")
    try:
        aspect.resize(300, 10)
        assert tile.height() >= tile.minimumSizeHint().height()
    finally:
        theme.apply(qapp, "dark", "comfortable")


def test_a_model_without_ratios_hides_them(aspect: RatioPicker) -> None:
    aspect.show_ratios([])
    assert aspect.isHidden()
