"""One run of a command that needs the books: the loop, the desk, the engine's task, signals."""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.output import Output
from productai_desktop.cli.wiring import Desk, Engine, Wiring
from productai_desktop.cli.words import sentence
from productai_desktop.core.errors import Defect, ProductAIError
from productai_desktop.core.options import Options


@dataclass(frozen=True, slots=True)
class Session:
    """What every command is given."""

    wiring: Wiring
    options: Options
    out: Output


def run(command: Coroutine[Any, Any, Exit], out: Output) -> Exit:
    """Runs a command to its end. The first Ctrl-C or SIGTERM cancels it, so that it closes the
    books properly; the second ends the process at once."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        task = loop.create_task(command)
        interrupted = False

        def stop() -> None:
            out.message(
                "productai: interrupted. Jobs are kept: `productai jobs resume` goes on. "
                "(Ctrl-C again ends at once, without waiting for an answer under way.)"
            )
            task.cancel()

        def interrupt(_number: int, _frame: FrameType | None) -> None:
            nonlocal interrupted
            if interrupted:
                os._exit(Exit.INTERRUPTED)
            interrupted = True
            loop.call_soon_threadsafe(stop)

        with _handling(interrupt):
            try:
                return loop.run_until_complete(task)
            except asyncio.CancelledError:
                return Exit.INTERRUPTED


@contextmanager
def _handling(handler: Callable[[int, FrameType | None], None]) -> Generator[None]:
    """Sets a handler for the signals that end a program, and puts the old ones back."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, handler) for number in numbers]
    try:
        yield
    finally:
        for number, old in zip(numbers, before, strict=True):
            signal.signal(number, old)


@asynccontextmanager
async def desk_of(
    session: Session, *, unsaid: tuple[type[ProductAIError], ...] = ()
) -> AsyncGenerator[Desk]:
    """The opened desk. What it found at the start is said, but for what the command will say."""
    desk = session.wiring.desk(session.options)
    try:
        await desk.open()
        for warning in desk.warnings:
            if not isinstance(warning, unsaid):
                session.out.message(f"productai: {sentence(warning)}")
        yield desk
    finally:
        await desk.close()


def may_spend(session: Session, desk: Desk) -> bool:
    """False, with a word, where the settings cannot be read and may say what must not be done: by
    the defaults photos could go where they must not, and more be spent than is allowed."""
    if not any(warning.params.get("binding") for warning in desk.warnings):
        return True
    session.out.message(
        "productai: The settings may forbid what the usual ones allow, so nothing is sent. "
        "Nothing was charged."
    )
    return False


class Running:
    """The engine at work, owned by the command that waits for it."""

    def __init__(self, engine: Engine, listener: Callable[[frozenset[int]], None]) -> None:
        self._listener = listener
        self._changed = asyncio.Event()
        self._ids: set[int] = set()
        self._leave = engine.subscribe(self._hear)
        self._task = asyncio.create_task(engine.run(), name="engine")
        self._task.add_done_callback(lambda _: self._changed.set())

    def _hear(self, ids: frozenset[int]) -> None:
        self._listener(ids)
        self._ids |= ids
        self._changed.set()

    async def wait(self, seconds: float | None) -> frozenset[int]:
        """The jobs that have changed; after some seconds none. Raises what the engine raised."""
        try:
            # Not wait_for: before Python 3.12 it may swallow a cancellation, and so a Ctrl-C.
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return frozenset()
        self._changed.clear()
        if self._task.done():
            self._task.result()
            raise Defect(where="engine", reason="it ended by itself")
        ids, self._ids = frozenset(self._ids), set()
        return ids

    async def stop(self) -> None:
        self._leave()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


@asynccontextmanager
async def running(
    engine: Engine, listener: Callable[[frozenset[int]], None]
) -> AsyncGenerator[Running]:
    """Lets the engine work for as long as the block lasts; `listener` hears every change."""
    work = Running(engine, listener)
    try:
        yield work
    finally:
        await work.stop()
