"""Earlier prompts are found in the engine's jobs, each once, the last ordered first."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import builtin
from productai_desktop.gui.prompt.prompt_history import (
    HistoryMenu,
    PromptList,
    Recall,
    earlier_prompts,
)
from productai_desktop.gui.text_lines import two_lines
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import child, until

JOBS = [
    a_job(1, prompt="Marble table", model="seedream"),
    a_job(2, prompt="  "),
    a_job(3, prompt="Oak shelf", model="gone-model", created_at=NOON + timedelta(days=1)),
    a_job(4, prompt="Marble table ", model="kontext-max", created_at=NOON + timedelta(days=2)),
]


def test_each_prompt_is_listed_once_with_its_last_order() -> None:
    found = earlier_prompts(JOBS)
    assert [(one.prompt, one.model) for one in found] == [
        ("Marble table ", "kontext-max"),
        ("Oak shelf", "gone-model"),
    ]


def test_ten_thousand_jobs_with_few_prompts_are_few_rows() -> None:
    jobs = [a_job(number, prompt=f"prompt {number % 7}") for number in range(1, 10_001)]
    assert [one.prompt for one in earlier_prompts(jobs)[:2]] == ["prompt 4", "prompt 3"]


def test_a_walk_reads_the_prompts_once_and_only_when_it_begins() -> None:
    read: list[int] = []

    def prompts() -> list[str]:
        read.append(1)
        return ["b", "a"]

    recall = Recall(prompts)
    assert recall.later("typed") is None
    assert read == []
    assert [recall.earlier("typed"), recall.earlier("b"), recall.earlier("a")] == ["b", "a", None]
    assert [recall.later("a"), recall.later("b"), recall.later("typed")] == ["b", "typed", None]
    assert len(read) == 1


def test_the_prompt_that_is_shown_is_not_walked_to() -> None:
    recall = Recall(lambda: ["b", "a"])
    assert recall.earlier("b") == "a"


def test_rows_tell_model_and_day(qapp: QApplication) -> None:
    rows = PromptList(builtin())
    rows.show_prompts(earlier_prompts(JOBS))
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    details = [rows.data(rows.index(row), role) for row in range(rows.rowCount())]
    assert details[0].startswith("Kontext Max · ")
    assert details[1].startswith("gone-model · ")
    assert "2026" in details[0] or "26" in details[0]


@pytest.fixture
async def menu(qtbot: QtBot, desk: FakeDesk) -> AsyncIterator[HistoryMenu]:
    desk.engine.put(*JOBS)
    anchor = QPushButton("History")
    qtbot.addWidget(anchor)
    anchor.show()
    anchor.activateWindow()
    anchor.setFocus()
    await until(anchor.hasFocus, "the focus")
    made = HistoryMenu(desk, anchor)
    made.open_for(anchor, anchor)
    yield made
    made.close()
    anchor.close()


def search(menu: HistoryMenu) -> QLineEdit:
    return child(menu, QLineEdit, "promptHistorySearch")


def rows(menu: HistoryMenu) -> list[str]:
    model = child(menu, QListView, "promptHistoryList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


async def test_a_search_finds_every_word(qtbot: QtBot, menu: HistoryMenu) -> None:
    qtbot.keyClicks(search(menu), "TABLE mar")
    assert rows(menu) == ["Marble table"]
    search(menu).clear()
    assert rows(menu) == ["Marble table", "Oak shelf"]


async def test_return_takes_the_current_prompt_and_gives_the_focus_back(
    qtbot: QtBot, menu: HistoryMenu
) -> None:
    taken: list[str] = []
    menu.chosen.connect(taken.append)
    qtbot.keyClick(search(menu), Qt.Key.Key_Down)
    qtbot.keyClick(child(menu, QListView, "promptHistoryList"), Qt.Key.Key_Return)
    assert (taken, menu.isVisible()) == (["Oak shelf"], False)
    anchor = menu.parentWidget()
    assert anchor is not None
    await until(anchor.hasFocus, "the focus back")


async def test_return_in_the_search_takes_the_first_find(qtbot: QtBot, menu: HistoryMenu) -> None:
    taken: list[str] = []
    menu.chosen.connect(taken.append)
    qtbot.keyClicks(search(menu), "oak")
    qtbot.keyClick(search(menu), Qt.Key.Key_Return)
    assert taken == ["Oak shelf"]


async def test_letters_in_the_list_go_on_with_the_search(qtbot: QtBot, menu: HistoryMenu) -> None:
    view = child(menu, QListView, "promptHistoryList")
    view.setFocus()
    qtbot.keyClicks(view, "o")
    assert search(menu).text() == "o"
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert search(menu).text() == ""


async def test_nothing_found_is_said(qtbot: QtBot, menu: HistoryMenu) -> None:
    taken: list[str] = []
    menu.chosen.connect(taken.append)
    qtbot.keyClicks(search(menu), "glass")
    assert rows(menu) == []
    assert any("holds these words" in label.text() for label in menu.findChildren(QLabel))
    qtbot.keyClick(search(menu), Qt.Key.Key_Return)
    assert (taken, menu.isVisible()) == ([], True)


async def test_escape_takes_nothing(qtbot: QtBot, menu: HistoryMenu) -> None:
    taken: list[str] = []
    menu.chosen.connect(taken.append)
    qtbot.keyClick(search(menu), Qt.Key.Key_Escape)
    assert (taken, menu.isVisible()) == ([], False)


async def test_what_was_ordered_since_is_listed_when_opened_again(
    menu: HistoryMenu, desk: FakeDesk
) -> None:
    anchor = menu.parentWidget()
    assert anchor is not None
    menu.close()
    desk.engine.put(a_job(9, prompt="Sand"))
    menu.open_for(anchor, anchor)
    assert rows(menu)[0] == "Sand"


@pytest.mark.parametrize(
    ("text", "lines"),
    [("short", 1), ("word " * 60, 2), ("w" * 300, 2), ("", 1), ("👍 " * 80, 2)],
)
def test_a_text_is_cut_to_two_lines(qapp: QApplication, text: str, lines: int) -> None:
    metrics = QFontMetrics(qapp.font())
    broken = two_lines(text, 200, qapp.font())
    assert len(broken) == lines
    assert all(metrics.horizontalAdvance(line) <= 201 for line in broken)
    assert text.startswith(broken[0])
