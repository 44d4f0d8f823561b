"""The prompt is helped by templates, earlier prompts and hints, and nothing of it is in the way."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.prompt import hint_line
from productai_desktop.gui.prompt.hint_line import HintLine
from productai_desktop.gui.prompt.prompt_edit import PromptEdit
from productai_desktop.gui.prompt.prompt_field import PromptField
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def _restless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hint_line, "REST_MILLISECONDS", 0)


@pytest.fixture
async def field(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[PromptField]:
    window = QWidget()
    shortcuts = Shortcuts(desk, window)
    made = PromptField(desk, bridge, shortcuts)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(330, 300)
    window.show()
    window.activateWindow()
    made.edit.setFocus()
    await until(made.edit.hasFocus, "the focus")
    yield made
    window.close()


@pytest.fixture
def prompt(field: PromptField) -> PromptEdit:
    return field.edit


def hint(field: PromptField) -> QPushButton:
    return child(field, QPushButton, "promptHint")


def hints(field: PromptField) -> HintLine:
    return field.hints


# earlier prompts


@pytest.fixture
def earlier(desk: FakeDesk) -> None:
    desk.engine.put(
        a_job(1, prompt="oldest"),
        a_job(2, prompt="twice"),
        a_job(3, prompt=""),
        a_job(4, prompt="newest"),
        a_job(5, prompt="twice "),
    )


async def test_alt_up_walks_back_and_alt_down_comes_home(
    qtbot: QtBot, earlier: None, prompt: PromptEdit
) -> None:
    qtbot.keyClicks(prompt, "being typed")
    seen: list[str] = []
    for key in (*[Qt.Key.Key_Up] * 4, *[Qt.Key.Key_Down] * 4):
        qtbot.keyClick(prompt, key, ALT)
        seen.append(prompt.toPlainText())
    assert seen == [
        "twice", "newest", "oldest", "oldest",
        "newest", "twice", "being typed", "being typed",
    ]  # fmt: skip


async def test_what_is_changed_on_the_way_begins_another_walk(
    qtbot: QtBot, earlier: None, prompt: PromptEdit
) -> None:
    qtbot.keyClick(prompt, Qt.Key.Key_Up, ALT)
    qtbot.keyClicks(prompt, "!")
    assert prompt.toPlainText() == "twice!"
    qtbot.keyClick(prompt, Qt.Key.Key_Up, ALT)
    assert prompt.toPlainText() == "twice"
    qtbot.keyClick(prompt, Qt.Key.Key_Down, ALT)
    assert prompt.toPlainText() == "twice!"


async def test_undo_brings_back_what_an_earlier_prompt_replaced(
    qtbot: QtBot, earlier: None, prompt: PromptEdit
) -> None:
    qtbot.keyClicks(prompt, "mine")
    qtbot.keyClick(prompt, Qt.Key.Key_Up, ALT)
    assert prompt.toPlainText() == "twice"
    prompt.undo()
    assert prompt.toPlainText() == "mine"


async def test_without_history_nothing_earlier_is_offered(
    qtbot: QtBot, earlier: None, desk: FakeDesk, field: PromptField
) -> None:
    await desk.change(prompt_history=False)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up, ALT)
    field.open_history()
    assert field.edit.toPlainText() == ""
    assert not field.history_link.isVisible()
    assert field.findChild(QWidget, "historyMenu") is None


async def test_the_links_tell_their_keys(field: PromptField) -> None:
    assert "Ctrl+T" in field.templates_link.toolTip()
    assert "Ctrl+H" in field.history_link.toolTip()
    assert field.history_link.accessibleName() == "Earlier prompts"


# hints


async def test_a_hint_adds_its_phrase_and_the_next_one_follows(
    qtbot: QtBot, field: PromptField
) -> None:
    qtbot.keyClicks(field.edit, "make the cup red")
    await until(lambda: "oak table" in hints(field).text(), "the first hint")
    hint(field).click()
    assert field.edit.toPlainText() == "make the cup red, on an oak table"
    await until(lambda: "daylight" in hints(field).text(), "the second hint")
    hint(field).click()
    await until(lambda: "Preserve" in hints(field).text(), "the third hint")
    hint(field).click()
    await until(lambda: not hints(field).text(), "no more hints")
    assert field.edit.toPlainText().endswith("branding of the product.")
    assert field.edit.hasFocus()


async def test_a_german_prompt_gets_german_phrases(field: PromptField) -> None:
    field.edit.setPlainText("stelle die Tasse auf den Tisch")
    await until(lambda: "weiches Tageslicht" in hints(field).text(), "the hint")


async def test_nothing_is_said_while_the_person_types(
    field: PromptField, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = hints(field)
    field.edit.setPlainText("make the cup red")
    assert line.text() == ""
    await until(line.text, "the hint")
    field.edit.insertPlainText(" and ")
    assert line.text() == ""


async def test_a_prompt_that_says_all_gets_no_hint(qtbot: QtBot, field: PromptField) -> None:
    rested = hints(field)._rest.timeout
    with qtbot.waitSignal(rested):
        field.edit.setPlainText("the cup on marble in soft light, shape unchanged")
    assert hints(field).text() == ""


async def test_the_line_keeps_its_height(field: PromptField) -> None:
    before = field.sizeHint()
    field.edit.setPlainText("make the cup red")
    await until(hints(field).text, "the hint")
    assert field.sizeHint().height() == before.height()


async def test_hints_can_be_turned_off_in_place(field: PromptField, desk: FakeDesk) -> None:
    field.edit.setPlainText("make the cup red")
    await until(hints(field).text, "the hint")
    child(field, QPushButton, "promptHintsOff").click()
    await until(lambda: not desk.settings.prompt_hints, "the setting")
    await until(lambda: not hints(field).text(), "no hint")
    field.edit.setPlainText("make the bowl blue")
    assert not hints(field)._rest.isActive()
    assert field.edit.hasFocus()


async def test_what_is_not_filled_in_is_told_even_without_hints(
    field: PromptField, desk: FakeDesk
) -> None:
    await desk.change(prompt_hints=False)
    field.edit.setPlainText("the {product} on {surface}")
    assert hints(field).text() == "{product} is not filled in"
    field.edit.setPlainText("the cup on {surface}")
    assert hints(field).text() == "{surface} is not filled in"
    hint(field).click()
    assert field.edit.textCursor().selectedText() == "{surface}"
    field.edit.insertPlainText("marble")
    assert hints(field).text() == ""


async def test_the_hint_is_cut_where_it_does_not_fit(field: PromptField) -> None:
    field.edit.setPlainText("the cup on marble in daylight")
    await until(hints(field).text, "the hint")
    assert hint(field).text().endswith("…")
    assert hint(field).accessibleName().endswith("branding of the product.")
    assert "branding of the product." in hint(field).toolTip()
    assert field.minimumSizeHint().width() <= 272


async def test_an_earlier_prompt_is_begun_with_no_template(
    field: PromptField, prompt: PromptEdit, qtbot: QtBot, earlier: None
) -> None:
    told: list[str] = []
    field.template_changed.connect(told.append)
    qtbot.keyClick(prompt, Qt.Key.Key_Up, ALT)
    assert (prompt.toPlainText(), told) == ("twice ".strip(), [""])
