"""The user's own templates: templates.toml in the data folder, read and written in a thread."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from productai_desktop.core.errors import DataError, OutputError
from productai_desktop.core.templates import (
    SCHEMA,
    Library,
    Template,
    builtin_library,
    check_template,
    next_id,
    own_table,
    parse_own,
)

FILE = "templates.toml"
#: name of a file that could not be read, put aside when another one is written
ASIDE = "templates-damaged.toml"

Edit = Callable[[tuple[Template, ...]], tuple[Template, ...]]


class OwnTemplates:
    """Reads, adds, renames and removes own templates; nothing is kept from one call to the next,
    as another window of the same data folder may have changed the file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._library: Library | None = None
        #: why the file cannot be read; it is left as it is
        self.damage: DataError | None = None

    async def library(self) -> Library:
        """The built-in templates."""
        if self._library is None:
            self._library = await asyncio.to_thread(builtin_library)
        return self._library

    async def read(self) -> tuple[Template, ...]:
        """The user's own templates; none where the file cannot be read, and `damage` says why."""
        try:
            found = await asyncio.to_thread(_read, self._path)
        except DataError as error:
            self.damage = error
            return ()
        self.damage = None
        return found

    async def add(self, template: Template) -> Template:
        """Keeps another template. Raises RequestError, DataError or OutputError."""
        checked = check_template(template)
        made: list[Template] = []

        def edit(present: tuple[Template, ...]) -> tuple[Template, ...]:
            made.append(replace(checked, id=next_id(one.id for one in present)))
            return (*present, *made)

        await self._change(edit)
        return made[0]

    async def rename(self, identifier: str, title: str) -> None:
        """Gives a template another title. Raises RequestError, DataError or OutputError."""
        await self._change(
            lambda present: tuple(
                check_template(replace(one, title=title)) if one.id == identifier else one
                for one in present
            )
        )

    async def remove(self, identifier: str) -> None:
        """Removes a template. Raises DataError or OutputError."""
        await self._change(lambda present: tuple(one for one in present if one.id != identifier))

    async def _change(self, edit: Edit) -> None:
        await asyncio.to_thread(_edit, self._path, edit)
        self.damage = None


def _read(path: Path) -> tuple[Template, ...]:
    try:
        source = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError("SETTINGS_DAMAGED", path=str(path), reason=str(error)) from error
    return parse_own(source, str(path))


def _edit(path: Path, edit: Edit) -> None:
    damaged = False
    try:
        present = _read(path)
    except DataError as error:
        if error.code == "SETTINGS_NEWER":
            raise
        present, damaged = (), True
    wanted = edit(present)
    try:
        if damaged:
            path.rename(_free(path.with_name(ASIDE)))
        _write(path, wanted)
    except OSError as error:
        raise OutputError("OUTPUT_FAILED", path=str(path), reason=str(error)) from error


def _write(path: Path, templates: tuple[Template, ...]) -> None:
    # 80 ms that the first paint does not need
    import tomlkit

    document = {"schema": SCHEMA, "templates": [own_table(one) for one in templates]}
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_text(tomlkit.dumps(document), encoding="utf-8")
    part.replace(path)


def _free(path: Path) -> Path:
    """The path, or one like it that does not exist."""
    found, number = path, 2
    while found.exists():
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return found
