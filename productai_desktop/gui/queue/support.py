"""Asking support: gathers what is told of some edits, or of a period, and saves it on request."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from productai_desktop import __version__
from productai_desktop.core.errors import OutputError, ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.core.support import Case, Period, doubtful, support_text
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.queue.support_dialog import SupportDialog
from productai_desktop.gui.words import sentence


class Support(QObject):
    """One dialog, made when it is first asked for."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        parent: QWidget,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._parent = parent
        self._now = now
        self._dialog: SupportDialog | None = None
        #: the period that was chosen last: texts of earlier ones come too late
        self._period: Period | None = None

    def ask(self, jobs: Sequence[Job]) -> None:
        """Opens the text about some edits."""
        self._bridge.spawn(self._ask(jobs))

    def ask_period(self) -> None:
        """Opens the text about all that was sent in the last days, which can be changed."""
        self._made().open_period(self._now().astimezone().date())

    async def _ask(self, jobs: Sequence[Job]) -> None:
        self._made().open_for(await self._text(jobs, None))

    async def _text(self, jobs: Sequence[Job], period: Period | None) -> str:
        engine = self._desk.engine
        cases: list[Case] = []
        for job in jobs:
            told = period is None or doubtful(job)
            cases.append(Case(job, await engine.journal(job.id) if told else ()))
        return await asyncio.to_thread(
            support_text, cases, service=engine.service, version=__version__, now=self._now(),
            period=period,
        )  # fmt: skip

    def _choose(self, period: Period) -> None:
        self._period = period
        self._bridge.spawn(self._show(period))

    async def _show(self, period: Period) -> None:
        engine = self._desk.engine
        jobs = [job for job in engine.jobs.values() if engine.mine(job) and period.holds(job)]
        text = await self._text(jobs, period)
        if period is self._period:
            self._made().show_text(text)

    def _made(self) -> SupportDialog:
        if self._dialog is None:
            self._dialog = SupportDialog(self._parent)
            self._dialog.period_chosen.connect(self._choose)
            self._dialog.save_requested.connect(self._save)
        return self._dialog

    def _save(self, text: str) -> None:
        dialog = QFileDialog(self._made(), self.tr("Save as"))
        dialog.setObjectName("saveSupportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"productai-support-{self._now():%Y-%m-%d}.txt")

        def write(chosen: str) -> None:
            self._bridge.spawn(self._write(Path(chosen), text), self._failed)

        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _write(self, path: Path, text: str) -> None:
        try:
            await asyncio.to_thread(path.write_text, text, encoding="utf-8")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise OutputError("OUTPUT_FAILED", path=str(path.parent), reason=reason) from error
        self._made().say(self.tr("Saved."))

    def _failed(self, error: ProductAIError) -> None:
        self._made().say(sentence(error), wrong=True)
