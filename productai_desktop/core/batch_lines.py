"""The lines of a batch: from a row of a table and the choices for all to an order, or a problem."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from productai_desktop.core.addresses import is_address
from productai_desktop.core.batch_names import Names
from productai_desktop.core.batch_photos import Match, match_photos, sku_key
from productai_desktop.core.batches import BatchRequest, Item, Problem
from productai_desktop.core.catalogue import Catalogue, Model, Operation
from productai_desktop.core.errors import LineError, ProductAIError, RequestError, SheetError
from productai_desktop.core.jobs import Fault, Job
from productai_desktop.core.naming import naming_values
from productai_desktop.core.placeholders import fill, key_of
from productai_desktop.core.requests import Order, check
from productai_desktop.core.sheets import Sheet, SheetRow

#: columns with a meaning of their own; every other one is kept with the job
ROLES = (
    "image", "image2", "prompt", "model", "aspect_ratio", "resolution", "format", "output", "sku",
    "project", "note",
)  # fmt: skip

#: what formulas show that have failed, in some languages of spreadsheet programs
_FAILED = frozenset({
    "#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!",
    "#ZAHL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#SPILL!", "#CALC!",
})  # fmt: skip
#: how lists keep a spreadsheet program from taking an article's number for a number
_AS_TEXT = re.compile(r'="([^"]*)"')
#: what spreadsheets make of 4:5, which they take for a time
_AS_TIME = re.compile(r"0?(\d{1,2}):0?(\d{1,2})(?::00)?")


@dataclass(frozen=True, slots=True)
class Rules:
    """What lines are judged by."""

    catalogue: Catalogue
    #: template of result names in the settings
    naming: str
    now: datetime
    #: images at addresses of this computer may be sent
    loopback: bool = False
    #: projects whose photos are not to be uploaded
    addresses_only: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines of a table, as they were understood."""

    items: tuple[Item, ...]
    problems: tuple[Problem, ...]
    #: photos that no line asked for
    unmatched_photos: tuple[str, ...] = ()


def needs_photos(sheet: Sheet) -> bool:
    """Whether photos are to be matched by SKU. Raises SheetError SHEET_COLUMNS or
    SHEET_COLUMN_TWICE where the columns cannot be understood."""
    roles = _roles(sheet)
    if "image" in roles:
        return False
    if "sku" not in roles:
        raise SheetError("SHEET_COLUMNS", name=Path(sheet.path).name)
    return True


def read_lines(
    sheet: Sheet, request: BatchRequest, rules: Rules, photos: Sequence[str] = ()
) -> Lines:
    """Every row as an item, or as many as variants are asked for, or as a problem.

    `photos` are those to match where there is no column `image`. Raises SheetError.
    """
    reader = _Reader(sheet, request, rules)
    if needs_photos(sheet):
        reader.match = match_photos(map(reader.sku, sheet.rows), photos)
    items: list[Item] = []
    problems: list[Problem] = []
    for row in sheet.rows:
        try:
            items += reader.items(row)
        except ProductAIError as error:
            problems.append(Problem(row.line, Fault(error.code, error.params)))
    return Lines(tuple(items), tuple(problems), reader.match.unused)


def _roles(sheet: Sheet) -> dict[str, int]:
    """Column numbers by role."""
    roles: dict[str, int] = {}
    for number, column in enumerate(sheet.columns):
        key = key_of(column)
        if key in ROLES and roles.setdefault(key, number) != number:
            raise SheetError("SHEET_COLUMN_TWICE", name=Path(sheet.path).name, column=key)
    return roles


class _Reader:
    """Understands the rows of one table."""

    def __init__(self, sheet: Sheet, request: BatchRequest, rules: Rules) -> None:
        self._sheet = sheet
        self._choices = request.choices
        self._rules = rules
        self._roles = _roles(sheet)
        self._columns = [(key_of(column), column.strip()) for column in sheet.columns]
        self._names = Names(request.choices.output_folder, rules.naming)
        self.match = Match()

    def cell(self, row: SheetRow, role: str) -> str:
        """What a row says for a role; "" for nothing. Raises LineError LINE_FORMULA."""
        number = self._roles.get(role)
        if number is None or number >= len(row.cells):
            return ""
        text = _said(row.cells[number])
        if text in _FAILED:
            raise LineError("LINE_FORMULA", column=role, cell=text)
        return text

    def sku(self, row: SheetRow) -> str:
        """The SKU of a row; "" where its cell cannot be used."""
        try:
            return self.cell(row, "sku")
        except LineError:
            return ""

    def items(self, row: SheetRow) -> list[Item]:
        """The edits of one row. Raises ProductAIError for what is wrong with it."""
        columns = len(self._columns)
        if any(cell.strip() for cell in row.cells[columns:]):
            raise LineError("LINE_CELLS", cells=len(row.cells), columns=columns)
        values = self._column_values(row)
        order = self._order(row, values)
        model = check(order, self._rules.catalogue, loopback_service=self._rules.loopback)
        self._check_hosting(order)
        order = replace(order, model=model.id)
        return [
            self._item(row, order, model, values, variant)
            for variant in range(1, self._choices.variants + 1)
        ]

    def _order(self, row: SheetRow, columns: dict[str, str]) -> Order:
        """What a row asks for, but for the place of its result."""
        choices = self._choices
        order = Order(
            operation=choices.operation,
            images=self._images(row),
            model=self.cell(row, "model") or choices.model,
            aspect_ratio=_ratio(self.cell(row, "aspect_ratio")) or choices.aspect_ratio,
            resolution=self.cell(row, "resolution").upper() or choices.resolution,
            output_format=_format(self.cell(row, "format")) or choices.output_format,
            project=self.cell(row, "project") or choices.project,
            sku=self.cell(row, "sku"),
            note=self.cell(row, "note") or choices.note,
            extra=self._extra(row),
        )
        if choices.operation is Operation.UPSCALE:
            return order
        values = self._values(self._as_job(order, 1), columns)
        template = self.cell(row, "prompt") or choices.prompt
        return replace(order, prompt=fill(template, values))

    def _item(
        self, row: SheetRow, order: Order, model: Model, columns: dict[str, str], variant: int
    ) -> Item:
        job = self._as_job(order, variant)
        template = self.cell(row, "output") or self._choices.output_name
        if not template and "{number}" in self._rules.naming:  # known when the job is in the books
            folder = self._choices.output_folder
            placed = replace(order, destination=folder, naming=self._rules.naming)
        else:
            values = self._values(job, columns)
            placed = replace(order, destination=self._names.place(template, values, job))
        return Item(row.line, placed, variant, model.credits)

    def _images(self, row: SheetRow) -> tuple[str, ...]:
        second = self._image(row, "image2")
        if "image" in self._roles:
            first = self._image(row, "image")
            if not first:
                raise LineError("LINE_NO_IMAGE")
        else:
            first = self._matched(self.cell(row, "sku"))
        return (first, second) if second else (first,)

    def _image(self, row: SheetRow, role: str) -> str:
        """A path or address; relative paths are relative to the folder of the spreadsheet."""
        if not self._sheet.path:  # paths of this program's own, where every blank counts
            number = self._roles.get(role)
            return "" if number is None else row.cells[number]
        text = self.cell(row, role)
        if not text or is_address(text):
            return text
        if os.sep == "/" and "/" not in text:
            text = text.replace("\\", "/")  # a list that was made on Windows
        return os.path.normpath(Path(self._sheet.path).parent / text)

    def _matched(self, sku: str) -> str:
        if not sku:
            raise LineError("LINE_NO_SKU")
        key = sku_key(sku)
        if key in self.match.ambiguous:
            names = ", ".join(Path(photo).name for photo in self.match.ambiguous[key][:5])
            raise LineError("PHOTO_AMBIGUOUS", sku=sku[:200], photos=names[:500])
        if key not in self.match.found:
            raise LineError("PHOTO_UNMATCHED", sku=sku[:200])
        return self.match.found[key]

    def _check_hosting(self, order: Order) -> None:
        local = not all(is_address(image) for image in order.images)
        if local and order.project in self._rules.addresses_only:
            raise RequestError("UPLOAD_FORBIDDEN", project=order.project)

    def _extra(self, row: SheetRow) -> dict[str, str]:
        """Columns without a role that have a name and say something."""
        pairs = zip(self._columns, map(_said, row.cells), strict=False)
        return {name: cell for (key, name), cell in pairs if name and cell and key not in ROLES}

    def _column_values(self, row: SheetRow) -> dict[str, str]:
        """What the columns give to placeholders; of two of one name the first that is filled."""
        values: dict[str, str] = {}
        for number, (key, _) in enumerate(self._columns):
            if key and not values.get(key):
                cell = _said(row.cells[number]) if number < len(row.cells) else ""
                values[key] = "" if cell in _FAILED else cell
        return values

    def _values(self, job: Job, columns: dict[str, str]) -> dict[str, str]:
        """All placeholders. What is not in a column, or left empty there, comes from the edit."""
        values = naming_values(job)
        del values["number"]  # the edit has none yet
        if not job.prompt:
            del values["prompt"]
        for key, cell in columns.items():
            if cell or key not in values:
                values[key] = cell
        return values

    def _as_job(self, order: Order, variant: int) -> Job:
        """The job as far as it is known, for its name."""
        return Job(
            id=0,
            operation=order.operation,
            inputs=order.images,
            prompt=order.prompt,
            model=order.model,
            aspect_ratio=order.aspect_ratio,
            resolution=order.resolution,
            output_format=order.output_format,
            destination="",
            service="",
            account="",
            credits_expected=0,
            created_at=self._rules.now,
            variant=variant,
            project=order.project,
            sku=order.sku,
        )


def _said(cell: str) -> str:
    """What a cell says, without the blanks around it."""
    text = cell.strip()
    match = _AS_TEXT.fullmatch(text) if text.startswith("=") else None
    return match[1].strip() if match else text


def _ratio(text: str) -> str | None:
    """An aspect ratio as the service spells it; spreadsheets make 04:05 or 04:05:00 of 4:5."""
    match = _AS_TIME.fullmatch(text)
    return f"{match[1]}:{match[2]}" if match else text.upper() or None


def _format(text: str) -> str:
    plain = text.lower().removeprefix(".")
    return "jpg" if plain == "jpeg" else plain
