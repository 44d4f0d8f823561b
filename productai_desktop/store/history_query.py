"""What a search of the history asks of the tables."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from productai_desktop.core.archive import Search, Spending
from productai_desktop.core.search_words import name_of, words_of_name
from productai_desktop.core.settings import PRACTICE
from productai_desktop.store import search_index
from productai_desktop.store.history_order import both, mask_of, numbers_of

#: the local day of a charge
_DAY = "date(coalesce(submitted_at, created_at), 'localtime')"
_KEYS = {"model": "model", "project": "project", "template": "template", "day": "''",
         "month": "''"}  # fmt: skip


@dataclass(slots=True)
class _Condition:
    """Parts that must all hold, and their values."""

    parts: list[str] = field(default_factory=list[str])
    values: list[object] = field(default_factory=list[object])

    def one_of(self, column: str, values: Iterable[object]) -> None:
        present = sorted(str(value) for value in values)
        if present:
            self.parts.append(f"{column} IN ({', '.join('?' * len(present))})")
            self.values += present

    def add(self, part: str, *values: object) -> None:
        self.parts.append(part)
        self.values += values


def wanted_numbers(connection: sqlite3.Connection, search: Search) -> bytearray | None:
    """Edits that fit a search, whatever their days, as a mask; None for all."""
    condition, text = _condition(search), search_index.query(search.text)
    found: bytearray | None = None
    if text:
        statement = "SELECT group_concat(rowid) FROM words WHERE words MATCH ?"
        found = mask_of(numbers_of(connection.execute(statement, (text,)).fetchone()[0]))
    if condition.parts and (found is None or found):
        where = " AND ".join(condition.parts)
        statement = (
            "SELECT group_concat(id) FROM jobs INDEXED BY jobs_by_creation "
            f"WHERE {where} AND removed = 0 AND created_at > ''"
        )
        row = connection.execute(statement, condition.values).fetchone()
        fitting = mask_of(numbers_of(row[0]))
        found = fitting if found is None else both(found, fitting)
    return found


def spending(connection: sqlite3.Connection, by: str, search: Search) -> list[Spending]:
    """What was charged, on the day that it was. Edits that were removed or forgotten have cost
    what they have cost; a text finds only what is left."""
    condition, text = _condition(search), search_index.query(search.text)
    condition.add("credits > 0")
    condition.add("created_at > ''")
    if not search.service:
        condition.add("service != ?", PRACTICE)
    if text:
        condition.add("id IN (SELECT rowid FROM words WHERE words MATCH ?)", text)
    dated = by in ("day", "month") or search.since is not None or search.until is not None
    days = _DAY if dated else "''"
    rows = connection.execute(
        f"SELECT {_KEYS[by]} AS name, {days} AS day, count(*), sum(credits), "
        "sum(verdict = 'KEPT'), sum(credits * (verdict = 'KEPT')) "
        f"FROM jobs INDEXED BY jobs_by_creation WHERE {' AND '.join(condition.parts)} "
        "GROUP BY name, day",
        condition.values,
    )
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for name, day, *figures in rows:
        if dated and _outside(date.fromisoformat(day), search):
            continue
        key = {"day": str(day), "month": str(day)[:7]}.get(by, str(name))
        for place, figure in enumerate(figures):
            sums[key][place] += figure
    slices = [Spending(key, *figures) for key, figures in sums.items()]
    if by in ("day", "month"):
        return sorted(slices, key=lambda one: one.key)
    return sorted(slices, key=lambda one: (-one.credits, one.key))


def named(connection: sqlite3.Connection, path: str) -> list[int]:
    """Edits with a file of that name among their photos and results, the oldest first."""
    words = words_of_name(name_of(path))
    if not words:
        rows = connection.execute("SELECT id FROM jobs WHERE removed = 0 ORDER BY id")
    else:
        phrase = " AND ".join(f'files : "{word}"' for word in dict.fromkeys(words))
        rows = connection.execute(
            "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (phrase,)
        )
    return [int(row[0]) for row in rows]


def _outside(day: date, search: Search) -> bool:
    early = search.since is not None and day < search.since
    return early or (search.until is not None and day > search.until)


def _condition(search: Search) -> _Condition:
    condition = _Condition()
    condition.one_of("state", (state.name for state in search.states))
    condition.one_of("model", search.models)
    condition.one_of("operation", (operation.name for operation in search.operations))
    condition.one_of("verdict", (verdict.name for verdict in search.verdicts))
    condition.one_of("project", search.projects)
    if search.starred:
        condition.add("starred = 1")
    if search.rating:
        condition.add("rating >= ?", search.rating)
    if search.least_credits is not None:
        condition.add("credits >= ?", search.least_credits)
    if search.most_credits is not None:
        condition.add("credits <= ?", search.most_credits)
    if search.service:
        condition.add("service = ?", search.service)
    return condition
