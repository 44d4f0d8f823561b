"""Opens the books of a data folder, with this process as an owner of jobs."""

import asyncio
from pathlib import Path

from productai_desktop.core.errors import DataError
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.database import Database
from productai_desktop.store.leftovers import prune, sweep
from productai_desktop.store.newer import books_path, refuse_newer, version_of
from productai_desktop.store.owners import Owners
from productai_desktop.store.schema import SCHEMA_VERSION


async def open_books(folder: Path) -> tuple[SqliteBooks, DataError | None]:
    """The books, and what had to be done to damaged ones.

    Raises DataError: BOOKS_NEWER and BOOKS_NEWER_KEPT, before anything is written; BOOKS_IN_USE
    by an older program, which would go on to write as it is used to; DATA_DIR_READ_ONLY.
    """
    await asyncio.to_thread(refuse_newer, folder)
    try:
        owners = await asyncio.to_thread(Owners, folder / "owners")
    except OSError as error:
        raise DataError("DATA_DIR_READ_ONLY", path=str(folder), reason=str(error)) from error
    database = Database(books_path(folder))
    try:
        await asyncio.to_thread(_refuse_in_use, database.path, owners)
        await asyncio.to_thread(sweep, folder, owners)
        await asyncio.to_thread(prune, folder)
        problem = await database.open()
    except BaseException:
        owners.close()
        raise
    return SqliteBooks(database, owners), problem


def _refuse_in_use(path: Path, owners: Owners) -> None:
    """Raises DataError BOOKS_IN_USE where the books are to be led forward while a program works on
    them that knows only those of before."""
    if 0 < version_of(path) < SCHEMA_VERSION and owners.older(SCHEMA_VERSION):
        raise DataError("BOOKS_IN_USE", path=str(path))
