"""The queue's menus: one for the whole queue, and one for the rows that are selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from productai_desktop.core.jobs import Job
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.queue.evidence_words import again_label
from productai_desktop.gui.queue.queue_actions import QueueActions, is_result
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.queue.queue_order import Group, group_of
from productai_desktop.gui.queue.queue_question import Question
from productai_desktop.gui.queue.queue_words import (
    Action,
    can_retry,
    retry_all_label,
    row_text,
)
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.words import credits_text, edits_text, number_text


class QueueMenus:
    """Makes the menus as they apply at that moment."""

    def __init__(
        self,
        desk: Desk,
        model: QueueModel,
        actions: QueueActions,
        shortcuts: Shortcuts | None,
    ) -> None:
        self._desk = desk
        self._model = model
        self._actions = actions
        self._shortcuts = shortcuts

    # The whole queue

    def fill_whole(self, menu: QMenu, selected: Sequence[int]) -> None:
        """What can be done with the whole queue; what cannot be done now is not offered."""
        menu.clear()
        waiting = self._actions.waiting()
        if waiting:
            self._add(menu, _cancel_all(len(waiting)), lambda: self._actions.cancel(waiting))
        failed = self.failed()
        if failed:
            self._add(menu, self._retry_text(failed), lambda: self._actions.retry(failed))
        ended = [*self._model.listed(Group.DONE)]
        if ended:
            count = number_text(len(ended))
            text = _tr("Clear finished · {count}").format(count=count)
            self._add(menu, text, lambda: self._actions.clear(ended))
        jobs = self._actions.jobs(selected)
        if jobs:
            self._add_projects(menu, jobs)
        if waiting or self._actions.following():
            menu.addSeparator()
            self._add(menu, _tr("Stop all…"), self._ask_stop)
        if self._desk.engine.jobs:
            menu.addSeparator()
            text = _tr("Ask support about a period…")
            self._add(menu, text, lambda: self._actions.support_requested.emit([]))
        if menu.isEmpty():
            menu.addAction(_tr("Nothing to do: the queue is empty")).setEnabled(False)

    def failed(self) -> list[Job]:
        """What ended without a result and was not closed, in the order of the rows."""
        engine = self._desk.engine
        jobs = self._actions.jobs(self._model.listed(Group.NEEDS_YOU))
        return [job for job in jobs if can_retry(job, engine)]

    def _retry_text(self, failed: Sequence[Job]) -> str:
        price = self._price(failed)
        edits = edits_text(len(failed))
        if not price:
            return _tr("Try all failed again · {edits}, free").format(edits=edits)
        text = _tr("Try all failed again · {edits} · {credits}")
        return text.format(edits=edits, credits=credits_text(price))

    def _ask_stop(self) -> None:
        following = self._actions.jobs(self._actions.following())
        waiting = len(self._actions.waiting())
        lost = sum(max(job.credits, job.credits_expected) for job in following)
        self._actions.question.emit(
            Question(_stop_text(waiting, len(following), lost), _tr("Stop all"), self._stop)
        )

    def _stop(self) -> None:
        self._actions.stop_all()

    # The selected rows

    def fill_selection(self, menu: QMenu, numbers: Sequence[int]) -> None:
        """What can be done with some jobs."""
        menu.clear()
        jobs = self._actions.jobs(numbers)
        if not jobs:
            return
        if len(jobs) == 1:
            self._add_one(menu, jobs[0])
        else:
            self._add_several(menu, jobs)
        self._add_projects(menu, jobs)
        ended = [job.id for job in jobs if job.state.ended]
        if ended:
            text = _tr("Clear from the list")
            self._add(menu, text, lambda: self._actions.act(ended, Action.CLEAR))

    def _add_one(self, menu: QMenu, job: Job) -> None:
        offered: set[Action] = set()

        def add(action: Action, text: str, key: str = "") -> None:
            if action not in offered:
                offered.add(action)
                self._add(menu, text, lambda: self._actions.act((job.id,), action), key)

        keys = {Action.CANCEL: "queue.cancel", Action.FRONT: "queue.front"}
        add(Action.SHOW, _tr("Show"))
        whole = {
            Action.SEND_AGAIN: again_label(job, whole=True),
            Action.ACCEPT: _tr("This is the right picture"),
            Action.DISOWN: _tr("Its number is another's"),
        }
        for offer in row_text(job, self._desk.engine).offers:
            label = whole.get(offer.action, offer.label)
            add(offer.action, label, keys.get(offer.action, ""))
        mine = self._desk.engine.mine(job)
        if mine and job.adopted:
            add(Action.DISOWN, whole[Action.DISOWN])
        if mine and group_of(job) is Group.NEEDS_YOU:
            add(Action.SUPPORT, _tr("Ask support…"))
        if is_result(job):
            add(Action.USE, _tr("Use as photo"))
        add(Action.LOAD, _tr("Load settings"))
        add(Action.COPY, _tr("Copy details"))

    def _add_several(self, menu: QMenu, jobs: Sequence[Job]) -> None:
        numbers = [job.id for job in jobs]
        engine = self._desk.engine
        mine = [job for job in jobs if engine.mine(job)]
        waiting = [job.id for job in mine if job.state.waiting]
        failed = [job for job in jobs if can_retry(job, engine)]
        if waiting:
            count = number_text(len(waiting))
            self._add(
                menu, _tr("To the front"), lambda: self._actions.front(waiting), "queue.front"
            )
            text = _tr("Cancel {count}").format(count=count)
            self._add(menu, text, lambda: self._actions.cancel(waiting), "queue.cancel")
        if failed:
            text = retry_all_label(len(failed), self._price(failed))
            self._add(menu, text, lambda: self._actions.retry(failed))
        closing = [job.id for job in mine if group_of(job) is Group.NEEDS_YOU]
        if closing:
            text = _tr("Close {count}").format(count=number_text(len(closing)))
            self._add(menu, text, lambda: self._actions.act(closing, Action.CLOSE))
        if closing:
            text = _tr("Ask support about {count}…").format(count=number_text(len(closing)))
            self._add(menu, text, lambda: self._actions.act(closing, Action.SUPPORT))
        if jobs[0].batch and len({job.batch for job in jobs}) == 1:
            first = numbers[:1]
            self._add(menu, _tr("Load settings"), lambda: self._actions.act(first, Action.LOAD))
        self._add(menu, _tr("Copy details"), lambda: self._actions.act(numbers, Action.COPY))

    def _add_projects(self, menu: QMenu, jobs: Sequence[Job]) -> None:
        projects = [project.name for project in self._desk.settings.projects]
        here = {job.project for job in jobs}
        if not projects and here == {""}:
            return
        title = _tr("Move to project")
        if len(jobs) > 1:
            count = number_text(len(jobs))
            title = _tr("Move {count} to project").format(count=count)
        into = menu.addMenu(title)
        numbers = [job.id for job in jobs]
        for name in ("", *projects):
            shown = name.replace("&", "&&") if name else _tr("No project")
            choice = into.addAction(shown)
            choice.setCheckable(True)
            choice.setChecked(here == {name})
            choice.triggered.connect(
                lambda _=False, chosen=name: self._actions.assign(numbers, chosen)
            )

    # Within

    def _add(self, menu: QMenu, text: str, slot: Callable[[], None], key: str = "") -> None:
        made = menu.addAction(text)
        if key and self._shortcuts is not None:
            # shown beside the words; the view itself acts on the keys
            made.setShortcut(self._shortcuts.keys(key))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.setShortcutVisibleInContextMenu(True)
        made.triggered.connect(lambda _=False: slot())

    def _price(self, jobs: Sequence[Job]) -> int:
        return sum(self._desk.engine.retry_credits(job) for job in jobs)


def popup_menu(parent: QWidget) -> QMenu:
    """A menu that goes once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _cancel_all(count: int) -> str:
    if count == 1:
        return _tr("Cancel what waits · 1 edit, free")
    return _tr("Cancel what waits · {count} edits, free").format(count=number_text(count))


def _stop_text(waiting: int, following: int, lost: int) -> str:
    """What stopping all costs, as sentences."""
    sentences: list[str] = []
    if waiting:
        one = _tr("1 edit waits: cancelling it is free.")
        several = _tr("{count} edits wait: cancelling them is free.")
        sentences.append((one if waiting == 1 else several).format(count=number_text(waiting)))
    if following:
        one = _tr(
            "1 edit is at the service: its {credits} are spent."
            " Its result can still be fetched later by Try again."
        )
        several = _tr(
            "{count} edits are at the service: their {credits} are spent."
            " Their results can still be fetched later by Try again."
        )
        facts = {"count": number_text(following), "credits": credits_text(lost)}
        sentences.append((one if following == 1 else several).format(**facts))
    return " ".join(sentences)


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue_menu", text)
