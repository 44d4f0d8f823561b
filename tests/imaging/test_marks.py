"""Marks in results, with exiftool as the second opinion."""

import io
import json
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageSequence

from productai_desktop.core.errors import OutputError
from productai_desktop.core.marks import (
    COMPOSITE,
    METADATA_WRITTEN,
    SOURCE_TYPES_ADDRESS,
    TRAINED,
    Marks,
    rewritten_part,
)
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.intake import opened
from productai_desktop.imaging.metadata.attribution import attribution_of
from productai_desktop.imaging.metadata.marks import mark, srgb_profile
from tests.imaging.results import (
    MARKS,
    SERVICE_XMP,
    WHOSE,
    complaints,
    insert_chunk,
    picture,
    save_with_xmp,
    tags,
)


def frames(path: Path) -> list[tuple[str, tuple[int, int], bytes, object]]:
    with Image.open(path) as image:
        return [
            (one.mode, one.size, one.convert("RGBA").tobytes(), one.info.get("duration"))
            for one in ImageSequence.Iterator(image)
        ]


KINDS = {
    "JPEG": ("JPEG", "RGB", {}),
    "progressive JPEG": ("JPEG", "RGB", {"progressive": True, "quality": 95}),
    "JPEG with EXIF": ("JPEG", "RGB", {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"}),
    "PNG": ("PNG", "RGB", {}),
    "PNG with alpha": ("PNG", "RGBA", {}),
    "PNG with a palette": ("PNG", "P", {}),
    "WebP": ("WEBP", "RGB", {}),
    "WebP with alpha": ("WEBP", "RGBA", {}),
    "lossless WebP": ("WEBP", "RGB", {"lossless": True}),
    "lossless WebP with alpha": ("WEBP", "RGBA", {"lossless": True}),
    "animated WebP": ("WEBP", "RGBA", {"save_all": True, "duration": 50}),
    "animated PNG": ("PNG", "RGBA", {"save_all": True, "duration": 50}),
}


@pytest.fixture(params=KINDS)
def result(request, tmp_path: Path) -> Path:
    form, mode, options = KINDS[request.param]
    if options.get("save_all"):
        options = {**options, "append_images": [picture(mode).rotate(90)]}
    path = tmp_path / "result.part"
    picture(mode).save(path, form, **options)
    return path


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    path = tmp_path / "result.part"
    picture().save(path, "JPEG")
    return path


def test_all_marks_are_written_and_no_pixel_is_touched(result: Path) -> None:
    before, complained = frames(result), complaints(result)
    assert mark(result, MARKS).remarks == (METADATA_WRITTEN,)
    assert frames(result) == before
    found = tags(result)
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + COMPOSITE
    assert found["XMP-iptcExt:AISystemUsed"] == "ProductAI nanobananapro"
    assert found["XMP-iptcExt:AISystemVersionUsed"] == "nanobananapro"
    assert not any("AIPrompt" in name for name in found)
    assert found["XMP-dc:Creator"] == list(WHOSE.creators)
    assert found["XMP-dc:Rights"] == WHOSE.copyright
    assert found["XMP-dc:Title"] == WHOSE.title
    assert found["XMP-dc:Subject"] == list(WHOSE.keywords)
    assert found["ICC_Profile:ProfileDescription"]
    assert complaints(result) == complained
    with Image.open(result) as image:
        assert image.info["icc_profile"] == srgb_profile()
        assert ImageCms.getProfileDescription(ImageCms.getOpenProfile(io.BytesIO(srgb_profile())))
    with opened(result) as image:
        assert attribution_of(image) == WHOSE


def test_the_second_time_changes_nothing(result: Path) -> None:
    mark(result, MARKS)
    before = result.read_bytes()
    stamp = result.stat().st_mtime_ns, result.stat().st_ino
    assert mark(result, MARKS).remarks == (METADATA_WRITTEN,)
    assert result.read_bytes() == before
    assert (result.stat().st_mtime_ns, result.stat().st_ino) == stamp


def test_what_follows_the_picture_stays(result: Path) -> None:
    with result.open("ab") as file:
        file.write(b"something behind the end")
    mark(result, MARKS)
    assert result.read_bytes().endswith(b"something behind the end")
    assert tags(result)["XMP-iptcExt:AISystemUsed"]


def test_old_programs_find_author_and_copyright_in_a_jpeg(jpeg: Path) -> None:
    mark(jpeg, MARKS)
    done = subprocess.run(
        ["exiftool", "-j", "-use", "MWG", "-EXIF:Artist", "-EXIF:Copyright", "-ColorSpace",
         "-ExifImageWidth", "-MWG:Creator", jpeg],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    (found,) = json.loads(done.stdout)
    assert found["Artist"] == found["Creator"] == list(WHOSE.creators)
    assert found["Copyright"] == WHOSE.copyright
    assert (found["ColorSpace"], found["ExifImageWidth"]) == ("sRGB", 61)
    with Image.open(jpeg) as image:
        assert 0x0112 not in image.getexif()


def test_exif_of_the_service_stays(tmp_path: Path) -> None:
    path = tmp_path / "result.part"
    exif = Image.Exif()
    exif[0x0131] = "Their program"
    picture().save(path, "JPEG", exif=exif)
    mark(path, MARKS)
    found = tags(path)
    assert found["IFD0:Software"] == "Their program"
    assert "IFD0:Artist" not in found


def test_a_prompt_only_where_it_is_given(jpeg: Path) -> None:
    mark(jpeg, Marks(TRAINED, "ProductAI", prompt="a <cup> & “saucer”"))
    found = tags(jpeg)
    assert found["XMP-iptcExt:AIPromptInformation"] == "a <cup> & “saucer”"
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + TRAINED
    assert "XMP-iptcExt:AISystemVersionUsed" not in found


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("theirs", "becomes"),
    [
        (None, COMPOSITE),
        ("digitalCapture", COMPOSITE),
        ("algorithmicMedia", COMPOSITE),  # says that no model was trained
        (TRAINED, TRAINED),
        ("compositeSynthetic", "compositeSynthetic"),
    ],
)
def test_what_the_service_wrote_stays(
    tmp_path: Path, form: str, theirs: str | None, becomes: str
) -> None:
    path = tmp_path / "result.part"
    attributes = ""
    if theirs:
        attributes = f'Iptc4xmpExt:DigitalSourceType="{SOURCE_TYPES_ADDRESS}{theirs}"'
    save_with_xmp(path, form, SERVICE_XMP.format(attributes=attributes).encode())
    mark(path, MARKS)
    found = tags(path)
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + becomes
    assert found["XMP-ours:Seed"] == 42
    assert found["XMP-ours:Steps"] == {"First": "a & b"}
    assert found["XMP-dc:Rights"] == "Theirs"
    assert found.get("IFD0:Copyright", "Theirs") == "Theirs"
    assert found["XMP-dc:Creator"] == list(WHOSE.creators)
    assert complaints(path) == []


@pytest.mark.parametrize(
    "theirs", [TRAINED, SOURCE_TYPES_ADDRESS.replace("http:", "https:") + TRAINED + "/"]
)
def test_another_spelling_of_a_source_type_becomes_its_address(tmp_path: Path, theirs: str) -> None:
    path = tmp_path / "result.part"
    attributes = f'Iptc4xmpExt:DigitalSourceType="{theirs}" Iptc4xmpExt:AISystemUsed="Theirs"'
    save_with_xmp(path, "PNG", SERVICE_XMP.format(attributes=attributes).encode())
    mark(path, MARKS)
    found = tags(path)
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + TRAINED
    assert found["XMP-iptcExt:AISystemUsed"] == "Theirs"
    assert "XMP-iptcExt:AISystemVersionUsed" not in found  # of ours, which was not used


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_packets_of_other_encodings_are_merged(jpeg: Path, encoding: str) -> None:
    save_with_xmp(jpeg, "JPEG", SERVICE_XMP.format(attributes="").encode(encoding))
    mark(jpeg, MARKS)
    found = tags(jpeg)
    assert found["XMP-ours:Seed"] == 42
    assert found["XMP-iptcExt:AISystemUsed"] == "ProductAI nanobananapro"


def test_a_packed_packet_of_a_png_is_merged(tmp_path: Path) -> None:
    path = tmp_path / "result.part"
    packed = zlib.compress(SERVICE_XMP.format(attributes="").encode())
    picture().save(path, "PNG")
    insert_chunk(path, b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + packed)
    mark(path, MARKS)
    assert tags(path)["XMP-ours:Seed"] == 42
    assert tags(path)["XMP-iptcExt:AISystemUsed"]


OTHER_PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def test_a_packet_behind_the_pixels_of_a_png_comes_before_them(tmp_path: Path) -> None:
    path = tmp_path / "result.part"
    picture().save(path, "PNG")
    insert_chunk(
        path, b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + SERVICE_XMP.format(attributes="").encode()
    )
    data = path.read_bytes()
    length = int.from_bytes(data[33:37], "big") + 12
    path.write_bytes(data[:33] + data[33 + length : -12] + data[33 : 33 + length] + data[-12:])
    assert path.read_bytes().index(b"IDAT") < path.read_bytes().index(b"XML:com")
    mark(path, MARKS)
    assert path.read_bytes().index(b"IDAT") > path.read_bytes().index(b"XML:com")
    assert path.read_bytes().count(b"XML:com") == 1
    assert tags(path)["XMP-ours:Seed"] == 42


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_another_profile_stays(tmp_path: Path, form: str) -> None:
    path = tmp_path / "result.part"
    picture().save(path, form, icc_profile=OTHER_PROFILE)
    mark(path, MARKS)
    with Image.open(path) as image:
        assert image.info["icc_profile"] == OTHER_PROFILE
    if form == "JPEG":
        assert tags(path)["ExifIFD:ColorSpace"] == "Uncalibrated"


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_a_grey_png_has_the_short_tag(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "result.part"
    picture(mode).save(path, "PNG")
    mark(path, MARKS)
    assert tags(path)["PNG:SRGBRendering"] == "Perceptual"
    assert complaints(path) == []
    with Image.open(path) as image:
        assert "icc_profile" not in image.info


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_a_jpeg_that_no_profile_of_rgb_describes_has_none(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "result.part"
    picture(mode).save(path, "JPEG")
    mark(path, MARKS)
    with Image.open(path) as image:
        assert "icc_profile" not in image.info
    assert tags(path)["XMP-iptcExt:AISystemUsed"]


def test_tags_that_a_png_has_stay_the_only_ones(tmp_path: Path) -> None:
    for name, content, stays in (
        (b"sRGB", b"\0", True),
        (b"cICP", b"\x0c\x0d\0\1", True),
        (b"gAMA", struct.pack(">I", 100_000), True),
        (b"gAMA", struct.pack(">I", 45_455), False),
    ):
        path = tmp_path / "result.part"
        picture().save(path, "PNG")
        insert_chunk(path, name, content)
        mark(path, MARKS)
        assert (b"iCCP" not in path.read_bytes()) is stays


def test_chunks_that_nobody_knows_stay(tmp_path: Path) -> None:
    path = tmp_path / "result.part"
    picture().save(path, "PNG")
    insert_chunk(path, b"noNe", b"of ours")
    mark(path, MARKS)
    assert b"noNeof ours" in path.read_bytes()


def test_a_prompt_that_has_no_room_in_a_jpeg_is_left_out(jpeg: Path) -> None:
    full = SERVICE_XMP.format(attributes=f'ours:log="{"x" * 60_000}"')
    save_with_xmp(jpeg, "JPEG", full.encode())
    marks = Marks(COMPOSITE, "ProductAI", prompt="ü" * 8_000, attribution=WHOSE)
    assert mark(jpeg, marks).remarks == (METADATA_WRITTEN,)
    before = jpeg.read_bytes()
    found = tags(jpeg)
    assert found["XMP-dc:Subject"] == list(WHOSE.keywords)
    assert "XMP-iptcExt:AIPromptInformation" not in found
    mark(jpeg, marks)
    assert jpeg.read_bytes() == before


def test_extended_xmp_stays(jpeg: Path) -> None:
    subprocess.run(["exiftool", "-q", "-XMP-dc:Title=theirs", jpeg], check=True)
    data = jpeg.read_bytes()
    extension = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", 3, 0)
    segment = b"\xff\xe1" + struct.pack(">H", len(extension) + 5) + extension + b"abc"
    jpeg.write_bytes(data[:20] + segment + data[20:])
    mark(jpeg, MARKS)
    assert segment in jpeg.read_bytes()
    assert tags(jpeg)["XMP-dc:Title"] == "theirs"


def test_a_full_disk_leaves_the_result_as_it_came(jpeg: Path, monkeypatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    before = jpeg.read_bytes()
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError) as caught:
        Darkroom().mark_result(jpeg, MARKS)
    assert caught.value.code == "DISK_FULL"
    assert jpeg.read_bytes() == before
    assert not rewritten_part(jpeg).exists()
