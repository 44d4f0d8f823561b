"""Waiting for and finding things in tests of the window."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject

Found = TypeVar("Found", bound=QObject)


async def until(condition: Callable[[], object], what: str) -> None:
    """Lets the loop turn until the condition holds; fails after some 10 s with `what`."""
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"never came: {what}")


def child(parent: QObject, kind: type[Found], name: str) -> Found:
    """The one child of that kind and objectName."""
    found = parent.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} times {name}"
    return found[0]
