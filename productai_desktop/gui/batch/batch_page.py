"""The batch page: a batch is put together, looked at, started and followed here."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from productai_desktop.core.batch_lines import needs_photos
from productai_desktop.core.errors import ProductAIError, SheetError
from productai_desktop.core.jobs import Job
from productai_desktop.gui.batch.batch_draft import BatchDraft, sources_of
from productai_desktop.gui.batch.batch_form import BatchForm
from productai_desktop.gui.batch.batch_preflight import Preflight
from productai_desktop.gui.batch.plan_words import (
    balance_text,
    lacking,
    lacking_text,
    notes_of,
    source_text,
    start_detail,
    start_title,
    step_text,
    totals_text,
)
from productai_desktop.gui.batch.planning import Planned, Planning
from productai_desktop.gui.batch.running import Running
from productai_desktop.gui.batch.running_words import progress_text, summary_text
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.order_words import Cost
from productai_desktop.gui.order.ordering import Basket
from productai_desktop.gui.order.spending import Spending
from productai_desktop.gui.photos.arrivals import Arrival, arrival_of, holds_photos
from productai_desktop.gui.queue.queue_actions import open_folder
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.words import credits_text, sentence, title

#: widths of the choices, and of a page that has room for the wider
_SIDES = (300, 328)
_WIDE = 900
#: why nothing is sent at all
_KEY_HALTS = frozenset({"KEY_MISSING", "INVALID_API_KEY"})


class BatchPage(QWidget):
    """`ordered(Basket)` asks for the batch to be started, by `make`, past the usual questions;
    `order_finished` is told how that ended."""

    ordered = Signal(object)
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
        self._draft = BatchDraft(order=order.with_changes(photos=(), compare_models=(), each=None))
        self._planned: Planned | None = None
        self._running: Running | None = None
        self._ordering = False
        #: why the source cannot be used, and why the last start failed
        self._problem: ProductAIError | None = None
        self._failure: ProductAIError | None = None
        self._needs_photos = False
        self.setObjectName("batchPage")
        self.setAccessibleName(self.tr("Batch"))
        self.setAcceptDrops(True)
        self._planning = Planning(desk, bridge, self._request, self)
        self.form = BatchForm(desk, bridge, shortcuts)
        self.preflight = Preflight()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        line = thin_line()
        line.setFixedSize(1, 16_777_215)
        line.setMaximumSize(1, 16_777_215)
        line.setMinimumHeight(0)
        row.addWidget(self.form)
        row.addWidget(line)
        row.addWidget(self.preflight, 1)
        self._wire()
        self._show()

    @property
    def draft(self) -> BatchDraft:
        """What is put together so far."""
        return self._draft

    @property
    def is_running(self) -> bool:
        """Whether a batch is shown that was started."""
        return self._running is not None

    def change(self, **changes: Any) -> None:
        """Changes fields of the draft, and plans anew."""
        self._draft = self._draft.with_changes(**changes)
        self._failure = None
        new_source = "sources" in changes
        if new_source:
            self._draft = self._draft.with_changes(photos="", trial=False)
            self._leave()
            self._forget()
        self._show_form()
        self._wish(at_once=new_source)

    def take(self, arrival: Arrival) -> None:
        """Takes what was dropped as the source of a batch."""
        sources = sources_of(arrival.photos, arrival.others)
        if sources:
            self.change(sources=sources)

    def take_over(self, old: "BatchPage") -> None:
        """Goes on with what was begun on another page over the same desk."""
        self._draft = old._draft
        self._show_form()
        running, old._running = old._running, None
        if running is None or old._planned is None:
            self._wish(at_once=True)
            return
        running.setParent(self)
        self._planned = old._planned
        self._needs_photos = old._needs_photos
        self._show_plan()
        self._follow(running)

    def take_focus(self) -> None:
        """Puts the keyboard where one begins."""
        self.form.source.take_focus()

    def start(self) -> None:
        """Asks for the batch to be started, unless something speaks against it."""
        planned = self._planned
        if planned is None or self._ordering or self._reason():
            return
        self._ordering = True
        self._failure = None
        self._show_footer()
        plan = planned.plan
        orders = tuple(item.order for item in plan.items)
        catalogue = self._desk.catalogue
        models = {(order.operation, order.model) for order in orders}
        found = [catalogue.model(*one) for one in models]
        cost = Cost(
            credits=plan.credits,
            variants=max(1, plan.count),
            published=all(model is not None and model.credits_published for model in found),
            free=self._free(),
        )
        self.ordered.emit(Basket(orders, cost))

    async def make(self, basket: Basket) -> tuple[Job, ...]:  # noqa: ARG002 - the plan has all
        """Starts the plan that is shown."""
        planned = self._planned
        assert planned is not None  # the form rests while a start is under way
        started = await self._desk.batches.start(planned.plan)
        self._follow(Running(self._desk, self._bridge, started, self))
        jobs = self._desk.engine.jobs
        return tuple(jobs[number] for number in started.followed if number in jobs)

    def order_finished(self, error: Exception | None = None) -> None:
        """Tells how the last start ended."""
        self._ordering = False
        if isinstance(error, ProductAIError):
            self._failure = error
            if error.code == "PLAN_OUTDATED":
                self._wish(at_once=True)
        self._show_footer()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.setFixedWidth(_SIDES[self.width() >= _WIDE])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photos(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(arrival_of(event.mimeData()))

    # building

    def _wire(self) -> None:
        form, view = self.form, self.preflight
        form.changed.connect(self._on_change)
        form.order_changed.connect(self._on_order_change)
        form.footer.pressed.connect(self.start)
        form.footer.cap_wanted.connect(self._cap_to_balance)
        form.order.prompt.photos_arrived.connect(lambda data: self.take(arrival_of(data)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        view.files_wanted.connect(form.source.open_files)
        view.folder_wanted.connect(form.source.open_folder)
        view.stop_wanted.connect(self._planning.stop)
        view.results_wanted.connect(self._open_results)
        view.list_wanted.connect(self._open_list)
        view.anew_wanted.connect(self._anew)
        self._planning.begun.connect(self._on_begun)
        self._planning.progressed.connect(self._on_progress)
        self._planning.planned.connect(self._on_planned)
        self._planning.failed.connect(self._on_failed)
        self._planning.stopped.connect(self._on_stopped)
        bridge = self._bridge
        bridge.jobs_changed.connect(self._on_jobs)
        bridge.status_changed.connect(self._on_status)
        bridge.engine_changed.connect(self._on_engine)
        bridge.settings_changed.connect(self._on_settings)
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
        self._show_form()
        self._show_plan()

    def _show_form(self) -> None:
        folder = Path(self._draft.folder) if self._draft.folder else self._desk.output_folder()
        self.form.show_draft(self._draft, folder, needs_photos=self._needs_photos)
        self.form.choices.setEnabled(self._running is None)

    def _show_plan(self) -> None:
        """Shows what is known of the source now."""
        view, planned = self.preflight, self._planned
        if not self._draft.sources:
            view.show_nothing()
            self._show_footer()
            return
        status = self._desk.engine.status
        plan = planned.plan if planned is not None else None
        source = source_text(self._draft)
        if plan is None:
            view.show_batch(source, "", "")
        elif self._running is None:
            view.show_batch(source, totals_text(plan), balance_text(plan, status))
        if self._problem is not None:
            view.show_notes([(sentence(self._problem), "danger")])
        elif planned is not None:
            view.show_notes(notes_of(planned.plan, planned.rows))
        else:
            view.show_notes(())
        self._show_running()
        self._show_footer()

    def _show_running(self) -> None:
        view, running = self.preflight, self._running
        if running is None:
            view.show_ends(started=False, listed=False)
            if not self._planning.busy:
                view.show_progress("", 0, 0, stoppable=False)
            return
        tally = running.tally()
        view.show_batch(source_text(self._draft), summary_text(tally), "")
        over = tally.over
        view.show_progress(
            "" if over else progress_text(tally),
            tally.done + tally.lost,
            max(1, tally.edits),
            stoppable=False,
        )
        rest = self.tr("Plan the rest") if running.started.plan.left else self.tr("New batch")
        view.show_ends(started=True, listed=running.results is not None, anew=rest)
        if running.problem is not None:
            view.show_notes([(sentence(running.problem), "danger")])

    def _show_footer(self) -> None:
        footer, status = self.form.footer, self._desk.engine.status
        plan = self._planned.plan if self._planned is not None else None
        reason = self._reason()
        known = None if self._planning.busy else plan
        detail = self.tr("Starting…") if self._ordering else start_detail(known, status)
        hints = (self._shortcuts.hint("generate", self.tr("Start the batch")),)
        footer.show_start(start_title(known), detail, enabled=not reason, hints=hints)
        short = lacking(known, status) if known is not None and self._running is None else 0
        free = self._free() or 0
        text = self.tr("Spend no more than {credits}").format(credits=credits_text(free))
        footer.show_cap(text if short and free > 0 else "")
        if self._failure is not None:
            footer.say(sentence(self._failure), "danger")
        elif reason:
            footer.say(reason, "muted" if self._planning.busy or self._running else "warn")
        else:
            warning = self._spending.warning(plan.credits) if plan is not None else ""
            footer.say(
                warning or self.tr("Charged edit by edit, as each is sent"),
                "warn" if warning else "muted",
            )

    def _reason(self) -> str:
        """Why nothing can be started; "" where it can."""
        status = self._desk.engine.status
        if self._running is not None:
            return self.tr("This batch was started")
        if not self._draft.sources:
            return self.tr("Open a list or a folder first")
        if self._planning.busy:
            return self.tr("Looking through the batch…")
        if self._problem is not None:
            return title(self._problem)
        if self._planned is None:
            return self.tr("Stopped: change something to look again")
        plan = self._planned.plan
        if not plan.items and not plan.skips:
            return self.tr("No line can be used")
        if plan.items and status.halted is not None and status.halted.code in _KEY_HALTS:
            return title(status.halted)
        short = lacking(plan, status)
        return lacking_text(short) if short else ""

    def _free(self) -> int | None:
        status = self._desk.engine.status
        return None if status.balance is None else status.balance.credits - status.promised

    # planning

    def _request(self) -> Any:
        settings = self._desk.settings
        return self._draft.request(
            self._desk.catalogue,
            project=settings.last_project,
            usual_folder=self._desk.output_folder(),
        )

    def _wish(self, *, at_once: bool = False) -> None:
        if self._draft.sources and self._running is None:
            self._planning.wish(at_once=at_once)
        else:
            self._show_plan()

    def _forget(self) -> None:
        self._planned = self._problem = None
        self._needs_photos = False
        self.preflight.table.rows.show_rows((), Path())
        self.form.show_columns(())

    def _on_begun(self) -> None:
        self._problem = None
        self.preflight.show_progress(self.tr("Looking through the batch…"), 0, 0, stoppable=True)
        self._show_plan()

    def _on_progress(self, step: Any) -> None:
        self.preflight.show_progress(step_text(step), step.done, step.of, stoppable=True)

    def _on_planned(self, planned: Planned) -> None:
        self._planned = planned
        plan = planned.plan
        self._needs_photos = bool(plan.sheet.path) and _matched(planned)
        self.form.show_columns(plan.sheet.columns if plan.sheet.path else ())
        folder = Path(plan.request.choices.output_folder)
        self.preflight.table.rows.show_rows(planned.rows, folder)
        self._show()

    def _on_failed(self, error: ProductAIError) -> None:
        self._forget()
        self._problem = error
        # a folder without photos may have some in its folders, or others may be meant
        self._needs_photos = error.code == "NO_PHOTOS" and self._draft.from_sheet
        self._show()

    def _on_stopped(self) -> None:
        self._forget()
        self._show()

    # running

    def _follow(self, running: Running) -> None:
        self._running = running
        running.listed.connect(self._show_running)
        self.preflight.table.rows.follow(running.started.jobs, running.job)
        self._show()
        self.running_changed.emit()

    def _leave(self) -> None:
        """Shows no started batch any more; its list of results is kept on."""
        if self._running is not None:
            self._running = None
            self.running_changed.emit()

    def _anew(self) -> None:
        """Plans the rest of a trial; else leaves everything for another batch."""
        running = self._running
        self._leave()
        self._forget()
        rest = running is not None and bool(running.started.plan.left)
        sources = self._draft.sources if rest else ()
        self._draft = self._draft.with_changes(sources=sources, trial=False, again=False)
        self._show()
        self._wish(at_once=True)

    def _open_results(self) -> None:
        if self._running is not None:
            open_folder(self._running.folder)

    def _open_list(self) -> None:
        if self._running is not None and self._running.results is not None:
            open_folder(self._running.results)

    # changes

    def _on_change(self, field: str, value: object) -> None:
        if getattr(self._draft, field) != value:
            self.change(**{field: value})

    def _on_order_change(self, field: str, value: object) -> None:
        if getattr(self._draft.order, field) != value:
            self.change(order=self._draft.order.with_changes(**{field: value}))

    def _cap_to_balance(self) -> None:
        self.change(cap=max(1, self._free() or 0))

    def _paste(self) -> None:
        self.take(arrival_of(QGuiApplication.clipboard().mimeData()))

    def _on_jobs(self, numbers: frozenset[int]) -> None:
        if self._running is not None and not self._running.jobs.isdisjoint(numbers):
            self.preflight.table.rows.update(numbers)
            self._show_running()

    def _on_status(self) -> None:
        if self._running is not None:
            self._show_running()
        elif self._planned is not None and not self._planning.busy:
            self._show_plan()

    def _on_engine(self) -> None:
        self._leave()
        self._forget()
        self._show()
        self._wish(at_once=True)

    def _on_settings(self) -> None:
        plan = self._planned.plan if self._planned is not None else None
        if self._running is None and plan is not None and self._request() != plan.request:
            self._wish()
        self._show_form()


def _matched(planned: Planned) -> bool:
    """Whether photos are matched by SKU."""
    try:
        return needs_photos(planned.plan.sheet)
    except SheetError:
        return False
