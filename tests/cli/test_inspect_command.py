"""`productai inspect`: for people, for programs, and for files that cannot be read."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.core.marks import COMPOSITE, SOURCE_TYPES_ADDRESS, Attribution, Marks
from productai_desktop.imaging.metadata.marks import mark
from tests.cli.conftest import Said

Productai = Callable[..., Said]


@pytest.fixture
def result(tmp_path: Path) -> Path:
    path = tmp_path / "cup.png"
    Image.new("RGB", (40, 30)).save(path)
    whose = Attribution(("Jane\u202e Doe",), "© Jane")
    mark(path, Marks(COMPOSITE, "ProductAI seedream", "seedream", "white marble", whose))
    return path


def test_what_a_result_says(productai: Productai, result: Path) -> None:
    said = productai("inspect", str(result))
    assert (said.status, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[0] == str(result)
    told = {line[2:16].strip(): line[17:] for line in lines[1:]}
    assert told["size"] == "40 x 30, 0.0 MP"
    assert told["format"] == "PNG, RGB, 8 bit"
    assert told["profile"] == "sRGB"
    assert told["author"] == "Jane\\u202e Doe"
    assert told["private"] == "nothing found"
    assert told["AI"] == f"{SOURCE_TYPES_ADDRESS}{COMPOSITE}; by ProductAI seedream"
    assert told["AI prompt"] == "white marble"
    assert told["C2PA"] == "none"


def test_one_object_a_line(productai: Productai, result: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gif"
    Image.new("P", (5, 4)).save(other)
    said = productai("inspect", str(result), str(other), "--json")
    first, second = said.rows
    assert said.status == 0
    assert first["ai"]["digital_source_type"] == SOURCE_TYPES_ADDRESS + COMPOSITE
    assert first["ai"]["made_by_ai"] is True
    assert first["creators"] == ["Jane\u202e Doe"]
    assert first["c2pa"] is first["sidecar"] is first["error"] is None
    assert (second["format"], second["width"], second["ai"]["made_by_ai"]) == ("gif", 5, False)
    assert first.keys() == second.keys()


def test_a_position_is_told_to_programs_alone(productai: Productai, tmp_path: Path) -> None:
    exif = Image.Exif()
    place = {1: "N", 2: (48.0, 8.0, 13.0), 3: "E", 4: (11.0, 34.0, 31.0)}
    exif.get_ifd(0x8825).update(place)
    path = tmp_path / "home.jpg"
    Image.new("RGB", (4, 4)).save(path, exif=exif)
    said = productai("inspect", str(path))
    assert "GPS position" in said.out
    assert "48" not in said.out.partition("\n")[2]
    (row,) = productai("inspect", str(path), "--json").rows
    assert row["private"]["position"] == [48.14, 11.58]


def test_what_cannot_be_read_is_told_and_the_others_go_on(
    productai: Productai, result: Path, tmp_path: Path
) -> None:
    text = tmp_path / "list.txt"
    text.write_text("a shopping list")
    gone = tmp_path / "gone\n.png"
    said = productai("inspect", str(gone), str(text), str(tmp_path), str(result))
    assert said.status == 2
    assert said.err.count("\n") == 3
    assert "cup.png" in said.out
    rows = productai("inspect", "--json", str(gone), str(result)).rows
    assert rows[0]["error"]["code"] == "INPUT_VANISHED"
    assert rows[1]["error"] is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_that_is_no_text(productai: Productai, result: Path) -> None:
    odd = os.fsdecode(os.fsencode(result.parent) + b"/\xff\xfe.png")
    result.rename(odd)
    said = productai("inspect", odd)
    assert said.status == 0
    assert "\\udcff\\udcfe.png" in said.out
    assert productai("inspect", odd, "--json").status == 0


def test_it_loads_neither_window_nor_network(result: Path) -> None:
    code = """
import sys
from productai_desktop.app import terminal
status = terminal(["inspect", sys.argv[1]])
heavy = {"httpx", "PySide6", "sqlite3", "keyring", "qasync", "rawpy", "uvicorn"}
sys.exit(status or repr(sorted(heavy & sys.modules.keys())) if heavy & sys.modules.keys() else 0)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, result], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "seedream" in done.stdout
