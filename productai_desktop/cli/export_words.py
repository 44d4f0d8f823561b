"""What the terminal says of presets, their rules and how files stand against them."""

from collections.abc import Mapping

from productai_desktop.core.export_report import Check, Value
from productai_desktop.core.marketplaces import MEGABYTE, Preset, Rule, RuleKind

_NAMES: Mapping[str, str] = {
    RuleKind.FORMAT: "format",
    RuleKind.LONGEST_SIDE: "longest side",
    RuleKind.SHORTEST_SIDE: "shortest side",
    RuleKind.MEGAPIXELS: "megapixels",
    RuleKind.MEGABYTES: "file size",
    RuleKind.SQUARE: "square",
    RuleKind.PROFILE: "colour profile",
    RuleKind.WHITE_BORDER: "pure white border",
    RuleKind.PRODUCT_SHARE: "product share of the frame",
    RuleKind.AI_MARK: "mark of AI",
    RuleKind.NOT_UPSCALED: "upscaled",
}
_BOUNDS: Mapping[str, str] = {"least": "at least ", "most": "at most ", "below": "below ", "is": ""}
_SHARES = frozenset({RuleKind.WHITE_BORDER, RuleKind.PRODUCT_SHARE})


def check_text(check: Check) -> str:
    """A check on one line: its level, what was measured, and what is wanted."""
    kind = RuleKind(check.rule)
    facts = dict(check.params)
    text = f"{check.level.value}: {_NAMES[kind]} {_amount(kind, check.measured)}"
    text += f", wanted {_BOUNDS[check.bound]}{_amount(kind, check.wanted)}"
    if "touched" in facts:
        text += " (the product reaches the border)"
    if facts.get("clear") == 0.0:
        text += " (the product does not stand out from its background: look at it)"
    if kind is RuleKind.AI_MARK and check.level.value != "pass":
        text += f" (--ai-mark {check.wanted} changes it)"
    return text


def rule_lines(rule: Rule) -> list[str]:
    """A rule, and where it is written."""
    unit = MEGABYTE if rule.kind is RuleKind.MEGABYTES else 1
    wanted = ", ".join(rule.values) or ("no" if rule.kind is RuleKind.NOT_UPSCALED else "")
    for bound, value in (("least", rule.least), ("most", rule.most), ("below", rule.below)):
        if value is not None:
            wanted = _BOUNDS[bound] + _amount(rule.kind, value * unit)
    days = [f"from {rule.since}" if rule.since else "", f"until {rule.until}" if rule.until else ""]
    remarks = [*days, "advised" if rule.advised else "", rule.note]
    said = "; ".join(remark for remark in remarks if remark)
    lines = [f"    {_NAMES[rule.kind]}: {wanted}" + (f" ({said})" if said else "")]
    if rule.source:
        lines.append(f"        {rule.source}" + (f", read {rule.read}" if rule.read else ""))
    return lines


def preset_text(preset: Preset) -> str:
    """A preset on one line."""
    size = f"{preset.width} x {preset.height}, " if preset.width or preset.height else ""
    own = ", your own" if preset.own else ""
    return f"{preset.id}: {preset.title} ({preset.format}, {size}{preset.shape}{own})"


def _amount(kind: RuleKind, value: Value) -> str:
    if isinstance(value, str):
        return value or "none"
    if kind in _SHARES:
        # rounded down: 99.96 % is not all
        return f"{int(value * 1000) / 10:g} %"
    if kind is RuleKind.MEGABYTES:
        return f"{value / MEGABYTE:.2f} MB"
    if kind is RuleKind.SQUARE:
        return f"{value:g} to 1"
    return f"{value:.1f} MP" if kind is RuleKind.MEGAPIXELS else f"{value:,.0f} px"
