"""Limits and notifications."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox

from productai_desktop.core.settings import Settings
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

SPINS = {
    "confirmAboveSpin": "confirm_above",
    "lowBalanceSpin": "low_balance",
    "limitPerDaySpin": "limit_per_day",
    "requestsSpin": "requests_per_minute",
    "burstSpin": "burst",
}


@pytest.fixture
async def page(dialog: SettingsDialog) -> SettingsDialog:
    dialog.open_at("queue")
    return dialog


async def test_opening_changes_nothing(desk: FakeDesk, page: SettingsDialog) -> None:
    page.reject()
    assert desk.settings == Settings()


@pytest.mark.parametrize(("name", "setting"), SPINS.items())
async def test_a_number_is_shown_and_applied(
    desk: FakeDesk, page: SettingsDialog, name: str, setting: str
) -> None:
    spin = child(page, QSpinBox, name)
    assert spin.value() == getattr(desk.settings, setting)
    assert spin.accessibleName()
    spin.setValue(7)
    spin.editingFinished.emit()
    await until(lambda: getattr(desk.settings, setting) == 7, "the number")


async def test_seconds_have_a_fraction(desk: FakeDesk, page: SettingsDialog) -> None:
    spin = child(page, QDoubleSpinBox, "spacingSpin")
    spin.setValue(2.5)
    spin.editingFinished.emit()
    await until(lambda: desk.settings.spacing_seconds == 2.5, "the seconds")


async def test_nothing_has_a_name(page: SettingsDialog) -> None:
    spin = child(page, QSpinBox, "limitPerDaySpin")
    assert (spin.value(), spin.text()) == (0, "No limit")


async def test_notifications_are_chosen(desk: FakeDesk, page: SettingsDialog) -> None:
    combo = child(page, QComboBox, "notifyCombo")
    assert combo.currentData() == "queue"
    combo.setCurrentIndex(combo.findData("never"))
    combo.activated.emit(combo.currentIndex())
    await until(lambda: desk.settings.notify == "never", "the choice")


async def test_who_looks_at_the_window_is_told_too_if_they_want(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    box = child(page, QCheckBox, "notifyFocusedCheck")
    assert not box.isChecked()
    box.click()
    await until(lambda: desk.settings.notify_focused, "the choice")
    await desk.change(notify="never")
    await until(lambda: not box.isVisibleTo(page), "that it says nothing then")


async def test_scrolling_past_a_number_leaves_it_alone(page: SettingsDialog) -> None:
    spin = child(page, QSpinBox, "confirmAboveSpin")
    page.setFocus()
    assert not spin.hasFocus()
    middle = QPointF(spin.rect().center())
    turn = QWheelEvent(
        middle,
        spin.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, turn)
    assert spin.value() == 50
