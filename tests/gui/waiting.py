"""Waiting in asynchronous tests of the window."""

import asyncio
from collections.abc import Callable

import pytest


async def until(condition: Callable[[], object], what: str) -> None:
    """Lets the loop turn until the condition holds; fails after some 10 s with `what`."""
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"never came: {what}")
