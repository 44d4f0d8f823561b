"""The balance: asked for when it matters, counted down with each charge, kept for next time."""

import logging

from productai_desktop.core.errors import (
    KeyMissing,
    KeyRefused,
    NetworkFailure,
    ProductAIError,
    RateLimited,
    ServiceFailure,
)
from productai_desktop.core.jobs import Fault, Job
from productai_desktop.core.pacing import Errand
from productai_desktop.core.ports import Balance
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.polling import Timetable
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.witness import Asked, Witness
from productai_desktop.engine.workshop import Workshop

#: age of the balance at which an idle window asks anew
FRESH_SECONDS = 60.0
#: age of the last measurement at which a terminal asks while it only waits for results, so that
#: the next edit whose answer is lost has a balance before
OLD_SECONDS = 600.0
#: while out of credits
OUT_OF_CREDITS_SECONDS = 300.0
LOOK_SECONDS = 2.0
#: the same while nothing is open: what ends that, other than a change at the gate, takes longer
CALM_LOOK_SECONDS = 10.0
#: before a key-check is asked again that was answered with an odd refusal
REFUSED_SECONDS = 30.0

_log = logging.getLogger(__name__)


class Purse:
    """What is left in the account, as far as known. An answer of key-check ends halts."""

    def __init__(
        self, shop: Workshop, tally: Tally, timetable: Timetable, witness: Witness, *, watch: bool
    ) -> None:
        """`watch` asks by itself when nothing else is to do, as a window wants it."""
        self._shop = shop
        self._tally = tally
        self._witness = witness
        self._timetable = timetable
        self._watch = watch
        #: None: not known yet
        self.balance: Balance | None = None
        self._asked_at: float | None = None
        self._stale = True
        #: a lost answer was told of: key-check is to be asked
        self._lost = False

    async def open(self) -> None:
        """Takes the balance of the last time, until a fresh one is known."""
        stored = await self._shop.register.books.fact(self._fact)
        if stored is not None:
            left, _, plan = stored.partition(" ")
            self.balance = Balance(int(left), plan)
        await self.look()

    def charged(self, job: Job) -> None:
        """A job was charged, by the catalogue: the balance is an estimate until it is asked."""
        if self.balance is not None and job.account == self._shop.account:
            left = max(0, self.balance.credits - job.credits_expected)
            self.balance = Balance(left, self.balance.plan)
        self._stale = True

    async def refresh(self, *, urgent: bool) -> Balance:
        """Asks key-check. Raises KeyMissing, KeyRefused, ServiceFailure or NetworkFailure."""
        if self._shop.service is None:
            raise KeyMissing(service=self._shop.service_name)
        gate = self._shop.gate
        while True:
            try:
                errand = Errand.PERSON if urgent else Errand.POLL_EARLY
                async with self._shop.pacer.slot(errand):
                    asked = await self._witness.asking()
                    balance = _valid(await self._shop.service.key_check())
                break
            except RateLimited:
                gate.reached()
            except KeyRefused as error:
                gate.reached()
                gate.halt(fault_of(error))
                raise
            except (NetworkFailure, ServiceFailure) as error:
                gate.unreachable(error)
                raise
        self._shop.answered()
        await self._known(balance, asked)
        return balance

    async def _known(self, balance: Balance, asked: Asked) -> None:
        gate = self._shop.gate
        await self._witness.heard(balance.credits, asked)
        self.balance = balance
        self._asked_at = self._shop.clock.monotonic()
        self._stale = False
        books = self._shop.register.books
        self._lost = False
        await books.set_fact(self._check_fact, "0")
        gate.resume("UNCERTAIN_CHECK", "INVALID_API_KEY")
        cheapest = min((job.credits_expected for job in self._tally.waiting.values()), default=0)
        if balance.credits >= max(1, cheapest):
            gate.resume("OUT_OF_TOKENS")
        await books.set_fact(self._fact, f"{balance.credits} {balance.plan}")
        self._shop.register.publish()

    async def lost(self) -> None:
        """An answer was lost: in every process one key-check must answer before anything more is
        submitted, after a restart too."""
        self._shop.gate.halt(Fault("UNCERTAIN_CHECK"))
        await self._shop.register.books.set_fact(self._check_fact, "1")
        self._lost = True
        self._shop.gate.touch()

    async def look(self) -> None:
        """Takes in that another process, or this one in an earlier life, lost an answer."""
        gate = self._shop.gate
        if gate.halted is None and await self._shop.register.books.fact(self._check_fact) == "1":
            self._lost = True
            gate.halt(Fault("UNCERTAIN_CHECK"))

    async def keep(self) -> None:
        """Asks after a lost answer, while out of credits, and for an idle window; until it is
        cancelled."""
        gate = self._shop.gate
        while True:
            if self._shop.service is not None and await self._due():
                try:
                    held_up = gate.halted is not None or gate.offline is not None
                    await self.refresh(urgent=held_up)
                except ProductAIError as error:
                    _log.info("no balance: %s", error.code)
                    if gate.offline is None:
                        await self._shop.clock.sleep(REFUSED_SECONDS)
            await gate.changed(gate.wait_seconds or self._pause_seconds)

    @property
    def _pause_seconds(self) -> float:
        gate, tally = self._shop.gate, self._tally
        if self._shop.service is None:
            return CALM_LOOK_SECONDS
        jobs = tally.waiting or tally.submitting or tally.owed or tally.uncertain
        trouble = gate.halted is not None or gate.offline is not None
        return LOOK_SECONDS if jobs or trouble or self._stale else CALM_LOOK_SECONDS

    async def _due(self) -> bool:
        gate = self._shop.gate
        halted = gate.halted
        if gate.offline is not None:
            return gate.key_check_due
        if halted is None:
            return await self._idle_and_old() or await self._witness.wants()
        if halted.code == "UNCERTAIN_CHECK":
            return self._lost
        if halted.code == "OUT_OF_TOKENS":
            if self._asked_at is None:
                self._asked_at = self._shop.clock.monotonic()
            return self._age() > OUT_OF_CREDITS_SECONDS
        return False

    async def _idle_and_old(self) -> bool:
        """Whether nothing is to be sent, and the balance has changed since it was asked for."""
        sending = self._timetable.busy or self._tally.begun or self._tally.submitting
        if sending or not self._stale:
            return False
        if self._watch:
            return self._age() > FRESH_SECONDS
        if not any(job.account == self._shop.account for job in self._tally.owed.values()):
            return False
        measured = await self._witness.last()
        return measured is None or self._shop.clock.since(measured.at) > OLD_SECONDS

    def _age(self) -> float:
        """Seconds since the balance was asked for; infinite where it never was."""
        if self._asked_at is None:
            return float("inf")
        return self._shop.clock.monotonic() - self._asked_at

    @property
    def _check_fact(self) -> str:
        return f"check:{self._shop.service_name}"

    @property
    def _fact(self) -> str:
        return f"balance:{self._shop.service_name}:{self._shop.account}"


def _valid(balance: Balance) -> Balance:
    if not balance.valid:
        raise KeyRefused(message="")
    return balance
