"""Makes the README's screenshots: one edit in practice mode, by hand, in the dark and the light.

Needs Xvfb and xdotool. Writes packaging/screenshots/edit-dark.png and edit-light.png.
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.window.desktop import Desktop, is_accent, is_warm, wait_for  # noqa: E402

PHOTO = ROOT / "tests" / "photos" / "coffee.png"
TARGET = ROOT / "packaging" / "screenshots"
SIZE = (1440, 900)
PROMPT = "Place the cup on a white marble table, soft daylight from the left."


def make(appearance: str) -> Path:
    """Makes one edit and returns the screenshot taken of it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Desktop(*SIZE, manager=False) as desktop,
    ):
        data = Path(folder)
        results = data / "Pictures" / "ProductAI"
        results.mkdir(parents=True)
        (data / "settings.toml").write_text(
            f'schema = 1\noutput_folder = "{results}"\nappearance = "{appearance}"\n', "utf-8"
        )
        desktop.start_program(data, time_scale=10)
        window = desktop.window("ProductAI Desktop")
        desktop.hands("windowmove", window, 0, 0, "windowsize", window, *SIZE)
        panel = (0, 0, 300, SIZE[1])
        wait_for(lambda: desktop.share(panel, is_accent) > 0.005, "the order panel")
        desktop.hands("windowfocus", "--sync", window)
        _open_photo(desktop)
        wait_for(lambda: desktop.share(panel, is_warm) > 0.01, "the photo's thumbnail")
        _order(desktop, window)
        wait_for(lambda: any(results.glob("*.png")), "the result")
        queue = (1100, 0, *SIZE)
        wait_for(lambda: desktop.share(queue, is_green) > 0.0001, "the finished edit")
        desktop.hands("mousemove", SIZE[0] - 1, SIZE[1] - 1, "sleep", "1.5")
        TARGET.mkdir(exist_ok=True)
        path = TARGET / f"edit-{appearance}.png"
        desktop.picture().save(path, optimize=True)
        return path


def _open_photo(desktop: Desktop) -> None:
    desktop.hands("key", "ctrl+o")
    dialog = desktop.window(".*hoto.*")
    desktop.hands("windowfocus", "--sync", dialog)
    desktop.hands("type", "--delay", 5, str(PHOTO))
    desktop.hands("key", "Return")


def _order(desktop: Desktop, window: int) -> None:
    desktop.hands("windowfocus", "--sync", window)
    desktop.click(160, 340)
    desktop.hands("type", "--delay", 5, PROMPT)
    desktop.hands("key", "ctrl+Return")


def is_green(red: int, green: int, blue: int) -> bool:
    """The tick of a finished edit, in both appearances."""
    return green > red + 40 and green > blue + 20


if __name__ == "__main__":
    for appearance in ("dark", "light"):
        print(make(appearance).relative_to(ROOT))
