"""The system's own notifications: how one is shown, and how a click on it comes back.

Linux is spoken to by the Desktop Notifications Specification (1.2) over the session bus, other
systems by Qt. Where nobody answers nothing happens: no edit waits for a notification.
"""

# jeepney has no types: what it gives is Any here
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false

import asyncio
import contextlib
import html
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

_ADDRESS: dict[str, str] = {
    "object_path": "/org/freedesktop/Notifications",
    "bus_name": "org.freedesktop.Notifications",
    "interface": "org.freedesktop.Notifications",
}
_PATIENCE_SECONDS = 5.0
#: notifications whose click is still known
_MOST_OPEN = 50

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Note:
    """One notification."""

    title: str
    body: str
    #: number of the edit that a click shows
    job: int


class NotificationService(Protocol):
    """Shows notes, and calls what it was made with with the note that was clicked."""

    async def show(self, note: Note) -> None: ...

    async def close(self) -> None: ...


def service(on_click: Callable[[Note], None], parent: QObject) -> NotificationService:
    """The service of this system."""
    if sys.platform.startswith("linux"):
        return DesktopBus(on_click)
    return Tray(on_click, parent)


class DesktopBus:
    """org.freedesktop.Notifications; the connection is made for the first note, and kept."""

    def __init__(self, on_click: Callable[[Note], None]) -> None:
        self._on_click = on_click
        self._stack: contextlib.AsyncExitStack | None = None
        self._router: Any = None
        self._markup = False
        self._open: dict[int, Note] = {}
        self._listener: asyncio.Task[None] | None = None

    async def show(self, note: Note) -> None:
        """Shows a note; says in the log where that cannot be."""
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                await self._show(note)
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, *_bus_errors()) as error:
            _log.info("no notification could be shown: %s", type(error).__name__)
            await self.close()

    async def close(self) -> None:
        """Leaves the bus; the next note joins it again."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.cancel()
            await asyncio.gather(listener, return_exceptions=True)
        stack, self._stack, self._router = self._stack, None, None
        if stack is not None:
            with contextlib.suppress(OSError, EOFError):  # it is gone already
                await stack.aclose()

    async def _show(self, note: Note) -> None:
        if self._router is None:
            await self._join()
        body = html.escape(note.body, quote=False) if self._markup else note.body
        (number,) = await self._call(
            "Notify",
            "susssasa{sv}i",
            (
                *("ProductAI Desktop", 0, "productai-desktop", note.title, body),
                *(["default", ""], {"desktop-entry": ("s", "productai-desktop")}, -1),
            ),
        )
        self._open[number] = note
        while len(self._open) > _MOST_OPEN:
            del self._open[next(iter(self._open))]

    async def _join(self) -> None:
        # only Linux has a session bus, and only who is notified needs it
        from jeepney import MatchRule, message_bus
        from jeepney.io.asyncio import Proxy, open_dbus_router

        self._stack = contextlib.AsyncExitStack()
        self._router = await self._stack.enter_async_context(open_dbus_router("SESSION"))
        (capabilities,) = await self._call("GetCapabilities", "", ())
        self._markup = "body-markup" in capabilities
        rule = MatchRule(
            type="signal",
            interface=_ADDRESS["interface"],
            path=_ADDRESS["object_path"],
        )
        queue: asyncio.Queue[Any] = asyncio.Queue(_MOST_OPEN)
        self._stack.enter_context(self._router.filter(rule, queue=queue))
        await Proxy(message_bus, self._router).AddMatch(rule)
        self._listener = asyncio.get_running_loop().create_task(self._listen(queue))

    async def _call(self, method: str, signature: str, arguments: tuple[Any, ...]) -> Any:
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(**_ADDRESS)
        message = new_method_call(address, method, signature or None, arguments)
        return unwrap_msg(await self._router.send_and_get_reply(message))

    async def _listen(self, queue: asyncio.Queue[Any]) -> None:
        from jeepney import HeaderFields

        while True:
            message = await queue.get()
            member = message.header.fields.get(HeaderFields.member)
            note = self._open.get(message.body[0]) if message.body else None
            if note is None:
                continue
            if member == "NotificationClosed":
                del self._open[message.body[0]]
            elif member == "ActionInvoked":
                self._on_click(note)


class Tray:
    """Qt's own, which needs an icon beside the clock; it is there from the first note on."""

    def __init__(self, on_click: Callable[[Note], None], parent: QObject) -> None:
        self._on_click = on_click
        self._parent = parent
        self._icon: QSystemTrayIcon | None = None
        self._last: Note | None = None

    async def show(self, note: Note) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self._parent)
            self._icon.setToolTip(QApplication.applicationName())
            self._icon.messageClicked.connect(self._clicked)
            self._icon.show()
        self._last = note
        self._icon.showMessage(note.title, note.body, QApplication.windowIcon())

    async def close(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    def _clicked(self) -> None:
        if self._last is not None:
            self._on_click(self._last)


def _bus_errors() -> tuple[type[Exception], ...]:
    from jeepney import DBusErrorResponse
    from jeepney.io.common import RouterClosed

    return (DBusErrorResponse, RouterClosed)
