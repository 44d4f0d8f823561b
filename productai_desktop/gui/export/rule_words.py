"""What is said of presets, of their rules, and of how a file meets them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.export_report import Check
from productai_desktop.core.marketplaces import MEGABYTE, Preset, Rule, RuleKind
from productai_desktop.gui.export.levels import PASS
from productai_desktop.gui.export.rules_page import ShownRule
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.words import number_text

_TITLES: Mapping[str, str] = {
    RuleKind.FORMAT: QT_TRANSLATE_NOOP("export", "File type"),
    RuleKind.LONGEST_SIDE: QT_TRANSLATE_NOOP("export", "Longest side"),
    RuleKind.SHORTEST_SIDE: QT_TRANSLATE_NOOP("export", "Shortest side"),
    RuleKind.MEGAPIXELS: QT_TRANSLATE_NOOP("export", "Megapixels"),
    RuleKind.MEGABYTES: QT_TRANSLATE_NOOP("export", "File size"),
    RuleKind.SQUARE: QT_TRANSLATE_NOOP("export", "Square"),
    RuleKind.PROFILE: QT_TRANSLATE_NOOP("export", "Colour profile"),
    RuleKind.WHITE_BORDER: QT_TRANSLATE_NOOP("export", "White border"),
    RuleKind.PRODUCT_SHARE: QT_TRANSLATE_NOOP("export", "Product share"),
    RuleKind.AI_MARK: QT_TRANSLATE_NOOP("export", "Mark of AI"),
    RuleKind.NOT_UPSCALED: QT_TRANSLATE_NOOP("export", "Not enlarged"),
}
_UNITS: Mapping[str, str] = {
    RuleKind.LONGEST_SIDE: QT_TRANSLATE_NOOP("export", "{value} pixels"),
    RuleKind.SHORTEST_SIDE: QT_TRANSLATE_NOOP("export", "{value} pixels"),
    RuleKind.MEGAPIXELS: QT_TRANSLATE_NOOP("export", "{value} megapixels"),
    RuleKind.MEGABYTES: QT_TRANSLATE_NOOP("export", "{value} MB"),
    RuleKind.SQUARE: QT_TRANSLATE_NOOP("export", "{value} % of the longest side"),
    RuleKind.WHITE_BORDER: QT_TRANSLATE_NOOP("export", "{value} % pure white"),
    RuleKind.PRODUCT_SHARE: QT_TRANSLATE_NOOP("export", "{value} % product"),
}
#: titles of the program's presets that are no proper names
TITLES_TOLD = (
    QT_TRANSLATE_NOOP("export", "Amazon, main image"),
    QT_TRANSLATE_NOOP("export", "Amazon, further image"),
    QT_TRANSLATE_NOOP("export", "Web"),
    QT_TRANSLATE_NOOP("export", "Print"),
    QT_TRANSLATE_NOOP("export", "As it is"),
)
_SHARES = (RuleKind.SQUARE, RuleKind.WHITE_BORDER, RuleKind.PRODUCT_SHARE)
_BOUNDS: Mapping[str, str] = {
    "least": QT_TRANSLATE_NOOP("export", "at least {value}"),
    "most": QT_TRANSLATE_NOOP("export", "at most {value}"),
    "below": QT_TRANSLATE_NOOP("export", "less than {value}"),
    "is": QT_TRANSLATE_NOOP("export", "{value}"),
}
_ADVICE: Mapping[str, str] = {
    RuleKind.LONGEST_SIDE: QT_TRANSLATE_NOOP(
        "export", "Upscale the result, or make it once more in a higher resolution."
    ),
    RuleKind.SHORTEST_SIDE: QT_TRANSLATE_NOOP(
        "export", "Upscale the result, or make it once more in a higher resolution."
    ),
    RuleKind.MEGABYTES: QT_TRANSLATE_NOOP("export", "Set a largest file, or fewer pixels."),
    RuleKind.SQUARE: QT_TRANSLATE_NOOP("export", "Choose “Pad on a colour” as the shape."),
    RuleKind.WHITE_BORDER: QT_TRANSLATE_NOOP(
        "export", "Make the result once more with a pure white background."
    ),
    RuleKind.PRODUCT_SHARE: QT_TRANSLATE_NOOP("export", "Choose “Crop to the product”."),
    RuleKind.NOT_UPSCALED: QT_TRANSLATE_NOOP(
        "export", "Export the result as it was before it was enlarged."
    ),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)


def preset_title(preset: Preset) -> str:
    """What a preset is called; the user's own as it was written."""
    return _tr(preset.title) if preset.title in TITLES_TOLD and not preset.own else preset.title


def rule_title(kind: str) -> str:
    """What a rule is about."""
    return _tr(_TITLES[kind])


def found_text(check: Check) -> str:
    """What was measured beside what is wanted, such as "93 % product · wanted at least 85 %"."""
    if check.rule == RuleKind.NOT_UPSCALED:
        if check.level == PASS:
            return _tr("As many pixels as were made")
        return _tr("More pixels than were made")
    measured = value_text(check.rule, check.measured)
    if check.wanted == "":
        return measured
    wanted = _tr(_BOUNDS[check.bound]).format(value=value_text(check.rule, check.wanted))
    return _tr("{measured} · wanted {wanted}").format(measured=measured, wanted=wanted)


def advice_text(check: Check) -> str:
    """What would mend it; "" where it passes, or nothing is known."""
    unclear = check.rule == RuleKind.PRODUCT_SHARE and ("clear", 0.0) in check.params
    if unclear and check.level != PASS:
        return _tr("The background is unquiet, so this is a guess: look at it yourself.")
    known = "" if check.level == PASS else _ADVICE.get(check.rule, "")
    too_large = check.bound != "least" and check.rule in (
        RuleKind.LONGEST_SIDE,
        RuleKind.SHORTEST_SIDE,
    )
    if too_large and known:
        return _tr("Choose smaller sides.")
    return _tr(known) if known else ""


def value_text(kind: str, value: str | float) -> str:
    """A measured value with its unit; a file's size is given in bytes."""
    if isinstance(value, str):
        if kind == RuleKind.FORMAT:
            return value.upper()
        return from_left(value) if value else _tr("none")
    number = value * 100 if kind in _SHARES else value
    number = number / MEGABYTE if kind == RuleKind.MEGABYTES else number
    whole = abs(number - round(number)) < 0.05 or number >= 1000
    return _tr(_UNITS[kind]).format(value=number_text(number, 0 if whole else 1))


def shown_rules(preset: Preset) -> list[ShownRule]:
    """The rules of a preset in words, with their sources."""
    return [ShownRule(_rule_text(rule), rule.source, rule.read) for rule in preset.rules]


def summary_text(preset: Preset) -> str:
    """How files are made for it, on one line."""
    form = _tr("File type as it is") if preset.format == "result" else preset.format.upper()
    parts = [form]
    if preset.width or preset.height:
        sides = (number_text(side) if side else "…" for side in (preset.width, preset.height))
        parts.append(from_left(" \u00d7 ".join(sides)))
    if preset.megabytes:
        size = value_text(RuleKind.MEGABYTES, preset.megabytes * MEGABYTE)
        parts.append(_tr(_BOUNDS["most"]).format(value=size))
    return " · ".join(parts)


def _rule_text(rule: Rule) -> str:
    """A rule as a sentence: what it is about, its bounds, and from when on it holds."""
    bounds = [
        _tr(_BOUNDS[name]).format(value=value_text(rule.kind, _stored(rule.kind, bound)))
        for name, bound in (("least", rule.least), ("most", rule.most), ("below", rule.below))
        if bound is not None
    ]
    bounds += [", ".join(value_text(rule.kind, value) for value in rule.values)] * bool(rule.values)
    text = rule_title(rule.kind)
    if bounds:
        text = _tr("{rule}: {bounds}").format(rule=text, bounds=", ".join(bounds))
    if rule.advised:
        text = _tr("{rule} (advised)").format(rule=text)
    if rule.since is not None:
        text = _tr("{rule}, from {day} on").format(rule=text, day=rule.since.isoformat())
    return text


def _stored(kind: RuleKind, bound: float) -> float:
    return bound * MEGABYTE if kind is RuleKind.MEGABYTES else bound
