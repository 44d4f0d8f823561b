"""Pictures of every screen of the window: light, dark, German, right to left, sharp, small, large.

Without options it makes what is to be looked at before a release, in a new temporary folder; each
option that is given narrows that to the product of what the options name. `--readme` makes those
of README.md and GUIDE.md instead. Needs Xvfb, openbox and xdotool.
"""

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.window.desktop import Desktop  # noqa: E402
from tests.window.play import Play  # noqa: E402
from tests.window.scenes import SCENES  # noqa: E402

README_FOLDER = ROOT / "packaging" / "screenshots"
#: so large a picture of the README may be, in bytes
README_BYTES = 300_000
#: of the guide's pictures as JPEG
GUIDE_QUALITY = 82


@dataclass(frozen=True, slots=True)
class View:
    """How the window is looked at."""

    look: str = "dark"
    language: str = "en"
    #: logical pixels
    width: int = 1440
    height: int = 900
    #: device pixels for each of them
    scale: int = 1
    density: str = "comfortable"

    @property
    def name(self) -> str:
        """What its pictures are called after their scene."""
        parts = (self.look, self.language, f"{self.width}x{self.height}", f"{100 * self.scale}")
        return "-".join(parts if self.density == "comfortable" else (*parts, self.density))


#: each of these shows every scene
VIEWS = (
    View(),
    View("light"),
    View("light", "de"),
    View("dark", "he"),
    View("dark", "de", 1024, 700),
    View("light", "he", 1024, 700),
    View("light", scale=2),
    View("dark", "de", 1024, 700, scale=2),
    View("light", width=3840, height=2160),
    View("dark", density="compact"),
)
#: name of a picture of the README: its scene and view
README = {
    "edit-dark": ("queue", View("dark")),
    "edit-light": ("queue", View("light")),
}
#: name of a picture of GUIDE.md: its scene and view
GUIDE = {
    "split": ("result", View(width=1280, height=800)),
    "side-by-side": ("side", View(width=1280, height=800)),
    "what-changed": ("changed", View(width=1280, height=800)),
    "after": ("after", View(width=1280, height=800)),
    "four-up": ("four-up", View(width=1280, height=800)),
    "colours": ("colours", View(width=1280, height=800)),
    "tries": ("tries", View(width=1280, height=800)),
    "rejecting": ("rejecting", View("light", width=1280, height=800)),
    "logo": ("logo", View(width=1280, height=800)),
    "history": ("past", View(width=1280, height=800)),
    "history-light": ("past-filtered", View("light", width=1280, height=800)),
    "spending": ("past-spend", View(width=1280, height=800)),
    "export": ("export", View(width=1280, height=800)),
    "export-report": ("export-report", View("light", width=1280, height=800)),
}


def make(wanted: Sequence[tuple[str, str, View]], folder: Path) -> int:
    """Makes pictures (name, scene, view) in a folder; returns how many could not be made."""
    failed = 0
    folder.mkdir(parents=True, exist_ok=True)
    ordered = sorted(wanted, key=lambda one: _screen(one[2]))
    for screen, group in itertools.groupby(ordered, lambda one: _screen(one[2])):
        width, height, scale = screen
        with (
            Desktop(width * scale, height * scale, manager=True) as desktop,
            Play(desktop, scale=scale) as play,
        ):
            # the pointer stands where it is over nothing
            desktop.hands("mousemove", width * scale - 1, height * scale - 1)
            for name, scene, view in group:
                failed += not _made(play, scene, view, folder / f"{name}.png")
    return failed


def _screen(view: View) -> tuple[int, int, int]:
    return (view.width, view.height, view.scale)


def _made(play: Play, scene: str, view: View, path: Path) -> bool:
    begun = time.monotonic()
    try:
        play.scene(
            scene,
            appearance=view.look,
            language=view.language,
            density=view.density,
            pictures=True,
        )
        play.picture().save(path)
    except (RuntimeError, TimeoutError) as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return False
    print(f"{path} ({time.monotonic() - begun:.1f} s)", flush=True)
    return True


def make_readme() -> int:
    """Makes the pictures of README.md, with few enough colours to be small, and those of GUIDE.md
    as JPEG; returns how many failed."""
    both = {**README, **GUIDE}
    failed = make([(name, scene, view) for name, (scene, view) in both.items()], README_FOLDER)
    for name in GUIDE:
        path = README_FOLDER / f"{name}.png"
        if path.exists():
            with Image.open(path) as picture:
                picture.convert("RGB").save(path.with_suffix(".jpg"), quality=GUIDE_QUALITY)
            path.unlink()
    for name in README:
        path = README_FOLDER / f"{name}.png"
        with Image.open(path) as picture:
            whole = picture.convert("RGB")
        for colours in (256, 128, 64, 32):
            whole.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
            if path.stat().st_size <= README_BYTES:
                break
    return failed


def main(arguments: Sequence[str]) -> int:
    """Makes what the arguments ask for; 1 where a picture is missing."""
    parser = argparse.ArgumentParser(prog="packaging/screenshot.py", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="SCENE", help=", ".join(SCENES))
    parser.add_argument("--look", nargs="+", choices=("dark", "light"))
    parser.add_argument("--language", nargs="+", metavar="CODE")
    parser.add_argument("--size", nargs="+", metavar="WxH", help="logical pixels of the window")
    parser.add_argument("--scale", nargs="+", type=int, choices=(1, 2))
    parser.add_argument("--density", nargs="+", choices=("comfortable", "compact"))
    parser.add_argument("--to", type=Path, metavar="FOLDER")
    parser.add_argument("--readme", action="store_true")
    asked = parser.parse_args(arguments)
    if asked.readme:
        return min(1, make_readme())
    scenes: list[str] = asked.only or list(SCENES)
    unknown = [scene for scene in scenes if scene not in SCENES]
    if unknown:
        parser.error(f"no such scene: {', '.join(unknown)}")
    named = (asked.look, asked.language, asked.size, asked.scale, asked.density)
    views = VIEWS if not any(named) else tuple(_product(*named))
    folder: Path = asked.to or Path(tempfile.mkdtemp("-screens"))
    wanted = [(f"{scene}-{view.name}", scene, view) for view in views for scene in scenes]
    return min(1, make(wanted, folder))


def _product(
    looks: list[str] | None,
    languages: list[str] | None,
    sizes: list[str] | None,
    scales: list[int] | None,
    densities: list[str] | None,
) -> Iterable[View]:
    for look, language, size, scale, density in itertools.product(
        looks or ["dark"],
        languages or ["en"],
        sizes or ["1440x900"],
        scales or [1],
        densities or ["comfortable"],
    ):
        width, height = map(int, size.split("x"))
        yield View(look, language, width, height, scale, density)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
