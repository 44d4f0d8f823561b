"""A table written as CSV that no spreadsheet program can be attacked with."""

from collections.abc import Sequence
from pathlib import Path

from productai_desktop.core.batch_results import delimited
from productai_desktop.core.spreadsheet_safety import plain


def written(path: str, lines: Sequence[Sequence[str]]) -> None:
    """Writes lines of cells, as UTF-8 with a mark that spreadsheet programs know it by; complete
    or not at all. In a thread. Raises OSError."""
    text = delimited([[plain(cell) for cell in line] for line in lines], ",")
    target = Path(path)
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(b"\xef\xbb\xbf" + text.encode())
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise
