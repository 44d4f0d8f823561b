"""What batches are made of and what they leave: spreadsheets, photos of folders, results."""

import hashlib
import os
from pathlib import Path

from productai_desktop.core.errors import SheetError
from productai_desktop.core.output_errors import output_error
from productai_desktop.core.photos import Stamp
from productai_desktop.core.sheets import Sheet
from productai_desktop.store.photo_folders import photos_of

#: old or foreign kinds of spreadsheets, which are named rather than guessed at
_OLD = frozenset({".xls", ".xlsb", ".ods", ".numbers"})


class DiskSources:
    """Implements `core.ports.Sources`."""

    def sheet(self, path: Path) -> Sheet:
        # csv takes 3 ms to load, openpyxl 400: only a batch that reads one waits for it
        from productai_desktop.store.delimited import MOST_BYTES, delimited_sheet

        suffix = path.suffix.lower()
        if suffix in _OLD:
            raise SheetError("SHEET_OLD", name=path.name)
        try:
            if path.stat().st_size > MOST_BYTES:
                limit = f"{MOST_BYTES // 1_000_000} MB"
                raise SheetError("SHEET_TOO_LARGE", name=path.name, limit=limit)
            if suffix in (".xlsx", ".xlsm"):
                from productai_desktop.store.workbooks import workbook_sheet

                return workbook_sheet(path)
            data = path.read_bytes()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise SheetError("SHEET_UNREADABLE", name=path.name, reason=reason) from error
        return delimited_sheet(data, path.name, str(path), tabs=suffix in (".tsv", ".tab"))

    def photos(self, source: str, *, recursive: bool, results: Path) -> list[str]:
        return photos_of(source, recursive=recursive, results=results)

    def stamp(self, path: Path) -> Stamp | None:
        try:
            facts = path.stat()
        except (OSError, ValueError):
            return None
        return Stamp(facts.st_size, facts.st_mtime_ns)

    def sha256(self, path: Path) -> str | None:
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError):
            return None

    def write(self, path: Path, text: str) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, text.encode("utf-8-sig", errors="replace"))
        except OSError as error:
            raise output_error(error, path) from error


def _write(path: Path, data: bytes) -> None:
    """Under its name only when it is whole and on disk."""
    part = path.with_name(f".productai-{os.getpid()}-{path.name[-100:]}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
