"""Previews: upright, bounded, in the bytes that the window's images take."""

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from productai_desktop.core.errors import InputError
from productai_desktop.imaging.checked import CHECKED, stamp_of
from productai_desktop.imaging.preview import picture, thumbnail


def test_a_thumbnail_is_bounded_and_upright(photos):
    thumb = thumbnail(photos / "Portrait_8.jpg", 96)
    assert (thumb.width, thumb.height, thumb.format) == (64, 96, "RGB32")
    assert (thumb.full_width, thumb.full_height) == (1200, 1800)
    assert thumb.stride == 4 * 64
    assert len(thumb.pixels) == thumb.stride * thumb.height


def test_rgb32_is_blue_green_red_filler(tmp_path):
    Image.new("RGB", (40, 20), (200, 100, 50)).save(tmp_path / "a.png")
    thumb = thumbnail(tmp_path / "a.png", 10)
    assert thumb.pixels[:3] == bytes((50, 100, 200))


def test_transparency_is_kept_in_a_thumbnail_and_white_in_a_picture(tmp_path):
    Image.new("RGBA", (40, 20), (200, 100, 50, 0)).save(tmp_path / "a.png")
    thumb = thumbnail(tmp_path / "a.png", 10)
    assert (thumb.format, thumb.pixels[3]) == ("RGBA8888", 0)
    assert picture(tmp_path / "a.png", 10_000).pixels[:3] == b"\xff\xff\xff"


def test_a_small_photo_is_not_enlarged(photos):
    thumb = picture(photos / "coffee.png", 100_000_000)
    assert (thumb.width, thumb.height) == (600, 400)


def test_a_picture_is_bounded_in_pixels_and_knows_the_files_size(camera_photo):
    thumb = picture(camera_photo, 1_000_000)
    assert 900_000 < thumb.width * thumb.height <= 1_000_000
    assert (thumb.full_width, thumb.full_height) == (6000, 4000)


def test_a_damaged_photo_has_no_preview(photos, tmp_path):
    (tmp_path / "a.jpg").write_bytes((photos / "Landscape_6.jpg").read_bytes()[:50_000])
    with pytest.raises(InputError) as caught:
        thumbnail(tmp_path / "a.jpg", 96)
    assert caught.value.code == "INPUT_DAMAGED"


def test_a_jpeg_is_decoded_no_larger_than_needed_whatever_its_shape(tmp_path, monkeypatch):
    Image.new("RGB", (1200, 800), "teal").save(tmp_path / "a.jpg")
    asked: list[tuple[int, int]] = []
    drafted = JpegImageFile.draft

    def draft(image, mode, size):
        made = drafted(image, mode, size)
        asked.append(image.size)
        return made

    monkeypatch.setattr(JpegImageFile, "draft", draft)
    thumb = thumbnail(tmp_path / "a.jpg", 400)
    assert (thumb.width, asked[0]) == (400, (600, 400))


def test_large_pictures_are_packed_row_by_row_as_small_ones_are(tmp_path):
    image = Image.linear_gradient("L").resize((30, 1300)).convert("RGB")
    image.putpixel((3, 1200), (200, 100, 50))
    image.save(tmp_path / "a.png")
    thumb = thumbnail(tmp_path / "a.png", 1300)
    start = 1200 * thumb.stride + 3 * 4
    assert thumb.pixels[start : start + 3] == bytes((50, 100, 200))
    assert len(thumb.pixels) == 1300 * thumb.stride


@pytest.mark.parametrize("side", [72, 480])
@pytest.mark.parametrize("name", ["Landscape_6.jpg", "coffee.png"])
def test_a_photo_decoded_to_its_end_is_noted_as_checked(photos, tmp_path, name, side):
    path = tmp_path / name
    path.write_bytes((photos / name).read_bytes())
    assert not CHECKED.knows(stamp_of(path.stat()))
    thumbnail(path, side)
    assert CHECKED.knows(stamp_of(path.stat()))


@pytest.mark.parametrize("tenths", range(1, 10))
@pytest.mark.parametrize("name", ["Landscape_6.jpg", "coffee.png"])
def test_a_photo_that_is_cut_off_is_never_noted_as_checked(photos, tmp_path, name, tenths):
    path = tmp_path / name
    data = (photos / name).read_bytes()
    path.write_bytes(data[: len(data) * tenths // 10])
    with pytest.raises(InputError):
        thumbnail(path, 72)
    assert not CHECKED.knows(stamp_of(path.stat()))
