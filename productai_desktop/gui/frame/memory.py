"""What the process does with its memory: large pictures are given back, old objects left alone."""

import ctypes
import gc
import sys

#: mallopt's names in glibc's malloc.h
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
#: blocks from this size on are mapped by themselves, and given back at once when they are freed
_LARGE_BYTES = 1 << 20
#: new objects until the youngest are looked through, and such looks until the middle-aged are
_YOUNG, _MIDDLE_AGED = 10_000, 20


def give_back_large() -> None:
    """Gives freed pictures back to the system, where malloc is glibc's; elsewhere it does so.

    By itself glibc learns from the first freed picture to keep up to 64 MB of them, and has a
    heap for each thread: after a day of photos of 24 megapixels, 150 MB that nobody uses.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
        mallopt(_M_TRIM_THRESHOLD, 4 * _LARGE_BYTES)
        mallopt(_M_ARENA_MAX, 2)


def put_off_search() -> None:
    """Looks for no garbage until `leave_old_alone`: while a program starts there is little, and
    looking through 10,000 jobs would hold the Qt thread for 70 ms and more each time."""
    gc.disable()


def leave_old_alone() -> None:
    """Takes what there is now, such as 10,000 jobs, out of the search for garbage."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(_YOUNG, _MIDDLE_AGED, gc.get_threshold()[2])
