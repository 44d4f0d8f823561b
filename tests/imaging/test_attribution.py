"""Attribution: what photos say of their author and subject, in all the places there are."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.core.marks import Attribution
from productai_desktop.imaging.intake import opened
from productai_desktop.imaging.metadata.attribution import attribution_of

EVERYTHING = Attribution(
    ("Jane Doe", "Zoë Müller"), "© 2026 Jane Doe", "Cup on marble", ("cup", "marble", "שולחן")
)


def exiftool(*words: str | Path) -> str:
    """Exiftool's answer; a failure of it fails the test."""
    done = subprocess.run(
        ["exiftool", *map(str, words)], check=True, capture_output=True, text=True
    )
    return done.stdout


def attribution(path: Path) -> Attribution:
    with opened(path) as image:
        image.load()
        return attribution_of(image)


@pytest.fixture
def photo(tmp_path: Path, photos: Path) -> Path:
    return Path(shutil.copy(photos / "Landscape_6.jpg", tmp_path / "photo.jpg"))


@pytest.fixture(params=["JPEG", "PNG", "WEBP", "TIFF"])
def any_photo(request, tmp_path: Path) -> Path:
    path = tmp_path / f"photo.{request.param.lower()}"
    Image.new("RGB", (40, 30), "teal").save(path, request.param)
    return path


def test_a_photo_that_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "plain.png"
    Image.new("RGB", (4, 4)).save(path)
    assert attribution(path) == Attribution()
    assert not attribution(path)


def test_xmp_of_every_format(any_photo: Path) -> None:
    exiftool(
        "-XMP-dc:Creator=Jane Doe", "-XMP-dc:Creator=Zoë Müller", "-XMP-dc:Title=Cup on marble",
        "-XMP-dc:Rights=© 2026 Jane Doe", "-XMP-dc:Subject=cup", "-XMP-dc:Subject=marble",
        "-XMP-dc:Subject=שולחן", any_photo,
    )  # fmt: skip
    assert attribution(any_photo) == EVERYTHING


@pytest.mark.parametrize("charset", ["UTF8", "Latin"])
def test_iim_alone(photo: Path, charset: str) -> None:
    coded = ["-IPTC:CodedCharacterSet=UTF8"] if charset == "UTF8" else []
    exiftool(
        *coded, "-IPTC:By-line=Zoë Müller", "-IPTC:CopyrightNotice=© Zoë",
        "-IPTC:ObjectName=Tasse", "-IPTC:Keywords=Tasse", "-IPTC:Keywords=Café", photo,
    )  # fmt: skip
    assert attribution(photo) == Attribution(("Zoë Müller",), "© Zoë", "Tasse", ("Tasse", "Café"))


@pytest.mark.parametrize("mode", ["RGB", "I;16B"])
def test_iim_of_a_tiff(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "photo.tif"
    Image.new(mode, (40, 30)).save(path)  # the second is big-endian
    exiftool("-IPTC:By-line=Jane", "-IPTC:Keywords=cup", path)
    assert attribution(path) == Attribution(("Jane",), keywords=("cup",))


def test_exif_and_the_tags_of_windows(photo: Path) -> None:
    exiftool(
        "-charset", "exif=UTF8", "-EXIF:Artist=Jane Doe; Zoë Müller", "-EXIF:Copyright=© Jane",
        "-EXIF:XPKeywords=cup;marble", "-EXIF:XPTitle=Tasse Ωé", photo,
    )  # fmt: skip
    assert attribution(photo) == Attribution(
        ("Jane Doe", "Zoë Müller"), "© Jane", "Tasse Ωé", ("cup", "marble")
    )


def test_a_description_is_no_title(photo: Path) -> None:
    exiftool("-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA", photo)
    assert attribution(photo).title == ""


@pytest.mark.parametrize("changed_after", [False, True])
def test_where_places_differ_it_goes_by_the_guidance(photo: Path, changed_after: bool) -> None:
    exiftool(
        "-XMP-dc:Creator=Xmp", "-XMP-dc:Rights=Xmp", "-XMP-dc:Subject=xmp", "-IPTC:By-line=Iim",
        "-IPTC:CopyrightNotice=Iim", "-IPTC:Keywords=iim", "-IPTCDigest=new", photo,
    )  # fmt: skip
    if changed_after:
        exiftool("-IPTC:By-line=Iim later", photo)
    found = attribution(photo)
    (second,) = json.loads(
        exiftool("-j", "-use", "MWG", "-MWG:Creator", "-MWG:Copyright", "-MWG:Keywords", photo)
    )
    assert ", ".join(found.creators) == second["Creator"]
    assert found.copyright == second["Copyright"]
    assert ", ".join(found.keywords) == second["Keywords"]
    assert found.copyright == ("Iim" if changed_after else "Xmp")


def test_exif_is_believed_first(photo: Path) -> None:
    exiftool("-XMP-dc:Creator=Xmp", "-EXIF:Artist=Exif", "-EXIF:Copyright=Exif", photo)
    assert attribution(photo) == Attribution(("Exif",), "Exif")


def test_an_empty_artist_hides_nobody(photo: Path) -> None:
    exiftool("-XMP-dc:Creator=Xmp", "-EXIF:Artist= ; ", photo)
    assert attribution(photo).creators == ("Xmp",)


def test_the_parts_of_a_copyright_in_exif(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x8298] = "Jane\0Agency"
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (4, 4)).save(path, exif=exif)
    assert attribution(path).copyright == "Jane; Agency"


def test_long_and_odd_texts_are_bounded_and_of_one_line(photo: Path) -> None:
    exiftool(
        "-XMP-dc:Rights=" + "a\nb\x07 " * 5000, "-XMP-dc:Title=  two\n lines ",
        *(f"-XMP-dc:Subject=word {n}" for n in range(500)), photo,
    )  # fmt: skip
    found = attribution(photo)
    assert found.title == "two lines"
    assert len(found.copyright) <= 1000
    assert found.copyright.isprintable()
    assert len(found.keywords) == 200
    assert Attribution.read(json.loads(json.dumps(found.stored()))) == found


HOSTILE = {
    "no XML": b"\0\xff" * 300,
    "cut off": b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF",
    "entities": b"<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><x:xmpmeta>&b;</x:xmpmeta>",
    "too long": b"<x>" + b" " * 10_000_000 + b"</x>",
    "too deep": b"<x>" * 200_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_packet_that_cannot_be_read_says_nothing(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "photo.webp"
    Image.new("RGB", (4, 4)).save(path, xmp=HOSTILE[kind])
    assert attribution(path) == Attribution()
