"""Several keys with names; the rest of the page is tested with the dialog."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.settings.filling import enter, press
from tests.gui.waiting import child, until


@pytest.fixture
async def page(desk: FakeDesk, dialog: SettingsDialog) -> SettingsDialog:
    await desk.store_key("first-key")
    dialog.open_at("account")
    return dialog


async def test_a_further_key_is_added_under_a_name(desk: FakeDesk, page: SettingsDialog) -> None:
    press(page, "addKeyButton")
    enter(page, "keyEdit", "second-key")
    assert not child(page, QPushButton, "saveKeyButton").isEnabled(), "it has no name yet"
    enter(page, "keyNameEdit", "Shop")
    press(page, "saveKeyButton")
    await until(lambda: desk.settings.key_names == ("Shop",), "the key")
    assert desk.settings.key_name == "Shop"
    combo = child(page, QComboBox, "keyCombo")
    await until(combo.isVisible, "the choice")
    assert [combo.itemText(at) for at in range(combo.count())] == ["Key", "Shop"]
    assert not child(page, QLineEdit, "keyNameEdit").isVisible()


async def test_two_keys_cannot_have_one_name(desk: FakeDesk, page: SettingsDialog) -> None:
    await desk.store_key("second-key", "Shop")
    page.refresh()
    press(page, "addKeyButton")
    enter(page, "keyNameEdit", "shop")
    enter(page, "keyEdit", "third-key")
    press(page, "saveKeyButton")
    assert "of this name already" in child(page, QLabel, "keyAnswer").text()
    assert "third-key" not in desk.keys


async def test_the_key_in_use_is_chosen(desk: FakeDesk, page: SettingsDialog) -> None:
    await desk.store_key("second-key", "Shop")
    page.refresh()
    combo = child(page, QComboBox, "keyCombo")
    assert combo.currentText() == "Shop"
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    await until(lambda: desk.settings.key_name == "", "the first key")


async def test_the_stored_key_is_checked_without_entering_it(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    press(page, "checkKeyButton")
    answer = child(page, QLabel, "keyAnswer")
    await until(lambda: "1,250 credits" in answer.text(), "plan and credits")
    assert ("refresh_balance",) in desk.engine.calls
    assert desk.keys == ["first-key"], "no key was entered"


async def test_forgetting_forgets_the_key_in_use(desk: FakeDesk, page: SettingsDialog) -> None:
    await desk.store_key("second-key", "Shop")
    page.refresh()
    press(page, "forgetKeyButton")
    await until(lambda: desk.settings.key_names == (), "the key to be gone")
