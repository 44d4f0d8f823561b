"""How long jobs take at the service: learned from finished ones, seeded by the catalogue."""

from collections.abc import Sequence

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.jobs import Job
from productai_desktop.core.ports import Books

#: finished jobs needed before they count for more than the catalogue
ENOUGH = 3


class Forecast:
    """Quantiles of the seconds from POST to COMPLETED, by service, operation, model, resolution."""

    def __init__(self, books: Books, catalogue: Catalogue) -> None:
        self._books = books
        self._catalogue = catalogue
        self._known: dict[str, list[float]] = {}

    async def learn(self, job: Job, seconds: float) -> None:
        """Remembers how long a finished job took."""
        kind = kind_of(job)
        await self._books.add_duration(kind, seconds)
        self._known[kind] = await self._books.durations(kind)

    async def load(self, job: Job) -> None:
        """Reads what is known of jobs of this kind, once."""
        kind = kind_of(job)
        if kind not in self._known:
            self._known[kind] = await self._books.durations(kind)

    def seconds(self, job: Job, share: float) -> float:
        """Seconds after which `share` (0 to 1) of such jobs are done."""
        known = self._known.get(kind_of(job), [])
        if len(known) >= ENOUGH:
            return quantile(known, share)
        model = self._catalogue.model(job.operation, job.model)
        low, high = model.seconds if model is not None else (10, 60)
        return low + (high - low) * share


def kind_of(job: Job) -> str:
    """The name under which jobs that take alike are remembered."""
    return "|".join((job.service, job.operation.name, job.model, job.resolution or ""))


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of `values` lies, by linear interpolation."""
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)
