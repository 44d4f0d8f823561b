"""The witness: keeps what key-check has answered, and tells by it whether lost edits were charged.

It measures nothing itself; the purse asks.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from productai_desktop.core.evidence import SETTLING_SECONDS, Charge, Evidence, Measurement, Verdict
from productai_desktop.core.jobs import Job, State
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.workshop import Workshop

#: a request that nobody waits for any more is over so many seconds after it left
LONGEST_REQUEST_SECONDS = 150.0


@dataclass(frozen=True, slots=True)
class Asked:
    """When a key-check left, and where the books stood then."""

    at: datetime
    #: number of the journal's last entry
    entry: int


class Witness:
    """Measurements of the balance of one account, and the evidence that follows from them."""

    def __init__(self, shop: Workshop, tally: Tally) -> None:
        self._shop = shop
        self._tally = tally

    async def last(self) -> Measurement | None:
        """The newest measurement that any process on these books has made."""
        text = await self._shop.register.books.fact(self._fact)
        return None if text is None else Measurement.read(json.loads(text))

    async def asking(self) -> Asked:
        """To be called before a key-check leaves."""
        now = self._shop.clock.now()
        return Asked(now, await self._shop.register.books.last_entry())

    async def heard(self, credits_left: int, asked: Asked) -> None:
        """Keeps an answer of key-check, and judges by it what was lost before it was asked."""
        books = self._shop.register.books
        answered = await books.last_entry()
        measured = Measurement(credits_left, asked.at, asked.entry, answered)
        await books.set_fact(self._fact, json.dumps(measured.stored()))
        await self._shop.register.sync()
        for job in self._lost():
            await self._judge(job, measured)

    async def wants(self) -> bool:
        """Whether a measurement now would tell more of an edit that this process looks after."""
        for job in self._lost():
            evidence = job.evidence
            if evidence is None or evidence.before is None:
                continue
            if evidence.after is not None and not self._over(job, self._shop.clock.now()):
                continue
            books = self._shop.register.books
            if job.owner == books.owner or not await books.alive(job.owner):
                return True
        return False

    def _lost(self) -> list[Job]:
        """Edits of this account whose charge is an open question that a balance may answer."""
        return [
            job
            for job in self._tally.uncertain.values()
            if job.account == self._shop.account
            and job.evidence is not None
            and job.evidence.lost_at is not None
            and not job.evidence.settled
        ]

    async def _judge(self, job: Job, after: Measurement) -> None:
        evidence = job.evidence
        if evidence is None:
            return
        charges: list[Charge] = []
        if evidence.before is not None:
            since = evidence.before.asked
            books = self._shop.register.books
            charges = await books.charges(self._shop.service_name, self._shop.account, since)
        own = max((c for c in charges if c.job == job.id), key=lambda c: c.first, default=None)
        if own is not None and own.last is not None and own.last > after.asked:
            return  # it was lost while this was asked
        before = evidence.before if own is not None else None
        others = [
            charge
            for charge in charges
            if charge is not own
            and before is not None
            and charge.between(before, after, self._shop.clock.scale)
        ]
        told = replace(evidence, before=before).measured(
            job.credits_expected, after, others, over=self._over(job, after.at)
        )
        if told != evidence:
            await self._shop.register.move(job, _event(told), evidence=told)

    def _over(self, job: Job, now: datetime) -> bool:
        """Whether the service can no longer charge a lost request."""
        lost_at = job.evidence.lost_at if job.evidence is not None else None
        longest = LONGEST_REQUEST_SECONDS + SETTLING_SECONDS
        ends = ((lost_at, SETTLING_SECONDS), (job.submitted_at, longest))
        scale = self._shop.clock.scale
        return any(
            then is not None and (now - then).total_seconds() * scale >= seconds
            for then, seconds in ends
        )

    @property
    def _fact(self) -> str:
        return f"measured:{self._shop.service_name}:{self._shop.account}"


def given_up(job: Job) -> dict[str, object]:
    """What changes of an uncertain edit when a person no longer waits to learn its charge: what
    the balance says was charged is known, what it does not rule out stays possible."""
    evidence = job.evidence or Evidence()
    if job.state is not State.UNCERTAIN:
        return {}
    if evidence.verdict is Verdict.CHARGED:
        return {"credits": job.credits + job.credits_expected}
    if evidence.verdict is Verdict.NOT_CHARGED and evidence.settled:
        return {}
    return {"evidence": replace(evidence, possible=evidence.possible + job.credits_expected)}


def _event(evidence: Evidence) -> str:
    """The journal's words for what was found."""
    before, after = evidence.before, evidence.after
    figures = (
        f"{'?' if before is None else before.credits} → {'?' if after is None else after.credits}"
    )
    if evidence.verdict is Verdict.OTHERS:
        return f"balance {figures}: not conclusive, {evidence.others} others"
    words = evidence.verdict.value if evidence.settled else f"{evidence.verdict.value} so far"
    return f"balance {figures}: {words}"
