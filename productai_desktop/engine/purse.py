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
from productai_desktop.core.ports import Balance, Errand
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.polling import Timetable
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.workshop import Workshop

#: age of the balance at which an idle window asks anew
FRESH_SECONDS = 60.0
#: while out of credits
OUT_OF_CREDITS_SECONDS = 300.0
LOOK_SECONDS = 2.0
#: before a key-check is asked again that was answered with an odd refusal
REFUSED_SECONDS = 30.0

_log = logging.getLogger(__name__)


class Purse:
    """What is left in the account, as far as known. An answer of key-check ends halts."""

    def __init__(self, shop: Workshop, tally: Tally, timetable: Timetable, *, watch: bool) -> None:
        """`watch` asks by itself when nothing else is to do, as a window wants it."""
        self._shop = shop
        self._tally = tally
        self._timetable = timetable
        self._watch = watch
        #: None: not known yet
        self.balance: Balance | None = None
        self._asked_at: float | None = None
        self._stale = True

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
                async with self._shop.pacer.slot(Errand.PERSON if urgent else Errand.POLL_EARLY):
                    balance = _valid(await self._shop.service.key_check())
                break
            except RateLimited as error:
                gate.reached()
                await self._shop.pacer.refused(error.retry_after_seconds)
            except KeyRefused as error:
                gate.reached()
                gate.halt(fault_of(error))
                raise
            except (NetworkFailure, ServiceFailure) as error:
                gate.unreachable(error)
                raise
        self._shop.answered()
        await self._known(balance)
        return balance

    async def _known(self, balance: Balance) -> None:
        gate = self._shop.gate
        self.balance = balance
        self._asked_at = self._shop.clock.monotonic()
        self._stale = False
        books = self._shop.register.books
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

    async def look(self) -> None:
        """Takes in that another process, or this one in an earlier life, lost an answer."""
        gate = self._shop.gate
        if gate.halted is None and await self._shop.register.books.fact(self._check_fact) == "1":
            gate.halt(Fault("UNCERTAIN_CHECK"))

    async def keep(self) -> None:
        """Asks after a lost answer, while out of credits, and for an idle window; until it is
        cancelled."""
        gate = self._shop.gate
        while True:
            if self._shop.service is not None and self._due():
                try:
                    await self.refresh(urgent=gate.halted is not None)
                except ProductAIError as error:
                    _log.info("no balance: %s", error.code)
                    await self._shop.clock.sleep(gate.wait_seconds or REFUSED_SECONDS)
            await gate.changed(LOOK_SECONDS)

    def _due(self) -> bool:
        halted = self._shop.gate.halted
        if halted is None:
            idle = not self._timetable.busy and not self._tally.submitting
            return self._watch and idle and self._stale and self._age() > FRESH_SECONDS
        if halted.code == "UNCERTAIN_CHECK":
            return self._shop.gate.wait_seconds == 0.0
        if halted.code == "OUT_OF_TOKENS":
            if self._asked_at is None:
                self._asked_at = self._shop.clock.monotonic()
            return self._age() > OUT_OF_CREDITS_SECONDS
        return False

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
