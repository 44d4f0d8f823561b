"""The history page: search and filters above, the edits that are found, and the chosen one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.archive import Found, Search
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.settings import origin_of
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.hand_over.hand_over import HandOver
from productai_desktop.gui.history.details import Details
from productai_desktop.gui.history.filters import Filters
from productai_desktop.gui.history.history_actions import HistoryActions
from productai_desktop.gui.history.history_csv import HistoryCsv
from productai_desktop.gui.history.history_model import HistoryModel
from productai_desktop.gui.history.history_view import HistoryView
from productai_desktop.gui.history.history_words import found_text
from productai_desktop.gui.history.moved_files import MovedFiles
from productai_desktop.gui.history.reading import Reading, Totals
from productai_desktop.gui.history.removal import Removal
from productai_desktop.gui.history.spend_page import SpendPage
from productai_desktop.gui.proof.proof_sheets import ProofSheets
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.thumbnails import Thumbnails

Act = Callable[[Sequence[Job]], None]

EDITS, SPEND = "edits", "spend"
#: more edits than this are not acted on at once: each is read first
_MOST_AT_ONCE = 2000


class HistoryPage(QWidget):
    """Shows what the archive finds; stays where it is while edits come and end."""

    #: a Job to look at in the compare view
    open_requested = Signal(object)
    #: a photo's path or address for the next edit
    use_requested = Signal(str)
    #: a Job whose settings the next edit shall have
    load_requested = Signal(object)
    #: Jobs whose results are to be exported
    export_requested = Signal(object)

    def __init__(
        self, desk: Desk, bridge: Bridge, thumbnails: Thumbnails, shortcuts: Shortcuts
    ) -> None:
        super().__init__()
        self._desk = desk
        self.bridge = bridge
        self._shortcuts = shortcuts
        self._count = 0
        self._totals: Totals | None = None
        self._stale = True
        #: edits that a question about their removal stands for
        self._leaving: list[Job] = []
        self.setObjectName("historyPage")
        self.setAccessibleName(self.tr("History"))
        self.reading = Reading(desk, bridge, self)
        self.work = HistoryActions(desk, bridge, self)
        self.moved = MovedFiles(bridge, self)
        self.hand_over = HandOver(desk, bridge, self)
        self.proofs = ProofSheets(desk, bridge, self)
        self.model = HistoryModel(desk, bridge, self)
        self.filters = Filters(origin_of(desk.settings.service_address))
        self.view = HistoryView(self.model, thumbnails)
        self.details = Details(desk, bridge, thumbnails, shortcuts)
        self.removal = Removal()
        self.spend = SpendPage(desk, bridge)
        self.save_button = HistoryCsv(desk, bridge, self.filters.search)
        self._lay_out()
        self._wire()
        self._bind()

    def take_focus(self) -> None:
        """Puts the keyboard where one begins."""
        self.filters.field.setFocus()

    def take_over(self, old: "HistoryPage") -> None:
        """Goes on with what was looked at on another page over the same desk."""
        self.filters.take_over(old.filters)
        self.pages.show_choice(old.pages.choice())
        self._show_page(old.pages.choice())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reading.begin(self.filters.search())
            self.spend.show_search(self.filters.search())

    # Building

    def _lay_out(self) -> None:
        self.pages = SegmentedPicker("historyPages", self.tr("What to show"))
        self.pages.show_options([(EDITS, self.tr("Edits")), (SPEND, self.tr("Spend"))])
        self.pages.show_choice(EDITS)
        self._summary = QLabel()
        self._summary.setObjectName("historySummary")
        self._summary.setWordWrap(True)
        set_role(self._summary, "muted")
        self._said = QLabel()
        self._said.setObjectName("historySaid")
        self._said.setWordWrap(True)
        self._said.hide()
        head = QFrame()
        head.setProperty("role", "panel")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.pages)
        line.addWidget(self._summary, 1)
        line.addWidget(self.save_button)
        top = QVBoxLayout(head)
        top.setContentsMargins(14, 12, 14, 10)
        top.setSpacing(8)
        top.addWidget(self.filters)
        top.addLayout(line)
        self._empty = QLabel()
        self._empty.setObjectName("historyEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        set_role(self._empty, "muted")
        self._list = QStackedWidget()
        self._list.addWidget(self.view)
        self._list.addWidget(self._empty)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addWidget(self.removal)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(side)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        side.setMinimumWidth(360)
        self.details.setMinimumWidth(340)
        split.setSizes([620, 480])
        self._middle = QStackedWidget()
        self._middle.addWidget(split)
        self._middle.addWidget(self.spend)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(thin_line())
        whole.addWidget(self._middle, 1)
        whole.addWidget(self._said)

    def _wire(self) -> None:
        self.filters.changed.connect(self._asked)
        self.pages.chosen.connect(self._show_page)
        self.reading.found.connect(self._found)
        self.reading.counted.connect(self._counted)
        self.reading.choices.connect(self._choices)
        view, details, work = self.view, self.details, self.work
        view.current_edit.connect(self._show_chosen)
        view.chosen.connect(self._show_chosen)
        view.opened.connect(self.open_requested)
        view.menu_wanted.connect(self._menu)
        self.model.dataChanged.connect(self._model_changed)
        details.wanted.connect(self._wanted)
        details.noted.connect(work.note)
        details.judging.starred.connect(lambda: self._with_chosen(work.star))
        details.judging.rated.connect(self._rated)
        details.judging.judged.connect(self._judge)
        details.files.folder_wanted.connect(self.hand_over.show_in_folder)
        details.files.find_wanted.connect(self._find)
        details.files.say_wanted.connect(self._say_where)
        details.tree.edit_chosen.connect(self.look_at)
        details.tree.file_chosen.connect(self.hand_over.show_in_folder)
        self.moved.found.connect(work.relocate)
        self.moved.said.connect(self._say)
        self.hand_over.said.connect(self._say)
        work.said.connect(self._say)
        self.spend.said.connect(self._say)
        self.save_button.said.connect(self._say)
        work.changed.connect(self._put)
        work.outdated.connect(self._outdated)
        self.removal.agreed.connect(self._remove)
        self.removal.cancelled.connect(self.view.setFocus)
        self.bridge.jobs_changed.connect(self._jobs_changed)
        self.bridge.engine_changed.connect(self._engine_changed)

    def _bind(self) -> None:
        """The keys of the list: the same as in the compare view, and only while it has focus."""
        work = self.work
        for action, slot in (
            ("review.star", lambda: self._with_chosen(work.star)),
            ("review.keep", lambda: self._judge(Verdict.KEPT)),
            ("review.reject", lambda: self._judge(Verdict.REJECTED)),
            ("history.remove", self._ask_removal),
        ):
            self._shortcuts.bind(action, self.view, slot)
        for count in range(6):
            self._shortcuts.bind(f"review.rate.{count}", self.view, lambda n=count: self._rated(n))
        self._shortcuts.bind("result.export", self, lambda: self._wanted("export"))
        self._shortcuts.bind("result.folder", self, lambda: self._wanted("folder"))

    # What is found

    def _asked(self) -> None:
        search = self.filters.search()
        self.reading.ask(search)
        self.spend.show_search(search)

    def _found(self, found: Found, anew: bool) -> None:
        self._count = len(found.numbers)
        self.save_button.setEnabled(bool(self._count))
        if anew:
            self.model.show_found(found, anew=True)
            self.view.scrollToTop()
            self._show_chosen()
        else:
            self.view.keep_selection(lambda: self.model.show_found(found, anew=False))
        self._list.setCurrentWidget(self.view if self._count else self._empty)
        self._totals = None if anew else self._totals
        self._show_summary()

    def _counted(self, totals: Totals) -> None:
        self._totals = totals
        self._show_summary()

    def _choices(self, models: Sequence[str], projects: Sequence[str]) -> None:
        self.filters.show_choices(models, projects, self._desk.engine.catalogue)

    def _show_summary(self) -> None:
        totals = self._totals
        narrowed = self.reading.search != Search()
        text = found_text(
            self._count,
            totals.credits if totals is not None else None,
            totals.practice if totals is not None else 0,
            narrowed=narrowed,
        )
        self._summary.setText(text)
        empty = self.tr("No edits yet. Each edit that you order stands here, from the first on.")
        nothing = self.tr("Nothing fits. Take a word away, or clear the filters.")
        self._empty.setText(nothing if narrowed else empty)

    def _jobs_changed(self, numbers: frozenset[int]) -> None:
        live = self._desk.engine.jobs
        changed = [live[n] for n in numbers if n in live and self.model.known(n) is not None]
        self._put([job for job in changed if not job.set_aside])
        if aside := [job.id for job in changed if job.set_aside]:  # the engine has them in brief
            self.bridge.spawn(self._act(aside, self._put))
        self._outdated()

    def _outdated(self) -> None:
        if self.isVisible():
            self.reading.look_again()
            self.spend.look_again()
        else:
            self._stale = True

    def _engine_changed(self) -> None:
        self.model.forget()
        self._outdated()

    # What is chosen

    def look_at(self, number: int) -> None:
        """Shows an edit beside the list, and in the list where it is among those found."""
        if not self.view.show_edit(number):
            self.bridge.spawn(self._show_other(number))

    async def _show_other(self, number: int) -> None:
        for job in await self._desk.archive.jobs((number,)):
            self.view.clearSelection()
            self._show_details(job, 1)

    def _show_chosen(self) -> None:
        number, chosen = self.view.current_number(), len(self.view.chosen_numbers())
        job = self.model.job(self.model.row_of(number)) if number else None
        if job is not None and chosen:
            self._show_details(job, chosen)
        elif not number or not chosen:
            self.details.show_nothing()

    def _show_details(self, job: Job, chosen: int) -> None:
        before = self.details.job
        self.details.show_job(job, chosen)
        if before is None or before.id != job.id or before.state is not job.state:
            self.bridge.spawn(self._read_lineage(job.id))

    async def _read_lineage(self, number: int) -> None:
        lineage = await self._desk.archive.lineage(number)
        self.details.show_lineage(lineage, number)

    def _model_changed(self) -> None:
        number = self.view.current_number()
        job = self.model.known(number) if number else None
        if job is not None and job != self.details.job:
            self._show_chosen()

    def _put(self, jobs: Sequence[Job]) -> None:
        self.model.put(jobs)
        shown = self.details.job
        for job in jobs:
            if shown is not None and job.id == shown.id and job != shown:
                self._show_details(job, max(1, len(self.view.chosen_numbers())))

    # What is wanted

    def _with_chosen(self, act: Act) -> None:
        """Reads what is chosen, as far as it is not, and then acts on it."""
        numbers = self.view.chosen_numbers()[:_MOST_AT_ONCE]
        shown = self.details.job
        if not numbers and shown is not None:
            numbers = [shown.id]
        if numbers:
            self.bridge.spawn(self._act(numbers, act))

    async def _act(self, numbers: Sequence[int], act: Act) -> None:
        jobs = await self._desk.archive.jobs(numbers)
        if jobs:
            act(jobs)

    def _rated(self, count: int) -> None:
        self._with_chosen(lambda jobs: self.work.rate(jobs, count))

    def _judge(self, verdict: Verdict) -> None:
        self._with_chosen(lambda jobs: self.work.judge(jobs, verdict))

    def _wanted(self, word: str) -> None:
        job = self.details.job
        if word == "remove":
            self._ask_removal()
        elif word in ("export", "proof"):
            take = self.export_requested.emit if word == "export" else self.proofs.ask
            self._with_chosen(lambda jobs: take([one for one in jobs if one.output]))
        elif job is not None:
            self._wanted_of(word, job)

    def _wanted_of(self, word: str, job: Job) -> None:
        if word == "open":
            self.open_requested.emit(job)
        elif word == "load":
            self.load_requested.emit(job)
        elif word == "use-photo" and job.inputs:
            self.use_requested.emit(job.inputs[0])
        elif word == "use-result" and job.output:
            self.use_requested.emit(job.output)
        elif word == "folder" and job.output:
            self.hand_over.show_in_folder(job.output)

    def _menu(self, place: QPoint) -> None:
        self._show_chosen()
        self.details.menu.popup(place)

    def _ask_removal(self) -> None:
        def ask(jobs: Sequence[Job]) -> None:
            self._leaving = list(jobs)
            self.removal.ask(len(jobs), sum(1 for job in jobs if job.output))

        self._with_chosen(ask)

    def _remove(self, files: bool) -> None:
        self.work.remove(self._leaving, files=files)
        self._leaving = []
        self.view.setFocus()

    def _find(self, path: str) -> None:
        job = self.details.job
        if job is not None:
            self.moved.ask_folder(path, job, self)

    def _say_where(self, path: str) -> None:
        self.moved.ask_file(path, self)

    def _say(self, text: str, wrong: bool) -> None:
        set_role(self._said, "danger" if wrong else "muted")
        self._said.setText(text)
        self._said.setContentsMargins(16, 8, 16, 8)
        self._said.setVisible(bool(text))

    def _show_page(self, page: str) -> None:
        self._middle.setCurrentIndex(int(page == SPEND))
        self.save_button.setVisible(page == EDITS)
