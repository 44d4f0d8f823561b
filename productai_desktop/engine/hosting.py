"""Hosting: each photo of this computer is brought once to where the service can fetch it."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from productai_desktop.core.errors import (
    HostFailure,
    InputError,
    NetworkFailure,
    ProductAIError,
    RateLimited,
    RequestError,
    ServiceFailure,
)
from productai_desktop.core.hosting import UPLOAD
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.photos import Hosted, PreparedPhoto, Upload
from productai_desktop.core.ports import ImageHost
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.schedule import Wish
from productai_desktop.engine.workshop import Workshop

#: real seconds between looks whether an upload that is being removed is gone, and their number:
#: longer than one request to a host lasts, for a host may refuse to remove anything
REMOVAL_LOOK_SECONDS = 0.5
REMOVAL_LOOKS = 240
#: real seconds between looks whether a job was stopped while a stranger looks at its photo
STOPPED_LOOK_SECONDS = 0.5
#: real seconds after which a photo that strangers cannot fetch yet is told of: what is synced to
#: another place takes some, and who waits for it may not want to for minutes
DOUBT_SECONDS = 15.0
#: real seconds for which an upload that a stranger could fetch is taken to be there still
SEEN_SECONDS = 600.0

#: trouble of a host, for which uploads wait and no job fails
_TROUBLE = (NetworkFailure, ServiceFailure, HostFailure)


@dataclass(frozen=True, slots=True)
class Berth:
    """Where a photo of a job lies."""

    host: ImageHost
    upload: Upload
    #: it was brought there before
    earlier: bool


class Hosting:
    """Hosts the photos of one engine's jobs, in the way that the settings choose now."""

    def __init__(self, shop: Workshop, wish: Callable[[Job], Wish]) -> None:
        """`wish` says how important a job's requests are."""
        self._shop = shop
        self._wish = wish
        #: one upload of a content at a time, by its SHA-256; the next finds it done
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        #: uploads that a stranger could fetch, and when, in real seconds of the clock
        self._seen: dict[tuple[int, str], float] = {}

    async def host(self, job: Job, photos: Mapping[str, PreparedPhoto]) -> dict[str, Berth] | None:
        """Where each photo lies, by its path. None where the job was stopped meanwhile, or went
        back to the queue until its host can be used.

        Raises RequestError UPLOAD_FORBIDDEN, and what is the fault of a photo or the key.
        """
        if not photos:
            return {}
        self._check_project(job)
        berths: dict[str, Berth] = {}
        try:
            host = self._shop.host()
            for image, photo in photos.items():
                async with self._turns.setdefault(photo.sha256, asyncio.Lock()):
                    berth = await self._berth(job, photo, host)
                if berth is None:
                    return None
                berths[image] = berth
        except _TROUBLE as error:
            await self._put_off(job, error)
            return None
        except InputError as error:
            if error.code != "INPUT_VANISHED":
                raise
            # its prepared copy was cleared away, and is made anew
            await self._shop.register.move(job, "not uploaded", state=State.QUEUED)
            return None
        return berths if self._shop.register.jobs[job.id].version == job.version else None

    async def addresses(self, job: Job, berths: Mapping[str, Berth]) -> tuple[str, ...]:
        """What is sent for the inputs of a job, in their order; what expires is signed anew."""
        hosted: dict[str, str] = {}
        for image, berth in berths.items():
            hosted[image] = (await berth.host.renewed(berth.upload.hosted)).address
        return tuple(hosted.get(image, image) for image in job.inputs)

    async def spoil(self, berths: Mapping[str, Berth]) -> None:
        """The service could not fetch these: they are uploaded once more."""
        for berth in berths.values():
            self._seen.pop(_seen(berth.upload), None)
            await self._shop.register.books.spoil_upload(berth.upload.id)

    def _check_project(self, job: Job) -> None:
        settings = self._shop.settings()
        if settings.hosting in settings.project(job.project).forbids:
            raise RequestError("UPLOAD_FORBIDDEN", project=job.project)

    async def _berth(self, job: Job, photo: PreparedPhoto, host: ImageHost) -> Berth | None:
        books = self._shop.register.books
        gone = False
        while await self._may_go_on(job):
            upload = await self._used(job, photo, host)
            earlier = bool(upload.hosted.address) and not gone
            if not earlier:
                hosted = await self._put(job, photo, host)
                if hosted is None:
                    return None
                upload = replace(upload, hosted=_unsigned(hosted))
                if not await books.keep_upload(upload.id, upload.hosted):
                    # it was forgotten meanwhile, and lies there again: that is to be known
                    await self._used(job, photo, host)
                    continue
            try:
                seen = await self._show_stranger(job, upload, photo, host, patient=not earlier)
            except (HostFailure, NetworkFailure) as error:
                if isinstance(error, HostFailure):
                    await books.spoil_upload(upload.id)
                if not earlier:
                    raise
                gone = True  # also where nobody answers any more: the next one may lie elsewhere
                continue
            if not seen:
                return None
            self._shop.gate.uploads.succeeded()
            return Berth(host, upload, earlier)
        return None

    async def _used(self, job: Job, photo: PreparedPhoto, host: ImageHost) -> Upload:
        """The upload in the books; waits for the end of its removal, but not for ever."""
        books, looks = self._shop.register.books, 0
        key = (self._shop.service_name, self._shop.account, host.name, photo.sha256)
        while True:
            upload = await books.use_upload(job.id, *key, host.planned(photo))
            if upload is not None:
                return upload
            looks += 1
            if looks < REMOVAL_LOOKS:
                await asyncio.sleep(REMOVAL_LOOK_SECONDS)
            else:
                await books.take_over_upload(*key)

    async def _put(self, job: Job, photo: PreparedPhoto, host: ImageHost) -> Hosted | None:
        """None where the job was stopped meanwhile, or went back to the queue."""
        gate = self._shop.gate
        while await self._may_go_on(job):
            if gate.uploads.wait_seconds:
                await self._shop.register.move(job, "uploads wait", state=State.QUEUED)
                return None
            if not host.metered:
                return await host.put(photo)
            try:
                async with self._shop.pacer.slot(self._wish(job)):
                    hosted = await host.put(photo)
            except RateLimited:
                continue
            except (NetworkFailure, ServiceFailure) as error:
                gate.unreachable(error)
                raise
            self._shop.answered()
            return hosted
        return None

    async def _show_stranger(
        self, job: Job, upload: Upload, photo: PreparedPhoto, host: ImageHost, *, patient: bool
    ) -> bool:
        """False where the job was stopped meanwhile: a synced folder may take minutes."""
        clock = self._shop.clock
        now = clock.monotonic() / clock.scale
        if now - self._seen.get(_seen(upload), -SEEN_SECONDS) < SEEN_SECONDS:
            return True
        hosted = await host.renewed(upload.hosted)

        def doubt(error: ProductAIError) -> None:
            if clock.monotonic() / clock.scale - now >= DOUBT_SECONDS:
                self._shop.gate.uploads.doubted(self._named(error))
                self._shop.gate.touch()

        looking = asyncio.ensure_future(host.check(hosted, photo, patient=patient, doubt=doubt))
        try:
            while not looking.done():
                await asyncio.wait([looking], timeout=STOPPED_LOOK_SECONDS)
                if self._shop.register.jobs[job.id].version != job.version:
                    return False
            looking.result()
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)
        self._seen[_seen(upload)] = now
        return True

    async def _may_go_on(self, job: Job) -> bool:
        return await may_go_on(self._shop, job)

    async def _put_off(self, job: Job, error: ProductAIError) -> None:
        """All uploads wait a while; the job stays in the queue and says why."""
        error = self._named(error)
        self._shop.gate.uploads.failed(error)
        await self._shop.register.move(
            job, "not uploaded", state=State.QUEUED, fault=fault_of(error)
        )

    def _named(self, error: ProductAIError) -> ProductAIError:
        """A network that fails on the way to a host of the user's own says nothing of the
        service."""
        if isinstance(error, NetworkFailure) and self._shop.settings().hosting != UPLOAD:
            host = error.params.get("host", "")
            return HostFailure("HOST_UNREACHED", host=host, reason=error.code)
        return error


async def may_go_on(shop: Workshop, job: Job) -> bool:
    """False where the job was moved by someone else, or where the gate is closed: then the job is
    back in the queue."""
    if shop.register.jobs[job.id].version != job.version:
        return False
    if shop.gate.open:
        return True
    await shop.register.move(job, "gate closed", state=State.QUEUED)
    return False


def _unsigned(hosted: Hosted) -> Hosted:
    """As it is kept: without the signature of an address that expires."""
    if hosted.expires_at is None:
        return hosted
    parts = urlsplit(hosted.address)
    return replace(hosted, address=parts._replace(query="", fragment="").geturl())


def _seen(upload: Upload) -> tuple[int, str]:
    return upload.id, upload.hosted.address
