"""The work of an export: names, checks and files, one after the other in threads, until stopped."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.archive import Export
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.export_names import ExportItem, NameState, PlannedFile
from productai_desktop.core.jobs import Job
from productai_desktop.core.marketplaces import Preset
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.export.export_form import Picks
from productai_desktop.gui.export.exporting import Exporting, Outcome, planned_files
from productai_desktop.gui.export.levels import FAIL, worst
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.words import sentence


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported."""

    items: tuple[ExportItem, ...]
    presets: tuple[Preset, ...]
    picks: Picks
    #: identifiers of the presets whose wish for another mark of AI is followed
    marks: tuple[str, ...] = ()


class ExportWork(QObject):
    """One piece of work at a time; a newer wish for names takes the place of an older."""

    #: a tuple of PlannedFile, for the wish that was made last
    named = Signal(object)
    #: a ProductAIError for which there are no names
    unnamed = Signal(object)
    #: how many files are done, and of how many
    advanced = Signal(int, int)
    #: a list of Outcome, whether files were written, and whether it was stopped before its end
    finished = Signal(object, bool, bool)

    def __init__(
        self, desk: Desk, bridge: Bridge, exporting: Exporting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._exporting = exporting
        self._wishes = 0
        self._busy = False
        self._stop = False

    @property
    def is_busy(self) -> bool:
        """Whether files are being checked or written."""
        return self._busy

    def name(self, wish: Wish) -> None:
        """Finds out what the files would be called."""
        self._wishes += 1
        number = self._wishes

        def refuse(error: ProductAIError) -> None:
            if number == self._wishes:
                self.unnamed.emit(error)

        self._bridge.spawn(self._name(wish, number), on_error=refuse)

    def begin(self, wish: Wish, *, write: bool, again: Sequence[PlannedFile] = ()) -> None:
        """Checks, or writes, all files, or those that were written before once more; nothing
        where some are under way already."""
        if not self._busy:
            self._busy, self._stop = True, False
            known = [replace(one, state=NameState.OVERWRITE) for one in again]
            self._bridge.spawn(self._work(wish, known, write=write), on_error=self.unnamed.emit)

    def remember(self, picks: Picks, presets: tuple[str, ...], project: str) -> None:
        """The next export of the project, or of none, begins where this one went."""
        self._bridge.spawn(self._remember(picks, presets, project), on_error=self.unnamed.emit)

    def stop(self) -> None:
        """Ends soon; of the file that is being made nothing stays."""
        self._stop = True

    async def _remember(self, picks: Picks, presets: tuple[str, ...], project: str) -> None:
        settings = self._desk.settings
        if project:
            kept = replace(settings.project(project), export_folder=picks.folder)
            others = [one for one in settings.projects if one.name != project]
            await self._desk.change(projects=(*others, kept))
        else:
            await self._desk.change(export_folder=picks.folder)
        await self._desk.change(export_presets=presets, export_name=picks.name.strip())

    async def _name(self, wish: Wish, number: int) -> None:
        names = await asyncio.to_thread(planned_files, wish.items, wish.presets, wish.picks)
        if number == self._wishes:
            self.named.emit(tuple(names))

    async def _work(self, wish: Wish, known: Sequence[PlannedFile], *, write: bool) -> None:
        outcomes: list[Outcome] = []
        try:
            names = known or await asyncio.to_thread(
                planned_files, wish.items, wish.presets, wish.picks
            )
            wanted = [one for one in names if one.state is not NameState.SKIP]
            for done, planned in enumerate(wanted):
                if self._stop:
                    break
                self.advanced.emit(done, len(wanted))
                outcome = await self._one(planned, wish, write=write)
                if outcome is not None:
                    outcomes.append(outcome)
        finally:
            self._busy = False
            self.finished.emit(outcomes, write, self._stop)

    async def _one(self, planned: PlannedFile, wish: Wish, *, write: bool) -> Outcome | None:
        """None where the work was stopped before the file was made."""
        change = planned.preset.id in wish.marks

        def made() -> Outcome | None:
            try:
                return self._exporting.make(
                    planned, change_mark=change, write=write, stopped=lambda: self._stop
                )
            except CancelledError:
                return None

        try:
            outcome = await asyncio.to_thread(made)
        except ProductAIError as error:
            return Outcome(planned, (), problem=sentence(error))
        if write and outcome is not None:
            await self._record(outcome)
        return outcome

    async def _record(self, outcome: Outcome) -> None:
        planned = outcome.planned
        await self._desk.archive.add_export(
            Export(
                id=0,
                job=planned.item.job.id if planned.item.job is not None else 0,
                at=datetime.now(UTC),
                preset=planned.preset.id,
                path=str(planned.path),
                sha256=outcome.sha256,
                bytes=outcome.bytes,
                worst=level_of(outcome),
            )
        )


def level_of(outcome: Outcome) -> str:
    """The worst that a file's report says."""
    if outcome.problem:
        return FAIL
    return worst([check.level for check in outcome.checks])


def of_project(jobs: Sequence[Job]) -> str:
    """The project that all results belong to; "" for none or several."""
    projects = {job.project for job in jobs}
    return projects.pop() if len(projects) == 1 else ""
