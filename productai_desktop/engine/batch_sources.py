"""From the sources of a request to one table of lines; blocking."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from productai_desktop.core.addresses import is_address
from productai_desktop.core.batch_lines import needs_photos
from productai_desktop.core.batches import BatchRequest
from productai_desktop.core.errors import RequestError, SheetError
from productai_desktop.core.ports import Sources
from productai_desktop.core.sheets import Sheet, SheetRow

#: ends of names that stand for a table rather than a photo; Excel calls its "Unicode text" .txt
SHEET_SUFFIXES = frozenset({
    ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".numbers",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a request is about."""

    sheet: Sheet
    #: to be matched by SKU; empty where the lines name their photos
    photos: tuple[str, ...] = ()
    #: results of earlier edits that lay among the photos and were left alone
    passed_by: int = 0


def is_sheet(source: str) -> bool:
    """Whether a source is a spreadsheet, by its name."""
    return not is_address(source) and Path(source).suffix.lower() in SHEET_SUFFIXES


def gather(request: BatchRequest, sources: Sources, outputs: Collection[str]) -> Gathered:
    """Reads a spreadsheet, or lists files, folders, patterns and addresses, each photo once.

    `outputs` are the results that the books know: those in the folder for results are no photos
    of a folder, or a second run would edit what the first has made. Raises SheetError,
    RequestError or InputError.
    """
    if not request.sources:
        raise RequestError("NO_IMAGE")
    sheets = [source for source in request.sources if is_sheet(source)]
    if sheets and len(request.sources) > 1:
        raise SheetError("SHEET_ALONE", name=Path(sheets[0]).name)
    if not sheets:
        if request.photos:
            reason = "it goes with a spreadsheet that has no column image"
            raise RequestError("OPTION_INVALID", option="photos", reason=reason)
        return _listed(request, sources, outputs)
    sheet = sources.sheet(Path(sheets[0]))
    if not needs_photos(sheet):
        return Gathered(sheet)
    folder = request.photos or str(Path(sheet.path).parent)
    photos, passed_by = _photos(folder, request, sources, outputs)
    return Gathered(sheet, tuple(photos), passed_by)


def _listed(request: BatchRequest, sources: Sources, outputs: Collection[str]) -> Gathered:
    found: dict[str, None] = {}
    passed_by = 0
    for source in request.sources:
        if is_address(source):
            found[source] = None
            continue
        photos, results = _photos(source, request, sources, outputs)
        found.update(dict.fromkeys(photos))
        passed_by += results
    rows = tuple(SheetRow(number, (image,)) for number, image in enumerate(found, start=1))
    return Gathered(Sheet(("image",), rows), passed_by=passed_by)


def _photos(
    source: str, request: BatchRequest, sources: Sources, outputs: Collection[str]
) -> tuple[list[str], int]:
    """Photos of a source, and how many results of earlier edits were among them."""
    results = Path(request.choices.output_folder)
    found = sources.photos(source, recursive=request.recursive, results=results)
    if found == [source]:
        return found, 0
    photos = [
        photo for photo in found if photo not in outputs or results not in Path(photo).parents
    ]
    if not photos:
        raise RequestError("NO_PHOTOS", name=source)
    return photos, len(found) - len(photos)
