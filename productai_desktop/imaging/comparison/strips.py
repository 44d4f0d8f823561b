"""Strips: work on a picture's rows by two threads, which ends soon after nobody wants it."""

from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor

from productai_desktop.imaging.stopping import stop_if

#: threads of one picture's work, the calling one among them
_THREADS = 2

#: a strip's first row, and the row after its last
Work = Callable[[int, int], None]


def by_strips(height: int, rows: int, work: Work, stopped: Callable[[], bool]) -> None:
    """Does the work for all strips of so many rows. Raises CancelledError soon after `stopped`
    says so, and what the work raises."""
    tops = iter(range(0, height, rows))  # a range's iterator may be shared: one step is one call
    broken = False

    def go() -> None:
        nonlocal broken
        try:
            for top in tops:
                if broken:
                    return
                stop_if(stopped)
                work(top, min(height, top + rows))
        except BaseException:
            broken = True
            raise

    if height <= rows:
        go()
        return
    with ThreadPoolExecutor(_THREADS - 1, "strips") as threads:
        others = [threads.submit(go) for _ in range(_THREADS - 1)]
        go()
        for other in others:
            error = other.exception()
            if error is not None and not isinstance(error, CancelledError):
                raise error
    stop_if(stopped)
