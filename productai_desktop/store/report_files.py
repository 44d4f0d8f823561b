"""What a problem report is made of on this computer's disk, and where it is written."""

import getpass
import json
import os
import platform
import sqlite3
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from productai_desktop import __version__
from productai_desktop.core.facts import Fact
from productai_desktop.core.installation import Installation
from productai_desktop.core.output_errors import output_error
from productai_desktop.core.problem_report import Part, Tally, whole_text
from productai_desktop.store.log import FILE_NAME, FILES

#: so much of the end of the log is told
LOG_BYTES = 256_000
_BOOKS = "productai.db"
_BUSY_SECONDS = 2.0
#: columns of jobs that say of what or for whom an edit is, as texts and as JSON
_TEXTS = ("prompt", "destination", "output", "project", "sku", "note", "reason", "judged_by",
          "template", "result_address")  # fmt: skip
_JSON = ("inputs", "extra", "attribution")
#: of those that are paths or addresses of files: their names alone are private, too
_FILES = ("inputs", "output", "result_address")


class ReportFiles:
    """Reads only; nothing is opened that another start or a newer version would have to mend."""

    def __init__(
        self,
        data_folder: Path,
        installation: Installation,
        *,
        portable: bool,
        versions: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        """`versions` tells those of the libraries, and loads them."""
        self._folder = data_folder
        self._installation = installation
        self._portable = portable
        self._versions = versions

    def facts(self) -> tuple[Fact, ...]:
        """Of the program and the computer."""
        kind = "portable" if self._portable else self._installation.kind
        libraries = (*self._versions(), ("SQLite", sqlite3.sqlite_version))
        told = ", ".join(f"{name} {version or 'none'}" for name, version in libraries)
        return (
            Fact("version", __version__),
            Fact("installed", kind),
            Fact("system", _system()),
            Fact("python", platform.python_version()),
            Fact("libraries", told),
            Fact("data", str(self._folder)),
        )

    def names(self) -> tuple[str, ...]:
        """The names of the account and of this computer, as far as they have any."""
        try:
            account = getpass.getuser()
        except (KeyError, OSError, ImportError):
            account = ""
        return (account, platform.node())

    def log(self) -> str:
        """The end of the log, from whole lines; "" where there is none."""
        text = b""
        for number in range(FILES):
            name = FILE_NAME if number == 0 else f"{FILE_NAME}.{number}"
            try:
                text = (self._folder / "logs" / name).read_bytes() + text
            except OSError:
                break
            if len(text) > LOG_BYTES:
                text = text[-LOG_BYTES:].partition(b"\n")[2]
                break
        return text.decode("utf-8", errors="replace")

    def tally(self) -> Tally:
        """Counts the edits by state and error, of any version of the books."""
        if not (self._folder / _BOOKS).exists():
            return Tally()
        try:
            with closing(self._books()) as books:
                return _tally(books)
        except sqlite3.Error as error:
            return Tally(problem=getattr(error, "sqlite_errorname", "") or "SQLITE_ERROR")

    def private_texts(self) -> Iterator[str]:
        """Every text of the books that says of what or for whom an edit is, each once. What
        cannot be read is left out: `tally` tells of it."""
        if not (self._folder / _BOOKS).exists():
            return
        try:
            with closing(self._books()) as books:
                yield from _private(books)
        except sqlite3.Error:
            return

    def write(self, path: Path, parts: Sequence[Part]) -> None:
        """Writes a .zip with a file for each part, or else one text. Raises OutputError."""
        part = path.with_name(f".productai-{os.getpid()}-{path.name[-100:]}.part")
        try:
            if path.suffix.lower() == ".zip":
                with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
                    for one in parts:
                        packed.writestr(f"{one.name}.txt", one.text)
            else:
                part.write_text(whole_text(parts), encoding="utf-8")
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise output_error(error, path.parent) from error

    def _books(self) -> sqlite3.Connection:
        path = (self._folder / _BOOKS).absolute()
        # nothing is written, not even the files that SQLite reads such books by
        alone = "" if path.with_name(f"{path.name}-wal").exists() else "&immutable=1"
        address = f"{path.as_uri()}?mode=ro{alone}"
        return sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS)


def _tally(books: sqlite3.Connection) -> Tally:
    code = "coalesce(json_extract(fault, '$.code'), '')"
    schema: int = books.execute("PRAGMA user_version").fetchone()[0]
    states = books.execute(
        f"SELECT state, {code}, count(*) FROM jobs GROUP BY 1, 2 ORDER BY 3 DESC"
    )
    codes = books.execute(
        f"SELECT {code}, count(*) FROM journal WHERE fault IS NOT NULL GROUP BY 1 ORDER BY 2 DESC"
    )
    return Tally(schema, tuple(states.fetchall()), tuple(codes.fetchall()))


def _private(books: sqlite3.Connection) -> Iterator[str]:
    there = {row[1] for row in books.execute("PRAGMA table_info(jobs)")}
    for column in (name for name in (*_TEXTS, *_JSON) if name in there):
        for (stored,) in books.execute(f"SELECT DISTINCT {column} FROM jobs"):
            for text in _texts(json.loads(stored or "null")) if column in _JSON else (stored,):
                yield text or ""
                if text and column in _FILES:
                    yield text.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _texts(stored: object) -> Iterator[str]:
    """All texts of a JSON value but for the names of its fields, which are headings of columns."""
    if isinstance(stored, str):
        yield stored
    elif isinstance(stored, dict):
        for value in stored.values():  # pyright: ignore[reportUnknownVariableType]
            yield from _texts(value)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(stored, list):
        for value in stored:  # pyright: ignore[reportUnknownVariableType]
            yield from _texts(value)  # pyright: ignore[reportUnknownArgumentType]


def _system() -> str:
    machine = platform.machine()
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]} {machine}"
    if sys.platform == "win32":
        return f"Windows {platform.win32_ver()[1]} {machine}"
    try:
        name = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        name = platform.system()
    return f"{name}, {platform.system()} {platform.release()} {machine}"
