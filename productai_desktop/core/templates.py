"""Templates: prompts to begin with, built in and the user's own, as values and as TOML tables."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, cast

from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.resources import resource_text

SCHEMA = 1
LONGEST_TITLE = 80
LONGEST_TEXT = 10_000
#: group of the user's own templates that belong to none of the built-in groups
OWN_GROUP = "own"

_PLACEHOLDER = re.compile(r"\{([^\W\d_][\w '-]{0,39})\}")


class Placeholder(NamedTuple):
    """A place of a prompt that is to be filled in, such as `{surface}`."""

    #: the word between the braces
    name: str
    #: positions of the opening brace, and behind the closing one
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Group:
    """A heading above templates."""

    id: str
    #: in English
    title: str
    #: by code of the language, such as "de"
    titles: Mapping[str, str] = field(default_factory=dict[str, str])

    def title_in(self, language: str) -> str:
        """The title in a language, English where there is none."""
        return self.titles.get(language, self.title)


@dataclass(frozen=True, slots=True)
class Template:
    """A prompt to begin with."""

    id: str
    title: str
    text: str
    #: identifier of its group
    group: str = OWN_GROUP
    #: by code of the language, such as "de"
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    #: project it belongs to; "" for all
    project: str = ""
    #: the user made it
    own: bool = False

    def title_in(self, language: str) -> str:
        """The title in a language, else as it was written."""
        return self.titles.get(language, self.title)

    def found_by(self, search: str, language: str) -> bool:
        """Whether title or text hold every word of a search."""
        where = f"{self.title_in(language)}\n{self.title}\n{self.text}".casefold()
        return all(word in where for word in search.casefold().split())


@dataclass(frozen=True, slots=True)
class Library:
    """The built-in templates, in the order to offer."""

    groups: tuple[Group, ...]
    templates: tuple[Template, ...]


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """The places of a prompt that are not filled in, in their order."""
    return tuple(
        Placeholder(match[1], match.start(), match.end()) for match in _PLACEHOLDER.finditer(text)
    )


def builtin_library() -> Library:
    """The templates that travel with the program."""
    tree = tomllib.loads(resource_text("templates.toml"))
    groups = tuple(
        Group(one["id"], one["title"], dict(one.get("titles", {}))) for one in tree["groups"]
    )
    templates = tuple(
        Template(one["id"], one["title"], one["text"], one["group"], dict(one.get("titles", {})))
        for one in tree["templates"]
    )
    return Library(groups, templates)


def check_template(template: Template) -> Template:
    """An own template with title and text trimmed.

    Raises RequestError OPTION_INVALID with the `option` "title" or "text".
    """
    title, text = " ".join(template.title.split()), template.text.strip()
    if not title or len(title) > LONGEST_TITLE:
        raise RequestError("OPTION_INVALID", option="title", reason=f"1 to {LONGEST_TITLE}")
    if not text or len(text) > LONGEST_TEXT:
        raise RequestError("OPTION_INVALID", option="text", reason=f"1 to {LONGEST_TEXT}")
    return replace(template, title=title, text=text, own=True)


def parse_own(source: str, path: str) -> tuple[Template, ...]:
    """The user's own templates of a TOML text.

    Raises DataError SETTINGS_DAMAGED (`path`, `reason`) or SETTINGS_NEWER (`path`).
    """
    try:
        tree = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise DataError("SETTINGS_DAMAGED", path=path, reason=str(error)) from error
    schema = tree.get("schema", SCHEMA)
    if type(schema) is not int or schema < 1:
        raise DataError("SETTINGS_DAMAGED", path=path, reason="“schema” must be a number")
    if schema > SCHEMA:
        raise DataError("SETTINGS_NEWER", path=path)
    entries: object = tree.get("templates", [])
    if not isinstance(entries, list):
        raise DataError("SETTINGS_DAMAGED", path=path, reason="“templates” must be tables")
    return tuple(
        _own(entry, number, path)
        for number, entry in enumerate(cast("list[object]", entries), start=1)
    )


def _own(entry: object, number: int, path: str) -> Template:
    wrong = f"template {number} needs “title” and “text”"
    if not isinstance(entry, dict):
        raise DataError("SETTINGS_DAMAGED", path=path, reason=wrong)
    table = cast("dict[str, object]", entry)
    words = {
        name: table.get(name, usual)
        for name, usual in (
            ("id", f"own-{number}"),
            ("title", ""),
            ("text", ""),
            ("group", OWN_GROUP),
            ("project", ""),
        )
    }
    if not all(isinstance(word, str) for word in words.values()):
        raise DataError("SETTINGS_DAMAGED", path=path, reason=wrong)
    try:
        return check_template(Template(**cast("dict[str, Any]", words)))
    except RequestError as error:
        raise DataError("SETTINGS_DAMAGED", path=path, reason=wrong) from error


def own_table(template: Template) -> dict[str, str]:
    """An own template as a table of templates.toml."""
    table = {"id": template.id, "title": template.title, "group": template.group}
    if template.project:
        table["project"] = template.project
    return {**table, "text": template.text}


def next_id(taken: Iterable[str]) -> str:
    """An identifier for another own template."""
    used = set(taken)
    number = 1
    while f"own-{number}" in used:
        number += 1
    return f"own-{number}"
