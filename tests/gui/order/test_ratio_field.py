"""A ratio typed by hand is understood as it is typed, and taken where the model takes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import builtin
from productai_desktop.gui.order.ratio_field import RatioField
from productai_desktop.gui.order.ratio_picker import RatioPicker
from tests.gui.waiting import child

OFFERED = [(1, 1), (16, 9), (4, 5), (4, 3)]


@pytest.fixture
def field(qtbot: QtBot) -> RatioField:
    made = RatioField()
    qtbot.addWidget(made)
    made.show_offered(OFFERED)
    made.resize(300, 40)
    made.show()
    return made


def told(field: RatioField) -> list[object]:
    said: list[object] = []
    field.chosen.connect(said.append)
    return said


@pytest.mark.parametrize(
    ("typed", "shape", "answer"),
    [
        ("16:9", (16, 9), "means 16:9"),
        ("1080x1350", (4, 5), "means 4:5"),
        ("4/3", (4, 3), "means 4:3"),
        ("1.78", (16, 9), "means 16:9"),
    ],
)
def test_a_ratio_is_answered_while_typed_and_taken_by_return(
    qtbot: QtBot, field: RatioField, typed: str, shape: tuple[int, int], answer: str
) -> None:
    said = told(field)
    qtbot.keyClicks(field.edit, typed)
    assert (field.answer.text(), said) == (answer, [])
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert said == [shape]


def test_leaving_the_field_takes_the_ratio_once(qtbot: QtBot, field: RatioField) -> None:
    said = told(field)
    qtbot.keyClicks(field.edit, "16:9")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    field.edit.editingFinished.emit()
    assert said == [(16, 9)]


def test_a_ratio_that_is_not_taken_offers_the_nearest(qtbot: QtBot, field: RatioField) -> None:
    said = told(field)
    qtbot.keyClicks(field.edit, "7:5")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert said == []
    assert field.answer.text() == "not taken"
    assert field.edit.property("wrong") == "true"
    assert field.edit.accessibleDescription() == "not taken"
    assert field.use.text() == "Use 4:3"
    field.use.click()
    assert said == [(4, 3)]
    assert (field.edit.text(), field.use.isVisible()) == ("4:3", False)
    assert field.edit.property("wrong") == "false"


@pytest.mark.parametrize(("typed", "answer"), [("w", ""), ("wide", "Write it as 4:5")])
def test_what_is_no_ratio_is_told_once_it_is_long_enough(
    qtbot: QtBot, field: RatioField, typed: str, answer: str
) -> None:
    said = told(field)
    qtbot.keyClicks(field.edit, typed)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert (field.answer.text(), said) == (answer, [])


def test_a_choice_made_elsewhere_empties_the_field(qtbot: QtBot, field: RatioField) -> None:
    qtbot.keyClicks(field.edit, "1080x1350")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    field.show_choice((4, 5))
    assert field.edit.text() == "1080x1350"
    field.show_choice((1, 1))
    assert (field.edit.text(), field.answer.text()) == ("", "")


def test_another_model_answers_anew(qtbot: QtBot, field: RatioField) -> None:
    qtbot.keyClicks(field.edit, "3:2")
    assert field.use.isVisible()
    field.show_offered([(3, 2)])
    assert field.answer.text() == "means 3:2"


def offered(name: str) -> list[tuple[str, tuple[int, int]]]:
    model = builtin().models[name]
    return [(one, shape) for one in model.offered_ratios() if (shape := model.ratio_of(one))]


def test_the_picker_shows_the_field_only_where_it_is_told_to(qtbot: QtBot) -> None:
    picker = RatioPicker()
    qtbot.addWidget(picker)
    picker.show()
    picker.show_ratios(offered("nanobananapro"), typed=True)
    edit = child(picker, QLineEdit, "ratioField")
    assert edit.isVisible()
    picker.show_ratios(offered("seedream"))
    assert not edit.isVisible()


def test_a_typed_ratio_is_chosen_like_a_tile(qtbot: QtBot) -> None:
    picker = RatioPicker()
    qtbot.addWidget(picker)
    picker.show_ratios(offered("nanobananapro"), typed=True)
    picker.show()
    said: list[object] = []
    picker.chosen.connect(said.append)
    edit = child(picker, QLineEdit, "ratioField")
    qtbot.keyClicks(edit, "21:9")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert said == [(21, 9)]
    picker.show_choice((21, 9))
    assert child(picker, QPushButton, "aspect:more").text() == "21:9"
    assert edit.text() == "21:9"
    assert edit in picker.tab_stops()
    assert all(isinstance(one, QWidget) for one in picker.tab_stops())
