"""Content fit: found again scaled, cut, stretched and on a new background; else by the edges."""

from concurrent.futures import CancelledError
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from productai_desktop.imaging.comparison.fit import content_fit, edge_fit
from productai_desktop.imaging.comparison.pixels import Pixels


def scene(width: int, height: int, seed: int) -> Image.Image:
    """Shapes on a soft ground, none like those of another seed."""
    random = np.random.default_rng(seed)
    ground = Image.fromarray(random.integers(0, 256, (height // 60, width // 60, 3), np.uint8))
    made = ground.resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(made)
    for _ in range(25):
        x, y = (int(v) for v in random.integers(0, (width, height)))
        side = int(random.integers(width // 40, width // 8))
        red, green, blue = (int(v) for v in random.integers(0, 256, 3))
        draw.ellipse((x, y, x + side, y + side * 4 // 5), fill=(red, green, blue))
        draw.rectangle((y, x, y + side, x + side // 2), fill=(blue, red, green))
    return made


def product(ground: Image.Image, left: int, top: int, side: int) -> Image.Image:
    """A label with marks on it, lying on a ground."""
    tile = scene(600, 600, 42).resize((side, side), Image.Resampling.BICUBIC)
    made = ground.copy()
    made.paste(tile, (left, top))
    return made


def pixels(image: Image.Image) -> Pixels:
    rows = image.convert("RGB").tobytes("raw", "BGRX")
    return Pixels(image.width, image.height, 4 * image.width, "RGB32", rows)


BASE = scene(900, 600, 1)


def pasted(size: tuple[int, int], place: tuple[int, int], ground: Image.Image) -> Image.Image:
    ground.paste(BASE.resize(size), place)
    return ground


@pytest.mark.parametrize(("after", "place"), [
    (BASE.resize((450, 300)), (0, 0, 1, 1)),
    (BASE.crop((90, 60, 690, 540)), (-90 / 600, -60 / 480, 900 / 600, 600 / 480)),
    (BASE.resize((592, 432)), (0, 0, 1, 1)),
    (pasted((600, 400), (75, 250), Image.new("RGB", (750, 750), "white")),
     (0.1, 1 / 3, 0.8, 400 / 750)),
    (pasted((360, 240), (200, 32), scene(600, 600, 9)), (1 / 3, 32 / 600, 0.6, 0.4)),
], ids=["smaller", "cut", "stretched", "padded", "on a new ground"])  # fmt: skip
def test_content_is_found_again(after: Image.Image, place: tuple[float, ...]) -> None:
    fit = content_fit(pixels(BASE), pixels(after))
    assert fit.by_content
    assert (fit.left, fit.top, fit.width, fit.height) == pytest.approx(place, abs=0.004)
    assert fit.confidence > 0.6


def test_a_product_is_found_on_a_light_ground_that_was_dark() -> None:
    before = product(Image.new("RGB", (900, 700), (20, 20, 24)), 240, 120, 420)
    after = product(Image.new("RGB", (800, 800), (250, 250, 250)), 300, 260, 336)
    fit = content_fit(pixels(before), pixels(after))
    assert fit.by_content
    scale = 336 / 420
    place = ((300 - 240 * scale) / 800, (260 - 120 * scale) / 800, 900 * scale / 800,
             700 * scale / 800)  # fmt: skip
    assert (fit.left, fit.top, fit.width, fit.height) == pytest.approx(place, abs=0.01)


def test_other_light_keeps_the_frame() -> None:
    fit = content_fit(pixels(BASE), pixels(ImageOps.invert(BASE)))
    assert (fit.left, fit.top, fit.width, fit.height, fit.by_content) == (0, 0, 1, 1, True)


def test_other_content_is_laid_by_the_edges_and_says_so() -> None:
    fit = content_fit(pixels(BASE), pixels(scene(600, 600, 77)))
    assert not fit.by_content
    assert fit == edge_fit((900, 600), (600, 600))
    assert (fit.left, fit.width) == (0, 1)
    assert (fit.top, fit.height) == pytest.approx((1 / 6, 2 / 3))


@pytest.mark.parametrize("sizes", [((1, 1), (1, 1)), ((1, 1), (500, 3)), ((2, 700), (40, 40)),
                                   ((300, 200), (5, 4))])  # fmt: skip
def test_tiny_and_empty_pictures_are_laid_by_the_edges(
    sizes: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    before, after = (pixels(Image.new("RGB", size, "teal")) for size in sizes)
    assert content_fit(before, after) == edge_fit(*sizes)


def test_a_file_is_read_as_it_is_looked_at(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    BASE.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "lying.jpg", exif=exif, quality=92)
    fit = content_fit(tmp_path / "lying.jpg", pixels(BASE))
    assert (fit.left, fit.top, fit.width, fit.height, fit.by_content) == (0, 0, 1, 1, True)


def test_the_search_ends_when_nobody_waits() -> None:
    looks = 0

    def stopped() -> bool:
        nonlocal looks
        looks += 1
        return looks > 5

    with pytest.raises(CancelledError):
        content_fit(pixels(BASE), pixels(scene(600, 600, 77)), stopped)
    assert looks == 6
