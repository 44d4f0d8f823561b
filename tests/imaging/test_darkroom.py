"""Photos as they are sent: pixels kept where they can be, private facts gone, limits kept."""

import hashlib
import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from productai_desktop.core.errors import InputError, OutputError, ResultError
from productai_desktop.core.photos import PhotoRules, PreparedPhoto, ResultPicture
from productai_desktop.core.resources import resource_path
from productai_desktop.imaging import bounds
from productai_desktop.imaging.colours import adobe_rgb
from productai_desktop.imaging.darkroom import Darkroom
from tests.imaging.conftest import camera_exif

LIMIT = 10_000_000
PRIVATE = (b"Jane", b"SN-12345", b"Exif", b"GPS", b"xmp", b"Maker")


def prepare(source: Path, folder: Path, limit: int = LIMIT) -> PreparedPhoto:
    return Darkroom().prepare(source, folder / "prepared", PhotoRules(limit))


def pixels(path: Path, mode: str = "RGB") -> Image.Image:
    with Image.open(path) as image:
        return image.convert(mode)


def same(left: Image.Image, right: Image.Image) -> bool:
    return left.size == right.size and ImageChops.difference(left, right).getbbox() is None


def distance(left: Image.Image, right: Image.Image) -> float:
    """Mean difference of a channel, 0 to 255."""
    small = [picture.convert("RGB").resize((32, 32)) for picture in (left, right)]
    values = ImageChops.difference(*small).tobytes()
    return sum(values) / len(values)


def assert_private(path: Path) -> None:
    data = path.read_bytes()
    assert [word for word in PRIVATE if word in data] == []
    with Image.open(path) as image:
        assert dict(image.getexif()) == {}
        assert image.getexif().get_ifd(0x8825) == {}


def gradient(mode: str = "RGB", size: tuple[int, int] = (64, 48)) -> Image.Image:
    band = Image.linear_gradient("L").resize(size)
    side = band.transpose(Image.Transpose.FLIP_LEFT_RIGHT).rotate(90).resize(size)
    return Image.merge("RGB", (band, side, band.point(lambda v: 255 - v))).convert(mode)


def test_a_camera_photo_that_fits_keeps_its_pixels_and_loses_what_is_private(
    camera_photo, tmp_path
):
    photo = prepare(camera_photo, tmp_path)
    assert (photo.format, photo.width, photo.height) == ("jpeg", 6000, 4000)
    assert photo.changes == ("GPS removed",)
    assert b"SN-12345" in camera_photo.read_bytes()
    assert_private(photo.path)
    assert same(pixels(photo.path), pixels(camera_photo))


def test_a_prepared_photo_is_named_by_its_content_and_stands_alone(photos, tmp_path):
    photo = prepare(photos / "coffee.png", tmp_path)
    data = photo.path.read_bytes()
    assert photo.path.name == hashlib.sha256(data).hexdigest() + ".png"
    assert photo.sha256 == hashlib.sha256(data).hexdigest()
    assert photo.size_bytes == len(data)
    assert list((tmp_path / "prepared").iterdir()) == [photo.path]
    assert prepare(photos / "coffee.png", tmp_path) == photo


@pytest.mark.parametrize("name", ["coffee.png", "chelsea.png"])
def test_a_png_that_fits_keeps_its_pixels(photos, tmp_path, name):
    photo = prepare(photos / name, tmp_path)
    assert photo.format == "png"
    assert same(pixels(photo.path), pixels(photos / name))


def test_a_png_loses_its_texts_its_exif_and_what_follows_its_end(tmp_path):
    from PIL.PngImagePlugin import PngInfo

    texts = PngInfo()
    texts.add_text("Author", "Jane")
    texts.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>Jane</x:xmpmeta>")
    texts.add_text("Comment", "Jane " * 99, zip=True)
    source = tmp_path / "a.png"
    gradient("RGBA").save(source, "PNG", exif=camera_exif(), pnginfo=texts)
    source.write_bytes(source.read_bytes() + b"Jane")
    photo = prepare(source, tmp_path)
    assert_private(photo.path)
    assert photo.changes == ("GPS removed",)
    assert same(pixels(photo.path, "RGBA"), pixels(source, "RGBA"))


@pytest.mark.parametrize("lossless", [True, False])
def test_a_webp_stays_webp_without_exif_and_xmp(tmp_path, lossless):
    source = tmp_path / "a.webp"
    gradient().save(source, "WEBP", lossless=lossless, exif=camera_exif(), xmp=b"<xmp>Jane</xmp>")
    photo = prepare(source, tmp_path)
    assert photo.format == "webp"
    assert_private(photo.path)
    assert same(pixels(photo.path), pixels(source))


def test_the_smallest_photo_is_sent(tmp_path):
    source = tmp_path / "a.jpg"
    Image.new("L", (3, 2), 77).save(source, "JPEG")
    photo = prepare(source, tmp_path)
    assert (photo.width, photo.height, photo.changes) == (3, 2, ())


def test_a_progressive_jpeg_and_one_with_further_pictures_are_followed_to_their_end(tmp_path):
    source = tmp_path / "a.jpg"
    gradient(size=(300, 200)).save(source, "JPEG", progressive=True, exif=camera_exif())
    second = io.BytesIO()
    gradient().save(second, "JPEG", exif=camera_exif())
    source.write_bytes(source.read_bytes() + second.getvalue())
    photo = prepare(source, tmp_path)
    assert_private(photo.path)
    assert same(pixels(photo.path), pixels(source))


def test_a_photo_without_anything_to_remove_is_sent_as_it_is(tmp_path):
    source = tmp_path / "a.png"
    gradient().save(source, "PNG")
    photo = prepare(source, tmp_path)
    assert photo.changes == ()
    assert photo.path.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("name", "size"), [("Landscape_6.jpg", (1800, 1200)), ("Portrait_8.jpg", (1200, 1800))]
)
def test_a_turned_photo_is_sent_upright(photos, tmp_path, name, size):
    from PIL import ImageOps

    photo = prepare(photos / name, tmp_path)
    assert (photo.width, photo.height) == size
    assert photo.changes[0] == "upright"
    assert_private(photo.path)
    with Image.open(photos / name) as image:
        upright = ImageOps.exif_transpose(image)
    assert distance(pixels(photo.path), upright) < 1


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_every_orientation_is_turned_upright(tmp_path, kind, orientation):
    from PIL import ImageOps

    source = tmp_path / "a"
    gradient(size=(90, 40)).save(source, kind, exif=camera_exif(orientation))
    photo = prepare(source, tmp_path)
    with Image.open(source) as image:
        upright = ImageOps.exif_transpose(image)
    assert (photo.width, photo.height) == upright.size
    assert "upright" in photo.changes
    assert distance(pixels(photo.path), upright) < 3


def test_another_colour_space_is_converted_to_srgb(tmp_path):
    source, profile = tmp_path / "lab.tif", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    colours = gradient()
    lab = ImageCms.profileToProfile(
        colours, ImageCms.createProfile("sRGB"), profile, outputMode="LAB"
    )
    assert lab is not None
    lab.save(source, "TIFF", icc_profile=profile.tobytes())
    photo = prepare(source, tmp_path)
    assert any(change.endswith("→ sRGB") for change in photo.changes)
    assert distance(pixels(photo.path), colours) < 3
    with Image.open(photo.path) as image:
        assert "icc_profile" not in image.info


def adobe_exif() -> bytes:
    exif = Image.Exif()
    details = exif.get_ifd(0x8769)
    details[0xA001] = 0xFFFF
    details[0xA005] = {1: "R03", 2: b"0100"}
    return exif.tobytes()


@pytest.mark.parametrize("tagged", [{"icc_profile": adobe_rgb.profile()}, {"exif": adobe_exif()}])
def test_adobe_rgb_becomes_srgb_whether_embedded_or_named_by_a_camera(tmp_path, tagged):
    source = tmp_path / "a.jpg"
    Image.new("RGB", (32, 32), (128, 100, 90)).save(source, "JPEG", quality=100, **tagged)
    photo = prepare(source, tmp_path)
    assert "Adobe RGB → sRGB" in photo.changes
    # By the matrices of both specifications: 138.5, 100.1, 89.1.
    assert distance(pixels(photo.path), Image.new("RGB", (32, 32), (138, 100, 89))) < 1


def test_an_srgb_profile_is_kept_and_changes_nothing(tmp_path):
    source = tmp_path / "a.jpg"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    gradient().save(source, "JPEG", icc_profile=profile)
    photo = prepare(source, tmp_path)
    assert photo.changes == ()
    with Image.open(photo.path) as image:
        assert image.info["icc_profile"] == profile


def test_cmyk_without_a_profile_is_read_as_a_standard_press_prints_it(tmp_path):
    source, cmyk = tmp_path / "a.jpg", gradient("CMYK")
    cmyk.save(source, "JPEG", quality=95)
    photo = prepare(source, tmp_path)
    assert "CMYK → sRGB" in photo.changes
    expected = ImageCms.profileToProfile(
        cmyk,
        str(resource_path("profiles/cmyk-cgats001.icc")),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert expected is not None
    with Image.open(photo.path) as image:
        assert image.mode == "RGB"
        assert distance(image, expected) < 2


def test_sixteen_bits_become_eight(tmp_path):
    source = tmp_path / "a.png"
    grey = Image.linear_gradient("L")
    grey.convert("I").point(lambda value: value * 257 + 0).convert("I;16").save(source, "PNG")
    photo = prepare(source, tmp_path)
    assert "16 → 8 bit" in photo.changes
    assert same(pixels(photo.path, "L"), grey)


def test_sixteen_bit_colour_becomes_eight(tmp_path):
    source = tmp_path / "a.png"
    row = b"\0" + bytes((200, 1, 100, 1, 50, 1)) * 20
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 20, 10, 16, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * 10)),
        (b"IEND", b""),
    )
    source.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            for name, data in chunks
        )
    )
    photo = prepare(source, tmp_path)
    assert photo.changes == ("16 → 8 bit",)
    assert photo.path.read_bytes()[24] == 8
    mean = ImageStat.Stat(pixels(photo.path)).mean
    assert mean == pytest.approx([51201 / 257, 25601 / 257, 12801 / 257], abs=0.15)


def test_transparency_is_kept_as_png(tmp_path):
    source = tmp_path / "a.tif"
    picture = gradient("RGBA", (300, 200))
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    picture.save(source, "TIFF")
    photo = prepare(source, tmp_path)
    assert photo.format == "png"
    assert same(pixels(photo.path, "RGBA"), picture)


def test_a_transparent_picture_that_is_too_large_is_shrunk_and_stays_transparent(tmp_path):
    source = tmp_path / "a.png"
    picture = Image.effect_noise((500, 400), 80).convert("RGBA")
    picture.putalpha(Image.effect_noise((500, 400), 80))
    picture.save(source, "PNG")
    photo = prepare(source, tmp_path, 100_000)
    assert photo.size_bytes <= 100_000
    assert pixels(photo.path, "RGBA").getchannel("A").getextrema() != (255, 255)
    assert photo.width < 500
    assert abs(photo.width / photo.height - 1.25) < 0.02


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "AVIF"])
def test_a_photograph_in_another_format_becomes_a_jpeg(photos, tmp_path, kind):
    source = tmp_path / "a"
    pixels(photos / "coffee.png").save(source, kind)
    photo = prepare(source, tmp_path)
    assert photo.format == "jpeg"
    assert photo.changes[-1].endswith(" JPEG q95")
    assert distance(pixels(photo.path), pixels(photos / "coffee.png")) < 2


def test_a_drawing_of_few_colours_becomes_a_png(tmp_path):
    source = tmp_path / "a.gif"
    gradient().quantize(16).save(source, "GIF")
    photo = prepare(source, tmp_path)
    assert photo.changes == ("PNG",)
    assert same(pixels(photo.path), pixels(source))


def test_of_an_animation_the_first_picture_is_sent(tmp_path):
    source = tmp_path / "a.webp"
    first, second = Image.new("RGB", (20, 20), "red"), Image.new("RGB", (20, 20), "blue")
    first.save(source, "WEBP", save_all=True, append_images=[second], lossless=True)
    photo = prepare(source, tmp_path)
    assert "first of 2 pages" in photo.changes
    assert pixels(photo.path).getpixel((5, 5)) == (255, 0, 0)


def test_a_large_noisy_png_reaches_the_limit_as_jpeg(noisy_png, tmp_path):
    photo = prepare(noisy_png, tmp_path)
    assert photo.format == "jpeg"
    assert 0.7 * LIMIT < photo.size_bytes <= LIMIT
    quality = int(photo.changes[-1].partition("JPEG q")[2])
    assert quality >= 80
    with Image.open(photo.path) as image:
        assert image.size == (photo.width, photo.height)
        assert image.getim() is not None


def test_a_photo_beyond_the_limit_is_encoded_with_the_best_quality_that_fits(photos, tmp_path):
    source = tmp_path / "a.png"
    pixels(photos / "coffee.png").save(source)
    sizes = [prepare(source, tmp_path, limit).size_bytes for limit in (110_000, 80_000)]
    assert 100_000 < sizes[0] <= 110_000
    assert 70_000 < sizes[1] <= 80_000


def test_a_photo_that_must_shrink_says_so(photos, tmp_path):
    photo = prepare(photos / "coffee.png", tmp_path, 20_000)
    assert photo.size_bytes <= 20_000
    assert photo.width < 600
    assert any(change.startswith("0.2 → 0.") for change in photo.changes)


def test_a_limit_below_any_picture_is_an_input_error(photos, tmp_path):
    with pytest.raises(InputError) as caught:
        prepare(photos / "coffee.png", tmp_path, 10)
    assert caught.value.code == "INPUT_TOO_LARGE"


def test_a_damaged_photo_is_found_before_it_is_sent(photos, tmp_path):
    for name in ("coffee.png", "Landscape_6.jpg"):
        source = tmp_path / name
        source.write_bytes((photos / name).read_bytes()[:100_000])
        with pytest.raises(InputError) as caught:
            prepare(source, tmp_path)
        assert caught.value.code == "INPUT_DAMAGED"
    assert not (tmp_path / "prepared").exists()


def test_a_folder_that_cannot_be_made_is_an_output_error(photos, tmp_path):
    (tmp_path / "prepared").write_text("in the way")
    with pytest.raises(OutputError):
        prepare(photos / "coffee.png", tmp_path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_result_is_known_by_its_content(tmp_path, kind):
    part = tmp_path / "7.part"
    gradient(size=(64, 36)).save(part, kind)
    assert Darkroom().check_result(part) == ResultPicture(kind.lower(), 64, 36)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_truncated_result_is_damaged(photos, tmp_path, kind):
    part = tmp_path / "7.part"
    pixels(photos / "coffee.png").save(part, kind)
    part.write_bytes(part.read_bytes()[:-5000])
    with pytest.raises(ResultError) as caught:
        Darkroom().check_result(part)
    assert caught.value.code == "RESULT_DAMAGED"


@pytest.mark.parametrize("content", [b"", b"<html>Not found</html>", b"%PDF-1.7", b"GIF89a"])
def test_what_is_no_image_of_the_service_is_not_an_image(tmp_path, content):
    part = tmp_path / "7.part"
    if content == b"GIF89a":
        gradient().save(part, "GIF")
    else:
        part.write_bytes(content)
    with pytest.raises(ResultError) as caught:
        Darkroom().check_result(part)
    assert caught.value.code == "RESULT_NOT_IMAGE"


def test_a_result_that_is_missing_or_a_pixel_bomb_is_refused(tmp_path, monkeypatch):
    with pytest.raises(ResultError) as missing:
        Darkroom().check_result(tmp_path / "7.part")
    monkeypatch.setattr(bounds, "MOST_PIXELS", 1000)
    gradient().save(tmp_path / "7.part", "PNG")
    with pytest.raises(ResultError) as bomb:
        Darkroom().check_result(tmp_path / "7.part")
    assert missing.value.code == "RESULT_MISSING"
    assert bomb.value.code == "RESULT_TOO_LARGE"
