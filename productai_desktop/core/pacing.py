"""What pacing is told and tells: why a request is made, at what pace, at which moment."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Errand(Enum):
    """Why a request is made, in order of importance."""

    PERSON = 0
    POLL_DUE = 1
    SUBMIT = 2
    POLL_EARLY = 3


@dataclass(frozen=True, slots=True)
class Admission:
    """The ledger's answer: a ticket for one request, or how long to wait."""

    #: 0 where it was not admitted
    ticket: int
    #: seconds until it is worth asking again; 0 where it was admitted
    wait_seconds: float
    #: requests a minute that were allowed, less than the pace's where refusals have taught so
    requests_per_minute: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of a Clock, for the ledger."""

    #: monotonic times of different boots cannot be compared
    boot: str
    monotonic_seconds: float
    #: real time
    wall: datetime
    scale: float


@dataclass(frozen=True, slots=True)
class Pace:
    """Limits of a service."""

    requests_per_minute: int
    burst: int
    spacing_seconds: float
