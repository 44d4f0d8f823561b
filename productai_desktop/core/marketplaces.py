"""Presets of exports: what a marketplace asks of a picture, as data with sources; and one's own.

The program's own lie in `resources/marketplaces.toml`, the user's in `presets.toml` among the
settings, in the same form: a table a preset, and one of these takes the place of the former by its
name.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, cast

from productai_desktop.core.resources import resource_text

#: how a picture is brought into the sides of a preset
SHAPES = ("as-is", "fit", "pad", "crop")
#: "result" leaves that of the result
FORMATS = ("result", "jpeg", "png", "webp")
#: the mark of AI alone; it and authorship; all that the result carries but what is private
METADATA = ("ai-mark", "marks", "all")
MOST_SIDE, MOST_MEGABYTES, MOST_TITLE = 30_000.0, 500.0, 60
#: bytes of a megabyte, as shops count at their strictest
MEGABYTE = 1_000_000


class RuleKind(StrEnum):
    """What is measured."""

    FORMAT = "format"
    #: pixels
    LONGEST_SIDE = "longest-side"
    SHORTEST_SIDE = "shortest-side"
    MEGAPIXELS = "megapixels"
    MEGABYTES = "megabytes"
    #: shortest through longest side
    SQUARE = "square"
    PROFILE = "profile"
    #: share of the picture's border that is pure white
    WHITE_BORDER = "white-border"
    #: how much of the frame the product's bounding box takes, by its longer extent
    PRODUCT_SHARE = "product-share"
    #: value of DigitalSourceType of what a model made
    AI_MARK = "ai-mark"
    #: the picture has no more pixels than were made: neither by an upscale nor here
    NOT_UPSCALED = "not-upscaled"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is asked of a picture."""

    kind: RuleKind
    #: a breach is no failure
    advised: bool = False
    least: float | None = None
    most: float | None = None
    #: less than this
    below: float | None = None
    #: one of these words
    values: tuple[str, ...] = ()
    #: days on which it holds; None for any
    since: date | None = None
    until: date | None = None
    #: where it is written, and when that was read; "" and None for the user's own
    source: str = ""
    read: date | None = None
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether it is in force."""
        return (self.since is None or day >= self.since) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class Preset:
    """How a picture is made for a place, and what is asked of it there."""

    id: str
    title: str
    format: str = "jpeg"
    #: sides in pixels, 0 for those of the picture
    width: int = 0
    height: int = 0
    shape: str = "fit"
    #: "#rrggbb" beneath transparency and around the picture
    colour: str = "#ffffff"
    #: largest file; 0 for any
    megabytes: float = 0.0
    #: of METADATA
    metadata: str = "all"
    #: a smaller picture is enlarged
    enlarge: bool = False
    #: share of the frame that a crop gives to the product's longer extent
    fill: float = 0.9
    #: template of names; "" for the usual one
    name: str = ""
    rules: tuple[Rule, ...] = ()
    #: the user's own
    own: bool = False


class PresetMistake(ValueError):
    """A preset that cannot be used: `where` names it, `problem` says what is wrong, in English."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}" if where else problem)
        self.where = where
        self.problem = problem


class PresetShelf(Protocol):
    """Where the presets are: the program's, and over them the user's own. Blocking."""

    def presets(self) -> dict[str, Preset]:
        """By identifier. Raises DataError SETTINGS_DAMAGED where the user's cannot be read."""
        ...

    def keep(self, preset: Preset) -> Preset:
        """Keeps one of the user's own. Raises RequestError OPTION_INVALID and OutputError."""
        ...

    def forget(self, preset: str) -> None:
        """Removes one of the user's own."""
        ...


def read_presets(text: str, *, own: bool = False) -> dict[str, Preset]:
    """Presets of a TOML text by identifier, in its order. Raises PresetMistake."""
    try:
        tables: Mapping[str, object] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PresetMistake("", f"this is no TOML: {error}") from error
    return {name: _preset(name, _Table(name, table), own) for name, table in tables.items()}


def built_in() -> dict[str, Preset]:
    """The program's own presets."""
    return read_presets(resource_text("marketplaces.toml"))


def combined(own: Mapping[str, Preset]) -> dict[str, Preset]:
    """All presets: the user's own take the place of the program's by identifier."""
    return {**built_in(), **own}


def checked(preset: Preset) -> Preset:
    """A preset of the user's own as it can be kept. Raises PresetMistake."""
    read = read_presets(written([preset]), own=True)
    return read[preset.id]


def written(presets: Sequence[Preset]) -> str:
    """Presets as TOML, as `read_presets` reads them."""
    return "\n".join(_written(preset) for preset in presets)


class _Table:
    """One table, each key of which is read once; those left over are slips of the pen."""

    def __init__(self, where: str, table: object) -> None:
        if not isinstance(table, dict):
            raise PresetMistake(where, "a preset is a table, such as [my-shop]")
        self.where = where
        self._left = dict(cast("dict[str, object]", table))

    def wrong(self, problem: str) -> PresetMistake:
        return PresetMistake(self.where, problem)

    def text(self, key: str, default: str, among: Sequence[str] = ()) -> str:
        value = self._left.pop(key, default)
        if not isinstance(value, str) or len(value) > 500 or not value.isprintable():
            raise self.wrong(f"“{key}” must be a text on one line")
        if among and value not in among:
            raise self.wrong(f"“{key}” must be one of {', '.join(among)}")
        return value

    def number(self, key: str, default: float | None, most: float) -> float | None:
        value = self._left.pop(key, default)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
            raise self.wrong(f"“{key}” must be a number from 0 to {most:,g}")
        return value

    def flag(self, key: str) -> bool:
        value = self._left.pop(key, False)
        if not isinstance(value, bool):
            raise self.wrong(f"“{key}” must be true or false")
        return value

    def day(self, key: str) -> date | None:
        value = self._left.pop(key, None)
        if value is not None and type(value) is not date:
            raise self.wrong(f"“{key}” must be a day, such as 2026-11-22")
        return value

    def words(self, key: str) -> tuple[str, ...]:
        value = self._left.pop(key, [])
        if not isinstance(value, list):
            raise self.wrong(f"“{key}” must be a list of texts")
        words = cast("list[object]", value)
        if not all(isinstance(word, str) for word in words):
            raise self.wrong(f"“{key}” must be a list of texts")
        return tuple(str(word) for word in words)

    def tables(self, key: str) -> list[object]:
        value = self._left.pop(key, [])
        if not isinstance(value, list):
            raise self.wrong(f"“{key}” must be tables, each under [[{self.where}.{key}]]")
        return cast("list[object]", value)

    def done(self) -> None:
        for key in self._left:
            raise self.wrong(f"there is no setting called “{key}”")


def _preset(name: str, table: _Table, own: bool) -> Preset:
    if not name or not all(sign.isascii() and (sign.isalnum() or sign in "-_") for sign in name):
        raise table.wrong("its name takes letters a to z, digits, - and _ alone")
    title = table.text("title", name).strip() or name
    if len(title) > MOST_TITLE:
        raise table.wrong(f"“title” takes {MOST_TITLE} letters at most")
    colour = table.text("colour", "#ffffff").lower()
    if not is_colour(colour):
        raise table.wrong("“colour” must be such as #ffffff")
    sides = [int(table.number(key, 0, MOST_SIDE) or 0) for key in ("width", "height")]
    preset = Preset(
        id=name,
        title=title,
        format=table.text("format", "jpeg", FORMATS),
        width=sides[0],
        height=sides[1],
        shape=table.text("shape", "fit", SHAPES),
        colour=colour,
        megabytes=table.number("megabytes", 0, MOST_MEGABYTES) or 0.0,
        metadata=table.text("metadata", "all", METADATA),
        enlarge=table.flag("enlarge"),
        fill=table.number("fill", 0.9, 1.0) or 0.9,
        name=table.text("name", ""),
        rules=tuple(_rule(_Table(name, one)) for one in table.tables("rules")),
        own=own,
    )
    table.done()
    if preset.shape in ("pad", "crop") and 0 in sides:
        raise table.wrong(f"“{preset.shape}” needs “width” and “height”")
    return preset


def _rule(table: _Table) -> Rule:
    kind = table.text("kind", "", [one.value for one in RuleKind])
    rule = Rule(
        RuleKind(kind),
        table.flag("advised"),
        table.number("least", None, 1e9),
        table.number("most", None, 1e9),
        table.number("below", None, 1e9),
        table.words("values"),
        table.day("since"),
        table.day("until"),
        table.text("source", ""),
        table.day("read"),
        table.text("note", ""),
    )
    table.done()
    bounds = (rule.least, rule.most, rule.below)
    worded = rule.kind in _WORDED
    if rule.kind is not RuleKind.NOT_UPSCALED and worded != bool(rule.values):
        raise table.wrong(f"the rule “{kind}” {'needs' if worded else 'takes no'} “values”")
    if worded == any(one is not None for one in bounds) and rule.kind not in _UNBOUND:
        raise table.wrong(f"the rule “{kind}” needs “least”, “most” or “below”")
    return rule


_WORDED = frozenset({RuleKind.FORMAT, RuleKind.PROFILE, RuleKind.AI_MARK})
_UNBOUND = frozenset({RuleKind.NOT_UPSCALED})


def is_colour(text: str) -> bool:
    """True for "#rrggbb"."""
    return (
        len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])
    )


def _written(preset: Preset) -> str:
    usual = Preset("", "")
    lines = [f"[{preset.id}]", f"title = {_quoted(preset.title)}"]
    for key in _KEYS:
        value: object = getattr(preset, key)
        if value != getattr(usual, key):
            lines.append(f"{key} = {_toml(value)}")
    for rule in preset.rules:
        lines += ["", f"[[{preset.id}.rules]]", f"kind = {_quoted(rule.kind.value)}"]
        for key in _RULE_KEYS:
            value = getattr(rule, key)
            if value not in (None, "", (), False):
                lines.append(f"{key} = {_toml(value)}")
    return "\n".join(lines) + "\n"


_KEYS = (
    "format", "width", "height", "shape", "colour", "megabytes", "metadata", "enlarge", "fill",
    "name",
)  # fmt: skip
_RULE_KEYS = (
    "advised", "least", "most", "below", "values", "since", "until", "source", "read", "note",
)  # fmt: skip


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[{}]".format(", ".join(map(_quoted, map(str, cast("tuple[object, ...]", value)))))
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"{}"'.format(
        "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in escaped)
    )
