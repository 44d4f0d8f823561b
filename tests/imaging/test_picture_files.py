"""The parts of pictures: whatever the bytes are, they are read, or refused by ValueError."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from productai_desktop.core.marks import COMPOSITE, METADATA_WRITTEN, NOT_FOLLOWED, Marks
from productai_desktop.imaging.metadata import iim, xmp
from productai_desktop.imaging.metadata.jpeg_file import JpegFile
from productai_desktop.imaging.metadata.marks import mark, read_picture, srgb_profile
from productai_desktop.imaging.metadata.png_file import PngFile
from productai_desktop.imaging.metadata.webp_file import WebpFile
from tests.imaging import credentials

MARKS = Marks(COMPOSITE, "ProductAI", "seedream")


def encoded(form: str, **options: object) -> bytes:
    data = io.BytesIO()
    Image.linear_gradient("L").resize((40, 30)).convert("RGB").save(data, form, **options)
    return data.getvalue()


WHOLE = {form: encoded(form) for form in ("JPEG", "PNG", "WEBP")}
READERS: dict[str, Callable[[bytes], object]] = {
    "JPEG": JpegFile.read, "PNG": PngFile.read, "WEBP": WebpFile.read,
}  # fmt: skip


def look_at_all(data: bytes) -> None:
    """Reads every part there is; ValueError is the only way out."""
    try:
        picture = read_picture(data)
        assert isinstance(picture.xmp + picture.exif + picture.photoshop, bytes)
        assert isinstance(picture.extended_xmp + picture.manifest, bytes)
        assert picture.tagged in (True, False)
        assert picture.colourful in (True, False)
        assert picture.pixels
        assert picture.marked(b"<x/>", b"profile").written()
    except ValueError:
        return


@pytest.mark.parametrize("form", WHOLE)
def test_a_file_is_its_parts(form: str) -> None:
    data = WHOLE[form] + b"and more"
    assert read_picture(data).written() == data


@pytest.mark.parametrize("form", WHOLE)
@given(data=st.binary(max_size=300))
def test_rubbish(form: str, data: bytes) -> None:
    look_at_all(data)
    look_at_all(WHOLE[form][:12] + data)


@pytest.mark.parametrize("form", WHOLE)
@given(place=st.integers(0, 10_000), change=st.binary(max_size=8), cut=st.integers(0, 8))
@settings(max_examples=200)
def test_a_file_with_some_other_bytes(form: str, place: int, change: bytes, cut: int) -> None:
    data = WHOLE[form]
    at = place % len(data)
    look_at_all(data[:at] + change + data[at + cut :])


@pytest.mark.parametrize("form", WHOLE)
@given(share=st.floats(0, 1))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_that_is_cut_off_is_marked_whole_or_not_at_all(
    tmp_path: Path, form: str, share: float
) -> None:
    part = tmp_path / "result.part"
    cut = WHOLE[form][: int(len(WHOLE[form]) * share)]
    part.write_bytes(cut)
    (remark,) = mark(part, MARKS).remarks
    if remark == NOT_FOLLOWED:
        assert part.read_bytes() == cut
    else:
        assert remark == METADATA_WRITTEN
        assert read_picture(part.read_bytes()).pixels == read_picture(cut).pixels


@given(st.binary(max_size=500))
@settings(max_examples=300)
def test_xmp_that_is_none(data: bytes) -> None:
    for packet in (data, b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + data):
        try:
            xmp.Packet.read(packet)
        except ValueError:
            continue


texts = st.text(max_size=60)


@given(title=texts, words=st.lists(texts, max_size=5), system=texts)
def test_xmp_is_read_as_it_was_written(title: str, words: list[str], system: str) -> None:
    packet = xmp.Packet.empty()
    packet.set_alternative(xmp.named(xmp.DC, "title"), title)
    packet.set_list(xmp.named(xmp.DC, "subject"), "Bag", words)
    packet.set_text(xmp.named(xmp.IPTC_EXT, "AISystemUsed"), system)
    for _ in range(2):
        packet = xmp.Packet.read(packet.written())
        assert packet.text(xmp.named(xmp.DC, "title")) == xmp.clean(title).strip()
        told = [word for word in (xmp.clean(one).strip() for one in words) if word]
        assert packet.values(xmp.named(xmp.DC, "subject")) == told
        assert packet.text(xmp.named(xmp.IPTC_EXT, "AISystemUsed")) == xmp.clean(system).strip()


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">""" + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
) + b"]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&j;</x:xmpmeta>"  # fmt: skip
REFUSED = {
    "a billion laughs": LAUGHS,
    "an entity from elsewhere": b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "10 MB": b"<x>" + b"x" * 10_000_000 + b"</x>",
    "no end": b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><x:a>",
    "too deep": b"<x>" * 1000 + b"</x>" * 1000,
    "too many": b"<x>" + b"<y/>" * 200_000 + b"</x>",
    "no RDF": b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
    "a prefix of nobody": b"<x:xmpmeta/>",
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_packet_beyond_bounds_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="XMP packet"):
        xmp.Packet.read(REFUSED[kind])


def packet(body: str) -> str:
    return f"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/">{body}</rdf:Description></rdf:RDF>
        </x:xmpmeta>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-32", "utf-8-sig"])
def test_a_packet_in_any_encoding(encoding: str) -> None:
    data = packet("<dc:title>Zoë ☕</dc:title>").encode(encoding) + bytes(8)
    assert xmp.Packet.read(data).text(xmp.named(xmp.DC, "title")) == "Zoë ☕"


def test_old_latin_1_and_stray_controls() -> None:
    data = packet("<dc:title>Zo\x01\u00eb</dc:title>").encode("latin-1")
    assert xmp.Packet.read(data).text(xmp.named(xmp.DC, "title")) == "Zoë"


def test_two_prefixes_of_one_name_stay_apart() -> None:
    body = """<a:b xmlns:a="urn:one">1</a:b><a:b xmlns:a="urn:two">2</a:b>"""
    again = xmp.Packet.read(xmp.Packet.read(packet(body).encode()).written())
    assert (again.text("{urn:one}b"), again.text("{urn:two}b")) == ("1", "2")


def test_a_language_is_chosen_only_where_there_is_no_other() -> None:
    body = """<dc:title><rdf:Alt><rdf:li xml:lang="de">Tasse</rdf:li>
        <rdf:li xml:lang="x-default">Cup</rdf:li></rdf:Alt></dc:title>"""
    read = xmp.Packet.read(packet(body).encode())
    assert read.text(xmp.named(xmp.DC, "title")) == "Cup"
    assert read.values(xmp.named(xmp.DC, "title")) == ["Tasse", "Cup"]


@given(st.binary(max_size=300))
@settings(max_examples=300)
def test_iim_that_is_none(data: bytes) -> None:
    iim.read(data)
    iim.read(b"\x1c\x02\x50" + data, data[:16])
    iim.resources(b"8BIM\x04\x04" + data)


def test_the_short_tag_of_a_png_and_its_place() -> None:
    made = PngFile.read(WHOLE["PNG"]).marked(b"<x/>", srgb_profile())
    names = [chunk.name for chunk in made.chunks]
    assert names[:3] == [b"IHDR", b"iCCP", b"iTXt"]
    for chunk in made.chunks:
        assert chunk.whole[-4:] == struct.pack(">I", zlib.crc32(chunk.whole[4:-4]))


def test_in_a_jpeg_marks_stand_before_what_holds_distances() -> None:
    data = WHOLE["JPEG"]
    mpf = b"\xff\xe2\0\x08MPF\0II"
    made = JpegFile.read(data[:20] + mpf + data[20:]).marked(b"<x/>", b"profile")
    kinds = [segment.content[:4] for segment in made.segments]
    assert kinds.index(b"http") < kinds.index(b"ICC_") < kinds.index(b"MPF\0")


@pytest.mark.parametrize("pieces", [60_000, 100, 37])
def test_a_manifest_in_pieces_is_joined(pieces: int) -> None:
    data, store = WHOLE["JPEG"], credentials.store()
    segments = credentials.jpeg_segments(store, pieces)
    assert JpegFile.read(data[:20] + segments + data[20:]).manifest == store


@pytest.mark.parametrize("size", [(1, 1), (16383, 1), (1, 300), (255, 257)])
@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_the_canvas_of_a_webp(
    tmp_path: Path, size: tuple[int, int], lossless: bool, mode: str
) -> None:
    part = tmp_path / "result.part"
    picture = Image.new(mode, size, (9, 99, 199, 77)[: len(mode)])
    picture.save(part, "WEBP", lossless=lossless, exact=True)
    with Image.open(part) as unmarked:
        before = unmarked.convert("RGBA").tobytes()
    assert mark(part, MARKS).remarks == (METADATA_WRITTEN,)
    with Image.open(part) as marked:
        assert marked.size == size
        assert marked.convert("RGBA").tobytes() == before
        assert marked.info["icc_profile"] == srgb_profile()
