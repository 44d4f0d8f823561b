"""Whether a window can be shown at all: Qt aborts the process where it cannot."""

import ctypes
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

#: libraries that Qt's plug-in for X needs, and the Debian packages that hold them
_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def display_problem(environ: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Why no window can be shown, as an English sentence for the terminal; None where it can.

    Looked at before QApplication is made, on Linux alone: elsewhere there is always a display.
    """
    if not platform.startswith("linux"):
        return None
    plug_in = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if plug_in and not plug_in.startswith(("xcb", "wayland")):
        return None  # offscreen and its like need no display
    if environ.get("WAYLAND_DISPLAY") and plug_in != "xcb" and _wayland_answers(environ):
        return None
    display = environ.get("DISPLAY", "")
    if not display:
        return (
            "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY serves). "
            "Start the program on a desktop, or use the terminal program `productai`."
        )
    missing = _missing(_LIBRARIES)
    if missing:
        return (
            "Libraries that a window needs are not installed. Install them with: "
            f"sudo apt-get install {' '.join(missing)}"
        )
    if not _x_answers(display):
        return (
            f"The display {display!r} cannot be reached, or it refuses this user. "
            "Start the program on a desktop, or use the terminal program `productai`."
        )
    return None


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    import socket

    path = Path(environ.get("XDG_RUNTIME_DIR", "/")) / environ["WAYLAND_DISPLAY"]
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(2)
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _x_answers(display: str) -> bool:
    """Asks libxcb itself, which knows addresses and authority files as Qt will."""
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(display.encode(), None)
    failed = bool(library.xcb_connection_has_error(connection))
    library.xcb_disconnect(connection)
    return not failed


def _missing(
    libraries: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL
) -> list[str]:
    missing: list[str] = []
    for library, package in {"libxcb.so.1": "libxcb1", **libraries}.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return missing
