"""Colours arrive right: a chart through the whole pipeline, beside LittleCMS' own tool."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from productai_desktop.core.photos import PhotoRules, PreparedPhoto
from productai_desktop.core.resources import resource_path
from productai_desktop.imaging.darkroom import Darkroom
from tests.imaging import charts
from tests.imaging.delta_e import delta_e, lab_of_srgb

RGB_PROFILES = (
    "AdobeCompat-v2", "DisplayP3-v4", "DisplayP3Compat-v2-magic", "ProPhoto-v2-magic",
    "ProPhoto-v4", "Rec2020-v4",
)  # fmt: skip
NAMES = {"Ado": "Adobe RGB", "Dis": "Display P3", "Pro": "ProPhoto RGB", "Rec": "Rec. 2020"}
CMYK = resource_path("profiles/cmyk-cgats001.icc")


def prepare(source: Path, folder: Path) -> PreparedPhoto:
    return Darkroom().prepare(source, folder / "prepared", PhotoRules(10_000_000))


def difference(photo: PreparedPhoto, expected: np.ndarray) -> np.ndarray:
    """ΔE00 of each patch of a prepared chart."""
    with Image.open(photo.path) as image:
        assert image.info.get("icc_profile") is None
        found = charts.patches_of(np.asarray(image.convert("RGB")), len(expected))
    return delta_e(lab_of_srgb(found), lab_of_srgb(expected))


#: pairs of Sharma, Wu, Dalal: The CIEDE2000 color-difference formula, 2005, table 1
PAIRS = (
    (50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425),
    (50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615),
    (50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412),
    (50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000),
    (50, 0, 0, 50, -1, 2, 2.3669),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792),
    (50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195),
    (50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045),
    (50, 2.5, 0, 50, 0, -2.5, 4.3065),
    (50, 2.5, 0, 73, 25, -18, 27.1492),
    (50, 2.5, 0, 61, -5, 29, 22.8977),
    (50, 2.5, 0, 56, -27, -3, 31.9030),
    (50, 2.5, 0, 58, 24, 15, 19.4535),
    (60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644),
    (63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630),
    (22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373),
    (36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146),
    (90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441),
    (6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377),
    (2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082),
)


def test_the_measure_of_difference_is_that_of_the_literature():
    pairs = np.array(PAIRS)
    assert delta_e(pairs[:, :3], pairs[:, 3:6]) == pytest.approx(pairs[:, 6], abs=1e-4)
    assert delta_e(pairs[:, 3:6], pairs[:, :3]) == pytest.approx(pairs[:, 6], abs=1e-4)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("name", RGB_PROFILES)
def test_a_chart_as_png_has_the_colours_of_littlecms(tmp_path, name, bits):
    source, profile = tmp_path / "chart.png", charts.PROFILES / f"{name}.icc"
    values = charts.colours()
    charts.write_png(source, charts.chart(values, bits), bits, charts.iccp(profile.read_bytes()))
    photo = prepare(source, tmp_path)
    assert photo.format == "png"
    depth = ["16 → 8 bit"] if bits == 16 else []
    assert photo.changes == (f"{NAMES[name[:3]]} → sRGB", *depth)
    quantized = np.round(values * (2**bits - 1)) / (2**bits - 1)
    wrong = difference(photo, charts.transicc(quantized, profile))
    assert wrong.mean() < (0.1 if bits == 16 else 0.3)
    assert wrong.max() < 2


@pytest.mark.parametrize("name", RGB_PROFILES)
def test_a_chart_as_jpeg_has_the_colours_of_littlecms(tmp_path, name):
    source, profile = tmp_path / "chart.jpg", charts.PROFILES / f"{name}.icc"
    values = charts.colours()
    pixels = charts.chart(values, 8).astype(np.uint8)
    Image.fromarray(pixels).save(
        source, "JPEG", quality=98, subsampling=0, icc_profile=profile.read_bytes()
    )
    photo = prepare(source, tmp_path)
    assert photo.format == "jpeg"
    with Image.open(source) as image:  # what the camera's own JPEG made of the chart
        shown = charts.patches_of(np.asarray(image), len(values)) / 255
    wrong = difference(photo, charts.transicc(shown, profile))
    assert wrong.mean() < 0.6
    with JpegImageFile(photo.path) as image:
        assert {layer[1:3] for layer in image.layer} == {(1, 1)}  # 4:4:4


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("tagged", [True, False])
def test_a_chart_in_cmyk_has_the_colours_of_its_profile(tmp_path, bits, tagged):
    source = tmp_path / "chart.tif"
    values = charts.colours(4)
    profile = CMYK.read_bytes() if tagged else b""
    charts.write_tiff(source, charts.chart(values, bits), bits, 5, profile)
    photo = prepare(source, tmp_path)
    depth = ("16 → 8 bit",) if bits == 16 else ()
    assert photo.changes[: 1 + len(depth)] == ("CMYK → sRGB", *depth)
    quantized = np.round(values * (2**bits - 1)) / (2**bits - 1)
    wrong = difference(photo, charts.transicc(quantized, CMYK))
    assert wrong.mean() < 0.5


@pytest.mark.parametrize("adobe", [True, False])
def test_cmyk_in_a_jpeg_is_the_right_way_round_with_adobes_mark_and_where_it_was_stripped(
    tmp_path, adobe
):
    source = tmp_path / "chart.jpg"
    values = charts.colours(4)
    pixels = charts.chart(values, 8).astype(np.uint8)
    picture = Image.frombytes("CMYK", pixels.shape[1::-1], pixels.tobytes())
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=98, subsampling=0, icc_profile=CMYK.read_bytes())
    data = kept.getvalue()
    mark = data.find(b"\xff\xee\0\x0eAdobe")
    assert mark > 0
    if not adobe:
        data = data[:mark] + data[mark + 16 :]
    source.write_bytes(data)
    photo = prepare(source, tmp_path)
    assert "CMYK → sRGB" in photo.changes
    assert difference(photo, charts.transicc(values, CMYK)).mean() < 1


@pytest.mark.parametrize("bits", [8, 16])
def test_lab_without_a_profile_is_lab_of_d50(tmp_path, bits):
    source = tmp_path / "chart.tif"
    srgb = charts.colours()
    lab = lab_of_srgb(srgb * 255)
    if bits == 8:
        stored = np.stack((lab[:, 0] * 2.55, lab[:, 1] % 256, lab[:, 2] % 256), axis=-1).round()
        stored = stored % 256
    else:
        stored = np.stack(
            (lab[:, 0] * 655.35, lab[:, 1] * 256 % 65536, lab[:, 2] * 256 % 65536), axis=-1
        ).round()
    charts.write_tiff(source, charts.chart(stored / (2**bits - 1), bits), bits, 8)
    photo = prepare(source, tmp_path)
    assert photo.changes[0] == "Lab → sRGB"
    assert difference(photo, srgb * 255).mean() < 1


@pytest.mark.parametrize("bits", [8, 16])
def test_grey_with_a_profile_is_converted_and_stays_grey(tmp_path, bits):
    source = tmp_path / "chart.png"
    values = charts.colours(1)
    profile = grey_profile(1.0)
    charts.write_png(source, charts.chart(values, bits), bits, charts.iccp(profile))
    photo = prepare(source, tmp_path)
    assert photo.changes[0] == "Linear grey → sRGB"
    light = np.round(values * (2**bits - 1)) / (2**bits - 1)
    expected = 255 * np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    wrong = difference(photo, np.repeat(expected, 3, axis=1))
    assert wrong.mean() < 0.3
    with Image.open(photo.path) as image:
        assert image.mode == "L"


def grey_profile(gamma: float) -> bytes:
    name = b"Linear grey\0"
    tags = (
        (b"desc", b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78)),
        (b"wtpt", b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)),
        (b"kTRC", b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))),
        (b"cprt", b"text\0\0\0\0none\0"),
    )
    table, body = struct.pack(">I", len(tags)), b""
    start = 132 + 12 * len(tags)
    for name, data in tags:
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = bytearray(128)
    length = start + len(body)
    struct.pack_into(">I4xI4s4s4s", head, 0, length, 0x02100000, b"mntr", b"GRAY", b"XYZ ")
    head[36:40] = b"acsp"
    head[68:80] = struct.pack(">3i", 63190, 65536, 54061)
    return bytes(head) + table + body
