"""The window over a scripted desk, played scene by scene as lines on its standard input ask.

A line is a JSON object: `scene` (a name of `scenes.SCENES`), `appearance`, `language`, `density`,
`size` of the window in logical pixels, and `pictures` (whether all thumbnails are waited for); or
`step`, a name of `scenes.STEPS`, for something that happens in the scene that stands. It is
answered by a line once that is done: `{}`, or `{"error": text}`.
"""

import asyncio
import json
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from productai_desktop.gui import bridge as bridges
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.stage import Stage
from productai_desktop.gui.pictures import Picture, decode_picture
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk
from tests.window.scene import Scene
from tests.window.scenes import STEPS, set_up, settings_of

_REST_SECONDS = 0.25


class Decoding:
    """Decodes pictures as the program does, and knows whether it has come to rest."""

    def __init__(self) -> None:
        self._busy = 0
        self._last = time.monotonic()

    def __call__(self, path: str, side: int) -> Picture:
        self._busy += 1
        try:
            return decode_picture(path, side)
        finally:
            self._busy -= 1
            self._last = time.monotonic()

    @property
    def rested(self) -> bool:
        """Nothing is under way, and nothing has been for as long as the next would take to come."""
        return not self._busy and time.monotonic() - self._last > _REST_SECONDS


class Theatre:
    """One window at a time."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._played = 0
        self._bridge: Bridge | None = None
        self._stage: Stage | None = None
        self._thumbnails: Thumbnails | None = None
        self._scene: Scene | None = None

    async def run(self) -> int:
        """Plays until the input ends."""
        while line := await asyncio.to_thread(sys.stdin.readline):
            answer: dict[str, str] = {}
            try:
                wanted = json.loads(line)
                if "step" in wanted:
                    assert self._scene is not None
                    await STEPS[wanted["step"]](self._scene)
                else:
                    await self._play(wanted)
            except Exception:  # noqa: BLE001 - told to who asked
                answer = {"error": traceback.format_exc()}
            print(json.dumps(answer), flush=True)
        await self._strike()
        return 0

    async def _play(self, wanted: dict[str, Any]) -> None:
        await self._strike()
        self._played += 1
        folder = self._folder / str(self._played)
        results = folder / "Pictures"
        results.mkdir(parents=True)
        looks = {name: wanted[name] for name in ("appearance", "language", "density")}
        desk = FakeDesk(folder, settings_of(wanted["scene"], results, **looks))
        bridge = self._bridge = Bridge(desk)
        stage = self._stage = Stage(self._app, desk, bridge)
        window = stage.window
        # the window is all that the screen shows, and still has the focus
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setGeometry(0, 0, *wanted["size"])
        window.show()
        decoding = Decoding()
        self._thumbnails = Thumbnails(stage, decode=decoding)
        stage.begin(self._thumbnails)
        await desk.open()
        scene = self._scene = Scene(desk, window, results)
        await scene.until(lambda: window.is_furnished, "the panels")
        await scene.until(window.isActiveWindow, "the focus")
        await set_up(wanted["scene"], scene)
        if wanted["pictures"]:
            await scene.until(lambda: decoding.rested, "all pictures")

    async def _strike(self) -> None:
        """Takes the last scene away."""
        if self._stage is None or self._bridge is None or self._thumbnails is None:
            return
        for top in QApplication.topLevelWidgets():
            top.hide()
        await self._stage.leave()
        await self._bridge.close()
        await asyncio.to_thread(self._thumbnails.close)
        self._stage.window.deleteLater()
        self._bridge.deleteLater()
        self._bridge = self._stage = self._thumbnails = self._scene = None


def main() -> int:
    """Plays what the standard input asks for."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(["theatre"])
    app.setApplicationName("ProductAI Desktop")
    app.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory("-theatre", ignore_cleanup_errors=True) as folder:
        theatre = Theatre(app, Path(folder))
        return bridges.run(app, theatre.run)


if __name__ == "__main__":
    sys.exit(main())
