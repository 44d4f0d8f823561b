"""Mishaps are told by kind and place, and without a word of what they were about."""

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from productai_desktop.core.errors import Defect, InputError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.message_bar import MessageBar
from productai_desktop.gui.frame.mishaps import Mishaps, defect_of, report
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

SECRETS = ("sk-live-4711", "white marble table", "/clients/owesa/cup.jpg")


class OddError(Exception):
    """An error that repeats its arguments wherever it is asked."""

    def __repr__(self) -> str:
        return f"OddError({self.args})"


def fails() -> None:
    """An error with secrets in its arguments, in its cause and in its notes."""
    key, prompt, photo = SECRETS
    try:
        try:
            raise InputError("INPUT_DAMAGED", name=photo)  # noqa: TRY301 - the chain is what is tested
        except InputError as first:
            raise KeyError(key) from first
    except KeyError as second:
        error = OddError(prompt, {"photo": photo})
        error.add_note(key)
        raise error from second


def caught(call: Callable[[], object] = fails) -> Exception:
    try:
        call()
    except Exception as error:  # noqa: BLE001 - any may be wanted
        return error
    raise AssertionError("it was to fail")


def holds_a_secret(text: str) -> bool:
    return any(secret in text for secret in SECRETS)


def test_kinds_and_places_of_the_whole_chain_are_told_and_nothing_else() -> None:
    told = report(defect_of(caught()))
    assert "OddError < KeyError < productai_desktop.core.errors.InputError INPUT_DAMAGED" in told
    assert told.count("test_mishaps:") >= 3
    assert "Python 3" in told
    assert "Qt 6" in told
    assert not holds_a_secret(told)


def test_an_error_raised_while_another_is_handled_is_told_with_it() -> None:
    def call() -> None:
        try:
            raise ValueError(SECRETS[0])  # noqa: TRY301 - the chain is what is tested
        except ValueError:
            raise TypeError(SECRETS[1])  # noqa: B904 - that is what is tested

    assert defect_of(caught(call)).params["reason"] == "TypeError < ValueError"


def test_of_a_group_the_first_member_is_told() -> None:
    def call() -> None:
        raise ExceptionGroup(SECRETS[0], [ValueError(SECRETS[1]), TypeError(SECRETS[2])])

    told = defect_of(caught(call))
    assert told.params["reason"] == "ExceptionGroup < ValueError"
    assert not holds_a_secret(report(told))


def test_a_ring_of_causes_ends() -> None:
    one, other = ValueError("a"), ValueError("b")
    one.__cause__, other.__cause__ = other, one
    assert defect_of(one).params["reason"] == "ValueError < ValueError"


@pytest.fixture
def told(bridge: Bridge) -> list[Defect]:
    """What `mishaps` told."""
    return []


@pytest.fixture
def mishaps(bridge: Bridge, told: list[Defect]) -> Mishaps:
    made = Mishaps(bridge)
    made.happened.connect(told.append)
    return made


async def test_a_slot_a_thread_and_the_loop_tell_their_errors(
    mishaps: Mishaps, told: list[Defect], caplog: pytest.LogCaptureFixture
) -> None:
    with mishaps.watched():
        sys.excepthook(OddError, caught(), None)  # as PySide does for a slot
        await until(lambda: len(told) == 1, "the slot's")
        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
        await until(lambda: len(told) == 2, "the thread's")
        asyncio.get_running_loop().call_soon(fails)
        await until(lambda: len(told) == 3, "the loop's")
        await forgotten_task()
        await until(lambda: len(told) == 4, "the forgotten task's")
    assert all("OddError" in str(one.params["reason"]) for one in told)
    assert "OddError" in caplog.text
    assert not holds_a_secret(caplog.text)
    assert not any(holds_a_secret(report(one)) for one in told)


async def forgotten_task() -> None:
    """A task of nobody: what it raises is found when it is tidied away."""

    async def raises() -> None:
        fails()

    task = asyncio.get_running_loop().create_task(raises())
    await asyncio.wait([task])
    del task
    gc.collect()


async def test_everything_is_as_before_afterwards(mishaps: Mishaps, told: list[Defect]) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    with mishaps.watched():
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


async def test_what_qt_says_is_logged(mishaps: Mishaps, caplog: pytest.LogCaptureFixture) -> None:
    with mishaps.watched(), caplog.at_level(logging.WARNING):
        QObject().startTimer(-1)
        timer = QTimer()
        timer.setInterval(-5)
        timer.start()
    assert any(record.name == "qt" for record in caplog.records)


async def test_a_task_of_the_window_tells_no_secret(
    bridge: Bridge, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Defect] = []
    bridge.failed.connect(heard.append)

    async def raises() -> None:
        fails()

    bridge.spawn(raises())
    await until(lambda: heard, "the error")
    assert "OddError" in report(heard[0])
    assert not holds_a_secret(report(heard[0]) + repr(heard[0]) + caplog.text)


async def test_the_engine_goes_on_after_a_mishap(
    desk: FakeDesk, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("productai_desktop.gui.bridge._AGAIN_SECONDS", 0.0)
    heard: list[Defect] = []
    bridge.failed.connect(heard.append)
    lasting, failures = desk.engine.run, [caught()]

    async def run() -> None:
        if failures:
            raise failures.pop()
        await lasting()

    monkeypatch.setattr(desk.engine, "run", run)
    desk.introduce()
    await until(lambda: heard, "the mishap")
    await until(lambda: desk.engine.running == 1, "the engine running again")


async def test_the_bar_counts_repeats_and_copies_what_may_be_told(
    qtbot: QtBot, bridge: Bridge
) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    same = caught()
    for _ in range(3):
        bar.show_error(defect_of(same))
    text = child(bar, QLabel, "messageText").text()
    assert text.endswith("(3 times)")
    child(bar, QPushButton, "copyDetailsButton").click()
    copied = QGuiApplication.clipboard().text()
    assert "OddError" in copied
    assert not holds_a_secret(copied + text)
    child(bar, QToolButton, "closeMessageButton").click()
    assert bar.isHidden()
