"""Batches: from a request to a plan, from a plan to jobs, from jobs to a results CSV."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from productai_desktop.core.batches import BatchRequest, Plan, Progress, Started
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.workshop import Workshop


class Results(Protocol):
    """The results CSV: every column of the input, then what became of it."""

    @property
    def path(self) -> Path | None:
        """The file that is written; None before the first time."""
        ...

    async def write(self) -> Path:
        """Writes it as things stand; never over a file that is not ours. Raises OutputError."""
        ...

    async def keep(self) -> None:
        """Writes it again as jobs end, until all have or it is cancelled; then once more."""
        ...


class Batches:
    """Plans and starts batches for one engine. A plan is of use for the engine it was made with."""

    def __init__(self, shop: Workshop, engine: Engine) -> None:
        self._shop = shop
        self._engine = engine

    async def plan(
        self,
        request: BatchRequest,
        *,
        ask_balance: bool = True,
        progress: Callable[[Progress], None] | None = None,
    ) -> Plan:
        """Reads the sources, checks every line and photo, and finds what is done already. Nothing
        is ordered. Lines that cannot be used are problems of the plan.

        `ask_balance` asks key-check (one request), else the last known balance stands. `progress`
        is called on the loop. Raises RequestError, InputError (SHEET_…) or OutputError for what
        concerns the whole batch, KeyRefused where the service says so.
        """
        raise NotImplementedError

    async def start(self, plan: Plan) -> Started:
        """Commits the jobs of a plan, all or none, as one batch that outranks nobody; open jobs
        that a program left are taken over and go on. What another program, or an earlier call,
        has started since the plan was made is not ordered again.

        Raises KeyMissing, ConflictError PLAN_OUTDATED, or OutputError.
        """
        raise NotImplementedError

    def results(self, started: Started) -> Results:
        """The results CSV of a batch, beside its results."""
        raise NotImplementedError
