"""The planning of a batch: once choices have rested, in the background, the last request alone."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from productai_desktop.core.batches import BatchRequest, Plan
from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.batch.plan_rows import Row, rows_of
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk

REST_MILLISECONDS = 350


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan and its rows."""

    plan: Plan
    rows: tuple[Row, ...]


class Planning(QObject):
    """Plans what is asked for; a later wish ends the work on an earlier one."""

    #: a plan is on its way
    begun = Signal()
    #: a Progress
    progressed = Signal(object)
    #: a Planned
    planned = Signal(object)
    #: a ProductAIError that concerns the whole batch
    failed = Signal(object)
    #: a person has stopped it
    stopped = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        request: Callable[[], BatchRequest],
        parent: QObject | None = None,
    ) -> None:
        """`request` is asked for when the planning begins."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._request = request
        self._task: asyncio.Task[Any] | None = None
        #: sources whose plan has asked for the balance
        self._asked: tuple[str, ...] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._begin)
        self.destroyed.connect(self._rest.stop)

    @property
    def busy(self) -> bool:
        """Whether a plan is wanted or on its way."""
        return self._rest.isActive() or self._task is not None

    def wish(self, *, at_once: bool = False) -> None:
        """Plans anew, once nothing more is wished for a moment."""
        self._end()
        if at_once:
            self._begin()
        else:
            self._rest.start()
            self.begun.emit()

    def stop(self) -> None:
        """Ends what is under way."""
        busy = self.busy
        self._end()
        if busy:
            self.stopped.emit()

    def _end(self) -> None:
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        request = self._request()
        unknown = self._desk.engine.status.balance is None
        ask = unknown or request.sources != self._asked
        self._asked = request.sources
        self._task = self._bridge.spawn(self._plan(request, ask=ask), on_error=self._fail)
        if self._task is not None:
            self._task.add_done_callback(self._note_end)
            self.begun.emit()

    async def _plan(self, request: BatchRequest, *, ask: bool) -> None:
        plan = await self._desk.batches.plan(
            request, ask_balance=ask, progress=self.progressed.emit
        )
        rows = await asyncio.to_thread(rows_of, plan)
        self._task = None
        self.planned.emit(Planned(plan, rows))

    def _fail(self, error: ProductAIError) -> None:
        self._task = None
        self._asked = None
        self.failed.emit(error)

    def _note_end(self, task: asyncio.Task[Any]) -> None:
        if task is self._task:
            # by a mishap that the bridge tells
            self._task = None
            self._asked = None
            self.stopped.emit()
