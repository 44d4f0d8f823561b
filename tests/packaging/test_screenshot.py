"""`packaging/screenshot.py`: a picture for each thing asked for, in its size."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "screenshot.py"


def shoot(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.timeout(90)
def test_each_scene_is_shown_in_each_look_and_in_device_pixels(tmp_path: Path) -> None:
    options = ("--look", "dark", "light", "--size", "1024x700", "--scale", "2")
    done = shoot("--only", "empty", *options, "--to", str(tmp_path))
    assert done.returncode == 0, done.stderr
    brightness: dict[str, int] = {}
    for look in ("dark", "light"):
        with Image.open(tmp_path / f"empty-{look}-en-1024x700-200.png") as picture:
            assert picture.size == (2048, 1400)
            corner = picture.convert("L").getpixel((5, 1390))
        assert isinstance(corner, int)
        brightness[look] = corner
    assert brightness["dark"] < 80 < 200 < brightness["light"]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_scene_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    done = shoot("--only", "nowhere", "--to", str(tmp_path / "new"))
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    assert not (tmp_path / "new").exists()
