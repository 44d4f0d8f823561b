"""The prompt takes text, moves the focus on, and hands photos to where they belong."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.gui.prompt.prompt_edit import PromptEdit

LIMIT = 1000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A prompt with its counter above and a line below."""
    made = QWidget()
    counter = QLabel()
    layout = QVBoxLayout(made)
    layout.addWidget(counter)
    layout.addWidget(PromptEdit(LIMIT, counter))
    layout.addWidget(QLineEdit())
    layout.addStretch(1)
    made.resize(300, 500)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def counter(window: QWidget) -> QLabel:
    found = window.findChild(QLabel)
    assert found is not None
    return found


@pytest.fixture
def prompt(qtbot: QtBot, window: QWidget) -> PromptEdit:
    found = window.findChild(PromptEdit)
    assert found is not None
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def test_tab_moves_the_focus_on(qtbot: QtBot, prompt: PromptEdit) -> None:
    qtbot.keyClicks(prompt, "marble")
    qtbot.keyClick(prompt, Qt.Key.Key_Tab)
    assert not prompt.hasFocus()
    assert prompt.toPlainText() == "marble"


def test_return_begins_a_line_and_ctrl_return_does_not(qtbot: QtBot, prompt: PromptEdit) -> None:
    qtbot.keyClicks(prompt, "a")
    qtbot.keyClick(prompt, Qt.Key.Key_Return)
    qtbot.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert prompt.toPlainText() == "a\n"


def test_it_grows_with_its_text_up_to_a_limit(prompt: PromptEdit) -> None:
    heights: list[int] = []
    for lines in (1, 7, 40):
        prompt.setPlainText("\n".join(["marble"] * lines))
        heights.append(prompt.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] < heights[1] * 2


def test_a_scroll_bar_comes_only_where_no_height_helps(prompt: PromptEdit) -> None:
    off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
    policies: list[Qt.ScrollBarPolicy] = []
    for lines in (1, 9, 10, 2):
        prompt.setPlainText("\n".join(["marble"] * lines))
        policies.append(prompt.verticalScrollBarPolicy())
    assert policies == [off, off, needed, off]


def test_the_counter_appears_near_the_limit(prompt: PromptEdit, counter: QLabel) -> None:
    prompt.setPlainText("x" * 899)
    assert counter.isHidden()
    prompt.setPlainText("x" * 900)
    assert (counter.isHidden(), counter.text()) == (False, "900 / 1,000")
    assert counter.property("role") == "muted"
    prompt.setPlainText("x" * 1001)
    assert counter.property("role") == "danger"


def test_the_counter_counts_as_the_order_is_checked(prompt: PromptEdit, counter: QLabel) -> None:
    prompt.setPlainText("👍" * 950)
    assert counter.text() == "950 / 1,000"


@pytest.mark.parametrize("kind", ["files", "picture"])
def test_photos_pasted_into_the_text_are_handed_on(
    kind: str, qtbot: QtBot, prompt: PromptEdit
) -> None:
    handed: list[object] = []
    prompt.photos_arrived.connect(handed.append)
    data = QMimeData()
    if kind == "files":
        data.setUrls([QUrl.fromLocalFile("/p/coffee.png")])
    else:
        data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    assert len(handed) == 1
    assert prompt.toPlainText() == ""


def test_text_is_pasted_as_text(qtbot: QtBot, prompt: PromptEdit) -> None:
    handed: list[object] = []
    prompt.photos_arrived.connect(handed.append)
    QApplication.clipboard().setText("https://example.com/a.png")
    qtbot.keyClick(prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    assert prompt.toPlainText() == "https://example.com/a.png"
    assert handed == []


def selected(prompt: PromptEdit) -> str:
    return prompt.textCursor().selectedText()


def test_a_text_that_is_put_in_has_its_first_placeholder_selected(prompt: PromptEdit) -> None:
    prompt.put("the {product} on {surface}")
    assert selected(prompt) == "{product}"


def test_tab_goes_from_placeholder_to_placeholder_and_then_on(
    qtbot: QtBot, prompt: PromptEdit
) -> None:
    prompt.put("the {product} on {surface}, {light}")
    qtbot.keyClicks(prompt, "cup")
    seen: list[str] = []
    for _ in range(2):
        qtbot.keyClick(prompt, Qt.Key.Key_Tab)
        seen.append(selected(prompt))
    assert seen == ["{surface}", "{light}"]
    qtbot.keyClick(prompt, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert selected(prompt) == "{surface}"
    assert prompt.toPlainText() == "the cup on {surface}, {light}"
    for _ in range(2):
        qtbot.keyClick(prompt, Qt.Key.Key_Tab)
    assert not prompt.hasFocus()


def test_shift_tab_leaves_before_the_first_placeholder(qtbot: QtBot, prompt: PromptEdit) -> None:
    prompt.put("the {product}")
    qtbot.keyClick(prompt, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not prompt.hasFocus()


def test_placeholders_are_found_behind_characters_of_two_units(
    qtbot: QtBot, prompt: PromptEdit
) -> None:
    prompt.put("👍👍 the {product} on {surface}")
    assert selected(prompt) == "{product}"
    assert [one.cursor.selectedText() for one in prompt.extraSelections()] == [
        "{product}",
        "{surface}",
    ]


def test_what_was_filled_in_is_marked_no_more(prompt: PromptEdit) -> None:
    prompt.put("the {product}")
    assert len(prompt.extraSelections()) == 1
    prompt.insertPlainText("cup")
    assert prompt.extraSelections() == []


def test_without_placeholders_the_cursor_stands_at_the_end(prompt: PromptEdit) -> None:
    prompt.put("the cup")
    assert prompt.textCursor().position() == len("the cup")


def test_undo_takes_a_text_out_again(prompt: PromptEdit) -> None:
    prompt.insertPlainText("mine")
    prompt.put("the {product}")
    prompt.undo()
    assert prompt.toPlainText() == "mine"


def test_input_methods_are_served(prompt: PromptEdit) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString("杯子")
    QApplication.sendEvent(prompt, event)
    assert prompt.toPlainText() == "杯子"
    assert prompt.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
