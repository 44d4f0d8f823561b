"""The budget: how many megapixels are in work at once, so that memory stays bounded."""

import threading
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError
from contextlib import contextmanager

#: megapixels in work at once: two photos of 24 megapixels, one of 45, one of 200 alone
MEGAPIXELS = 60.0
#: seconds between looks at whether a photo that waits is still wanted
_PATIENCE_SECONDS = 0.1


class PixelBudget:
    """Lets photos in by their megapixels, in the order in which they came. Safe in threads."""

    def __init__(self, megapixels: float = MEGAPIXELS) -> None:
        self._total = megapixels
        self._used = 0.0
        self._waiting: deque[object] = deque()
        self._changed = threading.Condition()

    @contextmanager
    def spent(self, megapixels: float, stopped: Callable[[], bool]) -> Generator[None]:
        """Waits for room. What is larger than the budget takes all of it. Raises CancelledError
        soon after `stopped` says so."""
        share = min(megapixels, self._total)
        self._enter(share, stopped)
        try:
            yield
        finally:
            with self._changed:
                self._used -= share
                self._changed.notify_all()

    def _enter(self, share: float, stopped: Callable[[], bool]) -> None:
        ticket = object()
        with self._changed:
            self._waiting.append(ticket)
            try:
                while self._waiting[0] is not ticket or self._used + share > self._total + 1e-6:
                    if stopped():
                        raise CancelledError
                    self._changed.wait(_PATIENCE_SECONDS)
                self._used += share
            finally:
                self._waiting.remove(ticket)
                self._changed.notify_all()


#: of this process
BUDGET = PixelBudget()
