"""What the queue's links, keys and menus ask of the engine."""

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from productai_desktop.core.agreement import Candidate
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.queue.queue_order import Group
from productai_desktop.gui.queue.queue_question import Question
from productai_desktop.gui.queue.queue_words import Action, can_retry, retry_all_label
from productai_desktop.gui.words import credits_text, details, number_text, sentence


class QueueActions(QObject):
    """Does what is asked with some jobs, as far as it applies to each of them."""

    #: a line to show, and whether something went wrong
    said = Signal(str, bool)
    #: a Question that must be answered before something is spent or given up
    question = Signal(object)
    #: number of the job that the person wants to see
    job_chosen = Signal(int)
    #: Path of the result that the person wants a copy of
    save_requested = Signal(object)
    #: Job whose settings the next edit shall have
    load_requested = Signal(object)
    #: path of a picture that shall be the next edit's photo
    use_requested = Signal(str)
    #: Job whose number at the service the person knows
    adopt_requested = Signal(object)
    #: list of Jobs that support shall be asked about; an empty one for a period
    support_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        model: QueueModel,
        parent: QObject | None = None,
        *,
        open_folder: Callable[[Path], object],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._model = model
        self._open_folder = open_folder

    def act(self, numbers: Sequence[int], action: Action) -> None:
        """Does what a link, a key or a menu says; jobs to which it does not apply stay."""
        jobs = self.jobs(numbers)
        if not jobs:
            return
        self.said.emit("", False)
        engine, first = self._desk.engine, jobs[0]
        if action is Action.SHOW:
            self.job_chosen.emit(first.id)
        elif action is Action.CANCEL:
            self.cancel([job.id for job in jobs if job.state.waiting])
        elif action is Action.FRONT:
            self.front([job.id for job in jobs if job.state.waiting])
        elif action is Action.RETRY:
            self.retry([job for job in jobs if can_retry(job, engine)])
        elif action is Action.CLOSE:
            self._spawn(_each(engine.dismiss, [job.id for job in jobs]))
        elif action is Action.SUPPORT:
            self.support_requested.emit(jobs)
        elif action is Action.BALANCE:
            self._spawn(self._check_balance())
        elif action is Action.COPY:
            QGuiApplication.clipboard().setText("\n\n".join(report(job) for job in jobs))
            self.said.emit(self.tr("Copied."), False)
        elif action is Action.CLEAR:
            self.clear([job.id for job in jobs if job.state.ended])
        else:
            self._act_on(first, action)

    def jobs(self, numbers: Sequence[int]) -> list[Job]:
        """Those jobs that there are."""
        known = self._desk.engine.jobs
        return [known[number] for number in numbers if number in known]

    def cancel(self, numbers: Sequence[int]) -> None:
        """Takes waiting jobs out of the queue; costs nothing."""
        engine = self._desk.engine
        if len(numbers) == 1:
            self._spawn(engine.cancel(numbers[0]))
        elif numbers:
            self._spawn(engine.cancel_all(numbers))

    def front(self, numbers: Sequence[int]) -> None:
        """Puts waiting jobs before all others."""
        if numbers:
            self._spawn(self._desk.engine.to_front(numbers))

    def place(self, numbers: Sequence[int], before: int | None) -> None:
        """Puts waiting jobs before another; None: behind all."""
        self._spawn(self._desk.engine.place(numbers, before))

    def retry(self, jobs: Sequence[Job]) -> None:
        """Fetches or sends again what ended without a result.

        Asks first where that costs more at once than the settings allow unasked.
        """
        numbers = [job.id for job in jobs]
        price = sum(map(self._desk.engine.retry_credits, jobs))
        most = self._desk.settings.confirm_above
        if not most or price <= most:
            self._retry(numbers)
            return
        text = self.tr("Trying {count} edits again costs {credits}.")
        if len(jobs) == 1:
            text = self.tr("Trying this edit again costs {credits}.")
        text = text.format(count=number_text(len(jobs)), credits=credits_text(price))
        yes = retry_all_label(len(jobs), price)
        self.question.emit(Question(text, yes, lambda: self._retry_for(price, numbers)))

    def _retry_for(self, price: int, numbers: Sequence[int]) -> None:
        """What was agreed to; what costs more by now is asked about once more."""
        engine = self._desk.engine
        jobs = [job for job in self.jobs(numbers) if can_retry(job, engine)]
        if sum(map(engine.retry_credits, jobs)) > price:
            self.retry(jobs)
        else:
            self._retry([job.id for job in jobs])

    def _retry(self, numbers: Sequence[int]) -> None:
        self._spawn(_each(self._desk.engine.retry, numbers))

    def clear(self, numbers: Sequence[int]) -> None:
        """Takes ended jobs off the list; the books keep them."""
        if numbers:
            self._spawn(self._desk.engine.clear(numbers))

    def assign(self, numbers: Sequence[int], project: str) -> None:
        """Moves jobs to another project."""
        self._spawn(self._desk.engine.assign(numbers, project))

    def stop_all(self) -> None:
        """Cancels what waits, and follows no more what is at the service."""
        self._spawn(self._stop(self.waiting(), self.following()))

    def waiting(self) -> list[int]:
        """Jobs that can still be cancelled free of charge; another account's are left alone."""
        jobs = self.jobs(self._model.listed(Group.WAITING))
        return [job.id for job in jobs if self._desk.engine.mine(job)]

    def following(self) -> list[int]:
        """Jobs at the service whose results are still to come."""
        jobs = self.jobs(self._model.listed(Group.RUNNING))
        return [job.id for job in jobs if job.state.owed and self._desk.engine.mine(job)]

    def toggle_pause(self) -> None:
        """Pauses the queue, or lets it go on."""
        engine = self._desk.engine
        self._spawn(engine.resume() if engine.status.paused else engine.pause())

    def look_up(
        self,
        number: int,
        remote_id: int,
        refuse: Callable[[ProductAIError], None],
        show: Callable[[Job, Candidate], Coroutine[Any, Any, None]],
        wanted: Callable[[], bool],
    ) -> None:
        """Asks what the service has under a number. What it works on is taken over at once, for
        its result will tell; what is at its end is shown to the person first. Nothing is done
        where it is no longer `wanted` when the answer comes."""
        self._bridge.spawn(self._look_up(number, remote_id, show, wanted), refuse)

    async def _look_up(
        self,
        number: int,
        remote_id: int,
        show: Callable[[Job, Candidate], Coroutine[Any, Any, None]],
        wanted: Callable[[], bool],
    ) -> None:
        engine = self._desk.engine
        found = await engine.candidate(number, remote_id, picture=True)
        if not wanted():
            return
        if found.completed or found.failed:
            await show(engine.jobs[number], found)
            return
        await engine.take(number, found)
        text = self.tr("The service works on number {number}. Look at the picture when it is here.")
        self.said.emit(text.format(number=remote_id), False)

    def take(self, number: int, found: Candidate) -> None:
        """A person says that this is the edit, by its picture where there is one."""
        seen = found.picture is not None
        self._spawn(self._desk.engine.take(number, found, seen=seen))

    def _act_on(self, job: Job, action: Action) -> None:
        if action is Action.SEND_AGAIN:
            self._model.confirm(job.id, True)
        elif action is Action.NOT_NOW:
            self._model.confirm(job.id, False)
        elif action is Action.REALLY_SEND:
            self._model.confirm(job.id, False)
            self._spawn(self._desk.engine.send_again(job.id))
        elif action is Action.ADOPT:
            self.adopt_requested.emit(job)
        elif action is Action.ACCEPT:
            self._spawn(self._desk.engine.accept(job.id))
        elif action is Action.DISOWN:
            self._spawn(self._desk.engine.disown(job.id))
        elif action is Action.FOLDER:
            self._open_folder(Path(job.output).parent)
        elif action is Action.SAVE:
            self.save_requested.emit(Path(job.output))
        elif action is Action.LOAD:
            self.load_requested.emit(job)
        elif action is Action.USE:
            self.use_requested.emit(job.output)

    async def _check_balance(self) -> None:
        balance = await self._desk.engine.refresh_balance(urgent=True)
        text = self.tr("The service says: {credits} left.")
        self.said.emit(text.format(credits=credits_text(balance.credits)), False)

    async def _stop(self, waiting: Sequence[int], following: Sequence[int]) -> None:
        engine = self._desk.engine
        count = await engine.cancel_all(waiting) if waiting else 0
        count += await engine.abandon(following) if following else 0
        text = self.tr("1 edit stopped.") if count == 1 else self.tr("{count} edits stopped.")
        self.said.emit(text.format(count=number_text(count)), False)

    def _spawn(self, coroutine: Coroutine[Any, Any, object]) -> None:
        self._bridge.spawn(coroutine, self._failed)

    def _failed(self, error: ProductAIError) -> None:
        self.said.emit(sentence(error), True)


async def _each(call: Callable[[int], Coroutine[Any, Any, None]], numbers: Sequence[int]) -> None:
    """Asks for one after the other; the first refusal is raised once all were asked."""
    refusals: list[ProductAIError] = []
    for number in numbers:
        try:
            await call(number)
        except ProductAIError as error:
            refusals.append(error)
    if refusals:
        raise refusals[0]


def report(job: Job) -> str:
    """A job to copy: what is needed to ask about it, and no prompt or address."""
    number = f"\nnumber at the service: {job.remote_id}" if job.remote_id is not None else ""
    fault = details(job.fault) if job.fault is not None else f"state: {job.state.value}"
    return f"{fault}\njob: {job.id}{number}\nmodel: {job.model}\nservice: {job.service}".strip()


def is_result(job: Job) -> bool:
    """Whether a job has a file to show."""
    return job.state is State.DONE and bool(job.output)


def open_folder(folder: Path) -> None:
    """Shows a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
