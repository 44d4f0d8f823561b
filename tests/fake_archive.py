"""A history in memory: answers as the books would, over the jobs of a scripted engine."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from productai_desktop.core.archive import Export, Found, Lineage, Search, Spending
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.search_words import Wanted, name_of, wanted, words_of, words_of_name
from productai_desktop.core.settings import PRACTICE


class FakeArchive:
    """`jobs` are those of the engine; `change` commits changes of some of them there."""

    def __init__(self, jobs: Callable[[], Mapping[int, Job]], change: Callable[..., None]) -> None:
        self._all = jobs
        self._change = change
        self.exports: list[Export] = []
        self.inspections: dict[int, str] = {}
        self.region_marks: dict[str, str] = {}
        #: what was asked
        self.calls: list[tuple[Any, ...]] = []

    async def find(self, search: Search) -> Found:
        self.calls.append(("find", search))
        jobs = [job for job in self._all().values() if not _hidden(job) and fits(job, search)]
        jobs.sort(key=lambda job: (job.created_at, job.id), reverse=True)
        days = [day_of(job) for job in jobs]
        begins = [i for i, day in enumerate(days) if i == 0 or days[i - 1] != day]
        ends = [*begins[1:], len(days)]
        return Found(
            [job.id for job in jobs],
            [(days[i], i, end - i) for i, end in zip(begins, ends, strict=False)],
        )

    async def jobs(self, numbers: Sequence[int]) -> list[Job]:
        jobs = (self._all().get(number) for number in numbers)
        return [job for job in jobs if job is not None and not _hidden(job)]

    async def choices(self) -> tuple[Sequence[str], Sequence[str]]:
        jobs = [job for job in self._all().values() if not _hidden(job)]
        models, projects = {job.model for job in jobs}, {job.project for job in jobs}
        return sorted(models - {""}), sorted(projects - {""})

    async def lineage(self, number: int) -> Lineage:
        jobs = {key: job for key, job in self._all().items() if not job.forgotten}
        steps = [(one, job.id) for job in jobs.values() for one in job.parents if one in jobs]
        up = _reached(number, [(child, parent) for parent, child in steps])
        members = up | _reached(number, steps)
        return Lineage(
            {key: jobs[key] for key in sorted(members) if key in jobs},
            [step for step in steps if set(step) <= members],
            [one for one in self.exports if one.job in members],
        )

    async def results_of(self, photo: str) -> list[Job]:
        jobs = (job for job in self._all().values() if not _hidden(job))
        return [job for job in jobs if photo in job.inputs and job.output]

    async def makers(self, paths: Sequence[str]) -> Mapping[str, int]:
        return {job.output: job.id for job in self._all().values() if job.output in paths}

    async def results_of_size(self, size: int) -> Mapping[str, int]:
        jobs = (job for job in self._all().values() if size and job.output_bytes == size)
        return {job.output_sha256: job.id for job in jobs if job.output_sha256}

    async def spending(self, by: str, search: Search) -> list[Spending]:
        slices: dict[str, Spending] = {}
        for job in self._all().values():
            sandbox = not search.service and job.service == PRACTICE
            if job.credits and not sandbox and fits(job, search):
                key = _key(job, by)
                slices[key] = _with(slices.get(key, Spending(key, 0, 0)), job)
        if by in ("day", "month"):
            return [slices[key] for key in sorted(slices)]
        return sorted(slices.values(), key=lambda one: (-one.credits, one.key))

    async def remove(self, numbers: Sequence[int]) -> int:
        self.calls.append(("remove", tuple(numbers)))
        jobs = [job for job in await self.jobs(numbers) if job.state.ended]
        for job in jobs:
            self._change(job.id, removed=True, cleared=True)
        return len(jobs)

    async def relocate(self, old: str, new: str) -> int:
        self.calls.append(("relocate", old, new))
        jobs = [job for job in self._all().values() if old == job.output or old in job.inputs]
        for job in jobs:
            inputs = tuple(new if path == old else path for path in job.inputs)
            self._change(job.id, inputs=inputs, output=new if job.output == old else job.output)
        self.exports = [replace(one, path=new) if one.path == old else one for one in self.exports]
        return len(jobs)

    async def add_export(self, export: Export) -> Export:
        kept = replace(export, id=len(self.exports) + 1)
        self.exports.append(kept)
        return kept

    async def exports_of(self, job: int) -> list[Export]:
        return [one for one in self.exports if one.job == job]

    async def inspection(self, job: int) -> str | None:
        return self.inspections.get(job)

    async def keep_inspection(self, job: int, found: str) -> None:
        self.inspections[job] = found

    async def marks(self, subject: str) -> str | None:
        return self.region_marks.get(subject)

    async def keep_marks(self, subject: str, marks: str) -> None:
        self.region_marks[subject] = marks
        if not marks:
            del self.region_marks[subject]


def day_of(job: Job) -> date:
    """The local day of an order."""
    return job.created_at.astimezone().date()


def fits(job: Job, search: Search) -> bool:
    """Whether a job is what a search asks for, hidden or not."""
    columns = (
        words_of(job.prompt),
        [word for path in dict.fromkeys((*job.inputs, job.output))
         for word in words_of_name(name_of(path))],
        [word for text in (job.model, job.sku, job.note, job.reason)
         for word in words_of_name(text)],
    )  # fmt: skip
    return all(
        (
            all(any(_has(words, one) for words in columns) for one in wanted(search.text)),
            not search.states or job.state in search.states,
            not search.models or job.model in search.models,
            not search.operations or job.operation in search.operations,
            not search.verdicts or job.verdict in search.verdicts,
            not search.projects or job.project in search.projects,
            not search.starred or job.starred,
            job.rating >= search.rating,
            search.since is None or day_of(job) >= search.since,
            search.until is None or day_of(job) <= search.until,
            search.least_credits is None or job.credits >= search.least_credits,
            search.most_credits is None or job.credits <= search.most_credits,
            not search.service or job.service == search.service,
        )
    )


def _has(words: Sequence[str], one: Wanted) -> bool:
    size = len(one.words)
    for start in range(len(words) - size + 1):
        *first, last = words[start : start + size]
        ends = last.startswith(one.words[-1]) if one.open else last == one.words[-1]
        if ends and first == list(one.words[:-1]):
            return True
    return False


def _hidden(job: Job) -> bool:
    return job.removed or job.forgotten


def _key(job: Job, by: str) -> str:
    day = (job.submitted_at or job.created_at).astimezone().date().isoformat()
    keys = {"day": day, "month": day[:7], "model": job.model, "project": job.project}
    return {**keys, "template": job.template}[by]


def _with(one: Spending, job: Job) -> Spending:
    kept = int(job.verdict is Verdict.KEPT)
    return Spending(
        one.key, one.edits + 1, one.credits + job.credits, one.kept + kept,
        one.kept_credits + kept * job.credits,
    )  # fmt: skip


def _reached(start: int, steps: Sequence[tuple[int, int]]) -> set[int]:
    seen = {start}
    while more := {to for at, to in steps if at in seen} - seen:
        seen |= more
    return seen
