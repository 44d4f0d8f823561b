"""Projects: what may be set for one, and how the settings keep it."""

import pytest

from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.projects import Project, check_project
from productai_desktop.core.settings import Settings, from_table, to_table

SPRING = Project(
    "Owesa spring", folder="/clients/owesa", forbids=("upload", "folder"), limit_credits=400
)


def test_projects_are_written_and_read_again():
    settings = Settings().with_changes(projects=(SPRING, Project("Cups")))
    table = to_table(settings)
    assert table["projects"][1] == {"name": "Cups"}
    assert from_table(table, "settings.toml") == settings


def test_a_project_without_settings_has_the_usual_ones():
    settings = Settings(projects=(SPRING,))
    assert settings.project("Owesa spring") == SPRING
    assert settings.project("Another") == Project("Another")


@pytest.mark.parametrize(
    "project",
    [
        Project("  "),
        Project("x" * 201),
        Project("two\nlines"),
        Project("a", forbids=("ftp",)),
        Project("a", limit_credits=-1),
        Project("a", limit_per_day=10**7),
    ],
)
def test_what_cannot_be_is_refused(project: Project):
    with pytest.raises(RequestError):
        check_project(project)


def test_two_projects_cannot_share_a_name():
    with pytest.raises(RequestError):
        Settings().with_changes(projects=(Project("Cups"), Project("cups")))


@pytest.mark.parametrize(
    "projects", ["Cups", ["Cups"], [{"name": 5}], [{}], [{"name": "a", "limit_credits": "many"}]]
)
def test_a_damaged_table_is_said(projects: object):
    with pytest.raises(DataError) as caught:
        from_table({"projects": projects}, "settings.toml")
    assert caught.value.code == "SETTINGS_DAMAGED"
