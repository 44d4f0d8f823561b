"""Planning a batch: everything that can be known before anything is ordered."""

import asyncio
import json
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from productai_desktop.core.addresses import is_address
from productai_desktop.core.batch_history import History, against, alike, repeats, selected
from productai_desktop.core.batch_lines import Lines, Rules, read_lines
from productai_desktop.core.batches import (
    BatchRequest,
    Item,
    Leaving,
    Left,
    Plan,
    Problem,
    Progress,
)
from productai_desktop.core.errors import KeyRefused, ProductAIError
from productai_desktop.core.hosting import UPLOAD
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.photos import Stamp
from productai_desktop.core.ports import Balance, Sources
from productai_desktop.engine.batch_photos import Known, PhotoCheck
from productai_desktop.engine.batch_sources import Gathered, gather
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.workshop import Workshop

#: lines whose photos are looked at before more are chosen
AT_ONCE = 64
#: real seconds to wait for the balance before the last known one is taken
BALANCE_SECONDS = 20.0
#: requests of an edit: one to order it, one to ask for it
REQUESTS = 2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Taken:
    """What of the usable items is taken."""

    items: tuple[Item, ...]
    left: tuple[Left, ...]
    #: items whose photos cannot be used
    problems: tuple[Problem, ...]


class Planner:
    """Makes plans for one engine."""

    def __init__(self, shop: Workshop, engine: Engine, sources: Sources) -> None:
        self._shop = shop
        self._engine = engine
        self._sources = sources
        #: by path: a window plans anew at each change of a choice
        self._photos: Known = {}

    async def plan(
        self, request: BatchRequest, *, ask_balance: bool, progress: Callable[[Progress], None]
    ) -> Plan:
        """See `Batches.plan`."""
        progress(Progress("reading"))
        jobs = list(self._engine.jobs.values())
        gathered, lines = await asyncio.to_thread(self._read, request, jobs)
        known = await asyncio.to_thread(alike, lines.items, jobs, self._engine.service)
        history = await self.history(lines.items, known, again=request.again)
        check = PhotoCheck(
            self._shop.darkroom,
            self._sources,
            lambda order: self._shop.rules(order.operation, order.model),
            self._photos,
        )
        taken = await self._taken(request, history, check, progress)
        balance, fresh = self._engine.status.balance, False
        if ask_balance and taken.items and self._shop.service is not None:
            progress(Progress("asking"))
            balance, fresh = await self._asked(balance)
        problems = sorted((*lines.problems, *taken.problems), key=lambda one: one.line)
        requests = self._requests(taken.items)
        return Plan(
            request=request,
            sheet=gathered.sheet,
            service=self._engine.service,
            account=self._shop.account,
            items=taken.items,
            skips=history.skips,
            left=taken.left,
            problems=tuple(problems),
            unmatched_photos=lines.unmatched_photos,
            repeats=repeats(taken.items),
            passed_by=gathered.passed_by,
            photos=check.photos,
            balance=balance,
            balance_fresh=fresh,
            promised=self._engine.status.promised,
            seconds=self._seconds(taken.items, requests),
            requests=requests,
            last_job=max((job.id for job in jobs), default=0),
        )

    async def history(self, items: Sequence[Item], known: Sequence[Job], *, again: bool) -> History:
        """Items against jobs that are alike."""
        prints = await self._prints(known)
        outdated = await asyncio.to_thread(self._outdated, known, prints)
        mine = self._engine.mine
        return against(items, known, mine=mine, outdated=outdated, again=again)

    def _read(self, request: BatchRequest, jobs: Sequence[Job]) -> tuple[Gathered, Lines]:
        outputs = {job.output for job in jobs if job.output}
        gathered = gather(request, self._sources, outputs)
        settings = self._shop.settings()
        rules = Rules(
            catalogue=self._shop.catalogue,
            naming=settings.output_name,
            now=datetime.now(UTC),
            loopback=self._shop.loopback,
            addresses_only=frozenset(
                one.name for one in settings.projects if settings.hosting in one.forbids
            ),
        )
        return gathered, read_lines(gathered.sheet, request, rules, gathered.photos)

    async def _prints(self, jobs: Iterable[Job]) -> dict[str, dict[str, list[object]]]:
        """What was noted of the photos of earlier batches, by batch and path."""
        prints: dict[str, dict[str, list[object]]] = {}
        for batch in {job.batch for job in jobs if job.batch}:
            noted = await self._shop.register.books.fact(photos_fact(batch))
            if noted is not None:
                prints[batch] = json.loads(noted)
        return prints

    def _outdated(
        self, jobs: Sequence[Job], prints: dict[str, dict[str, list[object]]]
    ) -> set[int]:
        """Jobs whose photo was changed since they were ordered, or whose result is gone."""
        stamps: dict[str, Stamp | None] = {}
        hashes: dict[str, str | None] = {}

        def changed(job: Job, image: str) -> bool:
            if image not in stamps:
                stamps[image] = self._sources.stamp(Path(image))
            now = stamps[image]
            if now is None:
                return False
            noted = prints.get(job.batch, {}).get(image)
            if noted is None:  # ordered one by one: then its time is all there is to go by
                return now.written > job.created_at
            size, nanoseconds, sha256 = cast("tuple[int, int, str]", tuple(noted))
            if (now.size, now.nanoseconds) == (size, nanoseconds):
                return False
            if image not in hashes:
                hashes[image] = self._sources.sha256(Path(image))
            return hashes[image] != sha256

        def outdated(job: Job) -> bool:
            if job.state is State.DONE and self._sources.stamp(Path(job.output)) is None:
                return True
            return any(changed(job, image) for image in job.inputs if not is_address(image))

        return {job.id for job in jobs if not job.state.waiting and outdated(job)}

    async def _taken(
        self,
        request: BatchRequest,
        history: History,
        check: PhotoCheck,
        progress: Callable[[Progress], None],
    ) -> _Taken:
        """Looks at photos until enough lines are found, and takes those."""
        usable: list[Item] = []
        problems: dict[int, Problem] = {}
        rest = list(history.items)
        photos = len({i for item in rest for i in item.order.images if not is_address(i)})
        left: list[Left] = []
        while rest and not left:
            chunk, rest = rest[:AT_ONCE], rest[AT_ONCE:]
            await check.look(chunk, lambda: progress(Progress("checking", check.looked_at, photos)))
            for item in chunk:
                fault = check.fault(item)
                if fault is None:
                    usable.append(item)
                else:
                    problems[item.line] = Problem(item.line, fault)
            _, left = selected(usable, history, request.first, request.max_credits)
        items, left = selected(usable, history, request.first, request.max_credits)
        why = left[-1].why if left else Leaving.FIRST
        left += [Left(item, why) for item in rest]
        return _Taken(tuple(items), tuple(left), tuple(problems.values()))

    async def _asked(self, known: Balance | None) -> tuple[Balance | None, bool]:
        """The balance, and whether it is fresh: offline the last known one stands."""
        try:
            async with asyncio.timeout(BALANCE_SECONDS):
                return await self._engine.refresh_balance(urgent=True), True
        except KeyRefused:
            raise
        except (ProductAIError, TimeoutError) as error:
            _log.info("no balance for a batch: %s", getattr(error, "code", "time is up"))
            return known, False

    def _requests(self, items: Sequence[Item]) -> int:
        images = {image for item in items for image in item.order.images}
        metered = self._shop.settings().hosting == UPLOAD
        uploads = sum(1 for image in images if not is_address(image)) if metered else 0
        return REQUESTS * len(items) + uploads

    def _seconds(self, items: Sequence[Item], requests: int) -> float:
        """Until all is done: what waits already, then one request after the other."""
        status = self._engine.status
        seconds = status.queue_seconds or 0.0
        if items:
            order = items[-1].order
            last = self._engine.typical(order.operation, order.model, order.resolution)
            seconds += requests * 60.0 / status.requests_per_minute
            seconds = max(seconds, last.seconds)
        return seconds


def photos_fact(batch: str) -> str:
    """The fact that keeps what was known of a batch's photos when it was ordered: by path the
    size, the time of writing in nanoseconds, and the SHA-256 of the content."""
    return f"photos:{batch}"
