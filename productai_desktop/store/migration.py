"""Leads books of an earlier version on to this one: a copy first, then all steps or none."""

import contextlib
import filecmp
import os
import sqlite3
from pathlib import Path

from productai_desktop.core.errors import DataError
from productai_desktop.store import descent, search_index
from productai_desktop.store.newer import copy_path, version_of
from productai_desktop.store.schema import INDEXED, SCHEMA, SCHEMA_VERSION, STEPS


def check(connection: sqlite3.Connection, version: int, path: Path) -> None:
    """Leads the books of an older version on to this one. Raises DataError BOOKS_NEWER for those
    of a newer, DatabaseError for damaged ones, OperationalError where they cannot be led."""
    if version > SCHEMA_VERSION:
        raise DataError("BOOKS_NEWER", path=str(path))
    if version and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("the integrity check failed")
    if 0 < version < SCHEMA_VERSION:
        keep_before(connection, version, path)
    if version < SCHEMA_VERSION:
        _lead_forward(connection)
    connection.execute("SELECT * FROM jobs LIMIT 1").fetchone()


def keep_before(connection: sqlite3.Connection, version: int, path: Path) -> None:
    """A copy of books of an older version, made before they are changed. One that was made
    earlier and is another is kept, too: somebody went back to it, and has worked since."""
    part = path.with_name(f".{copy_path(path, version).name}.{os.getpid()}.part")
    try:
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        if version_of(part) != version:  # another process has led them forward meanwhile
            return
        number = 1
        while (target := copy_path(path, version, number)).exists():
            if filecmp.cmp(part, target, shallow=False):
                return
            number += 1
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _lead_forward(connection: sqlite3.Connection) -> None:
    """Makes the tables, or brings older ones to this version, all or nothing; another process may
    be doing the same. Raises OperationalError where they do not let themselves be led."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        for script in (SCHEMA, *STEPS)[version:]:
            for statement in script.split(";"):
                connection.execute(statement)
        if version < INDEXED:
            search_index.fill(connection)
            descent.fill(connection)
        connection.execute(f"PRAGMA user_version = {max(version, SCHEMA_VERSION)}")
    except BaseException as error:
        if connection.in_transaction:  # a full disk may have ended it
            connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.IntegrityError):  # they are whole, not damaged: they stay
            raise sqlite3.OperationalError(str(error)) from error
        raise
    connection.execute("COMMIT")
