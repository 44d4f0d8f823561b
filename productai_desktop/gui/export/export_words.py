"""What the export dialog says of names, outcomes and reports."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.export_names import PlannedFile
from productai_desktop.core.spreadsheet_safety import plain
from productai_desktop.gui.export.export_work import level_of
from productai_desktop.gui.export.exporting import Outcome
from productai_desktop.gui.export.levels import FAIL, ORDER, PASS, WARN, level_word
from productai_desktop.gui.export.lines_table import Line
from productai_desktop.gui.export.rule_words import (
    advice_text,
    found_text,
    preset_title,
    rule_title,
)
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.words import number_text

_STATES: Mapping[str, str] = {
    "new": QT_TRANSLATE_NOOP("export", "New file"),
    "number": QT_TRANSLATE_NOOP("export", "Name was taken: numbered"),
    "skip": QT_TRANSLATE_NOOP("export", "Name is taken: left out"),
    "overwrite": QT_TRANSLATE_NOOP("export", "Will be replaced"),
}
_LEVELS: Mapping[str, str] = {"new": PASS, "number": WARN, "skip": WARN, "overwrite": FAIL}


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)


def files_text(count: int) -> str:
    """A number of files."""
    text = _tr("1 file") if count == 1 else _tr("{count} files")
    return text.format(count=number_text(count))


def name_lines(names: Sequence[PlannedFile]) -> list[Line]:
    """A line a file: what it is called, whose result it is, for what, and whether that is free."""
    return [
        Line(
            _LEVELS[one.state],
            (
                one.path.name,
                one.item.job.name if one.item.job is not None else one.item.path.name,
                preset_title(one.preset),
                _tr(_STATES[one.state]),
            ),
            str(one.path),
        )
        for one in names
    ]


def names_summary(names: Sequence[PlannedFile]) -> str:
    """How many files there will be, and how many names are taken."""
    made = sum(one.state != "skip" for one in names)
    taken = sum(one.state != "new" for one in names)
    parts = [files_text(made)]
    if taken:
        text = _tr("1 name is taken") if taken == 1 else _tr("{count} names are taken")
        parts.append(text.format(count=number_text(taken)))
    return " · ".join(parts)


def report_lines(outcomes: Sequence[Outcome]) -> list[Line]:
    """A line a file and rule, the worst first; what could not be made before all."""
    lines: list[Line] = []
    for outcome in outcomes:
        name, title = outcome.planned.path.name, preset_title(outcome.planned.preset)
        if outcome.problem:
            cells = (level_word(FAIL), name, title, _tr("Made"), outcome.problem)
            lines.append(Line(FAIL, cells))
        for check in outcome.checks:
            found = (rule_title(check.rule), found_text(check))
            cells = (level_word(check.level), name, title, *found)
            lines.append(Line(check.level, cells, advice_text(check)))
    return sorted(lines, key=lambda line: -ORDER.index(line.level))


def report_summary(outcomes: Sequence[Outcome], *, written: bool, stopped: bool) -> str:
    """How the files stand as a whole."""
    count = sum(not one.problem for one in outcomes) if written else len(outcomes)
    if written:
        text = _tr("1 file written.") if count == 1 else _tr("{count} files written.")
    else:
        text = _tr("1 file checked.") if count == 1 else _tr("{count} files checked.")
    parts = [text.format(count=number_text(count))]
    if problems := sum(bool(one.problem) for one in outcomes):
        text = _tr("1 could not be made.") if problems == 1 else _tr("{count} could not be made.")
        parts.append(text.format(count=number_text(problems)))
    levels = [level_of(one) for one in outcomes if not one.problem]
    for level, one, several in (
        (FAIL, _tr("1 fails a rule."), _tr("{count} fail a rule.")),
        (WARN, _tr("1 has warnings."), _tr("{count} have warnings.")),
    ):
        found = levels.count(level)
        if found:
            parts.append((one if found == 1 else several).format(count=number_text(found)))
    if not problems and set(levels) == {PASS}:
        parts.append(_tr("All rules are met."))
    if stopped:
        parts.append(_tr("Stopped before the end."))
    return " ".join(parts)


def offer_texts(outcomes: Sequence[Outcome]) -> tuple[str, str]:
    """The offer to change the mark of AI, and its button; empty where none is wanted."""
    wanting = [one for one in outcomes if one.wants_mark]
    if not wanting:
        return "", ""
    first = wanting[0]
    if len(wanting) == 1:
        text = _tr("{place} wants “{mark}” as the mark of AI in 1 file.")
    else:
        text = _tr("{place} wants “{mark}” as the mark of AI in {count} files.")
    said = text.format(
        place=preset_title(first.planned.preset),
        mark=first.wants_mark,
        count=number_text(len(wanting)),
    )
    return said, _tr("Change the mark")


def report_table(lines: Sequence[Line], heads: Sequence[str]) -> str:
    """The report to copy, as tab-separated values that no spreadsheet takes for formulas."""
    rows = [heads, *([plain(" ".join(cell.split())) for cell in line.cells] for line in lines)]
    return "".join("\t".join(row) + "\n" for row in rows)
