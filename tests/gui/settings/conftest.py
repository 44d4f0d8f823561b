"""A settings dialog over a scripted desk that is not in practice mode."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    return FakeDesk(tmp_path, Settings())


@pytest.fixture
async def dialog(desk: FakeDesk, bridge: Bridge) -> AsyncIterator[SettingsDialog]:
    made = SettingsDialog(desk, bridge)
    yield made
    made.reject()  # within the loop: closing applies what was typed
    made.deleteLater()
