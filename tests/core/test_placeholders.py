"""Placeholders of batches: filled by name, and never a way to anything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.errors import LineError
from productai_desktop.core.placeholders import fill, has_placeholders, key_of

VALUES = {"sku": "00123", "farbe_/_ton": "rot", "leer": ""}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("on marble", "on marble"),
        ("{sku}", "00123"),
        ("{ SKU } in {Farbe / Ton}", "00123 in rot"),
        ("{farbe-/-ton}", "rot"),
        ("{{sku}} is {sku}", "{sku} is 00123"),
        ("", ""),
    ],
)
def test_placeholders_are_filled(template: str, text: str):
    assert fill(template, VALUES) == text


@pytest.mark.parametrize(
    ("template", "code"),
    [
        ("{colour}", "PLACEHOLDER_UNKNOWN"),
        ("{}", "PLACEHOLDER_UNKNOWN"),
        ("{sku.__class__}", "PLACEHOLDER_UNKNOWN"),
        ("{sku!r}", "PLACEHOLDER_UNKNOWN"),
        ("{sku:>9999999}", "PLACEHOLDER_UNKNOWN"),
        ("{0}", "PLACEHOLDER_UNKNOWN"),
        ("{leer}", "PLACEHOLDER_EMPTY"),
        ("{sku", "PLACEHOLDER_BRACES"),
        ("sku}", "PLACEHOLDER_BRACES"),
        ("{a{sku}}", "PLACEHOLDER_BRACES"),
    ],
)
def test_what_cannot_be_filled_is_refused(template: str, code: str):
    with pytest.raises(LineError) as caught:
        fill(template, VALUES)
    assert caught.value.code == code


def test_a_value_is_not_looked_through_for_placeholders():
    assert fill("{sku}", {"sku": "{leer} {{"}) == "{leer} {{"


def test_an_unknown_placeholder_tells_what_there_is():
    with pytest.raises(LineError) as caught:
        fill("{colour}", VALUES)
    assert caught.value.params["known"] == "farbe_/_ton, leer, sku"


def test_case_blanks_and_unicode_form_make_no_difference():
    assert key_of(" Aspect-Ratio ") == key_of("aspect_ratio") == key_of("ASPECT  RATIO")
    assert key_of("Gro\u0308ße") == key_of("GRÖSSE")


@given(st.text(max_size=50))
def test_escaped_text_comes_out_as_it_was(text: str):
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert fill(escaped, {}) == text
    assert not has_placeholders(escaped)
