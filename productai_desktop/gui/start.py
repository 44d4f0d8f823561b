"""Starts the window program, runs it until its window is closed, and shuts it down."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from productai_desktop.core.resources import resource_path
from productai_desktop.gui import bridge as bridges
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.display import display_problem
from productai_desktop.gui.frame.memory import give_back_large, leave_old_alone, put_off_search
from productai_desktop.gui.frame.mishaps import Mishaps
from productai_desktop.gui.frame.single_window import SingleWindow
from productai_desktop.gui.frame.stage import Stage
from productai_desktop.gui.pictures import PictureReader, warm_up
from productai_desktop.gui.screen_colours import ScreenColours
from productai_desktop.gui.thumbnails import Thumbnails

#: after this the desk is opened even if nothing was painted
_PAINT_SECONDS = 0.5
#: for which another thread may go on while the Qt thread waits for the interpreter: it does so
#: after many a call of Qt, and Python's own 5 ms would make each painting three times as long
_SWITCH_SECONDS = 0.0005


def run(desk: Desk, photos: Sequence[str] = ()) -> int:
    """Runs the window over a desk that is not open yet; returns the exit status.

    `photos` are absolute paths and addresses to begin with. 2 where there is no display; 0 where
    another window of this data folder came forward instead, and took the photos.
    """
    problem = display_problem(os.environ)
    if problem is not None:
        print(problem, file=sys.stderr)
        return 2
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    give_back_large()
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = QApplication(["productai-desktop"])
    app.setApplicationName("ProductAI Desktop")
    app.setDesktopFileName("productai-desktop")
    app.setWindowIcon(QIcon(str(resource_path("icons/app.svg"))))
    single = SingleWindow(desk.data_folder, app)
    if not single.claim(photos):
        print("ProductAI Desktop is already open; its window comes to the front.")
        return 0
    try:
        return bridges.run(app, lambda: _main(app, desk, single, photos))
    finally:
        single.close()


async def _main(app: QApplication, desk: Desk, single: SingleWindow, photos: Sequence[str]) -> int:
    closing = asyncio.Event()
    bridge = Bridge(desk)
    stage = Stage(app, desk, bridge)
    stage.close_requested.connect(closing.set)
    single.asked.connect(stage.receive)
    painted = asyncio.Event()
    stage.painted.connect(painted.set)
    # a window that starts minimised is never painted
    asyncio.get_running_loop().call_later(_PAINT_SECONDS, painted.set)
    mishaps = Mishaps(bridge)
    mishaps.happened.connect(bridge.failed)
    with _signals(stage.close), mishaps.watched():
        stage.window.show()
        await painted.wait()
        colours = ScreenColours(bridge)
        reader = PictureReader(desk.data_folder / "cache" / "previews", colours.profile)
        thumbnails = Thumbnails(stage, decode=reader, colours=colours)
        stage.begin(thumbnails)
        if photos:
            stage.receive(photos)
        opening = bridge.spawn(_open(desk))
        await closing.wait()
        stage.window.hide()
        if opening is not None and not opening.done():
            # books that are being opened are waited for, so that they are closed well
            await opening
        await stage.leave()
        await bridge.close()
        await desk.close()
        await asyncio.to_thread(thumbnails.close)
    return 0


async def _open(desk: Desk) -> None:
    put_off_search()
    try:
        await desk.open()
        await asyncio.to_thread(warm_up)
    finally:
        leave_old_alone()


@contextmanager
def _signals(ask: Callable[[], object]) -> Generator[None]:
    """Interrupt and terminate close the window as a click does.

    Python runs its handlers between bytecodes, of which a waiting Qt loop has none: the wake-up
    socket gives it some.
    """
    loop = asyncio.get_running_loop()
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reader.recv(64))
    before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)

    def close(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(ask)

    handlers = {kind: signal.signal(kind, close) for kind in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for kind, handler in handlers.items():
            signal.signal(kind, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        reader.close()
        writer.close()
