"""Which edit the compare view shows: the newest result, unless the person looks at another."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.jobs import Job, State


class Attention(QObject):
    """Follows what is ordered until the person chooses an edit or photo of their own accord."""

    #: Job to show
    show_job = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._followed: set[int] = set()

    def follow(self, jobs: Iterable[Job]) -> None:
        """A new order: what becomes of it will be shown, beginning with its photo."""
        ordered = list(jobs)
        self._followed |= {job.id for job in ordered}
        if ordered:
            self.show_job.emit(ordered[0])

    def expect(self, jobs: Iterable[Job]) -> None:
        """Edits left from the last start: their results will be shown, nothing before."""
        self._followed |= {job.id for job in jobs if not job.state.ended}

    def take_over(self, other: "Attention") -> None:
        """Follows what another one follows, and nothing else."""
        self._followed = set(other._followed)

    def choose(self, job: Job | None) -> None:
        """The person looks at this edit: nothing takes its place by itself."""
        self._followed = set()
        if job is not None:
            self.show_job.emit(job)

    def changed(self, jobs: Mapping[int, Job], numbers: Iterable[int]) -> None:
        """Shows the newest result among the followed edits that have just been done."""
        done = [
            jobs[number]
            for number in sorted(self._followed & set(numbers))
            if number in jobs and jobs[number].state is State.DONE
        ]
        self._followed -= {job.id for job in done}
        if done:
            self.show_job.emit(max(done, key=_ended))


def _ended(job: Job) -> tuple[float, int]:
    return (job.ended_at.timestamp() if job.ended_at else 0.0, job.id)
