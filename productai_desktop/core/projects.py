"""A project: a name on edits, with the folder, hosting and limits that hold for them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast

from productai_desktop.core.errors import RequestError
from productai_desktop.core.hosting import WAYS
from productai_desktop.core.requests import LONGEST_NAME


@dataclass(frozen=True, slots=True)
class Project:
    """What the user set for one project; stored in settings.toml as a table of `projects`."""

    name: str
    #: folder for results; "" for the one in the settings
    folder: str = ""
    #: those of `core.hosting.WAYS` in which its photos must not reach the service; with all of
    #: them only photos that have an address of their own can be edited
    forbids: tuple[str, ...] = ()
    #: credits that may be spent on it in all; 0 for no limit
    limit_credits: int = 0
    #: credits that may be spent on it in one day; 0 for no limit
    limit_per_day: int = 0
    #: folder that its results were exported to last; "" for none yet
    export_folder: str = ""


def check_project(project: Project) -> Project:
    """The project with its name trimmed. Raises RequestError OPTION_INVALID."""
    name = project.name.strip()
    if not name or len(name) > LONGEST_NAME or any(ord(c) < 32 for c in name):
        raise RequestError("OPTION_INVALID", option="project", reason="a name of one line")
    if not set(project.forbids) <= set(WAYS):
        raise RequestError("OPTION_INVALID", option="forbids", reason=", ".join(WAYS))
    if not all(0 <= limit <= 1_000_000 for limit in (project.limit_credits, project.limit_per_day)):
        raise RequestError("OPTION_INVALID", option="limit", reason="from 0 to 1000000")
    return replace(project, name=name, forbids=tuple(w for w in WAYS if w in project.forbids))


def project_from(table: Mapping[str, Any]) -> Project:
    """A project of a table; unknown keys are left alone. Raises RequestError OPTION_INVALID."""
    known: dict[str, Any] = {"name": ""}
    defaults = Project("")
    if table.get("hosting") == "addresses":  # as it was spelt before there were several ways
        known["forbids"] = WAYS
    for entry in fields(Project):
        if entry.name in table:
            value = table[entry.name]
            if isinstance(value, list):
                value = tuple(str(item) for item in cast("list[object]", value))
            if type(value) is not type(getattr(defaults, entry.name)):
                raise RequestError("OPTION_INVALID", option=entry.name, reason="wrong kind")
            known[entry.name] = value
    return check_project(Project(**known))


def project_table(project: Project) -> dict[str, Any]:
    """A table with all that differs from the defaults."""
    usual = Project("")
    table = {
        entry.name: getattr(project, entry.name)
        for entry in fields(Project)
        if getattr(project, entry.name) != getattr(usual, entry.name)
    }
    if project.forbids:
        table["forbids"] = list(project.forbids)
    return table
