"""How a job and its journal stand in the tables."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.evidence import Evidence
from productai_desktop.core.jobs import Fault, Job, JournalEntry, State, Verdict
from productai_desktop.core.marks import Attribution

#: every field of a job is a column of the same name
COLUMNS = tuple(entry.name for entry in fields(Job))
_FLAGS = ("urgent", "cleared", "starred", "removed")
_TIMES = {name for name in COLUMNS if name.endswith("_at")} | {"not_found_since"}


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

    def time_of(self, text: str | None) -> datetime | None:
        """The times of a job are often equal to the one read before."""
        if not text:
            return None
        if text != self._times[0]:
            self._times = (text, datetime.fromisoformat(text))
        return self._times[1]

    def extra_of(self, text: str) -> Mapping[str, str]:
        found = self._extras.get(text)
        if found is None:
            found = self._extras[text] = json.loads(text)
        return found


def job_from(row: sqlite3.Row, shared: Shared | None = None) -> Job:
    """The job of a row with all COLUMNS; of many rows, with what they share, it is brief."""
    values: dict[str, Any] = {name: row[name] for name in COLUMNS}
    if shared is not None and values["cleared"] and State[values["state"]].ended:
        values["output_sha256"], values["output_bytes"] = "", 0
    shared = shared or Shared()
    for name in _SHARED:
        values[name] = shared.text(values[name])
    values["operation"] = Operation[values["operation"]]
    values["state"] = State[values["state"]]
    values["inputs"] = shared.paths_of(values["inputs"])
    for name in ("changes", "remarks", "parents"):
        values[name] = shared.tuple_of(values[name])
    values["place"] = values["place"] or 0.0
    if values["state"] is State.DONE:
        # books of earlier versions kept it; its file is here, and the address has run out
        values["result_address"] = ""
    values["verdict"] = Verdict[values["verdict"]]
    values["extra"] = shared.extra_of(values["extra"])
    for name in _FLAGS:
        values[name] = bool(values[name])
    values["fault"] = _fault(values["fault"])
    if values["evidence"]:
        values["evidence"] = Evidence.read(json.loads(values["evidence"]))
    if values["attribution"]:
        values["attribution"] = Attribution.read(json.loads(values["attribution"]))
    for name in _TIMES:
        values[name] = shared.time_of(values[name])
    return Job(**values)


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
