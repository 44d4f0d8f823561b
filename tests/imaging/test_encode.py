"""The best file that fits, in few encodes, by a policy that is foreseen and not searched for."""

import functools
import io
from concurrent.futures import CancelledError

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw
from PIL.JpegImagePlugin import JpegImageFile

from productai_desktop.imaging import encode as encoding
from productai_desktop.imaging.encode import SizeLimitError, encode, encode_as, is_drawing
from productai_desktop.imaging.quality import BEST, GOOD, LEAST, Aim, Sample, aim


def photograph(width: int, height: int, noise: int = 8, seed: int = 3) -> Image.Image:
    """Smooth light, edges, and the grain of a sensor; busier at the bottom than at the top."""
    return _photograph(width, height, noise, seed).copy()


@functools.cache
def _photograph(width: int, height: int, noise: int, seed: int) -> Image.Image:
    across, down = np.linspace(0, 9, width), np.linspace(0, 7, height)
    shape = 120 + 60 * np.sin(across)[None, :] * np.cos(down)[:, None]
    grain = np.random.default_rng(seed).normal(0, 1, (height, width, 3))
    grain *= np.linspace(0.2, 1.8, height)[:, None, None] * noise
    tint = np.array((1.0, 0.9, 0.75))
    pixels = np.clip(shape[:, :, None] * tint + grain, 0, 255)
    return Image.fromarray(pixels.astype(np.uint8))


def drawing(width: int, height: int) -> Image.Image:
    image = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    for step in range(0, width, 40):
        pen.line((step, 0, width - step, height), fill=(step % 256, 40, 90), width=3)
    return image


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("share", [0.95, 0.6, 0.45, 0.3])
@pytest.mark.parametrize("noise", [3, 12])
def test_a_photograph_nearly_fills_its_limit_in_one_or_two_encodes(noise, share):
    image = photograph(2400, 1800, noise)
    kept = io.BytesIO()
    image.save(kept, "JPEG", quality=95, subsampling=0)
    limit = int(len(kept.getvalue()) * share)
    found = encode(image, limit, prefer_png=False, photograph=True)
    assert found.format == "jpeg"
    assert found.encodes <= 2
    assert 0.8 * limit <= len(found.data) <= limit
    assert opened(found.data).size == (found.width, found.height)


def test_what_fits_at_the_best_quality_is_encoded_once_and_no_better():
    found = encode(photograph(1200, 900), 10_000_000, prefer_png=False)
    assert (found.format, found.quality, found.encodes) == ("jpeg", BEST, 1)
    made = JpegImageFile(io.BytesIO(found.data))
    assert {layer[1:3] for layer in made.layer} == {(1, 1)}


def test_pixels_go_before_quality_and_quality_before_the_last_pixels():
    """By a measure that is known exactly: bytes grow with pixels and with quality."""
    size = (8000, 6000)
    image = Image.new("L", size)

    def bytes_of(quality: int, pixels: float) -> float:
        return pixels * (0.05 + (quality - 60) / 40)

    class Exact(Sample):
        def predicted(self, measure, quality, scale=1.0):
            return bytes_of(quality, scale * scale * size[0] * size[1])

    def aimed(allowed: float) -> Aim:
        return aim(Exact(image), lambda *_: 0, size, allowed)

    whole = size[0] * size[1]
    floor = 4096 / 8000
    assert aimed(2 * bytes_of(95, whole)) == Aim(1.0, BEST)
    middling = aimed(1.05 * bytes_of(91, whole))
    assert middling.scale == 1.0
    assert GOOD <= middling.quality < BEST
    fewer = aimed(0.7 * bytes_of(88, whole))
    assert fewer.quality == GOOD
    assert floor < fewer.scale < 0.85
    lower = aimed(1.05 * bytes_of(84, whole * floor * floor))
    assert lower.scale == floor
    assert LEAST <= lower.quality < GOOD
    least = aimed(0.5 * bytes_of(80, whole * floor * floor))
    assert least.quality == LEAST
    assert least.scale < floor


def test_a_sample_foretells_the_whole():
    image = photograph(3000, 2000)
    sample = Sample(image)
    for quality in (80, 88, 95):
        kept = io.BytesIO()
        image.save(kept, "JPEG", quality=quality, subsampling=0)
        foretold = sample.predicted(encoding._jpeg_size, quality)
        assert foretold == pytest.approx(len(kept.getvalue()), rel=0.08)


def test_a_sample_foretells_what_a_smaller_one_would_be():
    image = photograph(3000, 2000)
    half = image.resize((1500, 1000), Image.Resampling.LANCZOS)
    kept = io.BytesIO()
    half.save(kept, "JPEG", quality=88, subsampling=0)
    foretold = Sample(image).predicted(encoding._jpeg_size, 88, 0.5)
    assert foretold == pytest.approx(len(kept.getvalue()), rel=0.08)


def test_a_picture_that_its_sample_misjudges_still_fits():
    image = photograph(2400, 1800, noise=1)
    # all its detail lies between the tiles of the sample
    pixels = np.array(image)
    grain = np.random.default_rng(1).integers(0, 255, (150, 2400, 3), dtype=np.uint8)
    pixels[150:200] = grain[:50]
    pixels[400:450] = grain[50:100]
    pixels[640:690] = grain[100:]
    found = encode(Image.fromarray(pixels), 700_000, prefer_png=False, photograph=True)
    assert len(found.data) <= 700_000
    assert found.encodes <= 3


def test_a_drawing_stays_lossless_and_a_photograph_does_not():
    lines, light = drawing(900, 700), photograph(900, 700)
    assert is_drawing(Sample(lines))
    assert not is_drawing(Sample(light))
    found = encode(lines, 10_000_000, prefer_png=False)
    assert found.format == "png"
    assert ImageChops.difference(opened(found.data).convert("RGB"), lines).getbbox() is None
    assert encode(light, 10_000_000, prefer_png=False).format == "jpeg"


def test_what_was_a_png_stays_one_where_it_fits():
    image = photograph(900, 700)
    found = encode(image, 10_000_000, prefer_png=True)
    assert found.format == "png"
    assert opened(found.data).tobytes() == image.tobytes()
    assert encode(image, 500_000, prefer_png=True).format == "jpeg"


def test_transparency_that_does_not_fit_as_png_becomes_webp_of_high_quality():
    image = photograph(1500, 1200)
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    found = encode(image, 900_000, prefer_png=True)
    assert found.format == "webp"
    assert (found.width, found.height) == image.size
    assert found.quality is None or found.quality >= GOOD
    alpha = opened(found.data).convert("RGBA").getchannel("A")
    assert ImageChops.difference(alpha, image.getchannel("A")).getbbox() is None


def test_colours_under_transparency_are_kept_where_nothing_is_lost():
    image = photograph(300, 200)
    image.putalpha(0)
    found = encode(image, 10_000_000, prefer_png=True)
    assert opened(found.data).tobytes() == image.tobytes()


def test_nothing_fits_into_nothing():
    with pytest.raises(SizeLimitError):
        encode(photograph(600, 400), 50, prefer_png=False)


def test_an_encode_that_nobody_waits_for_ends_early():
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(CancelledError):
        encode(photograph(2400, 1800), 10_000_000, prefer_png=True, stopped=stopped)


def test_a_tall_png_that_can_never_fit_is_refused_and_not_tried_for_ever():
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 500

    with pytest.raises(SizeLimitError):
        encode_as(photograph(40, 400), "png", 1, stopped)
