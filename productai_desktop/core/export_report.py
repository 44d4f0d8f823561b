"""What is found of an exported file: one check a rule, with what was measured and wanted."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from productai_desktop.core.export_names import PlannedFile


class Level(StrEnum):
    """How a file stands against a rule, the best first."""

    PASS = "pass"
    WARN = "warn"
    FAIL = "fail"


#: a number, or a word such as "jpeg"; "" where there is none
Value = str | float


@dataclass(frozen=True, slots=True)
class Check:
    """One rule, measured on the file as it is. Words are made in `gui` and `cli`."""

    #: of `core.marketplaces.RuleKind`
    rule: str
    level: Level
    #: pixels, megapixels, bytes, shares of 1, or a word, by the rule
    measured: Value
    #: the bound, in the same unit
    wanted: Value
    #: how it is compared: "least", "most", "below" or "is"
    bound: str
    #: further facts by name, such as the two sides
    params: tuple[tuple[str, Value], ...] = ()


def worst(checks: Iterable[Check]) -> Level:
    """The worst of some checks; PASS where there is none."""
    levels = {check.level for check in checks}
    return next((one for one in (Level.FAIL, Level.WARN) if one in levels), Level.PASS)


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was made, or would be."""

    planned: PlannedFile
    #: where it is; for a check alone where it would be
    path: Path
    checks: tuple[Check, ...]
    sha256: str
    bytes: int

    @property
    def worst(self) -> Level:
        """What its report comes to."""
        return worst(self.checks)
