"""A list dragged onto a real window becomes finished files and a list of results."""

import csv
import shutil
import sys
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, is_accent, wait_for

PHOTO = Path(__file__).parents[1] / "photos" / "coffee.png"
SOURCE = Path(__file__).with_name("drag_source.py")


@pytest.mark.timeout(150)
def test_a_dragged_list_becomes_files_and_a_list_of_results(tmp_path: Path) -> None:
    data, results, shop = tmp_path / "data", tmp_path / "results", tmp_path / "shop"
    for folder in (data, results, shop):
        folder.mkdir()
    for name in ("00123_front.png", "Müller.png"):
        shutil.copy(PHOTO, shop / name)
    rows = "sku;Farbe;prompt\r\n00123;grün;{farbe} table\r\nMüller;blau;{sku} on marble\r\n"
    (shop / "liste.csv").write_bytes((rows + "99999;rot;x\r\n").encode("cp1252"))
    (data / "settings.toml").write_text(
        f'schema = 1\noutput_folder = "{results}"\nappearance = "dark"\nwelcomed = true\n', "utf-8"
    )
    with Desktop(1700, 900, manager=True) as desktop:
        program = desktop.start_program(data, time_scale=20)
        window = desktop.window("ProductAI Desktop")
        x, y, width, height = desktop.place(window)
        panel = (x, y, x + 300, y + height)
        start = (x + 20, y + height - 130, x + 290, y + height - 40)
        wait_for(lambda: desktop.share(panel, is_accent) > 0.005, "the order panel")

        desktop.start([sys.executable, str(SOURCE), str(shop / "liste.csv")])
        sx, sy, swidth, sheight = desktop.place(desktop.window("drag source"))
        desktop.drag((sx + swidth // 2, sy + sheight // 2), (x + width // 2, y + height // 2))
        wait_for(lambda: desktop.share(start, is_accent) > 0.3, "the button to be ready")
        assert list(results.iterdir()) == [], "something was ordered before the start"

        desktop.click(x + 160, y + height - 92)
        found = results / "liste-results.csv"
        wait_for(
            lambda: [row[3] for row in _rows(found)] == ["done", "done", "unusable"], "the end"
        )
        first, second, third = _rows(found)
        assert first[:3] == ["00123", "grün", "{farbe} table"]
        assert Path(first[4]).is_file()
        assert Path(second[4]).is_file()
        assert "99999" in third[-1]
        desktop.hands("windowactivate", "--sync", window, "key", "alt+F4")
        assert program.wait(20) == 0


def _rows(path: Path) -> list[list[str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))[1:]
