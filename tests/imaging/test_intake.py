"""Intake: what a file is, and a clear word for each that cannot be used."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.cli.photo_sentences import PHOTO_SENTENCES
from productai_desktop.core.errors import InputError
from productai_desktop.gui.photo_sayings import PHOTO_SAYINGS
from productai_desktop.imaging.colours.meaning import meaning
from productai_desktop.imaging.intake import PhotoFacts, look, opened, safe_name
from productai_desktop.imaging.readers.kinds import OTHER_KINDS
from productai_desktop.imaging.refusal import UNSUPPORTED_REASONS
from tests.imaging.conftest import camera_exif

PROFILES = Path(__file__).with_name("profiles")


def refused(source: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        look(source)
    return caught.value


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def test_a_photo_is_looked_at_upright(photos):
    assert look(photos / "coffee.png") == PhotoFacts("png", 600, 400, 466706)
    assert look(photos / "Landscape_6.jpg") == PhotoFacts("jpeg", 1800, 1200, 352727, turned=True)
    assert look(photos / "Portrait_8.jpg") == PhotoFacts("jpeg", 1200, 1800, 251978, turned=True)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_size_is_the_upright_one_in_every_format(tmp_path, kind, orientation):
    Image.new("RGB", (60, 40)).save(tmp_path / "a", kind, exif=camera_exif(orientation))
    facts = look(tmp_path / "a")
    assert (facts.width, facts.height) == ((40, 60) if orientation >= 5 else (60, 40))


@pytest.mark.parametrize(
    ("mode", "profile", "said"),
    [
        ("RGB", "AdobeCompat-v2.icc", "Adobe RGB"),
        ("RGB", "DisplayP3-v4.icc", "Display P3"),
        ("RGB", "ProPhoto-v4.icc", "ProPhoto RGB"),
        ("L", "sGrey-v2-magic.icc", ""),
        ("L", "AdobeCompat-v2.icc", ""),  # made for other pixels
        ("RGB", "", ""),
        ("CMYK", "", "CMYK"),
    ],
)
def test_the_header_says_what_the_colours_are_converted_from(tmp_path, mode, profile, said):
    icc = (PROFILES / profile).read_bytes() if profile else b""
    Image.new(mode, (60, 40)).save(tmp_path / "a", "TIFF", icc_profile=icc)
    facts = look(tmp_path / "a")
    assert (facts.colours, facts.turned) == (said, False)
    with opened(tmp_path / "a") as image:
        meant = meaning(image)
    assert not said or meant.name == said  # as preparation will tell it


def test_a_camera_that_names_adobe_rgb_in_exif_is_believed(tmp_path):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA005] = {1: "R03"}
    Image.new("RGB", (60, 40)).save(tmp_path / "a", "JPEG", exif=exif)
    assert look(tmp_path / "a").colours == "Adobe RGB"


def test_content_decides_and_not_the_name(photos, tmp_path):
    source = tmp_path / "photo.jpg"
    source.write_bytes((photos / "chelsea.png").read_bytes())
    assert look(source).format == "png"


def test_megapixels_are_millions_of_pixels(camera_photo):
    assert look(camera_photo).megapixels == 24.0


def test_a_file_that_is_gone_is_said_to_have_vanished(tmp_path):
    assert refused(tmp_path / "a.png").code == "INPUT_VANISHED"


def test_a_folder_is_no_photo(tmp_path):
    assert refused(tmp_path).code == "INPUT_FOLDER"


def test_an_empty_file_is_said_to_be_empty(tmp_path):
    (tmp_path / "a.png").touch()
    assert refused(tmp_path / "a.png").code == "INPUT_EMPTY"


@pytest.mark.parametrize(
    "content", [b"just a text", b"x", b"BM is how this text begins, no picture", b"\0" * 4000]
)
def test_what_is_no_image_says_so(tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    error = refused(tmp_path / "a.png")
    assert (error.code, error.params) == ("INPUT_NOT_IMAGE", {"name": "a.png"})


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 and so on, longer than a header", "pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- drawn -->\n<svg/>", "svg"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "eps"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", "video"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video"),
        (b"RIFF\0\0\0\0AVI LIST", "video"),
        (b"RIFF\0\0\0\0WAVEfmt ", "sound"),
        (b"PK\x03\x04 and a document", "archive"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "jpegxl"),
    ],
)
def test_what_is_something_else_is_called_by_its_name(tmp_path, content, kind):
    (tmp_path / "a.png").write_bytes(content)
    error = refused(tmp_path / "a.png")
    assert (error.code, error.params) == ("INPUT_NOT_IMAGE", {"name": "a.png", "reason": kind})


def test_every_word_for_another_kind_or_a_variant_has_its_sentences():
    words = [f"INPUT_NOT_IMAGE: {kind}" for kind in OTHER_KINDS]
    words += [f"INPUT_UNSUPPORTED: {reason}" for reason in UNSUPPORTED_REASONS]
    assert set(words) <= PHOTO_SENTENCES.keys()
    assert PHOTO_SENTENCES.keys() == PHOTO_SAYINGS.keys()


def test_a_camera_raw_is_not_taken_for_its_preview(tmp_path):
    for tag, value in ((254, 1), (50706, b"\x01\x04\0\0")):
        info = {tag: value, 271: "Maker"}
        Image.new("RGB", (16, 16)).save(tmp_path / "a.nef", "TIFF", tiffinfo=info)
        error = refused(tmp_path / "a.nef")
        assert (error.code, error.params["reason"]) == ("INPUT_UNSUPPORTED", "raw")


def test_a_pixel_bomb_is_refused_before_it_is_decoded(tmp_path):
    (tmp_path / "a.png").write_bytes(png_header(50_000, 50_000))
    error = refused(tmp_path / "a.png")
    assert error.code == "INPUT_TOO_MANY_PIXELS"
    assert error.params["megapixels"] == 2500.0


def test_large_photos_below_the_limit_are_looked_at_without_a_warning(tmp_path):
    (tmp_path / "a.png").write_bytes(png_header(16_000, 12_000))
    assert look(tmp_path / "a.png").megapixels == 192.0


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data:UserWarning")
@pytest.mark.parametrize("start", [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0"])
def test_a_file_that_only_begins_like_an_image_is_damaged(tmp_path, start):
    (tmp_path / "a.png").write_bytes(start + b"\x07" * 40)
    assert refused(tmp_path / "a.png").code == "INPUT_DAMAGED"


def test_a_pipe_is_not_waited_for(tmp_path):
    import os

    os.mkfifo(tmp_path / "a.png")
    assert refused(tmp_path / "a.png").code == "INPUT_UNREADABLE"


def test_a_name_is_made_safe_for_messages(tmp_path):
    source = tmp_path / "two\nlines\u202egnp.jpg"
    source.touch()
    assert refused(source).params["name"] == r"two\nlines\u202egnp.jpg"
    assert safe_name("صورة.jpg") == "صورة.jpg"
    assert safe_name("\udcff.jpg") == r"\udcff.jpg"
    assert len(safe_name("x" * 1000)) == 200
