"""The right side of the window: the queue with its heading, and what its rows' actions do."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.engine.status import Status
from productai_desktop.gui.adopt_form import AdoptForm
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.job_words import left_text
from productai_desktop.gui.queue_model import QueueModel
from productai_desktop.gui.queue_view import QueueView
from productai_desktop.gui.queue_words import Action, Group
from productai_desktop.gui.theme import icon, set_role, tones
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import credits_text, details, sentence


class QueuePanel(QWidget):
    """Shows the queue of the engine in charge, and asks the engine for what a row's link says."""

    #: number of the job that the person wants to see
    job_chosen = Signal(int)
    #: Path of the result that the person wants a copy of
    save_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        open_folder: Callable[[Path], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._open_folder = open_folder or _open_folder
        self.model = QueueModel(desk.engine, self)
        self.view = QueueView(self.model, thumbnails, self)
        self._pause = QPushButton(self)
        self._pause.setObjectName("pauseButton")
        self._summary = QLabel(self)
        self._summary.setObjectName("queueSummary")
        self._summary.setWordWrap(True)
        self._message = QLabel(self)
        self._message.setObjectName("queueMessage")
        self._message.setWordWrap(True)
        self._adopt = AdoptForm(self)
        self._lay_out()
        self._pause.clicked.connect(self._toggle_pause)
        self.view.job_chosen.connect(self.job_chosen)
        self.view.acted.connect(self.act)
        self._adopt.given.connect(self._adopt_number)
        bridge.jobs_changed.connect(self._jobs_changed)
        bridge.status_changed.connect(self._show_status)
        bridge.engine_changed.connect(self._engine_changed)
        self._show_status()

    def select_job(self, number: int) -> None:
        """Makes a job's row the current one."""
        self.view.select_job(number)

    def act(self, number: int, action: Action) -> None:
        """Does what a link of a job's row says."""
        engine = self._desk.engine
        job = engine.jobs.get(number)
        if job is None:
            return
        self._say("")
        if action is Action.SEND_AGAIN:
            self.model.confirm(number, True)
        elif action is Action.NOT_NOW:
            self.model.confirm(number, False)
        elif action is Action.REALLY_SEND:
            self.model.confirm(number, False)
            self._spawn(engine.send_again(number))
        elif action is Action.CANCEL:
            self._spawn(engine.cancel(number))
        elif action is Action.RETRY:
            self._spawn(engine.retry(number))
        elif action is Action.CLOSE:
            self._spawn(engine.dismiss(number))
        elif action is Action.BALANCE:
            self._spawn(self._check_balance())
        elif action is Action.ADOPT:
            self._adopt.ask(number, job.name)
        elif action is Action.COPY:
            QGuiApplication.clipboard().setText(_report(job))
            self._say(self.tr("Copied."))
        elif action is Action.FOLDER:
            self._open_folder(Path(job.output).parent)
        elif action is Action.SAVE:
            self.save_requested.emit(Path(job.output))

    # Layout

    def _lay_out(self) -> None:
        for label in (self._summary, self._message):
            label.setTextFormat(Qt.TextFormat.PlainText)
        title = QLabel(self.tr("Queue"), self)
        set_role(title, "title")
        set_role(self._summary, "muted")
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._pause)
        head = QVBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        head.setSpacing(6)
        head.addLayout(top)
        head.addWidget(self._summary)
        head.addWidget(self._message)
        line = QFrame(self)
        line.setFixedHeight(1)
        set_role(line, "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._adopt)
        column.addWidget(self.view, 1)
        self._message.hide()
        self._adopt.hide()
        QWidget.setTabOrder(self._pause, self.view)
        self.setMinimumWidth(260)

    # What the engine says

    def _jobs_changed(self, numbers: frozenset[int]) -> None:
        self.model.update(numbers)
        if self._adopt.number in numbers:
            self._adopt.withdraw()
        self._show_status()

    def _engine_changed(self) -> None:
        self._adopt.withdraw()
        self._say("")
        self.model.show_engine(self._desk.engine)
        self._show_status()

    def _show_status(self) -> None:
        status = self._desk.engine.status
        paused = status.paused
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        colour = tones(self.palette()).text
        self._pause.setIcon(icon("play" if paused else "pause", colour))
        self._pause.setAccessibleName(
            self.tr("Resume the queue") if paused else self.tr("Pause the queue")
        )
        self._pause.setToolTip(
            self.tr("Send what waits")
            if paused
            else self.tr("Nothing more is sent; what was sent is still fetched")
        )
        text = self._summary_text(status)
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        self.view.viewport().update()

    def _summary_text(self, status: Status) -> str:
        count = self.model.count(Group.RUNNING, Group.WAITING)
        if not count:
            return self.tr("Paused: nothing more is sent") if status.paused else ""
        parts = [self.tr("1 edit") if count == 1 else self.tr("{0} edits").format(f"{count:,}")]
        if status.promised:
            parts.append(self.tr("{0} promised").format(credits_text(status.promised)))
        if status.paused:
            parts.append(self.tr("paused"))
        elif status.queue_seconds is not None and not (status.halted or status.offline):
            parts.append(left_text(status.queue_seconds))
        return " · ".join(parts)

    # What a person asks

    def _toggle_pause(self) -> None:
        engine = self._desk.engine
        self._spawn(engine.resume() if engine.status.paused else engine.pause())

    async def _check_balance(self) -> None:
        balance = await self._desk.engine.refresh_balance(urgent=True)
        self._say(self.tr("The service says: {0} left.").format(credits_text(balance.credits)))

    def _adopt_number(self, number: int, remote_id: int) -> None:
        coroutine = self._desk.engine.adopt(number, remote_id)
        self._bridge.spawn(coroutine, self._adopt.refuse)

    def _spawn(self, coroutine: Coroutine[Any, Any, object]) -> None:
        self._bridge.spawn(coroutine, self._failed)

    def _failed(self, error: ProductAIError) -> None:
        self._say(sentence(error), wrong=True)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_role(self._message, "danger" if wrong else "")


def _report(job: Job) -> str:
    """A failed job to copy: what is needed to ask about it, and no prompt or address."""
    number = f"\nnumber at the service: {job.remote_id}" if job.remote_id is not None else ""
    fault = details(job.fault) if job.fault is not None else ""
    return f"{fault}\njob: {job.id}{number}\nmodel: {job.model}\nservice: {job.service}".strip()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
