"""The history in the books: read beside the writer, written by it."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from productai_desktop.core.archive import Export, Found, Lineage, Search, Spending
from productai_desktop.core.jobs import Job, State
from productai_desktop.store import descent, history_query, search_index
from productai_desktop.store.database import Database
from productai_desktop.store.history_order import Order, mask_of, read_order
from productai_desktop.store.reader import Reader
from productai_desktop.store.rows import encode, job_from

#: edits read by one statement
AT_ONCE = 500
#: changed edits that are looked at one by one before all are read anew
FEW = 2000

_ENDED = tuple(state.name for state in State if state.ended)


class SqliteArchive:
    """Implements `core.archive.Archive` over the books' file."""

    def __init__(self, database: Database, next_mark: Callable[[sqlite3.Connection], int]) -> None:
        self._database = database
        self._next_mark = next_mark
        self._reader = Reader(database.path)
        #: what is shown as of a mark, and its numbers again as a mask; of the reader's thread
        self._order: Order | None = None
        self._known = bytearray()
        self._order_mark = 0

    async def find(self, search: Search) -> Found:
        def work(connection: sqlite3.Connection) -> Found:
            order = self._present_order(connection)
            wanted = history_query.wanted_numbers(connection, search)
            chosen = order.chosen(wanted, search.since, search.until)
            return Found(chosen.numbers, chosen.days)

        return await self._reader.run(work)

    async def jobs(self, numbers: Sequence[int]) -> list[Job]:
        def work(connection: sqlite3.Connection) -> list[Job]:
            found = _jobs(connection, numbers)
            present = (found.get(number) for number in numbers)
            return [job for job in present if job is not None and not job.removed]

        return await self._reader.run(work)

    async def choices(self) -> tuple[Sequence[str], Sequence[str]]:
        def work(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
            rows = connection.execute(
                "SELECT DISTINCT model, project FROM jobs INDEXED BY jobs_by_creation "
                "WHERE removed = 0"
            ).fetchall()
            models = sorted({str(row[0]) for row in rows} - {""})
            return models, sorted({str(row[1]) for row in rows} - {""})

        return await self._reader.run(work)

    async def lineage(self, number: int) -> Lineage:
        def work(connection: sqlite3.Connection) -> Lineage:
            members, steps = descent.family(connection, number)
            jobs = _jobs(connection, sorted(members))
            exports = [one for member in jobs for one in _exports(connection, member)]
            known = [step for step in steps if step[0] in jobs and step[1] in jobs]
            return Lineage(jobs, known, exports)

        return await self._reader.run(work)

    async def results_of(self, photo: str) -> list[Job]:
        def work(connection: sqlite3.Connection) -> list[Job]:
            jobs = _jobs(connection, history_query.named(connection, photo)).values()
            return [job for job in jobs if photo in job.inputs and job.output and not job.removed]

        return await self._reader.run(work)

    async def makers(self, paths: Sequence[str]) -> dict[str, int]:
        return await self._reader.run(lambda connection: descent.makers(connection, paths))

    async def results_of_size(self, size: int) -> dict[str, int]:
        return await self._reader.run(lambda connection: descent.of_size(connection, size))

    async def spending(self, by: str, search: Search) -> list[Spending]:
        return await self._reader.run(
            lambda connection: history_query.spending(connection, by, search)
        )

    async def remove(self, numbers: Sequence[int]) -> int:
        def work(connection: sqlite3.Connection) -> int:
            places = ", ".join("?" * len(_ENDED))
            count = 0
            for number in dict.fromkeys(numbers):
                removed = connection.execute(
                    "UPDATE jobs SET removed = 1, cleared = 1 "
                    f"WHERE id = ? AND removed = 0 AND state IN ({places})",
                    (number, *_ENDED),
                ).rowcount
                if removed:
                    self._touch(connection, number)
                    search_index.drop(connection, number)
                    count += 1
            return count

        return await self._database.run(work)

    async def relocate(self, old: str, new: str) -> int:
        def work(connection: sqlite3.Connection) -> int:
            found = _jobs(connection, history_query.named(connection, old))
            count = 0
            for job in found.values():
                output = new if job.output == old and job.state.ended else job.output
                inputs = tuple(new if path == old else path for path in job.inputs)
                moved = job.evolve(output=output, inputs=inputs)
                if moved == job:
                    continue
                connection.execute(
                    "UPDATE jobs SET output = ?, inputs = ? WHERE id = ?",
                    (output, encode(inputs), job.id),
                )
                self._touch(connection, job.id)
                search_index.put(connection, moved, job)
                count += 1
            connection.execute("UPDATE exports SET path = ? WHERE path = ?", (new, old))
            return count

        return await self._database.run(work)

    async def add_export(self, export: Export) -> Export:
        def work(connection: sqlite3.Connection) -> Export:
            cursor = connection.execute(
                "INSERT INTO exports (job, at, preset, path, sha256, bytes, worst) "
                "SELECT id, ?, ?, ?, ?, ?, ? FROM jobs WHERE id = ? AND inputs != '[]'",
                (encode(export.at), export.preset, export.path, export.sha256, export.bytes,
                 export.worst, export.job),
            )  # fmt: skip
            return replace(export, id=cursor.lastrowid or 0) if cursor.rowcount > 0 else export

        return await self._database.run(work)

    async def exports_of(self, job: int) -> list[Export]:
        return await self._reader.run(lambda connection: _exports(connection, job))

    async def inspection(self, job: int) -> str | None:
        return await self._reader.run(
            lambda connection: _text(connection, "SELECT found FROM inspections WHERE job = ?", job)
        )

    async def keep_inspection(self, job: int, found: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO inspections (job, found) "
                "SELECT id, ? FROM jobs WHERE id = ? AND inputs != '[]'",
                (found, job),
            )

        await self._database.run(work)

    async def marks(self, subject: str) -> str | None:
        statement = "SELECT marks FROM region_marks WHERE subject = ?"
        return await self._reader.run(lambda connection: _text(connection, statement, subject))

    async def keep_marks(self, subject: str, marks: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            if marks:
                connection.execute(
                    "INSERT OR REPLACE INTO region_marks VALUES (?, ?)", (subject, marks)
                )
            else:
                connection.execute("DELETE FROM region_marks WHERE subject = ?", (subject,))

        await self._database.run(work)

    async def close(self) -> None:
        """Lets go of the books."""
        await self._reader.close()

    def _touch(self, connection: sqlite3.Connection, number: int) -> None:
        """Lets other processes and this one's engine hear of a change."""
        connection.execute(
            "UPDATE jobs SET mark = ? WHERE id = ?", (self._next_mark(connection), number)
        )

    def _present_order(self, connection: sqlite3.Connection) -> Order:
        """What is shown now; read anew only where an edit was added or removed since."""
        mark: int = connection.execute("SELECT last FROM marks").fetchone()[0]
        order = self._order
        if order is None or (mark != self._order_mark and self._added_or_removed(connection)):
            order = self._order = read_order(connection)
            self._known = mask_of(order.numbers)
        self._order_mark = mark
        return order

    def _added_or_removed(self, connection: sqlite3.Connection) -> bool:
        changed = connection.execute(
            "SELECT id, removed FROM jobs WHERE mark > ? LIMIT ?", (self._order_mark, FEW + 1)
        ).fetchall()
        if len(changed) > FEW:
            return True
        return any(self._shows(row["id"]) is bool(row["removed"]) for row in changed)

    def _shows(self, number: int) -> bool:
        return number < len(self._known) and bool(self._known[number])


def _jobs(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Job]:
    """Edits by number, in this order as far as it ascends; what was forgotten is left out."""
    found: dict[int, Job] = {}
    for start in range(0, len(numbers), AT_ONCE):
        part = [int(number) for number in numbers[start : start + AT_ONCE]]
        places = ", ".join("?" * len(part))
        rows = connection.execute(f"SELECT * FROM jobs WHERE id IN ({places}) ORDER BY id", part)
        found.update((job.id, job) for job in map(job_from, rows) if not job.forgotten)
    return found


def _exports(connection: sqlite3.Connection, job: int) -> list[Export]:
    rows: Iterable[sqlite3.Row] = connection.execute(
        "SELECT * FROM exports WHERE job = ? ORDER BY id", (job,)
    )
    return [
        Export(
            id=row["id"], job=row["job"], at=datetime.fromisoformat(row["at"]),
            preset=row["preset"], path=row["path"], sha256=row["sha256"], bytes=row["bytes"],
            worst=row["worst"],
        )
        for row in rows
    ]  # fmt: skip


def _text(connection: sqlite3.Connection, statement: str, key: int | str) -> str | None:
    row = connection.execute(statement, (key,)).fetchone()
    return None if row is None else str(row[0])
