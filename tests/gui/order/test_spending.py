"""Limits are said before an order, and count what was spent and promised."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.spending import Spending
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import until

OWESA = Project("Owesa", limit_credits=100)
SERVICE = "https://api.productai.photo"


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    """A desk of the service itself."""
    return FakeDesk(tmp_path, Settings())


@pytest.fixture
def spending(desk: FakeDesk, bridge: Bridge) -> Spending:
    return Spending(desk, bridge)


async def within(desk: FakeDesk, project: Project) -> None:
    await desk.change(projects=(project,), last_project=project.name)


def done(number: int, **changes: Any) -> Any:
    usual = {"submitted_at": datetime.now(UTC), "project": "Owesa", "credits": 8}
    return a_job(number, state=State.DONE, service=SERVICE, **(usual | changes))


async def test_without_limits_nothing_is_said(spending: Spending) -> None:
    assert spending.warning(1_000_000) == ""


async def test_the_day_s_limit_counts_what_is_spent_and_promised(
    desk: FakeDesk, spending: Spending
) -> None:
    await desk.change(limit_per_day=100)
    desk.engine.set_status(spent_today=60, promised=32)
    assert spending.warning(8) == ""
    assert spending.warning(9) == "Over today's limit of 100 credits: what is over it will wait"


async def test_limits_can_be_practised(desk: FakeDesk, spending: Spending) -> None:
    await desk.change(limit_per_day=100, practice=True)
    assert spending.warning(1000) == "Over today's limit of 100 credits: what is over it will wait"


async def test_a_limit_that_is_reached_is_said_with_its_reason(
    desk: FakeDesk, spending: Spending
) -> None:
    desk.engine.set_status(limited=Fault("LIMIT_DAY", {"limit": 100, "spent": 100}))
    assert "Today's limit of 100 credits is reached" in spending.warning(8)


async def test_another_project_s_limit_does_not_concern_this_one(
    desk: FakeDesk, spending: Spending
) -> None:
    params = {"project": "Other", "limit": 100, "spent": 100}
    desk.engine.set_status(limited=Fault("LIMIT_PROJECT", params))
    await within(desk, OWESA)
    assert spending.warning(8) == ""
    params["project"] = "Owesa"
    desk.engine.set_status(limited=Fault("LIMIT_PROJECT", params))
    assert "“Owesa”" in spending.warning(8)


async def test_a_project_s_limit_counts_all_its_edits_and_no_others(
    desk: FakeDesk, spending: Spending
) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=2)
    desk.engine.put(
        done(1, credits=40, submitted_at=yesterday),
        done(2, credits=40),
        done(3, credits=40, project="Other"),
        a_job(4, project="Owesa", credits_expected=8, service=SERVICE),
    )
    await within(desk, OWESA)
    assert spending.warning(12) == ""
    assert "limit of 100 credits for" in spending.warning(13)
    await within(desk, replace(OWESA, limit_credits=0, limit_per_day=60))
    assert spending.warning(12) == ""
    assert "today's limit of 60 credits for" in spending.warning(13)


async def test_it_counts_again_when_edits_have_changed(desk: FakeDesk, spending: Spending) -> None:
    await within(desk, OWESA)
    assert spending.warning(50) == ""
    desk.engine.put(done(1, credits=60))
    await until(lambda: spending.warning(50), "the warning")
