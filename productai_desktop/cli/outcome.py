"""The exit status of the process, and which one wins where several hold."""

from collections.abc import Iterable
from enum import IntEnum

from productai_desktop.core.errors import (
    KeyMissing,
    KeyRefused,
    NetworkFailure,
    OutOfCredits,
    ProductAIError,
    RateLimited,
    SecretsUnavailable,
    ServiceFailure,
    UserError,
)
from productai_desktop.core.jobs import Job, State


class Exit(IntEnum):
    """Exit statuses; see "Names that other programs rely on" in the design."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    KEY = 3
    CREDITS = 4
    OFFLINE = 5
    UNCERTAIN = 6
    INTERRUPTED = 130


#: where several hold, the first of these
_PRECEDENCE = (
    Exit.INTERRUPTED,
    Exit.USAGE,
    Exit.UNCERTAIN,
    Exit.KEY,
    Exit.CREDITS,
    Exit.OFFLINE,
    Exit.FAILED,
)


def worst(statuses: Iterable[Exit]) -> Exit:
    """The status to end with; DONE where there is none."""
    held = set(statuses)
    return next((status for status in _PRECEDENCE if status in held), Exit.DONE)


def of_job(job: Job) -> Exit:
    """What a job that has come to rest means for the process."""
    if job.state is State.UNCERTAIN:
        return Exit.UNCERTAIN
    return Exit.FAILED if job.state in (State.FAILED, State.CANCELLED) else Exit.DONE


def of_halt(code: str) -> Exit | None:
    """What it means that nothing is submitted for this reason; None where that passes by itself."""
    if code in (KeyMissing.default_code, KeyRefused.default_code):
        return Exit.KEY
    spent = code == OutOfCredits.default_code or code.startswith("LIMIT_")
    return Exit.CREDITS if spent else None


def of_error(error: ProductAIError) -> Exit:
    """What an error means that ended a command before or instead of a job."""
    if isinstance(error, (KeyMissing, KeyRefused, SecretsUnavailable)):
        return Exit.KEY
    if isinstance(error, OutOfCredits):
        return Exit.CREDITS
    if isinstance(error, (NetworkFailure, ServiceFailure, RateLimited)):
        return Exit.OFFLINE
    return Exit.USAGE if isinstance(error, UserError) else Exit.FAILED
