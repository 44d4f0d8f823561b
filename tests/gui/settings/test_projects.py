"""Projects are added, renamed with their edits, set and removed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QListView, QPushButton, QSpinBox

from productai_desktop.core.hosting import BUCKET, FOLDER, UPLOAD, WAYS
from productai_desktop.core.jobs import State
from productai_desktop.core.projects import Project
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk, a_job
from tests.gui.settings.filling import enter, press, problem
from tests.gui.waiting import child, until

SERVICE = "https://api.productai.photo"


@pytest.fixture
async def page(desk: FakeDesk, dialog: SettingsDialog) -> SettingsDialog:
    await desk.change(projects=(Project("Spring"), Project("Autumn")), last_project="Spring")
    desk.engine.put(
        a_job(1, project="Spring", service=SERVICE, credits=8, state=State.DONE),
        a_job(2, project="Spring", service=SERVICE, credits=3, state=State.DONE),
        a_job(3, project="Autumn", service=SERVICE, credits=5, state=State.DONE),
    )
    dialog.open_at("projects")
    return dialog


def listed(page: SettingsDialog) -> list[str]:
    model = child(page, QListView, "projectList").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def test_a_project_is_added_by_its_name(desk: FakeDesk, page: SettingsDialog) -> None:
    assert not child(page, QPushButton, "addProjectButton").isEnabled()
    enter(page, "newProjectEdit", "Winter")
    press(page, "addProjectButton")
    await until(lambda: listed(page) == ["Spring", "Autumn", "Winter"], "the project")
    assert desk.settings.project("Winter") in desk.settings.projects
    view = child(page, QListView, "projectList")
    assert view.currentIndex().data() == "Winter", "the new one is shown"


async def test_a_name_is_given_once(desk: FakeDesk, page: SettingsDialog) -> None:
    enter(page, "newProjectEdit", "spring")
    press(page, "addProjectButton")
    assert "already" in problem(page, "newProject").text()
    assert len(desk.settings.projects) == 2


async def test_edits_go_along_with_a_new_name(desk: FakeDesk, page: SettingsDialog) -> None:
    enter(page, "projectNameEdit", "Spring 2027")
    await until(lambda: desk.engine.jobs[2].project == "Spring 2027", "the edits")
    assert desk.engine.jobs[3].project == "Autumn"
    assert desk.settings.last_project == "Spring 2027"
    assert listed(page) == ["Spring 2027", "Autumn"]


async def test_a_name_cannot_be_taken_from_another(desk: FakeDesk, page: SettingsDialog) -> None:
    enter(page, "projectNameEdit", "Autumn")
    assert "already" in problem(page, "projectName").text()
    assert desk.settings.projects[0].name == "Spring"


async def test_a_folder_must_exist(desk: FakeDesk, page: SettingsDialog, tmp_path: Path) -> None:
    enter(page, "projectFolderEdit", str(tmp_path / "nowhere"))
    await until(problem(page, "projectFolder").isVisible, "the problem")
    assert desk.settings.projects[0].folder == ""
    enter(page, "projectFolderEdit", str(tmp_path))
    await until(lambda: desk.settings.projects[0].folder == str(tmp_path), "the folder")


async def test_ways_are_forbidden_one_by_one(desk: FakeDesk, page: SettingsDialog) -> None:
    child(page, QCheckBox, "projectForbids:bucket").click()
    await until(lambda: desk.settings.projects[0].forbids == (BUCKET,), "the first")
    child(page, QCheckBox, "projectForbids:upload").click()
    await until(lambda: desk.settings.projects[0].forbids == (UPLOAD, BUCKET), "the second")
    child(page, QCheckBox, "projectForbids:bucket").click()
    await until(lambda: desk.settings.projects[0].forbids == (UPLOAD,), "the first to be allowed")


@pytest.mark.parametrize(
    ("forbids", "said"),
    [
        ((), "Without a tick"),
        ((FOLDER,), "take the way chosen"),
        ((UPLOAD,), "until you choose another"),
        (WAYS, "only photos with an address of their own"),
    ],
)
async def test_it_says_what_forbidding_comes_to(
    desk: FakeDesk, page: SettingsDialog, forbids: tuple[str, ...], said: str
) -> None:
    await desk.change(projects=(Project("Spring", forbids=forbids),))
    effect = child(page, QLabel, "projectForbidsEffect")
    assert said in effect.text()
    assert (effect.property("role") == "warn") is (UPLOAD in forbids)


async def test_what_it_comes_to_follows_the_way_that_is_chosen(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await desk.change(projects=(Project("Spring", forbids=(UPLOAD,)),))
    await desk.change(hosting=BUCKET)
    assert "take the way chosen" in child(page, QLabel, "projectForbidsEffect").text()


@pytest.mark.parametrize(
    ("name", "limit"), [("projectLimitSpin", "limit_credits"), ("projectDaySpin", "limit_per_day")]
)
async def test_a_project_has_limits(
    desk: FakeDesk, page: SettingsDialog, name: str, limit: str
) -> None:
    spin = child(page, QSpinBox, name)
    spin.setValue(500)
    spin.editingFinished.emit()
    await until(lambda: getattr(desk.settings.projects[0], limit) == 500, "the limit")


async def test_it_says_what_was_spent(page: SettingsDialog) -> None:
    spent = child(page, QLabel, "projectSpent")
    await until(lambda: "2 edits · 11 credits spent" in spent.text(), "what was spent")


async def test_removing_asks_and_leaves_the_edits(desk: FakeDesk, page: SettingsDialog) -> None:
    press(page, "removeProjectButton")
    assert len(desk.settings.projects) == 2, "it is asked about first"
    press(page, "removeProjectQuestionYes")
    await until(lambda: listed(page) == ["Autumn"], "the project to be gone")
    await until(lambda: desk.engine.jobs[1].project == "", "its edits to be without one")
    assert desk.engine.jobs[3].project == "Autumn"
    assert desk.settings.last_project == ""


async def test_a_removal_can_be_thought_better_of(desk: FakeDesk, page: SettingsDialog) -> None:
    press(page, "removeProjectButton")
    press(page, "removeProjectQuestionNo")
    assert len(desk.settings.projects) == 2


async def test_without_projects_one_is_invited(dialog: SettingsDialog) -> None:
    dialog.open_at("projects")
    assert not child(dialog, QListView, "projectList").isVisible()
    assert child(dialog, QPushButton, "addProjectButton").isVisible()
