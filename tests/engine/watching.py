"""Runs an engine and waits for what its listeners are told."""

import asyncio
from collections.abc import Callable

from productai_desktop.core.jobs import Job, State
from productai_desktop.engine.engine import Engine
from productai_desktop.store.books import SqliteBooks

PATIENCE_SECONDS = 20.0


class Watch:
    """An engine with its task and its books."""

    def __init__(self, engine: Engine, books: SqliteBooks) -> None:
        self.engine = engine
        self.books = books
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def run(self) -> None:
        self._task = asyncio.create_task(self.engine.run())

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until `holds()`; fails the test after a while."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not holds():
                if self._task is not None and self._task.done():
                    self._task.result()
                await asyncio.sleep(0.005)

    async def state(self, number: int, *states: State) -> Job:
        """Waits for a state of a job."""
        await self.until(
            lambda: number in self.engine.jobs and self.engine.jobs[number].state in states
        )
        return self.engine.jobs[number]

    async def done(self, number: int) -> Job:
        return await self.state(number, State.DONE)

    async def events(self, number: int) -> list[str]:
        return [entry.event for entry in await self.engine.journal(number)]

    async def die(self) -> None:
        """Ends as a killed process does: nothing more is written, and the lock is freed."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._closed = True
        await self.books.close()

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        await self.engine.close()
        if self._task is not None:
            await self._task
        await self.books.close()
