"""The window's session: from the first turn of the loop until the window is closed and all that
was begun in it has ended."""

import asyncio
import signal
import socket
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QSettings, QSocketNotifier, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from productai_desktop.core.resources import resource_path
from productai_desktop.gui import bridge as bridges
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.application import Application
from productai_desktop.gui.frame.caret import RestingCaret
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.frame.memory import leave_old_alone, put_off_search
from productai_desktop.gui.frame.mishaps import Mishaps
from productai_desktop.gui.frame.replaced import ReplacedProgram
from productai_desktop.gui.frame.single_window import SingleWindow
from productai_desktop.gui.frame.stage import Stage
from productai_desktop.gui.pictures import PictureReader, warm_up, warm_up_for_pairs
from productai_desktop.gui.screen_colours import ScreenColours
from productai_desktop.gui.thumbnails import Thumbnails


def run(
    app: QApplication,
    desk: Desk,
    single: SingleWindow,
    window: MainWindow,
    photos: Sequence[str] = (),
) -> int:
    """Runs until `window`, which is shown and empty, is closed; returns the exit status."""
    app.setWindowIcon(QIcon(str(resource_path("icons/app.svg"))))
    # where Qt's own dialogs keep the folders that were looked at: with all other data
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(desk.data_folder)
    )
    RestingCaret(app)
    return bridges.run(app, lambda: _main(app, desk, single, window, photos))


async def _main(
    app: QApplication,
    desk: Desk,
    single: SingleWindow,
    window: MainWindow,
    photos: Sequence[str],
) -> int:
    closing = asyncio.Event()
    bridge = Bridge(desk)
    stage = Stage(app, desk, bridge, window)
    stage.close_requested.connect(closing.set)
    single.asked.connect(stage.receive)
    if window.closed_early:
        closing.set()
    mishaps = Mishaps(bridge)
    mishaps.happened.connect(bridge.failed)
    with _signals(stage.close), mishaps.watched():
        colours = ScreenColours(bridge)
        reader = PictureReader(desk.data_folder / "cache" / "previews", colours.profile)
        thumbnails = Thumbnails(stage, decode=reader, colours=colours)
        _warm_up_with_pictures(bridge, thumbnails)
        stage.begin(thumbnails)
        if photos:
            stage.receive(photos)
        if isinstance(app, Application):
            app.hand_over(stage.receive)
        if getattr(sys, "frozen", False):
            ReplacedProgram(Path(sys.executable), bridge.failed.emit, stage)
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


def _warm_up_with_pictures(bridge: Bridge, thumbnails: Thumbnails) -> None:
    def warm(_path: str) -> None:
        bridge.spawn(asyncio.to_thread(warm_up_for_pairs))

    thumbnails.ready.connect(warm, Qt.ConnectionType.SingleShotConnection)


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
