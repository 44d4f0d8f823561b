"""The header and the status line are silent when all is well, and say what waits and why."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from productai_desktop.core.jobs import Fault
from productai_desktop.core.ports import Balance
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.balance_popup import balance_text
from productai_desktop.gui.frame.header import Header, PracticeBand
from productai_desktop.gui.frame.status_line import StatusLine
from productai_desktop.gui.frame.status_words import pace_text
from tests.fakes import FakeDesk, FakeStatus
from tests.gui.waiting import child, until


@pytest.fixture
def line(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> StatusLine:
    made = StatusLine(desk, bridge)
    qtbot.addWidget(made)
    made.show()
    return made


def visible_texts(line: StatusLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.isVisibleTo(line)]


def test_the_balance_is_said_with_what_is_promised() -> None:
    status = FakeStatus(balance=Balance(1250, "pro"), promised=122)
    assert balance_text(status) == "1,250 credits · 122 promised"
    assert balance_text(FakeStatus(balance=Balance(1, "pro"))) == "1 credit"


async def test_the_header_follows_the_balance(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> None:
    header = Header(desk, bridge)
    qtbot.addWidget(header)
    label = child(header, QPushButton, "balanceLabel")
    desk.engine.set_status(balance=Balance(420, "pro"), promised=8)
    await until(lambda: label.text() == "420 credits · 8 promised", "the balance")
    assert label.accessibleName()


async def test_few_free_credits_are_warned_about_in_words(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge
) -> None:
    header = Header(desk, bridge)
    qtbot.addWidget(header)
    label = child(header, QPushButton, "balanceLabel")
    desk.engine.set_status(balance=Balance(60, "pro"), promised=11)
    await until(lambda: label.text().endswith("running low"), "the warning")
    assert label.property("role") == "pill-warn"
    await desk.change(low_balance=0)
    assert label.text() == "60 credits · 11 promised"
    assert label.property("role") == "pill"


async def test_practice_mode_is_a_band_that_goes_with_it(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge
) -> None:
    band = PracticeBand(desk, bridge)
    qtbot.addWidget(band)
    assert not band.isHidden()
    await desk.change(practice=False)
    assert band.isHidden()


async def test_what_is_well_is_silent(desk: FakeDesk, line: StatusLine) -> None:
    desk.engine.set_status(foreign=1)
    line.refresh()
    assert not line.isHidden()
    desk.engine.set_status(foreign=0)
    line.refresh()
    assert visible_texts(line) == []
    assert line.isHidden()


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ({"halted": Fault("INVALID_API_KEY")}, "The service refused the key"),
        ({"halted": Fault("OUT_OF_TOKENS")}, "Out of credits"),
        ({"held": tuple(range(14)), "held_credits": 112}, "14 edits · 112 credits from last time"),
        ({"held": (3,), "held_credits": 8}, "1 edit · 8 credits from last time"),
        ({"foreign": 2}, "2 edits wait for another account or service"),
        (
            {"limited": Fault("LIMIT_DAY", {"limit": 100, "spent": 98})},
            "Today's limit of 100 credits is reached",
        ),
        (
            {"used_by_others": 5, "promised": 8},
            "Others use about 5 of the 15 requests a minute at your internet address",
        ),
    ],
)
async def test_what_waits_is_said(
    desk: FakeDesk, line: StatusLine, status: dict[str, object], said: str
) -> None:
    desk.engine.set_status(**status)
    line.refresh()
    assert visible_texts(line) == [said]


UNTRUSTED = Fault("TLS_FAILED", {"reason": "unknown issuer", "issuer": "Corp CA", "host": "a.b"})
UNREACHED = Fault("HOST_UNREACHED", {"host": "s3.example.com", "reason": "NO_CONNECTION"})


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (
            {"offline": Fault("DNS_FAILED"), "unfinished": 12, "retry_seconds": 19.2},
            (
                "Out of reach since 14:05 (The service's address cannot be found)"
                " · 12 edits wait and go on by themselves"
            ),
        ),
        (
            {"offline": Fault("NO_CONNECTION"), "unfinished": 1, "retry_seconds": 19.2},
            (
                "Out of reach since 14:05 (No connection to the service)"
                " · 1 edit waits and goes on by itself"
            ),
        ),
        (
            {"offline": UNREACHED, "unfinished": 1, "retry_seconds": 19.2},
            (
                "No uploads since 14:05 (s3.example.com cannot be reached)"
                " · 1 edit waits and goes on by itself"
            ),
        ),
        (
            {"offline": UNTRUSTED, "retry_seconds": 19.2},
            (
                "Out of reach since 14:05 (Not trusted: the certificate is issued by “Corp CA”)"
                " · edits go on by themselves when it is back"
            ),
        ),
    ],
)
async def test_an_outage_says_since_when_why_and_what_waits(
    desk: FakeDesk, line: StatusLine, status: dict[str, object], said: str
) -> None:
    desk.engine.set_status(offline_since=two_o_five(), **status)
    line.refresh()
    assert visible_texts(line) == [said, "Next try in 20 s"]


@pytest.fixture(autouse=True)
def _plain_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def two_o_five() -> datetime:
    return datetime.now().astimezone().replace(hour=14, minute=5, second=0)


async def test_an_outage_of_another_day_tells_the_day(desk: FakeDesk, line: StatusLine) -> None:
    since = two_o_five().replace(year=2026, month=3, day=2)
    desk.engine.set_status(offline=Fault("NO_ANSWER"), offline_since=since)
    line.refresh()
    assert "since 02/03/2026 14:05 (" in visible_texts(line)[0]


async def test_a_time_takes_the_room_that_it_asks_for(desk: FakeDesk, line: StatusLine) -> None:
    QLocale.setDefault(QLocale("en_US"))
    desk.engine.set_status(offline=Fault("NO_ANSWER"), offline_since=two_o_five())
    line.refresh()
    assert "since 2:05 PM (" in visible_texts(line)[0]


@pytest.mark.parametrize(
    ("unfinished", "said"),
    [
        (0, "edits go on when that is put right"),
        (1, "1 edit waits until that is put right"),
        (12, "12 edits wait until that is put right"),
    ],
)
async def test_what_only_settings_can_mend_leads_there(
    qtbot: QtBot, desk: FakeDesk, line: StatusLine, unfinished: int, said: str
) -> None:
    secret = Fault("HOST_SECRET", {"bucket": "photos", "host": "s3.example.com"})
    desk.engine.set_status(offline=secret, offline_since=two_o_five(), unfinished=unfinished)
    line.refresh()
    assert visible_texts(line)[0].endswith(f"“photos” is missing) · {said}")
    button = child(line, QPushButton, "offlineAction")
    assert button.text() == "Open Settings"
    with qtbot.waitSignal(line.hosting_requested):
        button.click()
    assert desk.engine.calls == []
    desk.engine.set_status(offline=Fault("NO_ANSWER"))
    line.refresh()
    assert button.text() == "Try now"


async def test_a_person_can_have_it_tried_at_once(desk: FakeDesk, line: StatusLine) -> None:
    desk.engine.set_status(offline=UNTRUSTED, offline_since=two_o_five())
    line.refresh()
    button = child(line, QPushButton, "offlineAction")
    assert "ask it to add the issuer" in button.toolTip()
    button.click()
    assert desk.engine.calls == [("try_now",)]
    assert visible_texts(line)[1] == "Trying now …"
    desk.engine.set_status(offline=None, offline_since=None)
    line.refresh()
    assert visible_texts(line) == []


@pytest.mark.parametrize(
    ("spent", "sent", "said"),
    [(86, 14, "Today 86 credits · 14 edits"), (1, 1, "Today 1 credit · 1 edit")],
)
async def test_what_today_has_cost_is_said_and_practising_costs_nothing(
    desk: FakeDesk, line: StatusLine, spent: int, sent: int, said: str
) -> None:
    desk.engine.set_status(spent_today=spent, sent_today=sent)
    line.refresh()
    assert visible_texts(line) == []
    desk.settings = desk.settings.with_changes(practice=False)
    line.refresh()
    assert visible_texts(line) == [said]


def test_the_pace_is_not_said_while_something_else_holds_the_edits() -> None:
    waiting = {"next_send_seconds": 3.0, "promised": 8}
    assert pace_text(FakeStatus(**waiting)) == "Next can be sent in 3 s"
    assert pace_text(FakeStatus(**waiting, paused=True)) == ""
    assert pace_text(FakeStatus(next_send_seconds=3.0)) == ""


async def test_the_pace_is_said_while_it_matters(desk: FakeDesk, line: StatusLine) -> None:
    label = child(line, QLabel, "paceNote")
    desk.engine.set_status(next_send_seconds=2.2, promised=8)
    await until(lambda: label.text() == "Next can be sent in 3 s", "the pace")
    desk.engine.set_status(next_send_seconds=0.0)
    await until(lambda: label.text() == "", "silence")


async def test_what_was_left_starts_by_its_button(desk: FakeDesk, line: StatusLine) -> None:
    desk.engine.set_status(held=(1, 2), held_credits=16)
    line.refresh()
    child(line, QPushButton, "heldAction").click()
    await until(lambda: ("start_held",) in desk.engine.calls, "the start")
    await until(lambda: visible_texts(line) == [], "silence")


async def test_starting_what_was_left_ends_a_pause(desk: FakeDesk, line: StatusLine) -> None:
    desk.engine.set_status(held=(1,), held_credits=8, paused=True)
    line.refresh()
    child(line, QPushButton, "heldAction").click()
    await until(lambda: desk.engine.calls == [("start_held",), ("resume",)], "both")


async def test_a_refused_key_leads_to_settings(
    qtbot: QtBot, desk: FakeDesk, line: StatusLine
) -> None:
    desk.engine.set_status(halted=Fault("INVALID_API_KEY"))
    line.refresh()
    with qtbot.waitSignal(line.settings_requested, timeout=0, raising=False) as asked:
        child(line, QPushButton, "haltedAction").click()
    assert asked.signal_triggered


async def test_no_credits_are_checked_again(desk: FakeDesk, line: StatusLine) -> None:
    desk.engine.set_status(halted=Fault("OUT_OF_TOKENS"))
    line.refresh()
    child(line, QPushButton, "haltedAction").click()
    await until(lambda: ("refresh_balance",) in desk.engine.calls, "the question")


async def test_without_a_key_practice_mode_is_offered(desk: FakeDesk, line: StatusLine) -> None:
    await desk.change(practice=False)
    offer = child(line, QPushButton, "practiceAction")
    assert not offer.isVisible()
    desk.engine.set_status(halted=Fault("KEY_MISSING"))
    line.refresh()
    offer.click()
    await until(lambda: desk.settings.practice, "practice mode")
    line.refresh()
    assert not offer.isVisible()
