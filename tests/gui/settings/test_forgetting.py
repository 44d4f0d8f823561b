"""A project is forgotten after a question that says all, and what remains is told."""

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QPushButton

from productai_desktop.core.errors import ConflictError, DataError
from productai_desktop.core.holdings import (
    NO_DELETION,
    NOT_NOW,
    NOT_SET_UP,
    SHARED,
    Holdings,
    Lasting,
    Leavings,
)
from productai_desktop.core.projects import Project
from productai_desktop.gui.settings.forgetting_words import lasting_text, report
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.settings.filling import press, problem
from tests.gui.waiting import child, until

AT_SERVICE = Lasting("upload", "api.productai.photo", 2, NO_DELETION)
RESULTS = ("/shop/spring/cup.png", "/shop/spring/jug.png")
HOLDINGS = Holdings("Spring", 14, 0, 3, 5, (AT_SERVICE,), RESULTS, 1)
LEAVINGS = Leavings("Spring", 14, 3, 5, 1, (AT_SERVICE,), RESULTS, ("/data/backups/books.db",))


@pytest.fixture
async def page(desk: FakeDesk, dialog: SettingsDialog) -> SettingsDialog:
    await desk.change(projects=(Project("Spring"), Project("Autumn")), last_project="Spring")
    desk.holdings = {"Spring": HOLDINGS}
    desk.leavings = LEAVINGS
    dialog.open_at("projects")
    return dialog


def text(page: SettingsDialog, name: str) -> str:
    return child(page, QLabel, name).text()


async def asked(page: SettingsDialog) -> QFrame:
    press(page, "forgetProjectButton")
    panel = child(page, QFrame, "forgetProject")
    await until(panel.isVisible, "the question")
    return panel


async def test_it_asks_first_and_says_what_goes_and_what_remains(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    panel = await asked(page)
    assert "“Spring”" in text(page, "forgetProjectHeading")
    goes = text(page, "forgetProjectGoes")
    for said in ("14 edits", "3 copies of photos", "5 uploads", "1 backup copy"):
        assert said in goes
    stays = text(page, "forgetProjectStays")
    assert "2 uploads at api.productai.photo: no way to delete them is known" in stays
    assert "2 finished pictures" in stays
    undo = [one for one in panel.findChildren(QLabel) if "cannot be undone" in one.text()]
    assert [one.isVisible() for one in undo] == [True]
    assert desk.forgotten == []
    no = child(page, QPushButton, "forgetProjectNo")
    assert no.text() == "Cancel"
    assert page.focusWidget() is no, "the answer that changes nothing has the keyboard"


async def test_cancelled_it_forgets_nothing(desk: FakeDesk, page: SettingsDialog) -> None:
    panel = await asked(page)
    press(page, "forgetProjectNo")
    assert not panel.isVisible()
    assert desk.forgotten == []
    assert page.focusWidget() is child(page, QPushButton, "forgetProjectButton")


async def test_forgotten_it_lists_what_remains_to_be_copied(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await asked(page)
    press(page, "forgetProjectYes")
    listed = child(page, QPlainTextEdit, "forgetProjectReport")
    await until(listed.isVisible, "the list")
    assert desk.forgotten == [("Spring", True)]
    for said in (*RESULTS, "/data/backups/books.db", "no way to delete them is known"):
        assert said in listed.toPlainText()
    assert not child(page, QPushButton, "forgetProjectYes").isVisible()
    press(page, "forgetProjectCopy")
    assert QApplication.clipboard().text() == listed.toPlainText()
    press(page, "forgetProjectNo")
    assert not listed.isVisible()


async def test_what_remains_stays_in_view_when_the_project_is_gone(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await asked(page)
    press(page, "forgetProjectYes")
    listed = child(page, QPlainTextEdit, "forgetProjectReport")
    await until(listed.isVisible, "the list")
    await desk.change(projects=(Project("Autumn"),), last_project="")
    assert listed.isVisible()


async def test_another_project_takes_the_question_back(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    panel = await asked(page)
    await desk.change(projects=(Project("Autumn"),), last_project="")
    assert not panel.isVisible()


@pytest.mark.parametrize(("owed", "said"), [(1, "1 edit of it is"), (3, "3 edits of it are")])
async def test_it_is_not_offered_while_edits_are_owed(
    desk: FakeDesk, page: SettingsDialog, owed: int, said: str
) -> None:
    desk.holdings = {"Spring": Holdings("Spring", 1, owed, 0, 0, (), (), 0)}
    await asked(page)
    assert said in text(page, "forgetProjectHeading")
    assert not child(page, QPushButton, "forgetProjectYes").isVisible()
    assert child(page, QPushButton, "forgetProjectNo").text() == "Close"


@pytest.mark.parametrize(
    "error",
    [
        ConflictError("PROJECT_OWED", project="Spring", count=1),
        DataError("DATA_DIR_READ_ONLY", path="/data", reason="full"),
    ],
)
async def test_what_hinders_it_is_told_in_its_place(
    desk: FakeDesk, page: SettingsDialog, error: ConflictError | DataError
) -> None:
    desk.leavings = error
    await asked(page)
    press(page, "forgetProjectYes")
    told = problem(page, "forgetProject")
    await until(told.isVisible, "the problem")
    assert child(page, QPushButton, "forgetProjectYes").isEnabled()
    assert child(page, QPushButton, "forgetProjectNo").isEnabled()


async def test_without_finished_pictures_there_is_no_folder_to_show(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    desk.holdings = {}
    await asked(page)
    assert not child(page, QPushButton, "forgetProjectFolder").isVisible()


@pytest.mark.parametrize("reason", [NO_DELETION, NOT_SET_UP, NOT_NOW, SHARED])
def test_why_uploads_stay_is_said(reason: str) -> None:
    one = lasting_text(Lasting("bucket", "photos", 1, reason))
    several = lasting_text(Lasting("bucket", "photos", 1250, reason))
    assert one.startswith("1 upload at photos")
    assert several.startswith("1,250 uploads at photos")


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("https://s3.example.com/photos", "at s3.example.com/photos"),
        ("sandbox", "at practice mode"),
        ("/srv/web", "at /srv/web"),
    ],
)
def test_hosts_are_called_as_people_call_them(host: str, said: str) -> None:
    assert said in lasting_text(Lasting("bucket", host, 1, NOT_NOW))


async def test_where_nothing_can_be_found_out_nothing_is_forgotten(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    async def broken(name: str) -> Holdings:
        raise DataError("DATA_DIR_READ_ONLY", path=name, reason="locked")

    desk.project_holdings = broken
    await asked(page)
    assert "locked" in text(page, "forgetProjectHeading")
    assert not child(page, QPushButton, "forgetProjectYes").isVisible()


def test_the_text_to_copy_names_the_project() -> None:
    assert "“Spring”" in report(LEAVINGS).splitlines()[0]
