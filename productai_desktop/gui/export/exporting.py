"""What the dialog needs of exporting, as values and a Protocol; tests hand in a scripted one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from productai_desktop.core.jobs import Job
from productai_desktop.gui.export.export_form import Picks
from productai_desktop.gui.export.rules_page import ShownRule


@dataclass(frozen=True, slots=True)
class Preset:
    """A preset as the dialog shows it."""

    id: str
    title: str
    #: what it asks for, on one line
    summary: str
    rules: tuple[ShownRule, ...] = ()
    #: the user's own: can be edited and deleted
    own: bool = False


@dataclass(frozen=True, slots=True)
class OwnPreset:
    """What a preset of the user's own asks for."""

    #: "" before it is kept
    id: str
    title: str
    #: "jpeg", "png", "webp" or "tiff"
    format: str
    #: in pixels; 0 for those of the result
    width: int
    height: int
    #: "fit", "pad" or "crop"
    shape: str
    #: "#rrggbb" around the picture
    colour: str
    #: of each file; 0 for any
    megabytes: float
    #: "all", "mark" or "none"
    metadata: str


@dataclass(frozen=True, slots=True)
class Named:
    """One file that an export makes."""

    job: Job
    #: identifier
    preset: str
    #: absolute
    path: Path
    #: "new", "number", "skip", "overwrite"
    state: str


@dataclass(frozen=True, slots=True)
class Finding:
    """How a file meets one rule, in translated words."""

    level: str
    rule: str
    #: what was measured beside what is wanted, such as "93 % product · wanted at least 85 %"
    found: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A file, as it was written or would be."""

    named: Named
    findings: tuple[Finding, ...]
    #: the mark of AI that the place wants in place of the file's; "" for none
    wants_mark: str = ""
    #: why it could not be made, translated; "" where it was
    problem: str = ""


class Exporting(Protocol):
    """All but the properties are blocking: for threads."""

    @property
    def placeholders(self) -> tuple[str, ...]: ...
    @property
    def usual_name(self) -> str: ...

    def presets(self) -> Sequence[Preset]: ...

    def names(self, jobs: Sequence[Job], presets: Sequence[str], picks: Picks) -> Sequence[Named]:
        """The names of all files, each once. Raises RequestError NAME_TEMPLATE."""
        ...

    def make(self, named: Named, picks: Picks, *, marks: Sequence[str], write: bool) -> Outcome:
        """Makes one file, or only finds out how it would be. `marks`: identifiers of the presets
        whose wish for another mark of AI is followed. Raises ProductAIError."""
        ...

    def own(self, preset: str) -> OwnPreset:
        """What a preset asks for, for one to be made from it (then without `id`) or edited."""
        ...

    def keep(self, own: OwnPreset) -> str:
        """Keeps a preset of the user's own; returns its identifier. Raises RequestError for what
        cannot be."""
        ...

    def forget(self, preset: str) -> None:
        """Removes one of the user's own; files stay."""
        ...
