"""Batches: from a request to a plan, and from a plan to jobs and their results."""

import asyncio
import hashlib
import json
import logging
import uuid
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from productai_desktop.core.batch_history import alike, likeness
from productai_desktop.core.batches import (
    BatchRequest,
    Item,
    Plan,
    Progress,
    Skip,
    Skipping,
    Started,
)
from productai_desktop.core.errors import ConflictError, KeyMissing, RequestError
from productai_desktop.core.jobs import Fault, Job
from productai_desktop.core.ports import Sources
from productai_desktop.engine.batch_planning import Planner, photos_fact
from productai_desktop.engine.batch_results import Results
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.orders import jobs_of
from productai_desktop.engine.parentage import kept_parents, parents_of
from productai_desktop.engine.workshop import Workshop

_log = logging.getLogger(__name__)


class Batches:
    """Plans and starts batches for one engine. A plan is of use for the engine it was made with."""

    def __init__(self, shop: Workshop, engine: Engine, sources: Sources) -> None:
        self._shop = shop
        self._engine = engine
        self._sources = sources
        self._planner = Planner(shop, engine, sources)
        self._starting = asyncio.Lock()

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
        is called on the loop. Raises SheetError, RequestError or InputError for what concerns the
        whole batch, KeyRefused where the service says so.
        """
        return await self._planner.plan(
            request, ask_balance=ask_balance, progress=progress or (lambda _: None)
        )

    async def start(self, plan: Plan) -> Started:
        """Commits the jobs of a plan, all or none, as one batch that outranks nobody; open jobs
        that a program left are taken over and go on. What another program, or an earlier call,
        has ordered since the plan was made is not ordered again.

        Raises KeyMissing, OutputError, or ConflictError PLAN_OUTDATED where the engine changed or
        another program is starting the same.
        """
        async with self._starting:
            if (plan.service, plan.account) != (self._engine.service, self._shop.account):
                raise ConflictError("PLAN_OUTDATED")
            if plan.items and self._shop.service is None:
                raise KeyMissing(service=self._engine.service)
            items, skips = await self._still_to_order(plan)
            batch = uuid.uuid4().hex if items else ""
            jobs = await self._ordered(items, plan, batch) if items else []
            started = _started(plan, batch, skips, items, jobs)
            held = set(started.followed) - {job.id for job in jobs}
            if held:
                await self._engine.start_held(held)
            return started

    def results(self, started: Started, say: Callable[[Fault], str]) -> Results:
        """The results CSV of a batch, beside its results. `say` has the words for a fault; beside
        those of jobs and problems there are BATCH_LEFT_FIRST and BATCH_LEFT_CREDITS."""
        return Results(started, self._engine, self._sources, self._shop.register.books, say)

    async def _still_to_order(self, plan: Plan) -> tuple[list[Item], list[Skip]]:
        """The items that nobody has ordered since the plan was made, and what stands for others."""
        register = self._shop.register
        await register.sync()
        jobs = list(register.jobs.values())
        known = await asyncio.to_thread(alike, plan.items, jobs, self._engine.service)
        newer = [job for job in known if job.id > plan.last_job]
        history = await self._planner.history(plan.items, newer, again=False)
        if history.items:
            await self._claim(history.items, known)
        return list(history.items), [*plan.skips, *history.skips]

    async def _claim(self, items: Collection[Item], known: Collection[Job]) -> None:
        """Lets one process only order this, of those that know the same of it. Raises
        ConflictError PLAN_OUTDATED."""
        books = self._shop.register.books
        whose = (self._engine.service, self._shop.account)
        name = await asyncio.to_thread(_claim_fact, whose, items, known)
        while (holder := await books.first_fact(name, books.owner)) != books.owner:
            if await books.alive(holder):
                raise ConflictError("PLAN_OUTDATED")
            name = f"{name}:{holder}"  # what a dead one claimed, one only may claim after it

    async def _ordered(self, items: list[Item], plan: Plan, batch: str) -> list[Job]:
        """Commits one job for each item."""
        jobs = await asyncio.to_thread(self._jobs, items, batch)
        archive = self._shop.register.books.archive
        known = await parents_of(archive, (image for job in jobs for image in job.inputs))
        jobs = [job.evolve(parents=kept_parents(known, job.inputs)) for job in jobs]
        await asyncio.to_thread(self._check_folders, items)
        for kind in {(job.model, job.resolution): job for job in jobs}.values():
            await self._shop.forecast.load(kind)
        books = self._shop.register.books
        prints = await asyncio.to_thread(lambda: json.dumps(_prints(items, plan)))
        await books.set_fact(photos_fact(batch), prints)
        written = await self._shop.register.add(jobs)
        _log.info("a batch of %d jobs", len(written))
        return written

    def _jobs(self, items: list[Item], batch: str) -> list[Job]:
        orders: dict[int, str] = {}
        jobs: list[Job] = []
        for item in items:
            model = self._shop.catalogue.model(item.order.operation, item.order.model)
            if model is None:
                raise RequestError("MODEL_UNKNOWN", model=item.order.model, known="")
            (job,) = jobs_of(item.order, model, self._shop, urgent=False, batch=batch)
            number = orders.setdefault(item.line, job.order)
            jobs.append(replace(job, order=number, variant=item.variant))
        return jobs

    def _check_folders(self, items: list[Item]) -> None:
        folders = {Path(item.order.destination).parent: item.order for item in items}
        for order in folders.values():
            self._shop.shelf.check_destination(order.destination)


def _claim_fact(whose: tuple[str, str], items: Collection[Item], known: Collection[Job]) -> str:
    """The same for all processes that are about to order the same on the same grounds."""
    told = repr((whose, [job.id for job in known], [likeness(item.order) for item in items]))
    return f"batch:{hashlib.sha256(told.encode()).hexdigest()}"


def _prints(items: Collection[Item], plan: Plan) -> dict[str, list[object]]:
    """What is noted of the photos, so that a later run knows whether they are the same."""
    images = {image for item in items for image in item.order.images}
    return {
        image: [photo.stamp.size, photo.stamp.nanoseconds, photo.sha256]
        for image, photo in plan.photos.items()
        if image in images
    }


def _started(
    plan: Plan, batch: str, skips: Collection[Skip], items: Collection[Item], jobs: list[Job]
) -> Started:
    standing = {(skip.item.line, skip.item.variant): skip.job for skip in skips}
    new = {(item.line, item.variant): job.id for item, job in zip(items, jobs, strict=True)}
    going = {skip.job for skip in skips if skip.why is Skipping.OPEN} | set(new.values())
    placed = {**standing, **new}
    followed = tuple(placed[place] for place in sorted(placed) if placed[place] in going)
    return Started(plan, batch, placed, followed)
