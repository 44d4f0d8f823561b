"""Odd photos, whole preparations: what PNGs say of colour, limits, changes under the hand."""

import io
import struct
from concurrent.futures import CancelledError
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFile

from productai_desktop.core.errors import InputError
from productai_desktop.core.photos import PhotoRules, PreparedPhoto
from productai_desktop.imaging import darkroom
from productai_desktop.imaging.checked import CheckedFiles
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.developing import develop
from productai_desktop.imaging.intake import opened
from tests.imaging import charts
from tests.imaging.test_encode import photograph

#: x and y of white, red, green, blue in hundred-thousandths
SRGB_XY = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
P3_XY = (31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000)


def prepare(source: Path, folder: Path, **rules: int) -> PreparedPhoto:
    return Darkroom().prepare(
        source, folder / "prepared", PhotoRules(rules.pop("limit", 10_000_000), **rules)
    )


def gama(value: float) -> tuple[bytes, bytes]:
    return b"gAMA", struct.pack(">I", round(value * 100_000))


def chrm(values: tuple[int, ...]) -> tuple[bytes, bytes]:
    return b"cHRM", struct.pack(">8I", *values)


def cicp(primaries: int, transfer: int) -> tuple[bytes, bytes]:
    return b"cICP", bytes((primaries, transfer, 0, 1))


def patch(path: Path, *chunks: tuple[bytes, bytes], bits: int = 8, value: float = 0.5) -> Path:
    charts.write_png(
        path, np.full((8, 8, 3), round(value * (2**bits - 1)), np.uint16), bits, *chunks
    )
    return path


def shown(photo: PreparedPhoto) -> tuple[int, ...]:
    with Image.open(photo.path) as image:
        assert not {"gamma", "chromaticity", "cicp"} & image.info.keys() or photo.changes == ()
        pixel = image.convert("RGB").getpixel((3, 3))
    assert isinstance(pixel, tuple)
    return pixel


@pytest.mark.parametrize(
    "chunks",
    [
        [],
        [(b"sRGB", b"\0")],
        [gama(0.45455)],
        [gama(0.45455), chrm(SRGB_XY)],
        [(b"sRGB", b"\0"), gama(1.0)],
        [cicp(1, 13), gama(1.0)],
    ],
    ids=["untagged", "sRGB", "gAMA", "gAMA and cHRM", "sRGB before gAMA", "cICP before gAMA"],
)
def test_a_png_that_means_srgb_is_sent_as_it_is(tmp_path, chunks):
    source = patch(tmp_path / "a.png", *chunks)
    photo = prepare(source, tmp_path)
    assert photo.changes == ()
    assert photo.path.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize(
    ("chunks", "said", "value"),
    [
        ([gama(1.0)], "gamma 1.0 → sRGB", 188),
        ([gama(1 / 1.8), chrm(SRGB_XY)], "gamma 1.8 → sRGB", 147),
        ([cicp(1, 8)], "PNG colours → sRGB", 188),
    ],
)
def test_a_png_of_another_gamma_is_converted(tmp_path, chunks, said, value, bits):
    photo = prepare(patch(tmp_path / "a.png", *chunks, bits=bits), tmp_path)
    assert photo.changes[0] == said
    assert shown(photo) == pytest.approx((value,) * 3, abs=1)


@pytest.mark.parametrize("chunks", [[gama(0.45455), chrm(P3_XY)], [cicp(12, 13)]])
def test_a_png_of_other_primaries_is_converted(tmp_path, chunks):
    source = tmp_path / "a.png"
    red = np.zeros((8, 8, 3), np.uint16)
    red[:, :, 0] = red[:, :, 1] = 200
    charts.write_png(source, red, 8, *chunks)
    photo = prepare(source, tmp_path)
    assert photo.changes[0] == "Display P3 → sRGB"
    expected = charts.transicc(
        np.array([[200, 200, 0]]) / 255, charts.PROFILES / "DisplayP3-v4.icc"
    )
    assert shown(photo) == pytest.approx(expected[0], abs=1.5)


def test_an_avif_that_names_its_colours_by_numbers_is_converted(tmp_path):
    kept = io.BytesIO()
    Image.new("RGB", (64, 64), (200, 200, 0)).save(kept, "AVIF", quality=100, subsampling="4:4:4")
    named = b"colrnclx" + struct.pack(">HH", 1, 13)
    assert named in kept.getvalue()
    source = tmp_path / "a.avif"
    source.write_bytes(kept.getvalue())
    assert prepare(source, tmp_path).changes == ("PNG",)
    source.write_bytes(kept.getvalue().replace(named, b"colrnclx" + struct.pack(">HH", 12, 13)))
    photo = prepare(source, tmp_path)
    assert photo.changes == ("Display P3 → sRGB", "PNG")
    expected = charts.transicc(
        np.array([[200, 200, 0]]) / 255, charts.PROFILES / "DisplayP3-v4.icc"
    )
    assert shown(photo) == pytest.approx(expected[0], abs=3)


@pytest.mark.parametrize("transfer", [16, 18])
def test_hdr_is_brought_below_white_and_keeps_its_order(tmp_path, transfer):
    values = [
        shown(prepare(patch(tmp_path / "a.png", cicp(9, transfer), bits=16, value=value), tmp_path))
        for value in (0.2, 0.4, 0.5, 0.58, 0.75, 1.0)
    ]
    assert values == sorted(values)
    assert values[0][0] < 110
    assert 130 < values[3][0] < 250
    assert values[-1][0] <= 255


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_longest_side_is_kept(tmp_path, kind):
    source = tmp_path / "a"
    photograph(900, 600).save(source, kind)
    photo = prepare(source, tmp_path, longest_side=600)
    assert (photo.width, photo.height) == (600, 400)
    assert "0.5 → 0.2 MP" in photo.changes
    assert prepare(source, tmp_path, longest_side=900).width == 900


def test_a_turned_photo_is_measured_as_it_is_looked_at(tmp_path):
    source = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    photograph(900, 600).save(source, "JPEG", exif=exif.tobytes())
    photo = prepare(source, tmp_path, longest_side=600)
    assert (photo.width, photo.height) == (400, 600)
    assert photo.changes[0] == "upright"


@pytest.mark.parametrize("size", [(12001, 37), (37, 12001), (3, 4000)])
def test_a_thin_photo_keeps_a_pixel_on_its_short_side(tmp_path, size):
    source = tmp_path / "a.png"
    Image.effect_noise(size, 40).save(source)
    photo = prepare(source, tmp_path, longest_side=1000)
    assert max(photo.width, photo.height) == 1000
    assert min(photo.width, photo.height) >= 1


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I;16", "I", "F", "YCbCr", "LAB"]
)
def test_every_mode_of_a_tiff_is_prepared(tmp_path, mode):
    source = tmp_path / "a.tif"
    image = photograph(64, 48)
    if mode == "I;16":
        image = Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)
    elif mode in ("I", "F"):
        image = image.convert("L").convert(mode)
    elif mode == "LAB":
        image = Image.new("LAB", (64, 48), (128, 0, 0))
    else:
        image = image.convert(mode)
    try:
        image.save(source, "TIFF")
    except (OSError, KeyError, ValueError):  # Pillow writes no such TIFF
        source = tmp_path / "a.png"
        image.convert("RGBA").save(source, "PNG")
    photo = prepare(source, tmp_path)
    with Image.open(photo.path) as sent:
        assert sent.size == (64, 48)
        assert sent.mode in ("1", "L", "LA", "P", "RGB", "RGBA")


class Decodes:
    """Counts how often pixels are decoded."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        load = ImageFile.ImageFile.load

        def counted(image: ImageFile.ImageFile) -> object:
            self.count += bool(image.tile)
            return load(image)

        monkeypatch.setattr(ImageFile.ImageFile, "load", counted)
        monkeypatch.setattr(darkroom, "CHECKED", CheckedFiles())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_file_that_is_known_to_be_whole_is_not_decoded_again(tmp_path, kind, monkeypatch):
    decodes, source = Decodes(monkeypatch), tmp_path / "a"
    photograph(300, 200).save(source, kind)
    first = prepare(source, tmp_path)
    assert decodes.count == 1
    assert prepare(source, tmp_path) == first
    assert decodes.count == 1
    photograph(300, 200, seed=4).save(source, kind)
    assert prepare(source, tmp_path) != first
    assert decodes.count == 2


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_a_file_that_is_written_to_while_it_is_read_is_refused(tmp_path, kind):
    source, asked = tmp_path / "a", 0
    photograph(300, 200).save(source, kind)

    def another_program_writes() -> bool:
        nonlocal asked
        asked += 1
        if asked == 2:
            with source.open("ab") as file:
                file.write(b"more")
        return False

    with pytest.raises(InputError) as caught:
        Darkroom().prepare(source, tmp_path / "p", PhotoRules(10**7), another_program_writes)
    assert caught.value.code == "INPUT_CHANGED"
    assert not (tmp_path / "p").exists()


def test_a_file_that_goes_before_or_while_it_is_read_is_refused(tmp_path):
    source, asked = tmp_path / "a.jpg", 0
    with pytest.raises(InputError) as caught:
        prepare(source, tmp_path)
    assert caught.value.code == "INPUT_VANISHED"
    photograph(300, 200).save(source)

    def it_goes() -> bool:
        nonlocal asked
        asked += 1
        if asked == 2:
            source.unlink()
        return False

    with pytest.raises(InputError) as caught:
        Darkroom().prepare(source, tmp_path / "p", PhotoRules(10**7), it_goes)
    assert caught.value.code in ("INPUT_VANISHED", "INPUT_CHANGED")


@pytest.mark.parametrize("after", range(3))
@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG"])
def test_preparation_that_nobody_waits_for_ends(tmp_path, kind, after):
    source, asked = tmp_path / "a", 0
    photograph(300, 200).save(source, kind)

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(CancelledError):
        Darkroom().prepare(source, tmp_path / "p", PhotoRules(10**7), stopped)
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize("mode", ["L", "P", "RGB", "CMYK", "RGBA"])
def test_nothing_of_a_large_picture_is_held_once_it_was_made_small(tmp_path, mode):
    source = tmp_path / "a.tif"
    Image.new(mode, (40, 30)).save(source)
    with opened(source) as image:
        assert develop(image, 20, lambda: False).pixels.size == (20, 15)
        with pytest.raises(ValueError, match="closed"):
            image.getpixel((0, 0))


def test_a_gain_map_behind_a_photo_goes_and_its_picture_stays(tmp_path):
    source, kept = tmp_path / "a.jpg", io.BytesIO()
    photograph(300, 200).save(
        kept, "MPO", save_all=True, append_images=[photograph(150, 100)], quality=90
    )
    source.write_bytes(kept.getvalue())
    photo = prepare(source, tmp_path)
    assert photo.format == "jpeg"
    with Image.open(source) as before, Image.open(photo.path) as after:
        assert after.format == "JPEG"
        assert before.convert("RGB").tobytes() == after.tobytes()


def test_of_several_pages_the_first_is_sent_and_they_are_counted(tmp_path):
    source = tmp_path / "a.tif"
    first, *others = (photograph(120, 90, seed=seed) for seed in (1, 2, 3))
    first.save(source, "TIFF", save_all=True, append_images=others)
    photo = prepare(source, tmp_path)
    assert photo.changes[0] == "first of 3 pages"
    with Image.open(photo.path) as image:
        wrong = np.asarray(image).astype(int) - np.asarray(first)
    assert np.abs(wrong).mean() < 3


def test_a_profile_for_other_pixels_is_told_of_and_not_followed(tmp_path):
    profile = (charts.PROFILES / "DisplayP3-v4.icc").read_bytes()
    for mode, suffix in (("L", "jpg"), ("CMYK", "tif")):
        source = tmp_path / f"a.{suffix}"
        photograph(60, 40).convert(mode).save(source, icc_profile=profile)
        photo = prepare(source, tmp_path)
        assert "unusable profile ignored" in photo.changes
        with Image.open(photo.path) as image:
            assert "icc_profile" not in image.info
            assert image.mode == {"L": "L", "CMYK": "RGB"}[mode]


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (7, 5)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
def test_the_smallest_are_prepared(tmp_path, kind, size):
    source = tmp_path / "a"
    photograph(*size).save(source, kind)
    photo = prepare(source, tmp_path)
    assert (photo.width, photo.height) == size


@pytest.mark.parametrize("loops", [True, False])
def test_a_tiff_of_endless_pages_is_counted_in_no_time(tmp_path, loops):
    source = tmp_path / "a.tif"
    tags = [
        (256, 4, 8), (257, 4, 8), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 8), (277, 3, 1),
        (278, 4, 8), (279, 4, 64),
    ]  # fmt: skip
    page = struct.pack("<H", len(tags))
    page += b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    data = b"II*\0" + struct.pack("<I", 72) + bytes(64)
    starts = [72 + (len(page) + 4) * number for number in range(50_000)]
    last = starts[0] if loops else 0
    data += b"".join(page + struct.pack("<I", start) for start in (*starts[1:], last))
    source.write_bytes(data)
    assert prepare(source, tmp_path).changes == ("first of several pages", "PNG")
