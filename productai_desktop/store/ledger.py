"""The request ledger: which requests left for a service lately, in any process, in any boot.

Rules (DESIGN, "Pacing"): at most `requests_per_minute` slots, each held from sending until a
window after the answer; at most `burst` at once, then one each `spacing_seconds` (the generic
cell rate algorithm); a hold that a 429 asked for.
"""

import sqlite3
from typing import Protocol

from productai_desktop.core.ports import Admission, Moment, Pace

WINDOW_SECONDS = 60.0
#: real seconds after which a request without an answer has been forgotten by its process
OLDEST_SECONDS = 900.0
#: margin for the difference between our sending and the service's counting
MARGIN_SECONDS = 0.25
#: wait before a ledger full of unanswered requests is looked at again
LOOK_AGAIN_SECONDS = 1.0


class Liveness(Protocol):
    name: str

    def alive(self, name: str) -> bool: ...


def admit(
    connection: sqlite3.Connection,
    owners: Liveness,
    service: str,
    pace: Pace,
    reserve: int,
    moment: Moment,
) -> Admission:
    """Books a request, or says how many seconds to wait before asking again."""
    now = moment.monotonic_seconds
    _rebase(connection, service, moment)
    _free_dead(connection, owners, service, now, moment.scale)
    span = WINDOW_SECONDS + MARGIN_SECONDS
    connection.execute(
        "DELETE FROM requests WHERE service = ? AND answered <= ?", (service, now - span)
    )
    next_even, held_until = connection.execute(
        "SELECT next_even, held_until FROM paces WHERE service = ?", (service,)
    ).fetchone()
    if held_until > now:
        return Admission(0, held_until - now)
    even = next_even - (pace.burst - 1) * pace.spacing_seconds
    if even > now:
        return Admission(0, even - now)
    answered = [
        row[0]
        for row in connection.execute("SELECT answered FROM requests WHERE service = ?", (service,))
    ]
    room = max(1, pace.requests_per_minute - reserve)
    if len(answered) >= room:
        return Admission(0, _until_room(answered, room, now, span))
    cursor = connection.execute(
        "INSERT INTO requests (service, owner, boot, sent, sent_wall) VALUES (?, ?, ?, ?, ?)",
        (service, owners.name, moment.boot, now, moment.wall.timestamp()),
    )
    connection.execute(
        "UPDATE paces SET next_even = ?, at = ?, at_wall = ? WHERE service = ?",
        (max(next_even, now) + pace.spacing_seconds, now, moment.wall.timestamp(), service),
    )
    return Admission(int(cursor.lastrowid or 0), 0.0)


def answered(connection: sqlite3.Connection, ticket: int, moment: Moment) -> None:
    """Marks a request as answered now."""
    connection.execute(
        "UPDATE requests SET answered = ?, boot = ? WHERE id = ?",
        (moment.monotonic_seconds, moment.boot, ticket),
    )


def withdraw(connection: sqlite3.Connection, ticket: int) -> None:
    """Strikes a request that was never sent."""
    connection.execute("DELETE FROM requests WHERE id = ?", (ticket,))


def hold(connection: sqlite3.Connection, service: str, seconds: float, moment: Moment) -> None:
    """Admits nothing for some seconds; a longer hold stays."""
    _rebase(connection, service, moment)
    now = moment.monotonic_seconds
    connection.execute(
        "UPDATE paces SET held_until = max(held_until, ?), at = ?, at_wall = ? WHERE service = ?",
        (now + seconds, now, moment.wall.timestamp(), service),
    )


def _until_room(answered: list[float | None], room: int, now: float, span: float) -> float:
    """Seconds until so many slots are free that one is left; unanswered ones have no date yet."""
    dated = sorted(at for at in answered if at is not None)
    needed = len(answered) - room
    if needed < len(dated):
        return max(dated[needed] + span - now, 0.01)
    return LOOK_AGAIN_SECONDS


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
