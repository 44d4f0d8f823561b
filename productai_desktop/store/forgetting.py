"""Forgetting a project: its entries are emptied in the books and in all copies of them.

What an edit has cost stays, with its number at the service: limits, balances and the question
whether something was charged twice rest on them. All that tells of photos and people goes.
"""

import contextlib
import json
import logging
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from productai_desktop.core.errors import ConflictError
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.regions import photo_subject, sku_subject
from productai_desktop.store import search_index, uploads
from productai_desktop.store.rows import job_from

#: what an emptied entry has in place of what it had; columns that older books lack are left out
_EMPTY = {
    "inputs": "[]", "prompt": "", "destination": "", '"order"': "", "project": "", "sku": "",
    "note": "", "extra": "{}", "batch": "", "naming": "", "fault": None, "result_address": "",
    "output": "", "changes": "[]", "cleared": 1, "attribution": None, "remarks": "[]", "place": 0,
    "template": "", "parents": "[]", "output_sha256": "", "output_bytes": 0, "reason": "",
    "judged_by": "", "removed": 1,
}  # fmt: skip
_NEEDED = tuple(state.name for state in State if not state.ended and not state.waiting)
_WAITING = tuple(state.name for state in State if state.waiting)
#: begins the names of facts that hold the paths of a batch's photos; the rest is its name
_BATCH_FACT = "photos:"

_log = logging.getLogger(__name__)


def forget(
    connection: sqlite3.Connection,
    project: str,
    next_mark: Callable[[sqlite3.Connection], int],
) -> list[Job]:
    """Empties the entries of a project's jobs; those that wait are cancelled. Returns them.

    Raises ConflictError PROJECT_OWED while one is at the service or uncertain.
    """
    places = ", ".join("?" * len(_NEEDED))
    owed = connection.execute(
        f"SELECT count(*) FROM jobs WHERE project = ? AND state IN ({places})",
        (project, *_NEEDED),
    ).fetchone()[0]
    if owed:
        raise ConflictError("PROJECT_OWED", project=project, count=int(owed))
    numbers = [
        int(row[0])
        for row in connection.execute("SELECT id FROM jobs WHERE project = ?", (project,))
    ]
    alone, _ = uploads.of_project(connection, project)
    _forget_facts(connection, project)
    _forget_marks(connection, project)
    now = datetime.now(UTC).isoformat()
    for number in numbers:
        _cancel(connection, number, now)
        _empty(connection, number)
        connection.execute(
            "UPDATE jobs SET version = version + 1, mark = ? WHERE id = ?",
            (next_mark(connection), number),
        )
        for table in ("upload_uses", "exports", "inspections"):
            connection.execute(f"DELETE FROM {table} WHERE job = ?", (number,))
        search_index.drop(connection, number)
    if numbers:
        search_index.squeeze(connection)
    uploads.claim_unused(connection, [upload.id for upload in alone])
    return [
        job_from(connection.execute("SELECT * FROM jobs WHERE id = ?", (number,)).fetchone())
        for number in numbers
    ]


def copies(books: Path) -> list[Path]:
    """Backups of the books, what was kept before they were changed, and damaged ones."""
    found = [*(books.parent / "backups").glob("books-*.db")]
    found += books.parent.glob(f"{books.stem}-version-*{books.suffix}")
    found += books.parent.glob("damaged-*.db")
    return sorted(found)


def copies_with(books: Path, project: str) -> int:
    """In how many copies a project stands; one that cannot be read may hold it."""
    count = 0
    for copy in copies(books):
        try:
            count += _stands_in(copy, project)
        except (OSError, sqlite3.Error):
            count += 1
    return count


def forget_in_copies(books: Path, project: str) -> tuple[int, list[Path]]:
    """Empties a project's entries in the copies; how many were changed, and which could not be."""
    changed, left = 0, list[Path]()
    for copy in copies(books):
        try:
            changed += _forget_in_copy(copy, project)
        except (OSError, sqlite3.Error) as error:
            _log.warning("a copy of the books cannot be changed: %s", type(error).__name__)
            left.append(copy)
    return changed, left


def _stands_in(copy: Path, project: str) -> bool:
    with contextlib.closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as source:
        found = source.execute("SELECT 1 FROM jobs WHERE project = ? LIMIT 1", (project,))
        return found.fetchone() is not None


def _forget_in_copy(copy: Path, project: str) -> bool:
    """Changes a copy of the copy and puts it in its place: a kill between leaves one whole."""
    if not _stands_in(copy, project):
        return False
    part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    try:
        with (
            contextlib.closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(part, isolation_level=None)) as target,
        ):
            source.backup(target)
            _empty_all(target, project)
        at = copy.stat()
        part.replace(copy)
        os.utime(copy, ns=(at.st_atime_ns, at.st_mtime_ns))
        for suffix in ("-wal", "-shm"):
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)
    return True


def _empty_all(target: sqlite3.Connection, project: str) -> None:
    target.row_factory = sqlite3.Row
    target.execute("PRAGMA journal_mode = DELETE")
    target.execute("BEGIN")
    columns = {row[1] for row in target.execute("PRAGMA table_info(jobs)")}
    tables = {row[0] for row in target.execute("SELECT name FROM sqlite_master")}
    numbers = [
        row[0] for row in target.execute("SELECT id FROM jobs WHERE project = ?", (project,))
    ]
    if "batch" in columns:
        _forget_facts(target, project)
    for number in numbers:
        _cancel(target, number, datetime.now(UTC).isoformat())
        _empty(target, number, columns)
        for table in tables & {"exports", "inspections"}:
            target.execute(f"DELETE FROM {table} WHERE job = ?", (number,))
        if "words" in tables:
            search_index.drop(target, number)
    if "words" in tables:
        search_index.squeeze(target)
    target.execute("COMMIT")
    target.execute("VACUUM")


def _cancel(connection: sqlite3.Connection, number: int, now: str) -> None:
    places = ", ".join("?" * len(_WAITING))
    connection.execute(
        f"UPDATE jobs SET state = ?, ended_at = ? WHERE id = ? AND state IN ({places})",
        (State.CANCELLED.name, now, number, *_WAITING),
    )


def _empty(connection: sqlite3.Connection, number: int, columns: set[str] | None = None) -> None:
    names = [name for name in _EMPTY if columns is None or name.strip('"') in columns]
    sets = ", ".join(f"{name} = ?" for name in names)
    connection.execute(
        f"UPDATE jobs SET {sets} WHERE id = ?", (*(_EMPTY[name] for name in names), number)
    )
    connection.execute("UPDATE journal SET fault = NULL WHERE job = ?", (number,))


def _forget_facts(connection: sqlite3.Connection, project: str) -> None:
    """Facts that hold the paths of the photos of a project's batches."""
    rows = connection.execute(
        "SELECT DISTINCT batch FROM jobs WHERE project = ? AND batch != ''", (project,)
    ).fetchall()
    for row in rows:
        connection.execute("DELETE FROM facts WHERE name = ?", (f"{_BATCH_FACT}{row[0]}",))


def _forget_marks(connection: sqlite3.Connection, project: str) -> None:
    """Regions that were marked on a project's photos, and for articles that are its alone."""
    rows = connection.execute(
        "SELECT DISTINCT inputs FROM jobs WHERE project = ?", (project,)
    ).fetchall()
    subjects = {photo_subject(path) for row in rows for path in json.loads(row[0])}
    alone = connection.execute(
        "SELECT sku FROM jobs WHERE project = ? AND sku != '' EXCEPT "
        "SELECT sku FROM jobs WHERE project != ?",
        (project, project),
    )
    subjects |= {sku_subject(row[0]) for row in alone.fetchall()}
    for subject in subjects:
        connection.execute("DELETE FROM region_marks WHERE subject = ?", (subject,))
