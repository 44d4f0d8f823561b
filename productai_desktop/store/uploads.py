"""Uploads: which photo lies at which host, which jobs need it there, and which may be removed.

An upload is written down before its photo leaves, without an address: if the program ends between
the two, the next one finds it and knows under which name to look.
"""

import sqlite3
from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from productai_desktop.core.jobs import State
from productai_desktop.core.photos import Hosted, Upload

#: stands for a job that uses an upload: somebody is removing it
_REMOVAL = 0
_ENDED = tuple(state.name for state in State if state.ended)
_OPEN = f"state NOT IN ({', '.join('?' * len(_ENDED))})"


def use(
    connection: sqlite3.Connection, job: int, service: str, account: str, host: str, sha256: str,
    locator: str,
) -> Upload | None:  # fmt: skip
    """The upload of a content, which the job needs from now on; made where there is none. None
    while it is being removed."""
    row = connection.execute(
        "SELECT * FROM uploads WHERE service = ? AND account = ? AND host = ? AND sha256 = ?",
        (service, account, host, sha256),
    ).fetchone()
    if row is None:
        connection.execute(
            "INSERT INTO uploads (service, account, host, sha256, address, locator, at)"
            " VALUES (?, ?, ?, ?, '', ?, ?)",
            (service, account, host, sha256, locator, datetime.now(UTC).isoformat()),
        )
        return use(connection, job, service, account, host, sha256, locator)
    if being_removed(connection, row["id"]):
        return None
    connection.execute("INSERT OR IGNORE INTO upload_uses VALUES (?, ?)", (row["id"], job))
    return _upload(row)


def keep(connection: sqlite3.Connection, number: int, hosted: Hosted) -> bool:
    """Writes down where an upload lies; False where it was forgotten meanwhile."""
    cursor = connection.execute(
        "UPDATE uploads SET address = ?, locator = ?, expires_at = ?, at = ? WHERE id = ?",
        (
            hosted.address,
            hosted.locator,
            hosted.expires_at and hosted.expires_at.isoformat(),
            datetime.now(UTC).isoformat(),
            number,
        ),
    )
    return cursor.rowcount == 1


def take_over(
    connection: sqlite3.Connection, service: str, account: str, host: str, sha256: str
) -> None:
    """An upload whose removal never ends is needed again: it is to be brought there anew."""
    found = "service = ? AND account = ? AND host = ? AND sha256 = ?"
    key = (service, account, host, sha256)
    connection.execute(
        "DELETE FROM upload_uses WHERE job = ?"
        f" AND upload IN (SELECT id FROM uploads WHERE {found})",
        (_REMOVAL, *key),
    )
    connection.execute(f"UPDATE uploads SET address = '' WHERE {found}", key)


def spoil(connection: sqlite3.Connection, number: int) -> None:
    """An address serves no more: who needs the upload next brings it there anew."""
    connection.execute("UPDATE uploads SET address = '' WHERE id = ?", (number,))


def claim_removable(
    connection: sqlite3.Connection, hosts: Mapping[str, bool], *, left: bool
) -> list[Upload]:
    """Uploads at some hosts, by whether these are tidy, that no open job needs, nor one that was
    ordered together with those that did; they are marked. `left` takes what is marked already,
    too; at a host that is not tidy nothing else is taken."""
    rows = _at(connection, hosts if left else [host for host in hosts if hosts[host]])
    if not rows:
        return []
    jobs = connection.execute(f'SELECT id, "order", batch FROM jobs WHERE {_OPEN}', _ENDED)
    numbers, together = set[int](), set[str]()
    for number, order, batch in jobs:
        numbers.add(number)
        together |= {text for text in (order, batch) if text}
    found: list[Upload] = []
    for row in rows:
        users = connection.execute(
            'SELECT upload_uses.job, jobs."order", jobs.batch FROM upload_uses'
            " LEFT JOIN jobs ON jobs.id = upload_uses.job WHERE upload = ?",
            (row["id"],),
        ).fetchall()
        needed = any(user[0] in numbers or {user[1], user[2]} & together for user in users)
        marked = any(user[0] == _REMOVAL for user in users)
        if not needed and (left if marked else hosts[row["host"]]):
            connection.execute(
                "INSERT OR IGNORE INTO upload_uses VALUES (?, ?)", (row["id"], _REMOVAL)
            )
            found.append(_upload(row))
    return found


def removed(connection: sqlite3.Connection, number: int) -> None:
    """An upload is gone from its host."""
    connection.execute("DELETE FROM upload_uses WHERE upload = ?", (number,))
    connection.execute("DELETE FROM uploads WHERE id = ?", (number,))


def stays(connection: sqlite3.Connection, number: int) -> None:
    """An upload could not be removed now."""
    connection.execute("DELETE FROM upload_uses WHERE upload = ? AND job = ?", (number, _REMOVAL))


def of_job(connection: sqlite3.Connection, job: int) -> list[Upload]:
    rows = connection.execute(
        "SELECT uploads.* FROM uploads JOIN upload_uses ON upload_uses.upload = uploads.id"
        " WHERE upload_uses.job = ? ORDER BY uploads.id",
        (job,),
    )
    return [_upload(row) for row in rows]


def of_project(connection: sqlite3.Connection, project: str) -> tuple[list[Upload], list[Upload]]:
    """Uploads that jobs of a project alone have used, and those that others have used, too."""
    rows = connection.execute(
        "SELECT uploads.*, min(jobs.project = ?) AS alone FROM uploads"
        " JOIN upload_uses ON upload_uses.upload = uploads.id"
        " JOIN jobs ON jobs.id = upload_uses.job"
        " GROUP BY uploads.id HAVING max(jobs.project = ?) ORDER BY uploads.id",
        (project, project),
    ).fetchall()
    alone = [_upload(row) for row in rows if row["alone"]]
    return alone, [_upload(row) for row in rows if not row["alone"]]


def claim_unused(connection: sqlite3.Connection, numbers: Collection[int]) -> None:
    """Marks those of some uploads as being removed that no job uses any more."""
    for number in numbers:
        connection.execute(
            "INSERT INTO upload_uses SELECT ?, ?"
            " WHERE NOT EXISTS (SELECT 1 FROM upload_uses WHERE upload = ?)",
            (number, _REMOVAL, number),
        )


def _at(connection: sqlite3.Connection, hosts: Collection[str]) -> list[sqlite3.Row]:
    places = ", ".join("?" * len(hosts))
    return connection.execute(
        f"SELECT * FROM uploads WHERE host IN ({places}) ORDER BY id", tuple(hosts)
    ).fetchall()


def being_removed(connection: sqlite3.Connection, number: int) -> bool:
    """It is marked as such, and in the books still."""
    found = connection.execute(
        "SELECT 1 FROM upload_uses WHERE upload = ? AND job = ?", (number, _REMOVAL)
    )
    return found.fetchone() is not None


def _upload(row: sqlite3.Row) -> Upload:
    expires = row["expires_at"]
    hosted = Hosted(
        row["address"], row["locator"], datetime.fromisoformat(expires) if expires else None
    )
    return Upload(row["id"], row["service"], row["account"], row["host"], row["sha256"], hosted)
