"""Agreement: whether what the service has under a number is the edit that was sent."""

import html
import unicodedata
from dataclasses import dataclass
from enum import Enum

from productai_desktop.core.jobs import Fault
from productai_desktop.core.ports import RemoteJob

#: a prompt that is cut short is taken for the same from so many characters on
LEAST_ALIKE = 30


class Agreement(Enum):
    """What the service's prompt says of a job."""

    SAME = "same"
    #: one of the two begins with the other
    ALIKE = "alike"
    #: it tells none: only a person can say by the picture
    UNTOLD = "untold"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the service has under a number that a person gave for an edit."""

    remote_id: int
    #: the service's word for where it stands
    status: str
    #: never DIFFERS: that is refused
    agreement: Agreement
    #: its result as a file's content, where it is completed and was fetched
    picture: bytes | None = None
    #: why there is no picture although it is completed
    fault: Fault | None = None

    @property
    def completed(self) -> bool:
        return RemoteJob(self.remote_id, self.status).completed

    @property
    def failed(self) -> bool:
        return RemoteJob(self.remote_id, self.status).failed


def agreement(sent: str, told: str | None) -> Agreement:
    """Compares a prompt with what the service tells of it, which may be trimmed, written in other
    Unicode forms or as HTML, cut short or added to."""
    ours = _plain(sent)
    if told is None or not _plain(told):
        return Agreement.UNTOLD
    for theirs in (_plain(told), _plain(html.unescape(told))):
        if theirs == ours:
            return Agreement.SAME
        cut = theirs.removesuffix("…").removesuffix("...").rstrip()
        short, long = sorted((cut, ours), key=len)
        if len(short) >= LEAST_ALIKE and long.startswith(short):
            return Agreement.ALIKE
    return Agreement.DIFFERS


def _plain(text: str) -> str:
    """One form of all ways to write a text: composed, without what is not seen, single blanks."""
    composed = unicodedata.normalize("NFKC", text)
    seen = (c for c in composed if unicodedata.category(c) != "Cf")
    return " ".join("".join(seen).split())
