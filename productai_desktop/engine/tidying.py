"""Tidying: uploads that no open job needs are removed from hosts that can do that."""

import asyncio
import logging
from collections.abc import Sequence

from productai_desktop.core.errors import HostFailure, ProductAIError
from productai_desktop.core.hosting import WAYS
from productai_desktop.core.photos import Upload
from productai_desktop.core.ports import ImageHost
from productai_desktop.engine.clock import backoff, wait_for
from productai_desktop.engine.workshop import Workshop

#: real seconds after the end of a job, in which others may end, too
CALM_SECONDS = 1.0
#: real seconds between looks where nothing has ended, or what was to be removed could not be
EVERY_SECONDS = 600.0
FIRST_RETRY_SECONDS = 60.0
LONGEST_RETRY_SECONDS = 3600.0
#: real seconds for what is left to remove when the program ends; the next start does the rest
FAREWELL_SECONDS = 10.0

_log = logging.getLogger(__name__)


class Tidying:
    """Removes uploads when the last job that needs them has ended, and what was left over from
    programs that were ended: nothing but the books is asked what is to be done."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop
        self._ended = asyncio.Event()
        self._failures = 0
        self._begun = False
        #: a sweep was ended before its end: what it has marked is not removed yet
        self._midway = False

    def take(self, changed: frozenset[int]) -> None:
        """After each commit."""
        jobs = self._shop.register.jobs
        if any(jobs[number].state.ended for number in changed):
            self._ended.set()

    def begin(self) -> None:
        """The end of the program removes what is left, however soon it comes."""
        self._begun = self._midway = True

    async def run(self) -> None:
        """Works until it is cancelled."""
        self._begun = True
        left = True
        while True:
            self._ended.clear()
            self._midway = True
            done = await self._sweep(left=left)
            self._midway = False
            self._failures = 0 if done else self._failures + 1
            left = not done
            if not done:
                delay = backoff(self._failures - 1, FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS)
                await asyncio.sleep(delay)
                continue
            await wait_for(self._ended, asyncio.sleep(EVERY_SECONDS))
            left = not self._ended.is_set()
            await asyncio.sleep(CALM_SECONDS)

    async def finish(self) -> None:
        """At the end of the program."""
        if self._failures or not self._begun:
            return  # the host is out of reach, or nothing was done at all
        try:
            async with asyncio.timeout(FAREWELL_SECONDS):
                await self._sweep(left=self._midway)
        except TimeoutError:
            _log.info("uploads that nobody needs are left for the next start")

    async def _sweep(self, *, left: bool) -> bool:
        """Whether all that could be removed is gone."""
        hosts = removing_hosts(self._shop)
        if not hosts:
            return True
        known = {name: host.tidy for name, host in hosts.items()}
        found = await self._shop.register.books.claim_uploads(known, left=left)
        done = True
        for name, host in hosts.items():
            done &= await self._remove([one for one in found if one.host == name], host)
        return done

    async def _remove(self, uploads: Sequence[Upload], host: ImageHost) -> bool:
        books = self._shop.register.books
        for place, upload in enumerate(uploads):
            if not await books.removes_upload(upload.id):
                continue  # another process was quicker
            try:
                await host.remove(upload.hosted)
            except ProductAIError as error:
                _log.warning("%d uploads cannot be removed now: %s", len(uploads) - place,
                             error.code)  # fmt: skip
                for waiting in uploads[place:] if host.tidy else ():
                    await books.release_upload(waiting.id)
                return False
            # it is gone: the end of the program does not take that back
            await asyncio.shield(asyncio.ensure_future(books.forget_upload(upload.id)))
        return True


def removing_hosts(shop: Workshop) -> dict[str, ImageHost]:
    """The hosts that are set up and can remove, by their names in the books; the chosen one and
    those that were chosen before."""
    hosts: dict[str, ImageHost] = {}
    for way in WAYS:
        try:
            host = shop.hosts[way]()
        except (HostFailure, KeyError):
            continue
        if host.removes:
            hosts[host.name] = host
    return hosts
