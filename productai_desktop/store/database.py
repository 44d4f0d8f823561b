"""The SQLite file: its schema, its one writer thread, its daily backup and its restoration."""

import asyncio
import contextlib
import logging
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from productai_desktop.core.errors import BooksFailure, DataError, ProductAIError
from productai_desktop.store import migration, search_index
from productai_desktop.store.salvage import forget_measurements, salvage

#: backups kept
KEPT = 7
#: seconds between two backups of a large database
BACKUP_EVERY_SECONDS = 24 * 3600
#: databases smaller than this are backed up whenever they are closed after a change
SMALL_BYTES = 8_000_000

_log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class Database:
    """One connection on one thread. All work is a function of the connection, run by `run`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="books")
        self._connection: sqlite3.Connection | None = None
        self._changes_backed_up = 0

    async def open(self) -> DataError | None:
        """Opens or makes the file. Returns what had to be done to a damaged one, else None.

        Raises DataError BOOKS_NEWER or DATA_DIR_READ_ONLY.
        """
        return await self._call(self._open)

    async def run(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Runs `work` as one transaction (BEGIN IMMEDIATE) on the writer thread.

        Raises BooksFailure where another program holds the file, or it cannot be written.
        """
        return await self._call(lambda: self._transact(work))

    async def version(self) -> tuple[int, int]:
        """What others have written, and what was written here, as numbers that change with it.

        Raises BooksFailure where the file cannot be read.
        """
        return await self._call(self._version)

    async def look(self, work: Callable[[Path], Answer]) -> Answer:
        """Runs work on the files beside the database on the writer thread, outside of any
        transaction."""
        return await self._call(lambda: work(self.path))

    async def wipe(self) -> None:
        """Leaves nothing of what was deleted in the file, as far as that takes no time."""
        await self._call(self._wipe)

    async def backup(self, *, closing: bool = False) -> None:
        """Copies the database into `backups/` if a copy is due."""
        await self._call(lambda: self._backup(closing))

    async def close(self) -> None:
        """Backs up what changed, closes the file and ends the thread."""
        await self._call(self._close)
        self._thread.shutdown(wait=True)

    async def _call(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _open(self) -> DataError | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._connection = _connect(self.path)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError as error:
                _log.warning("the books are damaged: %s", error)
                return self._restore()
            self._changes_backed_up = self._connection.total_changes
            self._try_backup(closing=False)
        except (OSError, sqlite3.OperationalError) as error:
            raise DataError(
                "DATA_DIR_READ_ONLY", path=str(self.path.parent), reason=str(error)
            ) from error
        return None

    def _transact(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer:
        connection = self._open_connection()
        try:
            connection.execute("BEGIN IMMEDIATE")
            answer = work(connection)
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise BooksFailure(path=str(self.path.parent), reason=str(error)) from error
            raise
        return answer

    def _version(self) -> tuple[int, int]:
        connection = self._open_connection()
        try:
            others = connection.execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.OperationalError as error:
            raise BooksFailure(path=str(self.path.parent), reason=str(error)) from error
        return others, connection.total_changes

    def _wipe(self) -> None:
        connection = self._open_connection()
        try:
            if self.path.stat().st_size < SMALL_BYTES:
                connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.OperationalError as error:  # another program reads: it is written over later
            _log.warning("the books keep what was deleted for a while: %s", error)

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise RuntimeError("the books are not open")
        return self._connection

    def _close(self) -> None:
        connection = self._connection
        if connection is None:
            return
        self._try_backup(closing=True)
        self._connection = None
        connection.close()

    @property
    def _backups(self) -> Path:
        return self.path.parent / "backups"

    def _try_backup(self, *, closing: bool) -> None:
        """A backup that cannot be made keeps nobody from working."""
        try:
            self._backup(closing)
        except (OSError, sqlite3.Error) as error:
            _log.warning("no backup of the books: %s", error)

    def _backup(self, closing: bool) -> None:
        connection = self._open_connection()
        copies = _copies(self._backups)
        changed = connection.total_changes != self._changes_backed_up
        age = time.time() - copies[-1].stat().st_mtime if copies else float("inf")
        small = self.path.stat().st_size < SMALL_BYTES
        if not (abs(age) >= BACKUP_EVERY_SECONDS or (closing and changed and small)):
            return
        self._backups.mkdir(exist_ok=True)
        target = self._backups / f"books-{datetime.now(UTC):%Y-%m-%d}.db"
        part = target.with_name(f".{target.name}.{os.getpid()}.part")
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.replace(target)
        self._changes_backed_up = connection.total_changes
        for old in _copies(self._backups)[:-KEPT]:
            old.unlink(missing_ok=True)

    def _restore(self) -> DataError:
        """Puts the damaged file aside and the newest good backup in its place, then saves from
        the damaged file whatever rows can still be read."""
        aside = self.path.with_name(f"damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db")
        for suffix in ("-wal", "-shm"):
            extra = self.path.with_name(self.path.name + suffix)
            if extra.exists():
                extra.replace(aside.with_name(aside.name + suffix))
        self.path.replace(aside)
        used = ""
        for copy in reversed(_copies(self._backups)):
            self.path.write_bytes(copy.read_bytes())
            try:
                self._connection = _connect(self.path)
            except (sqlite3.DatabaseError, ProductAIError):
                self.path.unlink()
                continue
            used = str(copy)
            break
        else:
            self._connection = _connect(self.path)
        connection = self._open_connection()
        saved = salvage(aside, connection)
        search_index.fill(connection)
        forget_measurements(connection)
        _log.warning("restored the books from %s, %d rows saved", used or "nothing", saved)
        code = "BOOKS_RESTORED" if used or saved else "BOOKS_DAMAGED"
        return DataError(code, path=str(aside), backup=used)


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("books-*.db")) if folder.is_dir() else []


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=20, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        # what a person wants forgotten does not stay in the pages of the file
        connection.execute("PRAGMA secure_delete = ON")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        migration.check(connection, version, path)
    except BaseException:
        connection.close()
        raise
    return connection
