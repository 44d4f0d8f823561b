"""What files say about themselves, as exiftool and others have written it."""

import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from productai_desktop.core.errors import InputError
from productai_desktop.core.file_facts import AiFacts, ManifestFacts, PrivateFacts
from productai_desktop.core.marks import COMPOSITE, SOURCE_TYPES_ADDRESS, TRAINED, Attribution
from productai_desktop.imaging.metadata import c2pa, cbor
from productai_desktop.imaging.metadata.inspection import inspect
from tests.imaging import credentials


def exiftool(*words: str | Path) -> None:
    subprocess.run(["exiftool", "-q", *map(str, words)], check=True)


@pytest.fixture
def photo(tmp_path: Path, photos: Path) -> Path:
    return Path(shutil.copy(photos / "Landscape_6.jpg", tmp_path / "photo.jpg"))


def test_a_picture_that_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "plain.jpg"
    Image.new("RGBA", (30, 20)).save(path, "PNG")
    facts = inspect(path)
    assert (facts.format, facts.width, facts.height, facts.mode) == ("png", 30, 20, "RGBA")
    assert (facts.bits, facts.frames, facts.profile) == (8, 1, "")
    assert facts.size_bytes == path.stat().st_size
    assert not facts.private
    assert not facts.ai
    assert not facts.attribution
    assert facts.manifest is facts.sidecar is None


def test_size_is_as_it_is_looked_at(photo: Path) -> None:
    facts = inspect(photo)
    assert (facts.width, facts.height, facts.orientation) == (1800, 1200, 6)


def test_private_data(photo: Path) -> None:
    exiftool(
        "-GPSLatitude=48.137", "-GPSLatitudeRef=N", "-GPSLongitude=11.575",
        "-GPSLongitudeRef=W", "-SerialNumber=SN-1", "-LensSerialNumber=L-2", "-OwnerName=Jane",
        "-Make=Canon", "-Model=Canon EOS R5", "-Software=Some 1.0",
        "-DateTimeOriginal=2026:11:01 10:00:00", photo,
    )  # fmt: skip
    thumbnail = photo.with_name("thumb.jpg")
    Image.new("RGB", (16, 12)).save(thumbnail)
    exiftool(f"-ThumbnailImage<={thumbnail}", photo)
    facts = inspect(photo)
    assert facts.private == PrivateFacts(
        True, (48.14, -11.57), ("SN-1", "L-2"), ("Jane",), thumbnails=1
    )
    assert facts.camera == "Canon EOS R5"
    assert facts.software == "Some 1.0"
    assert facts.taken == "2026:11:01 10:00:00"


def test_a_place_in_xmp_alone(photo: Path) -> None:
    exiftool("-XMP-exif:GPSLatitude=48.1", "-XMP-aux:SerialNumber=9", photo)
    assert inspect(photo).private == PrivateFacts(True, serial_numbers=("9",))


def test_maker_notes(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x927C] = b"Maker\0secrets"
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (4, 4)).save(path, exif=exif)
    assert inspect(path).private == PrivateFacts(maker_notes=True)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "AVIF"])
def test_every_format(tmp_path: Path, form: str) -> None:
    path = tmp_path / "picture"
    Image.new("RGB", (30, 20), "teal").save(path, form)
    facts = inspect(path)
    assert (facts.format, facts.width, facts.height) == (form.lower(), 30, 20)


def test_no_file_is_counted_for_long(tmp_path: Path) -> None:
    path = tmp_path / "many.tif"
    Image.new("L", (1, 1)).save(path)
    data = bytearray(path.read_bytes())
    (first,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, first)
    struct.pack_into("<I", data, first + 2 + 12 * entries, len(data))
    for page in range(99_999, -1, -1):  # each of one tag, and the address of the next
        following = 0 if page == 0 else len(data) + 18
        data += struct.pack("<HHHIII", 1, 256, 3, 1, 1, following)
    path.write_bytes(data)
    assert inspect(path).frames is None


def test_frames_and_depth(tmp_path: Path) -> None:
    first, second = Image.new("RGB", (9, 9), "red"), Image.new("RGB", (9, 9), "blue")
    path = tmp_path / "two.webp"
    first.save(path, save_all=True, append_images=[second])
    assert inspect(path).frames == 2
    deep = tmp_path / "deep.png"
    Image.new("I;16", (9, 9)).save(deep)
    assert inspect(deep).bits == 16


def test_marks_of_ai_and_whose_it_is(photo: Path) -> None:
    exiftool(
        f"-XMP-iptcExt:DigitalSourceType={SOURCE_TYPES_ADDRESS}{COMPOSITE}",
        "-XMP-dc:Creator=Jane", photo,
    )  # fmt: skip
    facts = inspect(photo)
    assert facts.ai == AiFacts(SOURCE_TYPES_ADDRESS + COMPOSITE, True)
    assert facts.attribution == Attribution(("Jane",))
    exiftool(f"-XMP-iptcExt:DigitalSourceType={SOURCE_TYPES_ADDRESS}digitalCapture", photo)
    assert inspect(photo).ai == AiFacts(SOURCE_TYPES_ADDRESS + "digitalCapture", False)


def test_marks_of_ai_in_other_places(photo: Path, tmp_path: Path) -> None:
    exiftool(
        f"-IPTC:SpecialInstructions={TRAINED}", f"-EXIF:ImageDescription={TRAINED}",
        f"-XMP-photoshop:Instructions={TRAINED}", photo,
    )  # fmt: skip
    assert inspect(photo).ai.elsewhere == ("XMP", "EXIF", "IPTC-IIM")
    path = tmp_path / "generated.png"
    texts = PngInfo()
    texts.add_text("parameters", "a cup\nSteps: 20, Sampler: Euler")
    Image.new("RGB", (4, 4)).save(path, pnginfo=texts)
    assert inspect(path).ai == AiFacts(elsewhere=("text “parameters”",))


def test_a_manifest_in_a_jpeg(tmp_path: Path) -> None:
    path = tmp_path / "signed.jpg"
    Image.new("RGB", (4, 4)).save(path)
    data = path.read_bytes()
    path.write_bytes(data[:20] + credentials.jpeg_segments(credentials.store(), 300) + data[20:])
    assert inspect(path).manifest == ManifestFacts(("Image Maker/1.0",), (credentials.TRAINED,))


@pytest.mark.parametrize("wide", [False, True])
def test_a_manifest_in_an_avif(tmp_path: Path, wide: bool) -> None:
    path = tmp_path / "signed.avif"
    Image.new("RGB", (64, 64)).save(path)
    uuid = bytes.fromhex("D8FEC3D61B0E483C92975828877EC481")
    content = uuid + bytes(4) + b"manifest\0" + bytes(8) + credentials.store()
    head = struct.pack(">I", len(content) + 8) + b"uuid"
    if wide:
        head = struct.pack(">I4sQ", 1, b"uuid", len(content) + 16)
    with path.open("ab") as file:
        file.write(head + content)
    assert inspect(path).manifest == ManifestFacts(("Image Maker/1.0",), (credentials.TRAINED,))


def test_a_manifest_that_lies_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "photo.webp"
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="https://example.com/a.c2pa"
        /></rdf:RDF></x:xmpmeta>"""
    Image.new("RGB", (4, 4)).save(path, xmp=packet)
    assert inspect(path).manifest == ManifestFacts(address="https://example.com/a.c2pa")


@pytest.mark.parametrize("name", ["photo.xmp", "photo.jpg.xmp"])
def test_a_sidecar_beside_it(photo: Path, name: str) -> None:
    sidecar = photo.with_name(name)
    exiftool(
        f"-XMP-iptcExt:DigitalSourceType={SOURCE_TYPES_ADDRESS}{TRAINED}", "-o", sidecar, photo
    )
    facts = inspect(photo)
    assert facts.sidecar == sidecar
    assert facts.sidecar_ai == AiFacts(SOURCE_TYPES_ADDRESS + TRAINED, True)
    assert not facts.ai


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    for name, content in (("empty.jpg", b""), ("text.png", b"only words")):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(InputError):
            inspect(path)
    with pytest.raises(InputError):
        inspect(tmp_path)


def test_a_file_that_is_cut_off_is_read_as_far_as_it_goes(photo: Path) -> None:
    exiftool("-EXIF:Artist=Jane", photo)
    data = photo.read_bytes()
    for tenth in range(10):
        photo.write_bytes(data[: len(data) * tenth // 10])
        try:
            facts = inspect(photo)
        except InputError:
            continue
        assert facts.attribution in (Attribution(("Jane",)), Attribution())


@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_boxes_that_are_rubbish_claim_nothing_and_break_nothing(data: bytes) -> None:
    c2pa.is_manifest(data)
    c2pa.claim_of(data)
    store = credentials.store()
    cut = len(data) % len(store)
    c2pa.claim_of(store[:cut] + data + store[cut + len(data) :])


@given(st.recursive(
    st.text() | st.binary() | st.integers(-(2**31), 2**31),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
))  # fmt: skip
def test_cbor_is_read_back(value: object) -> None:
    assert cbor.read(credentials.cbor(value)) == value


@given(st.binary())
def test_cbor_that_is_none_is_refused(data: bytes) -> None:
    try:
        cbor.read(data)
    except ValueError:
        return


@pytest.mark.parametrize("data", [b"\x81" * 100_000, b"\xbb" + b"\xff" * 8, b"\x5b" + b"\xff" * 8])
def test_cbor_without_end_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"too deep|cut off"):
        cbor.read(data)
