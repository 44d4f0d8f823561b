"""The queue's menus, its question, its order by drag and keys, and what several rows do."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.queue.queue_panel import QueuePanel
from productai_desktop.gui.queue.queue_words import Action
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import until

FAILED = Fault("SERVICE_ERROR", {"status": "ERROR"})


@pytest.fixture
async def panel(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[QueuePanel]:
    thumbnails = Thumbnails(decode=_no_picture)
    made = QueuePanel(desk, bridge, thumbnails, shortcuts=Shortcuts(desk))
    qtbot.addWidget(made)
    made.resize(340, 800)
    made.show()
    yield made
    await bridge.close()
    thumbnails.close()


def _no_picture(path: str, side: int) -> Picture:
    raise OSError(path, side)


async def commit(panel: QueuePanel, desk: FakeDesk, *jobs: Job) -> None:
    desk.engine.put(*jobs)
    last = jobs[-1].id
    await until(lambda: panel.model.index_of(last).isValid(), f"job {last} in the queue")
    QApplication.processEvents()


async def called(desk: FakeDesk, *call: object) -> None:
    await until(lambda: call in desk.engine.calls, f"{call} in {desk.engine.calls}")


def whole_menu(panel: QueuePanel) -> dict[str, QAction]:
    """What the button "…" offers."""
    button = panel.findChild(QPushButton, "queueMenuButton")
    assert isinstance(button, QPushButton)
    button.click()
    menu = next(menu for menu in panel.findChildren(QMenu) if menu.parent() is panel)
    menu.close()
    return {action.text(): action for action in menu.actions()}


def selection_menu(panel: QueuePanel) -> dict[str, QAction]:
    """What the menu of the selected rows offers."""
    panel.view.menu_wanted.emit(QPoint(5, 5))
    menu = panel.view.findChildren(QMenu)[-1]
    actions = {action.text(): action for action in menu.actions()}
    for action in menu.actions():
        if action.menu() is not None:
            actions |= {one.text(): one for one in menu.findChildren(QAction)}
    return actions


def select(panel: QueuePanel, *numbers: int) -> None:
    """As a person does: a click, and further ones with Ctrl."""
    view = panel.view
    for at, number in enumerate(numbers):
        spot = view.visualRect(panel.model.index_of(number)).topLeft() + QPoint(30, 14)
        keys = Qt.KeyboardModifier.ControlModifier if at else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def question(panel: QueuePanel) -> str:
    label = panel.findChild(QLabel, "queueQuestion")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def press(panel: QueuePanel, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


async def agree(panel: QueuePanel) -> None:
    """Says yes, once that is possible."""
    button = panel.findChild(QPushButton, "queueYesButton")
    assert isinstance(button, QPushButton)
    await until(button.isEnabled, "the end of the grace")
    button.click()


async def test_all_that_waits_is_cancelled_for_nothing(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2), a_job(3, state=State.RUNNING))
    whole_menu(panel)["Cancel what waits · 2 edits, free"].trigger()
    await called(desk, "cancel_all", (1, 2))


async def test_stopping_all_says_what_it_costs_and_asks_once_more(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    running = [a_job(n, state=State.RUNNING, credits=8) for n in (2, 3, 4)]
    await commit(panel, desk, *running, a_job(1))
    whole_menu(panel)["Stop all…"].trigger()
    assert question(panel) == (
        "1 edit waits: cancelling it is free. 3 edits are at the service: their 24 credits are"
        " spent. Their results can still be fetched later by Try again."
    )
    assert desk.engine.calls == []
    await agree(panel)
    await called(desk, "cancel_all", (1,))
    await called(desk, "abandon", (2, 3, 4))
    assert question(panel) == ""


async def test_not_now_stops_nothing(panel: QueuePanel, desk: FakeDesk, qtbot: QtBot) -> None:
    await commit(panel, desk, a_job(1, state=State.RUNNING))
    whole_menu(panel)["Stop all…"].trigger()
    press(panel, "queueNoButton")
    assert question(panel) == ""
    assert desk.engine.calls == []


async def test_what_is_finished_is_cleared(panel: QueuePanel, desk: FakeDesk) -> None:
    done = [a_job(n, state=State.DONE, ended_at=NOON) for n in (1, 2)]
    await commit(panel, desk, *done, a_job(3))
    whole_menu(panel)["Clear finished · 2"].trigger()
    await until(lambda: not panel.model.index_of(1).isValid(), "the cleared row to go")
    assert panel.model.rowCount() == 2


async def test_all_that_failed_is_tried_again_for_its_price(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    failed = [a_job(n, state=State.FAILED, fault=FAILED, credits_expected=3) for n in (1, 2)]
    await commit(panel, desk, *failed)
    whole_menu(panel)["Try all failed again · 2 edits · 6 credits"].trigger()
    await called(desk, "retry", 2)
    assert ("retry", 1) in desk.engine.calls


async def test_more_than_the_settings_allow_is_asked_first(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    desk.settings = Settings(practice=True, confirm_above=10)
    failed = [a_job(n, state=State.FAILED, fault=FAILED) for n in (1, 2)]
    await commit(panel, desk, *failed)
    whole_menu(panel)["Try all failed again · 2 edits · 16 credits"].trigger()
    assert question(panel) == "Trying 2 edits again costs 16 credits."
    assert desk.engine.calls == []
    await agree(panel)
    await called(desk, "retry", 2)


async def test_a_single_costly_one_is_asked_about_too(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.settings = Settings(practice=True, confirm_above=10)
    costly = a_job(1, state=State.FAILED, fault=FAILED, credits_expected=20)
    await commit(panel, desk, costly, a_job(2, state=State.FAILED, fault=FAILED))
    panel.act((1,), Action.RETRY)
    assert question(panel) == "Trying this edit again costs 20 credits."
    assert desk.engine.calls == []
    await agree(panel)
    await called(desk, "retry", 1)
    panel.act((2,), Action.RETRY)
    await called(desk, "retry", 2)


async def test_with_no_limit_to_ask_at_nothing_is_asked(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.settings = Settings(practice=True, confirm_above=0)
    failed = [a_job(n, state=State.FAILED, fault=FAILED, credits_expected=80) for n in (1, 2)]
    await commit(panel, desk, *failed)
    whole_menu(panel)["Try all failed again · 2 edits · 160 credits"].trigger()
    await called(desk, "retry", 2)


async def test_what_costs_more_than_was_agreed_to_is_asked_again(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    desk.settings = Settings(practice=True, confirm_above=10)
    failed = [a_job(n, state=State.FAILED, fault=FAILED) for n in (1, 2)]
    await commit(panel, desk, *failed)
    whole_menu(panel)["Try all failed again · 2 edits · 16 credits"].trigger()
    desk.engine.move(2, credits_expected=30)
    await agree(panel)
    assert question(panel) == "Trying 2 edits again costs 38 credits."
    assert desk.engine.calls == []


async def test_a_question_cannot_be_answered_by_the_click_that_brought_it(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    await commit(panel, desk, a_job(1, state=State.RUNNING, credits=8))
    whole_menu(panel)["Stop all…"].trigger()
    press(panel, "queueYesButton")
    assert question(panel)
    assert desk.engine.calls == []


async def test_an_empty_queue_offers_nothing(panel: QueuePanel) -> None:
    offered = whole_menu(panel)
    assert [action.isEnabled() for action in offered.values()] == [False]


async def test_what_another_key_has_paid_for_is_not_sent_with_this_one(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    desk.engine.fellows = {"studio"}
    again = a_job(1, state=State.FAILED, fault=FAILED, account="studio")
    owed = a_job(2, state=State.FAILED, fault=Fault("RESULT_GONE"), remote_id=7,
                 account="studio")  # fmt: skip
    lost = a_job(3, state=State.UNCERTAIN, account="studio")
    await commit(panel, desk, again, owed, lost)
    select(panel, 1)
    assert not [text for text in selection_menu(panel) if text.startswith("Try")]
    select(panel, 2)
    assert "Try again · free" in selection_menu(panel)
    select(panel, 3)
    assert not [text for text in selection_menu(panel) if text.startswith("Send again")]


async def test_another_account_s_edits_are_neither_counted_nor_closed(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    other = {"service": "https://elsewhere.example"}
    await commit(panel, desk, a_job(1), a_job(2, **other), a_job(3, state=State.UNCERTAIN))
    assert "Cancel what waits · 1 edit, free" in whole_menu(panel)
    whole_menu(panel)["Stop all…"].trigger()
    assert question(panel) == "1 edit waits: cancelling it is free."
    select(panel, 2, 3)
    offered = selection_menu(panel)
    assert "Close 1" in offered
    assert not [text for text in offered if text.startswith("Cancel")]


async def test_the_settings_of_a_whole_batch_are_loaded(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1, batch="b"), a_job(2, batch="b"), a_job(3))
    loaded: list[Job] = []
    panel.load_requested.connect(loaded.append)
    select(panel, 1, 2)
    selection_menu(panel)["Load settings"].trigger()
    assert [job.id for job in loaded] == [1]
    select(panel, 1, 3)
    assert "Load settings" not in selection_menu(panel)


async def test_several_rows_are_cancelled_at_once(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2), a_job(3))
    select(panel, 1, 3)
    assert panel.view.selected_jobs() == (1, 3)
    selection_menu(panel)["Cancel 2"].trigger()
    await called(desk, "cancel_all", (1, 3))


async def test_rows_are_moved_to_a_project(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.settings = Settings(practice=True, projects=(Project("Owesa spring"),))
    await commit(panel, desk, a_job(1), a_job(2))
    select(panel, 1, 2)
    selection_menu(panel)["Owesa spring"].trigger()
    await until(
        lambda: {job.project for job in desk.engine.jobs.values()} == {"Owesa spring"}, "the move"
    )


async def test_what_several_edits_say_is_copied(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1, state=State.FAILED, fault=FAILED), a_job(2))
    panel.act((1, 2), Action.COPY)
    copied = QGuiApplication.clipboard().text()
    assert "job: 1" in copied
    assert "job: 2" in copied


async def test_settings_and_picture_of_a_result_are_handed_on(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    await commit(panel, desk, a_job(1, state=State.DONE, output="/results/cup.png"))
    select(panel, 1)
    with qtbot.waitSignal(panel.load_requested) as loaded:
        selection_menu(panel)["Load settings"].trigger()
    assert loaded.args == [desk.engine.jobs[1]]
    with qtbot.waitSignal(panel.use_requested) as used:
        selection_menu(panel)["Use as photo"].trigger()
    assert used.args == ["/results/cup.png"]


async def test_keys_cancel_and_move_what_is_selected(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    await commit(panel, desk, a_job(1), a_job(2), a_job(3))
    panel.select_job(2)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, alt)
    await called(desk, "place", (2,), 1)
    await until(lambda: panel.model.index_of(2).row() == 1, "the move")
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, alt)
    await called(desk, "place", (2,), 3)
    await until(lambda: panel.model.index_of(2).row() == 2, "the move back")
    qtbot.keyClick(panel.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    await called(desk, "to_front", (2,))
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    await called(desk, "cancel", 2)


async def test_keys_step_over_a_batch_at_once(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    await commit(panel, desk, a_job(1, batch="b"), a_job(2, batch="b"), a_job(3))
    panel.select_job(3)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await called(desk, "place", (3,), 1)


async def test_within_its_batch_an_edit_moves_by_one(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    await commit(panel, desk, a_job(1, batch="b"), a_job(2, batch="b"), a_job(3))
    panel.select_job(2)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await called(desk, "place", (2,), 1)


async def test_what_moves_keeps_its_selection(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2), a_job(3))
    select(panel, 2, 3)
    desk.engine.put(a_job(2, place=0.1), a_job(3, state=State.RUNNING))
    await until(lambda: panel.model.index_of(3).row() == 1, "the move")
    assert set(panel.view.selected_jobs()) == {2, 3}


def _drop(panel: QueuePanel, numbers: str, at: QPoint) -> bool:
    """Drops rows of the queue itself; the source is its own view."""
    data = QMimeData()
    data.setData("application/x-productai-edits", numbers.encode())
    event = _OwnDrop(panel, at, data)
    panel.view.dropEvent(event)
    return event.isAccepted()


class _OwnDrop(QDropEvent):
    """A drop that comes from the view on which it falls, as a drag by hand does."""

    def __init__(self, panel: QueuePanel, at: QPoint, data: QMimeData) -> None:
        self._panel = panel
        self._data = data
        super().__init__(
            QPointF(at),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )

    def source(self) -> QueuePanel:
        return self._panel.view  # type: ignore[return-value]


async def test_rows_are_dropped_between_others(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2), a_job(3), a_job(4))
    below_first = panel.view.visualRect(panel.model.index_of(1)).bottomLeft() + QPoint(40, -4)
    assert _drop(panel, "3 4", below_first)
    await called(desk, "place", (3, 4), 2)


async def test_rows_are_dropped_behind_the_last(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2), a_job(9, state=State.DONE))
    last = panel.view.visualRect(panel.model.index_of(2)).bottomLeft() + QPoint(40, -4)
    assert _drop(panel, "1", last)
    await called(desk, "place", (1,), None)


async def test_nothing_is_dropped_outside_what_waits(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2, state=State.RUNNING))
    elsewhere = panel.view.visualRect(panel.model.index_of(2)).center()
    assert not _drop(panel, "1", elsewhere)
    assert desk.engine.calls == []


async def test_a_line_shows_where_rows_would_be_dropped(panel: QueuePanel, desk: FakeDesk) -> None:
    await commit(panel, desk, a_job(1), a_job(2))
    before = panel.view.viewport().grab().toImage()
    at = panel.view.visualRect(panel.model.index_of(2)).topLeft() + QPoint(40, 4)
    data = QMimeData()
    data.setData("application/x-productai-edits", b"1")
    move = QDragMoveEvent(
        at,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.view.dragMoveEvent(move)
    assert panel.view.viewport().grab().toImage() != before


async def test_a_heading_folds_by_click_and_by_keys(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    await commit(panel, desk, a_job(1), a_job(2))
    heading = panel.view.visualRect(panel.model.index(0, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert panel.model.rowCount() == 1
    role = Qt.ItemDataRole.AccessibleTextRole
    assert panel.model.index(0, 0).data(role) == "Waiting · 2, hidden"
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.model.rowCount() == 3
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert panel.model.rowCount() == 1
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.model.rowCount() == 3


async def test_a_batch_opens_and_its_line_acts_for_all_of_it(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    many = [a_job(n, batch="b", inputs=(f"/photos/{n}.png",)) for n in range(1, 9)]
    desk.engine.put(*many)
    await until(lambda: panel.model.rowCount() == 2, "the batch")
    QApplication.processEvents()
    line = panel.view.visualRect(panel.model.index(1, 0)).topLeft() + QPoint(30, 14)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=line)
    assert panel.model.rowCount() == 10
    assert panel.view.selected_jobs() == tuple(range(1, 9))
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    await called(desk, "cancel_all", tuple(range(1, 9)))


async def test_pausing_has_a_key(panel: QueuePanel, desk: FakeDesk) -> None:
    tip = next(b for b in panel.findChildren(QPushButton) if b.objectName() == "pauseButton")
    assert "Ctrl+Shift+P" in tip.toolTip()
