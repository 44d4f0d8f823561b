"""What an address is, and where it may lead."""

import pytest

from productai_desktop.core.addresses import (
    check_image_address,
    is_address,
    is_loopback,
    is_public_host,
)
from productai_desktop.core.errors import InputError


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/a.png",
        "http://example.com/a.png",
        "HTTPS://8.8.8.8/a",
        "https://[2606:4700::1]/",
    ],
)
def test_public_addresses_may_be_sent(address: str):
    assert is_address(address)
    check_image_address(address)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://localhost/a.png", "private"),
        ("https://127.0.0.1/a.png", "private"),
        ("https://10.1.2.3/a.png", "private"),
        ("https://169.254.169.254/latest", "private"),
        ("https://[::1]/a.png", "private"),
        ("https://[::ffff:10.0.0.1]/a.png", "private"),
        ("https://[fe80::1%25eth0]/a.png", "private"),
        ("https://printer.local/a.png", "private"),
        ("https://intranet/a.png", "private"),
        ("https://0x7f.0.0.1/a.png", "private"),
        ("https://127.1/a.png", "private"),
        ("https://010.0.0.1/a.png", "private"),
        ("https://2130706433/a.png", "private"),
        ("https://user:pass@example.com/a.png", "credentials"),
        ("https:///a.png", "malformed"),
        ("https://example.com:port/a.png", "malformed"),
        ("https://[::1/a.png", "malformed"),
        ("https://example.com/a b.png", "malformed"),
        ("https://example.com/a\nb.png", "malformed"),
        ("https://example.com/" + "a" * 2000, "malformed"),
    ],
)
def test_addresses_that_are_not_for_everybody_are_refused(address: str, reason: str):
    with pytest.raises(InputError) as caught:
        check_image_address(address)
    assert (caught.value.code, caught.value.params["reason"]) == ("INPUT_ADDRESS", reason)


def test_a_service_on_this_computer_may_fetch_from_it_and_from_nowhere_else_private():
    check_image_address("http://127.0.0.1:8000/a.png", loopback_service=True)
    with pytest.raises(InputError):
        check_image_address("http://10.0.0.1/a.png", loopback_service=True)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.255.0.3", True),
        ("::1", True),
        ("127.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("localhost.evil.example", False),
        (None, False),
    ],
)
def test_loopback_is_told_by_the_whole_name(host: str | None, expected: bool):
    assert is_loopback(host) is expected


def test_names_may_end_with_a_dot():
    assert is_public_host("example.com.")
    assert not is_public_host("printer.local.")
