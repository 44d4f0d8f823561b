"""The middle of the window: compare view, its toolbar, and the filmstrip of the photo shown."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from productai_desktop.core.jobs import Job, State
from productai_desktop.core.requests import is_address
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.compare_bar import CompareBar
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.compare.comparing import Comparing
from productai_desktop.gui.compare.difference_source import PixelComparison
from productai_desktop.gui.compare.filmstrip import Filmstrip, Frame
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.queue.job_words import left_text, model_name, short_credits
from productai_desktop.gui.queue.queue_actions import open_folder
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import sentence, state_word

_PROGRESS_MILLISECONDS = 250


class ComparePane(QWidget):
    """Shows a photo, or a job: its photo beside its result, or how far it is.

    It keeps no copy of the jobs: `set_jobs` hands it the engine's own mapping. What is on the
    screen stays until the next picture is decoded.
    """

    #: Path of the result that the person wants a copy of
    save_requested = Signal(object)
    #: number of the job whose result was chosen in the filmstrip
    job_chosen = Signal(int)
    #: Arrival of the photos that were dropped on the view
    dropped = Signal(object)
    #: the person looks for a photo (a double click on the empty view)
    open_requested = Signal()
    #: Job whose settings the next edit shall have
    load_requested = Signal(object)
    #: path of a picture that shall be the next edit's photo
    use_requested = Signal(str)

    def __init__(
        self,
        bridge: Bridge | None,
        thumbnails: Thumbnails,
        desk: Desk | None = None,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
        open_folder: Callable[[Path], object] = open_folder,
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._open_folder = open_folder
        self._thumbnails = thumbnails
        self._desk = desk
        self._jobs: Mapping[int, Job] = {}
        #: photo -> numbers of its jobs that have a result
        self._results: dict[str, dict[int, None]] = {}
        self._photo = ""
        self._job: Job | None = None
        #: the result shown, also while a newer edit of the same photo runs
        self._result: Job | None = None
        # made in the order in which the keyboard walks along them
        self._bar = CompareBar(self, shortcuts=shortcuts)
        self._load = QPushButton(self.tr("Load settings"), self._bar)
        self._load.setObjectName("loadSettingsButton")
        self._save = QPushButton(self.tr("Save as…"), self._bar)
        self._save.setObjectName("saveButton")
        self.view = CompareView(self, shortcuts=shortcuts)
        if bridge is not None:
            self.view.use_comparing(Comparing(bridge.spawn, PixelComparison(), self))
        self.filmstrip = Filmstrip(thumbnails, self, shortcuts=shortcuts)
        self._strip_line = thin_line(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MILLISECONDS)
        self._lay_out()
        self._wire(bridge)
        self._refresh()

    def show_job(self, job: Job | None) -> None:
        """Shows a job; None for the photo alone, or the invitation where there is none."""
        if job is None:
            self._job = self._result = None
        else:
            photo = job.inputs[0] if job.inputs else ""
            if photo != self._photo:
                self._photo, self._result = photo, None
            self._job = job
            if job.state is State.DONE and job.output:
                self._result = job
        self._refresh()

    def show_photo(self, path: str) -> None:
        """Shows a photo that is not ordered yet; "" for the invitation."""
        self._photo, self._job, self._result = path, None, None
        self._refresh()

    def set_jobs(self, jobs: Mapping[int, Job], changed: Iterable[int] | None = None) -> None:
        """The jobs as committed, for the filmstrip; `changed` are the only ones to look at."""
        self._jobs = jobs
        if changed is None:
            self._results = {}
        for number in jobs if changed is None else changed:
            self._file(number)
        if self._job is not None:
            now = jobs.get(self._job.id)
            if now is not None and now != self._job:
                self.show_job(now)
                return
        self._refresh()

    def current_job(self) -> Job | None:
        """The job whose result is shown, else the job that is shown without one."""
        return self._result or self._job

    def current_result(self) -> Path | None:
        """The file of the result shown; None where none is."""
        return Path(self._result.output) if self._result is not None else None

    # Layout and signals

    def _lay_out(self) -> None:
        self._bar.add_action(self._load, yields=True)
        self._bar.add_action(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(thin_line(self))
        column.addWidget(self.view, 1)
        column.addWidget(self._strip_line)
        column.addWidget(self.filmstrip)

    def _wire(self, bridge: Bridge | None) -> None:
        self._bar.follow(self.view)
        self.view.dropped.connect(self.dropped)
        self.view.open_requested.connect(self.open_requested)
        self.filmstrip.chosen.connect(self._choose)
        self._save.clicked.connect(self._ask_to_save)
        self._load.clicked.connect(self._ask_to_load)
        self.filmstrip.use_requested.connect(self._use)
        self.filmstrip.load_requested.connect(self._ask_to_load_frame)
        self.filmstrip.save_requested.connect(self._ask_to_save_frame)
        self.filmstrip.folder_requested.connect(self._show_folder)
        if self._shortcuts is not None:
            self._shortcuts.changed.connect(self._say_keys)
        self._thumbnails.ready.connect(self._picture_ready)
        self.view.pixels_wanted.connect(self._show_pictures)
        self._timer.timeout.connect(self._show_note)
        if bridge is not None:
            bridge.engine_changed.connect(self._forget_engine)

    def _choose(self, frame: Frame) -> None:
        job = self._jobs.get(frame.job_id)
        if job is None:
            self._job = self._result = None
            self._refresh()
        else:
            self.show_job(job)
            self.job_chosen.emit(job.id)

    def _ask_to_save(self) -> None:
        if self._result is not None:
            self.save_requested.emit(Path(self._result.output))

    def _ask_to_load(self) -> None:
        job = self.current_job()
        if job is not None:
            self.load_requested.emit(job)

    def _use(self, frame: Frame) -> None:
        self.use_requested.emit(frame.path)

    def _ask_to_load_frame(self, frame: Frame) -> None:
        job = self._jobs.get(frame.job_id)
        if job is not None:
            self.load_requested.emit(job)

    def _ask_to_save_frame(self, frame: Frame) -> None:
        self.save_requested.emit(Path(frame.path))

    def _show_folder(self, frame: Frame) -> None:
        self._open_folder(Path(frame.path).parent)

    def _picture_ready(self, path: str) -> None:
        if path in (self._photo, self._result.output if self._result else ""):
            self._show_pictures()
            self._show_note()

    def _forget_engine(self) -> None:
        self._jobs, self._results = {}, {}

    # Contents

    def _file(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is None or not job.inputs:
            return
        results = self._results.setdefault(job.inputs[0], {})
        if job.state is State.DONE and job.output:
            results[number] = None
        else:
            results.pop(number, None)

    def _refresh(self) -> None:
        self._show_frames()
        self._show_pictures()
        self._show_note()
        self._save.setEnabled(self._result is not None)
        self._load.setEnabled(self.current_job() is not None)
        self._say_keys()

    def _say_keys(self) -> None:
        """The tool tips, with the keys as they are now."""
        save = self.tr("Save a copy") if self._result else self.tr("There is no result to save yet")
        load = self.tr("Photo, prompt, model and all other settings of this edit, for the next one")
        if self.current_job() is None:
            load = self.tr("No edit is shown whose settings could be loaded")
        self._load.setToolTip(load)
        keys = self._shortcuts
        self._save.setToolTip(keys.hint("result.save", save) if keys is not None else save)

    def _tries(self) -> list[Job]:
        numbers = sorted(self._results.get(self._photo, {}))
        return [self._jobs[number] for number in numbers if number in self._jobs]

    def _show_frames(self) -> None:
        frames = [Frame(0, self._photo, self.tr("Original"))] if self._photo else []
        catalogue = self._desk.catalogue if self._desk else None
        for number, job in enumerate(self._tries(), 1):
            caption = " · ".join((str(number), model_name(job, catalogue)))
            frames.append(Frame(job.id, job.output, caption, short_credits(job.credits)))
        self.filmstrip.show_frames(frames, self._result.id if self._result else 0)
        for part in (self._strip_line, self.filmstrip):
            part.setVisible(bool(frames))

    def _show_pictures(self) -> None:
        whole = self.view.stage.wants_pixels
        before = self._thumbnails.picture(self._photo, whole=whole)
        result = self._result.output if self._result else ""
        after = self._thumbnails.picture(result, whole=whole) if result else None
        if (before is None and self._pending(self._photo)) or (
            self._result and after is None and self._pending(self._result.output)
        ):
            return
        name = self._try_name() if after else ""
        self.view.show_pictures(before, after, name, files=(self._photo, result))

    def _pending(self, path: str) -> bool:
        return bool(path) and not is_address(path) and not self._thumbnails.failed(path)

    def _try_name(self) -> str:
        numbers = [job.id for job in self._tries()]
        if len(numbers) < 2 or self._result is None or self._result.id not in numbers:
            return ""
        return self.tr("try {0}").format(numbers.index(self._result.id) + 1)

    def _show_note(self) -> None:
        job = self._job
        running = job is not None and not job.state.ended and job.state is not State.UNCERTAIN
        if running != self._timer.isActive():
            self._timer.start() if running else self._timer.stop()
        if job is not None and running:
            if self.isVisible():
                self._show_progress(job)
        elif job is not None and job.state is not State.DONE:
            fault = job.fault
            text = sentence(fault) if fault is not None else state_word(job)
            self.view.set_note(text, wrong=job.state is State.FAILED)
        else:
            self.view.set_note(self._lacking(), wrong=True)

    def _show_progress(self, job: Job) -> None:
        parts = [state_word(job)]
        share = None
        if self._desk is not None and job.state.owed:
            engine = self._desk.engine
            share = engine.progress(job)
            left = engine.remaining_seconds(job)
            parts += [] if left is None else [left_text(left)]
        self.view.set_note(" · ".join(parts), share)

    def _lacking(self) -> str:
        """What cannot be shown, as a sentence; "" where all is there."""
        result = self._result.output if self._result else ""
        if result and self._thumbnails.failed(result):
            return self.tr("The result cannot be shown: {0} was moved or is damaged.").format(
                Path(result).name
            )
        if self._photo and not result:
            if is_address(self._photo):
                return self.tr("This photo is an address. It is not fetched before it is edited.")
            if self._thumbnails.failed(self._photo):
                return self.tr("The photo cannot be shown: {0} was moved or is no picture.").format(
                    Path(self._photo).name
                )
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_note()
