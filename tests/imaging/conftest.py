"""Photos of the tests: real ones, and a 24-megapixel one that is made once."""

import random
from pathlib import Path

import pytest
from PIL import Image


@pytest.fixture(scope="session")
def photos() -> Path:
    return Path(__file__).parents[1] / "photos"


@pytest.fixture(scope="session")
def camera_photo(tmp_path_factory) -> Path:
    """A JPEG of 24 megapixels with EXIF: place, owner, serial number."""
    with Image.open(Path(__file__).parents[1] / "photos" / "coffee.png") as coffee:
        large = coffee.convert("RGB").resize((6000, 4000), Image.Resampling.BICUBIC)
    path = tmp_path_factory.mktemp("camera") / "IMG_0001.JPG"
    large.save(path, "JPEG", quality=90, exif=camera_exif(), comment=b"shot by Jane")
    return path


@pytest.fixture(scope="session")
def noisy_png(tmp_path_factory) -> Path:
    """A PNG of more than 40 MB that no compression helps."""
    noise = random.Random(7).randbytes(4000 * 3400 * 3)
    path = tmp_path_factory.mktemp("noise") / "noise.png"
    Image.frombytes("RGB", (4000, 3400), noise).save(path, "PNG", compress_level=0)
    assert path.stat().st_size > 40_000_000
    return path


def camera_exif(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Maker"
    exif[0x8298] = "Jane Doe"
    exif.get_ifd(0x8769).update({0xA431: "SN-12345", 0xA430: "Jane Doe"})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 1.0), 3: "E", 4: (11.0, 34.0, 1.0)})
    return exif.tobytes()
