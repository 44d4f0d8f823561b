"""What the dialog needs of exporting, as values and a Protocol; tests hand in a scripted one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.export_names import (
    Conflict,
    ExportItem,
    PlannedFile,
)
from productai_desktop.core.export_report import Check
from productai_desktop.core.jobs import Job
from productai_desktop.core.marketplaces import Preset
from productai_desktop.gui.export.export_form import Picks


@dataclass(frozen=True, slots=True)
class Outcome:
    """A file, as it was written or would be."""

    #: with the path at which it is
    planned: PlannedFile
    checks: tuple[Check, ...]
    #: the mark of AI that the place wants in place of the file's; "" for none
    wants_mark: str = ""
    #: why it could not be made, translated; "" where it was
    problem: str = ""
    #: of the file that was made
    sha256: str = ""
    bytes: int = 0


class Exporting(Protocol):
    """All of it is blocking: for threads."""

    def presets(self) -> Sequence[Preset]: ...

    def make(
        self, planned: PlannedFile, *, change_mark: bool, write: bool, stopped: Callable[[], bool]
    ) -> Outcome:
        """Makes one file, or only finds out how it would be. `change_mark`: it gets the mark of
        AI that the place wants. Raises ProductAIError, and `concurrent.futures.CancelledError`
        soon after `stopped` says so; there is nothing of the file then."""
        ...

    def keep(self, preset: Preset) -> str:
        """Keeps a preset of the user's own; returns its identifier, a new one where it had none.
        Raises RequestError for what cannot be."""
        ...

    def forget(self, preset: str) -> None:
        """Removes one of the user's own; files stay."""
        ...


def items_of(jobs: Sequence[Job], known: Mapping[int, Job]) -> tuple[ExportItem, ...]:
    """Results as they are exported; `known` are the edits that they may have been made of."""
    return tuple(ExportItem(Path(job.output), job, _upscaled(job, known)) for job in jobs)


def planned_files(
    items: Sequence[ExportItem], presets: Sequence[Preset], picks: Picks
) -> list[PlannedFile]:
    """The names of all files. Blocking: looks at the folder. Raises RequestError NAME_TEMPLATE."""
    # Pillow's start is for the thread that exports, not for that of the window
    from productai_desktop.imaging.export.exporting import plan

    chosen = [_adjusted(preset, picks) for preset in presets]
    return plan(items, chosen, Path(picks.folder), picks.name, Conflict(picks.conflict))


def _adjusted(preset: Preset, picks: Picks) -> Preset:
    """A preset as the form changes it for one export."""
    shaped = picks.shape if preset.width and preset.height else ""
    return replace(
        preset,
        shape=shaped or preset.shape,
        colour=picks.colour or preset.colour,
        megabytes=picks.megabytes or preset.megabytes,
        metadata=picks.metadata or preset.metadata,
    )


def _upscaled(job: Job, known: Mapping[int, Job]) -> bool:
    """Whether it, or what it was made of, was enlarged by a model."""
    seen: set[int] = set()
    waiting = [job]
    while waiting:
        one = waiting.pop()
        if one.operation is Operation.UPSCALE:
            return True
        seen.add(one.id)
        parents = (known.get(number) for number in one.parents if number not in seen)
        waiting += [parent for parent in parents if parent is not None]
    return False
