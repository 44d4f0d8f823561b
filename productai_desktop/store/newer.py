"""Tells data of a newer version of the program, without writing anything beside or into them."""

import os
from pathlib import Path
from typing import BinaryIO

from productai_desktop.core.errors import DataError
from productai_desktop.store.schema import SCHEMA_VERSION

#: https://www.sqlite.org/fileformat2.html: the database's header, and where user_version is in it
_MAGIC, _HEADER_BYTES, _VERSION_AT = b"SQLite format 3\0", 100, 60
#: … the write-ahead log's header with its page size and salts, and the header of each frame
_LOG_HEADER_BYTES, _FRAME_BYTES = 32, 24
_LOG_MAGIC = (0x377F0682, 0x377F0683)


def refuse_newer(folder: Path) -> None:
    """Raises DataError BOOKS_NEWER, or BOOKS_NEWER_KEPT with the `copy` of this version's books
    that the newer one made before it changed them, where the books of a data folder are newer.

    Books that cannot be read are not judged here.
    """
    path = books_path(folder)
    if version_of(path) <= SCHEMA_VERSION:
        return
    copy = copy_path(path, SCHEMA_VERSION)
    if copy.is_file():
        raise DataError("BOOKS_NEWER_KEPT", path=str(path), copy=str(copy))
    raise DataError("BOOKS_NEWER", path=str(path))


def is_newer(folder: Path) -> bool:
    """Whether `refuse_newer` would raise."""
    return version_of(books_path(folder)) > SCHEMA_VERSION


def books_path(folder: Path) -> Path:
    """The books of a data folder."""
    return folder / "productai.db"


def copy_path(path: Path, version: int, number: int = 1) -> Path:
    """Where the books of a version are kept before they are led on to a newer one; the first
    copy, or a further one where that is another."""
    more = f"-{number}" if number > 1 else ""
    return path.with_name(f"{path.stem}-version-{version}{more}{path.suffix}")


def version_of(path: Path) -> int:
    """`user_version` of a SQLite file as it was last committed; 0 where it cannot be told.

    SQLite itself would make files beside it, and write into it what a killed program left there.
    """
    try:
        with path.open("rb") as file:
            version = _version(file.read(_HEADER_BYTES))
        log = path.with_name(f"{path.name}-wal")
        if log.is_file():
            with log.open("rb") as file:
                version = _version_in_log(file, version)
    except OSError:
        return 0
    return version


def _version(header: bytes) -> int:
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        return 0
    return int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big")


def _version_in_log(file: BinaryIO, version: int) -> int:
    """The version after the last commit in a write-ahead log, `version` where it has none.

    A frame counts while it carries the log's salts: those of an earlier round do not.
    """
    start = file.read(_LOG_HEADER_BYTES)
    if len(start) < _LOG_HEADER_BYTES or _number(start, 0) not in _LOG_MAGIC:
        return version
    page_bytes, salts = _number(start, 8), start[16:24]
    written = version
    while True:
        frame = file.read(_FRAME_BYTES)
        if len(frame) < _FRAME_BYTES or frame[8:16] != salts:
            return version
        if _number(frame, 0) == 1:
            written = _version(file.read(_HEADER_BYTES))
            file.seek(page_bytes - _HEADER_BYTES, os.SEEK_CUR)
        else:
            file.seek(page_bytes, os.SEEK_CUR)
        if _number(frame, 4):  # the last frame of a transaction
            version = written


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
