"""Results that are bound to their bytes by a manifest, and results that cannot be followed."""

import struct
from pathlib import Path

import pytest

from productai_desktop.core.marks import (
    COMPOSITE,
    MANIFEST_KEPT,
    METADATA_WRITTEN,
    NOT_FOLLOWED,
    SOURCE_TYPES_ADDRESS,
)
from productai_desktop.imaging.metadata.marks import mark
from tests.imaging import credentials
from tests.imaging.results import (
    MARKS,
    SERVICE_XMP,
    WHOSE,
    complaints,
    insert_chunk,
    picture,
    save_with_xmp,
    tags,
    xmp_segment,
)


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    path = tmp_path / "result.part"
    picture().save(path, "JPEG")
    return path


def _as_jpeg(path: Path, jumbf: bytes) -> None:
    picture().save(path, "JPEG")
    data = path.read_bytes()
    path.write_bytes(data[:20] + credentials.jpeg_segments(jumbf, 500) + data[20:])


def _as_png(path: Path, jumbf: bytes) -> None:
    picture().save(path, "PNG")
    insert_chunk(path, b"caBX", jumbf)


def _as_webp(path: Path, jumbf: bytes) -> None:
    picture().save(path, "WEBP")
    data = path.read_bytes()
    body = data[8:] + b"C2PA" + struct.pack("<I", len(jumbf)) + jumbf + bytes(len(jumbf) % 2)
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)


WRAPPED = {"JPEG": _as_jpeg, "PNG": _as_png, "WEBP": _as_webp}


@pytest.mark.parametrize("form", WRAPPED)
def test_a_file_with_a_manifest_is_not_rewritten(tmp_path: Path, form: str) -> None:
    path = tmp_path / "result.part"
    WRAPPED[form](path, credentials.store())
    before = path.read_bytes()
    marked = mark(path, MARKS)
    assert marked.remarks == (MANIFEST_KEPT,)
    assert path.read_bytes() == before
    assert mark(path, MARKS) == marked
    sidecar = tmp_path / "result.xmp"
    sidecar.write_text(marked.sidecar, encoding="utf-8")
    found = tags(sidecar)
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + COMPOSITE
    assert found["XMP-dc:Creator"] == list(WHOSE.creators)
    assert complaints(sidecar) == []


@pytest.mark.parametrize("form", WRAPPED)
def test_a_box_that_is_no_manifest_binds_nothing(tmp_path: Path, form: str) -> None:
    path = tmp_path / "result.part"
    WRAPPED[form](path, credentials.other_jumbf())
    assert mark(path, MARKS).remarks == (METADATA_WRITTEN,)
    assert credentials.other_jumbf()[8:] in path.read_bytes()


@pytest.mark.parametrize("apart", [True, False])
def test_a_manifest_behind_another_box_binds_as_well(jpeg: Path, apart: bool) -> None:
    data = jpeg.read_bytes()
    other = credentials.superbox(b"json" + credentials.STORE[4:], "org.example.360", bytes(300))
    boxes = (other, credentials.store())
    wrapped = map(credentials.jpeg_segments, boxes if apart else (b"".join(boxes),))
    jpeg.write_bytes(data[:20] + b"".join(wrapped) + data[20:])
    assert mark(jpeg, MARKS).remarks == (MANIFEST_KEPT,)


def test_a_bound_file_whose_own_metadata_cannot_be_read_is_bound_all_the_same(jpeg: Path) -> None:
    data = jpeg.read_bytes()
    wrapped = credentials.jpeg_segments(credentials.store()) + xmp_segment(b"<x>")
    jpeg.write_bytes(data[:20] + wrapped + data[20:])
    assert mark(jpeg, MARKS).remarks == (MANIFEST_KEPT,)


def test_a_manifest_that_lies_elsewhere_binds_as_well(jpeg: Path) -> None:
    attributes = 'xmlns:t="http://purl.org/dc/terms/" t:provenance="https://example.com/a.c2pa"'
    save_with_xmp(jpeg, "JPEG", SERVICE_XMP.format(attributes=attributes).encode())
    before = jpeg.read_bytes()
    marked = mark(jpeg, MARKS)
    assert marked.remarks == (MANIFEST_KEPT,)
    assert "Theirs" in marked.sidecar
    assert jpeg.read_bytes() == before


ODD = {
    "two packets": lambda data: data[:20] + xmp_segment(b"<x/>") * 2 + data[20:],
    "a packet that is none": lambda data: data[:20] + xmp_segment(b"<x>") + data[20:],
    "entities": lambda data: (
        data[:20] + xmp_segment(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>") + data[20:]
    ),
    "rubbish between segments": lambda data: data[:20] + b"rubbish" + data[20:],
    "a full packet": lambda data: (
        data[:20]
        + xmp_segment(SERVICE_XMP.format(attributes=f'ours:log="{"x" * 64_400}"').encode())
        + data[20:]
    ),
}


@pytest.mark.parametrize("kind", ODD)
def test_an_odd_file_stays_as_it_came(jpeg: Path, kind: str) -> None:
    odd = ODD[kind](jpeg.read_bytes())
    jpeg.write_bytes(odd)
    assert mark(jpeg, MARKS).remarks == (NOT_FOLLOWED,)
    assert jpeg.read_bytes() == odd
    assert [path.name for path in jpeg.parent.iterdir()] == [jpeg.name]
