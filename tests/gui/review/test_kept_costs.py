"""What a kept result costs is told by model and by template."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.archive import Spending
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.review.kept_costs import KeptCosts, per_kept
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until

SERVICE = "https://api.productai.photo"


def made(number: int, **changes: object) -> Job:
    known = {"state": State.DONE, "output": f"/r/{number}.png", "service": SERVICE, "credits": 8}
    return a_job(number, **{**known, **changes})


@pytest.fixture
async def window(qtbot: QtBot, bridge: Bridge) -> AsyncIterator[QWidget]:
    parent = QWidget()
    parent.show()
    yield parent
    await bridge.close()
    parent.close()
    parent.deleteLater()


def rows(dialog: KeptCosts) -> list[list[str]]:
    model = child(dialog, QTableView, "keptCostsTable").model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


async def test_a_model_that_keeps_one_of_two_costs_twice_its_price(
    desk: FakeDesk, bridge: Bridge, window: QWidget
) -> None:
    kept = {"verdict": Verdict.KEPT}
    desk.engine.put(
        made(1, **kept),
        made(2, verdict=Verdict.REJECTED),
        made(3, model="seedream", credits=3, **kept),
        made(4, model="", operation=Operation.UPSCALE, credits=20),
    )
    dialog = KeptCosts(desk, bridge, window)
    dialog.open()
    await until(lambda: rows(dialog), "the rows")
    assert rows(dialog) == [
        ["Seedream", "1", "1", "3", "3"],
        ["Nano Banana Pro", "2", "1", "16", "16"],
        ["Upscale", "1", "0", "20", "none kept"],
    ]
    assert not child(dialog, QLabel, "keptCostsSaid").isVisible()


async def test_templates_are_told_by_their_names(
    desk: FakeDesk, bridge: Bridge, window: QWidget
) -> None:
    desk.engine.put(made(1, template="Spring", verdict=Verdict.KEPT), made(2))
    dialog = KeptCosts(desk, bridge, window)
    dialog.open()
    child(dialog, QPushButton, "costsBy:template").click()
    await until(lambda: rows(dialog), "the rows")
    await until(lambda: rows(dialog)[0][0] == "Spring", "the templates")
    assert rows(dialog) == [
        ["Spring", "1", "1", "8", "8"],
        ["Without a template", "1", "0", "8", "none kept"],
    ]
    heading = child(dialog, QTableView, "keptCostsTable").model()
    assert heading.headerData(0, Qt.Orientation.Horizontal) == "Template"


async def test_where_nothing_was_spent_it_says_so(
    desk: FakeDesk, bridge: Bridge, window: QWidget
) -> None:
    dialog = KeptCosts(desk, bridge, window)
    dialog.open()
    said = child(dialog, QLabel, "keptCostsSaid")
    await until(lambda: said.text().startswith("No edit has cost"), "the answer")


def test_nothing_kept_has_no_price() -> None:
    assert per_kept(Spending("m", 3, 24)) is None
    assert per_kept(Spending("m", 3, 24, 2, 16)) == 12
