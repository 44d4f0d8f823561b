"""How long the Qt thread is held in each turn of its event loop, and where it is meanwhile.

"Held" is all the time outside of the poll in which Qt waits for something to do. The dispatcher's
own signals do not frame it: with GLib everything happens between `aboutToBlock` and `awake`, and
without it timers and sockets do. So the poll itself is replaced where GLib runs the loop, and the
signals are used elsewhere.
"""

import ctypes
import gc
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher

_POLL = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_uint, ctypes.c_int)


@dataclass(frozen=True, slots=True)
class Turn:
    """From the end of one wait to the beginning of the next."""

    seconds: float
    #: of those, what the thread itself worked; the rest it waited for others and for a processor
    worked: float
    #: of those, for which it was ready and had no processor, as others had them; Linux only, else 0
    crowded: float = 0.0


class Held:
    """Notes each turn of the loop of the thread that makes it; make it once there is one."""

    def __init__(self) -> None:
        self._turns: list[Turn] = []
        self._since = time.perf_counter()
        self._worked = time.thread_time()
        schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._schedule = schedule.open("rb", buffering=0) if schedule.exists() else None
        self._crowded = self._crowd()
        self._waiting = False
        #: seconds of the longest collection of garbage since it was last asked for
        self._collecting, self._collected = 0.0, 0.0
        gc.callbacks.append(self._collects)
        dispatcher = QAbstractEventDispatcher.instance()
        if "Glib" in dispatcher.metaObject().className():
            self._replace_poll()
        else:
            dispatcher.aboutToBlock.connect(self._blocks)
            dispatcher.awake.connect(lambda: self._wakes(time.perf_counter()))

    @contextmanager
    def turns(self) -> Iterator[list[Turn]]:
        """Each turn that ends inside, once it is left."""
        self._turns = turns = list[Turn]()
        yield turns
        self._turns = []

    def longest_collection(self) -> float:
        """Seconds of the longest collection of garbage, in any thread, since this was last read."""
        longest, self._collected = self._collected, 0.0
        return longest

    def _collects(self, phase: str, _: object) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
        else:
            self._collected = max(self._collected, time.perf_counter() - self._collecting)

    @property
    def now(self) -> float:
        """Seconds for which the thread has been held; for other threads."""
        return 0.0 if self._waiting else time.perf_counter() - self._since

    def _replace_poll(self) -> None:
        glib = ctypes.CDLL("libglib-2.0.so.0")
        glib.g_poll.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int]
        glib.g_main_context_set_poll_func.argtypes = [ctypes.c_void_p, _POLL]

        def poll(sources: int, count: int, milliseconds: int) -> int:
            self._blocks()
            due = time.perf_counter() + milliseconds / 1000
            found = glib.g_poll(sources, count, milliseconds)
            now = time.perf_counter()
            # woken by a timer: what went by since then was spent waiting for other threads
            self._wakes(min(now, due) if found == 0 and milliseconds > 0 else now)
            return int(found)

        self._poll = _POLL(poll)
        glib.g_main_context_set_poll_func(None, self._poll)

    def _blocks(self) -> None:
        worked, crowded = time.thread_time() - self._worked, self._crowd() - self._crowded
        self._turns.append(Turn(time.perf_counter() - self._since, worked, crowded))
        self._waiting = True

    def _wakes(self, at: float) -> None:
        self._worked = time.thread_time()
        self._crowded = self._crowd()
        self._since = at
        self._waiting = False

    def _crowd(self) -> float:
        """Seconds for which this thread has been ready without a processor (Linux:
        Documentation/scheduler/sched-stats.rst)."""
        if self._schedule is None:
            return 0.0
        self._schedule.seek(0)
        return int(self._schedule.read(128).split()[1]) / 1e9


class Sampler:
    """Looks from another thread at what holds the thread that makes it, while that is long."""

    def __init__(self, held: Held, least_seconds: float = 0.008) -> None:
        self._held = held
        self._least_seconds = least_seconds
        self._watched = threading.get_ident()
        self._ended = threading.Event()
        self._paths: Counter[str] = Counter()
        self._thread = threading.Thread(target=self._look, name="sampler", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        self._thread.join()

    def report(self, most: int = 12) -> str:
        """Where the thread was most often, since the last report."""
        lines = [f"    {count:5}  {path}" for path, count in self._paths.most_common(most)]
        self._paths.clear()
        return "\n".join(lines)

    def _look(self) -> None:
        while not self._ended.wait(0.001):
            if self._held.now < self._least_seconds:
                continue
            # the files are not read here: that would let the frames go on meanwhile
            frame = sys._current_frames().get(self._watched)
            stack: list[tuple[str, int, str]] = []
            while frame is not None:
                code = frame.f_code
                stack.append((code.co_filename, frame.f_lineno, code.co_name))
                frame = frame.f_back
            places = [
                f"{file.rsplit('/', 1)[-1]}:{line} {name}"
                for depth, (file, line, name) in enumerate(stack)
                if depth == 0 or "/productai_desktop/" in file
            ]
            self._paths[" < ".join(places[:5])] += 1


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of them lies; 0 of none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
