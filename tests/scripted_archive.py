"""A history in memory: what the window sees of the archive, without books or threads."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from productai_desktop.core.archive import Export, Found, Lineage, Search, Spending
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.settings import PRACTICE


class ScriptedArchive:
    """Finds among the jobs that were put; `searches` and `calls` hold what was asked."""

    def __init__(self, jobs: Iterable[Job] = ()) -> None:
        self.kept: dict[int, Job] = {}
        self.exports: list[Export] = []
        self.searches: list[Search] = []
        self.calls: list[tuple[object, ...]] = []
        self.put(*jobs)

    def put(self, *jobs: Job) -> None:
        """The books hold these."""
        for job in jobs:
            self.kept[job.id] = job

    async def find(self, search: Search) -> Found:
        self.searches.append(search)
        found = self._found(search)
        days: list[tuple[date, int, int]] = []
        for place, job in enumerate(found):
            day = _day(job)
            if days and days[-1][0] == day:
                days[-1] = (day, days[-1][1], days[-1][2] + 1)
            else:
                days.append((day, place, 1))
        return Found([job.id for job in found], days)

    async def jobs(self, numbers: Sequence[int]) -> list[Job]:
        self.calls.append(("jobs", tuple(numbers)))
        return [self.kept[number] for number in numbers if number in self.kept]

    async def choices(self) -> tuple[Sequence[str], Sequence[str]]:
        kept = self.kept.values()
        return sorted({job.model for job in kept}), sorted({job.project for job in kept})

    async def lineage(self, number: int) -> Lineage:
        if number not in self.kept:
            return Lineage({}, (), ())
        steps = [(parent, job.id) for job in self.kept.values() for parent in job.parents if parent]
        family = {number}
        for _ in self.kept:
            family |= {one for step in steps if family & set(step) for one in step}
        jobs = {one: self.kept[one] for one in sorted(family) if one in self.kept}
        exports = [one for one in self.exports if one.job in jobs]
        return Lineage(jobs, [step for step in steps if set(step) <= family], exports)

    async def results_of(self, photo: str) -> list[Job]:
        return [job for job in self.kept.values() if photo in job.inputs and job.output]

    async def spending(self, by: str, search: Search) -> list[Spending]:
        key: Callable[[Job], str] = {
            "day": lambda job: _day(job).isoformat(),
            "month": lambda job: _day(job).isoformat()[:7],
            "model": lambda job: job.model,
            "project": lambda job: job.project,
            "template": lambda job: job.template,
        }[by]
        groups: dict[str, list[Job]] = {}
        for job in reversed(self._found(search)):
            if (job.service == PRACTICE) == (search.service == PRACTICE):
                groups.setdefault(key(job), []).append(job)
        rows = [_spent(name, jobs) for name, jobs in groups.items()]
        return rows if by in ("day", "month") else sorted(rows, key=lambda row: -row.credits)

    async def remove(self, numbers: Sequence[int]) -> int:
        self.calls.append(("remove", tuple(numbers)))
        gone = [self.kept.pop(number) for number in numbers if number in self.kept]
        return len(gone)

    async def relocate(self, old: str, new: str) -> int:
        self.calls.append(("relocate", old, new))
        count = 0
        for job in list(self.kept.values()):
            if old == job.output or old in job.inputs:
                inputs = tuple(new if one == old else one for one in job.inputs)
                output = new if job.output == old else job.output
                self.put(job.evolve(inputs=inputs, output=output))
                count += 1
        return count

    async def add_export(self, export: Export) -> Export:
        self.exports.append(export)
        return export

    async def exports_of(self, job: int) -> list[Export]:
        return [one for one in self.exports if one.job == job]

    async def inspection(self, job: int) -> str | None:
        return None

    async def keep_inspection(self, job: int, found: str) -> None:
        self.calls.append(("keep_inspection", job, found))

    async def marks(self, subject: str) -> str | None:
        return None

    async def keep_marks(self, subject: str, marks: str) -> None:
        self.calls.append(("keep_marks", subject, marks))

    def _found(self, search: Search) -> list[Job]:
        jobs = sorted(self.kept.values(), key=lambda job: (job.created_at, job.id), reverse=True)
        return [job for job in jobs if _fits(job, search)]


def _day(job: Job) -> date:
    return job.created_at.astimezone().date()


def _fits(job: Job, search: Search) -> bool:
    words = f"{job.prompt} {' '.join(job.inputs)} {job.model} {job.sku} {job.note}".lower()
    return all(
        (
            all(word in words for word in search.text.lower().split()),
            not search.states or job.state in search.states,
            not search.models or job.model in search.models,
            not search.operations or job.operation in search.operations,
            not search.verdicts or job.verdict in search.verdicts,
            not search.projects or job.project in search.projects,
            not search.starred or job.starred,
            job.rating >= search.rating,
            search.since is None or _day(job) >= search.since,
            search.until is None or _day(job) <= search.until,
            search.least_credits is None or job.credits >= search.least_credits,
            search.most_credits is None or job.credits <= search.most_credits,
            not search.service or job.service == search.service,
        )
    )


def _spent(key: str, jobs: Sequence[Job]) -> Spending:
    kept = [job for job in jobs if job.verdict is Verdict.KEPT]
    credits_of_kept = sum(job.credits for job in kept)
    spent = sum(job.credits for job in jobs)
    return Spending(key, len(jobs), spent, len(kept), credits_of_kept)
