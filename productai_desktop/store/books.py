"""The books: jobs with their journals, uploads, learned durations and small facts."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from productai_desktop.core.charges import JournalRow, charges_of
from productai_desktop.core.errors import ConflictError
from productai_desktop.core.evidence import Charge
from productai_desktop.core.jobs import LABELS, MOVES, Fault, Job, JournalEntry
from productai_desktop.core.pacing import Admission, Errand, Moment, Pace
from productai_desktop.core.photos import Hosted, Upload
from productai_desktop.store import forgetting, ledger, search_index, uploads
from productai_desktop.store.archive import SqliteArchive
from productai_desktop.store.database import Database
from productai_desktop.store.rows import (
    COLUMN_LIST,
    COLUMNS,
    encode,
    entry_from,
    job_from,
    jobs_from,
)

#: finished jobs of a kind that a forecast remembers
REMEMBERED = 50

#: fields with words that a move can change
_MOVED = tuple(name for name in search_index.SOURCES if name not in LABELS or name == "removed")

#: whole journals of the jobs of an account that moved since an entry, or may be charged still
_CHARGED = """
SELECT journal.*, jobs.credits_expected FROM jobs JOIN journal ON journal.job = jobs.id
WHERE (
    jobs.id IN (SELECT job FROM journal WHERE id > ?)
    OR jobs.state IN ('SUBMITTING', 'RUNNING', 'DOWNLOADING', 'UNCERTAIN')
) AND jobs.service = ? AND jobs.account = ? ORDER BY journal.id
"""


class Owners(ledger.Liveness, Protocol):
    """Who works on jobs; `owners.Owners`, or a fake."""

    def close(self) -> None: ...


class SqliteBooks:
    """Implements `core.ports.Books` over a Database."""

    def __init__(self, database: Database, owners: Owners) -> None:
        self._database = database
        self._owners = owners
        self.archive = SqliteArchive(database, _next_mark)

    @property
    def owner(self) -> str:
        return self._owners.name

    async def alive(self, owner: str) -> bool:
        return await self._database.run(lambda _: self._owners.alive(owner))

    async def add(self, jobs: Sequence[Job]) -> list[Job]:
        def work(connection: sqlite3.Connection) -> list[Job]:
            return [_insert(connection, job) for job in jobs]

        return await self._database.run(work)

    async def move(self, job: Job, event: str, **changes: Any) -> Job | None:
        target = changes.get("state", job.state)
        if target is not job.state and target not in MOVES[job.state]:
            raise ValueError(f"a job cannot go from {job.state.value} to {target.value}")
        moved = job.evolve(**changes, version=job.version + 1)
        try:
            return await self._database.run(lambda connection: _swap(connection, job, moved, event))
        except sqlite3.IntegrityError as error:
            number = moved.remote_id or 0
            other = await self._holder(job.service, number)
            raise ConflictError("REMOTE_ID_TAKEN", remote_id=number, other=other) from error

    async def move_all(self, jobs: Sequence[Job], event: str, **changes: Any) -> list[Job]:
        def work(connection: sqlite3.Connection) -> list[Job]:
            moved = (
                _swap(connection, job, job.evolve(**changes, version=job.version + 1), event)
                for job in jobs
                if changes.get("state", job.state) in {job.state, *MOVES[job.state]}
            )
            return [job for job in moved if job is not None]

        return await self._database.run(work)

    async def label(self, labels: Mapping[int, Mapping[str, Any]]) -> list[Job]:
        def work(connection: sqlite3.Connection) -> list[Job]:
            jobs = (_label(connection, number, values) for number, values in labels.items())
            return [job for job in jobs if job is not None]

        return await self._database.run(work)

    async def _holder(self, service: str, remote_id: int) -> int:
        """The job that has a remote id; 0 for none."""

        def work(connection: sqlite3.Connection) -> int:
            row = connection.execute(
                "SELECT id FROM jobs WHERE service = ? AND remote_id = ?", (service, remote_id)
            ).fetchone()
            return 0 if row is None else int(row[0])

        return await self._database.run(work)

    async def version(self) -> tuple[int, int]:
        return await self._database.version()

    async def changes(self, since: int) -> tuple[int, list[Job]]:
        def work(connection: sqlite3.Connection) -> tuple[int, list[Job]]:
            last: int = connection.execute("SELECT last FROM marks").fetchone()[0]
            if last == since:
                return last, []
            # the planner would look through all jobs for the order
            way = "INDEXED BY jobs_by_mark " if since else ""
            rows = connection.cursor()
            rows.row_factory = None
            rows.execute(
                f"SELECT {COLUMN_LIST} FROM jobs {way}WHERE mark > ? ORDER BY id", (since,)
            )
            return last, jobs_from(rows)

        return await self._database.run(work)

    async def job(self, number: int) -> Job | None:
        return await self._database.run(lambda connection: _read(connection, number))

    async def journal(self, number: int) -> list[JournalEntry]:
        def work(connection: sqlite3.Connection) -> list[JournalEntry]:
            rows = connection.execute("SELECT * FROM journal WHERE job = ? ORDER BY id", (number,))
            return [entry_from(row) for row in rows]

        return await self._database.run(work)

    async def last_entry(self) -> int:
        def work(connection: sqlite3.Connection) -> int:
            return int(connection.execute("SELECT max(id) FROM journal").fetchone()[0] or 0)

        return await self._database.run(work)

    async def charges(self, service: str, account: str, since: int) -> list[Charge]:
        def work(connection: sqlite3.Connection) -> list[Charge]:
            rows = connection.execute(_CHARGED, (since, service, account))
            return charges_of(
                JournalRow(row["id"], row["job"], row["credits_expected"], entry_from(row))
                for row in rows
            )

        return await self._database.run(work)

    async def claim(self, job: Job) -> Job | None:
        def work(connection: sqlite3.Connection) -> Job | None:
            present = _read(connection, job.id)
            if present is None:
                return None
            if present.owner == self._owners.name:
                return present
            if present.owner and self._owners.alive(present.owner):
                return None
            mine = present.evolve(owner=self._owners.name, version=present.version + 1)
            _write(connection, present, mine)
            return mine

        return await self._database.run(work)

    async def use_upload(
        self, job: int, service: str, account: str, host: str, sha256: str, locator: str
    ) -> Upload | None:
        return await self._database.run(
            lambda connection: uploads.use(connection, job, service, account, host, sha256, locator)
        )

    async def keep_upload(self, number: int, hosted: Hosted) -> bool:
        return await self._database.run(lambda connection: uploads.keep(connection, number, hosted))

    async def take_over_upload(self, service: str, account: str, host: str, sha256: str) -> None:
        await self._database.run(
            lambda connection: uploads.take_over(connection, service, account, host, sha256)
        )

    async def spoil_upload(self, number: int) -> None:
        await self._database.run(lambda connection: uploads.spoil(connection, number))

    async def claim_uploads(self, hosts: Mapping[str, bool], *, left: bool) -> list[Upload]:
        return await self._database.run(
            lambda connection: uploads.claim_removable(connection, hosts, left=left)
        )

    async def forget_upload(self, number: int) -> None:
        await self._database.run(lambda connection: uploads.removed(connection, number))

    async def release_upload(self, number: int) -> None:
        await self._database.run(lambda connection: uploads.stays(connection, number))

    async def removes_upload(self, number: int) -> bool:
        return await self._database.run(
            lambda connection: uploads.being_removed(connection, number)
        )

    async def uploads_of(self, job: int) -> list[Upload]:
        return await self._database.run(lambda connection: uploads.of_job(connection, job))

    async def project_uploads(self, project: str) -> tuple[list[Upload], list[Upload]]:
        return await self._database.run(lambda connection: uploads.of_project(connection, project))

    async def forget_project(self, project: str) -> list[Job]:
        return await self._database.run(
            lambda connection: forgetting.forget(connection, project, _next_mark)
        )

    async def copies_with(self, project: str) -> int:
        return await self._database.look(lambda path: forgetting.copies_with(path, project))

    async def forget_in_copies(self, project: str) -> tuple[int, list[Path]]:
        await self._database.wipe()
        return await self._database.look(lambda path: forgetting.forget_in_copies(path, project))

    async def admit(self, service: str, pace: Pace, errand: Errand, moment: Moment) -> Admission:
        return await self._database.run(
            lambda connection: ledger.admit(connection, self._owners, service, pace, errand, moment)
        )

    async def answered(self, ticket: int, moment: Moment) -> None:
        await self._database.run(lambda connection: ledger.answered(connection, ticket, moment))

    async def withdraw(self, ticket: int) -> None:
        await self._database.run(lambda connection: ledger.withdraw(connection, ticket))

    async def refused(
        self, service: str, ticket: int, pace: Pace, hold_seconds: float, moment: Moment,
        *, teaches: bool,
    ) -> int:  # fmt: skip
        return await self._database.run(
            lambda connection: ledger.refused(
                connection, service, ticket, pace, hold_seconds, moment, teaches=teaches
            )
        )

    async def limit(self, service: str, pace: Pace, moment: Moment) -> int:
        return await self._database.run(
            lambda connection: ledger.limit(connection, service, pace, moment)
        )

    async def durations(self, key: str) -> list[tuple[float, float]]:
        def work(connection: sqlite3.Connection) -> list[tuple[float, float]]:
            rows = connection.execute(
                "SELECT above, seconds FROM durations WHERE kind = ? ORDER BY id DESC LIMIT ?",
                (key, REMEMBERED),
            )
            return [(row[0], row[1]) for row in rows][::-1]

        return await self._database.run(work)

    async def add_duration(self, key: str, above: float, seconds: float) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO durations (kind, above, seconds) VALUES (?, ?, ?)",
                (key, above, seconds),
            )
            connection.execute(
                "DELETE FROM durations WHERE kind = ? AND id NOT IN "
                "(SELECT id FROM durations WHERE kind = ? ORDER BY id DESC LIMIT ?)",
                (key, key, REMEMBERED),
            )

        await self._database.run(work)

    async def fact(self, name: str) -> str | None:
        def work(connection: sqlite3.Connection) -> str | None:
            row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
            return None if row is None else str(row[0])

        return await self._database.run(work)

    async def set_fact(self, name: str, value: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

        await self._database.run(work)

    async def first_fact(self, name: str, value: str) -> str:
        def work(connection: sqlite3.Connection) -> str:
            connection.execute("INSERT OR IGNORE INTO facts VALUES (?, ?)", (name, value))
            row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
            return str(row[0])

        return await self._database.run(work)

    async def backup(self) -> None:
        await self._database.backup()

    async def close(self) -> None:
        await self.archive.close()
        await self._database.close()
        self._owners.close()


def _next_mark(connection: sqlite3.Connection) -> int:
    connection.execute("UPDATE marks SET last = last + 1")
    return int(connection.execute("SELECT last FROM marks").fetchone()[0])


def _insert(connection: sqlite3.Connection, job: Job) -> Job:
    names = [name for name in COLUMNS if name != "id"]
    columns = ", ".join(f'"{name}"' for name in ("mark", *names))
    places = ", ".join("?" * (len(names) + 1))
    values = [_next_mark(connection), *(encode(getattr(job, name)) for name in names)]
    cursor = connection.execute(f"INSERT INTO jobs ({columns}) VALUES ({places})", values)
    written = job.evolve(id=cursor.lastrowid)
    search_index.put(connection, written)
    _note(connection, written, "ordered", None)
    return written


def _swap(connection: sqlite3.Connection, old: Job, new: Job, event: str) -> Job | None:
    """Moves a job; returns it as it stands then, with labels that were set meanwhile."""
    if not _write(connection, old, new):
        return None
    if new.state is not old.state or event:
        _note(connection, new, event, new.fault)
    job = _read(connection, new.id)
    if job is not None:
        # labels that were set meanwhile are no change of this move
        before = job.evolve(**{name: getattr(old, name) for name in _MOVED})
        search_index.put(connection, job, before)
    return job


def _label(connection: sqlite3.Connection, number: int, values: Mapping[str, Any]) -> Job | None:
    if not values.keys() <= LABELS:
        raise ValueError(f"not labels of a job: {sorted(values.keys() - LABELS)}")
    sets = ", ".join(f'"{name}" = ?' for name in values)
    before = _read(connection, number)
    connection.execute(
        f"UPDATE jobs SET {sets}, mark = ? WHERE id = ?",
        (*(encode(value) for value in values.values()), _next_mark(connection), number),
    )
    job = _read(connection, number)
    if job is not None:
        search_index.put(connection, job, before)
    return job


def _read(connection: sqlite3.Connection, number: int) -> Job | None:
    row = connection.execute("SELECT * FROM jobs WHERE id = ?", (number,)).fetchone()
    return None if row is None else job_from(row)


def _write(connection: sqlite3.Connection, old: Job, new: Job) -> bool:
    changed = [name for name in COLUMNS if getattr(old, name) != getattr(new, name)]
    sets = ", ".join(f'"{name}" = ?' for name in changed)
    values = [encode(getattr(new, name)) for name in changed]
    cursor = connection.execute(
        f"UPDATE jobs SET {sets}, mark = ? WHERE id = ? AND version = ?",
        (*values, _next_mark(connection), old.id, old.version),
    )
    return cursor.rowcount == 1


def _note(connection: sqlite3.Connection, job: Job, event: str, fault: Fault | None) -> None:
    connection.execute(
        "INSERT INTO journal (job, at, state, event, fault) VALUES (?, ?, ?, ?, ?)",
        (job.id, datetime.now(UTC).isoformat(), job.state.name, event, encode(fault)),
    )
