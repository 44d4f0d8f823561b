"""A window behind the dialogs of Help."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.help.help_menu import HelpMenu
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fakes import FakeDesk


@pytest.fixture
def behind(qapp: QApplication) -> Iterator[QWidget]:
    """The window behind."""
    assert qapp is not None
    made = QWidget()
    made.resize(1024, 700)
    made.show()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.reject()
    made.hide()
    made.deleteLater()


@pytest.fixture
def offered(desk: FakeDesk, bridge: Bridge, behind: QWidget) -> HelpMenu:
    """Help of that window."""
    return HelpMenu(desk, bridge, behind, Shortcuts(desk, behind))
