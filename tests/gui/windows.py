"""The main window as it is once its session has begun."""

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.main_window import MainWindow
from tests.fakes import FakeDesk


def main_window(desk: FakeDesk, bridge: Bridge) -> MainWindow:
    """With header and status line, and without panels."""
    made = MainWindow(desk.data_folder)
    made.occupy(desk, bridge)
    return made
