"""Limits: what was spent at a service today and on each project, and what is kept back for it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from productai_desktop.core.jobs import Fault, Job
from productai_desktop.core.ports import Clock
from productai_desktop.core.settings import Settings
from productai_desktop.engine.status import Spent

#: project and credits of a job: what its limits depend on
Kind = tuple[str, int]


class Limits:
    """Counts the credits of one service's jobs, job by job, and judges whether one more fits.

    A job whose answer was lost counts as charged, even when it was sent again or closed since,
    unless the balance says that it was not: a limit that is kept only by luck is none.
    What was charged for a job that waits once more still counts. Each service has its own count:
    practising never takes from what may be spent, and its limits can be practised, too.
    """

    def __init__(self, service: str, settings: Callable[[], Settings], clock: Clock) -> None:
        self._service = service
        self._settings = settings
        self._clock = clock
        self._counted: dict[int, tuple[date, str, int, int]] = {}
        #: credits that were or may have been charged, by local day, project, and both
        self._days: defaultdict[date, int] = defaultdict(int)
        self._projects: defaultdict[str, int] = defaultdict(int)
        self._project_days: defaultdict[tuple[str, date], int] = defaultdict(int)
        self._edits: defaultdict[str, int] = defaultdict(int)
        self._charged: defaultdict[date, int] = defaultdict(int)
        self._sent: defaultdict[date, int] = defaultdict(int)
        self._holding: dict[Kind, Fault] = {}

    @property
    def spent_today(self) -> int:
        """Credits known to be charged since midnight, local time."""
        return self._charged[self._today()]

    @property
    def sent_today(self) -> int:
        """Jobs that were charged since midnight."""
        return self._sent[self._today()]

    def spent_on(self, project: str) -> Spent:
        """What a project has cost."""
        today = self._project_days[project, self._today()]
        return Spent(self._edits[project], self._projects[project], today)

    def take(self, job: Job) -> None:
        """Counts a job as it stands now."""
        before = self._counted.pop(job.id, None)
        if before is not None:
            self._add(*before, sign=-1)
        if job.service != self._service:
            return
        possible = job.possible_credits
        if possible:
            day = _day(job, before[0] if before is not None else None)
            self._counted[job.id] = (day, job.project, job.credits, possible)
            self._add(*self._counted[job.id], sign=1)

    def fault(self, job: Job, way: Sequence[Job] = ()) -> Fault | None:
        """Why a job is not to be sent now; None where it may be. `way` are jobs that are on
        their way to the service, and not counted yet."""
        return self._fault((job.project, job.credits_expected), way)

    def judge(self, kinds: Iterable[Kind], way: Sequence[Job]) -> bool:
        """Judges each kind of waiting job once; True where that has changed something."""
        judged = {kind: self._fault(kind, way) for kind in kinds}
        holding = {kind: fault for kind, fault in judged.items() if fault is not None}
        changed = holding != self._holding
        self._holding = holding
        return changed

    def holding(self, job: Job) -> Fault | None:
        """Which limit keeps a waiting job back, as last judged."""
        return self._holding.get((job.project, job.credits_expected))

    def hold_all(self, kinds: Collection[Kind]) -> bool:
        """Whether nothing that waits may be sent, for limits alone."""
        return bool(kinds) and all(kind in self._holding for kind in kinds)

    @property
    def any(self) -> Fault | None:
        """A limit that keeps jobs back; None where none does."""
        return next(iter(self._holding.values()), None)

    def _fault(self, kind: Kind, way: Sequence[Job]) -> Fault | None:
        name, cost = kind
        settings, today = self._settings(), self._today()
        limit, spent = settings.limit_per_day, self._days[today]
        if limit and spent + _sum(way) + cost > limit:
            return Fault("LIMIT_DAY", {"limit": limit, "spent": spent})
        if not name:
            return None
        project = settings.project(name)
        cost += _sum(job for job in way if job.project == name)
        limit, spent = project.limit_credits, self._projects[name]
        if limit and spent + cost > limit:
            return Fault("LIMIT_PROJECT", {"project": name, "limit": limit, "spent": spent})
        limit, spent = project.limit_per_day, self._project_days[name, today]
        if limit and spent + cost > limit:
            return Fault("LIMIT_PROJECT_DAY", {"project": name, "limit": limit, "spent": spent})
        return None

    def _today(self) -> date:
        return self._clock.now().astimezone().date()

    def _add(self, day: date, project: str, charged: int, possible: int, sign: int) -> None:
        self._days[day] += sign * possible
        self._projects[project] += sign * possible
        self._edits[project] += sign
        self._project_days[project, day] += sign * possible
        self._charged[day] += sign * charged
        self._sent[day] += sign * (1 if charged else 0)


def _day(job: Job, before: date | None) -> date:
    """The local day on which a job was charged: of one that is to be sent again, the day of
    before, or that of its order where this is not known any more."""
    if job.submitted_at is None and before is not None:
        return before
    return (job.submitted_at or job.created_at).astimezone().date()


def _sum(jobs: Iterable[Job]) -> int:
    return sum(job.credits_expected for job in jobs)
