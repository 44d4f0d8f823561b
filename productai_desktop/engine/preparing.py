"""Preparing: work on photos in threads, which ends soon after nobody waits for it any more."""

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from typing import TypeVar

#: photos that are worked on at once: more would only wait for memory
AT_ONCE = min(4, os.cpu_count() or 1)

T = TypeVar("T")


async def in_thread(
    work: Callable[[Callable[[], bool]], T], unwanted: Callable[[], bool] = lambda: False
) -> T | None:
    """What `work` returns; None where it ended early since it was `unwanted`.

    `work` is given what to ask between its steps: true once it is unwanted, or the task that
    waits here was cancelled. It may raise concurrent.futures.CancelledError then.
    """
    left = threading.Event()

    def stopped() -> bool:
        return left.is_set() or unwanted()

    def run() -> T | None:
        try:
            return work(stopped)
        except CancelledError:
            return None

    try:
        return await asyncio.to_thread(run)
    finally:
        left.set()
