"""How long jobs take at the service: learned from finished ones, seeded by the catalogue."""

from collections.abc import Sequence

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.jobs import Job
from productai_desktop.core.ports import Books
from productai_desktop.engine.status import Typical

#: finished jobs needed before they count for more than the catalogue
ENOUGH = 3
#: from and to, for a model that left the catalogue
UNKNOWN_SECONDS = (10, 60)


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

    async def load_all(self, service: str) -> None:
        """Reads what is known of all that the catalogue offers."""
        for model in self._catalogue.models.values():
            for resolution in (*model.resolutions, ""):
                kind = _kind(service, model.operation, model.id, resolution)
                if kind not in self._known:
                    self._known[kind] = await self._books.durations(kind)

    def typical(
        self, service: str, operation: Operation, identifier: str, resolution: str
    ) -> Typical:
        """Half of such jobs are done after so many seconds."""
        model = self._catalogue.model(operation, identifier)
        name = identifier if model is None else model.id
        known = self._known.get(_kind(service, operation, name, resolution), [])
        if len(known) >= ENOUGH:
            return Typical(quantile(known, 0.5), len(known))
        low, high = model.seconds if model is not None else UNKNOWN_SECONDS
        return Typical((low + high) / 2, 0)

    def seconds(self, job: Job, share: float) -> float:
        """Seconds after which `share` (0 to 1) of such jobs are done."""
        known = self._known.get(kind_of(job), [])
        if len(known) >= ENOUGH:
            return quantile(known, share)
        model = self._catalogue.model(job.operation, job.model)
        low, high = model.seconds if model is not None else UNKNOWN_SECONDS
        return low + (high - low) * share


def kind_of(job: Job) -> str:
    """The name under which jobs that take alike are remembered."""
    return _kind(job.service, job.operation, job.model, job.resolution or "")


def _kind(service: str, operation: Operation, identifier: str, resolution: str) -> str:
    return "|".join((service, operation.name, identifier, resolution))


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of `values` lies, by linear interpolation."""
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)
