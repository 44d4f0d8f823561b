"""Exporting as it is: presets of the desk's shelf, files by `imaging.export`."""

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from productai_desktop.core.export_names import PlannedFile
from productai_desktop.core.export_report import Check, Level
from productai_desktop.core.marketplaces import Preset, PresetShelf, RuleKind
from productai_desktop.gui.export.exporting import Outcome


class ShopExporting:
    """Implements `exporting.Exporting`. Blocking: for threads."""

    def __init__(self, shelf: PresetShelf) -> None:
        self._shelf = shelf

    def presets(self) -> Sequence[Preset]:
        """The program's, and the user's own. Raises RequestError."""
        return tuple(self._shelf.presets().values())

    def make(
        self, planned: PlannedFile, *, change_mark: bool, write: bool, stopped: Callable[[], bool]
    ) -> Outcome:
        """Makes one file, or one that is thrown away. Raises InputError, OutputError, and
        CancelledError soon after `stopped` says so."""
        # Pillow's start is for the thread that exports, not for that of the window
        from productai_desktop.imaging.export.exporting import export

        mark = _wanted_mark(planned.preset) if change_mark else ""
        made = export(planned, ai_mark=mark, write=write, stopped=stopped)
        return Outcome(
            replace(planned, path=made.path),
            made.checks,
            _missed_mark(planned.preset, made.checks),
            sha256=made.sha256,
            bytes=made.bytes,
        )

    def keep(self, preset: Preset) -> str:
        """Keeps one of the user's own. Raises RequestError and OutputError."""
        if not preset.id:
            preset = replace(preset, id=new_id(preset.title, self._shelf.presets()))
        return self._shelf.keep(preset).id

    def forget(self, preset: str) -> None:
        """Removes one of the user's own."""
        self._shelf.forget(preset)


def new_id(title: str, taken: Collection[str]) -> str:
    """An identifier that no preset has, after a title: "Our shop" becomes "our-shop"."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "own"
    number, made = 2, stem
    while made in taken:
        made = f"{stem}-{number}"
        number += 1
    return made


def _wanted_mark(preset: Preset) -> str:
    """The mark of AI that a place asks for; "" where it asks for none."""
    rules = (rule for rule in preset.rules if rule.kind is RuleKind.AI_MARK and rule.values)
    return next((rule.values[0] for rule in rules), "")


def _missed_mark(preset: Preset, checks: Sequence[Check]) -> str:
    """The mark that is wanted and not there; a file that stays as it is cannot be given it."""
    missed = any(
        check.rule == RuleKind.AI_MARK and check.level is not Level.PASS for check in checks
    )
    return _wanted_mark(preset) if missed and preset.shape != "as-is" else ""
