"""Nothing private is left in what is sent: exiftool, too, finds no more than a picture."""

import io
import json
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

from productai_desktop.core.photos import PhotoRules, PreparedPhoto
from productai_desktop.core.resources import resource_path
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.strip import says_more_later, strip
from tests.imaging.conftest import camera_exif

#: groups of exiftool that tell of the file itself, its coding and its colours
PICTURE_GROUPS = {
    "ExifTool", "System", "File", "JFIF", "PNG", "PNG-pHYs", "RIFF", "Composite", "ICC_Profile",
    "ICC-header", "ICC-view", "ICC-meas", "Adobe",
}  # fmt: skip
#: PNG tags that are of the picture
PNG_TAGS = {
    "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace",
    "PixelsPerUnitX", "PixelsPerUnitY", "PixelUnits", "Gamma", "SRGBRendering", "Palette",
    "BackgroundColor", "Transparency", "SignificantBits", "ProfileName",
    "WhitePointX", "WhitePointY", "RedX", "RedY", "GreenX", "GreenY", "BlueX", "BlueY",
}  # fmt: skip
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    b'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    b'exif:GPSLatitude="48,8.1N" exif:GPSLongitude="11,34.5E" dc:creator="Jane Doe"/>'
    b"</rdf:RDF></x:xmpmeta>"
)


def prepare(source: Path, folder: Path) -> PreparedPhoto:
    return Darkroom().prepare(source, folder / "prepared", PhotoRules(10_000_000))


def tags(path: Path) -> dict[str, object]:
    done = subprocess.run(
        ["exiftool", "-a", "-u", "-G1", "-j", "-ee", path], capture_output=True, check=True
    )
    return json.loads(done.stdout)[0]


def private_tags(path: Path) -> dict[str, object]:
    """What exiftool finds that is not of the picture."""
    found = {}
    for name, value in tags(path).items():
        group, _, tag = name.rpartition(":")
        of_picture = group in PICTURE_GROUPS or not group
        if not of_picture or (group == "PNG" and tag not in PNG_TAGS) or tag == "Comment":
            found[name] = value
    return found


def assert_private(photo: PreparedPhoto) -> None:
    assert private_tags(photo.path) == {}
    data = photo.path.read_bytes()
    words = (b"Jane", b"SN-12345", b"Exif", b"GPS", b"http://ns.", b"Photoshop", b"ftyp", b"MPF\0")
    assert [word for word in words if word in data] == []


def picture(mode: str = "RGB", size: tuple[int, int] = (160, 120)) -> Image.Image:
    band = Image.linear_gradient("L").resize(size)
    side = band.rotate(90).resize(size)
    return Image.merge("RGB", (band, side, ImageChops.invert(band))).convert(mode)


def jpeg(**options: object) -> bytes:
    kept = io.BytesIO()
    picture().save(kept, "JPEG", quality=90, **options)
    return kept.getvalue()


def segment(marker: int, content: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def private_jpeg(**options: object) -> bytes:
    """EXIF with a thumbnail, XMP, IPTC, a comment, maker's segments, and pictures behind."""
    data = jpeg(exif=camera_exif(), comment=b"shot by Jane", **options)
    iptc = b"\x1c\x02\x50\0\x08Jane Doe"
    resources = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc
    extra = (
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)
        + segment(0xED, resources)
        + segment(0xE2, b"MPF\0II*\0\x08\0\0\0" + bytes(20))
        + segment(0xE4, b"maker of Jane")
        + segment(0xEB, b"JP\0\1\0\0\0\1" + b"Jane")
        + segment(0xFE, b"again Jane")
    )
    return data[:2] + extra + data[2:]


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_keeps_nothing_but_its_picture(tmp_path, progressive):
    source = tmp_path / "a.jpg"
    source.write_bytes(private_jpeg(progressive=progressive))
    assert private_tags(source)
    photo = prepare(source, tmp_path)
    assert photo.changes == ("GPS removed",)
    assert_private(photo)


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param(jpeg(exif=camera_exif()), id="a second picture"),
        pytest.param(b"\0\0\0\x18ftypmp42\0\0\0\0isommp42Jane" * 9, id="a motion photo"),
        pytest.param(b"SEFHk\0\0\0Jane" + bytes(50) + b"SEFT", id="a maker's trailer"),
        pytest.param(b"\0" * 100 + b"Jane", id="padding"),
    ],
)
def test_what_stands_behind_the_end_of_a_jpeg_goes(tmp_path, behind):
    source = tmp_path / "a.jpg"
    source.write_bytes(jpeg() + behind)
    photo = prepare(source, tmp_path)
    assert photo.changes == ("metadata removed",)
    assert photo.path.read_bytes() == jpeg()


def test_a_place_in_xmp_alone_is_told_of(tmp_path):
    source, data = tmp_path / "a.jpg", jpeg()
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)
    source.write_bytes(data[:2] + xmp + data[2:])
    photo = prepare(source, tmp_path)
    assert photo.changes == ("GPS removed",)
    assert_private(photo)


def test_an_exif_without_a_place_is_not_called_gps(tmp_path):
    source = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif.get_ifd(0x8825)[0] = b"\2\3\0\0"  # a version alone
    source.write_bytes(jpeg(exif=exif.tobytes()))
    assert prepare(source, tmp_path).changes == ("metadata removed",)


def test_the_thumbnail_in_a_jfif_segment_goes(tmp_path):
    source, data = tmp_path / "a.jpg", jpeg()
    assert data[2:4] == b"\xff\xe0"
    jfif = segment(0xE0, data[6:18] + b"\2\2" + b"Jane" * 3)
    source.write_bytes(data[:2] + jfif + data[20:])
    photo = prepare(source, tmp_path)
    assert photo.path.read_bytes() == data


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P", "1"])
def test_a_png_keeps_nothing_but_its_picture(tmp_path, mode):
    source, texts = tmp_path / "a.png", PngInfo()
    texts.add_text("Author", "Jane")
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    texts.add_text("Comment", "Jane " * 99, zip=True)
    texts.add(b"tIME", struct.pack(">HBBBBB", 2026, 1, 2, 3, 4, 5))
    texts.add(b"prVt", b"Jane", after_idat=True)
    picture(mode).save(source, "PNG", exif=camera_exif(), pnginfo=texts)
    source.write_bytes(source.read_bytes() + b"Jane")
    photo = prepare(source, tmp_path)
    assert photo.changes == ("GPS removed",)
    assert_private(photo)
    with Image.open(source) as before, Image.open(photo.path) as after:
        assert before.convert("RGBA").tobytes() == after.convert("RGBA").tobytes()


@pytest.mark.parametrize("lossless", [True, False])
def test_a_webp_keeps_nothing_but_its_picture(tmp_path, lossless):
    source = tmp_path / "a.webp"
    picture().save(source, "WEBP", lossless=lossless, exif=camera_exif(), xmp=XMP)
    photo = prepare(source, tmp_path)
    assert photo.changes == ("GPS removed",)
    assert photo.format == "webp"
    assert_private(photo)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_what_is_encoded_anew_takes_nothing_along(tmp_path, kind):
    source = tmp_path / "a"
    options: dict[str, object] = {"exif": camera_exif(6)}
    if kind != "TIFF":
        options["xmp"] = XMP
    picture().save(source, kind, **options)
    photo = prepare(source, tmp_path)
    assert photo.changes[0] == "upright"
    assert photo.changes[-1] == "GPS removed"
    assert_private(photo)
    assert photo.attribution.creators == () or "Jane" in photo.attribution.creators[0]


def test_whose_a_photo_is_goes_along_beside_it_and_not_in_it(tmp_path):
    source = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x013B], exif[0x8298] = "Jane Doe", "2026 Doe"
    source.write_bytes(jpeg(exif=exif.tobytes()))
    photo = prepare(source, tmp_path)
    assert photo.attribution.creators == ("Jane Doe",)
    assert photo.attribution.copyright == "2026 Doe"
    assert_private(photo)


def test_an_srgb_profile_stays_and_a_broken_one_goes(tmp_path):
    profile = resource_path("profiles/srgb.icc").read_bytes()
    for data, changes in ((profile, ()), (profile[:300], ("unusable profile ignored",))):
        source = tmp_path / "a.jpg"
        source.write_bytes(jpeg(icc_profile=data))
        photo = prepare(source, tmp_path)
        assert photo.changes == changes
        with Image.open(photo.path) as image:
            assert image.info.get("icc_profile") == (None if changes else profile)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_profile_that_cannot_be_put_together_goes_and_is_told_of(tmp_path, kind):
    source = tmp_path / "a"
    picture().save(source, kind, icc_profile=resource_path("profiles/srgb.icc").read_bytes())
    data = source.read_bytes()
    if kind == "JPEG":  # the first of two, of which the other is missing
        broken = data.replace(b"ICC_PROFILE\0\1\1", b"ICC_PROFILE\0\1\2")
    else:
        at = data.index(b"iCCP")
        length = int.from_bytes(data[at - 4 : at], "big")
        chunk = b"iCCP" + data[at + 4 : at + 40].ljust(length, b"?")
        crc = struct.pack(">I", zlib.crc32(chunk))
        broken = data[:at] + chunk + crc + data[at + length + 8 :]
    assert len(broken) == len(data)
    assert broken != data
    source.write_bytes(broken)
    photo = prepare(source, tmp_path)
    assert photo.changes == ("unusable profile ignored",)
    assert b"ICC" not in photo.path.read_bytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_srgb_profile_of_somebodys_screen_goes(tmp_path, kind):
    profile = resource_path("profiles/srgb.icc").read_bytes()
    assert profile.count(b"cprt") == 1
    source = tmp_path / "a"
    picture().save(source, kind, icc_profile=profile.replace(b"cprt", b"mmod"))
    photo = prepare(source, tmp_path)
    assert photo.changes == ("metadata removed",)
    with Image.open(photo.path) as sent, Image.open(source) as given:
        assert "icc_profile" not in sent.info
        assert ImageChops.difference(sent.convert("RGB"), given.convert("RGB")).getbbox() is None


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_file_that_cannot_be_followed_is_refused_at_any_cut(kind):
    kept = io.BytesIO()
    picture().save(kept, kind)
    data = kept.getvalue()
    whole = strip(kind, data)
    assert not whole.changed
    assert b"".join(whole.pieces) == data
    for share in range(1, 10):
        with pytest.raises(ValueError, match=r"cut off|missing|does not end"):
            strip(kind, data[: max(12, len(data) * share // 10)])


def test_stripping_copies_no_pixels():
    data = private_jpeg()
    stripped = strip("jpeg", data)
    views = [piece for piece in stripped.pieces if isinstance(piece, memoryview)]
    assert all(view.obj is data for view in views)
    assert sum(map(len, views)) > 0.9 * stripped.size_bytes
    assert stripped.changed


def test_an_animation_of_one_frame_is_encoded_anew(tmp_path):
    first, second = picture(), picture().transpose(Image.Transpose.ROTATE_180)
    stream = io.BytesIO()
    first.save(stream, "WEBP", save_all=True, append_images=[second], lossless=True)
    data = stream.getvalue()
    last = data.rindex(b"ANMF")
    source = tmp_path / "a.webp"
    source.write_bytes(b"RIFF" + struct.pack("<I", last - 8) + data[8:last])
    with Image.open(prepare(source, tmp_path).path) as sent:
        assert ImageChops.difference(sent.convert("RGB"), first).getbbox() is None


def test_a_png_that_says_more_behind_its_pixels_is_known():
    for after in (True, False):
        kept, texts = io.BytesIO(), PngInfo()
        texts.add(b"prVt", b"x", after_idat=after)
        picture().save(kept, "PNG", pnginfo=texts)
        assert says_more_later(kept.getvalue()) is after
