"""The main window: lays the parts out and wires them to each other."""

from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.core.requests import is_address
from productai_desktop.gui.arrivals import arrival_of
from productai_desktop.gui.attention import Attention
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare_pane import ComparePane
from productai_desktop.gui.dialogs import Dialogs
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.geometry import LEAST_SIZE, Geometry
from productai_desktop.gui.header import Header, PracticeBand
from productai_desktop.gui.message_bar import MessageBar
from productai_desktop.gui.order_panel import OrderPanel
from productai_desktop.gui.ordering import Ordering
from productai_desktop.gui.panel_cycle import PanelCycle
from productai_desktop.gui.queue_panel import QueuePanel
from productai_desktop.gui.saving import Saving
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.status_line import StatusLine
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.upload_notice import UploadNotice
from productai_desktop.gui.welcome import Welcome, is_first_start


class MainWindow(QMainWindow):
    """Shown at once with header and status line; `furnish` adds the rest."""

    #: the person wants to close the window; who owns the loop ends it
    close_requested = Signal()
    #: the window was painted for the first time
    painted = Signal()

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__()
        self._desk = desk
        self.bridge = bridge
        self._geometry = Geometry(desk.data_folder)
        self._splitter: QSplitter | None = None
        self._was_painted = False
        #: warnings of the desk that were said
        self._told: list[ProductAIError] = []
        #: first photo of the next edit
        self._photo = ""
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("ProductAI Desktop"))
        self.setMinimumSize(LEAST_SIZE)
        self.shortcuts = Shortcuts(desk, self)
        self._dialogs = Dialogs(desk, bridge, self)
        self._header = Header(desk, bridge, shortcuts=self.shortcuts)
        self._band = PracticeBand(desk, bridge)
        self._messages = MessageBar()
        self._status = StatusLine(desk, bridge)
        self._body = QFrame()
        self._body.setProperty("role", "panel")
        # else the first button of the header would show the ring of the keyboard
        self._body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._band)
        column.addWidget(_line())
        column.addWidget(self._body, 1)
        column.addWidget(self._messages)
        column.addWidget(self._status)
        self._column = column
        self.setCentralWidget(central)
        self._notice = UploadNotice(central)
        self._wire_frame()
        self._geometry.restore_window(self)
        self._body.setFocus()

    def furnish(self, thumbnails: Thumbnails) -> None:
        """Adds the panels once there is an engine for them to read; later calls change nothing."""
        if self._splitter is not None:
            return
        self.order_panel = OrderPanel(self._desk, self.bridge, thumbnails, shortcuts=self.shortcuts)
        self.compare_pane = ComparePane(self.bridge, thumbnails, self._desk)
        self.queue_panel = QueuePanel(self._desk, self.bridge, thumbnails)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.compare_pane)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("mainSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for part, stretch in ((self.order_panel, 0), (self._middle, 1), (self.queue_panel, 0)):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        self.order_panel.setMinimumWidth(300)
        self.queue_panel.setMinimumWidth(280)
        sides = (328, 340) if self.width() >= 1200 else (300, 280)
        splitter.setSizes([sides[0], self.width() - sum(sides), sides[1]])
        self._geometry.restore_splitter(splitter)
        self._column.replaceWidget(self._body, splitter)
        self._body.deleteLater()
        splitter.show()
        self._splitter = splitter
        self._attention = Attention(self)
        self._saving = Saving(self.bridge, self)
        self._ordering = Ordering(
            self._desk, self.bridge, self._notice, self.order_panel.order_finished, self
        )
        self._wire()
        self._engine_changed()
        self._attention.expect(self._desk.engine.jobs.values())
        for prompt in self.order_panel.findChildren(QPlainTextEdit, "promptEdit"):
            prompt.setFocus()
        if is_first_start(self._desk):
            self._welcome_person()

    @property
    def is_furnished(self) -> bool:
        """Whether the panels are there."""
        return self._splitter is not None

    def receive(self, photos: tuple[str, ...]) -> None:
        """Takes absolute paths and addresses as if they had been dropped."""
        data = QMimeData()
        data.setUrls(
            [QUrl(photo) if is_address(photo) else QUrl.fromLocalFile(photo) for photo in photos]
        )
        self.order_panel.take(arrival_of(data))

    def take_over(self, old: "MainWindow", thumbnails: Thumbnails) -> None:
        """Stands where another window stood, with what the person had begun there."""
        self._geometry.keep(old, old._splitter)
        self._geometry.restore_window(self)
        self._told = old._told
        self._messages.take_over(old._messages)
        if old.is_furnished:
            self.furnish(thumbnails)
            draft = old.order_panel.draft
            self.order_panel.change(**{one.name: getattr(draft, one.name) for one in fields(draft)})
            job = old.compare_pane.current_job()
            if job is not None:
                self.choose(job.id)
            self._attention.take_over(old._attention)
        self.show()
        if old._dialogs.settings_open:
            self._dialogs.open_settings()

    def choose(self, number: int) -> None:
        """The person looks at this edit."""
        job: Job | None = self._desk.engine.jobs.get(number)
        if job is not None:
            self._attention.choose(job)

    def open_settings(self) -> None:
        """Opens Settings, a dialog of this window."""
        self._dialogs.open_settings()

    def come_forward(self) -> None:
        """Shows the window before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        # the loop's owner hides the window, ends the tasks and returns
        event.ignore()
        self._geometry.keep(self, self._splitter)
        self.close_requested.emit()

    async def remember(self) -> None:
        """Returns once the choices of the last moment are written, too."""
        if self._splitter is not None:
            await self.order_panel.remember()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _welcome_person(self) -> None:
        welcome = Welcome(self._desk, self.bridge)
        welcome.sample_ready.connect(self._begin_sample)
        welcome.answered.connect(self._show_pictures)
        self._middle.addWidget(welcome)
        self._middle.setCurrentWidget(welcome)
        welcome.take_focus()

    def _begin_sample(self, photo: str, prompt: str) -> None:
        self.order_panel.change(photos=(photo,), prompt=prompt)
        for button in self.order_panel.findChildren(QWidget, "generateButton"):
            button.setFocus()

    def _show_pictures(self) -> None:
        """The middle is the compare view's, from now on."""
        self._middle.setCurrentWidget(self.compare_pane)
        for welcome in self.findChildren(Welcome):
            self._middle.removeWidget(welcome)
            welcome.deleteLater()

    def _wire_frame(self) -> None:
        self._header.settings_requested.connect(self._dialogs.open_settings)
        self._header.projects_requested.connect(self._dialogs.open_settings)
        self._status.settings_requested.connect(self._dialogs.open_key)
        self._status.limit_requested.connect(self._dialogs.open_settings)
        self._band.own_key_requested.connect(self._dialogs.open_key)
        self.bridge.failed.connect(self._messages.show_error)
        self.bridge.settings_changed.connect(self.shortcuts.refresh)
        for action, slot in (
            ("settings", self._dialogs.open_settings),
            ("project.choose", self._header.project.offer),
            ("quit", self.close),
        ):
            self.shortcuts.bind(action, self, slot)

    def _wire(self) -> None:
        self.order_panel.ordered.connect(self._ordering.take)
        self._ordering.accepted.connect(self._attention.follow)
        self._attention.show_job.connect(self._show_job)
        self.queue_panel.job_chosen.connect(self.choose)
        self.compare_pane.job_chosen.connect(self.choose)
        self.compare_pane.save_requested.connect(self._saving.ask)
        self.queue_panel.save_requested.connect(self._saving.ask)
        self.compare_pane.dropped.connect(self.order_panel.take)
        self.order_panel.photos_changed.connect(self._show_first_photo)
        self.compare_pane.open_requested.connect(self.order_panel.open_photos)
        self._saving.failed.connect(self._messages.show_error)
        self.bridge.jobs_changed.connect(self._jobs_changed)
        self.bridge.engine_changed.connect(self._engine_changed)
        self.shortcuts.bind("result.save", self, self._save)
        parts = (self.order_panel, self._middle, self.compare_pane.filmstrip)
        cycle = PanelCycle((*parts, self.queue_panel, self._header), self)
        self.shortcuts.bind("panel.next", self, cycle.next)
        self.shortcuts.bind("panel.previous", self, cycle.previous)

    def _engine_changed(self) -> None:
        self.compare_pane.set_jobs(self._desk.engine.jobs)
        self._header.refresh()
        self._status.refresh()
        self._tell_warnings()

    def _tell_warnings(self) -> None:
        """Says each warning of the desk once; that there is no keyring, only to who needs one."""
        for warning in self._desk.warnings:
            keyless = self._desk.key_source in ("practice", "environment")
            if keyless and warning.code == "KEYRING_MISSING":
                self._messages.withdraw(warning)
            elif warning not in self._told:
                self._told.append(warning)
                self._messages.show_error(warning)

    def _show_job(self, job: Job) -> None:
        self._show_pictures()
        self.queue_panel.select_job(job.id)
        self.compare_pane.show_job(job)

    def _jobs_changed(self, numbers: frozenset[int]) -> None:
        jobs = self._desk.engine.jobs
        self.compare_pane.set_jobs(jobs, numbers)
        self._attention.changed(jobs, numbers)

    def _show_first_photo(self) -> None:
        """Another photo to edit takes the view, even from an edit that is on its way."""
        first = next(iter(self.order_panel.draft.photos), "")
        if first and first != self._photo:
            self._show_pictures()
            self._attention.choose(None)
            self.queue_panel.select_job(0)
            self.compare_pane.show_photo(first)
        self._photo = first

    def _save(self) -> None:
        result: Path | None = self.compare_pane.current_result()
        if result is not None:
            self._saving.ask(result)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    set_role(line, "line")
    return line
