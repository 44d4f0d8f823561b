"""The way of hosting is chosen, set up and tested; what was agreed to can be taken back."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from productai_desktop.core.errors import HostFailure, KeyMissing, NeverSent
from productai_desktop.core.hosting import (
    BUCKET,
    FETCHED,
    FOLDER,
    REMOVED,
    UPLOAD,
    UPLOADED,
    HostingStep,
    HostingTest,
)
from productai_desktop.gui.settings.hosting_steps import Mark, StepLine
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from tests.fakes import FakeDesk
from tests.gui.settings.filling import enter, press, problem
from tests.gui.waiting import child, until

SERVICE = "https://api.productai.photo"
IN_BUCKET = f"{SERVICE} bucket https://s3.example.com/photos 24 deleted"
A_BUCKET: Mapping[str, Any] = {
    "hosting": BUCKET,
    "bucket_endpoint": "https://s3.example.com",
    "bucket_name": "photos",
    "bucket_access_key": "AKIA",
}
GOOD = HostingTest(
    BUCKET,
    "photos",
    (HostingStep(UPLOADED, 0.4), HostingStep(FETCHED, 0.1), HostingStep(REMOVED, 0.2)),
    removes=True,
)


@pytest.fixture
async def page(desk: FakeDesk, dialog: SettingsDialog) -> SettingsDialog:
    dialog.open_at("hosting")
    return dialog


@pytest.fixture
async def bucket(desk: FakeDesk, dialog: SettingsDialog) -> SettingsDialog:
    """The page with a bucket that is set up."""
    desk.bucket_secret = "secret"
    desk.hosting_test = GOOD
    await desk.change(**A_BUCKET)
    dialog.open_at("hosting")
    await until(child(dialog, QPushButton, "replaceSecretButton").isVisible, "the secret")
    return dialog


def missing(page: SettingsDialog) -> str:
    label = child(page, QLabel, "hostingMissing")
    return label.text() if label.isVisible() else ""


def marks(page: SettingsDialog) -> list[Mark]:
    return [child(page, StepLine, f"hostingStep:{n}").mark for n in (UPLOADED, FETCHED, REMOVED)]


def step_text(page: SettingsDialog, name: str) -> str:
    return child(page, QLabel, f"hostingStepText:{name}").text()


def type_in(page: SettingsDialog, name: str, text: str) -> QLineEdit:
    """Types without leaving the field."""
    edit = child(page, QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    return edit


# the way


async def test_the_fields_of_the_chosen_way_alone_are_shown(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    address = child(page, QLineEdit, "bucketEndpointEdit")
    folder = child(page, QLineEdit, "servedFolderEdit")
    assert child(page, QRadioButton, "hostingWay:upload").isChecked()
    assert (address.isVisible(), folder.isVisible()) == (False, False)
    child(page, QRadioButton, "hostingWay:bucket").click()
    await until(lambda: desk.settings.hosting == BUCKET, "the bucket")
    assert (address.isVisible(), folder.isVisible()) == (True, False)
    child(page, QRadioButton, "hostingWay:folder").click()
    await until(lambda: desk.settings.hosting == FOLDER, "the folder")
    assert (address.isVisible(), folder.isVisible()) == (False, True)


@pytest.mark.parametrize(
    ("way", "said"),
    [(UPLOAD, "No way to delete it is known"), (BUCKET, "expires"), (FOLDER, "can delete it")],
)
async def test_each_way_says_who_sees_the_photo_and_for_how_long(
    page: SettingsDialog, way: str, said: str
) -> None:
    meaning = child(page, QRadioButton, f"hostingWay:{way}").accessibleDescription()
    assert "Anyone who has the photo's address" in meaning
    assert said in meaning


async def test_an_incomplete_way_can_be_chosen_and_says_what_is_missing(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    assert missing(page) == ""
    child(page, QRadioButton, "hostingWay:bucket").click()
    await until(lambda: desk.settings.hosting == BUCKET, "the way")
    for name in ("address", "bucket", "access key ID", "secret access key"):
        assert name in missing(page)
    enter(page, "bucketEndpointEdit", "https://s3.example.com")
    await until(lambda: "address" not in missing(page), "the address")
    await desk.change(hosting=FOLDER)
    assert "folder" in missing(page)


# the fields


async def test_a_bucket_is_entered(desk: FakeDesk, page: SettingsDialog) -> None:
    await desk.change(hosting=BUCKET)
    for name, text in (
        ("bucketEndpointEdit", "s3.example.com/"),
        ("bucketNameEdit", "owesa-photos"),
        ("bucketRegionEdit", "eu-central-1"),
        ("bucketPrefixEdit", "productai/"),
        ("bucketAccessKeyEdit", " AKIA "),
    ):
        enter(page, name, text)
    spin = child(page, QSpinBox, "bucketHoursSpin")
    spin.setValue(48)
    spin.editingFinished.emit()
    child(page, QCheckBox, "bucketDeleteCheck").click()
    await until(lambda: not desk.settings.bucket.delete, "the last")
    kept = desk.settings.bucket
    assert (kept.endpoint, kept.name, kept.region, kept.prefix, kept.access_key, kept.hours) == (
        "https://s3.example.com", "owesa-photos", "eu-central-1", "productai/", "AKIA", 48,
    )  # fmt: skip
    assert child(page, QLineEdit, "bucketEndpointEdit").text() == "https://s3.example.com"


@pytest.mark.parametrize(
    ("name", "wrong", "setting"),
    [
        ("bucketEndpoint", "http://s3.example.com", "bucket_endpoint"),
        ("bucketName", "a", "bucket_name"),
        ("bucketRegion", "Frankfurt!", "bucket_region"),
        ("bucketPrefix", "/photos", "bucket_prefix"),
        ("bucketAccessKey", "AK IA", "bucket_access_key"),
        ("servedAddress", "ftp://files.example.com", "served_address"),
        ("servedFolder", "photos", "served_folder"),
    ],
)
async def test_a_wrong_value_is_told_beside_its_field_and_is_not_lost(
    desk: FakeDesk, page: SettingsDialog, name: str, wrong: str, setting: str
) -> None:
    await desk.change(hosting=FOLDER if name.startswith("served") else BUCKET)
    edit = enter(page, f"{name}Edit", wrong)
    told = problem(page, name)
    await until(told.isVisible, "the problem")
    assert edit.accessibleDescription() == told.text()
    assert getattr(desk.settings, setting) == ""
    await desk.change(low_balance=7)  # the page shows all settings anew
    assert edit.text() == wrong
    assert told.isVisible()


async def test_what_is_being_typed_is_not_lost_to_another_setting(
    desk: FakeDesk, bucket: SettingsDialog
) -> None:
    edit = type_in(bucket, "bucketNameEdit", "owesa-")
    await desk.change(bucket_prefix="x/")
    await desk.change(bucket_name="others")
    assert edit.text() == "owesa-"
    edit.editingFinished.emit()
    await until(lambda: desk.settings.bucket_name == "owesa-" or problem(
        bucket, "bucketName").isVisible(), "its turn")  # fmt: skip


async def test_a_value_that_is_changed_elsewhere_is_shown(
    desk: FakeDesk, bucket: SettingsDialog
) -> None:
    await desk.change(bucket_name="others")
    assert child(bucket, QLineEdit, "bucketNameEdit").text() == "others"


async def test_closing_gives_what_was_typed_its_turn(
    desk: FakeDesk, bucket: SettingsDialog
) -> None:
    type_in(bucket, "bucketNameEdit", "owesa-photos")
    bucket.reject()
    await until(lambda: desk.settings.bucket_name == "owesa-photos", "the name")


async def test_examples_follow_the_provider(page: SettingsDialog, desk: FakeDesk) -> None:
    await desk.change(hosting=BUCKET)
    address = child(page, QLineEdit, "bucketEndpointEdit")
    assert "amazonaws.com" in address.placeholderText()
    for key, sign in (("r2", "cloudflare"), ("b2", "backblaze"), ("minio", "minio")):
        child(page, QPushButton, f"bucketProvider:{key}").click()
        assert sign in address.placeholderText()
        assert sign in child(page, QLabel, "bucketAdvice").text().lower()
    await desk.change(bucket_endpoint="https://s3.us-west-004.backblazeb2.com")
    assert child(page, QPushButton, "bucketProvider:b2").isChecked()


async def test_return_in_a_field_presses_no_button(desk: FakeDesk, bucket: SettingsDialog) -> None:
    edit = type_in(bucket, "bucketNameEdit", "owesa-photos")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    await until(lambda: desk.settings.bucket_name == "owesa-photos", "the name")
    assert child(bucket, QPushButton, "bucketProvider:minio").isChecked()
    assert bucket.isVisible()
    assert desk.hosting_tests == []


async def test_a_folder_that_is_served_is_entered(
    desk: FakeDesk, page: SettingsDialog, tmp_path: Path
) -> None:
    await desk.change(hosting=FOLDER)
    enter(page, "servedFolderEdit", str(tmp_path))
    enter(page, "servedAddressEdit", "files.example.com/productai/")
    child(page, QCheckBox, "servedDeleteCheck").click()
    await until(lambda: not desk.settings.served.delete, "the last")
    assert desk.settings.served.folder == str(tmp_path)
    assert desk.settings.served.address == "https://files.example.com/productai"
    assert missing(page) == ""


async def test_a_folder_must_exist(desk: FakeDesk, page: SettingsDialog, tmp_path: Path) -> None:
    await desk.change(hosting=FOLDER)
    enter(page, "servedFolderEdit", str(tmp_path / "nowhere"))
    await until(problem(page, "servedFolder").isVisible, "the problem")
    assert desk.settings.served_folder == ""


# the secret


async def test_a_secret_is_kept_and_never_shown_again(desk: FakeDesk, page: SettingsDialog) -> None:
    await desk.change(**A_BUCKET)
    edit = child(page, QLineEdit, "bucketSecretEdit")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    await until(lambda: missing(page) != "", "the answer of the keyring")
    assert edit.isVisible()
    assert "secret access key" in missing(page)
    enter(page, "bucketSecretEdit", "hush")
    await until(lambda: desk.bucket_secret == "hush", "the secret")
    await until(child(page, QPushButton, "replaceSecretButton").isVisible, "the word")
    assert (edit.text(), edit.isVisible(), missing(page)) == ("", False, "")
    assert "keyring" in child(page, QLabel, "bucketSecretState").text()


async def test_without_a_keyring_it_says_so(desk: FakeDesk, page: SettingsDialog) -> None:
    desk.key_kept = "session"
    await desk.change(**A_BUCKET)
    enter(page, "bucketSecretEdit", "hush")
    state = child(page, QLabel, "bucketSecretState")
    await until(state.isVisible, "the word")
    assert "session only" in state.text()


async def test_one_of_this_session_is_not_said_to_be_in_a_keyring(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    desk.bucket_secret, desk.bucket_secret_from = "hush", "session"
    await desk.change(**A_BUCKET)
    state = child(page, QLabel, "bucketSecretState")
    await until(state.isVisible, "the word")
    assert "session only" in state.text()


async def test_one_of_the_environment_is_said_to_be_of_there_and_cannot_be_replaced(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    desk.bucket_secret, desk.bucket_secret_from = "hush", "environment"
    await desk.change(**A_BUCKET)
    state = child(page, QLabel, "bucketSecretState")
    await until(state.isVisible, "the word")
    assert "PRODUCTAI_BUCKET_SECRET" in state.text()
    assert "keyring" not in state.text()
    assert not child(page, QPushButton, "replaceSecretButton").isVisible()
    assert not child(page, QPushButton, "forgetSecretButton").isVisible()


async def test_a_secret_that_is_typed_first_waits_for_its_bucket(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await desk.change(hosting=BUCKET)
    enter(page, "bucketSecretEdit", "hush")
    assert not child(page, QPushButton, "saveSecretButton").isEnabled()
    assert desk.bucket_secret is None
    enter(page, "bucketEndpointEdit", "https://s3.example.com")
    enter(page, "bucketNameEdit", "photos")
    enter(page, "bucketAccessKeyEdit", "AKIA")
    await until(lambda: desk.bucket_secret == "hush", "the secret")


async def test_it_is_replaced_or_stays(desk: FakeDesk, bucket: SettingsDialog) -> None:
    press(bucket, "replaceSecretButton")
    edit = child(bucket, QLineEdit, "bucketSecretEdit")
    assert edit.isVisible()
    press(bucket, "leaveSecretButton")
    assert not edit.isVisible()
    assert desk.bucket_secret == "secret"
    press(bucket, "replaceSecretButton")
    enter(bucket, "bucketSecretEdit", "another")
    await until(lambda: desk.bucket_secret == "another", "the other")
    again = child(bucket, QPushButton, "replaceSecretButton")
    await until(lambda: bucket.focusWidget() is again, "the keyboard to come back")


async def test_it_is_forgotten(desk: FakeDesk, bucket: SettingsDialog) -> None:
    press(bucket, "forgetSecretButton")
    await until(lambda: desk.bucket_secret is None, "the end of it")
    await until(child(bucket, QLineEdit, "bucketSecretEdit").isVisible, "the field")
    assert "secret access key" in missing(bucket)


# the test


async def test_a_test_shows_its_three_steps(desk: FakeDesk, bucket: SettingsDialog) -> None:
    press(bucket, "testHostingButton")
    result = child(bucket, QLabel, "hostingTestResult")
    await until(result.isVisible, "the result")
    assert marks(bucket) == [Mark.GOOD] * 3
    assert "photos" in result.text()
    assert desk.hosting_tests == [(desk.settings, None)]


async def test_a_test_in_practice_mode_speaks_of_no_stand_in(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await desk.change(practice=True)
    assert not child(page, QLabel, "hostingTestBefore").isVisible()
    press(page, "testHostingButton")
    result = child(page, QLabel, "hostingTestResult")
    await until(result.isVisible, "the result")
    assert "sandbox" not in result.text()


async def test_steps_are_shown_as_they_come_and_can_be_cancelled(
    desk: FakeDesk, bucket: SettingsDialog
) -> None:
    desk.hosting_gate = asyncio.Event()
    desk.hosting_test = HostingTest(BUCKET, "photos", (HostingStep(UPLOADED, 0.4),), removes=True)
    press(bucket, "testHostingButton")
    await until(lambda: marks(bucket) == [Mark.GOOD, Mark.RUNNING, Mark.WAITING], "the first step")
    assert not child(bucket, QPushButton, "testHostingButton").isEnabled()
    press(bucket, "stopHostingTestButton")
    await until(child(bucket, QPushButton, "testHostingButton").isEnabled, "the end")
    assert "cancelled" in child(bucket, QLabel, "hostingTestResult").text()
    assert not child(bucket, StepLine, f"hostingStep:{UPLOADED}").isVisible()


async def test_a_step_that_failed_says_why_and_what_to_do(
    desk: FakeDesk, bucket: SettingsDialog
) -> None:
    refused = HostFailure("HOST_KEY", host="s3.example.com", reason="SignatureDoesNotMatch")
    desk.hosting_test = HostingTest(
        BUCKET, "photos", (HostingStep(UPLOADED, 0.4, refused),), removes=False
    )
    press(bucket, "testHostingButton")
    await until(lambda: marks(bucket) == [Mark.BAD, Mark.LEFT, Mark.LEFT], "the failure")
    assert "Check the secret" in step_text(bucket, UPLOADED)
    assert "not tried" in step_text(bucket, FETCHED)
    assert "not tried" in step_text(bucket, REMOVED), "there is nothing to remove"
    assert not child(bucket, QLabel, "hostingTestResult").isVisible()


async def test_a_host_that_cannot_be_reached_is_called_by_its_name(
    desk: FakeDesk, bucket: SettingsDialog
) -> None:
    lost = NeverSent("DNS_FAILED", host="s3.example.com", reason="")
    desk.hosting_test = HostingTest(BUCKET, "p", (HostingStep(UPLOADED, 0.1, lost),), removes=True)
    press(bucket, "testHostingButton")
    await until(lambda: marks(bucket)[0] is Mark.BAD, "the failure")
    assert "no server called s3.example.com" in step_text(bucket, UPLOADED)


async def test_what_hinders_the_whole_test_is_told(desk: FakeDesk, page: SettingsDialog) -> None:
    async def refuse(*_: object) -> HostingTest:
        raise KeyMissing(service=SERVICE)

    desk.test_hosting = refuse  # pyright: ignore[reportAttributeAccessIssue]
    press(page, "testHostingButton")
    told = problem(page, "hostingTest")
    await until(told.isVisible, "the problem")
    assert "key" in told.text()
    assert child(page, QPushButton, "testHostingButton").isEnabled()


async def test_an_upload_says_beforehand_what_it_takes(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    before = child(page, QLabel, "hostingTestBefore")
    assert before.isVisible()
    assert "cannot be removed" in before.text()
    assert "one of the 15 requests" in before.text()
    press(page, "testHostingButton")
    await until(lambda: marks(page) == [Mark.GOOD, Mark.GOOD, Mark.LEFT], "the steps")
    assert "stays" in step_text(page, REMOVED)
    await desk.change(**A_BUCKET)
    assert not before.isVisible()


@pytest.mark.parametrize(
    ("changes", "kept"),
    [({"bucket_name": "others"}, False), ({"bucket_hours": 2}, False), ({"burst": 2}, True)],
)
async def test_the_result_stays_until_what_was_tested_changes(
    desk: FakeDesk, bucket: SettingsDialog, changes: dict[str, Any], *, kept: bool
) -> None:
    press(bucket, "testHostingButton")
    result = child(bucket, QLabel, "hostingTestResult")
    await until(result.isVisible, "the result")
    await desk.change(**changes)
    assert result.isVisible() is kept


async def test_another_secret_is_not_tested_yet(bucket: SettingsDialog) -> None:
    press(bucket, "testHostingButton")
    result = child(bucket, QLabel, "hostingTestResult")
    await until(result.isVisible, "the result")
    press(bucket, "replaceSecretButton")
    type_in(bucket, "bucketSecretEdit", "x")
    assert not result.isVisible()


async def test_what_was_typed_is_tested(desk: FakeDesk, bucket: SettingsDialog) -> None:
    type_in(bucket, "bucketNameEdit", "owesa-photos")
    press(bucket, "testHostingButton")
    await until(lambda: desk.hosting_tests, "the test")
    assert desk.hosting_tests[0][0].bucket_name == "owesa-photos"


async def test_nothing_is_tested_that_is_incomplete_or_wrong(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await desk.change(hosting=BUCKET)
    press(page, "testHostingButton")
    assert "missing" in problem(page, "hostingTest").text()
    enter(page, "bucketNameEdit", "a")
    await until(problem(page, "bucketName").isVisible, "the problem")
    press(page, "testHostingButton")
    assert "marked" in problem(page, "hostingTest").text()
    assert desk.hosting_tests == []


# the rest of the page


async def test_the_longest_side_is_chosen(desk: FakeDesk, page: SettingsDialog) -> None:
    combo = child(page, QComboBox, "longestSideCombo")
    assert combo.currentData() == 6000
    combo.setCurrentIndex(combo.findData(0))
    combo.activated.emit(combo.currentIndex())
    await until(lambda: desk.settings.longest_side == 0, "the choice")
    assert combo.currentText() == "Never made smaller"


async def test_a_side_from_the_settings_file_is_offered_too(
    desk: FakeDesk, page: SettingsDialog
) -> None:
    await desk.change(longest_side=3000)
    assert child(page, QComboBox, "longestSideCombo").currentText() == "3,000 px"


async def test_a_service_is_asked_about_again(desk: FakeDesk, dialog: SettingsDialog) -> None:
    await desk.change(uploads_accepted=("https://one.example", "https://two.example"))
    dialog.open_at("hosting")
    first = next(
        one
        for one in dialog.findChildren(QPushButton, "askAgainButton")
        if "one.example" in one.accessibleName()
    )
    first.click()
    await until(lambda: desk.settings.uploads_accepted == ("https://two.example",), "the answer")
    await until(lambda: len(visible(dialog)) == 1, "one service to be left")


async def test_places_that_were_agreed_to_are_named(desk: FakeDesk, dialog: SettingsDialog) -> None:
    folder = f"{SERVICE} folder https://files.example.com/p 0 kept"
    await desk.change(uploads_accepted=(SERVICE, IN_BUCKET, folder, "sandbox " + IN_BUCKET[28:]))
    dialog.open_at("hosting")
    named = [one.accessibleName() for one in visible(dialog)]
    assert "s3.example.com/photos" in named[1]
    assert "files.example.com/p" in named[2]
    assert "Practice mode" in named[3]


def visible(dialog: SettingsDialog) -> list[QPushButton]:
    buttons = dialog.findChildren(QPushButton, "askAgainButton")
    return [one for one in buttons if one.isVisible()]


async def test_it_leads_to_projects_that_forbid_a_way(page: SettingsDialog) -> None:
    press(page, "projectHostingButton")
    assert child(page, QPushButton, "addProjectButton").isVisible()


async def test_everything_has_a_name_for_those_who_do_not_see_it(bucket: SettingsDialog) -> None:
    hosting = child(bucket, QWidget, "settingsPage:hosting")
    kinds = (QLineEdit, QPushButton, QSpinBox, QCheckBox, QComboBox, QRadioButton)
    nameless = [
        one.objectName()
        for kind in kinds
        for one in hosting.findChildren(kind)
        if one.isVisible() and not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert nameless == []
