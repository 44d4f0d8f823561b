"""A result is dragged out of one program's window into another's, over a real X server."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.window.desktop import ROOT, Desktop, wait_for

PHOTO = Path(__file__).parents[1] / "photos" / "coffee.png"
SOURCE, TARGET = "tests.window.result_source", "tests.window.drop_target"


@pytest.mark.timeout(120)
def test_another_program_gets_the_file_itself_and_only_a_copy(tmp_path: Path) -> None:
    result = tmp_path / "Tasse grün 1.png"
    shutil.copyfile(PHOTO, result)
    report = tmp_path / "report.json"
    with Desktop(900, 500, manager=True) as desktop:
        path = {"PYTHONPATH": str(ROOT)}
        desktop.start([sys.executable, "-m", SOURCE, str(result)], path)
        desktop.start([sys.executable, "-m", TARGET, str(report)], path)
        middles: list[tuple[int, int]] = []
        for name in ("result source", "drop target"):
            x, y, width, height = desktop.place(desktop.window(name))
            middles.append((x + width // 2, y + height // 2))
        desktop.drag(middles[0], middles[1])
        wait_for(report.exists, "the drop")
    told = json.loads(report.read_text("utf-8"))
    assert told["urls"] == [f"file://{tmp_path}/Tasse grün 1.png"]
    assert told["possible"] == told["action"] == "CopyAction"
    assert told["formats"][0] == "text/uri-list"
    assert "image/png" in told["formats"]
    assert told["picture"] == PHOTO.stat().st_size
    assert result.read_bytes() == PHOTO.read_bytes()
