"""One edit in a real window: a dragged photo, typed words, a click, and the finished file."""

import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from tests.window.desktop import Desktop, is_accent, is_warm, wait_for

PHOTO = Path(__file__).parents[1] / "photos" / "coffee.png"
SOURCE = Path(__file__).with_name("drag_source.py")


@pytest.mark.timeout(150)
def test_a_dragged_photo_becomes_a_finished_file(tmp_path: Path) -> None:
    data, results = tmp_path / "data", tmp_path / "results"
    data.mkdir()
    results.mkdir()
    (data / "settings.toml").write_text(
        f'schema = 1\noutput_folder = "{results}"\nappearance = "dark"\n', "utf-8"
    )
    with Desktop(1700, 900, manager=True) as desktop:
        program = desktop.start_program(data, time_scale=20)
        window = desktop.window("ProductAI Desktop")
        x, y, width, height = desktop.place(window)
        panel = (x, y, x + 300, y + height)
        generate = (x + 20, y + height - 130, x + 290, y + height - 40)
        wait_for(lambda: desktop.share(panel, is_accent) > 0.005, "the order panel")

        desktop.start([sys.executable, str(SOURCE), str(PHOTO)])
        sx, sy, swidth, sheight = desktop.place(desktop.window("drag source"))
        desktop.drag((sx + swidth // 2, sy + sheight // 2), (x + width // 2, y + height // 2))
        wait_for(lambda: desktop.share(panel, is_warm) > 0.01, "the photo's thumbnail")

        desktop.click(x + 160, y + 355)
        desktop.hands("type", "--delay", 20, "white marble table")
        wait_for(lambda: desktop.share(generate, is_accent) > 0.3, "the button to be ready")
        desktop.click(x + 160, y + height - 92)
        wait_for(lambda: any(results.glob("*.png")), "the finished file")

        finished = next(results.glob("*.png"))
        with Image.open(finished) as image:
            assert max(image.size) == 2048
        picture = desktop.picture()
        colours = picture.getcolors(maxcolors=1 << 24)
        assert colours is not None
        assert len(colours) > 1000, "the screen is blank"
        assert max(count for count, _ in colours) < picture.width * picture.height * 0.8

        begun = time.monotonic()
        desktop.hands("windowactivate", "--sync", window, "key", "alt+F4")
        assert program.wait(20) == 0
        assert time.monotonic() - begun < 10
