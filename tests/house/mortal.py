"""`productai`, killed (SIGKILL) right before or after it commits a given event of a job.

MORTAL_EVENT begins the event's name, MORTAL_MOMENT is "before" or "after".
"""

import os
import signal
import sys
from typing import Any

from productai_desktop.app import terminal
from productai_desktop.core.jobs import Job
from productai_desktop.store.books import SqliteBooks

EVENT, MOMENT = os.environ["MORTAL_EVENT"], os.environ["MORTAL_MOMENT"]
_move = SqliteBooks.move


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def move(books: SqliteBooks, job: Job, event: str, **changes: Any) -> Job | None:
    fatal = event.startswith(EVENT)
    if fatal and MOMENT == "before":
        die()
    moved = await _move(books, job, event, **changes)
    if fatal:
        die()
    return moved


setattr(SqliteBooks, "move", move)  # noqa: B010 - a patched method is typed as a plain one
sys.exit(terminal(sys.argv[1:]))
