"""Hosting: which endpoints, buckets and folders can be."""

import pytest

from productai_desktop.core.errors import RequestError
from productai_desktop.core.hosting import Bucket, HostingStep, HostingTest, ServedFolder
from productai_desktop.core.settings import Settings

BUCKET = Bucket("https://s3.example.com", "photos", access_key="AKIA")


@pytest.mark.parametrize("prefix", ["", "shop", "shop/", "a/b c+ü/", ".hidden/", "a..b/"])
def test_a_prefix_that_every_way_spells_alike_is_taken(prefix: str) -> None:
    assert Settings().with_changes(bucket_prefix=prefix).bucket.prefix == prefix


@pytest.mark.parametrize("prefix", ["/", "/a/", "a//b/", "../", "a/../b/", "./", "a/./b", "a\nb"])
def test_a_prefix_that_a_path_would_change_is_refused(prefix: str) -> None:
    with pytest.raises(RequestError) as caught:
        Settings().with_changes(bucket_prefix=prefix)
    assert caught.value.params["option"] == "bucket_prefix"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bucket_endpoint", "http://s3.example.com"),
        ("bucket_endpoint", "https://user:pass@s3.example.com"),
        ("bucket_endpoint", "ftp://s3.example.com"),
        ("served_address", "http://files.example.com"),
        ("served_folder", "not/absolute"),
        ("bucket_name", "a"),
        ("bucket_hours", 0),
        ("bucket_hours", 169),
        ("bucket_region", "Eu Central"),
        ("bucket_access_key", "two words"),
        ("bucket_access_key", "AKIA\n"),
        ("bucket_access_key", "AKIA, SignedHeaders=x"),
        ("hosting", "ftp"),
    ],
)
def test_what_cannot_be_is_refused(name: str, value: object) -> None:
    with pytest.raises(RequestError):
        Settings().with_changes(**{name: value})


def test_a_secret_is_named_by_all_that_it_is_for() -> None:
    others = [
        Bucket("https://s3.example.org", "photos", access_key="AKIA"),
        Bucket("https://s3.example.com", "other", access_key="AKIA"),
        Bucket("https://s3.example.com", "photos", access_key="AKIB"),
    ]
    assert len({one.vault_name for one in (BUCKET, *others)}) == 4


def test_what_is_missing_is_known() -> None:
    assert BUCKET.complete
    assert not Bucket("https://s3.example.com", "photos").complete
    assert ServedFolder("/srv", "https://files.example.com").complete
    assert not ServedFolder("/srv").complete


def test_a_test_is_good_when_every_step_was() -> None:
    well = HostingStep("uploaded", 0.1)
    ill = HostingStep("fetched", 0.1, RequestError())
    assert HostingTest("upload", "x", (well,), False).good
    assert not HostingTest("upload", "x", (well, ill), False).good
