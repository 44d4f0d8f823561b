"""The ICC profile of a monitor, as each window system gives it. Blocking: in threads only.

X11: the root window's `_ICC_PROFILE` and `_ICC_PROFILE_n` (ICC Profiles in X Specification 0.4).
macOS: CoreGraphics. Windows: the profile of the device context. Elsewhere nothing is known.
"""

import ctypes
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: no profile is read that is larger
_MOST_BYTES = 16_000_000


@dataclass(frozen=True, slots=True)
class Monitor:
    """Which monitor is meant, by what the window systems call it."""

    #: its place among all monitors, from 0
    number: int
    #: such as "DP-1", or "\\\\.\\DISPLAY1" on Windows
    name: str
    #: a point on it, in the desktop's coordinates
    x: float = 0.0
    y: float = 0.0


def profile_of_monitor(monitor: Monitor) -> bytes | None:
    """The bytes of its profile, which may be anything; None where none is told."""
    try:
        if sys.platform == "darwin":
            return _of_macos(monitor)
        if sys.platform == "win32":
            return _of_windows(monitor)
        display = os.environ.get("DISPLAY", "")
        if not display or os.environ.get("WAYLAND_DISPLAY"):
            return None  # a Wayland compositor manages colours itself and tells X nothing
        return profile_of_x_screen(display, monitor.number)
    except (OSError, AttributeError):  # a library, or a function of it, is not there
        return None


class _Reply(ctypes.Structure):
    """What xcb_get_property is answered with."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("bytes_after", ctypes.c_uint32),
        ("value_length", ctypes.c_uint32),
    )


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    """xcb_screen_iterator_t; a screen begins with its root window."""

    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


def profile_of_x_screen(display: str, number: int) -> bytes | None:
    """Of the X display's monitor with that number. Raises OSError where there is no libxcb."""
    xcb = _xcb()
    with _connected(xcb, display) as connection:
        if connection is None:
            return None
        root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data[0]
        name = b"_ICC_PROFILE" if number == 0 else f"_ICC_PROFILE_{number}".encode()
        asked = xcb.xcb_intern_atom(connection, 1, len(name), name)
        with _freed(xcb.xcb_intern_atom_reply(connection, asked, None)) as atom:
            if not atom or not atom.contents.atom:
                return None
            number_of_atom = atom.contents.atom
        cookie = xcb.xcb_get_property(connection, 0, root, number_of_atom, 0, 0, _MOST_BYTES // 4)
        with _freed(xcb.xcb_get_property_reply(connection, cookie, None)) as reply:
            if not reply or reply.contents.format != 8 or reply.contents.bytes_after:
                return None
            size = xcb.xcb_get_property_value_length(reply)
            return ctypes.string_at(xcb.xcb_get_property_value(reply), size) or None


def _xcb() -> Any:
    """libxcb with the types of what is called; Qt's own plugin for X needs it, too."""
    xcb = ctypes.CDLL("libxcb.so.1")
    pointer, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    for name, result, *arguments in (
        ("xcb_connect", pointer, ctypes.c_char_p, pointer),
        ("xcb_connection_has_error", ctypes.c_int, pointer),
        ("xcb_disconnect", None, pointer),
        ("xcb_get_setup", pointer, pointer),
        ("xcb_setup_roots_iterator", _Roots, pointer),
        ("xcb_intern_atom", _Cookie, pointer, u8, u16, ctypes.c_char_p),
        ("xcb_intern_atom_reply", ctypes.POINTER(_AtomReply), pointer, _Cookie, pointer),
        ("xcb_get_property", _Cookie, pointer, u8, u32, u32, u32, u32, u32),
        ("xcb_get_property_reply", ctypes.POINTER(_Reply), pointer, _Cookie, pointer),
        ("xcb_get_property_value_length", ctypes.c_int, ctypes.POINTER(_Reply)),
        ("xcb_get_property_value", pointer, ctypes.POINTER(_Reply)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


@contextmanager
def _connected(xcb: Any, display: str) -> Generator[Any]:
    """A connection of its own; None where the display does not answer."""
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        yield None if xcb.xcb_connection_has_error(connection) else connection
    finally:
        xcb.xcb_disconnect(connection)


@contextmanager
def _freed(reply: Any) -> Generator[Any]:
    """A reply, whose memory is the C library's to free."""
    free = ctypes.CDLL(None).free
    free.restype, free.argtypes = None, (ctypes.c_void_p,)
    try:
        yield reply
    finally:
        free(ctypes.cast(reply, ctypes.c_void_p))


class _Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


def _of_macos(monitor: Monitor) -> bytes | None:
    """By the display that has the point. Not run on a Mac yet."""
    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    found, count = ctypes.c_uint32(), ctypes.c_uint32()
    graphics.CGGetDisplaysWithPoint.argtypes = (
        _Point, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p,
    )  # fmt: skip
    point = _Point(monitor.x, monitor.y)
    graphics.CGGetDisplaysWithPoint(point, 1, ctypes.byref(found), ctypes.byref(count))
    if not count.value:
        return None
    for function, argument in (
        (graphics.CGDisplayCopyColorSpace, ctypes.c_uint32),
        (graphics.CGColorSpaceCopyICCData, ctypes.c_void_p),
        (core.CFDataGetBytePtr, ctypes.c_void_p),
    ):
        function.restype, function.argtypes = ctypes.c_void_p, (argument,)
    core.CFDataGetLength.restype, core.CFDataGetLength.argtypes = ctypes.c_long, (ctypes.c_void_p,)
    core.CFRelease.restype, core.CFRelease.argtypes = None, (ctypes.c_void_p,)
    space = graphics.CGDisplayCopyColorSpace(found)
    if not space:
        return None
    data = graphics.CGColorSpaceCopyICCData(space)
    core.CFRelease(space)
    if not data:
        return None
    size = min(_MOST_BYTES, core.CFDataGetLength(data))
    profile = ctypes.string_at(core.CFDataGetBytePtr(data), size)
    core.CFRelease(data)
    return profile


def _of_windows(monitor: Monitor) -> bytes | None:
    """By the display's name. Not run on Windows yet."""
    gdi = ctypes.CDLL("gdi32")
    gdi.CreateDCW.restype = ctypes.c_void_p
    gdi.CreateDCW.argtypes = (ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_void_p)
    gdi.GetICMProfileW.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_wchar_p)
    gdi.DeleteDC.argtypes = (ctypes.c_void_p,)
    context = gdi.CreateDCW(None, monitor.name, None, None)
    if not context:
        return None
    size = ctypes.c_uint32(1024)
    path = ctypes.create_unicode_buffer(size.value)
    found = gdi.GetICMProfileW(context, ctypes.byref(size), path)
    gdi.DeleteDC(context)
    if not found or Path(path.value).stat().st_size > _MOST_BYTES:
        return None
    return Path(path.value).read_bytes()
