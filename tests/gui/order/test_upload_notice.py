"""The notice says of each way where the photo goes, who sees it there, and for how long."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from productai_desktop.core.consent import Consent
from productai_desktop.core.hosting import BUCKET, FOLDER
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.order.upload_notice import UploadNotice
from tests.gui.waiting import child

SERVICE = "https://api.productai.photo"
IN_BUCKET = Consent(SERVICE, BUCKET, "https://s3.example.com/photos", 24, deletes=True)
IN_FOLDER = Consent(SERVICE, FOLDER, "https://files.example.com/p")


@pytest.fixture
def notice(qapp: QApplication) -> Iterator[UploadNotice]:
    below = QWidget()
    yield UploadNotice(below)
    below.deleteLater()


def said(notice: UploadNotice, needed: Consent) -> str:
    notice.ask(needed)
    return child(notice, QLabel, "uploadNoticeText").text()


def test_it_keeps_its_name(notice: UploadNotice) -> None:
    assert notice.objectName() == "uploadNotice"


def test_the_service_s_own_upload_is_public_for_good(notice: UploadNotice) -> None:
    text = said(notice, Consent(SERVICE))
    assert "api.productai.photo" in text
    assert "No way to delete it is known" in text


@pytest.mark.parametrize(("hours", "end"), [(1, "1 hour."), (24, "24 hours.")])
def test_a_bucket_s_addresses_expire(notice: UploadNotice, hours: int, end: str) -> None:
    text = said(notice, replace(IN_BUCKET, hours=hours))
    assert "s3.example.com/photos" in text
    assert f"expires in {end}" in text
    assert "No way to delete" not in text


@pytest.mark.parametrize("place", [IN_BUCKET, IN_FOLDER])
@pytest.mark.parametrize("deletes", [True, False])
def test_it_says_whether_the_photo_is_deleted(
    notice: UploadNotice, place: Consent, *, deletes: bool
) -> None:
    text = said(notice, replace(place, deletes=deletes))
    assert ("is deleted there" in text) is deletes
    assert ("is not deleted there" in text) is not deletes


def test_a_folder_is_public_for_as_long_as_the_photo_is_there(notice: UploadNotice) -> None:
    text = said(notice, IN_FOLDER)
    assert "files.example.com/p" in text
    assert "as long as it is there" in text


def test_practice_mode_is_no_excuse_for_a_photo_that_leaves(notice: UploadNotice) -> None:
    assert "practice mode" in said(notice, replace(IN_BUCKET, service=PRACTICE))
    assert "practice mode" not in said(notice, IN_BUCKET)


@pytest.mark.parametrize("needed", [Consent(SERVICE), IN_BUCKET, IN_FOLDER])
def test_it_says_what_is_taken_out_of_the_photo(notice: UploadNotice, needed: Consent) -> None:
    text = said(notice, needed)
    assert "GPS" in text
    assert "This is said once" in text
