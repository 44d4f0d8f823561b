"""Asks a theatre for scenes, from outside of its process."""

import json
import subprocess
import sys
from collections.abc import Mapping
from types import TracebackType

from PIL import Image

from tests.window.desktop import ROOT, Desktop, wait_for


class Play:
    """A theatre on a desktop, which fills that desktop with its window."""

    def __init__(
        self, desktop: Desktop, environ: Mapping[str, str] | None = None, scale: int = 1
    ) -> None:
        width, height = desktop.size
        self._desktop = desktop
        self._size = [width // scale, height // scale]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.window.theatre"],
            env=desktop.environ({"QT_SCALE_FACTOR": str(scale), **(environ or {})}),
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    @property
    def pid(self) -> int:
        return self._process.pid

    def __enter__(self) -> "Play":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def scene(
        self,
        name: str,
        *,
        appearance: str = "dark",
        language: str = "en",
        density: str = "comfortable",
        pictures: bool = False,
    ) -> None:
        """Returns once the scene stands; with `pictures`, once all its thumbnails are there."""
        looks = {"appearance": appearance, "language": language, "density": density}
        self._ask({"scene": name, "size": self._size, "pictures": pictures, **looks})

    def step(self, name: str) -> None:
        """Returns once that has happened in the scene that stands."""
        self._ask({"step": name})

    def picture(self) -> Image.Image:
        """What the screen shows once nothing changes any more."""
        seen = [self._desktop.picture()]

        def still() -> bool:
            seen.append(self._desktop.picture())
            return seen[-1].tobytes() == seen.pop(0).tobytes()

        wait_for(still, "a picture that stands still")
        return seen[-1]

    def _ask(self, wanted: Mapping[str, object]) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"error": "the theatre has ended"}')
        if "error" in answer:
            raise RuntimeError(f"{wanted}: {answer['error']}")
