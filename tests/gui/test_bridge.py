"""The bridge owns every task, gathers changes, and follows the engine in charge."""

import asyncio
import logging

import pytest
from PySide6.QtWidgets import QApplication

from productai_desktop.core.errors import Defect, OutOfCredits, ProductAIError
from productai_desktop.gui.bridge import Bridge
from tests.fakes import FakeDesk, FakeEngine, a_job
from tests.gui.waiting import until


async def test_the_engine_in_charge_runs_and_is_listened_to(desk: FakeDesk, bridge: Bridge) -> None:
    await until(lambda: desk.engine.running == 1, "the engine running")
    assert desk.engine.listeners == 1


async def test_a_new_engine_replaces_the_old_one(desk: FakeDesk, bridge: Bridge) -> None:
    old = desk.engine
    await until(lambda: old.running == 1, "the old engine running")
    replaced: list[bool] = []
    bridge.engine_changed.connect(lambda: replaced.append(True))
    await desk.change(practice=False)
    await until(lambda: desk.engine.running == 1, "the new engine running")
    assert (old.running, old.listeners) == (0, 0)
    assert replaced == [True]


async def test_changes_come_together(desk: FakeDesk, bridge: Bridge) -> None:
    told: list[frozenset[int]] = []
    bridge.jobs_changed.connect(told.append)
    for number in range(1, 51):
        desk.engine.put(a_job(number))
    await until(lambda: told, "the change")
    assert told == [frozenset(range(1, 51))]


async def test_a_change_of_status_alone_names_no_jobs(desk: FakeDesk, bridge: Bridge) -> None:
    told: list[frozenset[int]] = []
    status: list[bool] = []
    bridge.jobs_changed.connect(told.append)
    bridge.status_changed.connect(lambda: status.append(True))
    desk.engine.set_status(paused=True)
    await until(lambda: status, "the status")
    assert told == []


async def test_an_error_goes_to_its_handler(bridge: Bridge) -> None:
    handled: list[ProductAIError] = []
    unhandled: list[ProductAIError] = []
    bridge.failed.connect(unhandled.append)
    bridge.spawn(_raise(OutOfCredits()), on_error=handled.append)
    await until(lambda: handled, "the error")
    assert [error.code for error in handled] == ["OUT_OF_TOKENS"]
    assert unhandled == []


async def test_an_error_without_a_handler_becomes_a_message(bridge: Bridge) -> None:
    unhandled: list[ProductAIError] = []
    bridge.failed.connect(unhandled.append)
    bridge.spawn(_raise(OutOfCredits()))
    await until(lambda: unhandled, "the message")
    assert unhandled[0].code == "OUT_OF_TOKENS"


async def test_the_unforeseen_is_logged_and_becomes_a_defect(
    bridge: Bridge, caplog: pytest.LogCaptureFixture
) -> None:
    unhandled: list[ProductAIError] = []
    handled: list[ProductAIError] = []
    bridge.failed.connect(unhandled.append)
    with caplog.at_level(logging.ERROR):
        bridge.spawn(_raise(ZeroDivisionError("seven")), on_error=handled.append)
        await until(lambda: unhandled, "the defect")
    assert isinstance(unhandled[0], Defect)
    assert "test_bridge" in str(unhandled[0].params["where"])
    assert "ZeroDivisionError" in caplog.text
    assert handled == []


async def test_closing_cancels_what_runs_and_begins_nothing(
    qapp: QApplication, desk: FakeDesk
) -> None:
    bridge = Bridge(desk)
    desk.introduce()
    engine: FakeEngine = desk.engine
    ended: list[str] = []

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("endless")

    bridge.spawn(endless())
    await until(lambda: engine.running == 1, "the engine running")
    await bridge.close()
    assert ended == ["endless"]
    assert (engine.running, engine.listeners) == (0, 0)
    assert bridge.spawn(endless()) is None
    desk.introduce()
    assert engine.listeners == 0


async def _raise(error: Exception) -> None:
    raise error
