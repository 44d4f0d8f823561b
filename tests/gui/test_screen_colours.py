"""The monitor's colours: found, followed from screen to screen, and said in words."""

import asyncio
import ctypes
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from productai_desktop.gui import screen_profiles
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.screen_colours import ScreenColours
from productai_desktop.gui.screen_profiles import Monitor, profile_of_x_screen
from productai_desktop.imaging.colours.adobe_rgb import profile as adobe_rgb
from productai_desktop.imaging.metadata.marks import srgb_profile

PROFILES = Path(__file__).parents[1] / "imaging" / "profiles"
P3 = (PROFILES / "DisplayP3-v4.icc").read_bytes()
GREY = (PROFILES / "sGrey-v2-magic.icc").read_bytes()


class Monitors:
    """What the window system says."""

    def __init__(self, answer: bytes | None) -> None:
        self.answer = answer
        self.asked: list[Monitor] = []

    def __call__(self, monitor: Monitor) -> bytes | None:
        self.asked.append(monitor)
        return self.answer


@pytest.fixture
async def window(qapp: QApplication) -> AsyncIterator[QWidget]:
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


async def watching(bridge: Bridge, window: QWidget, answer: bytes | None) -> ScreenColours:
    colours = ScreenColours(bridge, source=Monitors(answer))
    colours.watch(window)
    await bridge.settled()
    return colours


async def test_a_monitor_with_a_profile_is_known_by_its_name(
    bridge: Bridge, window: QWidget
) -> None:
    colours = await watching(bridge, window, adobe_rgb())
    assert colours.known
    assert colours.profile() == adobe_rgb()
    assert "Colours for this screen" in colours.description
    assert len(colours.description) > len("Colours for this screen: ")


@pytest.mark.parametrize("answer", [None, b"", b"no profile" * 50, GREY, P3[:200]])
async def test_without_a_usable_profile_it_is_srgb_and_says_so(
    bridge: Bridge, window: QWidget, answer: bytes | None
) -> None:
    colours = await watching(bridge, window, answer)
    assert not colours.known
    assert colours.profile() is None
    assert "sRGB" in colours.description


async def test_a_monitor_that_is_srgb_is_known_and_nothing_is_converted(
    bridge: Bridge, window: QWidget
) -> None:
    colours = await watching(bridge, window, srgb_profile())
    assert colours.known
    assert colours.profile() is None


async def test_another_monitor_is_asked_for_and_told_of(bridge: Bridge, window: QWidget) -> None:
    source = Monitors(None)
    colours = ScreenColours(bridge, source=source)
    told: list[bytes | None] = []
    colours.changed.connect(lambda: told.append(colours.profile()))
    colours.watch(window)
    await bridge.settled()
    assert told == []
    source.answer = P3
    handle = window.windowHandle()
    handle.screenChanged.emit(handle.screen())
    await bridge.settled()
    assert told == [P3]
    assert len(source.asked) == 2
    assert source.asked[0].name == handle.screen().name()


async def test_another_window_is_followed_instead(bridge: Bridge, window: QWidget) -> None:
    source = Monitors(P3)
    colours = ScreenColours(bridge, source=source)
    colours.watch(window)
    colours.watch(window)
    other = QWidget()
    other.show()
    colours.watch(other)
    await bridge.settled()
    assert len(source.asked) == 2
    window.windowHandle().screenChanged.emit(window.screen())
    await bridge.settled()
    assert len(source.asked) == 2
    other.close()
    other.deleteLater()
    await asyncio.sleep(0)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of its own, on a display that it chooses."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-noreset", "-screen", "0", "320x240x24"],
        pass_fds=(writer,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(20)


def set_property(display: str, name: bytes, data: bytes) -> None:
    """On the root window, as colour managers do."""
    xcb: Any = screen_profiles._xcb()
    xcb.xcb_change_property.argtypes = (
        ctypes.c_void_p, ctypes.c_uint8, *[ctypes.c_uint32] * 3, ctypes.c_uint8, ctypes.c_uint32,
        ctypes.c_char_p,
    )  # fmt: skip
    with screen_profiles._connected(xcb, display) as connection:
        root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data[0]
        asked = xcb.xcb_intern_atom(connection, 0, len(name), name)
        with screen_profiles._freed(xcb.xcb_intern_atom_reply(connection, asked, None)) as reply:
            atom = reply.contents.atom
        xcb.xcb_change_property(connection, 0, root, atom, 6, 8, len(data), data)
        # an answer to a later question: the property is set by then
        asked = xcb.xcb_intern_atom(connection, 0, len(name), name)
        with screen_profiles._freed(xcb.xcb_intern_atom_reply(connection, asked, None)):
            pass


def test_the_profile_of_each_x_monitor_is_read_from_the_root_window(display: str) -> None:
    assert profile_of_x_screen(display, 0) is None
    set_property(display, b"_ICC_PROFILE", P3)
    set_property(display, b"_ICC_PROFILE_1", adobe_rgb())
    assert profile_of_x_screen(display, 0) == P3
    assert profile_of_x_screen(display, 1) == adobe_rgb()
    assert profile_of_x_screen(display, 2) is None


def test_a_display_that_does_not_answer_tells_nothing() -> None:
    assert profile_of_x_screen(":3999", 0) is None


def test_a_wayland_compositor_is_not_asked_by_x(
    display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_property(display, b"_ICC_PROFILE", P3)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert screen_profiles.profile_of_monitor(Monitor(0, "screen")) == P3
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert screen_profiles.profile_of_monitor(Monitor(0, "screen")) is None
