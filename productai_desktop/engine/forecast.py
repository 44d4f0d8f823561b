"""How long jobs take at the service: learned from finished ones, seeded by the catalogue."""

from collections.abc import Sequence

from productai_desktop.core.catalogue import Catalogue, Model, Operation
from productai_desktop.core.jobs import Job
from productai_desktop.core.ports import Books
from productai_desktop.engine.expectation import Expectation
from productai_desktop.engine.status import Typical

#: finished jobs needed before a time is called measured
ENOUGH = 3
#: from and to, for a model that left the catalogue
UNKNOWN_SECONDS = (10, 60)


class Forecast:
    """Expectations of the seconds from POST to COMPLETED, by service, operation, model and
    resolution; what they rest on is kept in the books."""

    def __init__(self, books: Books, catalogue: Catalogue) -> None:
        self._books = books
        self._catalogue = catalogue
        #: what was seen of each kind, oldest first
        self._seen: dict[str, Sequence[tuple[float, float]]] = {}
        self._expectations: dict[str, Expectation] = {}

    async def learn(self, job: Job, above: float, seconds: float) -> None:
        """Remembers that a job was unfinished at one age, and done at another."""
        kind = kind_of(job)
        await self._books.add_duration(kind, above, seconds)
        self._seen[kind] = await self._books.durations(kind)
        if kind in self._expectations:
            self._expectations[kind].observe(above, seconds)

    async def load(self, job: Job) -> None:
        """Reads what is known of jobs of this kind, once."""
        kind = kind_of(job)
        if kind not in self._seen:
            self._seen[kind] = await self._books.durations(kind)

    async def load_all(self, service: str) -> None:
        """Reads what is known of all that the catalogue offers."""
        for model in self._catalogue.models.values():
            for resolution in (*model.resolutions, ""):
                kind = _kind(service, model.operation, model.id, resolution)
                if kind not in self._seen:
                    self._seen[kind] = await self._books.durations(kind)

    def typical(
        self, service: str, operation: Operation, identifier: str, resolution: str
    ) -> Typical:
        """Half of such jobs are done after so many seconds."""
        model = self._catalogue.model(operation, identifier)
        name = identifier if model is None else model.id
        kind = _kind(service, operation, name, resolution)
        known = len(self._seen.get(kind, ()))
        if known >= ENOUGH:
            return Typical(self._expectation(kind, model).seconds(0.5), known)
        low, high = _range(model)
        return Typical((low + high) / 2, 0)

    def expectation(self, job: Job) -> Expectation:
        """What is expected of jobs like this one."""
        return self._expectation(kind_of(job), self._catalogue.model(job.operation, job.model))

    def _expectation(self, kind: str, model: Model | None) -> Expectation:
        found = self._expectations.get(kind)
        if found is None:
            found = self._expectations[kind] = Expectation(*_range(model))
            for above, seconds in self._seen.get(kind, ()):
                found.observe(above, seconds)
        return found


def kind_of(job: Job) -> str:
    """The name under which jobs that take alike are remembered."""
    return _kind(job.service, job.operation, job.model, job.resolution or "")


def _kind(service: str, operation: Operation, identifier: str, resolution: str) -> str:
    return "|".join((service, operation.name, identifier, resolution))


def _range(model: Model | None) -> tuple[int, int]:
    return model.seconds if model is not None else UNKNOWN_SECONDS
