"""The one progress line of a terminal."""

import shutil
from collections import Counter
from collections.abc import Collection

from productai_desktop.cli.outage import outage_text
from productai_desktop.cli.wiring import Engine
from productai_desktop.core.jobs import Job, State

#: seconds between two looks at the clock, for the time left
TICK_SECONDS = 0.5

_WORDS = {
    State.QUEUED: "Waiting",
    State.PREPARING: "Preparing",
    State.HOSTING: "Uploading",
    State.SUBMITTING: "Sending",
    State.RUNNING: "At the service",
    State.DOWNLOADING: "Fetching",
    State.DONE: "Done",
    State.PAUSED: "Paused",
    State.CANCELLED: "Cancelled",
    State.FAILED: "Failed",
    State.UNCERTAIN: "No answer",
}


def state_word(state: State) -> str:
    """A state in plain words."""
    return _WORDS[state]


def line(engine: Engine, jobs: Collection[Job], closed: int) -> str:
    """What happens now, on one line no longer than the terminal is wide."""
    counted = Counter(job.state for job in jobs)
    total = len(jobs) + closed
    parts = [f"{closed} of {total}"] if total > 1 else []
    parts += [
        state_word(state) if total == 1 else f"{counted[state]} {state_word(state).lower()}"
        for state in State
        if counted[state]
    ]
    if engine.status.offline is not None:
        parts.append(outage_text(engine.status))
    elif counted[State.QUEUED] and engine.status.next_send_seconds >= 1:
        parts.append(f"next can be sent in {duration(engine.status.next_send_seconds)}")
    left = _seconds_left(engine, jobs)
    if left >= 1:
        parts.append(f"about {duration(left)} left")
    columns = shutil.get_terminal_size().columns
    return " · ".join(parts)[: max(columns - 1, 10)]


def _seconds_left(engine: Engine, jobs: Collection[Job]) -> float:
    """Until these jobs are done, as far as is known; while some wait to be sent: the queue."""
    known = [seconds for job in jobs if (seconds := engine.remaining_seconds(job)) is not None]
    to_send = any(job.state.waiting or job.state is State.SUBMITTING for job in jobs)
    if to_send and engine.status.queue_seconds is not None:
        known.append(engine.status.queue_seconds)
    return max(known, default=0.0)


def duration(seconds: float) -> str:
    """Seconds in words, roughly."""
    if seconds < 99.5:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{round(minutes / 60)} h"
