"""Opens the books of a data folder, with this process as an owner of jobs."""

import asyncio
from pathlib import Path

from productai_desktop.core.errors import DataError
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.database import Database
from productai_desktop.store.leftovers import prune, sweep
from productai_desktop.store.owners import Owners


async def open_books(folder: Path) -> tuple[SqliteBooks, DataError | None]:
    """The books, and what had to be done to damaged ones.

    Raises DataError: BOOKS_NEWER, DATA_DIR_READ_ONLY.
    """
    try:
        owners = await asyncio.to_thread(Owners, folder / "owners")
    except OSError as error:
        raise DataError("DATA_DIR_READ_ONLY", path=str(folder), reason=str(error)) from error
    database = Database(folder / "productai.db")
    try:
        await asyncio.to_thread(sweep, folder, owners)
        await asyncio.to_thread(prune, folder)
        problem = await database.open()
    except BaseException:
        owners.close()
        raise
    return SqliteBooks(database, owners), problem
