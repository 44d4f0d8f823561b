"""One state of the window while it is set up: its parts, hands for them, and pictures to show."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageEnhance, ImageOps
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from productai_desktop.gui.frame.main_window import MainWindow
from tests.fakes import FakeDesk, FakeEngine


@dataclass(slots=True)
class Scene:
    """A furnished window over a scripted desk, and hands for it."""

    desk: FakeDesk
    window: MainWindow
    #: results lie here
    folder: Path

    @property
    def engine(self) -> FakeEngine:
        return self.desk.engine

    def part(self, name: str) -> QWidget:
        """The shown part of that objectName, of the window or of what stands over it."""
        for top in (QApplication.activePopupWidget(), *QApplication.topLevelWidgets()):
            for one in top.findChildren(QWidget, name) if top is not None else ():
                if one.isVisible():
                    return one
        raise LookupError(f"nothing shown is called {name}")

    async def press(self, name: str) -> None:
        """Presses a button, and lets the loop turn."""
        button = self.part(name)
        if isinstance(button, QAbstractButton):
            # what it opens must not stand inside this task
            QTimer.singleShot(0, button.click)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await self.turn()

    async def keys(self, keys: str) -> None:
        """Types keys, spelt as in a table of shortcuts."""
        target = QApplication.focusWidget() or self.window
        QTest.keySequence(target, QKeySequence(keys))
        await self.turn()

    async def turn(self) -> None:
        """Lets the loop do what it has to do."""
        await asyncio.sleep(0.05)

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Lets the loop turn until the condition holds."""
        for _ in range(1000):
            if condition():
                return
            await asyncio.sleep(0.01)
        raise TimeoutError(f"never came: {what}")

    def result(self, name: str, source: str, *, warmth: float = 1.0) -> str:
        """A picture that could be the edit of another."""
        path = self.folder.parents[1] / name
        if path.exists():  # made for an earlier scene
            return str(path)
        with Image.open(source) as image:
            picture = ImageOps.exif_transpose(image).convert("RGB")
        red, green, blue = picture.split()
        picture = Image.merge(
            "RGB", (red.point([min(255, int(tone * warmth)) for tone in range(256)]), green, blue)
        )
        ImageEnhance.Brightness(picture).enhance(1.15).save(path)
        return str(path)
