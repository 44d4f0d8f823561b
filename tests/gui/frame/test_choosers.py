"""Project and key are chosen at the top, and the balance says what is behind it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.errors import NeverSent
from productai_desktop.core.jobs import State
from productai_desktop.core.ports import Balance
from productai_desktop.core.projects import Project
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.header import Header
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import child, until

Make = Callable[[], Header]


@pytest.fixture
def make(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> Make:
    def made() -> Header:
        header = Header(desk, bridge)
        header.refresh()
        qtbot.addWidget(header)
        header.show()
        return header

    return made


def names(header: Header, popup: str) -> list[str]:
    model = child(header, QListView, f"{popup}PopupList").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def pick(header: Header, popup: str, name: str) -> None:
    listed = child(header, QListView, f"{popup}PopupList")
    listed.setCurrentIndex(listed.model().index(names(header, popup).index(name), 0))
    QTest.keyClick(listed, Qt.Key.Key_Return)


async def test_a_project_is_chosen_for_the_next_edits(desk: FakeDesk, make: Make) -> None:
    await desk.change(projects=(Project("Owesa spring"), Project("Bikes")))
    header = make()
    assert "No project" in header.project.text()
    header.project.click()
    assert names(header, "projectChooser") == ["No project", "Owesa spring", "Bikes"]
    pick(header, "projectChooser", "Bikes")
    await until(lambda: desk.settings.last_project == "Bikes", "the choice")
    assert "Bikes" in header.project.text()
    assert header.project.accessibleDescription() == "Bikes"


async def test_many_projects_are_found_by_typing(desk: FakeDesk, make: Make) -> None:
    await desk.change(projects=tuple(Project(f"Client {n}") for n in range(20)))
    header = make()
    header.project.click()
    search = child(header, QLineEdit, "projectChooserPopupSearch")
    assert search.isVisible()
    QTest.keyClicks(search, "client 17")
    assert names(header, "projectChooser") == ["Client 17"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    await until(lambda: desk.settings.last_project == "Client 17", "the choice")


async def test_few_projects_need_no_search(desk: FakeDesk, make: Make) -> None:
    await desk.change(projects=tuple(Project(f"Client {n}") for n in range(7)))
    header = make()
    header.project.click()
    assert not child(header, QLineEdit, "projectChooserPopupSearch").isVisible()


async def test_the_popup_is_no_higher_than_what_it_offers(desk: FakeDesk, make: Make) -> None:
    header = make()
    listed = child(header, QListView, "projectChooserPopupList")
    listed.window().ensurePolished()
    listed.window().sizeHint()  # as what dresses the window anew asks for it
    header.project.click()
    more = child(header, QPushButton, "projectChooserPopupMore")
    holder = listed.parentWidget()
    assert holder is not None
    assert holder.height() == listed.height()
    assert listed.window().height() < listed.height() + more.height() + 30


async def test_escape_changes_nothing(desk: FakeDesk, make: Make) -> None:
    await desk.change(projects=(Project("Bikes"),))
    header = make()
    header.project.click()
    listed = child(header, QListView, "projectChooserPopupList")
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert not listed.isVisible()
    assert desk.settings.last_project == ""


async def test_a_project_that_is_no_longer_listed_is_still_offered(
    desk: FakeDesk, make: Make
) -> None:
    await desk.change(last_project="Old client")
    header = make()
    header.project.click()
    assert names(header, "projectChooser") == ["No project", "Old client"]


async def test_projects_are_managed_from_there(qtbot: QtBot, make: Make) -> None:
    header = make()
    header.project.click()
    with qtbot.waitSignal(header.projects_requested, timeout=0, raising=False) as asked:
        child(header, QPushButton, "projectChooserPopupMore").click()
    assert asked.signal_triggered


async def test_a_long_name_leaves_room_and_is_whole_in_the_tip(desk: FakeDesk, make: Make) -> None:
    long = "An agency in Hamburg with a very long name and more of it"
    await desk.change(last_project=long)
    header = make()
    assert header.project.sizeHint().width() < 300
    assert "…" in header.project.text()
    assert long in header.project.toolTip()


async def test_keys_are_offered_only_where_there_are_several(desk: FakeDesk, make: Make) -> None:
    await desk.change(practice=False)
    header = make()
    chooser = child(header, QPushButton, "keyChooser")
    assert not chooser.isVisible()
    await desk.change(key_names=("Studio", "Agency"), key_name="Studio")
    assert chooser.isVisible()
    assert "Studio" in chooser.text()
    chooser.click()
    pick(header, "keyChooser", "Agency")
    await until(lambda: desk.settings.key_name == "Agency", "the choice")


# the balance


def facts(header: Header) -> list[str]:
    popup = child(header, QWidget, "balancePopup")
    return [
        label.accessibleName() for label in popup.findChildren(QLabel) if label.accessibleName()
    ]


async def test_the_popup_says_what_is_behind_the_balance(desk: FakeDesk, make: Make) -> None:
    desk.engine.set_status(
        balance=Balance(1250, "pro"), promised=122, spent_today=86, sent_today=14
    )
    header = make()
    child(header, QPushButton, "balanceLabel").click()
    said = [line.replace("\u2068", "").replace("\u2069", "") for line in facts(header)]
    assert said == [
        "Plan: pro",
        "Balance: 1,250 credits",
        "Promised to waiting edits: 122 credits",
        "Free: 1,128 credits",
        "Used today: 86 credits · 14 edits",
    ]


async def test_limits_are_said_with_what_is_used(desk: FakeDesk, make: Make) -> None:
    project = Project("Bikes", limit_credits=200, limit_per_day=40)
    await desk.change(limit_per_day=100, projects=(project,), last_project="Bikes")
    before = {"state": State.DONE, "project": "Bikes", "submitted_at": NOON.replace(year=2020)}
    desk.engine.put(a_job(1, credits=30, **before), a_job(2, credits=5, **before))
    desk.engine.put(a_job(3, credits=8, **{**before, "service": "https://elsewhere.example"}))
    desk.engine.set_status(spent_today=86)
    header = make()
    child(header, QPushButton, "balanceLabel").click()
    popup = child(header, QWidget, "balancePopup")
    bars = {bar.accessibleName(): bar.value() for bar in popup.findChildren(QProgressBar)}
    plain = {name.replace("\u2068", "").replace("\u2069", ""): used for name, used in bars.items()}
    assert plain == {
        "Limit per day: 86 of 100 credits": 86,
        "Bikes: limit per day: 0 of 40 credits": 0,
        "Bikes: limit in all: 35 of 200 credits": 35,
    }


async def test_the_balance_is_checked_now(desk: FakeDesk, make: Make) -> None:
    header = make()
    child(header, QPushButton, "balanceLabel").click()
    child(header, QPushButton, "checkBalanceButton").click()
    await until(lambda: ("refresh_balance",) in desk.engine.calls, "the question")
    answer = child(header, QLabel, "balanceAnswer")
    await until(lambda: "now" in answer.text(), "the answer")


async def test_why_it_cannot_be_checked_is_said_there(desk: FakeDesk, make: Make) -> None:
    header = make()
    child(header, QPushButton, "balanceLabel").click()
    desk.engine.next_error = NeverSent("NO_CONNECTION")
    child(header, QPushButton, "checkBalanceButton").click()
    answer = child(header, QLabel, "balanceAnswer")
    await until(lambda: "No connection" in answer.text(), "the reason")
    assert child(header, QPushButton, "checkBalanceButton").isEnabled()
