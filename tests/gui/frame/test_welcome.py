"""A first start invites: practice with a sample photo in one click, or a key."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from productai_desktop.core.errors import OutputError
from productai_desktop.core.jobs import Fault
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.frame.welcome import Welcome, copied_sample, is_first_start
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until
from tests.gui.windows import main_window

PHOTO = str(Path(__file__).parents[2] / "photos" / "coffee.png")


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    """A desk as nobody has used it before."""
    made = FakeDesk(tmp_path, Settings())
    made.engine.set_status(balance=None, halted=Fault("KEY_MISSING"))
    return made


@pytest.fixture
async def window(desk: FakeDesk, bridge: Bridge) -> AsyncIterator[MainWindow]:
    thumbnails = Thumbnails()
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


def welcome(window: MainWindow) -> Welcome:
    return child(window, Welcome, "welcome")


async def test_the_welcome_stands_where_pictures_will_be(window: MainWindow) -> None:
    assert welcome(window).isVisible()
    assert not window.compare_pane.isVisible()


async def test_what_the_welcome_asks_is_not_asked_below_as_well(
    desk: FakeDesk, bridge: Bridge, window: MainWindow
) -> None:
    offer = child(window, QPushButton, "practiceAction")
    note = child(window, QLabel, "haltedNote")
    assert not offer.isVisible()
    assert not note.isVisible()
    window.compare_pane.dropped.emit(Arrival(photos=(PHOTO,)))
    assert offer.isVisible()
    assert note.isVisible()


async def test_one_click_leads_to_an_order_that_one_more_click_makes(
    desk: FakeDesk, window: MainWindow
) -> None:
    child(window, QPushButton, "practiseButton").click()
    await until(window.compare_pane.isVisible, "the pictures")
    assert desk.settings.practice
    assert desk.settings.welcomed
    draft = window.order_panel.draft
    assert Path(draft.photos[0]).is_file()
    assert "marble" in draft.prompt
    generate = child(window, QPushButton, "generateButton")
    await until(generate.isEnabled, "the button")
    QTest.mouseClick(generate, Qt.MouseButton.LeftButton)
    await until(lambda: desk.engine.jobs, "the edit")
    assert window.findChildren(Welcome) == []


async def test_a_key_that_is_entered_answers_it(desk: FakeDesk, window: MainWindow) -> None:
    field = child(welcome(window), QLineEdit, "keyEdit")
    field.setText("sk-live-4711")
    child(welcome(window), QPushButton, "saveKeyButton").click()
    await until(lambda: desk.settings.welcomed, "the answer")
    await until(window.compare_pane.isVisible, "the pictures")
    assert not desk.settings.practice


async def test_a_photo_that_is_dropped_takes_its_place(desk: FakeDesk, window: MainWindow) -> None:
    window.compare_pane.dropped.emit(Arrival(photos=(PHOTO,)))
    assert window.compare_pane.isVisible()
    assert not desk.settings.welcomed  # the next start asks again


async def test_the_language_is_chosen_there(desk: FakeDesk, window: MainWindow) -> None:
    choice = child(welcome(window), QComboBox, "welcomeLanguage")
    assert choice.accessibleName()
    index = choice.findData("de")
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
    await until(lambda: desk.settings.language == "de", "the language")


async def test_where_the_sample_cannot_be_kept_it_is_said_in_place(
    desk: FakeDesk, window: MainWindow
) -> None:
    (desk.data_folder / "samples").write_text("a file where a folder should be")
    child(window, QPushButton, "practiseButton").click()
    problem = child(window, QWidget, "welcomeProblem")
    await until(problem.isVisible, "the reason")
    assert child(window, QPushButton, "practiseButton").isEnabled()
    assert not desk.settings.welcomed


@pytest.mark.parametrize(
    ("settings", "source", "first"),
    [
        (Settings(), "none", True),
        (Settings(welcomed=True), "none", False),
        (Settings(practice=True), "practice", False),
        (Settings(), "keyring", False),
        (Settings(), "environment", False),
    ],
)
def test_only_who_has_said_nothing_yet_is_welcomed(
    tmp_path: Path, settings: Settings, source: str, first: bool
) -> None:
    desk = FakeDesk(tmp_path, settings)
    desk.key_source = source
    assert is_first_start(desk) is first


def test_the_sample_is_the_users_own_and_kept(tmp_path: Path) -> None:
    first = copied_sample(tmp_path)
    first.write_bytes(b"changed")
    assert copied_sample(tmp_path).read_bytes() == b"changed"
    assert first.is_relative_to(tmp_path)


def test_a_sample_that_cannot_be_written_is_an_error_of_output(tmp_path: Path) -> None:
    (tmp_path / "samples").write_text("in the way")
    with pytest.raises(OutputError):
        copied_sample(tmp_path)
