"""Results of real runs say what they are, as exiftool reads them."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from productai_desktop.core.marks import COMPOSITE, METADATA_WRITTEN, SOURCE_TYPES_ADDRESS, TRAINED
from tests.cli.real import PHOTO, Terminal, productai, sandbox

__all__ = ["productai", "sandbox"]  # fixtures


def tags(path: Path | str) -> dict[str, Any]:
    done = subprocess.run(
        ["exiftool", "-j", "-a", "-u", "-G1", "-struct", "-all", "-validate", path],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    (found,) = json.loads(done.stdout)
    return found


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = Path(shutil.copy(PHOTO, tmp_path / "cup.png"))
    subprocess.run(
        ["exiftool", "-q", "-XMP-dc:Creator=Zoë Müller", "-XMP-dc:Rights=© Zoë",
         "-XMP-dc:Title=Cup", "-XMP-dc:Subject=cup", "-XMP-dc:Subject=marble",
         "-XMP-exif:GPSLatitude=48.1", "-XMP-exif:GPSLongitude=11.5", path],
        check=True,
    )  # fmt: skip
    return path


@pytest.mark.parametrize("form", ["png", "jpg"])
def test_a_result_carries_the_mark_and_its_author(
    productai: Terminal, photo: Path, form: str
) -> None:
    words = ["--image", str(photo), "--prompt", "white marble", "--model", "nanobanana"]
    words += ["--format", form, "--output", str(productai.results), "--json"]
    done = productai("generate", *words)
    assert (done.status, done.err) == (0, "")
    found = tags(done.row["output"])
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + COMPOSITE
    assert found["XMP-iptcExt:AISystemUsed"] == "ProductAI nanobanana"
    assert found["XMP-iptcExt:AISystemVersionUsed"] == "nanobanana"
    assert found["XMP-dc:Creator"] == ["Zoë Müller"]
    assert found["XMP-dc:Rights"] == "© Zoë"
    assert found["XMP-dc:Title"] == "Cup"
    assert found["XMP-dc:Subject"] == ["cup", "marble"]
    assert found["ExifTool:Validate"] == "OK"
    assert not any("GPS" in name or "Prompt" in name for name in found)
    shown = productai("jobs", "show", "1", "--json").row
    assert shown["remarks"] == [METADATA_WRITTEN]
    (row,) = productai("inspect", done.row["output"], "--json").rows
    assert row["ai"]["made_by_ai"] is True
    assert row["creators"] == ["Zoë Müller"]
    assert row["profile"] == "sRGB"


def test_settings_say_what_is_written(productai: Terminal, photo: Path) -> None:
    productai.data.mkdir(parents=True)
    settings = productai.data / "settings.toml"
    settings.write_text(f'source_type = "{TRAINED}"\nwrite_prompt = true\n')
    found = tags(productai.generate(image=photo, prompt="white <marble>").row["output"])
    assert found["XMP-iptcExt:DigitalSourceType"] == SOURCE_TYPES_ADDRESS + TRAINED
    assert found["XMP-iptcExt:AIPromptInformation"] == "white <marble>"
    settings.write_text("write_metadata = false\n")
    plain = productai.generate(image=photo).row["output"]
    assert not any(name.startswith("XMP") for name in tags(plain))
    with Image.open(plain) as image:
        assert "icc_profile" not in image.info
