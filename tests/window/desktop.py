"""A desktop of our own: an X server, a window manager where wanted, and hands to use them with."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from PIL import Image, ImageGrab

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 40


class Desktop:
    """Starts Xvfb on a free display; everything it started is ended by its process."""

    def __init__(self, width: int, height: int, *, manager: bool) -> None:
        self.size = (width, height)
        self._manager = manager
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> "Desktop":
        reader, writer = os.pipe()
        width, height = self.size
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._processes.append(server)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.display = f":{told.readline().strip()}"
        if self._manager:
            self.start(["openbox"])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def start(
        self, command: Sequence[str], environ: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Starts a program on this desktop."""
        process = subprocess.Popen(
            command,
            env=self.environ(environ),
            cwd=ROOT,
            stdout=subprocess.DEVNULL if command[0] == "openbox" else None,
            stderr=subprocess.DEVNULL if command[0] == "openbox" else None,
        )
        self._processes.append(process)
        return process

    def environ(self, changes: Mapping[str, str] | None = None) -> dict[str, str]:
        """The variables with which a program comes to this desktop."""
        inherited = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PRODUCTAI_", "QT_", "WAYLAND_"))
        }
        return {**inherited, "DISPLAY": self.display, **(changes or {})}

    def start_program(
        self,
        data: Path,
        time_scale: float,
        environ: Mapping[str, str] | None = None,
        *,
        practice: bool = True,
    ) -> subprocess.Popen[bytes]:
        """Starts the window program, in practice mode unless it is to be asked for."""
        program = [sys.executable, "-m", "productai_desktop", "--data-dir", str(data)]
        return self.start(
            [*program, "--sandbox"] if practice else program,
            {"PRODUCTAI_TIME_SCALE": str(time_scale), **(environ or {})},
        )

    def hands(self, *arguments: str | int) -> str:
        """Runs xdotool with these arguments and returns what it prints."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    def window(self, name: str) -> int:
        """Number of the visible window whose title is exactly that, once it is there."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.hands("search", "--onlyvisible", "--name", f"^{name}$").split()
            return bool(found)

        wait_for(look, f"a window called {name}")
        return int(found[-1])

    def place(self, window: int) -> tuple[int, int, int, int]:
        """x, y, width and height of a window's inside on the screen."""
        lines = self.hands("getwindowgeometry", "--shell", window).splitlines()
        facts = dict(line.split("=", 1) for line in lines)
        return (int(facts["X"]), int(facts["Y"]), int(facts["WIDTH"]), int(facts["HEIGHT"]))

    def click(self, x: int, y: int) -> None:
        """Moves the pointer there and clicks."""
        self.hands("mousemove", x, y, "click", 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Presses at `start`, moves in small steps to `end`, and lets go there."""
        self.hands("mousemove", *start, "mousedown", 1)
        steps = 24
        for step in range(1, steps + 1):
            x, y = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
            # a drag is made of many moves, each of which both sides must see
            self.hands("mousemove", x, y, "sleep", "0.03")
        self.hands("sleep", "0.3", "mouseup", 1)

    def picture(self) -> Image.Image:
        """What the screen shows, RGB."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def share(self, box: tuple[int, int, int, int], like: Callable[..., bool]) -> float:
        """Share of the pixels of a part of the screen of which `like(red, green, blue)` holds."""
        part = self.picture().crop(box)
        data = part.tobytes()
        pixels = list(zip(data[0::3], data[1::3], data[2::3], strict=True))
        return sum(like(*pixel) for pixel in pixels) / len(pixels)


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Asks until it holds; raises TimeoutError with `what` where it never does."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"never came: {what}")
        time.sleep(0.1)


def is_accent(red: int, green: int, blue: int) -> bool:
    """The blue of a chosen segment and of the button that orders (Tones.accent)."""
    return abs(red - 0x23) < 14 and abs(green - 0x58) < 16 and abs(blue - 0xD8) < 24


def is_warm(red: int, green: int, blue: int) -> bool:
    """The reds and browns of coffee.png, which the window's neutral greys never have."""
    return red > green + 25 and red > blue + 40
