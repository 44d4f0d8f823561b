"""What holds for the whole service at present, as one frozen value."""

from dataclasses import dataclass

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
    #: the service cannot be reached at present
    offline: Fault | None = None
    #: jobs left from the last start, which wait for "Start"
    held: tuple[int, ...] = ()
    held_credits: int = 0
    #: until the next submit may leave; 0 where at once
    next_send_seconds: float = 0.0
    #: expected until everything is done; None where nothing is under way
    queue_seconds: float | None = None
    #: open jobs that belong to another account or service
    foreign: int = 0
