"""The workspace: order panel, pictures and queue side by side, wired to each other."""

from dataclasses import fields
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from productai_desktop.core.addresses import is_address
from productai_desktop.core.jobs import Job
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.compare_pane import ComparePane
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.attention import Attention
from productai_desktop.gui.frame.batch_place import BatchPlace
from productai_desktop.gui.frame.geometry import LEAST_SIDES, is_usual, sides_of
from productai_desktop.gui.frame.history_place import HistoryPlace
from productai_desktop.gui.frame.page_places import PagePlaces
from productai_desktop.gui.frame.page_tabs import BATCH, EDIT, HISTORY
from productai_desktop.gui.frame.saving import Saving
from productai_desktop.gui.frame.welcome import Welcome, is_first_start
from productai_desktop.gui.order.order_panel import OrderPanel
from productai_desktop.gui.order.ordering import Ordering
from productai_desktop.gui.order.upload_notice import UploadNotice
from productai_desktop.gui.photos.arrivals import arrival_of
from productai_desktop.gui.queue.queue_panel import QueuePanel
from productai_desktop.gui.review.reviewing import Reviewing
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails


class Workspace(QSplitter):
    """What is chosen or ordered in one part shows in the others."""

    #: a ProductAIError that has no place of its own
    failed = Signal(object)
    #: whether the welcome stands there
    welcoming = Signal(bool)
    #: list of Jobs whose results shall become files for somewhere
    export_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        shortcuts: Shortcuts,
        notice: UploadNotice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        #: first photo of the next edit
        self._photo = ""
        self._welcome: Welcome | None = None
        self.setObjectName("mainSplitter")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.order_panel = OrderPanel(desk, bridge, thumbnails, shortcuts=shortcuts)
        self.compare_pane = ComparePane(bridge, thumbnails, desk, shortcuts=shortcuts)
        self.queue_panel = QueuePanel(desk, bridge, thumbnails, shortcuts=shortcuts)
        #: pictures, or the welcome in their place
        self.middle = QStackedWidget()
        self.middle.addWidget(self.compare_pane)
        for part, stretch in ((self.order_panel, 0), (self.middle, 1), (self.queue_panel, 0)):
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, stretch)
        self.order_panel.setMinimumWidth(LEAST_SIDES[0])
        self.queue_panel.setMinimumWidth(LEAST_SIDES[1])
        self.pages = PagePlaces(
            self.order_panel,
            self.middle,
            self.queue_panel,
            lambda: self._welcome or self.compare_pane,
            self,
        )
        self.batch = BatchPlace(
            desk, bridge, shortcuts, notice, lambda: self.order_panel.draft, self.pages
        )
        self.history = HistoryPlace(desk, bridge, thumbnails, shortcuts, self.pages)
        self._attention = Attention(self)
        self._saving = Saving(bridge, self)
        self._reviewing = Reviewing(
            desk, bridge, shortcuts, self.compare_pane, self.order_panel, thumbnails, self
        )
        self._ordering = Ordering(desk, bridge, notice, self.order_panel.order_finished, self)
        self._wire()
        self._engine_changed()
        self._attention.expect(desk.engine.jobs.values())
        if is_first_start(desk):
            self._welcome_person()

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome stands there."""
        return self._welcome is not None

    def divide(self, width: int) -> None:
        """The usual division of a window of that width."""
        sides = sides_of(width)
        self.setSizes([sides[0], width - sum(sides), sides[1]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize().width(), self.width()
        sizes = self.sizes()
        if is_usual((sizes[0], sizes[-1])) and sides_of(before) != sides_of(now):
            self.divide(now)
        self.pages.fit()

    def take_focus(self) -> None:
        """Puts the keyboard where one begins."""
        if self._welcome is not None:
            self._welcome.take_focus()
        else:
            self._focus("promptEdit")

    def choose(self, number: int) -> None:
        """The person looks at this edit."""
        job: Job | None = self._desk.engine.jobs.get(number)
        if job is not None:
            self.open_job(job)
        else:
            self._bridge.spawn(self._found(number))

    def open_job(self, job: Job) -> None:
        """The person looks at this edit, which may be one that only the history still holds."""
        self.pages.show_page(EDIT)
        self._attention.choose(job)

    async def _found(self, number: int) -> None:
        for job in await self._desk.archive.jobs((number,)):
            self.open_job(job)

    def receive(self, photos: tuple[str, ...]) -> None:
        """Takes absolute paths and addresses as if they had been dropped."""
        data = QMimeData()
        data.setUrls(
            [QUrl(photo) if is_address(photo) else QUrl.fromLocalFile(photo) for photo in photos]
        )
        take = self.batch.take if self.batch.is_shown else self.order_panel.take
        take(arrival_of(data))

    def take_over(self, old: "Workspace") -> None:
        """Goes on with what was begun in another workspace over the same desk."""
        draft = old.order_panel.draft
        self.order_panel.change(**{one.name: getattr(draft, one.name) for one in fields(draft)})
        job = old.compare_pane.current_job()
        if job is not None:
            self.choose(job.id)
        self._attention.take_over(old._attention)
        self.batch.take_over(old.batch)
        self.history.take_over(old.history)

    async def remember(self) -> None:
        """Returns once the choices of the last moment are written, too."""
        await self.order_panel.remember()

    def _wire(self) -> None:
        self.order_panel.ordered.connect(self._ordering.take)
        self.order_panel.list_arrived.connect(self.batch.take)
        self._ordering.accepted.connect(self._attention.follow)
        self._attention.show_job.connect(self._show_job)
        self.order_panel.photos_changed.connect(self._show_first_photo)
        self.compare_pane.dropped.connect(self.order_panel.take)
        self.compare_pane.open_requested.connect(self.order_panel.open_photos)
        self.queue_panel.job_chosen.connect(self.choose)
        for source in (self.compare_pane.job_chosen, self._reviewing.open_requested):
            source.connect(self.open_job)
        self._reviewing.attended.connect(lambda: self._attention.choose(None))
        for panel in (self.queue_panel, self.compare_pane):
            panel.save_requested.connect(self._saving.ask)
            panel.load_requested.connect(self.order_panel.load)
            panel.use_requested.connect(self._use)
        self._saving.failed.connect(self.failed)
        self._bridge.jobs_changed.connect(self._jobs_changed)
        self._bridge.engine_changed.connect(self._engine_changed)
        self._shortcuts.bind("result.save", self, self._save)
        for page in (EDIT, BATCH, HISTORY):
            self._shortcuts.bind(f"page.{page}", self, partial(self.pages.show_page, page))
        for source in (self.history.export_requested, self._reviewing.export_requested):
            source.connect(self.export_requested)
        self.history.open_requested.connect(self.open_job)
        self.history.use_requested.connect(self._use_photo)
        self.history.load_requested.connect(self._load)

    def _engine_changed(self) -> None:
        self.compare_pane.set_jobs(self._desk.engine.jobs)

    def _jobs_changed(self, numbers: frozenset[int]) -> None:
        jobs = self._desk.engine.jobs
        self.compare_pane.set_jobs(jobs, numbers)
        self._attention.changed(jobs, numbers)

    def _show_job(self, job: Job) -> None:
        self._show_pictures()
        self.queue_panel.select_job(job.id)
        self.compare_pane.show_job(job)

    def _show_first_photo(self) -> None:
        """Another photo to edit takes the view, even from an edit that is on its way."""
        first = next(iter(self.order_panel.draft.photos), "")
        if first and first != self._photo:
            self._show_pictures()
            self._attention.choose(None)
            self.queue_panel.select_job(0)
            self.compare_pane.show_photo(first)
        self._photo = first

    def _use(self, path: str) -> None:
        self.order_panel.add_photos((path,))

    def _use_photo(self, path: str) -> None:
        self.pages.show_page(EDIT)
        self._use(path)

    def _load(self, job: Job) -> None:
        self.pages.show_page(EDIT)
        self.order_panel.load(job)

    def _save(self) -> None:
        result: Path | None = self.compare_pane.current_result()
        if result is not None:
            self._saving.ask(result)

    def _focus(self, name: str) -> None:
        for found in self.order_panel.findChildren(QWidget, name):
            found.setFocus()

    # the first start

    def _welcome_person(self) -> None:
        self._welcome = Welcome(self._desk, self._bridge)
        self._welcome.sample_ready.connect(self._begin_sample)
        self._welcome.answered.connect(self._show_pictures)
        self.middle.addWidget(self._welcome)
        self.middle.setCurrentWidget(self._welcome)

    def _begin_sample(self, photo: str, prompt: str) -> None:
        self.order_panel.change(photos=(photo,), prompt=prompt)
        self._focus("generateButton")

    def _show_pictures(self) -> None:
        """The middle is the pictures' from now on."""
        welcome, self._welcome = self._welcome, None
        if welcome is not None:
            if self.pages.current == EDIT:
                self.middle.setCurrentWidget(self.compare_pane)
            self.middle.removeWidget(welcome)
            welcome.deleteLater()
            self.welcoming.emit(False)
