"""Small photos in every format that the program reads, for the trial of a built one."""

from pathlib import Path

import numpy as np
from PIL import Image

from tests.imaging.writers import dng_of, gradient, heif_of, psd_of

ROOT = Path(__file__).resolve().parents[2]


def write_photos(folder: Path) -> dict[str, Path]:
    """Photos in `folder` by what `productai inspect` calls their format."""
    with Image.open(ROOT / "tests" / "photos" / "coffee.png") as opened:
        photo = opened.convert("RGB")
    made: dict[str, Path] = {}
    for kind, suffix in (
        *(("jpeg", "jpg"), ("png", "png"), ("webp", "webp"), ("avif", "avif")),
        *(("tiff", "tif"), ("gif", "gif"), ("bmp", "bmp")),
    ):
        made[kind] = folder / f"photo.{suffix}"
        photo.save(made[kind])
    sample = (ROOT / "tests" / "imaging" / "files" / "ten-bit.heif").read_bytes()
    sensor = gradient(128, 192, 1)[:, :, 0]
    layers = np.asarray(photo, dtype=np.uint8)
    for kind, suffix, content in (
        ("heif", "heic", heif_of(sample)),
        ("raw", "dng", dng_of(sensor)),
        ("psd", "psd", psd_of(layers, 3)),
    ):
        made[kind] = folder / f"photo.{suffix}"
        made[kind].write_bytes(content)
    return made
