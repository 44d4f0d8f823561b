"""What can still be read of damaged books, taken over into those of the backup."""

import contextlib
import json
import logging
import sqlite3
from dataclasses import replace
from pathlib import Path

from productai_desktop.core.evidence import Evidence

_log = logging.getLogger(__name__)


def forget_measurements(connection: sqlite3.Connection) -> None:
    """Balances that were measured before something was lost from the books prove nothing: the
    books do not know any more what else was charged."""
    connection.execute("DELETE FROM facts WHERE name LIKE 'measured:%'")
    rows = connection.execute("SELECT id, evidence FROM jobs WHERE evidence IS NOT NULL")
    for number, text in rows.fetchall():
        evidence = Evidence.read(json.loads(text))
        if not evidence.settled:
            forgetful = json.dumps(replace(evidence, before=None).stored())
            connection.execute("UPDATE jobs SET evidence = ? WHERE id = ?", (forgetful, number))


def salvage(damaged: Path, connection: sqlite3.Connection) -> int:
    """Copies readable jobs that are newer than the backup's; returns how many."""
    saved = 0
    with contextlib.closing(sqlite3.connect(f"{damaged.as_uri()}?mode=ro", uri=True)) as source:
        source.row_factory = sqlite3.Row
        try:
            rows = source.execute("SELECT * FROM jobs ORDER BY id")
            for row in rows:
                saved += _take_over(row, connection)
        except sqlite3.DatabaseError as error:
            _log.warning("the damaged books end to be readable: %s", error)
    return saved


def _take_over(row: sqlite3.Row, connection: sqlite3.Connection) -> int:
    present = connection.execute("SELECT version FROM jobs WHERE id = ?", (row["id"],)).fetchone()
    if present is not None and present["version"] >= row["version"]:
        return 0
    values = dict(row)
    connection.execute("UPDATE marks SET last = last + 1")
    values["mark"] = connection.execute("SELECT last FROM marks").fetchone()[0]
    names = ", ".join(f'"{name}"' for name in values)
    places = ", ".join("?" * len(values))
    try:
        connection.execute(
            f"INSERT OR REPLACE INTO jobs ({names}) VALUES ({places})", tuple(values.values())
        )
    except sqlite3.DatabaseError as error:
        _log.warning("job %s of the damaged books cannot be saved: %s", row["id"], error)
        return 0
    return 1
