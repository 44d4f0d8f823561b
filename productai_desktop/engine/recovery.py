"""What happens to the jobs of a process that ended: nothing is spent unasked, nothing is lost."""

from collections.abc import Awaitable, Callable

from productai_desktop.core.evidence import lost
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.engine.tally import Tally
from productai_desktop.engine.workshop import Workshop


class Recovery:
    """Finds jobs of this service and account whose process has died, and takes them over."""

    def __init__(self, shop: Workshop, tally: Tally, lost: Callable[[], Awaitable[None]]) -> None:
        """`lost` is told of an answer that nobody will hear."""
        self._lost = lost
        self._shop = shop
        self._tally = tally
        #: waiting jobs of dead processes: they begin again when a person says so
        self.held: set[int] = set()

    async def look(self) -> None:
        """`submitting` without a remote id becomes uncertain; owed jobs are taken over; waiting
        ones go back to the queue and are held."""
        own = self._shop.register.books.owner
        dead: dict[str, bool] = {}
        tally = self._tally
        self.held &= tally.waiting.keys()
        open_jobs = (
            *tally.submitting.values(),
            *tally.owed.values(),
            *(job for job in tally.waiting.values() if job.id not in self.held),
        )
        for job in open_jobs:
            if job.owner == own:
                continue
            if job.owner not in dead:
                alive = bool(job.owner) and await self._shop.register.books.alive(job.owner)
                dead[job.owner] = not alive
            if dead[job.owner]:
                await self._take_over(job)

    async def _take_over(self, job: Job) -> None:
        register = self._shop.register
        if job.state.waiting:
            self.held.add(job.id)
            if job.state in (State.PREPARING, State.HOSTING):
                await register.move(job, "left by a process that ended", state=State.QUEUED)
            else:
                register.publish()
            return
        claimed = await register.claim(job)
        if claimed is not None:
            await self.taken_over(claimed)

    async def taken_over(self, claimed: Job) -> None:
        """A job of a dead process that was being sent: nobody will hear the answer."""
        if claimed.state is not State.SUBMITTING:
            return
        await self._lost()
        await self._shop.register.move(
            claimed, "the program ended before an answer", state=State.UNCERTAIN,
            fault=Fault("PROGRAM_ENDED"),
            evidence=lost(claimed.evidence, self._shop.clock.now()),
        )  # fmt: skip
