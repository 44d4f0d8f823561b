"""The tries of each photo: those that the engine holds, and older ones from the books."""

from collections.abc import Iterable, Mapping, Sequence

from productai_desktop.core.jobs import Job
from productai_desktop.gui.compare.frame_model import stands_in_strip


class Tries:
    """Knows which edits a photo has. Of the engine's own jobs it keeps numbers alone."""

    def __init__(self) -> None:
        self._jobs: Mapping[int, Job] = {}
        #: photo -> numbers of its tries; of the many that have one alone, that number
        self._by_photo: dict[str, int | dict[int, None]] = {}
        #: edits that only the books still hold, of the photo looked at
        self._older: dict[int, Job] = {}

    def take(self, jobs: Mapping[int, Job], changed: Iterable[int] | None = None) -> None:
        """The jobs as committed; `changed` are the only ones to look at."""
        self._jobs = jobs
        if changed is None:
            self._by_photo = {}
        for number in jobs if changed is None else changed:
            self._file(number)

    def take_older(self, jobs: Sequence[Job]) -> None:
        """Edits as the books hold them, in the place of those taken before; where the engine has
        one of them, too, its own counts."""
        self._older = {job.id: job for job in jobs if stands_in_strip(job)}

    def forget(self) -> None:
        """Another engine is in charge."""
        self._jobs, self._by_photo, self._older = {}, {}, {}

    def job(self, number: int) -> Job | None:
        """An edit by its number, as it stands now."""
        return self._jobs.get(number) or self._older.get(number)

    def held(self, number: int) -> bool:
        """Whether the engine tells of changes of this edit."""
        return number in self._jobs

    def of(self, photo: str, shown: Job | None = None) -> list[Job]:
        """The tries of a photo, oldest first, `shown` among them wherever it comes from."""
        filed = self._by_photo.get(photo, {})
        numbers = (filed,) if isinstance(filed, int) else filed
        found = {one.id: one for one in self._older.values() if _is_of(one, photo)}
        if shown is not None and _is_of(shown, photo) and stands_in_strip(shown):
            found.setdefault(shown.id, shown)
        held = {number: self._jobs[number] for number in numbers if number in self._jobs}
        gone = {number for number in found if number in self._jobs and number not in held}
        both = {**found, **held}
        return [both[number] for number in sorted(both.keys() - gone)]

    def _file(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is None or not job.inputs:
            return
        photo, filed = job.inputs[0], self._by_photo.get(job.inputs[0])
        if not stands_in_strip(job):
            if filed == number:
                del self._by_photo[photo]
            elif isinstance(filed, dict):
                filed.pop(number, None)
        elif filed is None:
            self._by_photo[photo] = number
        elif isinstance(filed, dict):
            filed[number] = None
        elif filed != number:
            self._by_photo[photo] = {filed: None, number: None}


def _is_of(job: Job, photo: str) -> bool:
    return bool(job.inputs) and job.inputs[0] == photo
