"""Names of exported files: made of a template, a job and its place among the others.

The placeholders are those of results (`core.naming`), and `n`, `preset`, `asin` and the further
columns of the job's spreadsheet row. Numbers take a width: `{n:02}`. Names as Amazon wants them are
`{asin}.MAIN`, or `{sku}.MAIN`; {amazon} stands for MAIN, then PT01, PT02 and so on.
"""

import re
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from productai_desktop.core.errors import RequestError
from productai_desktop.core.jobs import Job
from productai_desktop.core.marketplaces import Preset
from productai_desktop.core.naming import (
    LONGEST_TEMPLATE,
    PLACEHOLDERS,
    naming_values,
    safe_name,
)

#: what exports are called unless somebody says otherwise
DEFAULT_NAME = "{name}_{model}_{n:02}"
#: in the order to offer
EXPORT_PLACEHOLDERS = (*PLACEHOLDERS, "n", "preset", "asin", "amazon")
_NUMBERS = frozenset({"n", "variant", "number"})
_WIDTH = re.compile(r"0[1-9]")
#: names that a taken one is given at most
_MOST_NUMBER = 9_999


class Conflict(StrEnum):
    """What becomes of a file whose name is taken."""

    NUMBER = "number"
    SKIP = "skip"
    OVERWRITE = "overwrite"


class NameState(StrEnum):
    """How a planned name stands."""

    NEW = "new"
    NUMBER = "number"
    SKIP = "skip"
    OVERWRITE = "overwrite"


@dataclass(frozen=True, slots=True)
class ExportItem:
    """A picture to be exported."""

    path: Path
    #: None for a file that is no result
    job: Job | None = None
    #: it, or what it was made of, was enlarged by a model
    upscaled: bool = False


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file that an export makes."""

    item: ExportItem
    preset: Preset
    #: absolute
    path: Path
    state: NameState


def check_export_template(template: str, columns: Sequence[str] = ()) -> str:
    """The template as it can be used. `columns`: further placeholders. Raises RequestError
    NAME_TEMPLATE with a `reason` as `core.naming.check_template`."""
    cleaned = template.strip()
    if not cleaned:
        raise RequestError("NAME_TEMPLATE", reason="empty")
    if len(cleaned) > LONGEST_TEMPLATE:
        raise RequestError("NAME_TEMPLATE", reason="long")
    if any(character in cleaned for character in "/\\"):
        raise RequestError("NAME_TEMPLATE", reason="folder")
    try:
        parts = list(string.Formatter().parse(cleaned))
    except ValueError:
        raise RequestError("NAME_TEMPLATE", reason="braces") from None
    for _, field, spec, conversion in parts:
        if field is not None and field not in EXPORT_PLACEHOLDERS and field not in columns:
            raise RequestError("NAME_TEMPLATE", reason=field or "braces")
        if conversion or (spec and not (field in _NUMBERS and _WIDTH.fullmatch(spec))):
            raise RequestError("NAME_TEMPLATE", reason="braces")
    return cleaned


def plan_names(
    items: Sequence[ExportItem],
    presets: Sequence[Preset],
    folder: Path,
    template: str,
    conflict: Conflict,
    *,
    suffix: Callable[[ExportItem, Preset], str],
    taken: Callable[[Path], bool],
) -> list[PlannedFile]:
    """A name for each picture and preset, each once; `template` "" leaves it to the presets.

    `taken` says whether there is a file already. Names among themselves are always numbered: none
    of these files takes the place of another, nor of its own source. Raises RequestError
    NAME_TEMPLATE.
    """
    columns = sorted({name for item in items if item.job for name in item.job.extra})
    sources = {_key(item.path) for item in items}
    used: set[str] = set()
    several = len(presets) > 1
    planned: list[PlannedFile] = []
    templates = [
        check_export_template(template or preset.name or DEFAULT_NAME, columns)
        for preset in presets
    ]
    counts: dict[tuple[str, str], int] = {}
    for number, item in enumerate(items, 1):
        for preset, wanted in zip(presets, templates, strict=True):
            values = _values(item, preset, number)
            same = (preset.id, values["asin"] or values["sku"] or values["name"])
            values["amazon"] = "MAIN" if not counts.get(same) else f"PT{counts[same]:02}"
            counts[same] = counts.get(same, 0) + 1
            stem = safe_name(_filled(wanted, values))
            if several and wanted != preset.name and "{preset}" not in wanted:
                stem = safe_name(f"{stem}_{preset.id}")
            end = suffix(item, preset)
            path = folder / f"{stem}{end}"
            state = NameState.NEW
            if taken(path) and _key(path) not in used:
                state = NameState(conflict.value)
                if _key(path) in sources:  # the picture itself is never replaced
                    state = NameState.SKIP if conflict is Conflict.SKIP else NameState.NUMBER
            elif _key(path) in used:
                state = NameState.NUMBER
            if state is NameState.NUMBER:
                path = _numbered(path, lambda one: _key(one) in used or taken(one))
            used.add(_key(path))
            planned.append(PlannedFile(item, preset, path, state))
    return planned


def _key(path: Path) -> str:
    """Equal for what some file system takes for the same name."""
    return str(path).casefold()


def _numbered(path: Path, taken: Callable[[Path], bool]) -> Path:
    for number in range(2, _MOST_NUMBER):
        made = path.with_name(f"{path.stem}-{number}{path.suffix}")
        if not taken(made):
            return made
    raise RequestError("NAME_TEMPLATE", reason="long")


def _values(item: ExportItem, preset: Preset, number: int) -> dict[str, str]:
    stem = item.path.stem
    values: dict[str, str] = dict.fromkeys(EXPORT_PLACEHOLDERS, "")
    if item.job is None:
        values |= {"name": stem, "photo": stem}
    else:
        extra = {name.lower(): text for name, text in item.job.extra.items()}
        values = {**item.job.extra, **values, **naming_values(item.job)}
        values["asin"] = extra.get("asin", "")
    return {**values, "n": str(number), "preset": preset.id}


def _filled(template: str, values: Mapping[str, str]) -> str:
    """The template with its values; the separators before an empty value go with it."""
    text = ""
    for literal, field, spec, _ in string.Formatter().parse(template):
        text += literal
        if field is None:
            continue
        value = values.get(field, "")
        if value:
            text += value.zfill(int(spec)) if spec and value.isdigit() else value
        else:
            text = text.rstrip("-_. ")
    return text.strip("-_. ")
