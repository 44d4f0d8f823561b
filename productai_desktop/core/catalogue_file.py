"""The text of a models.toml: reading it by kind, and saying where in it a mistake stands."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any, cast

#: no count in a catalogue is larger, so that sums stay small enough for every display and column
MOST = 1_000_000_000


class CatalogueMistake(ValueError):
    """A models.toml that cannot be used; says the file, the line and what is wrong there."""

    def __init__(self, source: str, line: int, problem: str) -> None:
        super().__init__(f"{source}, line {line}: {problem}")
        self.source = source
        self.line = line
        self.problem = problem


class CatalogueFile:
    """One TOML text. Raises CatalogueMistake where it is no TOML."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._lines = text.splitlines()
        try:
            self.tree: dict[str, object] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            match = re.search(r"\(at line (\d+)", str(error))
            line = int(match[1]) if match else len(self._lines) or 1
            raise CatalogueMistake(name, line, f"this is not TOML: {error}") from error
        except RecursionError as error:
            raise CatalogueMistake(name, 1, "this is not TOML: it is nested too deeply") from error

    def mistake(self, table: str, key: str, problem: str) -> CatalogueMistake:
        """The mistake at `key` of `table` ("" for the top), with the line where it stands."""
        start = self._header(table) if table else 0
        line = self._entry(table, key, start) if key else None
        if line is None and table and start == 0:
            line = self._mention(table.rsplit(".", 1)[-1])
        return CatalogueMistake(self.name, line or start or 1, problem)

    def _header(self, table: str) -> int:
        """1-based line of `[table]`; 0 where it is written in another way."""
        names = (rf"[\"']?{re.escape(name)}[\"']?" for name in table.split("."))
        header = re.compile(r"\s*\[+\s*" + r"\s*\.\s*".join(names) + r"\s*[\].]")
        return next((n for n, line in enumerate(self._lines, 1) if header.match(line)), 0)

    def _entry(self, table: str, key: str, start: int) -> int | None:
        quoted = rf"[\"']?{re.escape(key)}[\"']?"
        entry = re.compile(rf"\s*{quoted}\s*[=.]")
        header = re.compile(rf"\s*\[+\s*{quoted}\s*[\].]")
        for number, line in enumerate(self._lines[start:], start + 1):
            if table and line.lstrip().startswith("["):
                return None
            if entry.match(line) or (not table and header.match(line)):
                return number
        return None

    def _mention(self, name: str) -> int | None:
        return next((n for n, line in enumerate(self._lines, 1) if name in line), None)


class Entry:
    """One table, merged from the files that hold it; a later file overrides single keys.

    Every reading method raises CatalogueMistake for a value of another kind.
    """

    def __init__(self, path: str, file: CatalogueFile) -> None:
        self.path = path
        self._file = file
        self._values: dict[str, object] = {}
        self._files: dict[str, CatalogueFile] = {}

    def add(self, file: CatalogueFile, values: Mapping[str, object]) -> None:
        """Adds the keys of one file, over those of the files before it."""
        self._file = file
        self._values.update(values)
        self._files.update(dict.fromkeys(values, file))

    def only(self, known: frozenset[str]) -> None:
        """Refuses keys that mean nothing here, so that a slip of the pen is seen."""
        for key in self._values:
            if key not in known:
                raise self.wrong(key, f"there is no setting called “{key}”")

    def wrong(self, key: str, problem: str) -> CatalogueMistake:
        """The mistake at a key, in the file that its value comes from."""
        name = self.path.partition(".")[2]
        file = self._files.get(key, self._file)
        return file.mistake(self.path, key, f"“{name}”: {problem}" if name else problem)

    def has(self, key: str) -> bool:
        return key in self._values

    def count(self, key: str, default: int | None = None) -> int:
        """A whole number from 1 to MOST; required where there is no default."""
        value = self._values.get(key, default)
        if value is None:
            raise self.wrong(key, f"“{key}” is missing")
        if not is_count(value):
            raise self.wrong(key, f"“{key}” must be a whole number of at least 1")
        return cast("int", value)

    def flag(self, key: str, default: bool) -> bool:
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, f"“{key}” must be true or false")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text on one line that is not empty unless the default is; required without one."""
        value = self._values.get(key, default)
        if value is None:
            raise self.wrong(key, f"“{key}” is missing")
        if not isinstance(value, str) or (not value.strip() and default != ""):
            raise self.wrong(key, f"“{key}” must be a text")
        if not value.isprintable():
            raise self.wrong(key, f"“{key}” must be a text on one line")
        return value

    def texts(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        value = self._values.get(key, list(default))
        if not isinstance(value, list):
            raise self.wrong(key, f"“{key}” must be a list of texts")
        items = cast("list[object]", value)
        if not all(isinstance(item, str) for item in items):
            raise self.wrong(key, f"“{key}” must be a list of texts")
        return tuple(cast("list[str]", items))

    def counts(self, key: str, default: list[int]) -> list[int]:
        value = self._values.get(key, default)
        if not isinstance(value, list) or not all(map(is_count, cast("list[object]", value))):
            raise self.wrong(key, f"“{key}” must be a list of whole numbers of at least 1")
        return cast("list[int]", value)

    def table(self, key: str) -> dict[str, Any]:
        value = self._values.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, f"“{key}” must be a table such as {{ NAME = … }}")
        return cast("dict[str, Any]", value)


def is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST
