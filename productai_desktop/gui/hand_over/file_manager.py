"""Showing a file in its folder, with the file selected where the system can do that."""

# jeepney has no types: what it gives is Any here
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false

import asyncio
import logging
import sys
from pathlib import Path

from productai_desktop.gui.hand_over.launching import start

_NAME = "org.freedesktop.FileManager1"
_PATIENCE_SECONDS = 5.0

_log = logging.getLogger(__name__)


async def select_file(path: Path) -> bool:
    """Asks the system to show the folder with the file selected; False where it cannot.

    Raises HandOverFailure where the file manager of Windows or macOS cannot be started.
    """
    if sys.platform == "win32":
        # a comma without a space: explorer reads the rest as one path; it ends with 1 when it works
        await asyncio.to_thread(start, ["explorer", f"/select,{path}"], "Explorer", watch_seconds=0)
        return True
    if sys.platform == "darwin":
        await asyncio.to_thread(start, ["open", "-R", str(path)], "Finder")
        return True
    return await _show_items(path)


async def _show_items(path: Path) -> bool:
    """org.freedesktop.FileManager1.ShowItems of the session bus, which starts the program."""
    # only Linux has a session bus, and only who asks for it needs it
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.asyncio import open_dbus_router
    from jeepney.io.common import RouterClosed
    from jeepney.wrappers import unwrap_msg

    address = DBusAddress("/org/freedesktop/FileManager1", _NAME, _NAME)
    message = new_method_call(address, "ShowItems", "ass", ([path.as_uri()], ""))
    unreachable = (OSError, EOFError, KeyError, ValueError, RuntimeError, RouterClosed)
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS), open_dbus_router("SESSION") as router:
            unwrap_msg(await router.send_and_get_reply(message))
    except (*unreachable, DBusErrorResponse) as error:
        _log.info("no file manager takes a selection: %s", type(error).__name__)
        return False
    return True
