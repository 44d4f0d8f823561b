"""The committed jobs in memory, and the one door through which the engine changes them."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

from productai_desktop.core.jobs import Job
from productai_desktop.core.ports import Books

Listener = Callable[[frozenset[int]], None]

Answer = TypeVar("Answer")

#: jobs in one transaction: more would keep the single writer from paid jobs for too long
AT_ONCE = 200

_log = logging.getLogger(__name__)


class Register:
    """What the books hold. Listeners hear of a change only after it was committed."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self._jobs: dict[int, Job] = {}
        self.jobs: Mapping[int, Job] = MappingProxyType(self._jobs)
        self._mark = 0
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` with the numbers of changed jobs; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changed: frozenset[int] = frozenset()) -> None:
        """Tells the listeners; without numbers: the status alone has changed."""
        for listener in list(self._listeners):
            listener(changed)

    async def add(self, jobs: Sequence[Job]) -> list[Job]:
        """Commits new jobs, all or none."""
        return await _committed(self._add(jobs))

    async def move(self, job: Job, event: str, **changes: Any) -> Job | None:
        """Commits a transition; None where the job was moved by another process meanwhile."""
        return await _committed(self._move(job, event, changes))

    async def move_all(self, jobs: Sequence[Job], event: str, **changes: Any) -> list[Job]:
        """Commits the same transition of many jobs, some hundred at a time; returns those that
        made it."""
        moved: list[Job] = []
        for start in range(0, len(jobs), AT_ONCE):
            part = jobs[start : start + AT_ONCE]
            moved += await _committed(self._move_all(part, event, changes))
        return moved

    async def label(self, labels: Mapping[int, Mapping[str, Any]]) -> None:
        """Commits labels of jobs, by their numbers."""
        entries = list(labels.items())
        for start in range(0, len(entries), AT_ONCE):
            await _committed(self._label(dict(entries[start : start + AT_ONCE])))

    async def claim(self, job: Job) -> Job | None:
        """Makes this process the owner; None where another one is alive."""
        return await _committed(self._claim(job))

    async def sync(self) -> frozenset[int]:
        """Reads what other processes committed; returns the numbers of those jobs."""
        self._mark, jobs = await self.books.changes(self._mark)
        changed = frozenset(job.id for job in jobs if self._put(job))
        if changed:
            self.publish(changed)
        return changed

    async def _add(self, jobs: Sequence[Job]) -> list[Job]:
        written = await self.books.add(jobs)
        self._take(*written)
        return written

    async def _move(self, job: Job, event: str, changes: Mapping[str, Any]) -> Job | None:
        moved = await self.books.move(job, event, **changes)
        if moved is None:
            _log.info("job %d was moved elsewhere before: %s", job.id, event)
            await self.sync()
            return None
        if moved.state is not job.state:
            _log.info("job %d: %s → %s (%s)", job.id, job.state.value, moved.state.value, event)
        self._take(moved)
        return moved

    async def _move_all(
        self, jobs: Sequence[Job], event: str, changes: Mapping[str, Any]
    ) -> list[Job]:
        moved = await self.books.move_all(jobs, event, **changes)
        if len(moved) < len(jobs):
            await self.sync()
        _log.info("%d jobs: %s", len(moved), event)
        self._take(*moved)
        return moved

    async def _label(self, labels: Mapping[int, Mapping[str, Any]]) -> None:
        self._take(*await self.books.label(labels))

    async def _claim(self, job: Job) -> Job | None:
        claimed = await self.books.claim(job)
        if claimed is not None:
            self._take(claimed)
        return claimed

    def _take(self, *jobs: Job) -> None:
        self.publish(frozenset(job.id for job in jobs if self._put(job)))

    def _put(self, job: Job) -> bool:
        job = job.brief()
        present = self._jobs.get(job.id)
        if present is not None and (present.version > job.version or present == job):
            return False
        self._jobs[job.id] = job
        return True


async def _committed(work: Coroutine[Any, Any, Answer]) -> Answer:
    """A commit that was begun is carried through and taken in, even if its caller is cancelled."""
    return await asyncio.shield(asyncio.ensure_future(work))
