"""The request ledger: which requests left for a service lately, in any process, in any boot.

Whether one more may leave is the rule of `core.admission`; here stands what it is asked about,
and what refusals (429) have taught.
"""

import json
import sqlite3
from datetime import datetime
from typing import Protocol

from productai_desktop.core.admission import (
    FIRST_STEP_SECONDS,
    SPAN_SECONDS,
    Lesson,
    after,
    after_refusal,
    wait_seconds,
)
from productai_desktop.core.pacing import Admission, Errand, Moment, Pace

#: real seconds after which a request without an answer has been forgotten by its process
OLDEST_SECONDS = 900.0


class Liveness(Protocol):
    name: str

    def alive(self, name: str) -> bool: ...


def admit(
    connection: sqlite3.Connection,
    owners: Liveness,
    service: str,
    pace: Pace,
    errand: Errand,
    moment: Moment,
) -> Admission:
    """Books a request, or says how many seconds to wait before asking again."""
    now = moment.monotonic_seconds
    _rebase(connection, service, moment)
    _free_dead(connection, owners, service, now, moment.scale)
    connection.execute(
        "DELETE FROM requests WHERE service = ? AND answered <= ?", (service, now - SPAN_SECONDS)
    )
    next_even, held_until = connection.execute(
        "SELECT next_even, held_until FROM paces WHERE service = ?", (service,)
    ).fetchone()
    rows = connection.execute(
        "SELECT answered, sent FROM requests WHERE service = ?", (service,)
    ).fetchall()
    known = _taught(connection, service)
    allowed = pace if known is None else known.limited(pace, moment)
    wait = wait_seconds(
        [row[0] for row in rows], max((row[1] for row in rows), default=now), next_even,
        held_until, allowed, now, errand,
    )  # fmt: skip
    if wait > 0.0:
        return Admission(0, wait, allowed.requests_per_minute)
    cursor = connection.execute(
        "INSERT INTO requests (service, owner, boot, sent, sent_wall) VALUES (?, ?, ?, ?, ?)",
        (service, owners.name, moment.boot, now, moment.wall.timestamp()),
    )
    connection.execute(
        "UPDATE paces SET next_even = ?, at = ?, at_wall = ? WHERE service = ?",
        (after(next_even, now, pace), now, moment.wall.timestamp(), service),
    )
    return Admission(int(cursor.lastrowid or 0), 0.0, allowed.requests_per_minute)


def answered(connection: sqlite3.Connection, ticket: int, moment: Moment) -> None:
    """Marks a request as answered now."""
    connection.execute(
        "UPDATE requests SET answered = ?, boot = ? WHERE id = ?",
        (moment.monotonic_seconds, moment.boot, ticket),
    )


def withdraw(connection: sqlite3.Connection, ticket: int) -> None:
    """Strikes a request that was never sent."""
    connection.execute("DELETE FROM requests WHERE id = ?", (ticket,))


def refused(
    connection: sqlite3.Connection,
    service: str,
    ticket: int,
    pace: Pace,
    hold_seconds: float,
    moment: Moment,
    *,
    teaches: bool,
) -> int:
    """A request was refused with 429: admits nothing for some seconds (a longer hold stays), and
    learns a lower limit if it `teaches`. What was sent before the last lesson never does. Returns
    the limit that holds."""
    _rebase(connection, service, moment)
    now = moment.monotonic_seconds
    connection.execute(
        "UPDATE paces SET held_until = max(held_until, ?), at = ?, at_wall = ? WHERE service = ?",
        (now + hold_seconds, now, moment.wall.timestamp(), service),
    )
    known = _taught(connection, service)
    row = connection.execute("SELECT sent_wall FROM requests WHERE id = ?", (ticket,)).fetchone()
    sent_wall = moment.wall.timestamp() if row is None else float(row[0])
    late = known is not None and sent_wall <= known.at.timestamp() <= moment.wall.timestamp()
    if late or not teaches:
        return limit(connection, service, pace, moment)
    others = connection.execute(
        "SELECT count(*) FROM requests WHERE service = ? AND id != ?", (service, ticket)
    ).fetchone()[0]
    lesson = after_refusal(known, pace, int(others), moment)
    connection.execute(
        "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)",
        (_fact(service), json.dumps(
            {"limit": lesson.limit, "at": lesson.at.isoformat(), "step": lesson.step_seconds}
        )),
    )  # fmt: skip
    return lesson.limited(pace, moment).requests_per_minute


def limit(connection: sqlite3.Connection, service: str, pace: Pace, moment: Moment) -> int:
    """Requests a minute that are allowed now."""
    known = _taught(connection, service)
    return (pace if known is None else known.limited(pace, moment)).requests_per_minute


def _taught(connection: sqlite3.Connection, service: str) -> Lesson | None:
    row = connection.execute("SELECT value FROM facts WHERE name = ?", (_fact(service),)).fetchone()
    if row is None:
        return None
    stored = json.loads(row[0])
    at = datetime.fromisoformat(stored["at"])
    return Lesson(int(stored["limit"]), at, float(stored.get("step", FIRST_STEP_SECONDS)))


def _fact(service: str) -> str:
    return f"limit:{service}"


def _free_dead(
    connection: sqlite3.Connection, owners: Liveness, service: str, now: float, scale: float
) -> None:
    """A request of a process that died is answered now: its slot is held one window more. So is
    one that is older than any request can be."""
    connection.execute(
        "UPDATE requests SET answered = ? WHERE service = ? AND answered IS NULL AND sent < ?",
        (now, service, now - OLDEST_SECONDS * scale),
    )
    rows = connection.execute(
        "SELECT DISTINCT owner FROM requests WHERE service = ? AND answered IS NULL", (service,)
    ).fetchall()
    for (owner,) in rows:
        if not owners.alive(owner):
            connection.execute(
                "UPDATE requests SET answered = ? WHERE owner = ? AND answered IS NULL",
                (now, owner),
            )


def _rebase(connection: sqlite3.Connection, service: str, moment: Moment) -> None:
    """Carries rows of another boot over to this one by the wall clock. A clock that was set
    back makes them new, so that they wait one window at most."""
    now, wall = moment.monotonic_seconds, moment.wall.timestamp()

    def age(then: float) -> float:
        return max(0.0, wall - then) * moment.scale

    for number, sent_wall, sent, answered_at in connection.execute(
        "SELECT id, sent_wall, sent, answered FROM requests WHERE service = ? AND boot != ?",
        (service, moment.boot),
    ).fetchall():
        shift = now - age(sent_wall) - sent
        carried = now if answered_at is None else min(now, answered_at + shift)
        connection.execute(
            "UPDATE requests SET boot = ?, sent = ?, answered = ? WHERE id = ?",
            (moment.boot, sent + shift, carried, number),
        )
    row = connection.execute(
        "SELECT boot, at, at_wall, next_even, held_until FROM paces WHERE service = ?", (service,)
    ).fetchone()
    if row is None:
        connection.execute(
            "INSERT INTO paces (service, boot, at_wall, at, next_even, held_until) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (service, moment.boot, wall, now, now, now),
        )
    elif row["boot"] != moment.boot:
        shift = now - age(row["at_wall"]) - row["at"]
        connection.execute(
            "UPDATE paces SET boot = ?, at = ?, next_even = ?, held_until = ? WHERE service = ?",
            (moment.boot, row["at"] + shift, row["next_even"] + shift,
             row["held_until"] + shift, service),
        )  # fmt: skip
