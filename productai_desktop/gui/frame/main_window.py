"""The main window: lays the parts out and wires them to each other."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

# the namespace Qt itself takes 16 ms to make, for which the first painting does not wait
from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QVBoxLayout, QWidget

from productai_desktop.gui.frame.geometry import LEAST_SIZE, Geometry, Grounds
from productai_desktop.gui.frame.skeleton import Skeleton, palette_of

if TYPE_CHECKING:
    from productai_desktop.core.errors import ProductAIError
    from productai_desktop.gui.bridge import Bridge
    from productai_desktop.gui.facade import Desk
    from productai_desktop.gui.frame.workspace import Workspace
    from productai_desktop.gui.thumbnails import Thumbnails


class MainWindow(QMainWindow):
    """Made in three steps: at once with nothing but grounds, so that it can be painted before
    the rest of the program is loaded; `occupy` adds header and status line, `furnish` the panels.
    """

    #: the person wants to close the window; who owns the loop ends it
    close_requested = Signal()
    #: the window was painted for the first time
    painted = Signal()

    def __init__(self, data_folder: Path) -> None:
        super().__init__()
        self._geometry = Geometry(data_folder)
        self._workspace: Workspace | None = None
        self._was_painted = False
        #: it was asked to close before anyone listened
        self.closed_early = False
        #: warnings of the desk that were said
        self._told: list[ProductAIError] = []
        self._is_occupied = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("ProductAI Desktop")
        self.setMinimumSize(LEAST_SIZE)
        self.setPalette(palette_of(self._geometry.grounds() or _grounds("system")))
        self.setCentralWidget(Skeleton(from_right=self._geometry.reads_from_right()))
        self._geometry.restore_window(self)

    def occupy(self, desk: "Desk", bridge: "Bridge") -> None:
        """Adds header, messages and status line, in the look and language of the application."""
        # not before the first painting, nor with the module: all these take 0.2 s to load
        from productai_desktop.gui.frame.dialogs import Dialogs
        from productai_desktop.gui.frame.export_place import ExportPlace
        from productai_desktop.gui.frame.header import Header, PracticeBand
        from productai_desktop.gui.frame.message_bar import MessageBar
        from productai_desktop.gui.frame.status_line import StatusLine
        from productai_desktop.gui.order.upload_notice import UploadNotice
        from productai_desktop.gui.section import thin_line
        from productai_desktop.gui.shortcuts import Shortcuts

        self._desk = desk
        self.bridge = bridge
        self._is_occupied = True
        self.setPalette(QPalette())
        self.setWindowTitle(self.tr("ProductAI Desktop"))
        self.shortcuts = Shortcuts(desk, self)
        self._dialogs = Dialogs(desk, bridge, self.shortcuts, self)
        self._exports = ExportPlace(desk, bridge, self)
        self._header = Header(desk, bridge, shortcuts=self.shortcuts)
        self._band = PracticeBand(desk, bridge)
        self._messages = MessageBar()
        self._status = StatusLine(desk, bridge)
        self._body = QFrame()
        self._body.setProperty("role", "panel")
        # else the first button of the header would show the ring of the keyboard
        self._body.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._band)
        column.addWidget(thin_line())
        column.addWidget(self._body, 1)
        column.addWidget(self._messages)
        column.addWidget(self._status)
        self._column = column
        self.setCentralWidget(central)
        self._notice = UploadNotice(central)
        self._wire()
        if sys.platform == "darwin":
            from productai_desktop.gui.help.mac_menu import add_menu_bar

            add_menu_bar(self, self._header.help_menu(), self._dialogs.open_settings)
        self._body.setFocus()

    def furnish(self, thumbnails: "Thumbnails") -> None:
        """Adds the panels once there is an engine for them to read; later calls change nothing."""
        if self._workspace is not None:
            return
        from productai_desktop.gui.frame.page_tabs import EDIT
        from productai_desktop.gui.frame.panel_cycle import PanelCycle
        from productai_desktop.gui.frame.workspace import Workspace

        space = Workspace(self._desk, self.bridge, thumbnails, self.shortcuts, self._notice)
        self._workspace = space
        self.order_panel = space.order_panel
        self.compare_pane = space.compare_pane
        self.queue_panel = space.queue_panel
        space.failed.connect(self._messages.show_error)
        space.export_requested.connect(self._exports.open)
        space.welcoming.connect(self._status.leave_key_to_others)
        self._status.leave_key_to_others(space.is_welcoming)
        self._header.tabs.chosen.connect(space.pages.show_page)
        space.pages.shown.connect(self._header.tabs.show_choice)
        space.divide(self.width())
        self._geometry.restore_splitter(space)
        space.queue_panel.model.fold_groups(self._geometry.folded())
        self._column.replaceWidget(self._body, space)
        self._body.deleteLater()
        space.show()
        parts = (space.order_panel, space.middle, space.compare_pane.filmstrip)
        cycle = PanelCycle((*parts, space.queue_panel, self._header), self)
        self.shortcuts.bind("panel.next", self, cycle.next)
        self.shortcuts.bind("panel.previous", self, cycle.previous)
        self._engine_changed()
        if self._header.tabs.current == EDIT:
            space.take_focus()
        else:  # chosen before there were panels
            space.pages.show_page(self._header.tabs.current)

    @property
    def is_furnished(self) -> bool:
        """Whether the panels are there."""
        return self._workspace is not None

    def choose(self, number: int) -> None:
        """The person looks at this edit."""
        if self._workspace is not None:
            self._workspace.choose(number)

    def receive(self, photos: tuple[str, ...]) -> None:
        """Takes absolute paths and addresses as if they had been dropped."""
        if self._workspace is not None:
            self._workspace.receive(photos)

    def open_settings(self) -> None:
        """Opens Settings, a dialog of this window."""
        self._dialogs.open_settings()

    def come_forward(self) -> None:
        """Shows the window before all others."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def take_over(self, old: "MainWindow", thumbnails: "Thumbnails") -> None:
        """Stands where another window stood, with what the person had begun there."""
        old._keep_geometry()
        self._geometry.restore_window(self)
        self._told = old._told
        self._messages.take_over(old._messages)
        if old._workspace is not None:
            self.furnish(thumbnails)
            if self._workspace is not None:
                self._workspace.take_over(old._workspace)
        self.show()
        self._dialogs.take_over(old._dialogs)

    def closeEvent(self, event: QCloseEvent) -> None:
        # the loop's owner hides the window, ends the tasks and returns
        event.ignore()
        self.closed_early = not self._is_occupied
        self._keep_geometry()
        self.close_requested.emit()

    async def remember(self) -> None:
        """Returns once the choices of the last moment are written, too."""
        if self._workspace is not None:
            await self._workspace.remember()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _keep_geometry(self) -> None:
        if not self._is_occupied:
            return
        space = self._workspace
        folded = space.queue_panel.model.folded if space is not None else None
        grounds = _grounds(self._desk.settings.appearance)
        self._geometry.keep(self, grounds, space, folded)

    def _wire(self) -> None:
        dialogs = self._dialogs
        self._header.settings_requested.connect(dialogs.open_settings)
        self._header.projects_requested.connect(dialogs.open_projects)
        self._header.shortcuts_requested.connect(dialogs.open_shortcuts)
        self._status.settings_requested.connect(dialogs.open_key)
        self._status.hosting_requested.connect(dialogs.open_hosting)
        self._status.limit_requested.connect(dialogs.open_limit)
        self._band.own_key_requested.connect(dialogs.open_key)
        self._messages.report_requested.connect(self._header.report_problem)
        self.bridge.failed.connect(self._messages.show_error)
        self.bridge.settings_changed.connect(self.shortcuts.refresh)
        self.bridge.engine_changed.connect(self._engine_changed)
        for action, slot in (
            ("settings", dialogs.open_settings),
            ("shortcuts", dialogs.open_shortcuts),
            ("help", self._header.offer_help),
            ("project.choose", self._header.project.offer),
            ("quit", self.close),
        ):
            self.shortcuts.bind(action, self, slot)

    def _engine_changed(self) -> None:
        self._header.refresh()
        self._status.refresh()
        self._tell_warnings()

    def _tell_warnings(self) -> None:
        """Says each warning of the desk once; that there is no keyring, only to who has a key."""
        for warning in self._desk.warnings:
            keyless = self._desk.key_source != "session"
            if keyless and warning.code == "KEYRING_MISSING":
                self._messages.withdraw(warning)
            elif warning not in self._told:
                self._told.append(warning)
                self._messages.show_error(warning)


def _grounds(appearance: str) -> Grounds:
    from productai_desktop.gui.tones import chosen_of  # 8 ms that only a first start takes

    tones = chosen_of(QApplication.styleHints(), appearance)
    return Grounds(tones.window, tones.panel, tones.canvas, tones.border)
