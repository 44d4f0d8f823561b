"""A job: one edit that was ordered, as a frozen value, and the states it passes through."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import Any, Self

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.evidence import Evidence
from productai_desktop.core.marks import Attribution


class State(Enum):
    """Where a job stands; see "The life of a job" in the design."""

    QUEUED = "queued"
    PREPARING = "preparing"
    HOSTING = "hosting"
    SUBMITTING = "submitting"
    RUNNING = "running"
    DOWNLOADING = "downloading"
    DONE = "done"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNCERTAIN = "uncertain"

    @property
    def waiting(self) -> bool:
        """Nothing was sent yet: stopping it costs nothing."""
        return self in _WAITING

    @property
    def owed(self) -> bool:
        """The service has it, and its result is still to come."""
        return self in (State.RUNNING, State.DOWNLOADING)

    @property
    def ended(self) -> bool:
        """Nothing will happen to it by itself any more."""
        return self in (State.DONE, State.CANCELLED, State.FAILED)


class Verdict(Enum):
    """What a person decided about a result."""

    UNJUDGED = "unjudged"
    KEPT = "kept"
    REJECTED = "rejected"


_WAITING = frozenset({State.QUEUED, State.PREPARING, State.HOSTING, State.PAUSED})

_STOPPED = frozenset({State.PAUSED, State.CANCELLED, State.FAILED})

#: from -> to: the only moves a job may make; what was sent becomes uncertain again where a person
#: finds that its number was wrong
MOVES: Mapping[State, frozenset[State]] = {
    State.QUEUED: _STOPPED | {State.PREPARING},
    State.PREPARING: _STOPPED | {State.QUEUED, State.HOSTING},
    State.HOSTING: _STOPPED | {State.QUEUED, State.SUBMITTING},
    State.SUBMITTING: frozenset({State.RUNNING, State.QUEUED, State.FAILED, State.UNCERTAIN}),
    State.RUNNING: frozenset({State.DOWNLOADING, State.FAILED, State.UNCERTAIN}),
    State.DOWNLOADING: frozenset({State.DONE, State.RUNNING, State.FAILED, State.UNCERTAIN}),
    State.PAUSED: frozenset({State.QUEUED, State.CANCELLED}),
    State.UNCERTAIN: frozenset({State.QUEUED, State.RUNNING, State.FAILED}),
    State.FAILED: frozenset({State.QUEUED, State.RUNNING, State.UNCERTAIN}),
    State.DONE: frozenset({State.UNCERTAIN}),
    State.CANCELLED: frozenset({State.QUEUED}),
}


#: fields that say where a job belongs and what people think of it; they change beside its life,
#: not as a part of it
LABELS = frozenset(
    {"project", "place", "urgent", "cleared", "note", "starred", "rating", "verdict", "reason"}
    | {"judged_by", "judged_at", "removed"}
)


#: what only the history asks of a job that is set aside, and what stands in its place in memory:
#: the hash and size of its file, as there may be 100,000 of them
ASIDE: Mapping[str, Any] = {"output_sha256": "", "output_bytes": 0}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a job stands where it stands: an error's code and parameters, as stored."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Job:
    """One edit. All times are aware UTC."""

    #: number in the books, given when it is first written; 0 before
    id: int
    operation: Operation
    #: absolute paths and https addresses, in the order sent
    inputs: tuple[str, ...]
    prompt: str
    #: identifier sent to the service; "" for upscale
    model: str
    aspect_ratio: str | None
    resolution: str | None
    #: "png" or "jpg"
    output_format: str
    #: file or folder the result shall go to, absolute
    destination: str
    #: "sandbox", or the origin of the service, such as "https://api.productai.photo"
    service: str
    #: salted hash of the key it was ordered with; "" until a key is known
    account: str
    #: credits by the catalogue
    credits_expected: int
    created_at: datetime
    #: orders of several variants share this text
    order: str = ""
    #: 1-based number among the variants of its order
    variant: int = 1
    #: orders that were given together share this text; "" for one alone
    batch: str = ""
    project: str = ""
    sku: str = ""
    note: str = ""
    #: further columns of its spreadsheet row
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    #: template of the result's file name where `destination` is a folder; "" for the usual one
    naming: str = ""
    #: a person waits for it in the window or terminal
    urgent: bool = False
    #: its place among the waiting, smaller first; 0 for that of its number
    place: float = 0.0
    #: a person has cleared it from the queue; the books keep it
    cleared: bool = False
    state: State = State.QUEUED
    #: counts the job's transitions; compared and swapped
    version: int = 0
    fault: Fault | None = None
    #: credits charged as far as known; 0 before submission
    credits: int = 0
    #: the service's number of the job
    remote_id: int | None = None
    #: the service's own word for its state, as last answered
    remote_status: str = ""
    result_address: str = ""
    #: the finished file, absolute
    output: str = ""
    #: what preparation changed on each photo, as words of `imaging`
    changes: tuple[str, ...] = ()
    #: the process that works on it, by name of its lock file; "" for none
    owner: str = ""
    submitted_at: datetime | None = None
    #: when the service said COMPLETED
    completed_at: datetime | None = None
    ended_at: datetime | None = None
    polls: int = 0
    #: JOB_NOT_FOUND answers in a row, and when the first came
    not_found: int = 0
    not_found_since: datetime | None = None
    #: what is known of its charge where an answer was lost
    evidence: Evidence | None = None
    #: author and subject as its first photo told them when it was prepared
    attribution: Attribution | None = None
    #: what was done with the result's file, as words of `core.marks`
    remarks: tuple[str, ...] = ()

    #: name of the template that its prompt was begun with; "" for none
    template: str = ""
    #: number of the job whose result each input is, 0 for none; () where none is one
    parents: tuple[int, ...] = ()
    #: SHA-256 and bytes of the finished file, to find it where it was moved to; "" until known
    output_sha256: str = ""
    output_bytes: int = 0
    starred: bool = False
    #: 1 to 5; 0 for none
    rating: int = 0
    verdict: Verdict = Verdict.UNJUDGED
    #: why it was rejected, in a person's words
    reason: str = ""
    #: who gave the verdict, by the computer's user name, and when
    judged_by: str = ""
    judged_at: datetime | None = None
    #: a person has removed it from the history; what it cost stays known
    removed: bool = False

    def evolve(self, **changes: Any) -> Self:
        """The same job with some fields changed."""
        return replace(self, **changes)

    @property
    def name(self) -> str:
        """What people call it: its SKU, else the name of its first photo."""
        return self.sku or self.photo_name

    @property
    def photo_name(self) -> str:
        """The name of its first photo, with its suffix."""
        first = self.inputs[0] if self.inputs else ""
        tail = first.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
        return tail.split("?", 1)[0] or first

    @property
    def turn(self) -> tuple[bool, float, int]:
        """Orders waiting jobs: what people wait for, then by place."""
        return (not self.urgent, self.place or float(self.id), self.id)

    @property
    def forgotten(self) -> bool:
        """Its project was forgotten: nothing but its numbers and credits is kept, so that what
        was spent stays known. It is shown nowhere."""
        return not self.inputs

    @property
    def set_aside(self) -> bool:
        """It has ended, and a person has cleared it: the history alone shows it."""
        return self.cleared and self.state.ended

    def brief(self) -> Self:
        """The same job; of one set aside without what only the history asks of it, see ASIDE."""
        if not (self.set_aside and self.output_sha256):
            return self
        return self.evolve(**ASIDE)

    @property
    def adopted(self) -> bool:
        """A person gave its number, and nobody has said yet that the picture is the right one."""
        return self.remote_id is not None and self.evidence is not None and self.evidence.adopted

    @property
    def possible_credits(self) -> int:
        """Credits that it has cost, or may have cost, in all that was sent of it."""
        open_now = self.state in (State.SUBMITTING, State.UNCERTAIN)
        earlier = self.evidence.possible if self.evidence is not None else 0
        return self.credits + earlier + (self.credits_expected if open_now else 0)

    @property
    def promised(self) -> int:
        """Credits it will cost when it is sent; 0 once it was, or never will be."""
        return self.credits_expected if self.state.waiting else 0

    @property
    def seconds(self) -> float | None:
        """Seconds from submission to the file on disk; None while open."""
        if self.submitted_at is None or self.ended_at is None or self.state is not State.DONE:
            return None
        return (self.ended_at - self.submitted_at).total_seconds()


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One row of a job's journal: a transition that was committed."""

    at: datetime
    state: State
    #: what happened, such as "ordered", "intent", "answer", "poll COMPLETED"
    event: str
    fault: Fault | None = None
