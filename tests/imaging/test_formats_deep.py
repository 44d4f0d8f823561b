"""Deep pixels: what a file of more than 8 bits holds arrives without loss."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from productai_desktop.imaging.intake import look, opened, orientation
from productai_desktop.imaging.readers import deep as deep_module
from productai_desktop.imaging.readers.deep import Deep, deep, depth
from tests.imaging.writers import gradient, png_chunk, png_of, psd_of, tiff_of

FULL = 65535


def read(source: Path) -> tuple[Deep, np.ndarray]:
    with opened(source) as image:
        found = deep(image)
        assert found is not None
        assert image.size == (found.width, found.height)
        top, parts = 0, []
        for start, band in found.bands():
            assert (start, band.dtype) == (top, np.uint16)
            top += len(band)
            parts.append(band)
        values = np.concatenate(parts)
        assert values.shape == (found.height, found.width, deep_module.CHANNELS[found.mode])
        image.load()
        assert image.size == (found.width, found.height)
        shown = deep_module.shown_mode(found.mode)
        if shown != "LA":  # Pillow has RGBA for some of these
            assert image.mode == shown
        return found, values


def saved(folder: Path, data: bytes) -> Path:
    source = folder / "photo"
    source.write_bytes(data)
    return source


@pytest.fixture(params=[deep_module.BAND_BYTES, 300])
def _small_bands(request, monkeypatch):
    monkeypatch.setattr(deep_module, "BAND_BYTES", request.param)


pytestmark = pytest.mark.usefixtures("_small_bands")


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_png_of_sixteen_bits_arrives_with_all_of_them(tmp_path, channels):
    pixels = gradient(23, 17, channels)
    found, values = read(saved(tmp_path, png_of(pixels)))
    assert found.mode == ("L", "LA", "RGB", "RGBA")[channels - 1]
    assert np.array_equal(values, pixels)


@pytest.mark.parametrize("channels", [1, 3])
def test_the_colour_that_a_png_calls_transparent_is_so(tmp_path, channels):
    pixels = gradient(5, 7, channels)
    key = png_chunk(b"tRNS", pixels[2, 3].astype(">u2").tobytes())
    found, values = read(saved(tmp_path, png_of(pixels, key)))
    assert found.mode == ("LA" if channels == 1 else "RGBA")
    assert values[2, 3, -1] == 0
    assert np.count_nonzero(values[:, :, -1] == FULL) == 34


@pytest.mark.parametrize("channels", [1, 3])
def test_a_preview_hides_no_colour_beside_the_transparent_one(tmp_path, channels):
    pixels = np.full((4, 4, channels), 5, np.uint16)  # another low byte than that of the key
    pixels[0, 0] = 9
    key = png_chunk(b"tRNS", pixels[0, 0].astype(">u2").tobytes())
    with opened(saved(tmp_path, png_of(pixels, key))) as image:
        image.load()
        assert np.count_nonzero(np.asarray(image.getchannel("A"))) == 15


def test_pictures_of_eight_bits_have_nothing_more(tmp_path):
    for kind in ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF", "AVIF"):
        Image.new("RGB", (8, 8)).save(tmp_path / "a", kind)
        with opened(tmp_path / "a") as image:
            assert deep(image) is None
            assert depth(image) == 8


LAYOUTS = [
    {},
    {"big_endian": True},
    {"big": True},
    {"planar": True},
    {"rows_per_strip": 3},
    {"tile": (16, 16)},
    {"tile": (16, 16), "planar": True, "big": True},
    {"tile": (32, 16), "big_endian": True},
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
@pytest.mark.parametrize("compression", [1, 8, 32773, 32946, 34925])
def test_a_tiff_of_sixteen_bits_in_every_layout_and_compression(tmp_path, compression, layout):
    pixels = gradient(23, 37, 3)
    predictor = 2 if compression == 8 else 1
    data = tiff_of(pixels, 2, compression=compression, predictor=predictor, **layout)
    found, values = read(saved(tmp_path, data))
    assert (found.bits, found.mode) == (16, "RGB")
    assert np.array_equal(values, pixels)


@pytest.mark.parametrize("compression", ["tiff_lzw", "zstd"])
def test_a_tiff_that_libtiff_compressed(tmp_path, compression):
    pixels = gradient(23, 37, 1)
    Image.fromarray(pixels[:, :, 0]).save(tmp_path / "a", "TIFF", compression=compression)
    _, values = read(tmp_path / "a")
    assert np.array_equal(values, pixels)


@pytest.mark.parametrize("orientation_", range(1, 9))
def test_a_deep_tiff_stays_as_it_lies_and_says_how_to_turn_it(tmp_path, orientation_):
    pixels = gradient(4, 6, 3)
    source = saved(tmp_path, tiff_of(pixels, 2, extra=[(274, 3, [orientation_])]))
    _, values = read(source)
    assert np.array_equal(values, pixels)
    assert look(source).width == (4 if orientation_ >= 5 else 6)
    with opened(source) as image:
        image.load()
        assert orientation(image) == orientation_


@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
@pytest.mark.parametrize(("compression", "predictor"), [(1, 1), (8, 1), (8, 3)])
@pytest.mark.parametrize("big_endian", [False, True])
def test_floats_are_linear_light(tmp_path, kind, compression, predictor, big_endian):
    if kind == "f8" and predictor == 3:
        predictor = 1
    pixels = gradient(9, 11, 3, kind)
    pixels[0, 0] = (0, 1, 0.2140411)
    data = tiff_of(pixels, 2, compression=compression, predictor=predictor, big_endian=big_endian)
    found, values = read(saved(tmp_path, data))
    assert found.bits == {"f2": 16, "f4": 32, "f8": 64}[kind]
    light = pixels.astype("f8")
    curved = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    assert np.abs(values - curved * FULL).max() < 8
    assert np.abs(values[0, 0].astype(int) - [0, FULL, FULL / 2]).max() < 16


def test_floats_with_a_profile_are_as_it_says(tmp_path):
    pixels = gradient(9, 11, 3, "f4")
    _, values = read(saved(tmp_path, tiff_of(pixels, 2, extra=[(34675, 7, b"a profile")])))
    assert np.abs(values - pixels * FULL).max() <= 0.51


def test_floats_that_are_no_light_are_safe(tmp_path):
    pixels = np.full((4, 4, 1), 0.5, "f4")
    pixels[0, :, 0] = (np.nan, np.inf, -np.inf, -3)
    pixels[1, 0, 0] = 7.5
    _, values = read(saved(tmp_path, tiff_of(pixels, 1)))
    assert values[0, :, 0].tolist() == [0, FULL, 0, 0]
    assert values[1, 0, 0] == FULL
    assert abs(int(values[3, 3, 0]) - 48193) <= 1  # half of the light


@pytest.mark.parametrize(("kind", "top"), [("f4", 255), ("f4", 65535), ("i4", 255), ("u4", 65535)])
def test_numbers_of_scientific_programs_are_read_in_their_unit(tmp_path, kind, top):
    pixels = np.linspace(0, top, 64).reshape(8, 8, 1).astype(kind)
    _, values = read(saved(tmp_path, tiff_of(pixels, 1)))
    assert np.abs(values - pixels * (FULL / top)).max() <= 0.51


@pytest.mark.parametrize("kind", ["u4", "i2", "i4"])
def test_wide_and_signed_numbers(tmp_path, kind):
    pixels = gradient(9, 11, 3, kind)
    _, values = read(saved(tmp_path, tiff_of(pixels, 2)))
    top = np.iinfo(kind).max
    assert np.abs(values - np.clip(pixels, 0, None) * (FULL / top)).max() <= 0.51


@pytest.mark.parametrize("bits", [10, 12, 14, 24])
def test_samples_that_do_not_end_with_a_byte(tmp_path, bits):
    numbers = gradient(5, 7, 3, "u4") >> (32 - bits)
    flat = numbers.reshape(5, 21, 1)
    single = ((flat >> np.arange(bits - 1, -1, -1, dtype="u4")) & 1).astype("u1")
    rows = np.packbits(single.reshape(5, -1), axis=1)
    wrapped = tiff_of(
        rows[:, :, None], 2, rows_per_strip=5,
        extra=[(256, 4, [7]), (258, 3, [bits] * 3), (277, 3, [3]), (339, 3, [1] * 3)],
    )  # fmt: skip
    found, values = read(saved(tmp_path, wrapped))
    assert found.bits == bits
    assert np.abs(values - numbers * (FULL / (2**bits - 1))).max() <= 0.51


def test_white_may_be_zero(tmp_path):
    pixels = gradient(5, 7, 1)
    _, values = read(saved(tmp_path, tiff_of(pixels, 0)))
    assert np.array_equal(values, FULL - pixels)


def test_ink_is_as_pillow_has_it(tmp_path):
    pixels = gradient(5, 7, 4)
    found, values = read(saved(tmp_path, tiff_of(pixels, 5)))
    assert found.mode == "CMYK"
    assert np.array_equal(values, pixels)


def test_alpha_is_kept_and_taken_out_of_the_colours(tmp_path):
    pixels = np.array([[[30000, 20000, 10000, 40000], [0, 0, 0, 0]]], "u2")
    found, values = read(saved(tmp_path, tiff_of(pixels, 2, extra=[(338, 3, [2])])))
    assert found.mode == "RGBA"
    assert np.array_equal(values, pixels)
    _, values = read(saved(tmp_path, tiff_of(pixels, 2, extra=[(338, 3, [1])])))
    assert values[0, 0].tolist() == [49151, 32768, 16384, 40000]
    assert values[0, 1].tolist() == [0, 0, 0, 0]
    found, _ = read(saved(tmp_path, tiff_of(pixels, 2, extra=[(338, 3, [0])])))
    assert found.mode == "RGB"
    inks = gradient(5, 7, 5)
    found, values = read(saved(tmp_path, tiff_of(inks, 5, extra=[(338, 3, [2])])))
    assert found.mode == "CMYKA"
    assert np.array_equal(values, inks)


def test_lab_in_each_encoding_becomes_that_of_icc_version_four(tmp_path):
    # L* 50, a* 20, b* -40
    right = np.array([0.5 * FULL, 148 * 257, 88 * 257])
    cielab = np.array([[[32768, 20 * 256, 65536 - 40 * 256]]], "u2")
    old = np.array([[[0.5 * 0xFF00, 148 * 256, 88 * 256]]], "u2")
    floats = np.array([[[50, 20, -40]]], "f4")
    for pixels, photometric in ((cielab, 8), (old, 9), (floats, 8)):
        found, values = read(saved(tmp_path, tiff_of(pixels, photometric)))
        assert found.mode == "LAB"
        assert np.abs(values[0, 0] - right).max() <= 1
    eight = np.array([[[128, 148, 88]]], "u1")
    with opened(saved(tmp_path, tiff_of(eight, 9))) as image:
        image.load()
        assert deep(image) is None
        assert (np.asarray(image)[0, 0] ^ np.array([0, 128, 128], "u1")).tolist() == [128, 148, 88]


@pytest.mark.parametrize("make", [tiff_of, psd_of])
@pytest.mark.parametrize("factor", [2, 3, 7])
def test_previews_of_deep_pictures_are_made_without_the_whole_of_them(tmp_path, make, factor):
    pixels = gradient(45, 37, 3)
    source = saved(tmp_path, make(pixels, 2 if make is tiff_of else 3))
    with opened(source) as image:
        image.load()
        whole = image.copy()
    with opened(source) as image:
        assert image.draft(None, (37 // factor, 45 // factor)) is not None
        image.load()
        assert image.size == (-(-37 // factor), -(-45 // factor))
        assert np.array_equal(np.asarray(image), np.asarray(whole.reduce(factor)))
