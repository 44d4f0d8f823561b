"""Clients of the service: each edit is asked about and fetched with the key that paid for it."""

import asyncio

from productai_desktop.core.errors import KeyMissing
from productai_desktop.core.jobs import Job
from productai_desktop.core.ports import Service
from productai_desktop.engine.workshop import Workshop


class Clients:
    """The client of the key in use, and those of the other keys once they are needed."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop
        self._made: dict[str, Service] = {}
        self._making = asyncio.Lock()

    async def of(self, job: Job) -> Service:
        """The client of a job's account. Raises KeyMissing."""
        shop = self._shop
        if job.account == shop.account and shop.service is not None:
            return shop.service
        if job.account not in shop.fellows:
            raise KeyMissing(service=job.service)
        async with self._making:
            if job.account not in self._made:
                self._made[job.account] = await asyncio.to_thread(shop.fellows[job.account])
        return self._made[job.account]

    async def close(self) -> None:
        """Lets go of all of them."""
        made, self._made = self._made, {}
        for service in (self._shop.service, *made.values()):
            if service is not None:
                await service.close()
