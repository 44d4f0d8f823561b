"""The right side of the window: the queue with its heading, its menus and its questions."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from productai_desktop.core.agreement import Candidate
from productai_desktop.core.jobs import Job, State
from productai_desktop.engine.status import Status
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.queue.adopt_form import AdoptForm
from productai_desktop.gui.queue.candidate_card import CandidateCard
from productai_desktop.gui.queue.job_words import end_text
from productai_desktop.gui.queue.queue_actions import QueueActions, open_folder
from productai_desktop.gui.queue.queue_menu import QueueMenus, popup_menu
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.queue.queue_order import Group
from productai_desktop.gui.queue.queue_question import Question, QuestionBar
from productai_desktop.gui.queue.queue_view import QueueView
from productai_desktop.gui.queue.queue_words import Action
from productai_desktop.gui.queue.support import Support
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import icon, set_role, tones
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import credits_text, edits_text


class QueuePanel(QWidget):
    """Shows the queue of the engine in charge, and asks the engine for what a row's link says."""

    #: number of the job that the person wants to see
    job_chosen = Signal(int)
    #: Path of the result that the person wants a copy of
    save_requested = Signal(object)
    #: Job whose settings the next edit shall have
    load_requested = Signal(object)
    #: path of a picture that shall be the next edit's photo
    use_requested = Signal(str)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
        open_folder: Callable[[Path], object] = open_folder,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shortcuts = shortcuts
        self._now = now
        #: icon of the pause button, and the colour of the icons
        self._icons = ("", "")
        #: what of the status the rows were last painted with
        self._told: tuple[object, ...] = ()
        self.model = QueueModel(desk.engine, self)
        self._actions = QueueActions(desk, bridge, self.model, self, open_folder=open_folder)
        self._menus = QueueMenus(desk, self.model, self._actions, shortcuts)
        # made in the order in which the keyboard walks along them
        self._pause = QPushButton(self)
        self._pause.setObjectName("pauseButton")
        self._more = QPushButton(self)
        self._more.setObjectName("queueMenuButton")
        self._summary = _label(self, "queueSummary")
        self._message = _label(self, "queueMessage")
        self._adopt = AdoptForm(self)
        self._candidate = CandidateCard(self)
        self._question = QuestionBar(self)
        self._support = Support(desk, bridge, self)
        self.view = QueueView(self.model, thumbnails, self, shortcuts=shortcuts)
        self._lay_out()
        self._wire(bridge)
        self._show_status()

    def select_job(self, number: int) -> None:
        """Makes a job's row the current one."""
        self.view.select_job(number)

    def act(self, numbers: Sequence[int], action: Action) -> None:
        """Does what a link, a key or a menu says with some jobs."""
        self._actions.act(numbers, action)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self._show_icons(self._icons[0], tones(self.palette()).text)

    # Layout

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Queue"), self)
        set_role(title, "title")
        set_role(self._summary, "muted")
        self._more.setAccessibleName(self.tr("More for the queue"))
        self._more.setToolTip(self.tr("Cancel, clear or stop several edits"))
        self._more.setFixedWidth(38)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_menu)
        self._more.clicked.connect(self._open_menu)
        self._menu = menu
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._pause)
        top.addWidget(self._more)
        head = QVBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        head.setSpacing(6)
        head.addLayout(top)
        head.addWidget(self._summary)
        head.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(thin_line(self))
        column.addWidget(self._adopt)
        column.addWidget(self._candidate)
        column.addWidget(self._question)
        column.addWidget(self.view, 1)
        for part in (self._message, self._adopt, self._candidate, self._question):
            part.hide()
        self.setMinimumWidth(260)

    def _wire(self, bridge: Bridge) -> None:
        actions, view = self._actions, self.view
        self._pause.clicked.connect(actions.toggle_pause)
        view.job_chosen.connect(self.job_chosen)
        view.acted.connect(actions.act)
        view.moved.connect(actions.place)
        view.menu_wanted.connect(self._open_selection_menu)
        actions.said.connect(self._say)
        actions.question.connect(self._ask)
        actions.job_chosen.connect(self.job_chosen)
        actions.save_requested.connect(self.save_requested)
        actions.load_requested.connect(self.load_requested)
        actions.use_requested.connect(self.use_requested)
        actions.adopt_requested.connect(self._ask_number)
        actions.support_requested.connect(self._ask_support)
        self._adopt.given.connect(self._look_up)
        self._candidate.taken.connect(actions.take)
        self._candidate.refused.connect(self._ask_another)
        bridge.jobs_changed.connect(self._jobs_changed)
        bridge.status_changed.connect(self._show_status)
        bridge.engine_changed.connect(self._engine_changed)
        if self._shortcuts is not None:
            self._shortcuts.bind("queue.pause", self, actions.toggle_pause)
            self._shortcuts.changed.connect(self._show_status)

    # What the engine says

    def _jobs_changed(self, numbers: frozenset[int]) -> None:
        self.model.update(numbers)
        for asking in (self._adopt, self._candidate):
            job = self._desk.engine.jobs.get(asking.number)
            if asking.number in numbers and (job is None or job.state is not State.UNCERTAIN):
                asking.withdraw()
        self._show_status()

    def _engine_changed(self) -> None:
        self._adopt.withdraw()
        self._candidate.withdraw()
        self._question.withdraw()
        self._say("", False)
        self.model.show_engine(self._desk.engine)
        self._show_status()

    def _show_status(self) -> None:
        status = self._desk.engine.status
        paused = status.paused
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._show_icons("play" if paused else "pause", tones(self.palette()).text)
        self._pause.setAccessibleName(
            self.tr("Resume the queue") if paused else self.tr("Pause the queue")
        )
        hint = (
            self.tr("Send what waits")
            if paused
            else self.tr("Nothing more is sent; what was sent is still fetched")
        )
        keys = self._shortcuts
        self._pause.setToolTip(keys.hint("queue.pause", hint) if keys is not None else hint)
        text = self._summary_text(status)
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        # of the status, rows tell these alone; a repaint of all is for these alone
        told = (status.held, status.limited)
        if told != self._told:
            self._told = told
            self.view.viewport().update()

    def _show_icons(self, pause: str, colour: str) -> None:
        if self._icons != (pause, colour):
            self._icons = (pause, colour)
            self._pause.setIcon(icon(pause, colour))
            self._more.setIcon(icon("more", colour))

    def _summary_text(self, status: Status) -> str:
        count = self.model.count(Group.RUNNING, Group.WAITING)
        if not count:
            return self.tr("Paused: nothing more is sent") if status.paused else ""
        parts = [edits_text(count)]
        if status.promised:
            promised = self.tr("{credits} promised")
            parts.append(promised.format(credits=credits_text(status.promised)))
        if status.paused:
            parts.append(self.tr("paused"))
        elif status.queue_seconds is not None and not (
            status.halted or status.offline or status.limited
        ):
            parts.append(end_text(status.queue_seconds, self._now()))
        return " · ".join(parts)

    # What a person asks

    def _fill_menu(self) -> None:
        self._menus.fill_whole(self._menu, self.view.selected_jobs())

    def _open_menu(self) -> None:
        below = QPoint(0, self._more.height() + 2)
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            self._fill_menu()
            below.setX(self._more.width() - self._menu.sizeHint().width())
        self._menu.popup(self._more.mapToGlobal(below))

    def _open_selection_menu(self, position: QPoint) -> None:
        menu = popup_menu(self.view)
        self._menus.fill_selection(menu, self.view.selected_jobs())
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(position)

    def _ask(self, question: Question) -> None:
        self._question.ask(question)

    def _ask_number(self, job: Job) -> None:
        self._candidate.withdraw()
        known = job.evidence.remote_id if job.evidence is not None else None
        self._adopt.ask(job.id, job.name, known)

    def _look_up(self, number: int, remote_id: int) -> None:
        self._actions.look_up(
            number,
            remote_id,
            self._adopt.refuse,
            self._show_candidate,
            lambda: self._adopt.number == number,
        )

    async def _show_candidate(self, job: Job, found: Candidate) -> None:
        await self._candidate.ask(job, found)
        self._adopt.withdraw()

    def _ask_another(self, number: int, _found: Candidate) -> None:
        """The picture was another edit's: there may be another number."""
        for job in self._actions.jobs((number,)):
            self._adopt.ask(job.id, job.name)

    def _ask_support(self, jobs: Sequence[Job]) -> None:
        if jobs:
            self._support.ask(jobs)
        else:
            self._support.ask_period()

    def _say(self, text: str, wrong: bool) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_role(self._message, "danger" if wrong else "")


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setPixelSize(max(11, font.pixelSize() - 1))
    label.setFont(font)
    return label
