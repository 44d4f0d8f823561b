"""Settings are applied as they are entered; what is wrong is told in its place."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
)

from productai_desktop.core.errors import KeyRefused
from productai_desktop.core.settings import DEFAULT_ADDRESS, Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

NAME = QAccessible.Text.Name
PAGES = (
    "account", "hosting", "output", "queue", "projects", "appearance", "privacy", "shortcuts",
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    return FakeDesk(tmp_path, Settings())


@pytest.fixture
async def dialog(desk: FakeDesk, bridge: Bridge) -> AsyncIterator[SettingsDialog]:
    made = SettingsDialog(desk, bridge)
    made.open_at("account")
    yield made
    made.reject()  # within the loop: closing applies what was typed
    made.deleteLater()


def field(dialog: SettingsDialog, name: str) -> QLineEdit:
    return child(dialog, QLineEdit, name)


def label(dialog: SettingsDialog, name: str) -> QLabel:
    return child(dialog, QLabel, name)


def press(dialog: SettingsDialog, name: str) -> None:
    button = child(dialog, QPushButton, name)
    assert button.isEnabled()
    button.click()


def enter(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    edit.editingFinished.emit()


async def test_the_key_is_never_readable(dialog: SettingsDialog) -> None:
    edit = field(dialog, "keyEdit")
    enter(edit, "secret-key")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert "secret" not in edit.displayText()


async def test_a_good_key_is_checked_without_being_kept(
    desk: FakeDesk, dialog: SettingsDialog
) -> None:
    enter(field(dialog, "keyEdit"), "good-key")
    press(dialog, "checkKeyButton")
    answer = label(dialog, "keyAnswer")
    await until(lambda: "1,250 credits" in answer.text(), "the answer")
    assert desk.keys == ["good-key"]
    assert desk.key_source == "none"


async def test_a_refused_key_is_told_in_its_place(desk: FakeDesk, dialog: SettingsDialog) -> None:
    desk.key_answer = KeyRefused(message="no")
    enter(field(dialog, "keyEdit"), "bad-key")
    press(dialog, "checkKeyButton")
    answer = label(dialog, "keyAnswer")
    await until(lambda: "refused" in answer.text(), "the refusal")
    assert answer.property("role") == "danger"
    assert child(dialog, QPushButton, "checkKeyButton").isEnabled()


async def test_asking_about_a_key_leaves_the_keyboard_with_it(
    desk: FakeDesk, dialog: SettingsDialog
) -> None:
    enter(field(dialog, "keyEdit"), "bad-key")
    desk.key_answer = KeyRefused(message="no")
    check = child(dialog, QPushButton, "checkKeyButton")
    check.setFocus()
    check.click()
    assert dialog.focusWidget() is field(dialog, "keyEdit")
    await until(check.isEnabled, "the answer")
    assert dialog.focusWidget() is field(dialog, "keyEdit")
    answer = label(dialog, "keyAnswer")
    assert answer.height() >= answer.heightForWidth(answer.width())


async def test_a_saved_key_leaves_the_field(desk: FakeDesk, dialog: SettingsDialog) -> None:
    edit = field(dialog, "keyEdit")
    enter(edit, "my-key")
    press(dialog, "saveKeyButton")
    await until(lambda: desk.key_source == "keyring" and not edit.text(), "the key to be kept")
    assert "keyring" in label(dialog, "keyState").text()


async def test_without_a_keyring_it_warns(desk: FakeDesk, dialog: SettingsDialog) -> None:
    desk.key_kept = "session"
    enter(field(dialog, "keyEdit"), "my-key")
    press(dialog, "saveKeyButton")
    answer = label(dialog, "keyAnswer")
    await until(lambda: "this session only" in answer.text(), "the warning")
    assert answer.property("role") == "warn"
    assert "no keyring" in label(dialog, "keyState").text()


async def test_a_key_can_be_forgotten(desk: FakeDesk, dialog: SettingsDialog) -> None:
    await desk.store_key("my-key")
    press(dialog, "forgetKeyButton")
    await until(lambda: desk.key_source == "none", "the key to be gone")
    assert not child(dialog, QPushButton, "forgetKeyButton").isVisible()


async def test_a_key_of_the_environment_cannot_be_changed_here(
    desk: FakeDesk, dialog: SettingsDialog
) -> None:
    desk.key_source = "environment"
    dialog.refresh()
    assert not field(dialog, "keyEdit").isEnabled()
    assert "environment" in label(dialog, "keyState").text()


async def test_an_empty_key_cannot_be_saved(dialog: SettingsDialog) -> None:
    assert not child(dialog, QPushButton, "saveKeyButton").isEnabled()


async def test_an_address_is_applied_when_it_is_entered(
    desk: FakeDesk, dialog: SettingsDialog
) -> None:
    enter(field(dialog, "serviceAddressEdit"), "https://api.example.com/v1")
    await until(lambda: desk.engine.service == "https://api.example.com", "the other service")
    press(dialog, "standardAddressButton")
    await until(lambda: desk.settings.service_address == DEFAULT_ADDRESS, "the standard address")


@pytest.mark.parametrize("entered", ["http://api.example.com/v1", "no address"])
async def test_a_wrong_address_is_told_and_not_applied(
    desk: FakeDesk, dialog: SettingsDialog, entered: str
) -> None:
    enter(field(dialog, "serviceAddressEdit"), entered)
    problem = label(dialog, "serviceAddressProblem")
    await until(problem.isVisible, "the problem")
    assert "https://" in problem.text()
    assert desk.settings.service_address == DEFAULT_ADDRESS
    assert field(dialog, "serviceAddressEdit").text() == entered


async def test_a_folder_must_exist(desk: FakeDesk, dialog: SettingsDialog, tmp_path: Path) -> None:
    dialog.open_at("output")
    edit = field(dialog, "outputFolderEdit")
    enter(edit, str(tmp_path / "nowhere"))
    problem = label(dialog, "outputFolderProblem")
    await until(problem.isVisible, "the problem")
    assert desk.settings.output_folder == ""
    (tmp_path / "results").mkdir()
    enter(edit, str(tmp_path / "results"))
    await until(lambda: desk.output_folder() == tmp_path / "results", "the folder")
    assert not problem.isVisible()


async def test_requests_a_minute_are_applied_once_they_rest(
    desk: FakeDesk, dialog: SettingsDialog
) -> None:
    dialog.open_at("queue")
    spin = child(dialog, QSpinBox, "requestsSpin")
    for _ in range(5):
        QTest.keyClick(spin, Qt.Key.Key_Down)
    await until(lambda: desk.settings.requests_per_minute == 10, "the limit")


async def test_practice_mode_is_switched_here(desk: FakeDesk, dialog: SettingsDialog) -> None:
    check = child(dialog, QCheckBox, "practiceCheck")
    check.click()
    await until(lambda: desk.engine.service == "sandbox", "practice mode")
    assert "Practice mode needs no key" in label(dialog, "keyState").text()


async def test_the_appearance_changes_at_once(
    desk: FakeDesk, bridge: Bridge, dialog: SettingsDialog
) -> None:
    told: list[str] = []
    bridge.settings_changed.connect(lambda settings: told.append(settings.appearance))
    dialog.open_at("appearance")
    press(dialog, "appearance:light")
    await until(lambda: told == ["light"], "the appearance")
    assert desk.settings.appearance == "light"


async def test_closing_applies_what_was_typed(desk: FakeDesk, dialog: SettingsDialog) -> None:
    dialog.open_at("queue")
    child(dialog, QSpinBox, "requestsSpin").setValue(7)
    dialog.reject()
    await until(lambda: desk.settings.requests_per_minute == 7, "the limit")


@pytest.mark.parametrize("page", PAGES)
async def test_every_control_has_an_accessible_name(dialog: SettingsDialog, page: str) -> None:
    dialog.open_at(page)
    controls = [
        one
        for kind in (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)
        for one in dialog.findChildren(kind)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 2
    nameless = [one for one in controls if not QAccessible.queryAccessibleInterface(one).text(NAME)]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
async def test_no_page_is_wider_than_the_dialog(
    qapp: QApplication, dialog: SettingsDialog, page: str
) -> None:
    dialog.open_at(page)
    dialog.resize(dialog.minimumSize())
    area = child(dialog, QScrollArea, f"settingsPage:{page}")
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()


async def test_settings_changed_elsewhere_are_shown(desk: FakeDesk, dialog: SettingsDialog) -> None:
    dialog.open_at("queue")
    await desk.change(limit_per_day=70)
    assert child(dialog, QSpinBox, "limitPerDaySpin").value() == 70


async def test_all_is_reset_after_it_was_asked_about(
    desk: FakeDesk, dialog: SettingsDialog
) -> None:
    await desk.change(density="compact", notify="never")
    dialog.open_at("appearance")
    press(dialog, "resetButton")
    assert desk.settings.density == "compact", "it is asked about first"
    press(dialog, "resetQuestionYes")
    await until(lambda: desk.settings == Settings(), "the settings")
    assert child(dialog, QPushButton, "density:comfortable").isChecked()


async def test_a_page_that_is_not_known_leaves_the_one_looked_at(dialog: SettingsDialog) -> None:
    dialog.open_at("queue")
    dialog.open_at("nowhere")
    assert child(dialog, QSpinBox, "limitPerDaySpin").isVisible()


@pytest.mark.parametrize("page", PAGES)
async def test_tab_goes_from_the_list_through_the_page_to_close(
    dialog: SettingsDialog, page: str
) -> None:
    for other in reversed(PAGES):
        dialog.open_at(other)  # whatever was looked at before
    dialog.open_at(page)
    reached = [dialog.focusWidget()]
    for _ in range(300):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.focusWidget() is reached[0]:
            break
        reached.append(dialog.focusWidget())
    area = child(dialog, QScrollArea, f"settingsPage:{page}")
    names = [one.objectName() for one in reached]
    assert names[0] == "settingsPages"
    assert names[-2:] == ["resetButton", "closeSettingsButton"]
    assert len(reached) > 3
    assert all(area.isAncestorOf(one) for one in reached[1:-2])
