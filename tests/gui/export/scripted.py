"""Exporting as a script: three presets, names by a template, files and reports as they are told."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date

from productai_desktop.core.archive import Export
from productai_desktop.core.errors import ProductAIError, RequestError
from productai_desktop.core.export_names import PlannedFile
from productai_desktop.core.export_report import Check, Level
from productai_desktop.core.marketplaces import Preset, Rule, RuleKind
from productai_desktop.gui.export.exporting import Outcome

_SELLERS = "https://sellercentral.amazon.com/help/hub/reference/G1881"
_MERCHANTS = "https://support.google.com/merchants/answer/14743464"
_READ = date(2026, 11, 2)
AMAZON = Preset(
    "amazon",
    "Amazon, main image",
    width=2000,
    height=2000,
    shape="pad",
    rules=(
        Rule(RuleKind.PRODUCT_SHARE, least=0.85, source=_SELLERS, read=_READ),
        Rule(RuleKind.WHITE_BORDER, least=1.0, source=_SELLERS, read=_READ),
        Rule(RuleKind.LONGEST_SIDE, advised=True, least=1600, source=_SELLERS, read=_READ),
    ),
)
GOOGLE = Preset(
    "google",
    "Google Merchant Center",
    format="result",
    megabytes=16.0,
    rules=(
        Rule(
            RuleKind.AI_MARK,
            values=("trainedAlgorithmicMedia",),
            since=date(2024, 2, 1),
            source=_MERCHANTS,
            read=_READ,
        ),
        Rule(RuleKind.MEGABYTES, most=16.0, source=_MERCHANTS, read=_READ),
    ),
)
OWN = Preset("own-1", "Our catalogue", format="png", width=3000, own=True)
MARK = "trainedAlgorithmicMedia"


class ScriptedExporting:
    """Writes a few bytes for each file; reports what it was told to."""

    def __init__(self) -> None:
        self.all: list[Preset] = [AMAZON, GOOGLE, OWN]
        #: by preset; passes where nothing is told
        self.checks: dict[str, tuple[Check, ...]] = {}
        #: presets that want MARK
        self.wanting: set[str] = set()
        #: by preset: what is raised
        self.errors: dict[str, ProductAIError] = {}
        #: by identifier
        self.owned: dict[str, Preset] = {}
        self.made: list[tuple[str, str, bool]] = []
        #: the user's own presets cannot be read
        self.damaged: ProductAIError | None = None
        #: held open while set
        self.gate: threading.Event | None = None

    def presets(self) -> Sequence[Preset]:
        if self.damaged is not None:
            raise self.damaged
        return tuple(self.all)

    def keep(self, preset: Preset) -> str:
        if preset.title == OWN.title and not preset.id:
            raise RequestError("OPTION_INVALID", option="name", reason="each name once")
        kept = preset if preset.id else replace(preset, id="own-2")
        self.owned[kept.id] = kept
        self.all = [*(one for one in self.all if one.id != kept.id), kept]
        return kept.id

    def forget(self, preset: str) -> None:
        self.all = [one for one in self.all if one.id != preset]

    def make(
        self, planned: PlannedFile, *, change_mark: bool, write: bool, stopped: Callable[[], bool]
    ) -> Outcome:
        if self.gate is not None and not self.gate.wait(20):
            raise TimeoutError("the gate stays closed")
        if stopped():
            raise CancelledError
        preset = planned.preset.id
        if preset in self.errors:
            raise self.errors[preset]
        self.made.append((planned.path.name, preset, write))
        if write:
            planned.path.parent.mkdir(parents=True, exist_ok=True)
            planned.path.write_bytes(b"picture")
        wants = MARK if preset in self.wanting and not change_mark else ""
        usual = (Check(RuleKind.LONGEST_SIDE, Level.PASS, 2048, 1600, "least"),)
        return Outcome(
            planned, self.checks.get(preset, usual), wants, sha256="a" * 64, bytes=len(b"picture")
        )


class KeptExports:
    """As much of an archive as an export needs."""

    def __init__(self) -> None:
        self.exports: list[Export] = []

    async def add_export(self, export: Export) -> Export:
        self.exports.append(export)
        return export
