"""The proxy settings of a Linux desktop, by the portal that GNOME, KDE and others answer at.

Source: org.freedesktop.portal.ProxyResolver (XDG desktop portals). It also evaluates automatic
configurations, which no environment variable can name. Where no portal runs none is started.
"""

# jeepney has no types: what it gives is Any here
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import asyncio
import os
import sys
from typing import Any

#: real seconds for the portal's answer; without one a request goes straight
PATIENCE_SECONDS = 2.0
#: proxies that are looked at in one answer
_MOST = 10


async def desktop_proxies(address: str) -> list[str]:
    """The proxies for an address in order of preference, such as "http://proxy:3128" or
    "direct://"; none where no desktop says anything in time.
    """
    bus = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not sys.platform.startswith("linux") or not bus:
        return []
    # TimeoutError is an OSError, and what a bus says that cannot be read a ValueError
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await _asked(bus, address)
    except (OSError, EOFError, ValueError, RuntimeError):
        return []


async def _asked(bus: str, address: str) -> list[str]:
    # jeepney is there on Linux alone
    from jeepney import DBusAddress, MessageFlag, MessageType, message_bus, new_method_call
    from jeepney.auth import BEGIN, Authenticator
    from jeepney.bus import get_bus
    from jeepney.io.asyncio import DBusConnection

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop",
        bus_name="org.freedesktop.portal.Desktop",
        interface="org.freedesktop.portal.ProxyResolver",
    )
    question = new_method_call(portal, "Lookup", "s", (address,))
    question.header.flags |= MessageFlag.no_auto_start
    reader, writer = await asyncio.open_unix_connection(get_bus(bus))
    try:
        authenticator = Authenticator()
        for line in authenticator:
            writer.write(line)
            authenticator.feed(await reader.readline())
        writer.write(BEGIN)
        connection = DBusConnection(reader, writer)
        await _reply(connection, message_bus.Hello(), 1)
        reply = await _reply(connection, question, 2)
    finally:
        writer.close()
    if reply.header.message_type is not MessageType.method_return:
        return []
    (found,) = reply.body
    return [str(one)[:500] for one in found][:_MOST]


async def _reply(connection: Any, question: Any, serial: int) -> Any:
    from jeepney import HeaderFields

    await connection.send(question, serial=serial)
    while True:
        heard = await connection.receive()
        if heard.header.fields.get(HeaderFields.reply_serial) == serial:
            return heard
