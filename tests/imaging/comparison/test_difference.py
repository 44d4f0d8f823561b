"""What changed: distances as ΔE00 has them, heat over grey, and an end when nobody waits."""

from concurrent.futures import CancelledError
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from productai_desktop.core.errors import InputError
from productai_desktop.imaging.comparison.delta_e_arrays import delta_e00s, labs_of_srgb
from productai_desktop.imaging.comparison.difference import STEP, Heat, difference
from productai_desktop.imaging.comparison.fit import Fit
from productai_desktop.imaging.comparison.pixels import Pixels

Colours = NDArray[np.uint8]


def pixels(colours: Colours, form: str = "RGB32", pad: int = 0) -> Pixels:
    """Rows, columns and red, green, blue (and alpha), as a window's image has them."""
    height, width = colours.shape[:2]
    rows = np.full((height, width + pad, 4), 255, np.uint8)
    order = [0, 1, 2, 3] if form == "RGBA8888" else [2, 1, 0, 3]
    for place, channel in enumerate(order[: 4 if colours.shape[2] == 4 else 3]):
        rows[:, :width, place] = colours[..., channel]
    if form == "RGB32":
        rows[..., 3] = 0
    return Pixels(width, height, 4 * (width + pad), form, rows.tobytes())


def plain(width: int, height: int, colour: tuple[int, ...]) -> Colours:
    return np.full((height, width, len(colour)), colour, np.uint8)


def colours_of(heat: Heat) -> Colours:
    rows = np.frombuffer(heat.pixels, np.uint8).reshape(heat.height, heat.width, 4)
    return rows[..., 2::-1]


def test_the_same_picture_has_not_changed_and_is_grey() -> None:
    colours = np.random.default_rng(1).integers(0, 256, (70, 90, 3)).astype(np.uint8)
    found = difference(pixels(colours), pixels(colours))
    assert found.distances.max() == 0
    heat = found.painted(0.0)
    assert heat.share == 0
    seen = colours_of(heat)
    assert (seen[..., 0] == seen[..., 1]).all()
    assert (seen[..., 1] == seen[..., 2]).all()


@pytest.mark.parametrize("size", [4, 20])
def test_distances_are_near_those_of_delta_e00(size: int) -> None:
    random = np.random.default_rng(2)
    old = random.integers(0, 256, (200, 200, 3))
    new = np.clip(old + random.normal(0, size, old.shape).round(), 0, 255).astype(np.int64)
    found = difference(pixels(old.astype(np.uint8)), pixels(new.astype(np.uint8)))
    true = delta_e00s(labs_of_srgb(old), labs_of_srgb(new))
    apart = np.abs(found.distances * STEP - true)
    assert (apart <= 0.15 + 0.1 * true).mean() > 0.95
    assert (apart <= 0.15 + 0.35 * true).mean() > 0.995


def test_greys_are_measured_as_well_as_colours() -> None:
    old = np.repeat(np.arange(10, 240, dtype=np.uint8)[None, :, None], 3, 2)
    found = difference(pixels(old), pixels(old + np.uint8(5)))
    true = delta_e00s(labs_of_srgb(old), labs_of_srgb(old + np.uint8(5)))
    assert np.abs(found.distances * STEP - true).max() < 0.35


def test_what_changed_is_hot_and_the_share_says_how_much() -> None:
    old, new = plain(100, 50, (120, 120, 120)), plain(100, 50, (120, 120, 120))
    new[10:20, 30:80] = (220, 40, 40)
    found = difference(pixels(old), pixels(new))
    heat = found.painted(5.0)
    assert heat.share == pytest.approx(10 * 50 / 5000)
    seen = colours_of(heat).astype(int)
    hot = np.ptp(seen, axis=2) > 40
    assert hot[10:20, 30:80].all()
    assert hot.sum() == 10 * 50


def test_another_threshold_paints_the_same_measure_anew() -> None:
    old, new = plain(40, 40, (100, 100, 100)), plain(40, 40, (100, 100, 100))
    new[:20] += np.uint8(6)
    new[20:30] += np.uint8(60)
    found = difference(pixels(old), pixels(new))
    assert found.share(1.0) == pytest.approx(0.75)
    assert found.share(10.0) == pytest.approx(0.25)
    assert found.painted(10.0).share == pytest.approx(0.25)


@pytest.mark.parametrize("sizes", [((1, 1), (1, 1)), ((1, 1), (300, 7)), ((9, 300), (1, 1)),
                                   ((3, 2), (2, 3)), ((640, 480), (333, 777))])  # fmt: skip
def test_sizes_and_shapes_may_differ(sizes: tuple[tuple[int, int], tuple[int, int]]) -> None:
    (width, height), frame = sizes
    found = difference(
        pixels(plain(width, height, (10, 200, 90))), pixels(plain(*frame, (10, 200, 90)))
    )
    heat = found.painted(2.0)
    assert (found.width, found.height) == (heat.width, heat.height) == frame
    assert found.distances.max() == 0
    assert len(heat.pixels) == heat.stride * heat.height


def test_an_earlier_picture_is_laid_where_the_fit_says() -> None:
    random = np.random.default_rng(3)
    small = np.kron(random.integers(0, 256, (10, 10, 3)), np.ones((10, 10, 1))).astype(np.uint8)
    frame = plain(300, 200, (255, 255, 255))
    frame[40:140, 150:250] = small
    fit = Fit(150 / 300, 40 / 200, 100 / 300, 100 / 200, 1.0, by_content=True)
    found = difference(pixels(small), pixels(frame), fit=fit)
    assert found.counts.sum() == 100 * 100  # what lies beside it is not compared
    assert found.share(1.0) == 0
    assert difference(pixels(small), pixels(frame)).share(1.0) > 0.5


def test_a_picture_that_was_made_smaller_has_hardly_changed() -> None:
    soft = Image.fromarray(np.random.default_rng(4).integers(0, 256, (12, 18, 3), np.uint8))
    large = soft.resize((900, 600), Image.Resampling.BICUBIC)
    small = large.resize((450, 300), Image.Resampling.BOX)
    found = difference(pixels(np.asarray(large)), pixels(np.asarray(small)))
    assert found.share(2.0) < 0.01


@pytest.mark.parametrize("form", ["RGBA8888", "ARGB32_Premultiplied"])
def test_transparency_is_compared_as_it_lies_on_white(form: str) -> None:
    clear = plain(30, 20, (0, 0, 0, 0))
    half = plain(30, 20, (100, 0, 0, 128))
    if form == "ARGB32_Premultiplied":
        half[..., 0] = 50
    white = pixels(plain(30, 20, (255, 255, 255)))
    assert difference(white, pixels(clear, form)).distances.max() == 0
    laid = pixels(plain(30, 20, (177, 127, 127)))
    assert difference(laid, pixels(half, form)).distances.max() <= 2


def test_rows_may_be_longer_than_the_picture() -> None:
    colours = np.random.default_rng(6).integers(0, 256, (33, 41, 3)).astype(np.uint8)
    assert difference(pixels(colours, pad=7), pixels(colours)).distances.max() == 0


def test_files_are_compared_upright_and_as_srgb(tmp_path: Path) -> None:
    colours = np.random.default_rng(7).integers(0, 256, (6, 8, 3)).astype(np.uint8)
    image = Image.fromarray(np.kron(colours, np.ones((20, 20, 1), np.uint8)))
    image.save(tmp_path / "upright.png")
    exif = Image.Exif()
    exif[0x0112] = 3
    image.transpose(Image.Transpose.ROTATE_180).save(tmp_path / "turned.png", exif=exif)
    found = difference(tmp_path / "upright.png", tmp_path / "turned.png")
    assert (found.width, found.height, found.distances.max()) == (160, 120, 0)


def test_what_is_no_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_bytes(b"no picture")
    white = pixels(plain(3, 3, (255, 255, 255)))
    with pytest.raises(InputError):
        difference(tmp_path / "text.png", white)


def test_nobody_waits_for_what_is_not_wanted_any_more() -> None:
    looks = 0

    def stopped() -> bool:
        nonlocal looks
        looks += 1
        return looks > 6

    big = pixels(plain(64, 64 * 400, (9, 9, 9)))
    with pytest.raises(CancelledError):
        difference(big, big, stopped=stopped)
    assert looks < 20  # of 400 strips
    found = difference(big, big)
    with pytest.raises(CancelledError):
        found.painted(2.0, lambda: True)


def test_pixels_without_a_picture_are_refused() -> None:
    with pytest.raises(ValueError, match="without pixels"):
        Pixels(0, 4, 16, "RGB32", b"")
    with pytest.raises(ValueError, match="unknown format"):
        Pixels(1, 1, 4, "RGB888", b"1234")
