"""The window holds its parts together: what is pressed in one shows in the others."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QWidget,
)

from productai_desktop.core.errors import DataError, SecretsUnavailable
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.filmstrip import Frame
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import child, until
from tests.gui.windows import main_window

PHOTO = str(Path(__file__).parents[2] / "photos" / "coffee.png")
NAMES = [
    *("operationPicker", "inputTray", "promptEdit", "modelPicker", "aspectPicker"),
    *("resolutionPicker", "formatPicker", "variantsPicker", "generateButton", "costLabel"),
    *("balanceLabel", "queueView", "pauseButton", "compareView", "filmstrip", "uploadNotice"),
]


@pytest.fixture
def thumbnails() -> Thumbnails:
    return Thumbnails()


@pytest.fixture
async def window(
    desk: FakeDesk, bridge: Bridge, thumbnails: Thumbnails
) -> AsyncIterator[MainWindow]:
    made = main_window(desk, bridge)
    made.resize(1440, 900)
    made.show()
    made.furnish(thumbnails)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.reject()
    made.hide()
    thumbnails.close()
    made.deleteLater()


def order(window: MainWindow) -> None:
    """A photo, a prompt and the button, by real events where they can be had."""
    window.order_panel.add_photos((PHOTO,))
    prompt = child(window, QPlainTextEdit, "promptEdit")
    QTest.keyClicks(prompt, "white marble table")
    QTest.mouseClick(child(window, QPushButton, "generateButton"), Qt.MouseButton.LeftButton)


def done(job: Job, output: str = PHOTO) -> Job:
    return job.evolve(state=State.DONE, output=output, credits=8, ended_at=NOON)


def shown(window: MainWindow) -> int:
    job = window.compare_pane.current_job()
    return 0 if job is None else job.id


def current(window: MainWindow) -> int:
    """The job of the queue's current row; 0 for none."""
    job = window.queue_panel.model.job(window.queue_panel.view.currentIndex())
    return 0 if job is None else job.id


async def test_every_part_has_its_name_and_says_what_it_is(window: MainWindow) -> None:
    for name in NAMES:
        part = child(window, QWidget, name)
        assert part.accessibleName(), name


async def test_an_edit_goes_from_the_button_to_its_result(
    desk: FakeDesk, window: MainWindow
) -> None:
    order(window)
    await until(lambda: 1 in desk.engine.jobs, "the edit in the books")
    assert desk.engine.jobs[1].prompt == "white marble table"
    await until(lambda: shown(window) == 1, "the edit in view")
    desk.engine.put(done(desk.engine.jobs[1]))
    await until(lambda: window.compare_pane.current_result() is not None, "its result")


async def test_a_photo_that_is_added_is_seen_at_once(window: MainWindow) -> None:
    window.compare_pane.dropped.emit(Arrival(photos=(PHOTO,)))
    assert window.order_panel.draft.photos == (PHOTO,)
    await until(lambda: window.compare_pane.view.stage.before is not None, "the photo in view")


async def test_another_photo_takes_the_view_from_an_old_result(
    desk: FakeDesk, window: MainWindow
) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    window.choose(1)
    other = str(Path(PHOTO).with_name("chelsea.png"))
    window.compare_pane.dropped.emit(Arrival(photos=(other,)))
    assert shown(window) == 0


async def test_a_double_click_orders_once(desk: FakeDesk, window: MainWindow) -> None:
    order(window)
    button = child(window, QPushButton, "generateButton")
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: desk.engine.jobs, "the edit")
    await until(lambda: not bool(desk.engine.next_error), "quiet")
    assert [call[0] for call in desk.engine.calls].count("order_all") == 1


async def test_who_looks_at_an_old_result_keeps_it(desk: FakeDesk, window: MainWindow) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    order(window)
    await until(lambda: 2 in desk.engine.jobs, "the new edit")
    window.choose(1)
    desk.engine.put(done(desk.engine.jobs[2]))
    told: list[object] = []
    desk.engine.set_status(promised=0)
    window.bridge.status_changed.connect(lambda: told.append(1))
    await until(lambda: told, "the news")
    assert shown(window) == 1


async def test_before_the_first_upload_the_notice_lies_over_the_window(
    desk: FakeDesk, window: MainWindow
) -> None:
    await desk.change(practice=False)
    order(window)
    notice = child(window, QWidget, "uploadNotice")
    assert notice.isVisible()
    assert not child(window, QPushButton, "generateButton").isEnabled()
    child(window, QPushButton, "uploadAcceptButton").click()
    await until(lambda: desk.engine.jobs, "the edit")
    assert child(window, QPushButton, "generateButton").isEnabled()


async def test_the_keyboard_walks_along_as_the_eye_does(desk: FakeDesk, window: MainWindow) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    await until(lambda: window.queue_panel.model.index_of(1).isValid(), "the edit")
    order(window)
    generate = child(window, QPushButton, "generateButton")
    passed: list[str] = []
    at = generate.nextInFocusChain()
    while at is not None and at is not generate:
        passed.append(at.objectName())
        at = at.nextInFocusChain()
    wanted = ["compareMode:split", "fitButton", "saveButton", "compareView", "filmstrip"]
    wanted += ["pauseButton", "queueView"]
    assert [name for name in passed if name in wanted] == wanted


async def test_settings_open_without_blocking(window: MainWindow) -> None:
    child(window, QToolButton, "settingsButton").click()
    assert child(window, QDialog, "settingsDialog").isVisible()


async def test_a_question_mark_lists_the_shortcuts_unless_one_writes(window: MainWindow) -> None:
    window.activateWindow()
    await until(window.isActiveWindow, "the window in front")
    prompt = child(window, QPlainTextEdit, "promptEdit")
    prompt.setFocus()
    QTest.keyClick(prompt, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert prompt.toPlainText() == "?"
    assert window.findChildren(QDialog, "shortcutSheet") == []
    window.queue_panel.view.setFocus()
    QTest.keyClicks(window.queue_panel.view, "?")
    await until(lambda: window.findChildren(QDialog, "shortcutSheet"), "the list")
    assert child(window, QDialog, "shortcutSheet").isVisible()


async def test_f6_goes_around_the_parts_of_the_window(desk: FakeDesk, window: MainWindow) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    window.choose(1)
    window.activateWindow()
    await until(window.isActiveWindow, "the window in front")
    child(window, QPlainTextEdit, "promptEdit").setFocus()
    parts = [window.order_panel, window.compare_pane, window.queue_panel]
    passed: list[int] = []
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_F6)
        now = window.focusWidget()
        passed.append(next((n for n, part in enumerate(parts) if part.isAncestorOf(now)), -1))
    assert passed == [1, 1, 2, -1, 0]  # the filmstrip is a part of its own; -1 is the header
    assert window.focusWidget().objectName() == "promptEdit"


async def test_a_reached_limit_leads_to_where_it_is_changed(
    desk: FakeDesk, window: MainWindow
) -> None:
    desk.engine.set_status(limited=Fault("LIMIT_DAY", {"limit": 100, "spent": 98}))
    action = child(window, QPushButton, "limitedAction")
    await until(action.isVisible, "the reason")
    action.click()
    assert child(window, QDialog, "settingsDialog").isVisible()


async def test_settings_of_an_edit_come_back_to_the_panel(
    desk: FakeDesk, window: MainWindow
) -> None:
    job = done(a_job(1, inputs=(PHOTO,), prompt="a red table"))
    desk.engine.put(job)
    window.queue_panel.load_requested.emit(job)
    assert window.order_panel.draft.prompt == "a red table"
    other = str(Path(PHOTO).with_name("chelsea.png"))
    window.compare_pane.use_requested.emit(other)
    assert other in window.order_panel.draft.photos


async def test_a_refused_key_leads_to_the_key(desk: FakeDesk, window: MainWindow) -> None:
    desk.engine.set_status(halted=Fault("INVALID_API_KEY"))
    note = child(window, QLabel, "haltedNote")
    await until(note.isVisible, "the reason")
    child(window, QPushButton, "haltedAction").click()
    assert child(window, QDialog, "settingsDialog").isVisible()


async def test_a_result_is_saved_under_another_name(desk: FakeDesk, window: MainWindow) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    window.choose(1)
    window.activateWindow()
    await until(window.isActiveWindow, "the window in front")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: window.findChildren(QFileDialog, "saveDialog"), "the dialog")


async def test_what_was_not_foreseen_is_a_bar_with_details(
    window: MainWindow, bridge: Bridge, caplog: pytest.LogCaptureFixture
) -> None:
    bar = child(window, QWidget, "messageBar")
    assert not bar.isVisible()
    bridge.spawn(_fails())
    await until(bar.isVisible, "the bar")
    assert "mistake" in child(window, QLabel, "messageText").text()
    child(window, QPushButton, "copyDetailsButton").click()
    child(window, QToolButton, "closeMessageButton").click()
    assert not bar.isVisible()
    assert "ZeroDivisionError" in caplog.text


async def test_what_was_found_at_start_is_told(
    desk: FakeDesk, bridge: Bridge, thumbnails: Thumbnails
) -> None:
    desk.warnings = (DataError("BOOKS_RESTORED", path="/data/damaged", backup="/data/old"),)
    window = main_window(desk, bridge)
    window.furnish(thumbnails)
    assert "/data/damaged" in child(window, QLabel, "messageText").text()
    thumbnails.close()
    window.deleteLater()


async def test_a_page_that_was_chosen_before_there_were_panels_is_shown_with_them(
    desk: FakeDesk, bridge: Bridge, thumbnails: Thumbnails
) -> None:
    window = main_window(desk, bridge)
    window.show()
    child(window, QPushButton, "batchTab").click()
    window.furnish(thumbnails)
    assert child(window, QWidget, "batchPage").isVisible()
    assert not child(window, QWidget, "promptEdit").isVisible()
    window.hide()
    thumbnails.close()
    window.deleteLater()


async def test_what_is_found_later_is_told_once(desk: FakeDesk, window: MainWindow) -> None:
    bar = child(window, QWidget, "messageBar")
    desk.warnings = (DataError("BOOKS_RESTORED", path="/data/damaged", backup="/data/old"),)
    desk.introduce()
    assert bar.isVisible()
    child(window, QToolButton, "closeMessageButton").click()
    desk.introduce()
    assert not bar.isVisible()


@pytest.mark.parametrize("source", ["none", "practice", "environment"])
async def test_no_keyring_matters_only_to_who_needs_one(
    desk: FakeDesk, window: MainWindow, source: str
) -> None:
    bar = child(window, QWidget, "messageBar")
    desk.warnings = (SecretsUnavailable("KEYRING_MISSING"),)
    desk.key_source = "session"
    desk.introduce()
    assert bar.isVisible()
    desk.key_source = source
    desk.introduce()
    assert not bar.isVisible()


async def test_the_row_of_the_edit_in_view_is_the_current_one(
    desk: FakeDesk, window: MainWindow
) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    order(window)
    panel = window.queue_panel
    await until(lambda: current(window) == 2, "its row")
    window.compare_pane.filmstrip.chosen.emit(Frame(1, PHOTO, "1"))
    assert current(window) == 1
    window.order_panel.change(photos=(str(Path(PHOTO).with_name("chelsea.png")),))
    assert panel.view.selectedIndexes() == []


async def test_a_finished_edit_that_comes_into_view_has_its_row(
    desk: FakeDesk, window: MainWindow
) -> None:
    desk.engine.put(done(a_job(1, inputs=(PHOTO,))))
    await until(lambda: window.queue_panel.model.index_of(1).isValid(), "the old edit")
    order(window)
    await until(lambda: shown(window) == 2, "the new edit")
    window.queue_panel.select_job(1)
    desk.engine.put(done(desk.engine.jobs[2]))
    await until(lambda: window.queue_panel.view.current_job == 2, "its row")


async def test_a_picture_dropped_on_the_view_is_a_photo(window: MainWindow) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    window.compare_pane.dropped.emit(Arrival(picture=picture))
    await until(lambda: window.order_panel.draft.photos, "the photo")
    assert Path(window.order_panel.draft.photos[0]).exists()


async def test_closing_is_asked_for_and_the_place_is_kept(
    desk: FakeDesk, window: MainWindow
) -> None:
    asked: list[bool] = []
    window.close_requested.connect(lambda: asked.append(True))
    window.close()
    assert asked == [True]
    assert window.isVisible()  # the loop's owner hides it
    assert (desk.data_folder / "window.ini").exists()


async def test_closing_keeps_what_was_just_chosen(desk: FakeDesk, window: MainWindow) -> None:
    window.order_panel.change(variants=3)
    window.close()
    await window.remember()
    await window.bridge.close()
    assert desk.settings.last_variants == 3


async def test_the_window_comes_back_as_it_was_divided(
    desk: FakeDesk, bridge: Bridge, window: MainWindow
) -> None:
    child(window, QSplitter, "mainSplitter").setSizes([420, 620, 400])
    before = child(window, QSplitter, "mainSplitter").sizes()
    window.close()
    again, thumbnails = main_window(desk, bridge), Thumbnails()
    again.resize(window.size())  # the screen of the tests is smaller than that
    again.show()
    again.furnish(thumbnails)
    assert child(again, QSplitter, "mainSplitter").sizes() == before
    again.hide()
    thumbnails.close()
    again.deleteLater()


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1440, 900), (2560, 1440)])
async def test_nothing_is_squeezed_below_its_least_size(
    window: MainWindow, width: int, height: int
) -> None:
    window.resize(width, height)
    await until(lambda: (window.width(), window.height()) == (width, height), "the size")
    squeezed = [
        button.objectName() or button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible()
        and button.text()
        and button.width() < max(_text_width(button), button.minimumSizeHint().width())
    ]
    assert squeezed == []


def _text_width(button: QPushButton) -> int:
    return button.fontMetrics().horizontalAdvance(button.text().split("\n", maxsplit=1)[0])


async def _fails() -> None:
    raise ZeroDivisionError("seven")
