"""How a job and its journal stand in the tables."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.evidence import Evidence
from productai_desktop.core.jobs import ASIDE, Fault, Job, JournalEntry, State, Verdict
from productai_desktop.core.marks import Attribution

#: every field of a job is a column of the same name
COLUMNS = tuple(entry.name for entry in fields(Job))
#: as a statement names them
COLUMN_LIST = ", ".join(f'"{name}"' for name in COLUMNS)


def encode(value: object) -> object:
    """A field's value as SQLite stores it: enums by name, times as ISO 8601 in UTC, rest JSON."""
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Fault):
        return json.dumps({"code": value.code, "params": dict(value.params)}, ensure_ascii=False)
    if isinstance(value, Evidence):
        return json.dumps(value.stored())
    if isinstance(value, Attribution):
        return json.dumps(value.stored(), ensure_ascii=False)
    if isinstance(value, tuple | Mapping):
        return json.dumps(value, ensure_ascii=False)
    return value


#: texts that many jobs share; a history of 100,000 would hold each of them as often
_SHARED = (
    "model", "aspect_ratio", "resolution", "output_format", "destination", "service", "account",
    "batch", "project", "sku", "note", "naming", "remote_status", "owner", "template",
    "reason", "judged_by",
)  # fmt: skip


def _places(*names: str) -> tuple[int, ...]:
    return tuple(COLUMNS.index(name) for name in names)


_TEXTS_AT = _places(*_SHARED)
_TIMES_AT = _places(*(name for name in COLUMNS if name.endswith("_at")), "not_found_since")
_TUPLES_AT = _places("changes", "remarks", "parents")
_FLAGS_AT = _places("urgent", "cleared", "starred", "removed")
_STATE, _OPERATION, _VERDICT, _FAULT, _INPUTS, _EXTRA, _PLACE, _EVIDENCE, _ATTRIBUTION = _places(
    "state", "operation", "verdict", "fault", "inputs", "extra", "place", "evidence", "attribution"
)
_CLEARED, _ADDRESS = _places("cleared", "result_address")
_ASIDE_AT = tuple(zip(_places(*ASIDE), ASIDE.values(), strict=True))
_STATES = {state.name: state for state in State}
_OPERATIONS = {operation.name: operation for operation in Operation}
_VERDICTS = {verdict.name: verdict for verdict in Verdict}

#: photos whose paths are remembered while jobs are read: those of one photo stand close together
_PHOTOS = 2000


class Shared:
    """Values that were read before: one object each, however many jobs have it."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._photos: dict[str, str] = {}
        self._tuples: dict[str, tuple[Any, ...]] = {"[]": ()}
        self._times: tuple[str, datetime | None] = ("", None)
        self._extras: dict[str, Mapping[str, str]] = {}

    def text(self, value: str | None) -> str | None:
        return None if value is None else self._texts.setdefault(value, value)

    def tuple_of(self, text: str) -> tuple[Any, ...]:
        found = self._tuples.get(text)
        if found is None:
            found = self._tuples[text] = tuple(json.loads(text))
        return found

    def paths_of(self, text: str) -> tuple[str, ...]:
        """Paths of photos: hardly two jobs have the same list, and many the same photo."""
        if len(self._photos) > _PHOTOS:
            self._photos.clear()
        return tuple(self._photos.setdefault(path, path) for path in json.loads(text))

    def time_of(self, text: str) -> datetime | None:
        """The times of a job are often equal to the one read before."""
        if text != self._times[0]:
            self._times = (text, datetime.fromisoformat(text))
        return self._times[1]

    def extra_of(self, text: str) -> Mapping[str, str]:
        found = self._extras.get(text)
        if found is None:
            found = self._extras[text] = json.loads(text)
        return found


def job_from(row: sqlite3.Row) -> Job:
    """The job of a row with all COLUMNS."""
    return _job([row[name] for name in COLUMNS], Shared())


def jobs_from(rows: Iterable[Sequence[Any]]) -> list[Job]:
    """The jobs of many rows that have COLUMNS in their order, with what they share. What is set
    aside is brief."""
    shared = Shared()
    return [_job(list(row), shared, brief=True) for row in rows]


def _job(values: list[Any], shared: Shared, *, brief: bool = False) -> Job:
    """A name for each would take as long again: 100,000 jobs are read at a start."""
    for at in _TEXTS_AT:
        values[at] = shared.text(values[at])
    for at in _TIMES_AT:
        if values[at]:
            values[at] = shared.time_of(values[at])
    for at in _TUPLES_AT:
        values[at] = shared.tuple_of(values[at])
    for at in _FLAGS_AT:
        values[at] = bool(values[at])
    state = values[_STATE] = _STATES[values[_STATE]]
    values[_OPERATION] = _OPERATIONS[values[_OPERATION]]
    values[_VERDICT] = _VERDICTS[values[_VERDICT]]
    values[_INPUTS] = shared.paths_of(values[_INPUTS])
    values[_EXTRA] = shared.extra_of(values[_EXTRA])
    values[_PLACE] = values[_PLACE] or 0.0
    values[_FAULT] = _fault(values[_FAULT])
    if values[_EVIDENCE]:
        values[_EVIDENCE] = Evidence.read(json.loads(values[_EVIDENCE]))
    if values[_ATTRIBUTION]:
        values[_ATTRIBUTION] = Attribution.read(json.loads(values[_ATTRIBUTION]))
    if state is State.DONE:
        # books of earlier versions kept it; its file is here, and the address has run out
        values[_ADDRESS] = ""
    if brief and values[_CLEARED] and state.ended:
        # as Job.brief makes it, which takes a second for 100,000
        for at, nothing in _ASIDE_AT:
            values[at] = nothing
    return Job(*values)


def entry_from(row: sqlite3.Row) -> JournalEntry:
    """The journal entry of a row."""
    return JournalEntry(
        at=datetime.fromisoformat(row["at"]),
        state=State[row["state"]],
        event=row["event"],
        fault=_fault(row["fault"]),
    )


def _fault(text: str | None) -> Fault | None:
    if not text:
        return None
    stored = json.loads(text)
    return Fault(stored["code"], stored["params"])
