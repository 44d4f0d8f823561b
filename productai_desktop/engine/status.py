"""What holds for the whole service at present, as one frozen value."""

from dataclasses import dataclass
from datetime import datetime

from productai_desktop.core.jobs import Fault
from productai_desktop.core.ports import Balance


@dataclass(frozen=True, slots=True)
class Status:
    """Shown in the header and the status line; made anew at each change."""

    #: last known; None: not known yet
    balance: Balance | None = None
    #: credits of waiting jobs
    promised: int = 0
    #: a person paused the queue
    paused: bool = False
    #: why nothing is submitted: KEY_MISSING, INVALID_API_KEY, OUT_OF_TOKENS, UNCERTAIN_CHECK
    halted: Fault | None = None
    #: the service cannot be reached at present, and since when (UTC)
    offline: Fault | None = None
    offline_since: datetime | None = None
    #: until the next try, while it cannot
    retry_seconds: float = 0.0
    #: jobs that go on by themselves, from the queue to the disk
    unfinished: int = 0
    #: jobs left from the last start, which wait for "Start"
    held: tuple[int, ...] = ()
    held_credits: int = 0
    #: until the next submit may leave; 0 where at once
    next_send_seconds: float = 0.0
    #: expected until everything is done; None where nothing is under way
    queue_seconds: float | None = None
    #: open jobs that belong to another account or service
    foreign: int = 0
    #: why waiting jobs are kept back: LIMIT_DAY (`limit`, `spent`), LIMIT_PROJECT or
    #: LIMIT_PROJECT_DAY (`project`, `limit`, `spent`); one of them where several hold
    limited: Fault | None = None
    #: credits spent and jobs sent at this service since midnight, local time
    spent_today: int = 0
    sent_today: int = 0
    #: requests a minute that others seem to use of those we may make, as refusals have taught
    used_by_others: int = 0
    #: requests a minute by the settings
    requests_per_minute: int = 15


@dataclass(frozen=True, slots=True)
class Typical:
    """How long jobs of a kind take at the service."""

    #: half of them are done by then
    seconds: float
    #: finished jobs that were measured here; 0 where the catalogue's figure stands
    measured: int


@dataclass(frozen=True, slots=True)
class Spent:
    """What the edits of one project have cost at one service, or may have where an answer was
    lost."""

    edits: int = 0
    credits: int = 0
    #: of them since midnight, local time
    credits_today: int = 0
