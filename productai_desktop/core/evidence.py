"""Evidence: what measured balances tell of an edit whose answer was lost.

Nothing here decides anything: it says what the figures say, and a person acts on that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, Self

#: seconds after a loss in which the service may still charge what it was asked
SETTLING_SECONDS = 60.0


class Verdict(Enum):
    """What the balances before and after say of one edit."""

    #: there is no measurement before, or none after
    UNKNOWN = "unknown"
    #: the difference is its price, and nothing else can explain it
    CHARGED = "charged"
    NOT_CHARGED = "not charged"
    #: other edits may have been charged between the two
    OTHERS = "others"
    #: another difference: a price that was changed, another program, credits that were bought
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Measurement:
    """An answer of key-check, with where the books stood when it was asked for and when it came.

    The order of events is that of the journal, whose entries count up across processes: a clock
    that is set changes nothing.
    """

    credits: int
    #: when it was asked for
    at: datetime
    #: number of the journal's last entry before the question left
    asked: int
    #: … and after its answer came
    answered: int

    def stored(self) -> dict[str, Any]:
        """As it is kept, for JSON."""
        return {
            "credits": self.credits,
            "at": self.at.isoformat(),
            "asked": self.asked,
            "answered": self.answered,
        }

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Self:
        """What `stored` gave."""
        return cls(
            int(stored["credits"]),
            datetime.fromisoformat(stored["at"]),
            int(stored["asked"]),
            int(stored["answered"]),
        )


@dataclass(frozen=True, slots=True)
class Charge:
    """One charging request that left, as the journals tell it."""

    job: int
    #: by the catalogue
    credits: int
    #: the journal's entry before it left
    first: int
    #: the entry by which its charge was made, if ever; None while it may still come
    last: int | None
    #: the service has answered it
    known: bool
    #: when its answer was given up
    lost_at: datetime | None = None

    def between(self, before: Measurement, after: Measurement, scale: float = 1.0) -> bool:
        """Whether it may have been made between two measurements; `scale` is the clock's."""
        if self.first > after.answered:
            return False
        if self.last is None or self.last > before.asked:
            return True
        if self.lost_at is None:
            return False
        return (before.at - self.lost_at).total_seconds() * scale < SETTLING_SECONDS


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the charge of an edit beside its answer. Stored with the job."""

    #: the last measurement before the request left
    before: Measurement | None = None
    #: when its answer was given up
    lost_at: datetime | None = None
    after: Measurement | None = None
    verdict: Verdict = Verdict.UNKNOWN
    #: how many other edits may have been charged between the two
    others: int = 0
    #: no later measurement would tell more
    settled: bool = False
    #: the service's number of it, where a broken answer held one
    remote_id: int | None = None
    #: a person gave its number, and nobody has said yet that the picture is the right one
    adopted: bool = False
    #: credits that earlier sends of it may have cost, besides those known
    possible: int = 0

    @property
    def difference(self) -> int | None:
        """Credits gone between the measurements; None where one is missing."""
        if self.before is None or self.after is None:
            return None
        return self.before.credits - self.after.credits

    @property
    def kept(self) -> "Evidence | None":
        """What outlives an answer: earlier sends that may have been charged."""
        return Evidence(possible=self.possible) if self.possible else None

    def measured(
        self, price: int, after: Measurement, others: Sequence[Charge], *, over: bool
    ) -> "Evidence":
        """The evidence with a measurement that was asked for after the loss.

        `others`: charges that may lie between; `over`: the service can charge it no more.
        """
        verdict = self._verdict(price, after, others)
        if self.verdict is Verdict.NOT_CHARGED and verdict is Verdict.OTHERS:
            spent = sum(charge.credits for charge in others)
            if all(charge.known for charge in others) and self._gone(after) == spent:
                # what was sent since the first look explains all: that still holds
                return replace(self, settled=over)
        settled = over or verdict is not Verdict.NOT_CHARGED
        return replace(self, after=after, verdict=verdict, others=len(others), settled=settled)

    def _gone(self, after: Measurement) -> int | None:
        if self.before is None or after.asked < self.before.answered:
            return None
        return self.before.credits - after.credits

    def _verdict(self, price: int, after: Measurement, others: Sequence[Charge]) -> Verdict:
        gone = self._gone(after)
        if gone is None:
            return Verdict.UNKNOWN
        if gone == 0 and not any(charge.known for charge in others):
            return Verdict.NOT_CHARGED  # nobody's charge can look like none
        if others:
            return Verdict.OTHERS
        return Verdict.CHARGED if gone == price else Verdict.UNEXPLAINED

    def stored(self) -> dict[str, Any]:
        """As it is kept, for JSON."""
        return {
            "before": None if self.before is None else self.before.stored(),
            "lost_at": None if self.lost_at is None else self.lost_at.isoformat(),
            "after": None if self.after is None else self.after.stored(),
            "verdict": self.verdict.name,
            "others": self.others,
            "settled": self.settled,
            "remote_id": self.remote_id,
            "adopted": self.adopted,
            "possible": self.possible,
        }

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Self:
        """What `stored` gave."""
        before, after, lost_at = stored["before"], stored["after"], stored["lost_at"]
        return cls(
            before=None if before is None else Measurement.read(before),
            lost_at=None if lost_at is None else datetime.fromisoformat(lost_at),
            after=None if after is None else Measurement.read(after),
            verdict=Verdict[stored["verdict"]],
            others=int(stored["others"]),
            settled=bool(stored["settled"]),
            remote_id=stored["remote_id"],
            adopted=bool(stored["adopted"]),
            possible=int(stored["possible"]),
        )


def lost(evidence: Evidence | None, at: datetime, remote_id: int | None = None) -> Evidence:
    """The evidence of an edit whose answer is given up now."""
    known = evidence or Evidence()
    return replace(known, lost_at=at, remote_id=remote_id)
