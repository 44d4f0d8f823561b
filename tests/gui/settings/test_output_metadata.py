"""What is written into results is chosen, and says what it means."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from productai_desktop.core.marks import COMPOSITE, TRAINED
from productai_desktop.core.settings import Settings
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until


@pytest.fixture
async def page(dialog: SettingsDialog) -> SettingsDialog:
    dialog.open_at("output")
    return dialog


async def test_opening_shows_what_is_set_and_changes_nothing(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    assert child(page, QCheckBox, "writeMetadataCheck").isChecked()
    assert child(page, QComboBox, "sourceTypeCombo").currentData() == COMPOSITE
    assert not child(page, QCheckBox, "writePromptCheck").isChecked()
    page.reject()
    assert desk.settings == Settings()


async def test_the_source_type_is_chosen(desk: FakeDesk, page: SettingsDialog) -> None:
    combo = child(page, QComboBox, "sourceTypeCombo")
    assert combo.accessibleName()
    combo.setCurrentIndex(combo.findData(TRAINED))
    combo.activated.emit(combo.currentIndex())
    await until(lambda: desk.settings.source_type == TRAINED, "the source type")


async def test_the_prompt_is_written_only_when_asked_for(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    child(page, QCheckBox, "writePromptCheck").click()
    await until(lambda: desk.settings.write_prompt, "the prompt")


async def test_without_metadata_there_is_nothing_else_to_choose(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    box = child(page, QCheckBox, "writeMetadataCheck")
    others = (child(page, QComboBox, "sourceTypeCombo"), child(page, QCheckBox, "writePromptCheck"))
    assert all(one.isEnabled() and not one.toolTip() for one in others)
    box.click()
    await until(lambda: not desk.settings.write_metadata, "the switch")
    await until(lambda: not any(one.isEnabled() for one in others), "the others to be off")
    assert all(one.toolTip() for one in others), "they say why"
    box.click()
    await until(lambda: all(one.isEnabled() for one in others), "the others to be on")
