"""What is kept can be seen and cleared, but for what edits still need."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from productai_desktop.core.jobs import State
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk, a_job
from tests.gui.settings.filling import press
from tests.gui.waiting import child, until


@pytest.fixture
def pasted(tmp_path: Path) -> Path:
    folder = tmp_path / "pasted"
    folder.mkdir()
    for name in ("one.png", "two.png"):
        (folder / name).write_bytes(b"0" * 1_500_000)
    return folder


async def test_pasted_pictures_are_counted(dialog: SettingsDialog, pasted: Path) -> None:
    assert pasted.is_dir()
    dialog.open_at("privacy")
    size = child(dialog, QLabel, "pastedSize")
    await until(lambda: size.text() == "2 pictures · 3.0 MB", "the size")


async def test_those_that_edits_need_are_kept(
    desk: FakeDesk, dialog: SettingsDialog, pasted: Path
) -> None:
    needed = str(pasted / "one.png")
    desk.engine.put(
        a_job(1, inputs=(needed,)), a_job(2, inputs=(str(pasted / "two.png"),), state=State.DONE)
    )
    dialog.open_at("privacy")
    clear = child(dialog, QPushButton, "clearPastedButton")
    await until(lambda: child(dialog, QLabel, "pastedSize").text().startswith("2"), "the size")
    clear.click()
    assert len(list(pasted.iterdir())) == 2, "it is asked about first"
    press(dialog, "clearPastedQuestionYes")
    await until(lambda: [str(one) for one in pasted.iterdir()] == [needed], "the other to go")


async def test_without_any_there_is_nothing_to_clear(dialog: SettingsDialog) -> None:
    dialog.open_at("privacy")
    await until(lambda: child(dialog, QLabel, "pastedSize").text() == "None", "the size")
    assert not child(dialog, QPushButton, "clearPastedButton").isEnabled()


@pytest.mark.parametrize(
    ("name", "setting"),
    [("promptHistoryCheck", "prompt_history"), ("promptHintsCheck", "prompt_hints")],
)
async def test_memory_and_hints_are_switched(
    desk: FakeDesk, dialog: SettingsDialog, name: str, setting: str
) -> None:
    dialog.open_at("privacy")
    child(dialog, QCheckBox, name).click()
    await until(lambda: getattr(desk.settings, setting) is False, "the setting")


async def test_a_folder_that_is_not_there_is_told(dialog: SettingsDialog) -> None:
    dialog.open_at("privacy")
    press(dialog, "openLogsButton")
    told = child(dialog, QLabel, "dataFolderProblem")
    await until(told.isVisible, "the word")
    assert "does not exist yet" in told.text()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "No way to delete it is known"),
        ({"practice": True}, "nothing leaves it"),
        ({"hosting": "bucket", "bucket_hours": 1}, "expires after 1 hour."),
        ({"hosting": "bucket", "bucket_delete": False}, "They are not deleted"),
        ({"hosting": "bucket", "practice": True}, "They are deleted"),
        ({"hosting": "folder"}, "for as long as it is there"),
    ],
)
async def test_it_says_of_the_way_in_force_who_sees_photos(
    desk: FakeDesk, dialog: SettingsDialog, changes: dict[str, Any], said: str
) -> None:
    dialog.open_at("privacy")
    await desk.change(**changes)
    assert said in child(dialog, QLabel, "privacyWay").text()


@pytest.mark.parametrize(
    ("link", "shown"),
    [("privacyHostingButton", "testHostingButton"), ("privacyForgetButton", "addProjectButton")],
)
async def test_it_leads_to_what_can_be_changed(
    dialog: SettingsDialog, link: str, shown: str
) -> None:
    dialog.open_at("privacy")
    press(dialog, link)
    assert child(dialog, QPushButton, shown).isVisible()
