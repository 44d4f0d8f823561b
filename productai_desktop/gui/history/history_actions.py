"""What can be done with the chosen edits of the history: marks, notes, removal, hand-over."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QFile, QObject, Signal

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.words import number_text, sentence


class HistoryActions(QObject):
    """Carries out what the page asks for, and tells of what has changed."""

    #: jobs as they stand now
    changed = Signal(object)
    #: edits were removed, or files have another path: look again
    outdated = Signal()
    #: a line to show in place, and whether something went wrong
    said = Signal(str, bool)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        parent: QObject,
        *,
        to_trash: Callable[[str], bool] | None = None,
    ) -> None:
        """`to_trash` moves a file to the system's trash, in a thread; False where it cannot."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._to_trash = to_trash or moved_to_trash

    def star(self, jobs: Sequence[Job]) -> None:
        """Stars all of them, or none where all are starred."""
        on = not all(job.starred for job in jobs)
        self._label(jobs, starred=on)

    def rate(self, jobs: Sequence[Job], rating: int) -> None:
        """Gives so many stars of five; the same once more takes them back."""
        same = all(job.rating == rating for job in jobs)
        self._label(jobs, rating=0 if same else rating)

    def judge(self, jobs: Sequence[Job], verdict: Verdict) -> None:
        """Keeps or rejects those that have a result; the same once more takes it back."""
        judged = [job for job in jobs if job.output]
        if not judged:
            self.said.emit(self.tr("Only an edit with a result can be kept or rejected."), False)
            return
        same = all(job.verdict is verdict for job in judged)
        now = Verdict.UNJUDGED if same else verdict
        numbers = [job.id for job in judged]
        self._do(self._then(self._desk.engine.judge(numbers, now), numbers))

    def note(self, number: int, text: str) -> None:
        """Keeps a note."""
        labels = {number: {"note": text}}
        self._do(self._then(self._desk.engine.label(labels), [number]))

    def remove(self, jobs: Sequence[Job], *, files: bool) -> None:
        """Takes edits out of the history; with `files` their results go to the trash."""
        self._do(self._remove(jobs, files=files))

    def relocate(self, old: str, new: str) -> None:
        """The person says where a file is now."""
        self._do(self._relocate(old, new))

    def read_again(self, numbers: Sequence[int]) -> None:
        """Reads edits anew, and tells how they stand."""
        self._do(self._read(numbers))

    # Within

    def _label(self, jobs: Sequence[Job], **labels: object) -> None:
        numbers = [job.id for job in jobs]
        by_number = {number: dict(labels) for number in numbers}
        self._do(self._then(self._desk.engine.label(by_number), numbers))

    async def _then(self, work: Coroutine[Any, Any, None], numbers: Sequence[int]) -> None:
        await work
        await self._read(numbers)

    async def _read(self, numbers: Sequence[int]) -> None:
        self.changed.emit(await self._desk.archive.jobs(numbers))

    async def _relocate(self, old: str, new: str) -> None:
        count = await self._desk.archive.relocate(old, new)
        text = self.tr("Found. 1 edit names it.")
        if count != 1:
            text = self.tr("Found. {count} edits name it.").format(count=number_text(count))
        self.said.emit(text, False)
        self.outdated.emit()

    async def _remove(self, jobs: Sequence[Job], *, files: bool) -> None:
        ended = [job for job in jobs if job.state.ended]
        count = await self._desk.archive.remove([job.id for job in ended])
        self.outdated.emit()
        parts = [self._removed_text(count)]
        if len(ended) < len(jobs):
            parts.append(self.tr("Edits that have not ended stay."))
        if files:
            paths = [job.output for job in ended if job.output]
            stayed = await asyncio.to_thread(self._trash_all, paths)
            if stayed:
                text = self.tr("1 file could not be moved to the trash and stays.")
                if len(stayed) > 1:
                    text = self.tr("{count} files could not be moved to the trash and stay.")
                parts.append(text.format(count=number_text(len(stayed))))
        self.said.emit(" ".join(parts), False)

    def _trash_all(self, paths: Sequence[str]) -> list[str]:
        return [path for path in dict.fromkeys(paths) if not self._to_trash(path)]

    def _removed_text(self, count: int) -> str:
        if count == 1:
            return self.tr("1 edit removed from the history. Its credits stay counted.")
        text = self.tr("{count} edits removed from the history. Their credits stay counted.")
        return text.format(count=number_text(count))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._bridge.spawn(work, self._failed)

    def _failed(self, error: ProductAIError) -> None:
        self.said.emit(sentence(error), True)


def moved_to_trash(path: str) -> bool:
    """Moves a file to the system's trash; one that is gone already needs no moving."""
    return not QFile.exists(path) or QFile(path).moveToTrash()
