"""XLSX: the first table of a workbook, its cells as they are shown, within bounds."""

import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from productai_desktop.core.errors import SheetError
from productai_desktop.core.sheets import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Sheet,
    SheetRow,
)
from productai_desktop.store.cell_formats import shown

#: unpacked, all parts together, and the texts alone, which are held in memory
MOST_BYTES = 400_000_000
MOST_TEXT_BYTES = 100_000_000
_MOST_PARTS = 20_000
#: rows of a sheet, blank ones included: the bound of the format itself
_LAST_ROW = 1_048_576
_TEXTS = re.compile(r"(^|/)sharedStrings\.xml$", re.IGNORECASE)
#: begins old workbooks, and the wrapping of encrypted ones
_COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

#: what openpyxl raises for workbooks that are not as they should be
_ERRORS = (
    zipfile.BadZipFile, zlib.error, struct.error, ParseError, EOFError, KeyError, IndexError,
    TypeError, ValueError, AttributeError, ArithmeticError, NotImplementedError, RuntimeError,
)  # fmt: skip


def workbook_sheet(path: Path) -> Sheet:
    """The first table of a workbook, hidden rows included, formulas as they were last computed.

    Raises SheetError or OSError.
    """
    name = path.name
    _check_wrapping(path, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # remarks on features that are of no matter here
            return _table(path, name)
    except _ERRORS as error:
        raise SheetError("SHEET_DAMAGED", name=name) from error


def _check_wrapping(path: Path, name: str) -> None:
    """Refuses what is no XLSX, and what would unpack to too much."""
    with path.open("rb") as file:
        if file.read(len(_COMPOUND_FILE)) == _COMPOUND_FILE:
            encrypted = _ENCRYPTED in file.read(MOST_TEXT_BYTES)
            raise SheetError("SHEET_ENCRYPTED" if encrypted else "SHEET_OLD", name=name)
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise SheetError("SHEET_DAMAGED", name=name) from error
    if any(part.flag_bits & 1 for part in parts):
        raise SheetError("SHEET_ENCRYPTED", name=name)
    # zipfile reads no more of a part than it declares here
    texts = sum(part.file_size for part in parts if _TEXTS.search(part.filename))
    whole = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or whole > MOST_BYTES or texts > MOST_TEXT_BYTES:
        limit = f"{MOST_BYTES // 1_000_000} MB unpacked"
        raise SheetError("SHEET_TOO_LARGE", name=name, limit=limit)


def _table(path: Path, name: str) -> Sheet:
    columns: tuple[str, ...] | None = None
    rows: list[SheetRow] = []
    for line, cells in _rows(path, name):
        if columns is None:
            columns = cells
            if len(columns) > MOST_COLUMNS:
                raise SheetError("SHEET_TOO_LARGE", name=name, limit=f"{MOST_COLUMNS} columns")
        elif len(rows) >= MOST_ROWS:
            raise SheetError("SHEET_TOO_LARGE", name=name, limit=f"{MOST_ROWS} lines")
        else:
            rows.append(SheetRow(line, cells))
    if columns is None or not rows:
        raise SheetError("SHEET_EMPTY", name=name)
    return Sheet(columns, tuple(rows), str(path))


def _rows(path: Path, name: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Rows that say something, with their numbers, without the empty cells at their ends."""
    from openpyxl import load_workbook  # 400 ms that only a batch from a workbook pays

    with path.open("rb") as file:
        book: Any = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        if not book.worksheets:
            raise SheetError("SHEET_EMPTY", name=name)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the file says of its size is not to be relied on
        rows = sheet.iter_rows(max_row=_LAST_ROW, max_col=MOST_COLUMNS + 1)
        empty: Any = None
        for line, row in enumerate(rows, start=1):
            if row is empty:  # all rows of a gap, which may be of a million, are one
                continue
            cells = [_text(cell, name) for cell in row]
            while cells and not cells[-1].strip():
                cells.pop()
            if cells:
                yield line, tuple(cells)
            else:
                empty = row


def _text(cell: Any, name: str) -> str:
    value = cell.value
    if value is None:
        return ""
    text = value if isinstance(value, str) else shown(value, cell.number_format)
    if len(text) > LONGEST_CELL:
        limit = f"{LONGEST_CELL} characters in a cell"
        raise SheetError("SHEET_TOO_LARGE", name=name, limit=limit)
    return text
