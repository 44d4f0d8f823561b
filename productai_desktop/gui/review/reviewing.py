"""Review: what is done with the results looked at, by keys, menu and bar."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from productai_desktop.core.addresses import is_address
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.regions import Inspection
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.compare_pane import ComparePane
from productai_desktop.gui.compare.frame_menu import Ask
from productai_desktop.gui.compare.frame_model import Frame, has_result
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.hand_over.hand_over import HandOver
from productai_desktop.gui.hand_over.hand_over_menu import add_entries
from productai_desktop.gui.order.order_panel import OrderPanel
from productai_desktop.gui.proof.proof_sheets import ProofSheets
from productai_desktop.gui.review.kept_costs import KeptCosts
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import number_text

MOST_RATED = 5


class Reviewing(QObject):
    """Commits what a person thinks of results, and fills the order panel for what comes next.

    All is committed by the engine; pressing again takes it back. Nothing here spends.
    """

    #: Job that the person wants to see next
    open_requested = Signal(object)
    #: list of Jobs whose results shall become files for somewhere
    export_requested = Signal(object)
    #: the person works on what is shown: nothing may take its place by itself
    attended = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shortcuts: Shortcuts,
        pane: ComparePane,
        panel: OrderPanel,
        thumbnails: Thumbnails,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._pane = pane
        self._panel = panel
        self._thumbnails = thumbnails
        self._window = window
        self._hand_over = HandOver(desk, bridge, self)
        self._hand_over.said.connect(pane.say)
        self._proofs = ProofSheets(desk, bridge, window)
        self._asked: dict[Ask, Callable[[Sequence[Job]], object]] = {
            Ask.KEEP: self.keep,
            Ask.REJECT: self.reject,
            Ask.STAR: self.star,
            Ask.NOTE: self.note,
            Ask.RETRY: self.retry,
            Ask.SAME_AGAIN: self.same_again,
            Ask.EXPORT: self.export,
            Ask.LOGO: self.check_logo,
            Ask.PROOF: self._proofs.ask,
        }
        pane.asked.connect(self._answer)
        pane.upscale_requested.connect(self.upscale)
        pane.photo_changed.connect(self._read_older)
        pane.filmstrip.menu_opens.connect(self._fill_menu)
        self._bind()

    # Judging

    def keep(self, jobs: Sequence[Job]) -> None:
        """Keeps results; those that all are kept are no longer."""
        if all(job.verdict is Verdict.KEPT for job in jobs):
            self._judge(jobs, Verdict.UNJUDGED, said=_tr("No longer kept"))
        else:
            self._judge(jobs, Verdict.KEPT, said=_tr("Kept"))

    def reject(self, jobs: Sequence[Job]) -> None:
        """Asks why, and rejects; those that all are rejected are no longer."""
        if all(job.verdict is Verdict.REJECTED for job in jobs):
            self._judge(jobs, Verdict.UNJUDGED, said=_tr("No longer rejected"))
            return

        def take(reason: str) -> None:
            text = _tr("Rejected: {reason}").format(reason=reason) if reason else _tr("Rejected")
            self._judge(jobs, Verdict.REJECTED, reason, said=text)

        question = _tr("Why is this result rejected?")
        if len(jobs) > 1:
            count = number_text(len(jobs))
            question = _tr("Why are these {count} results rejected?").format(count=count)
        self._pane.answer_line.ask(
            question, _tr("Reject"), take, usual=_usual_reasons(), back=self._pane.view
        )

    def star(self, jobs: Sequence[Job]) -> None:
        """Stars results; those that all have a star lose it."""
        on = not all(job.starred for job in jobs)
        self._label(jobs, {"starred": on}, _tr("Starred") if on else _tr("No longer starred"))

    def rate(self, jobs: Sequence[Job], rating: int) -> None:
        """Rates results from 1 to 5; the same rating again, or 0, takes it away."""
        if all(job.rating == rating for job in jobs):
            rating = 0
        said = _tr("Rated {rating} of 5").format(rating=number_text(rating))
        self._label(jobs, {"rating": rating}, said if rating else _tr("Not rated"))

    def note(self, jobs: Sequence[Job]) -> None:
        """Asks for a note, and keeps it with the result."""

        def take(note: str) -> None:
            said = _tr("Noted") if note else _tr("No note any more")
            self._label(jobs, {"note": note}, said)

        question = _tr("Note on this result")
        self._pane.answer_line.ask(
            question, _tr("Keep the note"), take, text=jobs[0].note, back=self._pane.view
        )

    def _judge(self, jobs: Sequence[Job], verdict: Verdict, reason: str = "", *, said: str) -> None:
        numbers = [job.id for job in jobs]
        self._commit(self._desk.engine.judge(numbers, verdict, reason), numbers, said)

    def _label(self, jobs: Sequence[Job], labels: dict[str, Any], said: str) -> None:
        numbers = [job.id for job in jobs]
        self._commit(self._desk.engine.label(dict.fromkeys(numbers, labels)), numbers, said)

    def _commit(self, work: Any, numbers: Collection[int], said: str) -> None:
        self._bridge.spawn(self._committed(work, numbers, said))

    async def _committed(self, work: Any, numbers: Collection[int], said: str) -> None:
        await work
        if not all(map(self._pane.holds, numbers)):  # the engine tells of its own jobs alone
            await self._older(self._pane.photo)
        self._pane.announce(said)

    # Going on

    def next_unjudged(self) -> None:
        """Shows the next result that waits for a verdict: of this photo, else of another one."""
        here = self._pane.results()
        shown = self._pane.current_job()
        at = next((n for n, job in enumerate(here) if shown and job.id == shown.id), -1)
        found = next((job for job in (*here[at + 1 :], *here[: max(at, 0)]) if _waits(job)), None)
        if found is None:
            found = self._elsewhere(0 if shown is None else shown.id, {job.id for job in here})
        if found is None:
            self._pane.say(_tr("No result waits for a verdict."), False)
        else:
            self.open_requested.emit(found)

    def previous(self) -> None:
        """Shows the result before, of this photo."""
        here = self._pane.results()
        shown = self._pane.current_job()
        before = [job for job in here if shown is not None and job.id < shown.id]
        if before:
            self.open_requested.emit(before[-1])

    def _elsewhere(self, number: int, here: Collection[int]) -> Job | None:
        """The next unjudged result of another photo, beginning anew behind the last."""
        waiting = [
            job
            for job in self._desk.engine.jobs.values()
            if job.id not in here and _waits(job) and not job.forgotten
        ]
        return min(waiting, key=lambda job: (job.id <= number, job.id), default=None)

    # The next edit

    def retry(self, jobs: Sequence[Job]) -> None:
        """Loads photo and settings, and puts the keyboard into the prompt."""
        self._panel.load(jobs[0], photos=True)
        self._panel.edit_prompt()

    def same_again(self, jobs: Sequence[Job]) -> None:
        """Loads photo and settings; the button that spends has the keyboard."""
        self._panel.load(jobs[0], photos=True)
        self._panel.ready_to_order()

    def upscale(self, path: str) -> None:
        """Fills the panel with an upscale; the button that spends has the keyboard."""
        self._panel.change(operation=Operation.UPSCALE, photos=(path,), each=None)
        self._panel.ready_to_order()

    # Handing over

    def export(self, jobs: Sequence[Job]) -> None:
        """Asks for files of results."""
        self.export_requested.emit(list(jobs))

    def check_logo(self, jobs: Sequence[Job]) -> None:
        """Opens the marked regions of a result."""
        # here, so that the window comes up without it
        from productai_desktop.gui.regions.regions_dialog import RegionsDialog

        dialog = RegionsDialog(self._desk, self._bridge, self._thumbnails, jobs[0], self._window)
        dialog.proof_requested.connect(self._ask_for_proof)
        dialog.kept.connect(self._renew_logos)
        dialog.open()

    def _ask_for_proof(self, job: Job) -> None:
        self._proofs.ask((job,))

    def _renew_logos(self) -> None:
        self._bridge.spawn(self._find_logos(self._pane.photo))

    def _fill_menu(self, menu: QMenu, frames: Sequence[Frame]) -> None:
        if len(frames) == 1 and frames[0].path:
            menu.addSeparator()
            path = frames[0].path
            add_entries(menu, self._hand_over, self._bridge, path, self._window, self._shortcuts)

    # Within

    def _bind(self) -> None:
        for widget in (self._pane.view, self._pane.filmstrip):
            bind = partial(self._shortcuts.bind, widget=widget)
            for action, slot in (
                ("review.keep", self.keep),
                ("review.reject", self.reject),
                ("review.star", self.star),
                ("review.logo", self.check_logo),
            ):
                bind(action, slot=partial(self._with_results, slot))
            for rating in range(MOST_RATED + 1):
                rated = partial(self._with_results, partial(self.rate, rating=rating))
                bind(f"review.rate.{rating}", slot=rated)
            bind("review.retry", slot=self._retry_shown)
            bind("review.next", slot=self.next_unjudged)
            bind("review.previous", slot=self.previous)
            bind("result.copy", slot=partial(self._with_path, self._hand_over.copy_file))
            bind("result.copy_image", slot=partial(self._with_path, self._hand_over.copy_image))
        for action, slot in (
            ("result.open", self._hand_over.open),
            ("result.folder", self._hand_over.show_in_folder),
        ):
            self._shortcuts.bind(action, self._pane, partial(self._with_path, slot))
        exported = partial(self._with_results, self.export)
        self._shortcuts.bind("result.export", self._pane, exported)

    def _with_results(self, slot: Callable[[Sequence[Job]], object]) -> None:
        """Acts on the results looked at, if there are any."""
        jobs = [one.job for one in self._pane.looked_at() if one.job and has_result(one.job)]
        if jobs:
            self.attended.emit()
            slot(jobs)

    def _with_path(self, slot: Callable[[str], object]) -> None:
        result = self._pane.current_result()
        path = str(result) if result is not None else self._pane.photo
        if path:
            slot(path)

    def _retry_shown(self) -> None:
        job = self._pane.current_job()
        if job is not None:
            self.retry((job,))

    def _answer(self, ask: Ask, frames: Sequence[Frame]) -> None:
        jobs = [one.job for one in frames if one.job is not None]
        if ask is Ask.COSTS:
            KeptCosts(self._desk, self._bridge, self._window).open()
        elif ask is Ask.COPY and frames:
            self._hand_over.copy_file(frames[0].path)
        elif ask in self._asked and jobs:
            self.attended.emit()
            self._asked[ask](jobs)

    def _read_older(self, photo: str) -> None:
        if photo and not is_address(photo):
            self._bridge.spawn(self._known(photo))

    async def _known(self, photo: str) -> None:
        older = await self._older(photo)
        await self._find_logos(photo, {job.id for job in older})

    async def _older(self, photo: str) -> Sequence[Job]:
        older = await self._desk.archive.results_of(photo)
        self._pane.set_older(photo, older)
        return older

    async def _find_logos(self, photo: str, older: Collection[int] = ()) -> None:
        """What is kept of the marked logos in the results of a photo, and in `older` ones."""
        found: dict[int, Inspection] = {}
        for number in sorted({*older, *(job.id for job in self._pane.results())}):
            kept = await self._desk.archive.inspection(number)
            inspection = Inspection.read(kept) if kept else None
            if inspection is not None:
                found[number] = inspection
            if self._pane.photo != photo:
                return
        self._pane.set_found(photo, found)


def _waits(job: Job) -> bool:
    return has_result(job) and not job.removed and job.verdict is Verdict.UNJUDGED


def _usual_reasons() -> tuple[str, ...]:
    return (
        _tr("The product changed"),
        _tr("Logo or text is wrong"),
        _tr("The colour is wrong"),
        _tr("It looks unreal"),
        _tr("Not what was asked"),
        _tr("Badly framed"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("reviewing", text)
