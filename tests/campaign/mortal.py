"""`productai` that can be told when to die, and whose disk can be full.

CAMPAIGN holds a JSON object, all of it optional:

- `points`: list of [point, "before" | "after"], see `points`: the process ends by SIGKILL the
  first time that it commits one of them. "before" is within the transaction, "after" right behind
  its commit. `known` are all points that there are, `tomb` is the file that then says which one it
  was, as JSON;
- `busy`: seconds for which the books wait for another writer, instead of 20;
- `patience`: seconds for which an answer is waited for, instead of 60;
- `full`: while a file of this name exists, the disk is full for photos and results; where it
  says so, for "books", too.

The words "person" and one of its deeds run `person` instead.
"""

import errno
import functools
import inspect
import json
import os
import signal
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import httpx

from productai_desktop.app import terminal
from productai_desktop.imaging import filing
from productai_desktop.net import hosts
from productai_desktop.store import migration, shelf
from productai_desktop.store.database import Database
from tests.campaign import person
from tests.campaign.points import meant

Work = Callable[[sqlite3.Connection], Any]


class Death:
    """Knows at which points this process ends."""

    def __init__(self, points: Sequence[Sequence[str]], known: Sequence[str], tomb: str) -> None:
        self._points = {(point, moment) for point, moment in points}
        self._known = known
        self._tomb = tomb

    def at(self, happened: str, moment: str) -> None:
        point = meant(happened, self._known)
        if point is not None and (point, moment) in self._points:
            with open(self._tomb, "x", encoding="utf-8") as tomb:  # noqa: PTH123 - Path is patched
                json.dump([point, moment], tomb)
            os.kill(os.getpid(), signal.SIGKILL)


def main(words: Sequence[str]) -> int:
    """Runs `productai` with these words; its exit status, if it lives to see it."""
    told = json.loads(os.environ.get("CAMPAIGN", "{}"))
    if told.get("points"):
        _make_mortal(Death(told["points"], told["known"], told["tomb"]))
    if "busy" in told:
        _hurry_books(told["busy"])
    if "patience" in told:
        _hurry_network(told["patience"])
    if "full" in told:
        _fill_disk(told["full"])
    return person.main(words[1:]) if words[0] == "person" else terminal(words)


def _patch(owner: Any, name: str, made: Callable[[Any], Any]) -> None:
    """Replaces an attribute, which must be there, by what is made of it."""
    setattr(owner, name, made(getattr(owner, name)))


def _make_mortal(death: Death) -> None:
    def transact(original: Any) -> Any:
        def watched(books: Database, work: Work) -> Any:
            point, wrote = _point_of(work), False

            def to_the_brink(connection: sqlite3.Connection) -> Any:
                nonlocal wrote
                before = connection.total_changes
                answer = work(connection)
                wrote = connection.total_changes != before
                if wrote:
                    death.at(point, "before")
                return answer

            answer = original(books, to_the_brink)
            if wrote:
                death.at(point, "after")
            return answer

        return watched

    def around(point_of: Callable[..., str | None]) -> Callable[[Any], Any]:
        def wrapped(original: Any) -> Any:
            def watched(*arguments: Any, **options: Any) -> Any:
                point = point_of(*arguments)
                if point is not None:
                    death.at(point, "before")
                answer = original(*arguments, **options)
                if point is not None:
                    death.at(point, "after")
                return answer

            return watched

        return wrapped

    _patch(Database, "_transact", transact)
    _patch(migration, "_lead_forward", around(lambda *_: "schema"))
    _patch(Path, "replace", around(lambda path, *_: _file_point(path)))
    _patch(hosts, "_sync", around(lambda *_: "file:fetched"))
    _patch(shelf, "_give_name", around(lambda *_: "file:named"))
    _patch(shelf.DiskShelf, "discard", around(lambda *_: "file:discarded"))


def _point_of(work: Work) -> str:
    """What the books' method that made this transaction is called; see `points`."""
    work = inspect.unwrap(work)
    method = work.__qualname__.split(".")[1]
    code, cells = work.__code__, work.__closure__ or ()
    held = dict(zip(code.co_freevars, cells, strict=True))
    if method in ("move", "move_all"):
        return f"move:{held['event'].cell_contents}"
    if method in ("set_fact", "first_fact"):
        return f"fact:{held['name'].cell_contents}"
    return method


def _file_point(path: Path) -> str | None:
    if path.suffix == ".marked":
        return "file:marked"
    if path.suffix != ".part":
        return None
    if path.parent.name == "prepared":
        return "file:prepared"
    return "file:backup" if path.parent.name == "backups" else None


def _hurry_books(seconds: float) -> None:
    def connect(original: Any) -> Any:
        def hurried(*arguments: Any, **options: Any) -> Any:
            return original(*arguments, **{**options, "timeout": seconds})

        return hurried

    _patch(sqlite3, "connect", connect)


def _hurry_network(seconds: float) -> None:
    def client(original: Any) -> Any:
        def hurried(*arguments: Any, **options: Any) -> Any:
            original(*arguments, **{**options, "timeout": httpx.Timeout(seconds)})

        return hurried

    _patch(httpx.AsyncClient, "__init__", client)


def _fill_disk(flag: str) -> None:
    def refuse() -> None:
        if os.path.exists(flag):  # noqa: PTH110 - Path is patched
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def says_books() -> bool:
        try:
            with open(flag, encoding="utf-8") as file:  # noqa: PTH123 - Path is patched
                return "books" in file.read()
        except FileNotFoundError:
            return False

    def before(original: Any) -> Any:
        def watched(*arguments: Any, **options: Any) -> Any:
            refuse()
            return original(*arguments, **options)

        return watched

    def transact(original: Any) -> Any:
        def watched(books: Database, work: Work) -> Any:
            def cramped(connection: sqlite3.Connection) -> Any:
                before = connection.total_changes
                answer = work(connection)
                if connection.total_changes != before and says_books():
                    raise sqlite3.OperationalError("database or disk is full")
                return answer

            return original(books, functools.update_wrapper(cramped, work))

        return watched

    _patch(Database, "_transact", transact)
    _patch(filing, "NamedTemporaryFile", before)
    _patch(os, "fsync", before)
