"""A history page over a scripted archive, in a window of its own."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from productai_desktop.core.jobs import Job, State
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.history.history_page import HistoryPage
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import until
from tests.scripted_archive import ScriptedArchive


def done(number: int, **changes: Any) -> Job:
    """An edit with a result; three of them on each day, the newest with the highest number."""
    at = NOON + timedelta(hours=8 * number)
    base: dict[str, Any] = {
        "state": State.DONE,
        "sku": f"CUP-{number:04}",
        "output": f"/results/{number}.png",
        "credits": 8,
        "created_at": at,
        "submitted_at": at,
        "ended_at": at + timedelta(seconds=22),
        "service": "https://api.productai.photo",
    }
    return a_job(number, **{**base, **changes})


async def rested(page: HistoryPage) -> None:
    """Returns once nothing is waited for: no timer of the page may ask where no loop runs."""
    timers = page.findChildren(QTimer)
    await until(lambda: not any(t.isActive() and t.isSingleShot() for t in timers), "rest")
    await page.bridge.settled()
    await until(lambda: not any(t.isActive() and t.isSingleShot() for t in timers), "rest")


@pytest.fixture
def archive() -> ScriptedArchive:
    return ScriptedArchive(done(number) for number in range(1, 13))


@pytest.fixture
def desk(tmp_path: Path, archive: ScriptedArchive) -> FakeDesk:
    made = FakeDesk(tmp_path, Settings(practice=True, welcomed=True))
    made.archive = archive  # pyright: ignore[reportAttributeAccessIssue]
    return made


@pytest.fixture
async def page(desk: FakeDesk, bridge: Bridge) -> AsyncIterator[HistoryPage]:
    """Shown, and with what is found in its list."""
    thumbnails = Thumbnails()
    made = HistoryPage(desk, bridge, thumbnails, Shortcuts(desk))
    made.resize(1100, 700)
    made.show()
    await until(made.model.rowCount, "the edits")
    await rested(made)
    yield made
    made.hide()
    await bridge.close()
    thumbnails.close()
    made.deleteLater()
