"""ΔE00: the published pairs, and the same for arrays."""

import numpy as np
import pytest

from productai_desktop.imaging.comparison.delta_e import (
    delta_e00,
    delta_e00_of_srgb,
    lab_of_srgb,
)
from productai_desktop.imaging.comparison.delta_e_arrays import delta_e00s, labs_of_srgb

#: Sharma, Wu and Dalal (2005), table 1: two colours and how far they are apart
PAIRS = (
    (50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425),
    (50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615),
    (50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412),
    (50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000),
    (50, -1.1848, -84.8006, 50, 0, -82.7485, 1.0000),
    (50, -0.9009, -85.5211, 50, 0, -82.7485, 1.0000),
    (50, 0, 0, 50, -1, 2, 2.3669),
    (50, -1, 2, 50, 0, 0, 2.3669),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0010, 7.1792),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0012, 7.2195),
    (50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045),
    (50, -0.0010, 2.4900, 50, 0.0010, -2.4900, 4.8045),
    (50, -0.0010, 2.4900, 50, 0.0011, -2.4900, 4.7461),
    (50, 2.5, 0, 50, 0, -2.5, 4.3065),
    (50, 2.5, 0, 73, 25, -18, 27.1492),
    (50, 2.5, 0, 61, -5, 29, 22.8977),
    (50, 2.5, 0, 56, -27, -3, 31.9030),
    (50, 2.5, 0, 58, 24, 15, 19.4535),
    (50, 2.5, 0, 50, 3.1736, 0.5854, 1.0000),
    (50, 2.5, 0, 50, 3.2972, 0, 1.0000),
    (50, 2.5, 0, 50, 1.8634, 0.5757, 1.0000),
    (50, 2.5, 0, 50, 3.2592, 0.3350, 1.0000),
    (60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644),
    (63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630),
    (61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731),
    (35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645),
    (22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373),
    (36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146),
    (90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441),
    (90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381),
    (6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377),
    (2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082),
)


def test_all_published_pairs_are_there() -> None:
    assert len(PAIRS) == 34


@pytest.mark.parametrize("pair", PAIRS)
def test_two_colours_are_as_far_apart_as_published(pair: tuple[float, ...]) -> None:
    l1, a1, b1, l2, a2, b2, published = pair
    first, second = (l1, a1, b1), (l2, a2, b2)
    assert delta_e00(first, second) == pytest.approx(published, abs=5e-5)
    assert delta_e00(second, first) == pytest.approx(published, abs=5e-5)


def test_arrays_are_as_far_apart_as_published() -> None:
    table = np.array(PAIRS)
    assert delta_e00s(table[:, :3], table[:, 3:6]) == pytest.approx(table[:, 6], abs=5e-5)


def test_white_grey_and_black_lie_on_the_axis_of_lightness() -> None:
    assert lab_of_srgb((255, 255, 255)) == pytest.approx((100, 0, 0), abs=0.01)
    assert lab_of_srgb((119, 119, 119)) == pytest.approx((50, 0, 0), abs=0.1)
    assert lab_of_srgb((0, 0, 0)) == pytest.approx((0, 0, 0), abs=0.01)


def test_red_lies_where_littlecms_has_it() -> None:
    assert lab_of_srgb((255, 0, 0)) == pytest.approx((54.29, 80.81, 69.89), abs=0.05)


def test_arrays_and_single_colours_agree() -> None:
    colours = np.random.default_rng(5).integers(0, 256, (300, 2, 3))
    labs = labs_of_srgb(colours)
    single = [delta_e00_of_srgb(one, other) for one, other in map(tuple, colours.tolist())]
    assert delta_e00s(labs[:, 0], labs[:, 1]) == pytest.approx(single, abs=1e-9)


def test_a_colour_is_not_apart_from_itself() -> None:
    assert delta_e00_of_srgb((200, 30, 30), (200, 30, 30)) == 0.0
