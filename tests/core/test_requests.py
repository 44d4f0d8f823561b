"""What may be ordered, by the rules of the API reference."""

from dataclasses import replace

import pytest

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.requests import Order, check, cost

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
