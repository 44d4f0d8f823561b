"""The batch page stands in place of the panels, is made when first opened, and gives them back."""

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from productai_desktop.core.settings import Settings
from productai_desktop.gui.batch.batch_page import BatchPage
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fake_plans import a_plan
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until
from tests.gui.windows import main_window


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    made = FakeDesk(tmp_path, Settings(practice=True, welcomed=True))
    made.batches.planned = a_plan((2, 3))
    return made


@pytest.fixture
async def window(desk: FakeDesk, bridge: Bridge) -> AsyncIterator[MainWindow]:
    thumbnails = Thumbnails()
    made = main_window(desk, bridge)
    made.resize(1440, 900)
    made.show()
    made.furnish(thumbnails)
    yield made
    made.hide()
    thumbnails.close()
    made.deleteLater()


def tab(window: MainWindow, name: str) -> QPushButton:
    return child(window, QPushButton, name)


def page(window: MainWindow) -> BatchPage:
    return child(window, BatchPage, "batchPage")


async def test_the_page_is_made_when_it_is_first_opened(window: MainWindow):
    assert window.findChildren(QWidget, "batchPage") == []
    tab(window, "batchTab").click()
    assert page(window).isVisible()
    assert not window.order_panel.isVisible()
    assert window.queue_panel.isVisible()
    tab(window, "editTab").click()
    assert not page(window).isVisible()
    assert window.order_panel.isVisible()
    assert window.compare_pane.isVisible()


def test_a_start_loads_nothing_of_it():
    code = (
        "import sys, productai_desktop.gui.start\n"
        "print([name for name in sys.modules if name.startswith('productai_desktop.gui.batch')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert ended.stdout.strip() == "[]"


async def test_a_list_dropped_on_the_order_panel_opens_the_page(desk: FakeDesk, window: MainWindow):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/shop/autumn.csv")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.order_panel.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, none))
    assert page(window).isVisible()
    assert tab(window, "batchTab").isChecked()
    await until(lambda: desk.batches.requests, "the plan")
    assert desk.batches.requests[0].sources == ("/shop/autumn.csv",)
    assert window.order_panel.draft.photos == ()


async def test_a_folder_handed_over_goes_to_the_page_that_is_shown(
    desk: FakeDesk, window: MainWindow
):
    tab(window, "batchTab").click()
    window.receive(("/shop/photos",))
    await until(lambda: desk.batches.requests, "the plan")
    assert desk.batches.requests[0].sources == ("/shop/photos",)


async def test_the_page_begins_with_the_choices_of_the_next_edit(window: MainWindow):
    window.order_panel.change(prompt="on marble", variants=2, edit_model="seedream")
    tab(window, "batchTab").click()
    order = page(window).work.draft.order
    assert (order.prompt, order.variants, order.edit_model) == ("on marble", 2, "seedream")


async def test_an_edit_that_is_chosen_in_the_queue_is_looked_at(desk: FakeDesk, window: MainWindow):
    desk.engine.put(a_job(1))
    tab(window, "batchTab").click()
    window.choose(1)
    assert window.compare_pane.isVisible()
    assert tab(window, "editTab").isChecked()


async def test_in_a_narrow_window_the_queue_gives_way_until_the_start(window: MainWindow):
    window.resize(1024, 700)
    tab(window, "batchTab").click()
    await until(lambda: not window.queue_panel.isVisible(), "the room")
    window.resize(1440, 900)
    await until(window.queue_panel.isVisible, "the queue")
    window.resize(1024, 700)
    tab(window, "editTab").click()
    await until(window.queue_panel.isVisible, "the queue")


async def test_names_that_other_programs_rely_on_stay_the_order_panels(window: MainWindow):
    tab(window, "batchTab").click()
    for name in ("promptEdit", "modelPicker", "aspectPicker", "formatPicker", "generateButton"):
        (found,) = window.findChildren(QWidget, name)
        assert window.order_panel.isAncestorOf(found)
    for name in ("batchPage", "batchSource", "batchTable", "batchStart", "batchProblems"):
        assert len(window.findChildren(QWidget, name)) == 1


@pytest.mark.parametrize("price", [8, 80])
async def test_a_dear_batch_is_asked_about_like_a_dear_edit(
    desk: FakeDesk, window: MainWindow, price: int
):
    desk.batches.planned = a_plan(range(2, 2 + price // 8))
    window.receive(("/shop/autumn.csv",))
    start = child(window, QPushButton, "batchStart")
    await until(start.isEnabled, "the plan")
    start.click()
    asked = [notice.isVisible() for notice in window.findChildren(QWidget, "costNotice")]
    assert any(asked) == (price > desk.settings.confirm_above)
