"""The line in place asks for a few words, and gives the keyboard back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.gui.review.answer_line import AnswerLine
from tests.gui.waiting import child

USUAL = ("The product changed", "The colour is wrong")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(QLineEdit(objectName="before"))  # pyright: ignore[reportCallIssue]
    layout.addWidget(AnswerLine(made))
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def line(window: QWidget) -> AnswerLine:
    found = window.findChild(AnswerLine)
    assert isinstance(found, AnswerLine)
    return found


@pytest.fixture
def answers(window: QWidget, line: AnswerLine) -> list[str]:
    told: list[str] = []
    back = child(window, QLineEdit, "before")
    line.ask("Why?", "Reject", told.append, usual=USUAL, back=back)
    return told


def test_it_is_seen_only_while_it_asks(line: AnswerLine) -> None:
    assert not line.isVisible()


def test_return_answers_in_ones_own_words(
    line: AnswerLine, answers: list[str], qtbot: QtBot, window: QWidget
) -> None:
    edit = child(line, QLineEdit, "answerEdit")
    assert edit.hasFocus()
    assert edit.accessibleName() == "Why?"
    qtbot.keyClicks(edit, "handle  is gone")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (answers, line.isVisible()) == (["handle is gone"], False)
    assert child(window, QLineEdit, "before").hasFocus()


def test_return_alone_answers_without_a_word(
    line: AnswerLine, answers: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClick(child(line, QLineEdit, "answerEdit"), Qt.Key.Key_Return)
    assert answers == [""]


def test_a_usual_answer_is_one_press(line: AnswerLine, answers: list[str]) -> None:
    child(line, QPushButton, "usualAnswer2").click()
    assert answers == ["The colour is wrong"]


def test_escape_answers_nothing(line: AnswerLine, answers: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(child(line, QLineEdit, "answerEdit"), Qt.Key.Key_Escape)
    assert (answers, line.isVisible()) == ([], False)


def test_the_keyboard_walks_from_the_words_over_the_usual_answers_to_the_buttons(
    line: AnswerLine, answers: list[str], qtbot: QtBot
) -> None:
    passed: list[str] = []
    focus = child(line, QLineEdit, "answerEdit")
    at = focus.nextInFocusChain()
    while at is not None and at is not focus:
        if at.parent() is line and at.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            passed.append(at.objectName())
        at = at.nextInFocusChain()
    assert passed == ["usualAnswer1", "usualAnswer2", "answerButton", "answerCancelButton"]


def test_another_question_has_other_usual_answers(line: AnswerLine, answers: list[str]) -> None:
    told: list[str] = []
    line.ask("Note", "Keep", told.append, text="sharp")
    assert [one.text() for one in line.findChildren(QPushButton) if one.isVisible()] == [
        "Keep",
        "Cancel",
    ]
    child(line, QPushButton, "answerButton").click()
    assert (told, answers) == (["sharp"], [])
