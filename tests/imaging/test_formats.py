"""Formats: every kind of photo is opened by its content, with its size, profile and pixels."""

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from productai_desktop.core.errors import InputError
from productai_desktop.imaging.intake import exif_of, look, opened, orientation
from productai_desktop.imaging.preview import thumbnail
from productai_desktop.imaging.readers.deep import deep, depth
from tests.imaging.conftest import camera_exif
from tests.imaging.writers import (
    box,
    dng_of,
    gradient,
    heif_of,
    jpeg_of,
    psd_of,
    tiff,
    tiff_of,
)

TEN_BIT = (Path(__file__).parent / "files" / "ten-bit.heif").read_bytes()
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def written(folder: Path, data: bytes) -> Path:
    source = folder / "no-name-that-helps"
    source.write_bytes(data)
    return source


def eight_bits(source: Path) -> np.ndarray:
    with opened(source) as image:
        image.load()
        return np.asarray(image).reshape(image.height, image.width, -1)


def refused(source: Path) -> InputError:
    with pytest.raises(InputError) as caught, opened(source) as image:
        image.load()
    return caught.value


# HEIC


def test_a_heic_is_known_by_each_of_its_brands(tmp_path):
    for brand in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"hevm", b"mif1", b"msf1"):
        brands = brand + b"mif1heic"
        source = written(tmp_path, heif_of(TEN_BIT, brands=brands))
        assert (look(source).format, look(source).width, look(source).height) == ("heif", 64, 100)


def test_a_heic_of_ten_bits_keeps_them(tmp_path):
    source = written(tmp_path, heif_of(TEN_BIT))
    with opened(source) as image:
        found = deep(image)
        assert found is not None
        assert (found.bits, found.mode, depth(image)) == (10, "RGB", 10)
        values = np.concatenate([band for _, band in found.bands()])
    tens = np.rint(values / 65535 * 1023)
    assert np.array_equal(np.rint(tens / 1023 * 65535), values)
    assert len(np.unique(tens % 4)) == 4
    assert np.abs(eight_bits(source).astype(int) - np.rint(values / 257)).max() == 0


def test_a_heic_is_turned_once_though_container_and_exif_both_say_so(tmp_path):
    plain = eight_bits(written(tmp_path, heif_of(TEN_BIT)))
    turn = box(b"irot", b"\3")  # 270 degrees against the clock
    exif = camera_exif(6)
    source = written(tmp_path, heif_of(TEN_BIT, [turn], exif.removeprefix(b"Exif\0\0")))
    with opened(source) as image:
        assert (image.size, orientation(image)) == ((100, 64), 1)
        assert exif_of(image)[0x0112] == 6
    assert np.array_equal(eight_bits(source), np.rot90(plain, -1))


def test_a_heic_says_its_colours_by_a_profile_or_by_numbers(tmp_path):
    with_profile = heif_of(TEN_BIT, [box(b"colr", b"prof", PROFILE)])
    with opened(written(tmp_path, with_profile)) as image:
        assert image.info["icc_profile"] == PROFILE
    numbers = box(b"colr", b"nclx", struct.pack(">HHHB", 12, 13, 1, 0x80))
    with opened(written(tmp_path, heif_of(TEN_BIT, [numbers]))) as image:
        assert image.info["cicp"][:2] == (12, 13)
        assert "icc_profile" not in image.info


# camera RAW


def mosaic(height: int = 64, width: int = 96) -> np.ndarray:
    """A grey ramp from left to right, as a sensor sees it."""
    return np.broadcast_to(np.linspace(0, 60000, width).astype("u2"), (height, width)).copy()


def test_a_raw_is_developed_upright(tmp_path):
    source = written(tmp_path, dng_of(mosaic(), orientation=6))
    assert (look(source).format, look(source).width, look(source).height) == ("raw", 64, 96)
    pixels = eight_bits(source)
    assert pixels.shape == (96, 64, 3)
    rows = pixels[8:-8].mean(axis=(1, 2))
    assert rows[-1] > rows[0] + 100  # what was right is below


def test_a_raw_is_developed_in_sixteen_bits(tmp_path):
    with opened(written(tmp_path, dng_of(mosaic()))) as image:
        found = deep(image)
        assert found is not None
        assert (found.bits, found.mode, found.width, found.height) == (16, "RGB", 96, 64)
        assert orientation(image) == 1
        values = np.concatenate([band for _, band in found.bands()])
    assert np.count_nonzero(values % 257) > values.size / 2


def test_the_preview_in_a_raw_serves_where_it_is_large_enough(tmp_path):
    data = dng_of(mosaic(), preview=jpeg_of((96, 64)), preview_size=(96, 64), orientation=6)
    source = written(tmp_path, data)
    with opened(source) as image:
        image.draft(None, (32, 48))
        image.load()
        assert image.size in ((32, 48), (64, 96))
        # the preview is darker above; upright, that is at the right
        grey = np.asarray(image.convert("L")).astype(int)
        assert grey[:, 0].mean() > grey[:, -1].mean() + 100
    thumb = thumbnail(source, 32)
    assert (thumb.width, thumb.height, thumb.full_width, thumb.full_height) == (21, 32, 64, 96)


def test_a_preview_of_another_shape_or_too_small_is_not_taken(tmp_path):
    for size in ((64, 64), (24, 16)):
        data = dng_of(mosaic(), preview=jpeg_of(size), preview_size=size)
        with opened(written(tmp_path, data)) as image:
            assert image.draft(None, (60, 40)) is None
            image.load()
            assert image.size == (96, 64)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data:UserWarning")
def test_a_tiff_with_the_name_of_a_camera_is_no_raw(tmp_path):
    pixels = gradient(4, 6, 3, "u1")
    for extra in ([(271, 2, b"Canon\0")], [(271, 2, b"Canon\0"), (330, 4, [8])]):
        source = written(tmp_path, tiff_of(pixels, 2, extra=extra))
        assert look(source).format == "tiff"
        assert np.array_equal(eight_bits(source), pixels)


def test_a_raw_that_is_not_known_says_so(tmp_path):
    fields = [(256, 4, [8]), (257, 4, [8]), (258, 3, [12]), (259, 3, [65535]), (262, 3, [32803])]
    error = refused(written(tmp_path, tiff(fields, [b"\0" * 96])))
    assert (error.code, error.params["reason"]) == ("INPUT_UNSUPPORTED", "raw")


# Photoshop


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("compression", [0, 1, 2])
def test_the_merged_picture_of_a_photoshop_document(tmp_path, compression, wide):
    pixels = gradient(30, 50, 3, "u1")
    source = written(tmp_path, psd_of(pixels, 3, compression=compression, wide=wide))
    assert (look(source).format, look(source).width, look(source).height) == ("psd", 50, 30)
    assert np.array_equal(eight_bits(source), pixels)
    with opened(source) as image:
        assert deep(image) is None


def test_photoshop_documents_of_every_mode(tmp_path):
    grey = gradient(5, 9, 1, "u1")
    for mode in (1, 8):
        assert np.array_equal(eight_bits(written(tmp_path, psd_of(grey, mode))), grey)
    ink = gradient(5, 9, 4, "u1")
    with opened(written(tmp_path, psd_of(ink, 4))) as image:
        image.load()
        assert image.mode == "CMYK"
        assert np.array_equal(np.asarray(image), 255 - ink)
    lab = gradient(5, 9, 3, "u1")
    with opened(written(tmp_path, psd_of(lab, 9))) as image:
        image.load()
        assert image.mode == "LAB"
        assert np.array_equal(np.asarray(image) ^ np.array([0, 128, 128], "u1"), lab)
    palette = bytes(range(256)) + bytes(range(255, -1, -1)) + bytes(256)
    source = psd_of(grey, 2, palette=palette, resources=[(1047, b"\0\x07")])
    with opened(written(tmp_path, source)) as image:
        image.load()
        assert (image.mode, image.info["transparency"]) == ("P", 7)
        first = int(grey[0, 0, 0])
        assert image.convert("RGB").getpixel((0, 0)) == (first, 255 - first, 0)


def test_a_bitmap_document(tmp_path):
    bits = np.array([[[0b10100000]], [[0b01000000]]], "u1")
    source = written(tmp_path, psd_of(bits, 0, size=(3, 2), bits=1, compression=0))
    assert eight_bits(source)[:, :, 0].tolist() == [[0, 255, 0], [255, 0, 255]]


@pytest.mark.parametrize("deep_layers", [False, True])
def test_a_transparent_document_is_so_and_its_colours_lose_the_white_behind(tmp_path, deep_layers):
    colour, alpha = np.array([60000, 20000, 5000]), 0.25
    laid = np.rint(colour * alpha + 65535 * (1 - alpha))
    pixels = np.array([[[*laid, round(65535 * alpha)], [65535, 65535, 65535, 0]]], "u2")
    source = written(tmp_path, psd_of(pixels, 3, transparent=True, deep_layers=deep_layers))
    with opened(source) as image:
        found = deep(image)
        assert found is not None
        assert found.mode == "RGBA"
        ((_, band),) = found.bands()
    assert np.abs(band[0, 0, :3].astype(int) - colour).max() <= 4
    assert band[0, :, 3].tolist() == [16384, 0]


def test_a_saved_selection_is_not_taken_for_transparency(tmp_path):
    with opened(written(tmp_path, psd_of(gradient(5, 9, 4, "u1"), 3))) as image:
        assert image.mode == "RGB"


def test_a_document_of_floats_is_linear_light_unless_its_profile_says_more(tmp_path):
    pixels = np.array([[[0.0, 0.2140411, 1.0]], [[2.0, -1.0, np.nan]]], "f4")
    with opened(written(tmp_path, psd_of(pixels, 3, compression=0))) as image:
        found = deep(image)
        assert found is not None
        ((_, band),) = found.bands()
    assert np.abs(band.reshape(-1).astype(int) - [0, 32768, 65535, 65535, 0, 0]).max() <= 2
    tagged = psd_of(pixels, 3, compression=0, resources=[(1039, PROFILE)])
    with opened(written(tmp_path, tagged)) as image:
        assert image.info["icc_profile"] == PROFILE
        found = deep(image)
        assert found is not None
        ((_, band),) = found.bands()
    assert band[0, 0].tolist() == [0, round(0.2140411 * 65535), 65535]


def test_a_document_tells_its_metadata(tmp_path):
    resources = [(1058, camera_exif(6).removeprefix(b"Exif\0\0")), (1060, b"<x:xmpmeta/>")]
    with opened(
        written(tmp_path, psd_of(gradient(4, 6, 3, "u1"), 3, resources=resources))
    ) as image:
        assert exif_of(image)[0x8298] == "Jane Doe"
        assert image.info["xmp"] == b"<x:xmpmeta/>"
        assert orientation(image) == 1  # Photoshop turned it


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (psd_of(gradient(4, 6, 3, "u1"), 7), "multichannel"),
        (psd_of(gradient(4, 6, 3, "u1"), 3, compression=9), "compression"),
        (
            psd_of(gradient(4, 6, 3, "u1"), 3, resources=[(1057, b"\0\0\0\1\0")]),
            "no composite",
        ),
    ],
)
def test_a_document_that_cannot_be_read_says_why(tmp_path, data, reason):
    error = refused(written(tmp_path, data))
    assert (error.code, error.params["reason"]) == ("INPUT_UNSUPPORTED", reason)


# others


def test_the_first_picture_of_an_animation(tmp_path):
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue")]
    for kind in ("GIF", "WEBP", "AVIF", "PNG"):
        source = tmp_path / kind
        frames[0].save(source, kind, save_all=True, append_images=frames[1:])
        red, green, _ = thumbnail(source, 40).pixels[2::-1]
        assert (look(source).width, red > 240, green < 15) == (40, True, True)


def test_the_first_page_of_a_tiff(tmp_path):
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green")]
    frames[0].save(tmp_path / "a", "TIFF", save_all=True, append_images=frames[1:])
    assert eight_bits(tmp_path / "a")[0, 0].tolist() == [255, 0, 0]


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
def test_bitmaps_of_every_kind_that_windows_writes(tmp_path, mode):
    Image.linear_gradient("L").resize((20, 10)).convert(mode).save(tmp_path / "a", "BMP")
    assert (look(tmp_path / "a").format, look(tmp_path / "a").width) == ("bmp", 20)


def test_bitmaps_of_old_headers_and_from_the_top_down(tmp_path):
    rows = bytes((0, 0, 255, 0, 255, 0, 0, 0))  # red, green, and filler
    core = struct.pack("<IHHHH", 12, 2, 1, 1, 24)
    source = written(tmp_path, b"BM" + struct.pack("<IHHI", 34, 0, 0, 26) + core + rows)
    assert eight_bits(source).tolist() == [[[255, 0, 0], [0, 255, 0]]]
    for size in (40, 108, 124):
        info = struct.pack("<IiiHHIIiiII", size, 2, -1, 1, 24, 0, 0, 0, 0, 0, 0).ljust(size, b"\0")
        head = b"BM" + struct.pack("<IHHI", 22 + size, 0, 0, 14 + size)
        assert eight_bits(written(tmp_path, head + info + rows)).tolist()[0][0] == [255, 0, 0]


def test_readers_of_heic_and_raw_and_numbers_are_loaded_when_they_are_needed(tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.jpg")
    code = (
        "import sys, pathlib\n"
        "from productai_desktop.imaging.intake import look\n"
        f"look(pathlib.Path({str(tmp_path / 'a.jpg')!r}))\n"
        "print({'numpy', 'rawpy', 'pi_heif'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_raw_without_a_preview_is_developed_at_half_its_size_where_that_is_enough(tmp_path):
    with opened(written(tmp_path, dng_of(mosaic()))) as image:
        assert image.draft(None, (60, 40)) is None
        assert image.draft(None, (40, 30)) is not None
        image.load()
        assert image.size == (48, 32)
    assert (thumbnail(tmp_path / "no-name-that-helps", 40).full_width) == 96


def test_a_bitmap_of_a_variant_that_is_not_known_says_so(tmp_path):
    info = struct.pack("<IiiHHIIiiII", 40, 2, 1, 1, 24, 4, 0, 0, 0, 0, 0)  # a JPEG within
    head = b"BM" + struct.pack("<IHHI", 62, 0, 0, 54)
    error = refused(written(tmp_path, head + info + bytes(8)))
    assert (error.code, error.params["reason"]) == ("INPUT_UNSUPPORTED", "layout")


@pytest.mark.parametrize(("place", "value"), [(4, 12), (9, 2)], ids=["12 bits", "two channels"])
def test_a_jpeg_of_another_kind_is_named_unreadable_and_not_damaged(tmp_path, place, value):
    data = bytearray(jpeg_of((64, 48)))
    data[data.index(b"\xff\xc0") + place] = value
    error = refused(written(tmp_path, bytes(data)))
    assert (error.code, error.params["reason"]) == ("INPUT_UNSUPPORTED", "layout")
