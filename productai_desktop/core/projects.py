"""A project: a name on edits, with the folder, hosting and limits that hold for them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from productai_desktop.core.errors import RequestError
from productai_desktop.core.requests import LONGEST_NAME

#: ways in which photos of a project may reach the service
HOSTING = ("upload", "addresses")


@dataclass(frozen=True, slots=True)
class Project:
    """What the user set for one project; stored in settings.toml as a table of `projects`."""

    name: str
    #: folder for results; "" for the one in the settings
    folder: str = ""
    #: "upload", or "addresses": nothing is uploaded, photos must have a public address
    hosting: str = "upload"
    #: credits that may be spent on it in all; 0 for no limit
    limit_credits: int = 0
    #: credits that may be spent on it in one day; 0 for no limit
    limit_per_day: int = 0


def check_project(project: Project) -> Project:
    """The project with its name trimmed. Raises RequestError OPTION_INVALID."""
    name = project.name.strip()
    if not name or len(name) > LONGEST_NAME or any(ord(c) < 32 for c in name):
        raise RequestError("OPTION_INVALID", option="project", reason="a name of one line")
    if project.hosting not in HOSTING:
        raise RequestError("OPTION_INVALID", option="hosting", reason=", ".join(HOSTING))
    if not all(0 <= limit <= 1_000_000 for limit in (project.limit_credits, project.limit_per_day)):
        raise RequestError("OPTION_INVALID", option="limit", reason="from 0 to 1000000")
    return replace(project, name=name)


def project_from(table: Mapping[str, Any]) -> Project:
    """A project of a table; unknown keys are left alone. Raises RequestError OPTION_INVALID."""
    known: dict[str, Any] = {"name": ""}
    defaults = Project("")
    for entry in fields(Project):
        if entry.name in table:
            value = table[entry.name]
            if type(value) is not type(getattr(defaults, entry.name)):
                raise RequestError("OPTION_INVALID", option=entry.name, reason="wrong kind")
            known[entry.name] = value
    return check_project(Project(**known))


def project_table(project: Project) -> dict[str, Any]:
    """A table with all that differs from the defaults."""
    usual = Project("")
    return {
        entry.name: getattr(project, entry.name)
        for entry in fields(Project)
        if getattr(project, entry.name) != getattr(usual, entry.name)
    }
