"""Which edit's result an edit began with, and what was made of its own."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence


def fill(connection: sqlite3.Connection) -> None:
    """Finds the parents of edits that were ordered before they were kept, by the paths."""
    makers: dict[str, int] = {}
    found: list[tuple[str, int]] = []
    rows = connection.execute("SELECT id, inputs, output, parents FROM jobs ORDER BY id")
    for number, inputs, output, parents in rows:
        if parents == "[]" and makers:
            own = [makers.get(path, 0) for path in json.loads(inputs)]
            if any(own):
                found.append((json.dumps(own), number))
        if output:
            makers[output] = number
    connection.executemany("UPDATE jobs SET parents = ? WHERE id = ?", found)


def makers(connection: sqlite3.Connection, paths: Iterable[str]) -> dict[str, int]:
    """By path, the newest edit whose result it is."""
    found: dict[str, int] = {}
    for path in paths:
        row = connection.execute(
            "SELECT max(id) FROM jobs WHERE output = ? AND output != '' AND removed = 0", (path,)
        ).fetchone()
        if row[0] is not None:
            found[path] = int(row[0])
    return found


def of_size(connection: sqlite3.Connection, size: int) -> dict[str, int]:
    """The newest edits with results of so many bytes, by the SHA-256 of these."""
    rows = connection.execute(
        "SELECT output_sha256, id FROM jobs WHERE output_bytes = ? AND output_bytes > 0 "
        "AND removed = 0 ORDER BY id",
        (size,),
    )
    return {row[0]: int(row[1]) for row in rows if row[0]}


def family(connection: sqlite3.Connection, number: int) -> tuple[set[int], list[tuple[int, int]]]:
    """All that led to an edit and all that was made of it, with the steps between them."""
    up: Mapping[int, list[int]]
    down: Mapping[int, list[int]]
    up, down = defaultdict(list), defaultdict(list)
    for child, text in connection.execute("SELECT id, parents FROM jobs WHERE parents != '[]'"):
        for parent in dict.fromkeys(json.loads(text)):
            if parent and parent != child:
                up[child].append(parent)
                down[parent].append(child)
    members = _reached(number, up) | _reached(number, down)
    steps = [
        (parent, child) for child in sorted(members) for parent in up.get(child, ())
        if parent in members
    ]  # fmt: skip
    return members, steps


def _reached(start: int, ways: Mapping[int, Sequence[int]]) -> set[int]:
    seen, left = {start}, [start]
    while left:
        for other in ways.get(left.pop(), ()):
            if other not in seen:
                seen.add(other)
                left.append(other)
    return seen
