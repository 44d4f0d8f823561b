"""A table of a spreadsheet, as it was read."""

from dataclasses import dataclass

#: what a table may hold: rows, columns, characters of a cell (a spreadsheet program's own bound)
MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line with its cells, as many as there are columns or more."""

    #: as a person sees it in the file, the first being 1
    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it was read; of files and folders a table with the one column `image`."""

    #: as they are written, in order
    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    #: absolute; "" where the table was made of files, folders and addresses
    path: str = ""
    #: between cells, for the results
    separator: str = ","
