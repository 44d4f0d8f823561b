"""Exporting as a script: three presets, names by a template, files and reports as they are told."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from productai_desktop.core.archive import Export
from productai_desktop.core.errors import ProductAIError, RequestError
from productai_desktop.core.jobs import Job
from productai_desktop.gui.export.export_form import Picks
from productai_desktop.gui.export.exporting import Finding, Named, Outcome, OwnPreset, Preset
from productai_desktop.gui.export.rules_page import ShownRule

AMAZON = Preset(
    "amazon",
    "Amazon, main image",
    "JPEG · sRGB · at least 1,600 pixels · pure white",
    (
        ShownRule(
            "The product fills at least 85 % of the picture.",
            "https://sellercentral.amazon.com/help/hub/reference/G1881",
            date(2026, 11, 2),
        ),
        ShownRule(
            "The background is pure white.",
            "https://sellercentral.amazon.com/help/hub/reference/G1881",
            date(2026, 11, 2),
        ),
    ),
)
GOOGLE = Preset(
    "google",
    "Google Merchant Center",
    "at least 500 × 500 pixels · at most 16 MB",
    (
        ShownRule(
            "Pictures made by AI carry the mark trainedAlgorithmicMedia.",
            "https://support.google.com/merchants/answer/14743464",
            date(2026, 11, 2),
        ),
    ),
)
OWN = Preset("own-1", "Our catalogue", "TIFF · 3,000 pixels", own=True)
MARK = "trainedAlgorithmicMedia"


class ScriptedExporting:
    """Writes a few bytes for each file; reports what it was told to."""

    placeholders = ("sku", "model", "n", "preset")
    usual_name = "{sku}_{preset}_{n:02}"

    def __init__(self) -> None:
        self.all: list[Preset] = [AMAZON, GOOGLE, OWN]
        #: by preset; passes where nothing is told
        self.findings: dict[str, tuple[Finding, ...]] = {}
        #: presets that want MARK
        self.wanting: set[str] = set()
        #: by preset: what is raised
        self.errors: dict[str, ProductAIError] = {}
        #: by identifier
        self.owned: dict[str, OwnPreset] = {}
        self.made: list[tuple[str, str, bool]] = []
        #: held open while set
        self.gate: threading.Event | None = None

    def presets(self) -> Sequence[Preset]:
        return tuple(self.all)

    def own(self, preset: str) -> OwnPreset:
        return self.owned.get(
            preset,
            OwnPreset(preset, "a preset", "jpeg", 2000, 2000, "pad", "#ffffff", 10.0, "all"),
        )

    def keep(self, own: OwnPreset) -> str:
        if own.title == OWN.title and not own.id:
            raise RequestError("OPTION_INVALID", option="name", reason="each name once")
        kept = own if own.id else replace(own, id=f"own-{len(self.owned) + 2}")
        self.owned[kept.id] = kept
        others = [one for one in self.all if one.id != kept.id]
        self.all = [*others, Preset(kept.id, kept.title, kept.format, own=True)]
        return kept.id

    def forget(self, preset: str) -> None:
        self.all = [one for one in self.all if one.id != preset]

    def names(self, jobs: Sequence[Job], presets: Sequence[str], picks: Picks) -> Sequence[Named]:
        if "{{" in picks.name or "nothing" in picks.name:
            raise RequestError("NAME_TEMPLATE", reason="nothing")
        named: list[Named] = []
        for number, job in enumerate(jobs, 1):
            for preset in presets:
                stem = picks.name.format(sku=job.sku, model=job.model, n=number, preset=preset)
                path, state = Path(picks.folder, f"{stem}.jpg"), "new"
                if path.exists():
                    state = picks.conflict
                    path = path.with_stem(f"{stem}-2") if state == "number" else path
                named.append(Named(job, preset, path, state))
        return named

    def make(self, named: Named, picks: Picks, *, marks: Sequence[str], write: bool) -> Outcome:
        if self.gate is not None and not self.gate.wait(20):
            raise TimeoutError("the gate stays closed")
        if named.preset in self.errors:
            raise self.errors[named.preset]
        self.made.append((named.path.name, named.preset, write))
        if write:
            named.path.parent.mkdir(parents=True, exist_ok=True)
            named.path.write_bytes(b"picture")
        wants = MARK if named.preset in self.wanting and named.preset not in marks else ""
        usual = (Finding("pass", "Size", "2,048 × 2,048 pixels · wanted at least 1,600"),)
        return Outcome(named, self.findings.get(named.preset, usual), wants)


class KeptExports:
    """As much of an archive as an export needs."""

    def __init__(self) -> None:
        self.exports: list[Export] = []

    async def add_export(self, export: Export) -> Export:
        self.exports.append(export)
        return export
