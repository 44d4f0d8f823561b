"""The work on one batch: its draft, its plan, and what became of it once it was started."""

import asyncio
import logging
from typing import Any

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.batch_lines import needs_photos
from productai_desktop.core.batches import BatchRequest, Plan, Progress
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.gui.batch.batch_draft import BatchDraft, sources_of
from productai_desktop.gui.batch.last_batch import LastBatch
from productai_desktop.gui.batch.plan_rows import Row
from productai_desktop.gui.batch.planning import Planned, Planning
from productai_desktop.gui.batch.running import Running
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.order_words import Cost
from productai_desktop.gui.order.ordering import Basket
from productai_desktop.gui.photos.arrivals import Arrival

_log = logging.getLogger(__name__)


class BatchWork(QObject):
    """Plans at each change; orders only by `start`.

    `ordered(Basket)` asks for the batch to be started by `make`, past the usual questions;
    `order_finished` is told how that ended.
    """

    #: something but the rows
    changed = Signal()
    #: planning has come further
    progressed = Signal()
    #: other rows, or they stand for jobs now
    rows_changed = Signal()
    ordered = Signal(object)
    #: a batch is shown that was started, or no longer
    running_changed = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, order: Draft, parent: QObject | None = None
    ) -> None:
        """`order` has the choices to begin with."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self.draft = BatchDraft(order=order.with_changes(photos=(), compare_models=(), each=None))
        self.running: Running | None = None
        #: why the source cannot be used, and why the last start failed
        self.problem: ProductAIError | None = None
        self.failure: ProductAIError | None = None
        #: how far planning is; None while nothing is planned
        self.step: Progress | None = None
        #: photos are matched by SKU
        self.needs_photos = False
        #: a start is under way
        self.ordering = False
        self._planned: Planned | None = None
        self._last = LastBatch(desk.data_folder)
        self.planning = Planning(desk, bridge, self.request, self)
        self.planning.begun.connect(self._on_begun)
        self.planning.progressed.connect(self._on_progress)
        self.planning.planned.connect(self._on_planned)
        self.planning.failed.connect(self._on_failed)
        self.planning.stopped.connect(self._on_stopped)
        bridge.engine_changed.connect(self._on_engine)
        bridge.settings_changed.connect(self._on_settings)

    @property
    def plan(self) -> Plan | None:
        """The last plan; while another is made, it is out of date."""
        return self._planned.plan if self._planned is not None else None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of that plan."""
        return self._planned.rows if self._planned is not None else ()

    @property
    def free(self) -> int | None:
        """Credits that are not promised to waiting edits; None where not known."""
        status = self._desk.engine.status
        return None if status.balance is None else status.balance.credits - status.promised

    @property
    def held(self) -> tuple[Job, ...]:
        """Waiting edits of the plan that a closed program left: starting sends them, too."""
        if self.plan is None:
            return ()
        left = set(self._desk.engine.status.held)
        jobs = self._desk.engine.jobs
        return tuple(jobs[number] for number in self.plan.open_jobs if number in left & set(jobs))

    def request(self) -> BatchRequest:
        """What the draft asks for now."""
        return self.draft.request(
            self._desk.catalogue,
            project=self._desk.settings.last_project,
            usual_folder=self._desk.output_folder(),
        )

    # changes

    def change(self, **changes: Any) -> None:
        """Changes fields of the draft, and plans anew."""
        if self.ordering:
            return
        new_source = "sources" in changes
        if new_source:
            changes = {"photos": "", "trial": False, **changes}
            self._forget()
        self._leave()
        self.failure = None
        self.draft = self.draft.with_changes(**changes)
        self.changed.emit()
        self._wish(at_once=new_source)

    def take(self, arrival: Arrival) -> None:
        """Takes what was dropped as the source of a batch."""
        sources = sources_of(arrival.photos, arrival.others)
        if sources:
            self.change(sources=sources)

    def look_again(self) -> None:
        """Reads the same source anew: the rest of a trial, or a list that was mended."""
        if self.ordering:
            return
        self._leave()
        self.failure = None
        self.draft = self.draft.with_changes(trial=False, again=False)
        self.changed.emit()
        self._wish(at_once=True)

    def begin_anew(self) -> None:
        """Leaves what is shown for another batch; what was started goes on."""
        self.planning.stop()
        self.change(sources=(), again=False)

    def take_over(self, old: "BatchWork") -> None:
        """Goes on with what was begun elsewhere over the same desk."""
        self.draft = old.draft
        running, old.running = old.running, None
        if running is None or old._planned is None:
            self.changed.emit()
            self._wish(at_once=True)
            return
        running.setParent(self)
        self._planned = old._planned
        self.needs_photos = old.needs_photos
        self._follow(running)

    # starting

    def start(self) -> None:
        """Asks for the plan to be started; who calls has seen that nothing speaks against it."""
        plan = self.plan
        if plan is None or self.planning.busy or self.ordering or self.running is not None:
            return
        self.ordering = True
        self.failure = None
        self.changed.emit()
        catalogue = self._desk.catalogue
        orders = tuple(item.order for item in plan.items)
        models = {(order.operation, order.model) for order in orders}
        found = [catalogue.model(operation, model) for operation, model in models]
        held = self.held
        promised = sum(job.promised for job in held)
        cost = Cost(
            credits=plan.credits + promised,
            variants=max(1, plan.count + len(held)),
            published=all(model is not None and model.credits_published for model in found),
            free=None if self.free is None else self.free + promised,
        )
        self.ordered.emit(Basket(orders, cost))

    async def make(self, basket: Basket) -> tuple[Job, ...]:  # noqa: ARG002 - the plan has all
        """Starts the plan that is shown."""
        plan = self.plan
        if plan is None:
            return ()  # the engine changed while the person was asked
        started = await self._desk.batches.start(plan)
        await self._note(self.draft)
        self._follow(Running(self._desk, self._bridge, started, self))
        jobs = self._desk.engine.jobs
        return tuple(jobs[number] for number in started.followed if number in jobs)

    def order_finished(self, error: Exception | None = None) -> None:
        """Tells how the last start ended."""
        self.ordering = False
        if isinstance(error, ProductAIError):
            self.failure = error
            if error.code == "PLAN_OUTDATED":
                self._wish(at_once=True)
        self.changed.emit()

    async def go_on(self) -> None:
        """Shows the batch that was not over when the window was closed, unless one is shown."""
        draft = await asyncio.to_thread(self._last.read)
        if draft is not None and not self.draft.sources:
            self.draft = draft
            self.changed.emit()
            self._wish(at_once=True)

    async def _note(self, draft: BatchDraft | None) -> None:
        """Keeps what goes on after the next start; None: nothing does."""
        try:
            if draft is None:
                await asyncio.to_thread(self._last.forget)
            else:
                await asyncio.to_thread(self._last.keep, draft.with_changes(again=False))
        except OSError as error:  # nothing but a convenience is lost
            _log.info("the batch is not kept for the next start: %s", type(error).__name__)

    # planning

    def _wish(self, *, at_once: bool = False) -> None:
        if self.draft.sources and self.running is None:
            self.planning.wish(at_once=at_once)

    def _forget(self) -> None:
        self._planned = self.problem = self.step = None
        self.needs_photos = False
        self.rows_changed.emit()

    def _on_begun(self) -> None:
        self.problem = None
        self.step = Progress("reading")
        self.changed.emit()

    def _on_progress(self, step: Progress) -> None:
        self.step = step
        self.progressed.emit()

    def _on_planned(self, planned: Planned) -> None:
        self._planned, self.step = planned, None
        sheet = planned.plan.sheet
        self.needs_photos = bool(sheet.path) and needs_photos(sheet)
        self.rows_changed.emit()
        self.changed.emit()

    def _on_failed(self, error: ProductAIError) -> None:
        self._forget()
        self.problem = error
        # the photos may lie elsewhere
        self.needs_photos = error.code == "NO_PHOTOS" and self.draft.from_sheet
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._forget()
        self.changed.emit()

    # what was started

    def _follow(self, running: Running) -> None:
        self.running = running
        running.listed.connect(self._on_listed)
        self.rows_changed.emit()
        self.changed.emit()
        self.running_changed.emit()

    def _on_listed(self) -> None:
        self.changed.emit()
        if self.running is not None and self.running.tally().over:
            self._bridge.spawn(self._note(None))

    def _leave(self) -> None:
        """Shows no started batch any more; its list of results is kept on."""
        if self.running is not None:
            self.running = None
            self.running_changed.emit()

    def _on_engine(self) -> None:
        self._leave()
        self._forget()
        self.changed.emit()
        self._wish(at_once=True)

    def _on_settings(self) -> None:
        if self.running is None and self.plan is not None and self.request() != self.plan.request:
            self._wish()
        self.changed.emit()
