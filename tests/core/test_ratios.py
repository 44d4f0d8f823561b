"""Ratios are understood as people type them, and brought to those that a model takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.ratios import nearest, plain_shape, read_ratio, taken

OFFERED = [(1, 1), (16, 9), (9, 16), (4, 3), (4, 5), (3, 2)]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("16:9", (16, 9)),
        (" 16 : 9 ", (16, 9)),
        ("1080x1350", (4, 5)),
        ("1080 X 1350 px", (4, 5)),
        ("1080\u00d71350", (4, 5)),
        ("1920 1080", (16, 9)),
        ("4/5", (4, 5)),
        ("1.5", (3, 2)),
        ("1,5", (3, 2)),
        ("1.91:1", (191, 100)),
        ("2", (2, 1)),
        ("10:10", (1, 1)),
    ],
)
def test_a_ratio_is_reduced(text: str, shape: tuple[int, int]) -> None:
    assert read_ratio(text) == shape


@pytest.mark.parametrize(
    "text",
    ["", "wide", "0:3", "3:0", "0", "16:", ":9", "1:2:3", "-1:2", "999999:1", "51:1", "1:51"],
)
def test_what_is_no_ratio_is_none(text: str) -> None:
    assert read_ratio(text) is None


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_every_size_in_reach_is_read_in_lowest_terms(width: int, height: int) -> None:
    shape = read_ratio(f"{width}x{height}")
    if max(width, height) > 50 * min(width, height):
        assert shape is None
    else:
        assert shape is not None
        assert shape[0] * height == shape[1] * width


@given(st.text(max_size=20))
def test_any_text_is_a_ratio_or_none(text: str) -> None:
    shape = read_ratio(text)
    assert shape is None or (shape[0] > 0 and shape[1] > 0)


def test_a_shape_that_looks_the_same_is_taken() -> None:
    assert taken((16, 9), OFFERED) == (16, 9)
    assert taken((89, 50), OFFERED) == (16, 9)
    assert taken((7, 5), OFFERED) is None
    assert taken((1, 1), []) is None


def test_the_nearest_is_offered_whichever_side_is_longer() -> None:
    assert nearest((7, 5), OFFERED) == (4, 3)
    assert nearest((1, 2), OFFERED) == (9, 16)
    assert nearest((3, 1), OFFERED) == (16, 9)
    assert nearest((3, 1), []) is None


@pytest.mark.parametrize(
    ("size", "text"), [((6000, 4000), "3:2"), ((4032, 3024), "4:3"), ((1000, 1), "")]
)
def test_a_size_has_a_plain_ratio_or_none(size: tuple[int, int], text: str) -> None:
    assert plain_shape(size) == text
