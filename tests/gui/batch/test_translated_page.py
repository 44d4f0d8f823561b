"""The batch page in other languages: every text is looked up, and no button is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from productai_desktop.core.batches import Plan
from productai_desktop.core.errors import ProductAIError, SheetError
from productai_desktop.gui.batch.batch_page import BatchPage
from productai_desktop.gui.batch.plan_model import Column
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fake_plans import a_plan, unmatched
from tests.fakes import FakeDesk
from tests.gui.marking import Marking
from tests.gui.test_translated_window import WORD, not_looked_up, texts
from tests.gui.waiting import until

PLAN = a_plan((2, 3), done=(4,), going=(5,), uncertain=(6,), later=(7,), wrong=[unmatched(8)])


async def _page(desk: FakeDesk, bridge: Bridge, planned: Plan | ProductAIError) -> BatchPage:
    desk.batches.planned = planned
    page = BatchPage(desk, bridge, Shortcuts(desk), Draft())
    page.resize(744, 600)
    page.show()
    page.take(Arrival(others=("/shop/autumn.csv",)))
    await until(lambda: not page.work.planning.busy, "the plan")
    return page


@pytest.mark.parametrize("planned", [PLAN, SheetError("SHEET_DAMAGED", name="/autumn.csv")])
async def test_all_that_the_page_says_was_looked_up(
    qapp: QApplication, desk: FakeDesk, bridge: Bridge, planned: Plan | ProductAIError
):
    translator = Marking()
    qapp.installTranslator(translator)
    page = await _page(desk, bridge, planned)
    said = [text for _, text in texts(page)]
    rows = page.preflight.table.rows
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        states = (rows.index(place, Column.STATE) for place in range(rows.rowCount()))
        said += [str(rows.data(state, role)) for state in states]
    qapp.removeTranslator(translator)
    page.close()
    page.deleteLater()
    assert len(said) > 40
    known = ("autumn.csv", "{sku}", "{colour}", "shop", "Pictures")
    left = [not_looked_up(text) for text in said]
    for word in known:
        left = [text.replace(word, "") for text in left]
    assert [text for text in left if WORD.search(text)] == []


@pytest.mark.parametrize("spoken", ["en", "de", "he"], indirect=True)
async def test_no_button_is_narrower_than_its_text(spoken: str, desk: FakeDesk, bridge: Bridge):
    page = await _page(desk, bridge, PLAN)
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    cut = [
        (one.objectName(), one.text(), one.width())
        for one in buttons
        if one.fontMetrics().horizontalAdvance(one.text().replace("&", "")) > one.width() - 4
    ]
    page.close()
    page.deleteLater()
    assert len(buttons) > 12
    assert cut == []
