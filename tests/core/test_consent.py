"""An answer covers the same place, and nothing that can be seen for longer."""

from dataclasses import replace

import pytest

from productai_desktop.core.consent import (
    Consent,
    agreed,
    consent_needed,
    consent_of,
    with_consent,
)
from productai_desktop.core.hosting import BUCKET, FOLDER
from productai_desktop.core.settings import Settings

SERVICE = "https://api.productai.photo"
IN_BUCKET = Consent(SERVICE, BUCKET, "https://s3.example.com/photos", 24, deletes=True)
IN_FOLDER = Consent(SERVICE, FOLDER, "https://files.example.com/p", deletes=True)


@pytest.mark.parametrize("consent", [Consent(SERVICE), Consent("sandbox"), IN_BUCKET, IN_FOLDER])
def test_a_line_says_what_was_agreed_to(consent: Consent) -> None:
    assert consent_of(consent.entry) == consent


def test_lines_from_before_there_were_several_ways_hold_for_uploads() -> None:
    assert agreed((SERVICE,), consent_needed(Settings(), SERVICE))
    assert not agreed(("https://other.example",), consent_needed(Settings(), SERVICE))


def test_an_upload_that_was_agreed_to_says_nothing_of_a_bucket() -> None:
    bucket = Settings().with_changes(
        hosting=BUCKET, bucket_endpoint="https://s3.example.com", bucket_name="photos"
    )
    needed = consent_needed(bucket, SERVICE)
    assert needed == IN_BUCKET
    assert not agreed((SERVICE,), needed)
    assert agreed((SERVICE, IN_BUCKET.entry), needed)


def test_a_folder_is_known_by_its_address() -> None:
    folder = Settings().with_changes(
        hosting=FOLDER, served_folder="/srv/p", served_address="https://files.example.com/p/"
    )
    assert consent_needed(folder, SERVICE) == IN_FOLDER


@pytest.mark.parametrize(
    ("changes", "covered"),
    [
        ({"hours": 24}, True),
        ({"hours": 1}, True),
        ({"hours": 25}, False),
        ({"deletes": False}, False),
        ({"place": "https://s3.example.com/others"}, False),
        ({"service": "https://other.example"}, False),
        ({"way": FOLDER}, False),
    ],
)
def test_what_can_be_seen_for_longer_is_asked_about_again(
    changes: dict[str, object], *, covered: bool
) -> None:
    assert IN_BUCKET.covers(replace(IN_BUCKET, **changes)) is covered


def test_who_agreed_to_kept_photos_agrees_to_deleted_ones() -> None:
    assert replace(IN_BUCKET, deletes=False).covers(IN_BUCKET)


def test_a_wider_answer_takes_the_place_of_a_narrower_one() -> None:
    wider = replace(IN_BUCKET, hours=48)
    assert with_consent((SERVICE, IN_BUCKET.entry), wider) == (SERVICE, wider.entry)


@pytest.mark.parametrize(
    "entry", ["", "a b", f"{SERVICE} bucket x many deleted", f"{SERVICE} cloud x 24 deleted"]
)
def test_a_line_that_is_not_understood_covers_nothing_that_is_asked(entry: str) -> None:
    assert not agreed((entry,), IN_BUCKET)
    assert not agreed((entry,), Consent(SERVICE))
    assert consent_of(entry).entry == entry
