"""Measuring: a written file against each rule of a preset."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PIL import Image

from productai_desktop.core.export_report import Check, Level, Value
from productai_desktop.core.file_facts import FileFacts
from productai_desktop.core.marketplaces import MEGABYTE, Preset, Rule, RuleKind
from productai_desktop.imaging.budget import BUDGET
from productai_desktop.imaging.developing import develop
from productai_desktop.imaging.export.backdrop import Backdrop, backdrop_of
from productai_desktop.imaging.export.framing import flattened
from productai_desktop.imaging.export.subject import Subject, subject_of
from productai_desktop.imaging.intake import opened
from productai_desktop.imaging.metadata.inspection import inspect

#: sides that differ by so little are called equal
_SQUARE = 0.995
_LOOKED_AT = frozenset({RuleKind.WHITE_BORDER, RuleKind.PRODUCT_SHARE})


@dataclass(frozen=True, slots=True)
class Made:
    """What the file does not tell of how it came to be."""

    #: a model made or changed it
    by_ai: bool = False
    #: a model enlarged it, or the export did
    upscaled: bool = False
    #: share of pure white at the border before anything was added around it
    white_before: float = 1.0


@dataclass(frozen=True, slots=True)
class _Seen:
    facts: FileFacts
    made: Made
    backdrop: Backdrop
    subject: Subject | None


def measure(
    path: Path,
    preset: Preset,
    made: Made,
    day: date,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Check, ...]:
    """A check for each rule that is in force. Raises InputError and CancelledError."""
    rules = [rule for rule in preset.rules if rule.holds_on(day)]
    facts = inspect(path)
    seen = _Seen(facts, made, Backdrop(0.0, 0.0), None)
    if any(rule.kind in _LOOKED_AT for rule in rules):
        with opened(path) as image, BUDGET.spent(facts.megapixels, stopped):
            shown: Image.Image = flattened(develop(image, 0, stopped).pixels, preset.colour)
            seen = _Seen(facts, made, backdrop_of(shown), subject_of(shown))
    return tuple(_MEASURES[rule.kind](rule, seen) for rule in rules)


def _bounded(rule: Rule, measured: float, *params: tuple[str, Value], unit: float = 1.0) -> Check:
    """`unit` is what the rule's bounds are counted in."""
    bounds: tuple[tuple[str, float | None, Callable[[float, float], bool]], ...] = (
        ("least", rule.least, operator.ge),
        ("most", rule.most, operator.le),
        ("below", rule.below, operator.lt),
    )
    for bound, value, met in bounds:
        if value is not None:
            wanted = value * unit
            level = Level.PASS if met(measured, wanted) else _breach(rule)
            return Check(rule.kind.value, level, measured, wanted, bound, params)
    raise ValueError(f"the rule {rule.kind} has no bound")


def _worded(rule: Rule, measured: str, *, met: bool) -> Check:
    level = Level.PASS if met else _breach(rule)
    return Check(rule.kind.value, level, measured, ", ".join(rule.values), "is")


def _breach(rule: Rule) -> Level:
    return Level.WARN if rule.advised else Level.FAIL


def _format(rule: Rule, seen: _Seen) -> Check:
    return _worded(rule, seen.facts.format, met=seen.facts.format in rule.values)


def _profile(rule: Rule, seen: _Seen) -> Check:
    name = seen.facts.profile
    return _worded(rule, name, met=any(name.lower().startswith(one.lower()) for one in rule.values))


def _longest(rule: Rule, seen: _Seen) -> Check:
    return _bounded(rule, max(_sides(seen)), *_sizes(seen))


def _shortest(rule: Rule, seen: _Seen) -> Check:
    return _bounded(rule, min(_sides(seen)), *_sizes(seen))


def _square(rule: Rule, seen: _Seen) -> Check:
    share = min(_sides(seen)) / max(_sides(seen))
    return _bounded(rule, 1.0 if share >= _SQUARE else round(share, 3), *_sizes(seen))


def _sides(seen: _Seen) -> tuple[int, int]:
    return seen.facts.width, seen.facts.height


def _sizes(seen: _Seen) -> tuple[tuple[str, Value], ...]:
    return (("width", seen.facts.width), ("height", seen.facts.height))


def _megapixels(rule: Rule, seen: _Seen) -> Check:
    return _bounded(rule, seen.facts.megapixels, *_sizes(seen))


def _megabytes(rule: Rule, seen: _Seen) -> Check:
    return _bounded(rule, seen.facts.size_bytes, unit=MEGABYTE)


def _white(rule: Rule, seen: _Seen) -> Check:
    """What was white before is told from what was padded: a grey photo on a white card is none."""
    share = min(seen.backdrop.white, seen.made.white_before)
    check = _bounded(rule, share, ("nearly", seen.backdrop.nearly))
    if check.level is Level.FAIL and share == seen.backdrop.white and seen.backdrop.touched:
        touching = (*check.params, ("touched", 1.0 - share))
        return Check(check.rule, Level.WARN, check.measured, check.wanted, check.bound, touching)
    return check


def _product(rule: Rule, seen: _Seen) -> Check:
    """Before an unquiet background nobody can tell: it warns, whatever was found."""
    subject = seen.subject
    if subject is None:
        return _bounded(rule, 0.0, ("clear", 0.0))
    left, top, right, bottom = subject.box
    box = (right - left) * (bottom - top)
    check = _bounded(
        rule, subject.extent, ("box", box), ("area", subject.area), ("clear", float(subject.clear))
    )
    level = check.level if subject.clear else Level.WARN
    return Check(check.rule, level, check.measured, check.wanted, check.bound, check.params)


def _mark(rule: Rule, seen: _Seen) -> Check:
    """Only what a model made needs the mark."""
    name = seen.facts.ai.source_type.rstrip("/").rpartition("/")[2]
    made = seen.made.by_ai or seen.facts.ai.made_by_ai
    return _worded(rule, name, met=not made or name in rule.values)


def _upscaled(rule: Rule, seen: _Seen) -> Check:
    level = _breach(rule) if seen.made.upscaled else Level.PASS
    return Check(rule.kind.value, level, "yes" if seen.made.upscaled else "no", "no", "is")


_MEASURES: Mapping[RuleKind, Callable[[Rule, _Seen], Check]] = {
    RuleKind.FORMAT: _format,
    RuleKind.LONGEST_SIDE: _longest,
    RuleKind.SHORTEST_SIDE: _shortest,
    RuleKind.MEGAPIXELS: _megapixels,
    RuleKind.MEGABYTES: _megabytes,
    RuleKind.SQUARE: _square,
    RuleKind.PROFILE: _profile,
    RuleKind.WHITE_BORDER: _white,
    RuleKind.PRODUCT_SHARE: _product,
    RuleKind.AI_MARK: _mark,
    RuleKind.NOT_UPSCALED: _upscaled,
}
