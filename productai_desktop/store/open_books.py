"""Opens the books of a data folder, with this process as an owner of jobs."""

import asyncio
from pathlib import Path

from productai_desktop.core.errors import DataError
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.database import Database
from productai_desktop.store.leftovers import prune, sweep
from productai_desktop.store.newer import books_path, refuse_newer
from productai_desktop.store.owners import Owners


async def open_books(folder: Path) -> tuple[SqliteBooks, DataError | None]:
    """The books, and what had to be done to damaged ones.

    Raises DataError: BOOKS_NEWER and BOOKS_NEWER_KEPT, before anything is written;
    DATA_DIR_READ_ONLY.
    """
    await asyncio.to_thread(refuse_newer, folder)
    try:
        owners = await asyncio.to_thread(Owners, folder / "owners")
    except OSError as error:
        raise DataError("DATA_DIR_READ_ONLY", path=str(folder), reason=str(error)) from error
    database = Database(books_path(folder))
    try:
        await asyncio.to_thread(sweep, folder, owners)
        await asyncio.to_thread(prune, folder)
        problem = await database.open()
    except BaseException:
        owners.close()
        raise
    return SqliteBooks(database, owners), problem
