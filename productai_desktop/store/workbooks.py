"""XLSX: the first table of a workbook, its cells as they are shown, within bounds."""

from pathlib import Path

from productai_desktop.core.errors import SheetError
from productai_desktop.core.sheets import Sheet


def workbook_sheet(path: Path) -> Sheet:
    """The first table of a workbook. Raises SheetError."""
    raise SheetError("SHEET_OLD", name=path.name)
