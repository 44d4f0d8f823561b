"""Stopping: work in a thread that nobody waits for any more ends between two of its steps."""

from collections.abc import Callable
from concurrent.futures import CancelledError


def stop_if(stopped: Callable[[], bool]) -> None:
    """Raises CancelledError if the work is not wanted any more."""
    if stopped():
        raise CancelledError
