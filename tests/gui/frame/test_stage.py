"""The stage keeps the window in the settings' look and language, and what was begun in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from productai_desktop.core.errors import Defect
from productai_desktop.core.jobs import State
from productai_desktop.gui import language, theme
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.stage import Stage
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import child, until

PHOTO = str(Path(__file__).parents[2] / "photos" / "coffee.png")


@pytest.fixture
async def stage(qapp: QApplication, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[Stage]:
    await desk.change(language="en", appearance="dark")
    made = Stage(qapp, desk, bridge)
    thumbnails = Thumbnails()
    made.begin(thumbnails)
    made.window.show()
    desk.introduce()
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.reject()
    await made.leave()
    made.window.deleteLater()
    thumbnails.close()
    language.apply(qapp, "en")
    theme.apply(qapp, "dark", "comfortable")


def generate_text(stage: Stage) -> str:
    return child(stage.window, QPushButton, "generateButton").accessibleName()


async def test_another_language_is_spoken_at_once(desk: FakeDesk, stage: Stage) -> None:
    before = stage.window
    size = before.size()
    stage.window.order_panel.change(prompt="white marble table", variants=3)
    desk.engine.put(a_job(1, state=State.DONE, output=PHOTO, inputs=(PHOTO,), ended_at=NOON))
    stage.window.choose(1)
    await desk.change(language="de")
    await until(lambda: stage.window is not before, "another window")
    after = stage.window
    assert QLocale().language() is QLocale.Language.German
    assert after.isVisible()
    assert not before.isVisible()
    assert after.size() == size
    assert after.order_panel.draft.prompt == "white marble table"
    assert after.order_panel.draft.variants == 3
    shown = after.compare_pane.current_job()
    assert shown is not None
    assert shown.id == 1


async def test_a_language_from_right_to_left_turns_the_window(
    qapp: QApplication, desk: FakeDesk, stage: Stage
) -> None:
    before = stage.window
    await desk.change(language="he")
    await until(lambda: stage.window is not before, "another window")
    assert stage.window.layoutDirection() is Qt.LayoutDirection.RightToLeft


async def test_the_old_window_is_let_go(desk: FakeDesk, stage: Stage) -> None:
    gone: list[bool] = []
    stage.window.destroyed.connect(lambda: gone.append(True))
    await desk.change(language="de")
    await until(lambda: gone, "its end")


async def test_the_new_window_lives_on_its_own(desk: FakeDesk, stage: Stage) -> None:
    gone: list[bool] = []
    stage.window.destroyed.connect(lambda: gone.append(True))
    failures: list[Defect] = []
    await desk.change(language="de")
    await until(lambda: gone, "the old one's end")
    stage.window.bridge.failed.connect(failures.append)
    desk.engine.put(a_job(1), a_job(2))
    desk.engine.set_status(used_by_others=5, promised=8)
    note = child(stage.window, QLabel, "othersNote")
    await until(note.isVisible, "the news in the new window")
    assert failures == []


async def test_settings_stay_open_in_the_other_language(desk: FakeDesk, stage: Stage) -> None:
    stage.window.open_settings()
    before = stage.window
    await desk.change(language="de")
    await until(lambda: stage.window is not before, "another window")
    dialog = child(stage.window, QDialog, "settingsDialog")
    await until(dialog.isVisible, "Settings")


async def test_what_was_not_read_yet_is_said_again(desk: FakeDesk, stage: Stage) -> None:
    stage.window.bridge.failed.emit(Defect(where="x:1", reason="KeyError"))
    english = child(stage.window, QLabel, "messageText").text()
    before = stage.window
    await desk.change(language="de")
    await until(lambda: stage.window is not before, "another window")
    german = child(stage.window, QLabel, "messageText")
    assert german.isVisible()
    assert german.text() != english


async def test_the_same_language_by_another_name_changes_nothing(
    desk: FakeDesk, stage: Stage
) -> None:
    before = stage.window
    await desk.change(language="en-GB")
    told: list[bool] = []
    stage.window.bridge.status_changed.connect(lambda: told.append(True))
    desk.engine.set_status()
    await until(lambda: told, "a turn of the loop")
    assert stage.window is before


async def test_appearance_and_density_hold_at_once(
    qapp: QApplication, desk: FakeDesk, stage: Stage
) -> None:
    await desk.change(appearance="light")
    assert theme.tones(qapp.palette()).name == "light"
    loose = qapp.styleSheet()
    await desk.change(density="compact")
    assert qapp.styleSheet() != loose


async def test_own_keys_hold_at_once(desk: FakeDesk, stage: Stage) -> None:
    await desk.change(shortcuts=("settings=Ctrl+K",))
    assert stage.window.shortcuts.keys("settings").toString() == "Ctrl+K"


async def test_photos_of_another_start_are_taken(desk: FakeDesk, stage: Stage) -> None:
    stage.receive((PHOTO, "https://example.com/cup.jpg"))
    await until(lambda: len(stage.window.order_panel.draft.photos) == 2, "both")
    assert stage.window.order_panel.draft.photos[0] == PHOTO


async def test_photos_that_come_before_the_panels_wait_for_them(
    qapp: QApplication, desk: FakeDesk, bridge: Bridge
) -> None:
    stage = Stage(qapp, desk, bridge)
    stage.receive((PHOTO,))
    thumbnails = Thumbnails()
    stage.begin(thumbnails)
    desk.introduce()
    await until(lambda: stage.window.order_panel.draft.photos == (PHOTO,), "the photo")
    await stage.leave()
    stage.window.deleteLater()
    thumbnails.close()
