"""The form offers what one model, or all that are compared, take, and tells what was changed."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import Operation
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.order.custom_model import CustomModelEdit
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.folder_button import FolderButton
from productai_desktop.gui.order.model_picker import ModelPicker
from productai_desktop.gui.order.order_form import OrderForm
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until


class Holder:
    """A form, the draft it shows, and what it told."""

    def __init__(self, desk: FakeDesk, bridge: Bridge, window: QWidget) -> None:
        self.desk = desk
        self.draft = Draft()
        self.told: list[tuple[str, object]] = []
        self.form = OrderForm(desk, bridge, shortcuts=Shortcuts(desk, window), parent=window)
        self.form.changed.connect(self._change)
        self.show()

    def _change(self, field: str, value: object) -> None:
        if getattr(self.draft, field) != value:
            self.told.append((field, value))
            self.show(**{field: value})

    def show(self, **changes: object) -> None:
        self.draft = self.draft.with_changes(**changes)
        fitted = self.draft.fitted(self.desk.catalogue)
        self.form.show_draft(fitted, fitted.model(self.desk.catalogue))


@pytest.fixture
async def holder(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[Holder]:
    window = QWidget()
    made = Holder(desk, bridge, window)
    QVBoxLayout(window).addWidget(made.form)
    qtbot.addWidget(window)
    window.resize(328, 700)
    window.show()
    window.activateWindow()
    made.form.model.setFocus()
    await until(made.form.model.hasFocus, "the focus")
    yield made
    window.close()


def visible(holder: Holder, name: str) -> bool:
    return child(holder.form, QWidget, name).isVisible()


def link(holder: Holder, name: str) -> QPushButton:
    return child(holder.form, QPushButton, name)


def tick(holder: Holder, *names: str) -> None:
    for name in names:
        child(holder.form, QCheckBox, f"compare:{name}").click()


def ratios(holder: Holder) -> set[str]:
    tiles = holder.form.aspect.findChildren(QPushButton)
    return {one.text() for one in tiles if one.isVisible() and one.objectName() != "ratioNearest"}


async def test_two_ticked_models_are_compared_and_the_picker_says_so(
    qtbot: QtBot, holder: Holder
) -> None:
    link(holder, "compareModels").click()
    tick(holder, "seedream", "kontext-max")
    several = ("nanobananapro", "seedream", "kontext-max")
    assert holder.told[-1] == ("compare_models", several)
    assert child(holder.form, QLabel, "compareSum").text() == "3 models · 14 credits"
    assert "3 models · 14 credits" in holder.form.model.accessibleName()
    assert not visible(holder, "compareModels")
    link(holder, "compareBack").click()
    assert holder.told[-1] == ("compare_models", ())
    assert holder.form.model.accessibleName() == "Model"
    assert holder.form.model.hasFocus()
    assert not visible(holder, "compareBack")


async def test_the_only_model_that_stays_ticked_is_the_chosen_one(holder: Holder) -> None:
    holder.form.open_compare()
    tick(holder, "seedream", "nanobananapro")
    assert (holder.draft.compare_models, holder.draft.edit_model) == ((), "seedream")


async def test_without_a_tick_nothing_changes(holder: Holder) -> None:
    holder.form.open_compare()
    tick(holder, "nanobananapro")
    assert holder.told == []
    assert "two or more" in child(holder.form, QLabel, "compareSum").text()


async def test_the_list_to_compare_opens_by_keys_and_closes_by_escape(
    qtbot: QtBot, holder: Holder
) -> None:
    qtbot.keyClick(holder.form.model, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    menu = child(holder.form, QWidget, "compareMenu")
    assert menu.isVisible()
    box = child(holder.form, QCheckBox, "compare:nanobananapro")
    assert box.accessibleDescription().startswith("8 credits. Photoreal")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    await until(holder.form.model.hasFocus, "the focus back")


async def test_the_picker_opens_the_list_to_compare_while_several_are_chosen(
    qtbot: QtBot, holder: Holder
) -> None:
    holder.show(compare_models=("seedream", "gpt-low"))
    qtbot.keyClick(holder.form.model, Qt.Key.Key_Space)
    assert child(holder.form, QCheckBox, "compare:gpt-low").isChecked()
    assert not child(holder.form, QCheckBox, "compare:nanobananapro").isChecked()


async def test_models_that_are_compared_offer_what_all_of_them_take(holder: Holder) -> None:
    holder.show(compare_models=("nanobananapro", "seedream"))
    assert ratios(holder) == {"As photo", "1:1", "16:9", "9:16"}
    assert visible(holder, "resolutionPicker")
    assert not visible(holder, "ratioField")
    holder.show(compare_models=("seedream", "gpt-low"))
    assert ratios(holder) == {"As photo", "1:1"}
    assert not visible(holder, "resolutionPicker")


async def test_a_field_for_ratios_is_shown_where_the_model_takes_free_ones(
    qtbot: QtBot, holder: Holder
) -> None:
    edit = child(holder.form, QLineEdit, "ratioField")
    assert edit.isVisible()
    qtbot.keyClicks(edit, "1080x1350")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert holder.draft.shape == (4, 5)
    holder.show(edit_model="seedream")
    assert not edit.isVisible()


@pytest.mark.parametrize("operation", [Operation.UPSCALE, Operation.CUSTOM])
async def test_only_edits_choose_and_compare_models(holder: Holder, operation: Operation) -> None:
    holder.show(operation=operation)
    holder.form.open_compare()
    assert holder.form.findChild(QWidget, "compareMenu") is None
    assert not visible(holder, "modelPicker")
    assert visible(holder, "customModelEdit") is (operation is Operation.CUSTOM)
    assert visible(holder, "promptEdit") is (operation is Operation.CUSTOM)


@pytest.mark.parametrize(
    ("shape", "size", "hint"),
    [
        ((16, 9), (6000, 4000), "crops the 3:2 original"),
        ((16, 9), (6000, 37), "crops the original"),
        ((3, 2), (6000, 4000), ""),
        (None, (6000, 4000), ""),
        ((16, 9), None, ""),
    ],
)
async def test_what_is_cropped_is_told_beside_the_ratios(
    holder: Holder, shape: tuple[int, int] | None, size: tuple[int, int] | None, hint: str
) -> None:
    holder.show(shape=shape)
    holder.form.show_original(holder.draft.fitted(holder.desk.catalogue), size)
    assert child(holder.form, ElidedLabel, "aspectHint").text() == hint


async def test_custom_models_used_before_are_offered_last_used_first(
    qtbot: QtBot, desk: FakeDesk
) -> None:
    custom = Operation.CUSTOM
    desk.engine.put(
        a_job(1, operation=custom, model="custom-a"),
        a_job(2, operation=custom, model="custom-b"),
        a_job(3),
        a_job(4, operation=custom, model="custom-a"),
    )
    edit = CustomModelEdit(desk)
    qtbot.addWidget(edit)
    completer = edit.completer()
    assert completer.model().rowCount() == 0
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    await until(edit.hasFocus, "the focus")
    completer.setCompletionPrefix("A")
    assert edit.used() == ["custom-a", "custom-b"]
    assert completer.currentCompletion() == "custom-a"


async def test_the_keyboard_reaches_every_control_from_top_to_bottom(
    qtbot: QtBot, holder: Holder
) -> None:
    first = link(holder, "promptTemplates")
    first.setFocus()
    walked: list[str] = []
    focused: QWidget | None = first
    while focused is not None and focused.objectName() not in walked:
        walked.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = holder.form.window().focusWidget()
    assert walked == [
        "promptTemplates", "promptHistory", "promptEdit", "compareModels", "modelPicker",
        "aspect:", "ratioField", "resolution:2K", "variants:1", "format:png", "outputFolder",
    ]  # fmt: skip


async def test_every_control_has_a_name(holder: Holder, desk: FakeDesk) -> None:
    holder.form.folder.show_folder(desk.output_folder())
    kinds: tuple[type[QWidget], ...] = (QPushButton, QLineEdit, ModelPicker)
    for kind in kinds:
        for one in holder.form.findChildren(kind):
            if one.isVisible():
                text = one.text() if isinstance(one, QPushButton) else ""
                assert one.accessibleName() or text, one.objectName()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_path_ends_with_its_folder_in_every_direction(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    button = FolderButton()
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(400, 40)
    button.show_folder(Path("/home/me/Pictures/R&D"))
    assert button.text().strip("\u2066\u2069") == "Pictures/R&&D"
    assert (button.text()[0] == "\u2066") is (direction is Qt.LayoutDirection.RightToLeft)


async def test_wishes_are_told_as_fields_of_the_draft(holder: Holder) -> None:
    press: Callable[[str], None] = lambda name: link(holder, name).click()  # noqa: E731
    for name in ("aspect:SQUARE", "resolution:4K", "variants:3", "format:jpg"):
        press(name)
    holder.form.prompt.setPlainText("marble")
    assert dict(holder.told) == {
        "shape": (1, 1),
        "resolution": "4K",
        "variants": 3,
        "output_format": "jpg",
        "prompt": "marble",
    }
