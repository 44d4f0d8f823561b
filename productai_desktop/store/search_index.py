"""The index of words over all edits, kept in step with them in the same transactions.

Words are made by `core.search_words`; the index sees nothing but letters, digits and spaces.
"""

import json
import sqlite3
from collections.abc import Iterator

from productai_desktop.core.jobs import Job
from productai_desktop.core.search_words import name_of, wanted, words_of, words_of_name

#: fields that the words come from, and whether an edit is shown at all
SOURCES = ("inputs", "output", "prompt", "model", "sku", "note", "reason", "removed")

TABLES = """
CREATE VIRTUAL TABLE words USING fts5(
    prompt, files, others,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', columnsize = 0
)
"""

_ROW = "INSERT INTO words (rowid, prompt, files, others) VALUES (?, ?, ?, ?)"


def put(connection: sqlite3.Connection, job: Job, before: Job | None = None) -> None:
    """Makes the index know an edit as it stands now."""
    if before is not None and all(getattr(before, name) == getattr(job, name) for name in SOURCES):
        return
    if before is not None:
        drop(connection, job.id)
    if not job.removed and not job.forgotten:
        connection.execute(_ROW, _words(job.id, job.prompt, job.inputs, job.output,
                                        (job.model, job.sku, job.note, job.reason)))  # fmt: skip


def drop(connection: sqlite3.Connection, number: int) -> None:
    """Takes an edit out; its words stay in the pages of the index until `squeeze`."""
    connection.execute("DELETE FROM words WHERE rowid = ?", (number,))


def squeeze(connection: sqlite3.Connection) -> None:
    """Writes the index anew without what was taken out of it."""
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")


def fill(connection: sqlite3.Connection) -> None:
    """Makes the whole index anew."""
    connection.execute("UPDATE jobs SET removed = 1 WHERE inputs = '[]' AND removed = 0")
    connection.execute("DELETE FROM words")
    connection.executemany(_ROW, _all(connection))


def query(text: str) -> str:
    """What a person typed as a query of FTS5; "" where it holds no word."""
    phrases: list[str] = []
    for one in wanted(text):
        phrase = " + ".join(f'"{word}"' for word in one.words)
        phrases.append(f"{phrase} *" if one.open else phrase)
    return " AND ".join(phrases)


def _all(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str, str]]:
    rows = connection.execute(
        "SELECT id, prompt, inputs, output, model, sku, note, reason FROM jobs WHERE removed = 0"
    )
    for number, prompt, inputs, output, *others in rows:
        yield _words(number, prompt, json.loads(inputs), output, others)


def _words(
    number: int, prompt: str, inputs: list[str] | tuple[str, ...], output: str,
    others: list[str] | tuple[str, ...],
) -> tuple[int, str, str, str]:  # fmt: skip
    names = dict.fromkeys(name_of(path) for path in (*inputs, output) if path)
    return (
        number,
        " ".join(words_of(prompt)),
        " ".join(word for name in names for word in words_of_name(name)),
        " ".join(word for text in others for word in words_of_name(text)),
    )
