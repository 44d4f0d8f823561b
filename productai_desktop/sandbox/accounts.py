"""The sandbox's own books: keys, balances, jobs and the requests of the last minute."""

import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FIRST_TOKENS = 1250
WINDOW_SECONDS = 60.0

#: of the tables; 0 is the same before it was written down
_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS accounts (key TEXT PRIMARY KEY, tokens INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    operation TEXT NOT NULL,
    prompt TEXT,
    model TEXT NOT NULL,
    ratio_width INTEGER,
    ratio_height INTEGER,
    long_side INTEGER NOT NULL,
    output_format TEXT NOT NULL,
    credits INTEGER NOT NULL,
    started REAL NOT NULL,
    latency REAL NOT NULL,
    ending TEXT NOT NULL,
    result TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS requests (at REAL NOT NULL, address TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'jobs', 12344 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'jobs');
"""


@dataclass(frozen=True, slots=True)
class SandboxJob:
    """One charged job."""

    id: int
    key: str
    #: "edit", "upscale" or "custom"
    operation: str
    prompt: str | None
    model: str
    #: (width, height) of the ratio asked for; None for the photo's own
    ratio: tuple[int, int] | None
    long_side: int
    output_format: str
    credits: int
    #: seconds since the epoch
    started: float
    #: seconds at the service, on the sandbox's clock
    latency: float
    #: the status it ends with; "RUNNING" for never
    ending: str
    #: file name below results/; "" until it was rendered
    result: str


class NewerAccountsError(sqlite3.DatabaseError):
    """Made by a newer version of the program."""


class Accounts:
    """SQLite in the sandbox's folder. Two processes may work on the same.

    Raises sqlite3.DatabaseError for a file that is none or of a newer version, OperationalError
    for one out of reach.
    """

    def __init__(self, path: Path, time_scale: float) -> None:
        self._time_scale = time_scale
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(
            path, isolation_level=None, timeout=20, check_same_thread=False
        )
        self._connection.row_factory = sqlite3.Row
        try:
            version = _version(self._connection)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_SCHEMA)
            if version < _VERSION:
                self._connection.execute(f"PRAGMA user_version = {_VERSION}")
        except BaseException:
            self._connection.close()
            raise

    def open_account(self, key: str | None, tokens: int | None) -> str:
        """The key to accept, made once where none is given; its balance is set by `tokens`."""
        with self._transaction() as connection:
            if key is None:
                row = connection.execute("SELECT value FROM facts WHERE name = 'key'").fetchone()
                key = str(row[0]) if row else f"sandbox-{secrets.token_hex(12)}"
                connection.execute("INSERT OR REPLACE INTO facts VALUES ('key', ?)", (key,))
            connection.execute("INSERT OR IGNORE INTO accounts VALUES (?, ?)", (key, FIRST_TOKENS))
            if tokens is not None:
                connection.execute("UPDATE accounts SET tokens = ? WHERE key = ?", (tokens, key))
        return key

    def admit(self, address: str, limit: int) -> float | None:
        """None where a request may pass; else seconds until the window has room (real time)."""
        window = WINDOW_SECONDS / self._time_scale
        with self._transaction() as connection:
            # Read under the lock: else a row that another thread or process wrote meanwhile
            # would look like one from before the clock was set back.
            now = time.time()
            connection.execute("DELETE FROM requests WHERE at <= ? OR at > ?", (now - window, now))
            times = [
                row[0]
                for row in connection.execute(
                    "SELECT at FROM requests WHERE address = ? ORDER BY at", (address,)
                )
            ]
            if len(times) >= limit:
                return max(0.0, times[-limit] + window - now)
            connection.execute("INSERT INTO requests VALUES (?, ?)", (now, address))
        return None

    def tokens(self, key: str) -> int:
        with self._transaction() as connection:
            row = connection.execute("SELECT tokens FROM accounts WHERE key = ?", (key,)).fetchone()
        return int(row[0]) if row else 0

    def charge(self, job: SandboxJob, keep_inputs: Callable[[int], None]) -> SandboxJob | None:
        """Takes the credits and makes the job, both or neither; None where they do not suffice.

        `keep_inputs` stores what the job works on, under its number, before it is paid for.
        """
        with self._transaction() as connection:
            taken = connection.execute(
                "UPDATE accounts SET tokens = tokens - ? WHERE key = ? AND tokens >= ?",
                (job.credits, job.key, job.credits),
            )
            if taken.rowcount != 1:
                return None
            width, height = job.ratio or (None, None)
            made = connection.execute(
                "INSERT INTO jobs (key, operation, prompt, model, ratio_width, ratio_height, "
                "long_side, output_format, credits, started, latency, ending, result) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                (job.key, job.operation, job.prompt, job.model, width, height, job.long_side,
                 job.output_format, job.credits, job.started, job.latency, job.ending),
            )  # fmt: skip
            row = connection.execute("SELECT * FROM jobs WHERE id = ?", (made.lastrowid,))
            charged = _job_of(row.fetchone())
            keep_inputs(charged.id)
            return charged

    def job(self, number: int, key: str) -> SandboxJob | None:
        """A job of this key."""
        with self._transaction() as connection:
            row = connection.execute(
                "SELECT * FROM jobs WHERE id = ? AND key = ?", (number, key)
            ).fetchone()
        return _job_of(row) if row else None

    def jobs(self) -> list[SandboxJob]:
        """All jobs, oldest first."""
        with self._transaction() as connection:
            return [_job_of(row) for row in connection.execute("SELECT * FROM jobs ORDER BY id")]

    def rendered(self, number: int, result: str) -> None:
        with self._transaction() as connection:
            connection.execute("UPDATE jobs SET result = ? WHERE id = ?", (result, number))

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > _VERSION:
        raise NewerAccountsError(f"version {version}")
    return version


def _job_of(row: sqlite3.Row) -> SandboxJob:
    width, height = row["ratio_width"], row["ratio_height"]
    return SandboxJob(
        id=row["id"],
        key=row["key"],
        operation=row["operation"],
        prompt=row["prompt"],
        model=row["model"],
        ratio=(width, height) if width else None,
        long_side=row["long_side"],
        output_format=row["output_format"],
        credits=row["credits"],
        started=row["started"],
        latency=row["latency"],
        ending=row["ending"],
        result=row["result"],
    )
