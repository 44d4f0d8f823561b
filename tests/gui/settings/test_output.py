"""Names of results are shown as they will be, and a wrong template is told as it is typed."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from productai_desktop.core.errors import RequestError
from productai_desktop.core.naming import DEFAULT_TEMPLATE, PLACEHOLDERS
from productai_desktop.core.projects import Project
from productai_desktop.gui.settings.output import check_folder
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.settings.filling import enter, press, problem
from tests.gui.waiting import child, until


@pytest.fixture
async def page(dialog: SettingsDialog) -> SettingsDialog:
    dialog.open_at("output")
    return dialog


async def test_a_name_is_shown_before_it_is_given(desk: FakeDesk, page: SettingsDialog) -> None:
    enter(page, "outputNameEdit", "{sku}_{resolution}")
    preview = child(page, QLabel, "namePreview")
    assert "CUP-0412_2K.png" in preview.text()
    await until(lambda: desk.settings.output_name == "{sku}_{resolution}", "the template")


@pytest.mark.parametrize(
    ("template", "said"),
    [("{colour}", "no placeholder {colour}"), ("a/b", "a slash"), ("{name", "braces")],
)
async def test_a_wrong_template_is_told_and_the_old_one_stays(
    desk: FakeDesk, page: SettingsDialog, template: str, said: str
) -> None:
    enter(page, "outputNameEdit", template)
    told = problem(page, "outputName")
    await until(told.isVisible, "the problem")
    assert said in told.text()
    press(page, "standardNameButton")
    await until(lambda: not told.isVisible(), "the problem to go")
    assert desk.settings.output_name == DEFAULT_TEMPLATE


@pytest.mark.parametrize("name", PLACEHOLDERS)
async def test_a_placeholder_is_put_where_one_writes(page: SettingsDialog, name: str) -> None:
    edit = child(page, QLineEdit, "outputNameEdit")
    edit.setText("a-b")
    edit.setCursorPosition(2)
    button = child(page, QPushButton, f"placeholder:{name}")
    assert button.accessibleDescription(), "it says what it stands for"
    button.click()
    assert edit.text() == f"a-{{{name}}}b"
    assert not problem(page, "outputName").isVisible()


async def test_the_folder_goes_back_to_the_usual_one(desk: FakeDesk, page: SettingsDialog) -> None:
    results = desk.data_folder / "results"
    results.mkdir()
    enter(page, "outputFolderEdit", str(results))
    await until(lambda: desk.settings.output_folder == str(results), "the folder")
    press(page, "standardFolderButton")
    await until(lambda: desk.settings.output_folder == "", "the usual folder")


async def test_a_folder_of_the_project_is_not_taken_for_the_general_one(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await desk.change(projects=(Project("Spring", folder="/spring"),), last_project="Spring")
    page.refresh()
    assert "/spring" in child(page, QLabel, "projectFolderNote").text()
    page.reject()
    assert desk.settings.output_folder == ""


@pytest.mark.parametrize("entered", ["~no such user/results", "results", "/no/such/folder"])
def test_only_a_folder_that_is_there_is_taken(entered: str) -> None:
    with pytest.raises(RequestError) as caught:
        check_folder(entered)
    assert caught.value.code == "OPTION_INVALID"
