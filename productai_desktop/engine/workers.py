"""The workers: one task for each job that moves along, and what contains our own mistakes."""

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine
from typing import Any

from productai_desktop.core.errors import BooksFailure
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.mishaps import defect_of
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.workshop import Workshop

#: wait before a job that met our own mistake is taken up again
DEFECT_PAUSE_SECONDS = 60.0
#: … and one for which the books could not be used
BOOKS_PAUSE_SECONDS = 5.0

_log = logging.getLogger(__name__)


class Workers:
    """Runs a stage of a job's life as a task of its own; never two for one job."""

    def __init__(self, shop: Workshop, ended: Callable[[int], None]) -> None:
        """`ended` is told the number of a job whose worker has ended."""
        self._shop = shop
        self._ended = ended
        self._tasks: dict[int, asyncio.Task[None]] = {}

    @property
    def numbers(self) -> Collection[int]:
        """The jobs that are worked on."""
        return self._tasks.keys()

    @property
    def tasks(self) -> Collection[asyncio.Task[None]]:
        return self._tasks.values()

    def begin(self, job: Job, stage: Callable[[Job], Coroutine[Any, Any, None]]) -> None:
        """Starts a worker for a job that has none."""
        worker = asyncio.ensure_future(self._guard(job, stage))
        self._tasks[job.id] = worker
        worker.add_done_callback(lambda _: self._over(job.id))

    async def end(self, number: int) -> None:
        """Cancels a job's worker, if there is one, and waits for its end."""
        worker = self._tasks.get(number)
        if worker is not None:
            worker.cancel()
            await asyncio.gather(worker, return_exceptions=True)

    def _over(self, number: int) -> None:
        self._tasks.pop(number, None)
        self._ended(number)

    async def _guard(self, job: Job, stage: Callable[[Job], Coroutine[Any, Any, None]]) -> None:
        """Our own mistake in one job stops neither the others nor what was paid for."""
        try:
            await stage(job)
        except BooksFailure as error:
            _log.warning("job %d waits for the books: %s", job.id, error.params.get("reason"))
            await self._shop.clock.sleep(BOOKS_PAUSE_SECONDS)
        except Exception as error:  # noqa: BLE001 - the border where the unforeseen is contained
            _log.exception("job %d met a defect", job.id)
            fault = fault_of(defect_of(error))
            try:
                await self._note_defect(job.id, fault)
            except Exception:  # noqa: BLE001 - books that cannot be written, as on a full disk
                _log.exception("job %d: its defect cannot be noted", job.id)
                await self._shop.clock.sleep(DEFECT_PAUSE_SECONDS)

    async def _note_defect(self, number: int, fault: Fault) -> None:
        register, clock = self._shop.register, self._shop.clock
        present = register.jobs[number]
        if present.state.waiting:
            await register.move(
                present, "defect", state=State.FAILED, fault=fault, ended_at=clock.now()
            )
        else:
            await register.move(present, "defect", fault=fault)
            await clock.sleep(DEFECT_PAUSE_SECONDS)
