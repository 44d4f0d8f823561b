"""Threads for what may take long or never end: few, replaced while they hang, waited for by nobody.

A file on a network that has gone keeps whoever asks for it until the network is back. Threads of
the standard executors would then be all taken, and would keep the program from ending.
"""

import asyncio
import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeVar

#: work that takes longer than this is taken to hang, and another thread may begin
PATIENCE_SECONDS = 4.0
#: threads beyond the usual number, while others hang
SPARES = 4
#: by which the threads let the window go first: where as many of them as there are processors
#: decode photos, it would else wait 20 ms and more for its turn
_NICENESS = 5

_Result = TypeVar("_Result")


class Hands:
    """A few daemon threads. Its methods belong to one thread; work runs in others."""

    def __init__(
        self,
        name: str,
        threads: int,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._usual = threads
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        #: when each piece of work under way was given
        self._since: dict[int, float] = {}
        self._given = 0
        # begun here, at rest: to begin one is to wait until it has had the interpreter once
        self._threads = [self._thread() for _ in range(threads)]

    @property
    def free(self) -> bool:
        """Whether another piece of work would be begun now."""
        with self._lock:
            since = list(self._since.values())
        late = self._monotonic() - PATIENCE_SECONDS
        hanging = sum(1 for given in since if given < late)
        return len(since) < self._usual + min(hanging, SPARES)

    def do(self, work: Callable[[], Callable[[], object]]) -> None:
        """Has a thread do something that raises nothing, and then, once it is free again, tell of
        it by what that returned. To be given only where a thread is `free`."""
        self._given += 1
        number = self._given
        with self._lock:
            self._since[number] = self._monotonic()
            wanted = len(self._since)

        def done() -> None:
            try:
                tell = work()
            finally:
                with self._lock:
                    del self._since[number]
            tell()

        self._work.put(done)
        if len(self._threads) < wanted:
            self._threads.append(self._thread())

    def run(self, work: Callable[[], _Result]) -> asyncio.Future[_Result]:
        """Begins at once, as `do`; the future has what work returns or raises."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[_Result] = loop.create_future()

        def tried() -> Callable[[], None]:
            try:
                result = work()
            except BaseException as error:  # noqa: BLE001 - raised where it is awaited
                return partial(_tell, loop, future, error=error)
            return partial(_tell, loop, future, result)

        self.do(tried)
        return future

    def close(self, wait_seconds: float = 0.0) -> None:
        """Lets the threads end, and waits for those that do not hang."""
        for _ in self._threads:
            self._work.put(None)
        end = time.monotonic() + wait_seconds
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        self._threads.clear()

    def _thread(self) -> threading.Thread:
        thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        thread.start()
        return thread

    def _run(self) -> None:
        if sys.platform == "linux":  # where each thread has a niceness of its own
            os.nice(_NICENESS)
        while (work := self._work.get()) is not None:
            work()
            del work  # and what it holds


def _tell(
    loop: asyncio.AbstractEventLoop,
    future: asyncio.Future[Any],
    result: object = None,
    error: BaseException | None = None,
) -> None:
    def settle() -> None:
        if future.done():  # cancelled meanwhile
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)

    try:
        loop.call_soon_threadsafe(settle)
    except RuntimeError:  # the loop has ended with the program
        return
