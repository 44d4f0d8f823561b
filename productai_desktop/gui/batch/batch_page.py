"""The batch page: shows the work on one batch, and hands on what the person does with it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from productai_desktop.gui.batch.batch_draft import BatchDraft
from productai_desktop.gui.batch.batch_form import BatchForm
from productai_desktop.gui.batch.batch_preflight import Preflight
from productai_desktop.gui.batch.batch_work import BatchWork
from productai_desktop.gui.batch.plan_words import (
    balance_text,
    notes_of,
    source_text,
    step_text,
    totals_text,
)
from productai_desktop.gui.batch.running import Running
from productai_desktop.gui.batch.running_words import progress_text, summary_text
from productai_desktop.gui.batch.start_words import cap_text, reason_text, start_detail, start_title
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.spending import Spending
from productai_desktop.gui.photos.arrivals import Arrival, arrival_of, offer_copy
from productai_desktop.gui.queue.queue_actions import open_folder
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.words import sentence

#: widths of the choices, and of a page that has room for the wider
_SIDES = (300, 328)
_WIDE = 900
_SOON_MILLISECONDS = 200


class BatchPage(QWidget):
    """Choices and the button that starts beside the lines of the batch."""

    #: a batch is shown that was started, or no longer
    running_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shortcuts: Shortcuts,
        order: Draft,
        parent: QWidget | None = None,
    ) -> None:
        """`order` has the choices to begin with."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._spending = Spending(desk, bridge, self)
        self.work = BatchWork(desk, bridge, order, self)
        #: lines on what is not ordered
        self._notes: list[tuple[str, str]] = []
        # a large batch is counted a few times a second, however often the engine tells
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MILLISECONDS)
        self._soon.timeout.connect(self._show_lines)
        self.setObjectName("batchPage")
        self.setAccessibleName(self.tr("Batch"))
        self.setAcceptDrops(True)
        self.form = BatchForm(desk, bridge, shortcuts)
        self.preflight = Preflight()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addWidget(thin_line(upright=True))
        row.addWidget(self.preflight, 1)
        self._wire()
        self._show_rows()
        self._show()

    @property
    def is_running(self) -> bool:
        """Whether a batch is shown that was started."""
        return self.work.running is not None

    def take(self, arrival: Arrival) -> None:
        """Takes what was dropped as the source of a batch."""
        self.work.take(arrival)

    def take_over(self, old: "BatchPage") -> None:
        """Goes on with what was begun on another page over the same desk."""
        self.work.take_over(old.work)

    def take_focus(self) -> None:
        """Puts the keyboard where one begins."""
        self.form.source.take_focus()

    def start(self) -> None:
        """Asks for the batch to be started, unless something speaks against it."""
        if not reason_text(self.work, self._desk.engine.status):
            self.work.start()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        offer_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(arrival_of(event.mimeData()))

    def _fit(self) -> None:
        """The choices give way where there is little room, while they are of no use."""
        wide = self.width() >= _WIDE
        self.form.setFixedWidth(_SIDES[wide])
        self.form.setVisible(wide or not self.is_running)

    # building

    def _wire(self) -> None:
        form, view, work = self.form, self.preflight, self.work
        work.changed.connect(self._show)
        work.progressed.connect(self._show_lines)
        work.rows_changed.connect(self._show_rows)
        work.running_changed.connect(self._fit)
        work.running_changed.connect(self.running_changed)
        form.changed.connect(self._on_change)
        form.order_changed.connect(self._on_order_change)
        form.footer.pressed.connect(self.start)
        form.footer.cap_wanted.connect(self._cap_to_balance)
        form.order.prompt.photos_arrived.connect(lambda data: self.take(arrival_of(data)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        view.files_wanted.connect(form.source.open_files)
        view.folder_wanted.connect(form.source.open_folder)
        view.stop_wanted.connect(work.planning.stop)
        view.again_wanted.connect(work.look_again)
        view.results_wanted.connect(self._open_results)
        view.list_wanted.connect(self._open_list)
        view.anew_wanted.connect(work.begin_anew)
        self._bridge.jobs_changed.connect(self._on_jobs)
        self._bridge.status_changed.connect(self._show_soon)
        self._shortcuts.changed.connect(self._show_footer)
        for action, slot in {
            "generate": self.start,
            "photos.open": form.source.open_files,
            "photos.folder": form.source.open_folder,
            "photos.paste": self._paste,
        }.items():
            self._shortcuts.bind(action, self, slot)

    # showing

    def _show(self) -> None:
        work, form = self.work, self.form
        folder = Path(work.draft.folder) if work.draft.folder else self._desk.output_folder()
        form.show_draft(work.draft, folder, needs_photos=work.needs_photos)
        sheet = work.plan.sheet if work.plan is not None else None
        form.show_columns(sheet.columns if sheet is not None and sheet.path else ())
        form.choices.setEnabled(work.running is None and not work.ordering)
        self._show_lines()

    def _show_rows(self) -> None:
        table, work = self.preflight.table.rows, self.work
        folder = Path(work.plan.request.choices.output_folder) if work.plan else Path()
        self._notes = notes_of(work.plan, work.rows) if work.plan is not None else []
        if table.rows is not work.rows:
            listed = work.plan is None or bool(work.plan.sheet.path)
            table.show_rows(work.rows, folder, numbered=not listed)
        if work.running is not None:
            table.follow(work.running.started.jobs, work.running.job)

    def _show_lines(self) -> None:
        """Shows what is said of the batch, which may change with the balance."""
        view, work = self.preflight, self.work
        plan, status = work.plan, self._desk.engine.status
        if not work.draft.sources:
            view.show_nothing()
        elif work.running is not None:
            self._show_running(work.running)
        else:
            totals = totals_text(plan) if plan is not None else ""
            balance = balance_text(plan, status) if plan is not None else ""
            view.show_batch(source_text(work.draft), totals, balance)
            step = work.step
            if step is None:
                view.show_progress("", 0, 0, stoppable=False)
            else:
                view.show_progress(step_text(step), step.done, step.of, stoppable=True)
            view.show_ends(started=False, listed=False)
            view.show_again(self.tr("Look again") if step is None else "")
        self._show_notes()
        self._show_footer()

    def _show_notes(self) -> None:
        work, view = self.work, self.preflight
        running = work.running
        problem = work.problem if running is None else running.problem
        if problem is not None:
            view.show_notes([(sentence(problem), "danger")])
        else:
            still = running is None  # else the table says how they stand
            view.show_notes([one for one in self._notes if still or one[1] != "muted"])

    def _show_running(self, running: Running) -> None:
        view, tally = self.preflight, running.tally()
        view.show_batch(source_text(self.work.draft), summary_text(tally), "")
        text = "" if tally.over else progress_text(tally)
        view.show_progress(text, tally.done + tally.lost, max(1, tally.edits), stoppable=False)
        view.show_ends(started=True, listed=running.results is not None)
        rest = bool(running.started.plan.left)
        view.show_again(self.tr("Plan the rest") if rest else self.tr("Look again"))

    def _show_footer(self) -> None:
        work, footer, status = self.work, self.form.footer, self._desk.engine.status
        reason = reason_text(work, status)
        hints = (self._shortcuts.hint("generate", self.tr("Start the batch")),)
        enabled = not reason and not work.ordering
        footer.show_start(
            start_title(work), start_detail(work, status), enabled=enabled, hints=hints
        )
        footer.show_cap(cap_text(work, status))
        warning = self._spending.warning(work.plan.credits) if work.plan is not None else ""
        if work.failure is not None:
            footer.say(sentence(work.failure), "danger")
        elif reason:
            quiet = work.planning.busy or work.running is not None or not work.draft.sources
            footer.say(reason, "muted" if quiet else "warn")
        elif warning:
            footer.say(warning, "warn")
        else:
            footer.say(self.tr("Each edit is charged when it is sent"), "muted")

    # what the person does, and the engine

    def _on_change(self, field: str, value: object) -> None:
        if getattr(self.work.draft, field) != value:
            self.work.change(**{field: value})

    def _on_order_change(self, field: str, value: object) -> None:
        draft: BatchDraft = self.work.draft
        if getattr(draft.order, field) != value:
            self.work.change(order=draft.order.with_changes(**{field: value}))

    def _cap_to_balance(self) -> None:
        self.work.change(cap=max(1, self.work.free or 0))

    def _paste(self) -> None:
        self.take(arrival_of(QGuiApplication.clipboard().mimeData()))

    def _open_results(self) -> None:
        if self.work.running is not None:
            open_folder(self.work.running.folder)

    def _open_list(self) -> None:
        running = self.work.running
        if running is not None and running.results is not None:
            open_folder(running.results)

    def _on_jobs(self, numbers: frozenset[int]) -> None:
        running = self.work.running
        if running is not None and not running.jobs.isdisjoint(numbers):
            self.preflight.table.rows.update(numbers)
            self._show_soon()

    def _show_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()
