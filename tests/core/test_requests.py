"""What may be ordered, by the rules of the API reference."""

from dataclasses import replace

import pytest

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.requests import (
    Order,
    check,
    check_image_address,
    cost,
    is_address,
    is_loopback,
    is_public_host,
)

CATALOGUE = builtin()
GOOD = Order(Operation.EDIT, ("/p/a.png",), "white table", "nanobananapro")


def refused(order: Order) -> str:
    with pytest.raises((RequestError, InputError)) as caught:
        check(order, CATALOGUE)
    return caught.value.code


def test_a_good_order_names_its_model():
    order = replace(GOOD, aspect_ratio="4:5", resolution="4K", output_format="jpg", variants=4)
    model = check(order, CATALOGUE)
    assert model.id == "nanobananapro"
    assert cost(order, model) == 32


def test_upscale_needs_neither_prompt_nor_model():
    model = check(Order(Operation.UPSCALE, ("/p/a.png",)), CATALOGUE)
    assert model.credits == 20


def test_custom_takes_any_identifier():
    order = replace(GOOD, operation=Operation.CUSTOM, model="custom-owesa-avatars")
    assert check(order, CATALOGUE).id == "custom-owesa-avatars"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"prompt": ""}, "PROMPT_EMPTY"),
        ({"prompt": " \n\t"}, "PROMPT_EMPTY"),
        ({"prompt": "x" * 20_000}, "PROMPT_TOO_LONG"),
        ({"prompt": "broken \udcff"}, "OPTION_INVALID"),
        ({"images": ()}, "NO_IMAGE"),
        ({"images": ("/a", "/b", "/c")}, "TOO_MANY_IMAGES"),
        ({"images": ("/a", "/b"), "model": "kontext-pro"}, "TOO_MANY_IMAGES"),
        ({"images": ("/p/\udcff.png",)}, "INPUT_UNREADABLE"),
        ({"images": ("https://192.168.1.7/a.png",)}, "INPUT_ADDRESS"),
        ({"model": ""}, "MODEL_MISSING"),
        ({"model": "dall-e"}, "MODEL_UNKNOWN"),
        ({"model": "upscale"}, "MODEL_UNKNOWN"),
        ({"operation": Operation.CUSTOM, "model": "seedream"}, "MODEL_UNKNOWN"),
        ({"operation": Operation.CUSTOM, "model": "two words"}, "MODEL_UNKNOWN"),
        ({"operation": Operation.CUSTOM, "model": "x" * 201}, "MODEL_UNKNOWN"),
        ({"aspect_ratio": "7:1"}, "RATIO_UNKNOWN"),
        ({"aspect_ratio": "4:5", "model": "seedream"}, "RATIO_UNKNOWN"),
        ({"resolution": "8K"}, "RESOLUTION_UNKNOWN"),
        ({"resolution": "2K", "model": "seedream"}, "RESOLUTION_UNKNOWN"),
        ({"output_format": "gif"}, "FORMAT_UNKNOWN"),
        ({"variants": 0}, "VARIANTS_RANGE"),
        ({"variants": 5}, "VARIANTS_RANGE"),
        ({"sku": "x" * 201}, "OPTION_INVALID"),
        ({"project": "\udcff"}, "OPTION_INVALID"),
        ({"destination": "/out/\udcff"}, "INPUT_UNREADABLE"),
    ],
)
def test_what_cannot_be_sent_is_refused(changes: dict[str, object], code: str):
    assert refused(replace(GOOD, **changes)) == code


def test_a_prompt_of_the_limit_is_taken():
    assert check(replace(GOOD, prompt="x" * CATALOGUE.prompt_limit), CATALOGUE)


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
