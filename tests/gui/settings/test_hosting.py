"""What was agreed to can be taken back, service by service."""

from PySide6.QtWidgets import QPushButton

from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.settings.filling import press
from tests.gui.waiting import child, until


async def test_a_service_is_asked_about_again(desk: FakeDesk, dialog: SettingsDialog) -> None:
    await desk.change(uploads_accepted=("https://one.example", "https://two.example"))
    dialog.open_at("hosting")
    first = next(
        one
        for one in dialog.findChildren(QPushButton, "askAgainButton")
        if "one.example" in one.accessibleName()
    )
    first.click()
    await until(lambda: desk.settings.uploads_accepted == ("https://two.example",), "the answer")
    await until(lambda: len(visible(dialog)) == 1, "one service to be left")


def visible(dialog: SettingsDialog) -> list[QPushButton]:
    buttons = dialog.findChildren(QPushButton, "askAgainButton")
    return [one for one in buttons if one.isVisible()]


async def test_it_leads_to_projects_that_are_never_uploaded(dialog: SettingsDialog) -> None:
    dialog.open_at("hosting")
    press(dialog, "projectHostingButton")
    assert child(dialog, QPushButton, "addProjectButton").isVisible()
