"""A batch is planned by itself, started by its button alone, and followed to its end."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QSpinBox

from productai_desktop.core.batches import Plan, Progress
from productai_desktop.core.errors import ConflictError, ProductAIError, SheetError
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.ports import Balance
from productai_desktop.gui.batch.batch_page import BatchPage
from productai_desktop.gui.batch.plan_model import Column
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.generate_button import GenerateButton
from productai_desktop.gui.order.order_footer import Line
from productai_desktop.gui.order.ordering import Basket
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.shortcuts import Shortcuts
from tests.fake_plans import a_plan, a_start, unmatched
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until

LIST = Arrival(others=("/shop/autumn.csv",))


class Counter:
    """A batch page with hands for it, and the baskets it asked to be ordered."""

    def __init__(self, desk: FakeDesk, bridge: Bridge) -> None:
        self.desk = desk
        self.page = BatchPage(desk, bridge, Shortcuts(desk), Draft(prompt="{sku} on marble"))
        self.page.resize(1100, 800)
        self.page.show()
        self.baskets: list[Basket] = []
        self.page.work.ordered.connect(self.baskets.append)

    @property
    def button(self) -> GenerateButton:
        return child(self.page, GenerateButton, "batchStart")

    @property
    def reason(self) -> str:
        return child(self.page, Line, "batchReason").text()

    @property
    def minded(self) -> str:
        return child(self.page, QFrame, "batchProblems").accessibleDescription()

    async def planned(self, planned: Plan | ProductAIError) -> None:
        """A list was dropped and looked through."""
        self.desk.batches.planned = planned
        self.page.take(LIST)
        await self.rest()

    async def rest(self) -> None:
        """Nothing is looked through any more."""
        await until(lambda: not self.page.work.planning.busy, "the plan")

    async def start(self) -> None:
        """Presses the button, and answers as the till does."""
        self.button.click()
        self.page.work.order_finished(await _outcome(self.page, self.baskets[-1]))


async def _outcome(page: BatchPage, basket: Basket) -> ProductAIError | None:
    try:
        await page.work.make(basket)
    except ProductAIError as error:
        return error
    return None


@pytest.fixture
def counter(desk: FakeDesk, bridge: Bridge) -> Iterator[Counter]:
    desk.engine.set_status(balance=Balance(credits=1250, plan="pro"))
    made = Counter(desk, bridge)
    yield made
    made.page.close()
    made.page.deleteLater()


# before the start


async def test_an_empty_page_says_what_to_do(counter: Counter):
    assert not counter.button.isEnabled()
    assert counter.reason == "Open a list or a folder first"
    assert counter.desk.batches.requests == []


async def test_a_dropped_list_is_planned_at_once_and_nothing_is_ordered(counter: Counter):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/shop/autumn.csv")])
    counter.desk.batches.planned = a_plan((2, 3, 4))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    counter.page.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, none))
    await counter.rest()
    (request,) = counter.desk.batches.requests
    assert request.sources == ("/shop/autumn.csv",)
    assert request.choices.prompt == "{sku} on marble"
    assert counter.page.preflight.table.rows.rowCount() == 3
    assert counter.baskets == []
    assert counter.desk.batches.plans == []


async def test_the_button_carries_the_price_and_the_page_the_balance(counter: Counter):
    counter.desk.engine.set_status(promised=122)
    await counter.planned(a_plan(range(2, 39), seconds=380))
    assert counter.button.isEnabled()
    assert counter.button.text() == "Start 37 edits · 296 credits"
    assert counter.button.detail == "about 6 min · 832 credits left when done"
    assert child(counter.page, QLabel, "batchTotals").text() == (
        "37 edits · 296 credits · about 6 min"
    )
    assert "1,250 credits, 122 of them promised" in child(
        counter.page, QLabel, "batchBalance"
    ).text()  # fmt: skip


async def test_lines_that_cannot_be_used_are_told_and_the_others_can_start(counter: Counter):
    await counter.planned(a_plan((2,), wrong=[unmatched(5), unmatched(9)]))
    assert "2 lines cannot be used" in counter.minded
    assert counter.button.text() == "Start 1 edit · 8 credits"


async def test_a_list_that_cannot_be_read_is_told_where_it_would_stand(counter: Counter):
    await counter.planned(SheetError("SHEET_DAMAGED", name="autumn.csv"))
    assert "“autumn.csv” is damaged" in counter.minded
    assert "Save it once more" in counter.minded
    assert not counter.button.isEnabled()
    assert "damaged" in counter.reason
    assert counter.page.preflight.table.rows.rowCount() == 0


async def test_choices_that_change_in_a_row_are_planned_once(counter: Counter):
    await counter.planned(a_plan((2,)))
    name = child(counter.page, QLineEdit, "batchName")
    for text in ("{", "{s", "{sku}"):
        name.setText(text)
    child(counter.page, QCheckBox, "batchFirst").click()
    assert not counter.button.isEnabled()
    await counter.rest()
    assert len(counter.desk.batches.requests) == 2
    last = counter.desk.batches.requests[-1]
    assert (last.choices.output_name, last.first) == ("{sku}", 3)
    assert counter.button.isEnabled()


async def test_a_change_ends_the_planning_that_is_under_way(counter: Counter):
    gate = counter.desk.batches.gate = asyncio.Event()
    counter.desk.batches.planned = a_plan((2,))
    counter.page.take(LIST)
    await until(lambda: counter.desk.batches.requests, "the first planning")
    counter.desk.batches.gate = None
    child(counter.page, QCheckBox, "batchAgain").click()
    counter.desk.batches.planned = a_plan((2, 3))
    await counter.rest()
    gate.set()
    await asyncio.sleep(0)
    assert [one.again for one in counter.desk.batches.requests] == [False, True]
    assert counter.button.text() == "Start 2 edits · 16 credits"


async def test_planning_says_how_far_it_is_and_can_be_stopped(counter: Counter):
    counter.desk.batches.gate = asyncio.Event()
    counter.desk.batches.steps = [Progress("checking", 12, 37)]
    counter.desk.batches.planned = a_plan((2,))
    counter.page.take(LIST)
    step = child(counter.page, QLabel, "batchStep")
    await until(lambda: "12 of 37" in step.text(), "the progress")
    child(counter.page, QPushButton, "batchStop").click()
    await counter.rest()
    assert not step.isVisible()
    assert "Look again" in counter.reason
    counter.desk.batches.gate = None
    child(counter.page, QPushButton, "batchLookAgain").click()
    await counter.rest()
    assert counter.button.isEnabled()


async def test_the_balance_is_asked_for_once_a_source(counter: Counter):
    await counter.planned(a_plan((2,)))
    child(counter.page, QCheckBox, "batchAgain").click()
    await counter.rest()
    assert counter.desk.batches.asked == [True, False]


async def test_what_the_balance_lacks_is_said_and_a_cap_offered(counter: Counter):
    counter.desk.engine.set_status(balance=Balance(credits=20, plan="pro"))
    await counter.planned(a_plan((2, 3, 4)))
    assert not counter.button.isEnabled()
    assert counter.reason.startswith("4 credits are missing")
    cap = child(counter.page, QPushButton, "batchCapLink")
    assert cap.text() == "Spend no more than 20 credits"
    cap.click()
    counter.desk.batches.planned = a_plan((2, 3))
    await counter.rest()
    assert counter.desk.batches.requests[-1].max_credits == 20
    assert child(counter.page, QSpinBox, "batchCap").value() == 20
    assert counter.button.isEnabled()


async def test_without_a_key_the_button_says_so(counter: Counter):
    counter.desk.engine.set_status(halted=Fault("KEY_MISSING"))
    await counter.planned(a_plan((2,)))
    assert not counter.button.isEnabled()
    assert "key" in counter.reason


async def test_another_account_plans_anew(counter: Counter):
    await counter.planned(a_plan((2,)))
    await counter.desk.connect()
    await counter.rest()
    assert len(counter.desk.batches.requests) == 2


async def test_a_limit_is_said_as_elsewhere(counter: Counter):
    await counter.desk.change(limit_per_day=10)
    await counter.planned(a_plan((2, 3)))
    assert "today's limit of 10 credits" in counter.reason
    assert counter.button.isEnabled()


# the start and after


async def test_only_the_button_asks_for_an_order(counter: Counter):
    await counter.planned(a_plan((2, 3)))
    counter.button.click()
    counter.button.click()
    (basket,) = counter.baskets
    assert (basket.cost.credits, basket.cost.edits) == (16, 2)
    assert len(basket.orders) == 2
    counter.page.work.order_finished()
    assert counter.desk.batches.plans == []  # taken back


async def test_the_keys_of_generate_start_it(counter: Counter):
    await counter.planned(a_plan((2,)))
    counter.page.activateWindow()
    await until(counter.page.isActiveWindow, "the focus")
    QTest.keyClick(counter.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(counter.baskets) == 1


async def _started(counter: Counter, plan: Plan) -> None:
    await counter.planned(plan)
    started = counter.desk.batches.started = a_start(plan)
    counter.desk.engine.put(
        *(a_job(number, batch="b", sku="x") for number in started.followed if number > 100)
    )
    await counter.start()


async def test_a_started_batch_shows_how_its_edits_stand(counter: Counter):
    await _started(counter, a_plan((2, 3)))
    assert len(counter.desk.batches.plans) == 1
    assert not counter.button.isEnabled()
    totals = child(counter.page, QLabel, "batchTotals")
    assert totals.text() == "0 of 2 done"
    counter.desk.engine.set_status(queue_seconds=185.0)
    step = child(counter.page, QLabel, "batchStep")
    await until(lambda: step.text() == "About 3 min left", "the time left")
    counter.desk.engine.move(101, state=State.DONE, credits=8, output="/shop/results/a.png")
    await until(lambda: totals.text() == "1 of 2 done · 8 credits charged", "the progress")
    rows = counter.page.preflight.table.rows
    assert rows.data(rows.index(0, Column.STATE), Qt.ItemDataRole.DisplayRole) == "Done"
    counter.desk.engine.move(102, state=State.FAILED, credits=8, fault=Fault("SERVICE_ERROR"))
    await until(lambda: "1 without a result" in totals.text(), "the end")
    assert not step.isVisible()


async def test_its_list_of_results_is_kept_and_can_be_opened(counter: Counter):
    await _started(counter, a_plan((2,)))
    await until(lambda: counter.desk.batches.written.written >= 2, "the list")
    assert child(counter.page, QPushButton, "batchOpenList").isVisible()
    assert child(counter.page, QPushButton, "batchOpenResults").isVisible()


async def test_what_is_under_way_already_is_followed_free(counter: Counter):
    counter.desk.engine.put(a_job(4, state=State.RUNNING))
    plan = a_plan((), going=(4,))
    await counter.planned(plan)
    assert counter.button.text() == "Follow 1 edit · free"
    counter.desk.batches.started = a_start(plan)
    await counter.start()
    assert counter.baskets[0].cost.credits == 0
    assert child(counter.page, QLabel, "batchTotals").text() == "0 of 1 done"


async def test_the_rest_of_a_trial_is_planned_by_one_click(counter: Counter):
    child(counter.page, QCheckBox, "batchFirst").click()
    counter.page.work.change(sources=("/shop/autumn.csv",), trial=True)
    counter.desk.batches.planned = plan = a_plan((2, 3, 4), later=(5, 6))
    await counter.rest()
    counter.desk.batches.started = a_start(plan)
    counter.desk.engine.put(*(a_job(number, batch="b") for number in (101, 102, 103)))
    await counter.start()
    again = child(counter.page, QPushButton, "batchLookAgain")
    assert again.text() == "Plan the rest"
    again.click()
    await counter.rest()
    assert counter.desk.batches.requests[-1].first is None
    assert not counter.page.is_running


async def test_another_batch_can_be_begun_while_one_is_under_way(counter: Counter):
    await _started(counter, a_plan((2,)))
    child(counter.page, QPushButton, "batchAnew").click()
    assert not counter.page.is_running
    assert counter.reason == "Open a list or a folder first"
    assert counter.page.preflight.table.rows.rowCount() == 0
    await counter.planned(a_plan((2, 3)))
    assert counter.button.isEnabled()


async def test_a_plan_that_is_out_of_date_is_said_and_made_anew(counter: Counter):
    await counter.planned(a_plan((2,)))
    counter.desk.batches.started = ConflictError("PLAN_OUTDATED")
    await counter.start()
    await counter.rest()
    assert len(counter.desk.batches.requests) == 2
    assert "planned for another key, or runs already" in counter.reason
    assert not counter.page.is_running


async def test_what_was_begun_goes_on_in_a_window_of_another_language(
    counter: Counter, desk: FakeDesk, bridge: Bridge
):
    await _started(counter, a_plan((2, 3)))
    other = Counter(desk, bridge)
    other.page.take_over(counter.page)
    assert other.page.is_running
    assert not counter.page.is_running
    assert child(other.page, QLabel, "batchTotals").text() == "0 of 2 done"
    desk.engine.move(101, state=State.DONE, credits=8, output="/r.png")
    await until(lambda: "1 of 2" in child(other.page, QLabel, "batchTotals").text(), "the progress")
    other.page.close()
    other.page.deleteLater()


async def test_ten_thousand_lines_are_shown_without_their_texts(counter: Counter):
    await counter.planned(a_plan(range(2, 10_002), balance=None, seconds=90_000.0))
    table = counter.page.preflight.table
    assert table.rows.rowCount() == 10_000
    asked: list[int] = []
    whole = table.rows.data
    table.rows.data = lambda index, role=0: (asked.append(index.row()), whole(index, role))[1]
    table.scrollToBottom()
    table.viewport().repaint()
    assert asked
    assert min(asked) > 9_900


# after the window was closed


async def test_a_batch_that_was_not_over_is_there_again(
    counter: Counter, desk: FakeDesk, bridge: Bridge
):
    await _started(counter, a_plan((2, 3)))
    other = Counter(desk, bridge)
    await other.page.work.go_on()
    assert other.page.work.draft.order.prompt == "{sku} on marble"
    await other.rest()
    assert other.page.preflight.table.rows.rowCount() == 2
    other.page.close()
    other.page.deleteLater()


async def test_what_was_left_waiting_carries_its_price(counter: Counter):
    counter.desk.engine.put(a_job(4), a_job(5), a_job(6, state=State.RUNNING))
    counter.desk.engine.set_status(held=(4, 5), held_credits=16)
    await counter.planned(a_plan((), going=(4, 5, 6)))
    assert counter.button.text() == "Go on with 2 edits · 16 credits"
    counter.button.click()
    assert (counter.baskets[0].cost.credits, counter.baskets[0].cost.edits) == (16, 2)


async def test_a_batch_that_is_over_is_not_there_again(counter: Counter, desk: FakeDesk):
    counter.desk.engine.put(a_job(4, state=State.DONE, output="/r.png"))
    plan = a_plan((), done=(4,))
    await counter.planned(plan)
    assert counter.button.text() == "List the results · free"
    counter.desk.batches.started = a_start(plan)
    await counter.start()
    await until(lambda: not (desk.data_folder / "batch.json").exists(), "the end")
