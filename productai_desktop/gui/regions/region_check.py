"""One edit's marks, what is found of them, and the verdict: read, looked for and kept."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.core.regions import (
    Finding,
    Inspection,
    Region,
    photo_subject,
    read_marks,
    sku_subject,
    stored_marks,
)
from productai_desktop.engine.people import user_name
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.regions.region_marks import RegionMarks

if TYPE_CHECKING:  # loaded in threads only: it brings numpy
    from productai_desktop.imaging.regions.inspecting import Pair

#: after the last change of the marks, before they are looked for
PAUSE_MILLISECONDS = 350

Look = Callable[
    [Path, Path, Sequence[Region], Callable[[], bool]], "list[Pair]"
]  # original, result, regions, stopped


def look(
    original: Path, result: Path, regions: Sequence[Region], stopped: Callable[[], bool]
) -> "list[Pair]":
    """Looks for regions in a result. Blocking. Raises InputError and CancelledError."""
    # numpy's 100 ms are for the thread that looks, when somebody asks
    from productai_desktop.imaging.regions.inspecting import inspect_regions

    return inspect_regions(original, result, regions, stopped)


class RegionCheck(QObject):
    """What the dialog shows. Marks that change are looked for soon after; the newest alone count,
    and what they show is kept with the edit."""

    #: pairs, inspection, fault or whether it looks now
    changed = Signal()
    #: an Inspection was kept with the edit of this number
    kept = Signal(int)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        job: Job,
        parent: QObject | None = None,
        *,
        look: Look = look,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        who: Callable[[], str] = user_name,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._look = look
        self._now = now
        self._who = who
        self.job = job
        self.marks = RegionMarks(self)
        #: aligned with `inspection.results`; () until the pictures were looked at
        self.pairs: tuple[Pair, ...] = ()
        self.inspection: Inspection | None = None
        self.looking = False
        self.fault: ProductAIError | None = None
        #: marks are kept for the edit's SKU, too
        self.for_sku = False
        self._ready = False
        self._closed = False
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stop = threading.Event()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._begin)
        self.marks.changed.connect(self._mark)

    def open(self) -> None:
        """Reads what is kept of the edit, and looks for its marks."""
        self._spawn(self._opened())

    def close(self) -> None:
        """Looks no more; marks that were changed last are kept without."""
        self._closed = True
        self._stop.set()
        if self._pause.isActive():
            self._pause.stop()
            self._spawn(self._keep_marks(self.marks.regions))

    async def settled(self) -> None:
        """Returns once all is kept, and nothing here is worked on any more."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def judge(self, verdict: Finding | None) -> None:
        """A person's word; None takes it back."""
        self._spawn(self._judged(verdict))

    def keep_for_sku(self, on: bool) -> None:
        """Whether the marks shall serve for other photos of the SKU."""
        if on != self.for_sku:
            self.for_sku = on
            self._spawn(self._keep_sku(stored_marks(self.marks.regions) if on else ""))

    def _spawn(
        self,
        coro: Coroutine[Any, Any, None],
        on_error: Callable[[ProductAIError], None] | None = None,
    ) -> None:
        task = self._bridge.spawn(coro, on_error)
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _opened(self) -> None:
        archive = self._desk.archive
        known = await archive.inspection(self.job.id)
        own = await archive.marks(photo_subject(self._photo))
        shared = await archive.marks(sku_subject(self.job.sku)) if self.job.sku else None
        if self._closed:
            return
        self.for_sku = bool(shared)
        if self.inspection is None and known:  # else a person was quicker
            self.inspection = Inspection.read(known)
        regions = read_marks(own) or read_marks(shared)
        if not regions and self.inspection is not None:
            regions = tuple(result.region for result in self.inspection.results)
        self.marks.show(regions)
        self._ready = True
        self.changed.emit()
        self._begin()

    @property
    def _photo(self) -> str:
        return self.job.inputs[0] if self.job.inputs else ""

    def _mark(self) -> None:
        if self._ready:
            self._stop.set()
            self._pause.start()

    def _begin(self) -> None:
        regions = self.marks.regions
        self._stop.set()
        self._stop = threading.Event()
        if regions and self.job.output:
            self.looking = True
        self._spawn(self._found(regions, self._stop), self._failed)
        self.changed.emit()

    async def _found(self, regions: tuple[Region, ...], stop: threading.Event) -> None:
        await self._keep_marks(regions)
        if not regions:
            await self._forget_results()
        if not regions or not self.job.output:
            self._settle(())
            return
        if stop.is_set():
            return
        work = partial(self._look, Path(self._photo), Path(self.job.output), regions, stop.is_set)
        pairs = await asyncio.to_thread(_unless_stopped, work)
        if pairs is None or stop.is_set():
            return
        results = tuple(pair.result for pair in pairs)
        earlier = self.inspection
        self.inspection = Inspection(results, self._now())
        if earlier is not None and earlier.judged_at is not None:
            # a person's word stands until a person takes it back, whatever the program finds
            self.inspection = self.inspection.judged(
                earlier.verdict, earlier.judged_by, earlier.judged_at
            )
        self._settle(tuple(pairs))
        await self._keep()

    def _settle(self, pairs: "tuple[Pair, ...]") -> None:
        self.pairs, self.looking, self.fault = pairs, False, None
        self.changed.emit()

    def _failed(self, error: ProductAIError) -> None:
        self.looking, self.fault = False, error
        self.changed.emit()

    async def _judged(self, verdict: Finding | None) -> None:
        who = await asyncio.to_thread(self._who)
        inspection = self.inspection or Inspection((), self._now())
        self.inspection = inspection.judged(verdict, who, self._now())
        self.changed.emit()
        await self._keep()

    async def _keep(self) -> None:
        if self.inspection is not None:
            await self._desk.archive.keep_inspection(self.job.id, self.inspection.stored())
            self.kept.emit(self.job.id)

    async def _forget_results(self) -> None:
        """No region is marked any more: what was found is void, a person's word stays."""
        was = self.inspection
        if was is not None and was.results:
            self.inspection = None if was.verdict is None else replace(was, results=())
            stored = "" if self.inspection is None else self.inspection.stored()
            await self._desk.archive.keep_inspection(self.job.id, stored)
            self.kept.emit(self.job.id)

    async def _keep_marks(self, regions: tuple[Region, ...]) -> None:
        await self._desk.archive.keep_marks(photo_subject(self._photo), stored_marks(regions))
        if self.for_sku and self.job.sku and regions:
            await self._keep_sku(stored_marks(regions))

    async def _keep_sku(self, marks: str) -> None:
        await self._desk.archive.keep_marks(sku_subject(self.job.sku), marks)


def _unless_stopped(work: "Callable[[], list[Pair]]") -> "list[Pair] | None":
    try:
        return work()
    except CancelledError:  # the marks have changed meanwhile
        return None
