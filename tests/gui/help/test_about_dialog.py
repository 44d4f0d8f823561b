"""About says what the program is not, and what it runs on, to be copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from productai_desktop import __version__
from productai_desktop.core.facts import Fact
from productai_desktop.gui.help.about_dialog import AboutDialog
from productai_desktop.gui.help.help_menu import HelpMenu
from tests.fakes import FakeDesk
from tests.gui.settings.filling import press
from tests.gui.waiting import child, until


async def test_it_says_that_it_is_unofficial_and_which_version_it_is(
    offered: HelpMenu, behind: QWidget
) -> None:
    offered.open_about()
    dialog = child(behind, AboutDialog, "aboutDialog")
    assert __version__ in child(dialog, QLabel, "aboutVersion").text()
    said = child(dialog, QLabel, "aboutUnofficial").text()
    assert "Unofficial" in said
    assert "not made by ProductAI" in said
    assert "not endorsed" in said


async def test_its_facts_come_and_are_copied_as_plain_text(
    offered: HelpMenu, behind: QWidget, desk: FakeDesk
) -> None:
    offered.open_about()
    dialog = child(behind, AboutDialog, "aboutDialog")
    copy = child(dialog, QPushButton, "copyAboutButton")
    assert not copy.isEnabled()
    await until(copy.isEnabled, "the facts")
    names = [one.accessibleName() for one in dialog.findChildren(QLabel)]
    assert f"Data folder: {desk.data_folder}" in names
    assert "Installed as: source code" in names
    press(dialog, "copyAboutButton")
    text = QGuiApplication.clipboard().text()
    assert f"ProductAI Desktop  {__version__}\n" in text
    for label in ("System", "Python", "Qt, PySide6", "Libraries", "Display", "Session", "Language"):
        assert f"\n{label} " in text
    assert str(desk.data_folder) in text
    assert child(dialog, QLabel, "aboutAnswer").text() == "Copied."


async def test_facts_are_not_shown_twice(behind: QWidget) -> None:
    dialog = AboutDialog("1", behind)
    for _ in range(2):
        dialog.show_facts([Fact("python", "3.11"), Fact("installed", "portable")])
    named = [
        one for one in dialog.findChildren(QLabel) if one.accessibleName().startswith("Python")
    ]
    await until(lambda: len(dialog.findChildren(QLabel)) < 14, "the old ones to go")
    assert named
    shown = [one.text() for one in dialog.findChildren(QLabel) if one.accessibleName()]
    assert shown.count("3.11") == 1
    assert "portable: all data but the key is beside the program" in shown


async def test_it_leads_to_the_licences(offered: HelpMenu, behind: QWidget) -> None:
    offered.open_about()
    press(child(behind, AboutDialog, "aboutDialog"), "aboutLicencesButton")
    assert child(behind, QWidget, "licencesDialog").isVisible()
