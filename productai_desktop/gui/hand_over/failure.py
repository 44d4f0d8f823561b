"""Why something could not be handed over."""

from enum import Enum


class Reason(Enum):
    """What went wrong, as far as a person can do something about it."""

    FILE_GONE = "file gone"
    NOT_A_PICTURE = "not a picture"
    NO_PROGRAM = "no program"
    PROGRAM_GONE = "program gone"
    PROGRAM_FAILED = "program failed"


class HandOverFailure(Exception):
    """Raised by what hands over; `name` is the file's or the program's, `detail` its own words."""

    def __init__(self, reason: Reason, name: str, detail: str = "") -> None:
        super().__init__(reason.value, name, detail)
        self.reason = reason
        self.name = name
        self.detail = detail
