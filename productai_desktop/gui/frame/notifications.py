"""Notifications at the end of an edit or of the queue, for who looks elsewhere meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.notification_service import Note, NotificationService, service
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.words import number_text, state_word


def _tr(text: str) -> str:
    return QCoreApplication.translate("notifications", text)


class Notifications(QObject):
    """Watches the edits of the engine in charge end, as far as the settings ask for it."""

    #: number of the edit whose notification was clicked
    clicked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        seen: Callable[[], bool],
        parent: QObject | None = None,
        *,
        make_service: Callable[[Callable[[Note], None], QObject], NotificationService] = service,
    ) -> None:
        """`seen` tells whether the window has the focus: then the person sees it there."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._seen = seen
        self._service = make_service(self._click, self)
        #: numbers of the edits that have not come to an end
        self._open: set[int] = set()
        #: edits that ended since the queue began or was looked at
        self._ended: dict[int, Job] = {}
        bridge.engine_changed.connect(self._begin)
        bridge.jobs_changed.connect(self._changed)

    async def close(self) -> None:
        """Leaves the system's service."""
        await self._service.close()

    def _begin(self) -> None:
        engine = self._desk.engine
        self._ended.clear()
        self._open = {
            job.id for job in engine.jobs.values() if engine.mine(job) and not _has_ended(job)
        }

    def _changed(self, numbers: frozenset[int]) -> None:
        engine = self._desk.engine
        ended: list[Job] = []
        for number in numbers:
            job = engine.jobs.get(number)
            if job is None or not engine.mine(job):
                self._open.discard(number)
            elif not _has_ended(job):
                self._open.add(number)
            elif number in self._open:
                self._open.discard(number)
                if job.state is not State.CANCELLED:
                    ended.append(job)
        self._ended |= {job.id: job for job in ended}
        wish = self._desk.settings.notify
        if wish == "never" or (self._seen() and not self._desk.settings.notify_focused):
            self._ended.clear()
        elif wish == "each":
            self._ended.clear()
            if ended:
                self._say(note_of(ended, whole_queue=False))
        elif not self._open and self._ended:
            jobs = list(self._ended.values())
            self._ended.clear()
            self._say(note_of(jobs, whole_queue=True))

    def _say(self, note: Note) -> None:
        self._bridge.spawn(self._service.show(note))

    def _click(self, note: Note) -> None:
        self.clicked.emit(note.job)


def note_of(jobs: list[Job], *, whole_queue: bool) -> Note:
    """What is said of edits that ended: the name of one, the number of several; no prompt."""
    last = max(jobs, key=lambda job: (job.ended_at.timestamp() if job.ended_at else 0.0, job.id))
    if len(jobs) == 1:
        return Note(isolated(last.name), state_word(last), last.id)
    title = _tr("The queue is done") if whole_queue else _tr("Edits are done")
    return Note(title, counts_text(jobs), last.id)


def counts_text(jobs: list[Job]) -> str:
    """How many are done and how many are not, such as "14 edits done · 2 need you"."""
    done = sum(job.state is State.DONE for job in jobs)
    others = len(jobs) - done
    parts: list[str] = []
    if done:
        text = _tr("1 edit done") if done == 1 else _tr("{count} edits done")
        parts.append(text.format(count=number_text(done)))
    if others:
        text = _tr("1 edit failed") if others == 1 else _tr("{count} edits failed")
        parts.append(text.format(count=number_text(others)))
    return " · ".join(parts)


def _has_ended(job: Job) -> bool:
    """Nothing will happen to it before a person does something."""
    return job.state.ended or job.state is State.UNCERTAIN
