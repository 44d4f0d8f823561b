"""Notifications say that edits or the queue ended, to who looks elsewhere, over a real bus."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection
from PySide6.QtCore import QObject

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.notification_service import DesktopBus, Note
from productai_desktop.gui.frame.notifications import Notifications, note_of
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.waiting import until

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class Told:
    """A service that keeps what it is to show."""

    def __init__(self) -> None:
        self.notes: list[Note] = []
        self.closed = False

    async def show(self, note: Note) -> None:
        self.notes.append(note)

    async def close(self) -> None:
        self.closed = True


class Watched:
    """Notifications with a service that only listens, and a window with or without the focus."""

    def __init__(self, desk: FakeDesk, bridge: Bridge) -> None:
        self.service = Told()
        self.seen = False
        self.watch = Notifications(
            desk, bridge, lambda: self.seen, bridge, make_service=lambda _click, _: self.service
        )
        desk.introduce()

    @property
    def said(self) -> list[tuple[str, str]]:
        return [(note.title, note.body) for note in self.service.notes]


@pytest.fixture
async def watched(desk: FakeDesk, bridge: Bridge) -> Watched:
    return Watched(desk, bridge)


async def settled(desk: FakeDesk, bridge: Bridge) -> None:
    """Once the bridge has told of everything that was committed."""
    told: list[bool] = []
    bridge.status_changed.connect(lambda: told.append(True))
    desk.engine.set_status()
    await until(lambda: told, "the news")


def done(number: int) -> dict[str, Any]:
    return {"state": State.DONE, "output": f"/results/{number}.png", "ended_at": NOON}


async def run_two(desk: FakeDesk, bridge: Bridge) -> None:
    """Two edits are ordered; one is done, then the other fails."""
    desk.engine.put(a_job(1), a_job(2, sku="BIKE-77"))
    await settled(desk, bridge)
    desk.engine.move(1, **done(1))
    await settled(desk, bridge)
    desk.engine.move(2, state=State.FAILED, fault=Fault("SERVICE_ERROR"), ended_at=NOON)
    await settled(desk, bridge)


async def test_the_end_of_the_queue_is_said_once(
    desk: FakeDesk, bridge: Bridge, watched: Watched
) -> None:
    await run_two(desk, bridge)
    await until(lambda: watched.said, "the notification")
    assert watched.said == [("The queue is done", "1 edit done · 1 edit failed")]


async def test_each_edit_is_said_by_its_name(
    desk: FakeDesk, bridge: Bridge, watched: Watched
) -> None:
    await desk.change(notify="each")
    await run_two(desk, bridge)
    await until(lambda: len(watched.said) == 2, "both")
    assert [title.strip("\u2068\u2069") for title, _ in watched.said] == ["coffee.png", "BIKE-77"]
    assert [body for _, body in watched.said] == ["Done", "The service failed"]


async def test_no_prompt_is_ever_said(desk: FakeDesk, bridge: Bridge, watched: Watched) -> None:
    await desk.change(notify="each")
    await run_two(desk, bridge)
    await until(lambda: len(watched.said) == 2, "both")
    assert "marble" not in repr(watched.service.notes)


@pytest.mark.parametrize("wish", ["never", "queue", "each"])
async def test_who_looks_at_the_window_or_wants_none_gets_none(
    desk: FakeDesk, bridge: Bridge, watched: Watched, wish: str
) -> None:
    await desk.change(notify=wish)
    watched.seen = wish != "never"
    await run_two(desk, bridge)
    assert watched.said == []


async def test_who_looks_at_the_window_gets_them_where_that_is_wanted(
    desk: FakeDesk, bridge: Bridge, watched: Watched
) -> None:
    await desk.change(notify_focused=True)
    watched.seen = True
    await run_two(desk, bridge)
    await until(lambda: watched.said, "the notification")


async def test_what_was_seen_is_not_counted_later(
    desk: FakeDesk, bridge: Bridge, watched: Watched
) -> None:
    desk.engine.put(a_job(1), a_job(2))
    await settled(desk, bridge)
    watched.seen = True
    desk.engine.move(1, **done(1))
    await settled(desk, bridge)
    watched.seen = False
    desk.engine.move(2, **done(2))
    await until(lambda: watched.said, "the notification")
    assert watched.said[0][1] == "Done"


async def test_what_a_person_cancels_and_what_ended_before_is_not_said(
    desk: FakeDesk, bridge: Bridge, watched: Watched
) -> None:
    desk.engine.put(a_job(1, **done(1)), a_job(2))
    await settled(desk, bridge)
    desk.engine.move(2, state=State.CANCELLED)
    await settled(desk, bridge)
    desk.engine.move(1, cleared=True)
    await settled(desk, bridge)
    assert watched.said == []


async def test_a_lost_answer_needs_a_person_and_ends_the_queue(
    desk: FakeDesk, bridge: Bridge, watched: Watched
) -> None:
    desk.engine.put(a_job(1))
    await settled(desk, bridge)
    desk.engine.move(1, state=State.UNCERTAIN)
    await until(lambda: watched.said, "the notification")
    assert watched.said[0][1] == "No answer. May have cost 8 credits"


def test_a_click_shows_the_edit_that_ended_last() -> None:
    jobs: list[Job] = [a_job(n, state=State.DONE, ended_at=NOON) for n in (3, 7, 5)]
    assert note_of(jobs, whole_queue=True).job == 7


# over a real bus


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of this test's own."""
    address = f"unix:path={tmp_path}/bus"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdout is not None
    assert daemon.stdout.readline()  # it listens by then
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


class Daemon:
    """A notification service on the bus: keeps what it is told, and lets a person click."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self.calls: list[tuple[Any, ...]] = []

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                continue
            if fields[HeaderFields.member] == "GetCapabilities":
                reply = new_method_return(message, "as", (["body", "body-markup", "actions"],))
            else:
                self.calls.append(message.body)
                reply = new_method_return(message, "u", (len(self.calls),))
            await self._connection.send(reply)

    async def click(self, number: int) -> None:
        emitter = DBusAddress(PATH, interface=NAME)
        await self._connection.send(new_signal(emitter, "ActionInvoked", "us", (number, "default")))


@pytest.fixture
async def daemon(bus: str) -> AsyncIterator[Daemon]:
    connection = await open_dbus_connection("SESSION")
    async with DBusRouter(connection) as router:
        await Proxy(message_bus, router).RequestName(NAME)
    made = Daemon(connection)
    serving = asyncio.ensure_future(made.serve())
    yield made
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    await connection.close()


async def test_a_notification_arrives_at_the_system_and_its_click_comes_back(
    desk: FakeDesk, bridge: Bridge, daemon: Daemon
) -> None:
    clicked: list[int] = []
    parent = QObject()
    watch = Notifications(
        desk, bridge, lambda: False, parent, make_service=lambda click, _: DesktopBus(click)
    )
    watch.clicked.connect(clicked.append)
    await run_two(desk, bridge)
    await until(lambda: daemon.calls, "the notification")
    program, _, icon, title, body, actions, hints, _ = daemon.calls[0]
    assert (program, icon, title) == ("ProductAI Desktop", "productai-desktop", "The queue is done")
    assert body == "1 edit done · 1 edit failed"
    assert actions[0] == "default"
    assert hints["desktop-entry"] == ("s", "productai-desktop")

    async def click() -> bool:
        await daemon.click(1)
        return bool(clicked)

    for _ in range(100):  # the answer to Notify may still be on its way
        if await click():
            break
        await asyncio.sleep(0.01)
    assert clicked[0] == 2
    await watch.close()


async def test_what_looks_like_markup_is_shown_as_it_is(daemon: Daemon) -> None:
    service = DesktopBus(lambda _: None)
    await service.show(Note("cup", "<b>R&D</b>", 1))
    assert daemon.calls[0][4] == "&lt;b&gt;R&amp;D&lt;/b&gt;"
    await service.close()


async def test_where_nobody_answers_nothing_happens(bus: str) -> None:
    service = DesktopBus(lambda _: None)
    await service.show(Note("cup", "Done", 1))  # there is a bus, and no service on it
    await service.close()


async def test_without_a_bus_nothing_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    service = DesktopBus(lambda _: None)
    await service.show(Note("cup", "Done", 1))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    await service.show(Note("cup", "Done", 1))
    await service.close()
