"""CSV as spreadsheet programs write it: any of their encodings and separators, within bounds."""

import codecs
import csv
from collections import Counter
from collections.abc import Iterator

from productai_desktop.core.errors import SheetError
from productai_desktop.core.sheets import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Sheet,
    SheetRow,
)

#: the longest file that is read
MOST_BYTES = 200_000_000

# a quote that is never closed would make one cell of all that follows
csv.field_size_limit(4 * LONGEST_CELL)

_SEPARATORS = (";", "\t", ",", "|")
#: of a file without a byte order mark: bytes that are looked at to tell UTF-16
_SAMPLE = 4096
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def delimited_sheet(data: bytes, name: str, path: str, *, tabs: bool = False) -> Sheet:
    """The table in the content of a file. `tabs` where its name says so. Raises SheetError."""
    text = decoded(data, name)
    separator, text, skipped = _said_separator(text)
    if separator is None:
        separator = "\t" if tabs else _guessed_separator(text)
    rows: list[SheetRow] = []
    columns: tuple[str, ...] | None = None
    for line, cells in _records(text, separator, name):
        if not any(cell.strip() for cell in cells):
            continue
        if columns is None:
            columns = _trimmed(cells)
            _check_width(len(columns), name)
        elif len(rows) >= MOST_ROWS:
            raise SheetError("SHEET_TOO_LARGE", name=name, limit=f"{MOST_ROWS} lines")
        else:
            _check_width(len(cells), name)
            rows.append(SheetRow(line + skipped, tuple(cells)))
    if columns is None or not rows:
        raise SheetError("SHEET_EMPTY", name=name)
    return Sheet(columns, tuple(rows), path, separator)


def decoded(data: bytes, name: str) -> str:
    """The text of a file: by its byte order mark, else UTF-16 by its pattern of zeros, else UTF-8,
    else Windows-1252. Raises SheetError."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    encoding = _utf16(data[:_SAMPLE])
    if encoding is not None:
        return _strict(data, encoding, name)
    if b"\0" in data:
        raise SheetError("SHEET_DAMAGED", name=name)
    try:
        return data.decode()
    except UnicodeDecodeError:
        # five bytes mean nothing in Windows-1252; programs pass them through
        return data.decode("cp1252", errors="replace")


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SheetError("SHEET_DAMAGED", name=name) from error


def _utf16(sample: bytes) -> str | None:
    """UTF-16 without a mark: of western text every other byte is zero."""
    half = len(sample) // 2
    if not half or len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _said_separator(text: str) -> tuple[str | None, str, int]:
    """Excel's first line `sep=;`: what it says, the text after it, and the lines it takes."""
    head, _, rest = text.partition("\n")
    head = head.rstrip("\r").strip('"')
    if len(head) == 5 and head[:4].lower() == "sep=":
        return head[4], rest, 1
    return None, text, 0


def _guessed_separator(text: str) -> str:
    """The separator that stands most often in the first line that says something, outside of
    quotes."""
    counted: Counter[str] = Counter()
    quoted = False
    for character in text[:65_536]:
        if character == '"':
            quoted = not quoted
        elif character in "\r\n" and not quoted:
            if counted.total():
                break
        elif character in _SEPARATORS and not quoted:
            counted[character] += 1
    return max(_SEPARATORS, key=lambda one: counted[one]) if counted else ","


def _records(text: str, separator: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line of the file that it begins in, as editors count lines."""
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=separator, strict=False)
    limit = f"{LONGEST_CELL} characters in a cell"
    while True:
        line, start = lines.number + 1, lines.at
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "field larger" in str(error):
                raise SheetError("SHEET_TOO_LARGE", name=name, limit=limit) from error
            raise SheetError("SHEET_DAMAGED", name=name) from error
        if lines.at == len(text) and lines.number > line and text.count('"', start) % 2:
            raise SheetError("SHEET_QUOTE", name=name, line=line)
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise SheetError("SHEET_TOO_LARGE", name=name, limit=limit)
        yield line, cells


class _Lines:
    """The lines of a text with their ends, counted as they are taken. Only CR, LF and CR LF end
    one; a cell may hold the other signs that Python takes for ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0
        self.number = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        text, start = self._text, self.at
        if start >= len(text):
            raise StopIteration
        feed = text.find("\n", start)
        end = len(text) if feed < 0 else feed + 1
        back = text.find("\r", start, end)
        if back >= 0 and back + 1 < end and text[back + 1] != "\n":
            end = back + 1  # of an old Macintosh
        self.at = end
        self.number += 1
        return text[start:end]


def _trimmed(cells: list[str]) -> tuple[str, ...]:
    """A head without the empty cells at its end."""
    last = max(number for number, cell in enumerate(cells) if cell.strip())
    return tuple(cells[: last + 1])


def _check_width(columns: int, name: str) -> None:
    if columns > MOST_COLUMNS:
        raise SheetError("SHEET_TOO_LARGE", name=name, limit=f"{MOST_COLUMNS} columns")
