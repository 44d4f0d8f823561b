"""A batch that was started: what became of its edits, and the list of results that is kept."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.batches import Started
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job, State
from productai_desktop.engine.protocols import Results
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk, Engine
from productai_desktop.gui.words import sentence


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a batch has come; edits that were done before it was started count as done."""

    edits: int = 0
    done: int = 0
    #: failed, cancelled, or without an answer
    lost: int = 0
    uncertain: int = 0
    credits: int = 0
    #: until the last one is done; None where that is not known
    seconds: float | None = None

    @property
    def over(self) -> bool:
        """Whether nothing is under way any more."""
        return self.done + self.lost >= self.edits


class Running(QObject):
    """Follows one started batch as long as its engine is in charge."""

    #: the list of results was written, or could not be
    listed = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, started: Started, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine: Engine = desk.engine
        self.started = started
        self.jobs = frozenset(started.jobs.values())
        self._results: Results = desk.batches.results(started, sentence)
        #: why the list of results could not be written
        self.problem: ProductAIError | None = None
        self._task: asyncio.Task[Any] | None = bridge.spawn(self._keep(), on_error=self._fail)

    @property
    def results(self) -> Path | None:
        """The list of results; None before it was first written."""
        return self._results.path

    @property
    def folder(self) -> Path:
        """The folder for results."""
        return Path(self.started.plan.request.choices.output_folder)

    def job(self, number: int) -> Job | None:
        """One of its jobs as it stands."""
        return self._engine.jobs.get(number)

    def tally(self) -> Tally:
        """How far it has come."""
        jobs = [job for number in self.jobs if (job := self._engine.jobs.get(number))]
        counts = Counter(job.state for job in jobs)
        left = [job for job in jobs if not job.state.ended and job.state is not State.UNCERTAIN]
        followed = set(self.started.followed)
        return Tally(
            edits=len(jobs),
            done=counts[State.DONE],
            lost=counts[State.FAILED] + counts[State.CANCELLED] + counts[State.UNCERTAIN],
            uncertain=counts[State.UNCERTAIN],
            credits=sum(job.credits for job in jobs if job.id in followed),
            seconds=self._seconds(left),
        )

    def _seconds(self, left: list[Job]) -> float | None:
        """As the terminal reckons: while some wait to be sent, until the whole queue is done."""
        engine = self._engine
        sent = [job for job in left if not job.state.waiting]
        known = [one for job in sent if (one := engine.remaining_seconds(job)) is not None]
        to_send = len(sent) < len(left) or any(job.state is State.SUBMITTING for job in sent)
        if to_send and engine.status.queue_seconds is not None:
            known.append(engine.status.queue_seconds)
        return max(known, default=None)

    async def _keep(self) -> None:
        """Keeps the list up to date until all is done; at the window's end a last time."""
        try:
            await self._results.keep()
        finally:
            await self._results.write()
            self.listed.emit()

    def _fail(self, error: ProductAIError) -> None:
        self.problem = error
        self.listed.emit()
