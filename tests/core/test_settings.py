"""Settings: defaults, what a damaged or newer file means, and addresses of services."""

import pytest

from productai_desktop.core.addresses import check_service_address
from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.settings import (
    Settings,
    from_table,
    origin_of,
    to_table,
)


def test_defaults_write_nothing_but_the_schema():
    assert to_table(Settings()) == {"schema": 1}


def test_what_is_written_is_read_again():
    changed = Settings().with_changes(
        practice=True, burst=3, spacing_seconds=2.5, uploads_accepted=("sandbox", "https://a.b")
    )
    table = to_table(changed)
    assert table["uploads_accepted"] == ["sandbox", "https://a.b"]
    assert from_table(table, "settings.toml") == changed


def test_unknown_keys_are_left_alone():
    assert from_table({"schema": 1, "of_the_future": 5}, "s") == Settings()


def test_a_whole_number_serves_for_seconds():
    assert from_table({"spacing_seconds": 3}, "s").spacing_seconds == 3.0


@pytest.mark.parametrize(
    "table",
    [
        {"schema": "one"},
        {"schema": 0},
        {"practice": "yes"},
        {"practice": 1},
        {"requests_per_minute": 0},
        {"requests_per_minute": 601},
        {"requests_per_minute": True},
        {"requests_per_minute": "15"},
        {"burst": 0},
        {"spacing_seconds": float("nan")},
        {"spacing_seconds": -1},
        {"spacing_seconds": 10**400},
        {"appearance": "pink"},
        {"last_variants": 99},
        {"service_address": "http://example.com/v1"},
        {"service_address": 5},
        {"uploads_accepted": "sandbox"},
    ],
)
def test_a_damaged_file_is_said_with_its_path(table: dict[str, object]):
    with pytest.raises(DataError) as caught:
        from_table(table, "/home/u/settings.toml")
    assert caught.value.code == "SETTINGS_DAMAGED"
    assert caught.value.params["path"] == "/home/u/settings.toml"
    assert caught.value.params["reason"]


def test_a_newer_file_is_told_from_a_damaged_one():
    with pytest.raises(DataError, match="SETTINGS_NEWER"):
        from_table({"schema": 2, "practice": "whatever that will be"}, "s")


def test_a_change_is_checked():
    with pytest.raises(RequestError, match="OPTION_INVALID"):
        Settings().with_changes(requests_per_minute=0)


def test_a_service_address_loses_its_last_slash():
    changed = Settings().with_changes(service_address=" https://api.example/v1/ ")
    assert changed.service_address == "https://api.example/v1"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("", "ADDRESS_INVALID"),
        ("api.productai.photo/v1", "ADDRESS_INVALID"),
        ("https://user@api.example/v1", "ADDRESS_INVALID"),
        ("https://api.example/v1?x=1", "ADDRESS_INVALID"),
        ("https://api.example/v1#x", "ADDRESS_INVALID"),
        ("https://api.exa mple/v1", "ADDRESS_INVALID"),
        ("https://api.example:99999/v1", "ADDRESS_INVALID"),
        ("https://[::1/v1", "ADDRESS_INVALID"),
        ("file:///etc/passwd", "ADDRESS_INVALID"),
        ("http://api.example/v1", "ADDRESS_NOT_HTTPS"),
        ("http://127.0.0.1.api.example/v1", "ADDRESS_NOT_HTTPS"),
    ],
)
def test_addresses_that_no_service_has(address: str, code: str):
    with pytest.raises(RequestError) as caught:
        check_service_address(address)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "address", ["https://api.example/v1", "http://127.0.0.1:8000/v1", "http://[::1]:8000/v1"]
)
def test_addresses_of_services(address: str):
    assert check_service_address(address) == address


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://API.productai.photo/v1", "https://api.productai.photo"),
        ("https://api.productai.photo:443/v1", "https://api.productai.photo"),
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000"),
        ("http://[::1]:8000/v1", "http://[::1]:8000"),
    ],
)
def test_the_origin_names_a_service(address: str, origin: str):
    assert origin_of(address) == origin
