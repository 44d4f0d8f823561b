"""The middle of the window: compare view, its toolbar, and the filmstrip of the photo shown."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from productai_desktop.core.catalogue import builtin
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.regions import Inspection
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.compare_bar import CompareBar
from productai_desktop.gui.compare.compare_note import (
    ending_note,
    lacking_note,
    progress_note,
    runs,
)
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.compare.comparing import Comparing
from productai_desktop.gui.compare.difference_source import PixelComparison
from productai_desktop.gui.compare.filmstrip import MOST_COMPARED, Filmstrip
from productai_desktop.gui.compare.frame_menu import Ask, prices_of
from productai_desktop.gui.compare.frame_model import Frame, has_result
from productai_desktop.gui.compare.frame_words import frames_of
from productai_desktop.gui.compare.result_actions import ResultActions
from productai_desktop.gui.compare.shown_pictures import show_several, show_two
from productai_desktop.gui.compare.tries import Tries
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.review.answer_line import AnswerLine
from productai_desktop.gui.review.strip_bar import StripBar
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails

_PROGRESS_MILLISECONDS = 250
_SAID_MILLISECONDS = 5000


class ComparePane(QWidget):
    """Shows a photo, or a job: its photo beside its result, or how far it is.

    It keeps no copy of the engine's jobs: `set_jobs` hands it their own mapping, `set_older` what
    only the books still hold. What is on the screen stays until the next picture is decoded.
    """

    #: Path of the result that the person wants a copy of
    save_requested = Signal(object)
    #: Job whose result was chosen in the filmstrip
    job_chosen = Signal(object)
    #: Arrival of the photos that were dropped on the view
    dropped = Signal(object)
    #: the person looks for a photo (a double click on the empty view)
    open_requested = Signal()
    #: Job whose settings the next edit shall have
    load_requested = Signal(object)
    #: path of a picture that shall be the next edit's photo
    use_requested = Signal(str)
    #: path of a picture that shall be made larger
    upscale_requested = Signal(str)
    #: another photo is shown, by path or address; "" for none
    photo_changed = Signal(str)
    #: Ask, and the tuple of Frames that it is about: all that this pane does not answer itself
    asked = Signal(object, object)

    def __init__(
        self,
        bridge: Bridge | None,
        thumbnails: Thumbnails,
        desk: Desk | None = None,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._desk = desk
        self._tries = Tries()
        self._photo = ""
        self._job: Job | None = None
        #: the result shown, also while a newer edit of the same photo runs
        self._result: Job | None = None
        #: numbers of the edits whose pictures are shown together, 0 for the original; () for the
        #: usual two
        self._together: tuple[int, ...] = ()
        #: what was found of marked logos, by the numbers of the edits
        self._found: Mapping[int, Inspection] = {}
        #: what the filmstrip shows; None for all
        self._filter: Verdict | None = None
        # made in the order in which the keyboard walks along them
        self._bar = CompareBar(self, shortcuts=shortcuts)
        self._actions = ResultActions(
            self._bar, shortcuts, lambda ask: self._take_ask(ask, self._shown_frames())
        )
        self.view = CompareView(self, shortcuts=shortcuts)
        if bridge is not None:
            self.view.use_comparing(Comparing(bridge.spawn, PixelComparison(), self))
        if thumbnails.colours is not None:
            self.view.follow_screen(thumbnails.colours)
        self.answer_line = AnswerLine(self)
        self.strip_bar = StripBar(self)
        self.filmstrip = Filmstrip(
            thumbnails, self, shortcuts=shortcuts, prices=None if desk is None else prices_of(desk)
        )
        self._strip_line = thin_line(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MILLISECONDS)
        #: what was said for a while, and whether something went wrong
        self._said: tuple[str, bool] | None = None
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(_SAID_MILLISECONDS)
        self._lay_out()
        self._wire(bridge)
        self._refresh()

    # What is shown

    def show_job(self, job: Job | None) -> None:
        """Shows a job; None for the photo alone, or the invitation where there is none."""
        self._together = ()
        if job is None:
            self._job = self._result = None
        else:
            self._look_at(job.inputs[0] if job.inputs else "")
            self._job = job
            if has_result(job):
                self._result = job
        self._refresh()

    def show_photo(self, path: str) -> None:
        """Shows a photo that is not ordered yet; "" for the invitation."""
        self._together = ()
        self._look_at(path)
        self._job = self._result = None
        self._refresh()

    def set_jobs(self, jobs: Mapping[int, Job], changed: Iterable[int] | None = None) -> None:
        """The jobs as committed, for the filmstrip; `changed` are the only ones to look at."""
        self._tries.take(jobs, changed)
        self._renew()

    def set_older(self, photo: str, jobs: Sequence[Job]) -> None:
        """What the books hold of a photo, which may be another than the one shown by now."""
        if photo == self._photo:
            self._tries.take_older(jobs)
            self._renew()

    def set_found(self, photo: str, found: Mapping[int, Inspection]) -> None:
        """What was found of the marked logos in the results of a photo, which may be another
        than the one shown by now."""
        if photo == self._photo:
            self._found = found
            self._show_frames()

    @property
    def photo(self) -> str:
        """The photo looked at, by path or address; "" for none."""
        return self._photo

    def current_job(self) -> Job | None:
        """The job whose result is shown, else the job that is shown without one."""
        return self._result or self._job

    def current_result(self) -> Path | None:
        """The file of the result shown; None where none is."""
        return Path(self._result.output) if self._result is not None else None

    def results(self) -> list[Job]:
        """All results of the photo looked at, oldest first."""
        return [job for job in self._tries.of(self._photo, self._job) if has_result(job)]

    def looked_at(self) -> tuple[Frame, ...]:
        """The frames that keys are about: those shown together, else that of the shown edit."""
        wanted = self._together or ((self._result.id,) if self._result is not None else ())
        return tuple(one for one in self._all_frames() if one.job_id and one.job_id in wanted)

    def holds(self, number: int) -> bool:
        """Whether changes of this edit come by `set_jobs`."""
        return self._tries.held(number)

    def say(self, text: str, wrong: bool = False) -> None:
        """Says something on the picture for a while; "" takes it back."""
        self._said = (text, wrong) if text else None
        self._saying.start() if text else self._saying.stop()
        self._show_note()
        if text:
            self.announce(text)

    def announce(self, text: str) -> None:
        """Tells a screen reader what has just been done."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, text))

    # Layout and signals

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(thin_line(self))
        column.addWidget(self.view, 1)
        column.addWidget(self._strip_line)
        for part in (self.answer_line, self.strip_bar, self.filmstrip):
            column.addWidget(part)

    def _wire(self, bridge: Bridge | None) -> None:
        self._bar.follow(self.view)
        self.view.dropped.connect(self.dropped)
        self.view.drag_out.connect(self.filmstrip.drag_out)
        self.view.open_requested.connect(self.open_requested)
        self.filmstrip.chosen.connect(self._choose)
        self.filmstrip.compared.connect(self._compare)
        self.filmstrip.asked.connect(self._take_ask)
        self.strip_bar.filter_chosen.connect(self._choose_filter)
        self.strip_bar.export_kept.connect(self._ask_to_export_kept)
        self._thumbnails.ready.connect(self._picture_ready)
        self.view.pixels_wanted.connect(self._show_pictures)
        self.view.mode_changed.connect(self._follow_mode)
        self._timer.timeout.connect(self._show_note)
        self._saying.timeout.connect(lambda: self.say(""))
        if bridge is not None:
            bridge.engine_changed.connect(self._tries.forget)

    def _choose(self, frame: Frame) -> None:
        job = self._tries.job(frame.job_id) or frame.job
        if job is None:
            self.show_job(None)
        else:
            self.show_job(job)
            self.job_chosen.emit(job)

    def _compare(self, frames: Sequence[Frame]) -> None:
        self._together = tuple(frame.job_id for frame in frames)
        self._refresh()

    def _follow_mode(self, mode: Mode) -> None:
        """Several at once: the original and its last results, unless others were chosen."""
        several = len(self._together) > 2
        if mode is Mode.SEVERAL and not several:
            last = [job.id for job in self.results()][-MOST_COMPARED + 1 :]
            if self._result is not None and self._result.id not in last:
                last[0] = self._result.id
            self._together = (0, *last)
            self._refresh()
        elif mode is not Mode.SEVERAL and several:
            self._together = ()
            self._refresh()

    def _choose_filter(self, verdict: Verdict | None) -> None:
        self._filter = verdict
        self._refresh()

    def _ask_to_export_kept(self) -> None:
        kept = tuple(
            one for one in self._all_frames() if one.job and one.job.verdict is Verdict.KEPT
        )
        self.asked.emit(Ask.EXPORT, kept)

    def _take_ask(self, ask: Ask, frames: Sequence[Frame]) -> None:
        """Hands on what is asked of frames."""
        first = frames[0] if frames else None
        if first is None:
            return
        if ask is Ask.USE:
            self.use_requested.emit(first.path)
        elif ask is Ask.UPSCALE:
            self.upscale_requested.emit(first.path)
        elif ask is Ask.LOAD and first.job is not None:
            self.load_requested.emit(first.job)
        elif ask is Ask.SAVE:
            self.save_requested.emit(Path(first.path))
        else:
            self.asked.emit(ask, tuple(frames))

    def _picture_ready(self, path: str) -> None:
        shown = {self._photo, self._result.output if self._result else ""}
        if path in shown or path in (one.path for one in self._together_frames()):
            self._show_pictures()
            self._show_note()

    # Contents

    def _look_at(self, photo: str) -> None:
        if photo != self._photo:
            self._photo, self._result = photo, None
            self._filter = None
            self._found = {}
            self.answer_line.withdraw()
            self._tries.take_older(())
            self.photo_changed.emit(photo)

    def _renew(self) -> None:
        """Shows the edits looked at as they stand now."""
        if self._result is not None:
            self._result = self._tries.job(self._result.id) or self._result
        if self._job is not None:
            awaited = not has_result(self._job)
            self._job = self._tries.job(self._job.id) or self._job
            if awaited and has_result(self._job):
                self._result = self._job
        self._refresh()

    def _refresh(self) -> None:
        self._show_frames()
        self._show_pictures()
        self._show_note()
        self._actions.show(result=self._result is not None, edit=self.current_job() is not None)

    def _all_frames(self) -> list[Frame]:
        catalogue = self._desk.catalogue if self._desk is not None else builtin()
        tries = self._tries.of(self._photo, self._job)
        return frames_of(self._photo, tries, catalogue, self._found)

    def _shown_frames(self) -> tuple[Frame, ...]:
        job = self.current_job()
        return tuple(one for one in self._all_frames() if job is not None and one.job_id == job.id)

    def _together_frames(self) -> list[Frame]:
        return [one for one in self.filmstrip.frames if one.job_id in self._together]

    def _show_frames(self) -> None:
        frames = self._all_frames()
        results = self.results()
        shown = [
            one
            for one in frames
            if self._filter is None or one.job is None or one.job.verdict is self._filter
        ]
        usual = (self._result.id if self._result is not None else 0,)
        self.filmstrip.show_frames(shown, self._together or usual)
        self.strip_bar.show_counts(results, self._filter)
        for part in (self._strip_line, self.filmstrip):
            part.setVisible(bool(frames))
        self.strip_bar.setVisible(len(results) > 1)
        self.view.offer_several(len(results) > 1)

    def _show_pictures(self) -> None:
        if len(self._together) > 1:
            show_several(self.view, self._thumbnails, self._together_frames())
        else:
            result = self._result.output if self._result else ""
            show_two(self.view, self._thumbnails, self._photo, result, self._try_name)

    def _try_name(self) -> str:
        numbers = [job.id for job in self._tries.of(self._photo, self._job)]
        if len(numbers) < 2 or self._result is None or self._result.id not in numbers:
            return ""
        return self.tr("try {0}").format(numbers.index(self._result.id) + 1)

    def _show_note(self) -> None:
        job = self._job
        running = runs(job)
        if running != self._timer.isActive():
            self._timer.start() if running else self._timer.stop()
        if self._said is not None:
            self.view.set_note(self._said[0], wrong=self._said[1])
        elif job is not None and running:
            if self.isVisible():
                engine = self._desk.engine if self._desk is not None else None
                self.view.set_note(*progress_note(job, engine))
        elif job is not None and job.state is not State.DONE:
            self.view.set_note(ending_note(job), wrong=job.state is State.FAILED)
        else:
            result = self._result.output if self._result else ""
            self.view.set_note(lacking_note(self._photo, result, self._thumbnails), wrong=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_note()
