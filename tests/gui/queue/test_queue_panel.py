"""The queue panel by mouse and keys: each link asks the engine for what it says."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from productai_desktop.core.jobs import Fault, State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.queue.queue_delegate import QueueDelegate
from productai_desktop.gui.queue.queue_panel import QueuePanel
from productai_desktop.gui.queue.queue_words import Action
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import until

FAILED = Fault("SERVICE_ERROR", {"status": "ERROR"})
Opened = list[Path]


@pytest.fixture
def opened() -> Opened:
    return []


@pytest.fixture
async def panel(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge, opened: Opened
) -> AsyncIterator[QueuePanel]:
    thumbnails = Thumbnails(decode=_no_picture)
    made = QueuePanel(desk, bridge, thumbnails, open_folder=opened.append)
    qtbot.addWidget(made)
    made.resize(340, 800)
    made.show()
    yield made
    await bridge.close()
    thumbnails.close()


def _no_picture(path: str, side: int) -> Picture:
    raise OSError(path)


async def listed(panel: QueuePanel, number: int) -> None:
    await until(lambda: panel.model.index_of(number).isValid(), f"job {number} in the queue")
    QApplication.processEvents()


def link(panel: QueuePanel, number: int, label: str) -> QPoint:
    """Where a link of a job's row is, in the viewport."""
    view = panel.view
    index = panel.model.index_of(number)
    view.scrollTo(index)
    middle = view.visualRect(index).center()
    for spot in (middle - QPoint(0, 3), middle):  # a pointer that rests tells nothing
        QTest.mouseMove(view.viewport(), spot)
        QApplication.processEvents()
    delegate = view.itemDelegate()
    assert isinstance(delegate, QueueDelegate)
    layout = delegate.layout_at(index, QRectF(view.visualRect(index)))
    assert layout is not None
    return next(
        place.center().toPoint() for offer, place in layout.links if offer.label.startswith(label)
    )


def click_link(qtbot: QtBot, panel: QueuePanel, number: int, label: str) -> None:
    at = link(panel, number, label)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def label_text(panel: QueuePanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return "" if found.isHidden() else found.text()


def pause_button(panel: QueuePanel) -> QPushButton:
    found = panel.findChild(QPushButton, "pauseButton")
    assert isinstance(found, QPushButton)
    return found


async def called(desk: FakeDesk, *call: object) -> None:
    await until(lambda: desk.engine.calls == [call], f"{call} in {desk.engine.calls}")


async def test_cancel_asks_the_engine(panel: QueuePanel, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await listed(panel, 2)
    click_link(qtbot, panel, 2, "Cancel")
    await called(desk, "cancel", 2)


@pytest.mark.parametrize(
    ("state", "fault", "label", "call"),
    [
        (State.FAILED, FAILED, "Try again", ("retry", 1)),
        (State.FAILED, FAILED, "Close", ("dismiss", 1)),
        (State.UNCERTAIN, None, "Check balance", ("refresh_balance",)),
        (State.UNCERTAIN, None, "Close", ("dismiss", 1)),
    ],
)
async def test_links_ask_the_engine(
    panel: QueuePanel,
    desk: FakeDesk,
    qtbot: QtBot,
    state: State,
    fault: Fault | None,
    label: str,
    call: tuple[object, ...],
) -> None:
    desk.engine.put(a_job(1, state=state, fault=fault))
    await listed(panel, 1)
    click_link(qtbot, panel, 1, label)
    await called(desk, *call)


async def test_sending_again_needs_two_different_presses(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1, state=State.UNCERTAIN))
    await listed(panel, 1)
    spot = link(panel, 1, "Send again")
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.processEvents()
    click_link(qtbot, panel, 1, "Really send again")  # a third click at once
    QApplication.processEvents()
    assert desk.engine.calls == []
    await until(lambda: not panel.view._clicking.isActive(), "the end of the clicking")
    click_link(qtbot, panel, 1, "Really send again")
    await called(desk, "send_again", 1)


async def test_sending_again_can_be_left(panel: QueuePanel, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.engine.put(a_job(1, state=State.UNCERTAIN))
    await listed(panel, 1)
    click_link(qtbot, panel, 1, "Send again")
    QApplication.processEvents()
    click_link(qtbot, panel, 1, "Not now")
    assert link(panel, 1, "Send again")
    assert desk.engine.calls == []


async def test_a_refusal_of_the_engine_is_said_in_place(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1, state=State.UNCERTAIN))
    desk.engine.set_status(balance=None)
    await listed(panel, 1)
    click_link(qtbot, panel, 1, "Check balance")
    await until(lambda: label_text(panel, "queueMessage"), "a message")
    assert "key" in label_text(panel, "queueMessage")


async def test_the_balance_is_said(panel: QueuePanel, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.engine.put(a_job(1, state=State.UNCERTAIN))
    await listed(panel, 1)
    click_link(qtbot, panel, 1, "Check balance")
    await until(lambda: "1,250 credits" in label_text(panel, "queueMessage"), "the balance")


async def test_details_are_copied_without_the_prompt(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1, state=State.FAILED, fault=FAILED, remote_id=77))
    await listed(panel, 1)
    click_link(qtbot, panel, 1, "Copy details")
    copied = QGuiApplication.clipboard().text()
    assert "SERVICE_ERROR" in copied
    assert "77" in copied
    assert "marble" not in copied


async def test_a_result_is_found_and_saved(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot, opened: Opened
) -> None:
    desk.engine.put(a_job(1, state=State.DONE, output="/results/cup.png"))
    await listed(panel, 1)
    click_link(qtbot, panel, 1, "Show in folder")
    assert opened == [Path("/results")]
    with qtbot.waitSignal(panel.save_requested) as caught:
        click_link(qtbot, panel, 1, "Save as")
    assert caught.args == [Path("/results/cup.png")]


async def test_by_keyboard_enter_shows_and_the_ringed_link_acts(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await listed(panel, 2)
    panel.select_job(1)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.job_chosen) as caught:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert caught.args == [2]
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    await called(desk, "cancel", 2)


@pytest.mark.qt_log_ignore("does not support", extend=True)
async def test_the_menu_key_offers_the_same(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1, state=State.FAILED, fault=FAILED))
    await listed(panel, 1)
    panel.select_job(1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(panel.view.viewport(), event)
    menu = panel.view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == [
        "Show",
        "Try again · 8 credits",
        "Copy details",
        "Close",
        "Ask support…",
        "Load settings",
        "Clear from the list",
    ]
    menu.actions()[1].trigger()
    menu.close()
    await called(desk, "retry", 1)


async def test_a_click_on_a_row_shows_the_job(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await listed(panel, 2)
    spot = panel.view.visualRect(panel.model.index_of(2)).topLeft() + QPoint(20, 20)
    with qtbot.waitSignal(panel.job_chosen) as caught:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert caught.args == [2]


async def test_the_current_job_stays_current_when_its_row_moves(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await listed(panel, 2)
    panel.select_job(2)
    desk.engine.move(2, state=State.RUNNING)
    await until(lambda: panel.model.index_of(2).row() == 1, "the move")
    assert panel.view.currentIndex() == panel.model.index_of(2)
    desk.engine.move(2, state=State.DONE)
    await until(lambda: panel.model.index_of(2).row() == 3, "the move")
    assert panel.view.currentIndex() == panel.model.index_of(2)
    assert panel.view.current_job == 2


async def test_pause_and_resume(panel: QueuePanel, desk: FakeDesk) -> None:
    button = pause_button(panel)
    assert button.text() == "Pause"
    button.click()
    await until(lambda: button.text() == "Resume", "Resume")
    button.click()
    await until(lambda: button.text() == "Pause", "Pause")
    assert desk.engine.calls == [("pause",), ("resume",)]


async def test_the_heading_sums_up(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.engine.put(a_job(1), a_job(2, state=State.RUNNING), a_job(3))
    desk.engine.set_status(queue_seconds=170.0)
    await listed(panel, 3)
    wanted = "3 edits · 16 credits promised · done in about 3 min"
    await until(lambda: label_text(panel, "queueSummary") == wanted, wanted)


@pytest.mark.parametrize("held_up", ["offline", "halted", "limited"])
async def test_no_time_is_promised_while_nothing_can_be_sent(
    panel: QueuePanel, desk: FakeDesk, held_up: str
) -> None:
    desk.engine.put(a_job(1))
    desk.engine.set_status(queue_seconds=170.0, **{held_up: Fault("NO_CONNECTION")})
    await listed(panel, 1)
    wanted = "1 edit · 8 credits promised"
    await until(lambda: label_text(panel, "queueSummary") == wanted, wanted)


async def test_an_empty_queue_says_so(panel: QueuePanel) -> None:
    image = panel.view.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, 340, 2) for y in range(20, 80, 2)}
    assert len(colours) > 3
    assert label_text(panel, "queueSummary") == ""


async def test_progress_is_painted_only_while_something_runs(
    panel: QueuePanel, desk: FakeDesk
) -> None:
    timer = _progress_timer(panel)
    assert not timer()
    desk.engine.put(a_job(1, state=State.RUNNING))
    await until(timer, "the timer")
    desk.engine.move(1, state=State.DONE, output="/results/cup.png")
    await until(lambda: not timer(), "the end of the timer")
    desk.engine.put(a_job(2, state=State.RUNNING))
    await until(timer, "the timer")
    panel.hide()
    assert not timer()


def _progress_timer(panel: QueuePanel) -> Callable[[], bool]:
    timers = panel.view.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ours = [timer for timer in timers if timer.interval() == 250]
    assert len(ours) == 1
    return ours[0].isActive


async def test_names_of_any_kind_are_drawn_on_one_line(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.engine.put(
        a_job(1, sku="قطة " * 60),
        a_job(2, inputs=("/photos/a\nb\n" + "c" * 300 + ".png",), prompt="x\n" * 500),
        a_job(3),
    )
    await listed(panel, 3)
    heights = {panel.view.visualRect(panel.model.index_of(n)).height() for n in (1, 2, 3)}
    assert len(heights) == 1
    assert panel.view.horizontalScrollBar().maximum() == 0


async def test_a_row_grows_when_it_offers_more(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await listed(panel, 2)

    def height() -> int:
        return panel.view.visualRect(panel.model.index_of(1)).height()

    before = height()
    desk.engine.move(1, state=State.UNCERTAIN)
    await until(lambda: height() > before, "a higher row")
    grown = height()
    panel.act((1,), Action.SEND_AGAIN)
    await until(lambda: height() != grown, "another height")


async def test_another_engine_replaces_the_queue(panel: QueuePanel, desk: FakeDesk) -> None:
    desk.engine.put(a_job(1))
    await listed(panel, 1)
    await desk.change(practice=False)

    def offers_nothing() -> bool:
        text = panel.model.text(panel.model.index_of(1))
        return text is not None and text.offers == ()

    await until(offers_nothing, "the other engine")


async def test_a_click_on_a_row_s_words_never_acts(
    panel: QueuePanel, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await listed(panel, 2)
    area = panel.view.visualRect(panel.model.index_of(2))
    for y in range(area.top() + 6, area.bottom() - 4, 6):
        panel.select_job(1)
        spot = QPoint(area.left() + 90, y)
        QTest.mouseMove(panel.view.viewport(), spot)
        QApplication.processEvents()
        with qtbot.waitSignal(panel.job_chosen) as caught:
            qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert caught.args == [2]
    assert desk.engine.calls == []


async def test_icons_follow_the_appearance(panel: QueuePanel) -> None:
    before = pause_button(panel).icon().cacheKey()
    palette = panel.palette()
    palette.setColor(palette.ColorRole.Window, Qt.GlobalColor.white)
    panel.setPalette(palette)
    assert pause_button(panel).icon().cacheKey() != before
