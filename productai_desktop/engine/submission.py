"""From queued to running: prepare the photos, host them, and send the one POST that costs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from productai_desktop.core.addresses import is_address
from productai_desktop.core.errors import (
    BooksFailure,
    ConflictError,
    InputError,
    InvalidImageUrl,
    KeyRefused,
    NeverSent,
    OutOfCredits,
    OutputError,
    ProductAIError,
    RateLimited,
    Refusal,
)
from productai_desktop.core.evidence import Evidence, Measurement, lost
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.photos import PreparedPhoto
from productai_desktop.core.ports import RemoteJob, Service, Submission
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.hosting import Berth, Hosting, may_go_on
from productai_desktop.engine.pacer import Slot
from productai_desktop.engine.preparing import AT_ONCE, in_thread
from productai_desktop.engine.schedule import Wish
from productai_desktop.engine.workshop import Workshop

#: seconds between looks at a full disk
DISK_RETRY_SECONDS = 30.0
#: seconds between tries to write down what a charging POST was answered
BOOKS_RETRY_SECONDS = 5.0

_log = logging.getLogger(__name__)


class Sender:
    """Takes one job at a time through preparing, hosting and submitting."""

    def __init__(
        self,
        shop: Workshop,
        service: Service,
        lost: Callable[[], Awaitable[None]],
        limited: Callable[[Job], Fault | None],
        measured: Callable[[], Awaitable[Measurement | None]],
        wish: Callable[[Job], Wish],
    ) -> None:
        """`lost` is told of a lost answer before that is committed; `limited` says why a job is
        not to be sent now; `measured` gives the last measured balance;
        `wish` says how important a job's requests are."""
        self._shop = shop
        self._service = service
        self._lost = lost
        self._limited = limited
        self._measured = measured
        self._wish = wish
        #: one charging POST at a time: an outage then leaves one question open, not several
        self._turn = asyncio.Lock()
        self._hosting = Hosting(shop, wish)
        #: jobs whose upload the service could not fetch once
        self._uploaded_anew: set[int] = set()
        #: threads for photos that are prepared; all else that needs one must find one, too
        self._benches = asyncio.Semaphore(AT_ONCE)
        #: charging POSTs under way, with the commit of their answers
        self.posts: set[asyncio.Task[None]] = set()

    async def send(self, job: Job) -> None:
        """Works until the job is running, or can go no further for now. Committed throughout."""
        uploads = self._shop.gate.uploads
        if uploads.wait_seconds and not all(map(is_address, job.inputs)):
            await self._shop.gate.changed(uploads.wait_seconds)
            return  # it waits in the queue, and is taken up again
        try:
            prepared = await self._prepare(job)
            if prepared is None:
                return
            job, photos = prepared
            berths = await self._hosting.host(job, photos)
            if berths is not None:
                await self._submit(job, berths)
        except BooksFailure:
            raise
        except ProductAIError as error:
            await self._set_back(job, error)

    async def _prepare(self, job: Job) -> tuple[Job, dict[str, PreparedPhoto]] | None:
        moved = await self._shop.register.move(job, "prepare", state=State.PREPARING, fault=None)
        if moved is None:
            return None
        photos: dict[str, PreparedPhoto] = {}
        for image in moved.inputs:
            if not is_address(image) and image not in photos:
                photo = await self._developed(moved, image)
                if photo is None:
                    return None  # it was cancelled meanwhile
                photos[image] = photo
        changes = tuple(dict.fromkeys(c for photo in photos.values() for c in photo.changes))
        hosting = await self._shop.register.move(
            moved, "prepared", state=State.HOSTING, changes=changes,
            attribution=next((one.attribution for one in photos.values() if one.attribution), None),
        )  # fmt: skip
        return None if hosting is None else (hosting, photos)

    async def _developed(self, job: Job, image: str) -> PreparedPhoto | None:
        """None where the job was moved by a person meanwhile: nobody waits for the photo then."""
        rules = self._shop.rules(job.operation, job.model)
        jobs = self._shop.register.jobs

        def develop(stopped: Callable[[], bool]) -> PreparedPhoto:
            folder = self._shop.shelf.prepared_folder()
            return self._shop.darkroom().prepare(Path(image), folder, rules, stopped)

        async with self._benches:
            return await in_thread(develop, lambda: jobs[job.id].version != job.version)

    async def _submit(self, job: Job, berths: Mapping[str, Berth]) -> None:
        if not await may_go_on(self._shop, job):
            return
        # the place comes first: who waits for a place must not keep a more important one waiting
        async with self._shop.pacer.slot(self._wish(job)) as slot, self._turn:
            present = self._shop.register.jobs[job.id]
            limited = self._limited(present) is not None
            if present.version != job.version or limited or not self._shop.gate.open:
                slot.withdraw()
                if present.version == job.version:
                    event = "limit reached" if limited else "gate closed"
                    await self._shop.register.move(job, event, state=State.QUEUED)
                return
            addresses = await self._hosting.addresses(job, berths)
            post = asyncio.ensure_future(self._post(job, addresses, berths, slot))
            self.posts.add(post)
            post.add_done_callback(self.posts.discard)
            await asyncio.shield(post)

    async def _post(
        self, job: Job, addresses: tuple[str, ...], berths: Mapping[str, Berth], slot: Slot
    ) -> None:
        """Commits the intent, sends, commits the answer. Runs to its end once it was begun."""
        known = job.evidence or Evidence()
        before = Evidence(before=await self._measured(), possible=known.possible)
        intent = await self._shop.register.move(
            job,
            "intent",
            state=State.SUBMITTING,
            submitted_at=self._shop.clock.now(),
            fault=None,
            evidence=before,
        )
        if intent is None:
            return
        submission = Submission(
            operation=job.operation,
            image_addresses=addresses,
            prompt=job.prompt,
            model=job.model,
            aspect_ratio=job.aspect_ratio,
            resolution=job.resolution,
            output_format=job.output_format,
        )
        try:
            remote = await self._service.submit(submission)
        except (NeverSent, Refusal) as error:
            await self._refused(intent, error, berths, slot)
        except ProductAIError as error:
            await self._uncertain(intent, error)
        except Exception as error:  # noqa: BLE001 - it may have been charged, whatever it was
            _log.exception("job %d: the request ended in an unexpected way", job.id)
            await self._uncertain(intent, ProductAIError("DEFECT", reason=type(error).__name__))
        else:
            await self._accepted(intent, remote)

    async def _accepted(self, job: Job, remote: RemoteJob) -> None:
        self._shop.answered()
        answer = {
            "state": State.RUNNING,
            "remote_id": remote.id,
            "remote_status": remote.status,
            "credits": job.credits + job.credits_expected,
            "fault": None,
            "evidence": _kept(job),
        }
        event = f"answer {remote.status}"
        if await self._commit(job, event, **answer) is not None:
            return
        _log.error("job %d: answered with %d after it was taken for lost", job.id, remote.id)
        present = self._shop.register.jobs[job.id]
        if present.state is State.UNCERTAIN:
            await self._commit(present, event, **answer)

    async def _commit(self, job: Job, event: str, **changes: Any) -> Job | None:
        """Writes down how a charging POST ended, however long the books cannot be written: a
        remote id that was paid for must not be forgotten."""
        while True:
            try:
                return await self._shop.register.move(job, event, **changes)
            except ConflictError as error:  # the service gave a number that another job has
                evidence = lost(job.evidence, self._shop.clock.now(), changes.get("remote_id"))
                return await self._commit(
                    job, event, state=State.UNCERTAIN, fault=fault_of(error), evidence=evidence
                )
            except RuntimeError:  # the books are closed, for this program ends
                raise
            except Exception:  # noqa: BLE001 - a full disk or locked books: try until it is written
                number = changes.get("remote_id")
                _log.exception("job %d: cannot write '%s', remote id %s", job.id, event, number)
                await self._shop.clock.sleep(BOOKS_RETRY_SECONDS)

    async def _uncertain(self, job: Job, error: ProductAIError) -> None:
        """An answer was lost: one key-check must succeed before anything more is submitted."""
        fault = fault_of(error)
        self._shop.gate.halt(Fault("UNCERTAIN_CHECK"))
        await self._tell_of_the_loss()
        number = error.params.get("remote_id")
        remote_id = number if isinstance(number, int) else None
        evidence = lost(job.evidence, self._shop.clock.now(), remote_id)
        await self._commit(job, "no answer", state=State.UNCERTAIN, fault=fault, evidence=evidence)

    async def _tell_of_the_loss(self) -> None:
        """Before the job is uncertain: did the program end between the two, the next start would
        submit without having asked."""
        while True:
            try:
                return await self._lost()
            except BooksFailure:
                await self._shop.clock.sleep(BOOKS_RETRY_SECONDS)

    async def _refused(
        self, job: Job, error: ProductAIError, berths: Mapping[str, Berth], slot: Slot
    ) -> None:
        """Nothing was charged: back to the queue where that can help, else failed."""
        fault = fault_of(error)
        back = {"state": State.QUEUED, "submitted_at": None, "evidence": _kept(job)}
        if isinstance(error, NeverSent):
            self._shop.gate.unreachable(error)
            await self._commit(job, "never left", **back, fault=fault)
            return
        if isinstance(error, RateLimited):
            self._shop.gate.reached()
            await self._commit(job, "refused 429", **back)
            await self._shop.pacer.refused(slot, error.retry_after_seconds)
            return
        self._shop.answered()
        earlier = {image: berth for image, berth in berths.items() if berth.earlier}
        if isinstance(error, KeyRefused | OutOfCredits):
            self._shop.gate.halt(fault)
            await self._commit(job, "refused", **back, fault=fault)
        elif isinstance(error, InvalidImageUrl) and earlier and job.id not in self._uploaded_anew:
            self._uploaded_anew.add(job.id)
            await self._commit(job, "upload has expired", **back)
            await self._hosting.spoil(earlier)
        else:
            await self._commit(
                job,
                "refused",
                state=State.FAILED,
                fault=fault,
                submitted_at=None,
                evidence=_kept(job),
                ended_at=self._shop.clock.now(),
            )

    async def _set_back(self, job: Job, error: ProductAIError) -> None:
        """Something before the POST went wrong: nothing was charged."""
        present = self._shop.register.jobs[job.id]
        if not present.state.waiting:
            return
        fault = fault_of(error)
        if isinstance(error, KeyRefused | OutOfCredits):
            self._shop.gate.halt(fault)
            await self._shop.register.move(present, "refused", state=State.QUEUED, fault=fault)
        elif isinstance(error, OutputError):
            await self._shop.register.move(present, "no room", state=State.QUEUED, fault=fault)
            await self._shop.clock.sleep(DISK_RETRY_SECONDS)
        else:
            event = "unusable photo" if isinstance(error, InputError) else "refused"
            await self._shop.register.move(
                present, event, state=State.FAILED, fault=fault, ended_at=self._shop.clock.now()
            )


def _kept(job: Job) -> Evidence | None:
    """The evidence of an edit whose request was answered: none but of earlier ones."""
    return job.evidence.kept if job.evidence is not None else None
