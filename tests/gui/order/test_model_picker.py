"""The model picker shows what an edit costs, and offers models with all that helps to choose."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.engine.status import Typical
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.model_list import ENTRY, IDENTIFIER, Entry, ModelList, ModelRow
from productai_desktop.gui.order.model_menu import ModelMenu
from productai_desktop.gui.order.model_picker import ModelPicker
from productai_desktop.gui.order.model_words import compared_text, speed_text, takes_text
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

CATALOGUE = builtin()
MODELS = CATALOGUE.of(Operation.EDIT)


@pytest.fixture
async def picker(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[ModelPicker]:
    window = QWidget()
    made = ModelPicker(desk, bridge)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(320, 200)
    made.show_models(MODELS, "2K")
    made.show_choice("nanobananapro")
    window.show()
    window.activateWindow()
    made.setFocus()
    await until(made.hasFocus, "the focus")
    yield made
    window.close()


def opened(picker: ModelPicker) -> QListView:
    picker.showPopup()
    return child(picker.window(), QListView, "modelList")


def menu(picker: ModelPicker) -> ModelMenu:
    return child(picker.window(), ModelMenu, "modelMenu")


def listed(view: QListView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data(IDENTIFIER) for row in range(model.rowCount())]


def current(view: QListView) -> str:
    return view.currentIndex().data(IDENTIFIER)


def told(picker: ModelPicker) -> list[str]:
    said: list[str] = []
    picker.chosen.connect(said.append)
    return said


async def test_models_are_offered_by_identifier_with_their_price(picker: ModelPicker) -> None:
    assert [picker.itemData(at) for at in range(picker.count())] == [one.id for one in MODELS]
    assert picker.itemText(0) == "Nano Banana Pro — 8 credits"


async def test_a_chosen_model_is_told_by_its_identifier(qtbot: QtBot, picker: ModelPicker) -> None:
    said = told(picker)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    picker.setCurrentIndex(picker.findData("seedream"))
    assert said == ["nanobanana", "seedream"]


async def test_showing_a_model_tells_nothing(picker: ModelPicker) -> None:
    said = told(picker)
    picker.show_choice("gpt-high")
    assert (said, picker.currentData()) == ([], "gpt-high")


async def test_the_wheel_never_changes_the_model(picker: ModelPicker) -> None:
    said = told(picker)
    event = QWheelEvent(
        QPointF(20, 10),
        QPointF(20, 10),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, event)
    assert (said, event.isAccepted(), picker.currentData()) == ([], False, "nanobananapro")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_F4])
async def test_keys_open_the_list_at_the_chosen_model(
    key: Qt.Key, qtbot: QtBot, picker: ModelPicker
) -> None:
    picker.show_choice("seedream")
    qtbot.keyClick(picker, key)
    view = child(picker.window(), QListView, "modelList")
    assert view.isVisible()
    assert current(view) == "seedream"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
async def test_arrows_and_a_key_take_a_model(
    key: Qt.Key, qtbot: QtBot, picker: ModelPicker
) -> None:
    said = told(picker)
    view = opened(picker)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, key)
    assert (said, picker.currentData()) == (["nanobanana"], "nanobanana")
    assert not menu(picker).isVisible()
    await until(picker.hasFocus, "the focus back")


async def test_escape_closes_and_changes_nothing(qtbot: QtBot, picker: ModelPicker) -> None:
    said = told(picker)
    view = opened(picker)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (said, menu(picker).isVisible()) == ([], False)
    await until(picker.hasFocus, "the focus back")


async def test_letters_search_in_names_and_advice(qtbot: QtBot, picker: ModelPicker) -> None:
    view = opened(picker)
    qtbot.keyClick(view, Qt.Key.Key_G)
    search = child(menu(picker), QLineEdit, "modelSearch")
    assert search.text() == "g"
    qtbot.keyClicks(search, "pt h")
    assert listed(view) == ["gpt-high"]
    search.setText("lettering")
    assert listed(view) == ["kontext-max", "gpt-high"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert picker.currentData() == "kontext-max"


async def test_a_search_ends_with_the_popup(qtbot: QtBot, picker: ModelPicker) -> None:
    view = opened(picker)
    qtbot.keyClicks(view, "k")
    assert len(listed(view)) < len(MODELS)
    menu(picker).close()
    assert len(listed(opened(picker))) == len(MODELS)


@pytest.mark.parametrize("key", ["f", "*"])
async def test_a_key_makes_a_favourite_which_comes_first(
    key: str, qtbot: QtBot, picker: ModelPicker, desk: FakeDesk
) -> None:
    said = told(picker)
    view = opened(picker)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClicks(view, key)
    await until(lambda: desk.settings.favourite_models, "the favourite")
    assert desk.settings.favourite_models == ("gpt-high",)
    await until(lambda: listed(view)[0] == "gpt-high", "the favourite first")
    assert current(view) == "gpt-high"
    assert (said, picker.currentData()) == ([], "nanobananapro")
    qtbot.keyClicks(view, key)
    await until(lambda: not desk.settings.favourite_models, "none")
    await until(lambda: listed(view)[-1] == "gpt-high", "its old place")


async def test_a_click_on_the_star_makes_a_favourite_and_takes_nothing(
    qtbot: QtBot, picker: ModelPicker, desk: FakeDesk
) -> None:
    said = told(picker)
    view = opened(picker)
    index = view.model().index(2, 0)
    row = view.itemDelegate()
    assert isinstance(row, ModelRow)
    star = row.star_rect(view.visualRect(index), view.layoutDirection()).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=star)
    await until(lambda: desk.settings.favourite_models == ("seedream",), "the favourite")
    assert (said, menu(picker).isVisible()) == ([], True)


async def test_a_click_beside_the_star_takes_the_model(
    qtbot: QtBot, picker: ModelPicker, desk: FakeDesk
) -> None:
    view = opened(picker)
    where = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (picker.currentData(), desk.settings.favourite_models) == ("seedream", ())


async def test_favourites_stand_first_from_the_start(
    desk: FakeDesk, bridge: Bridge, picker: ModelPicker
) -> None:
    await desk.change(favourite_models=("gpt-low", "gone"))
    assert picker.itemData(0) == "gpt-low"
    assert picker.currentData() == "nanobananapro"


async def test_another_engine_brings_other_times(
    picker: ModelPicker, desk: FakeDesk, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "about 40 s" in picker.toolTip()
    asked: list[tuple[object, ...]] = []

    def typical(*kind: object) -> Typical:
        asked.append(kind)
        return Typical(38.2, 12)

    monkeypatch.setattr(desk.engine, "typical", typical)
    bridge.engine_changed.emit()
    assert "38 s here" in picker.toolTip()
    assert (Operation.EDIT, "nanobananapro", "2K") in asked
    assert (Operation.EDIT, "seedream", None) in asked


async def test_times_are_read_anew_while_the_list_is_open(
    picker: ModelPicker, desk: FakeDesk, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(picker)
    monkeypatch.setattr(desk.engine, "typical", lambda *_: Typical(9.0, 1))
    bridge.status_changed.emit()
    entry: Entry = view.model().index(0, 0).data(ENTRY)
    assert entry.facts.startswith("9 s here")


async def test_several_models_are_shown_with_the_sum_of_their_prices(
    qtbot: QtBot, picker: ModelPicker
) -> None:
    asked: list[bool] = []
    picker.comparing.connect(lambda: asked.append(True))
    said = told(picker)
    picker.show_compared([CATALOGUE.models[one] for one in ("nanobananapro", "seedream")])
    assert "2 models · 11 credits" in picker.accessibleName()
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Space)
    assert (asked, said) == ([True, True], [])
    picker.show_compared(())
    assert picker.accessibleName() == "Model"


def test_a_row_has_room_for_two_lines_of_advice(qtbot: QtBot) -> None:
    models = ModelList()
    usual = Typical(40, 0)
    models.show_entries([Entry(model, usual, favourite=False) for model in MODELS])
    view = QListView()
    row = ModelRow(view)
    view.setModel(models)
    view.setItemDelegate(row)
    qtbot.addWidget(view)
    view.show()
    row.width = 900
    wide = [view.sizeHintForRow(at) for at in range(models.rowCount())]
    row.width = 220
    narrow = [view.sizeHintForRow(at) for at in range(models.rowCount())]
    assert len(set(wide)) == 1
    assert max(narrow) > max(wide)


def test_the_star_stands_at_the_end_of_the_line(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    row = ModelRow(view)
    place = view.rect()
    assert row.star_rect(place, Qt.LayoutDirection.LeftToRight).right() == place.right()
    assert row.star_rect(place, Qt.LayoutDirection.RightToLeft).left() == place.left()


@pytest.mark.parametrize(
    ("seconds", "measured", "said"),
    [
        (40.0, 0, "about 40 s"),
        (38.4, 7, "38 s here"),
        (0.2, 1, "1 s here"),
        (150.0, 0, "about 2 min"),
        (179.0, 3, "3 min here"),
    ],
)
def test_speed_says_whether_it_was_measured_here(
    qapp: QApplication, seconds: float, measured: int, said: str
) -> None:
    assert speed_text(Typical(seconds, measured)) == said


def test_what_a_model_takes_is_said(qapp: QApplication) -> None:
    assert takes_text(CATALOGUE.models["nanobananapro"]) == "2 photos · 1K 2K 4K"
    assert takes_text(CATALOGUE.models["gpt-low"]) == "1 photo · 1,536 px"


def test_a_sum_with_an_estimate_is_an_estimate(qapp: QApplication) -> None:
    models = [CATALOGUE.models["seedream"], CATALOGUE.models["custom"]]
    assert compared_text(models) == "2 models · about 6 credits"
