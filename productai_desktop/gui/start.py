"""Starts the window program: shows its window at once, then loads and runs the rest of it.

What stands here is loaded before the first painting, which waits for nothing else.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from productai_desktop.gui.frame.display import display_problem
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.frame.memory import give_back_large
from productai_desktop.gui.frame.single_window import SingleWindow

if TYPE_CHECKING:
    from productai_desktop.gui.facade import Desk

#: for which the first painting is waited for: a window that starts minimised has none
_PAINT_MILLISECONDS = 500
#: for which another thread may go on while the Qt thread waits for the interpreter: it does so
#: after many a call of Qt, and Python's own 5 ms would make each painting three times as long
_SWITCH_SECONDS = 0.0005


def run(data_folder: Path, make: "Callable[[], Desk]", photos: Sequence[str] = ()) -> int:
    """Runs the window over the desk that `make` returns, not open yet; returns the exit status.

    `photos` are absolute paths and addresses to begin with. 2 where there is no display; 0 where
    another window of this data folder came forward instead, and took the photos.
    """
    problem = display_problem(os.environ)
    if problem is not None:
        print(problem, file=sys.stderr)
        return 2
    give_back_large()
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = _application(["productai-desktop"])
    app.setApplicationName("ProductAI Desktop")
    # by which a desktop finds the window's icon: in a Flatpak its entry has the application's name
    app.setDesktopFileName(os.environ.get("FLATPAK_ID") or "productai-desktop")
    single = SingleWindow(data_folder, app)
    if not single.claim(photos):
        print("ProductAI Desktop is already open; its window comes to the front.")
        return 0
    try:
        window = MainWindow(data_folder)
        _show(window)
        # all that the first painting did not need: 0.2 s
        from productai_desktop.gui import session

        return session.run(app, _made(app, make, window), single, window, photos)
    finally:
        single.close()


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from productai_desktop.gui.frame.application import Application

        return Application(arguments)
    return QApplication(arguments)


def _made(app: QApplication, make: "Callable[[], Desk]", window: MainWindow) -> "Desk":
    """The desk; where there can be none, that is said before the program ends."""
    from productai_desktop.core.errors import ProductAIError

    try:
        return make()
    except ProductAIError as error:
        from productai_desktop.gui.frame.refusal import refuse

        refuse(app, error, window)
        raise


def _show(window: MainWindow) -> None:
    """Shows the window; returns once it is painted."""
    loop = QEventLoop()
    window.painted.connect(loop.quit)
    QTimer.singleShot(_PAINT_MILLISECONDS, loop, loop.quit)
    window.show()
    loop.exec()
