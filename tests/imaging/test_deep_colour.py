"""16 bits become 8 without bands, without patterns, and the same in every run."""

import numpy as np
import pytest
from PIL import Image

from productai_desktop.core.photos import PhotoRules
from productai_desktop.imaging.darkroom import Darkroom
from tests.imaging import charts

ADOBE = charts.PROFILES / "AdobeCompat-v2.icc"


def prepared(source, folder, longest_side: int = 0) -> np.ndarray:
    rules = PhotoRules(50_000_000, longest_side)
    photo = Darkroom().prepare(source, folder / "prepared", rules)
    with Image.open(photo.path) as image:
        return np.asarray(image)


def ramp(width: int = 1600, height: int = 240) -> np.ndarray:
    """Grey that climbs by 12 of 255 steps over the whole width, in 16 bits."""
    row = np.linspace(100 * 257, 112 * 257, width)
    return np.repeat(np.round(row)[None, :, None], height, axis=0).astype(np.uint16)


@pytest.mark.parametrize("tagged", [True, False])
def test_a_gradient_has_no_bands(tmp_path, tagged):
    source, values = tmp_path / "a.png", np.repeat(ramp(), 3, axis=2)
    chunks = [charts.iccp(ADOBE.read_bytes())] if tagged else []
    charts.write_png(source, values, 16, *chunks)
    found = prepared(source, tmp_path).astype(float)
    plain = values[0, :, 0] / 257
    expected = charts.transicc(values[0] / 65535, ADOBE)[:, 0] if tagged else plain
    columns = found[:, :, 0].mean(axis=0)
    smooth = np.convolve(columns, np.ones(9) / 9, "valid")
    assert np.abs(smooth - expected[4:-4]).max() < 0.08  # a band would be half a step off
    assert np.abs(columns - expected).max() < 0.2


def test_the_noise_has_no_pattern(tmp_path):
    source = tmp_path / "a.png"
    charts.write_png(source, np.full((600, 2400, 1), 100 * 257 + 128, np.uint16), 16)
    found = prepared(source, tmp_path).astype(float)
    noise = found - found.mean()
    assert 0.4 < found.mean() - 100 < 0.6
    spectrum = np.abs(np.fft.fft2(noise)) / noise.std() / np.sqrt(noise.size)
    assert spectrum.max() < 6  # a pattern would stand out as a peak
    assert abs((noise[:, :1200] * noise[:, 1200:]).mean()) < 0.01


def test_what_8_bits_can_say_stays_as_it_is_and_grey_stays_grey(tmp_path):
    source = tmp_path / "a.png"
    exact = np.arange(256, dtype=np.uint16)[None, :, None].repeat(3, axis=2).repeat(64, axis=0)
    charts.write_png(source, exact * 257, 16)
    assert np.array_equal(prepared(source, tmp_path), exact)
    charts.write_png(source, np.repeat(ramp(), 3, axis=2), 16, charts.iccp(ADOBE.read_bytes()))
    grey = prepared(source, tmp_path)
    assert np.abs(grey.max(axis=2).astype(int) - grey.min(axis=2)).max() <= 1


def test_two_runs_give_the_same_file(tmp_path):
    source = tmp_path / "a.png"
    charts.write_png(source, ramp(), 16)
    rules = PhotoRules(10_000_000)
    first = Darkroom().prepare(source, tmp_path / "1", rules)
    second = Darkroom().prepare(source, tmp_path / "2", rules)
    assert first.sha256 == second.sha256


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_deep_picture_is_made_smaller_in_16_bits(tmp_path, channels):
    source = tmp_path / "a.png"
    values = np.repeat(ramp(1500, 300), channels, axis=2)
    if channels in (2, 4):
        values[:, :, -1] = 40_000
    charts.write_png(source, values, 16)
    found = prepared(source, tmp_path, 600)
    assert found.shape[:2] == (120, 600)
    grey = found.reshape(120, 600, -1)[:, :, 0].astype(float).mean(axis=0)
    expected = np.linspace(100, 112, 600)
    assert np.abs(np.convolve(grey - expected, np.ones(15) / 15, "valid")).max() < 0.15
    if channels in (2, 4):
        assert np.abs(found[:, :, 3].astype(int) - 156).max() <= 1


def test_deep_alpha_is_kept_straight_and_colours_below_it_too(tmp_path):
    source = tmp_path / "a.png"
    values = np.zeros((40, 40, 4), np.uint16)
    values[:, :, 0], values[:20, :, 3] = 200 * 257, 0
    values[20:, :, 3] = 128 * 257
    charts.write_png(source, values, 16)
    found = prepared(source, tmp_path)
    assert (found[:, :, 0] == 200).all()
    assert (found[:20, :, 3] == 0).all()
    assert (found[20:, :, 3] == 128).all()


def test_deep_alpha_that_hides_nothing_goes(tmp_path):
    source = tmp_path / "a.png"
    charts.write_png(source, np.full((40, 40, 4), 65535, np.uint16), 16)
    assert prepared(source, tmp_path).shape == (40, 40, 3)
