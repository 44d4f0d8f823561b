"""`dev.py bench compare`: how long a frame takes while one pans and zooms before and after."""

import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from productai_desktop.gui import theme
from productai_desktop.gui.compare.compare_bar import CompareBar
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.pictures import Picture, with_levels
from tests.benchmarks.held import quantile

SIDE = 4096
WIDTH, HEIGHT = 1440, 900
BOUND_MILLISECONDS = 16.7
_ROUNDS = 3
_STEPS = 60


@dataclass(frozen=True, slots=True)
class Frame:
    """From an input event until the window's pixels are there."""

    seconds: float
    #: of those, for which others had the processors
    crowded: float


def main() -> int:
    """Prints a line for each mode and move: p50, p99 and the worst frame, then the bound.

    A frame is everything from an input event until the window's pixels are there. The view alone
    is as large as the whole window, which is more than it has in it. Returns 1 where p99 is above
    the bound.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    holder, view = _view()
    missed = 0
    for mode in Mode:
        view.set_mode(mode)
        view.fit()
        for name, move in (
            ("pan", _pan),
            ("pan enlarged", _pan_enlarged),
            ("zoom", _zoom),
            ("divider", _divider),
        ):
            if name == "divider" and mode is not Mode.SPLIT:
                continue
            frames = _frames(view, move)
            milliseconds = [frame.seconds * 1000 for frame in frames]
            alone = quantile([(f.seconds - f.crowded) * 1000 for f in frames], 0.99)
            p99 = quantile(milliseconds, 0.99)
            late = p99 > BOUND_MILLISECONDS
            missed |= late
            print(
                f"{mode.name.lower():<13} {name:<13} p50 {quantile(milliseconds, 0.5):5.1f}"
                f"  p99 {p99:5.1f}  worst {max(milliseconds):5.1f} ms  p99 bound"
                f" {BOUND_MILLISECONDS} ms, without waiting for a processor {alone:5.1f} ms"
                f"{'  MISSED' if late else ''}",
                flush=True,
            )
    view.close()
    holder.close()
    return int(missed)


def _view() -> tuple[QWidget, CompareView]:
    """Before and after of 4096 by 4096, four at once, and what changed; the bar shows the zoom."""
    holder, view = QWidget(), CompareView()
    bar = CompareBar(holder)
    bar.follow(view)
    holder.resize(WIDTH, 100)
    bar.resize(holder.size())
    holder.show()
    view.resize(WIDTH, HEIGHT)
    view.show()
    pictures = [_picture(seed) for seed in range(4)]
    view.show_pictures(pictures[0], pictures[1], "try 2")
    view.show_many([(picture, f"try {number}") for number, picture in enumerate(pictures)])
    # as it comes from the thread that compares
    view.stage.heat = pictures[2]
    QApplication.processEvents()
    return holder, view


def _picture(seed: int) -> Picture:
    chance = random.Random(seed)
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(chance.randrange(256), 120, 90))
    painter = QPainter(image)
    for _ in range(4000):
        colour = QColor(*(chance.randrange(256) for _ in range(3)))
        at = chance.randrange(SIDE), chance.randrange(SIDE)
        painter.fillRect(*at, chance.randrange(8, 160), chance.randrange(8, 160), colour)
    painter.end()
    return with_levels(image, SIDE, SIDE)


def _frames(view: CompareView, move: Callable[[CompareView], Iterator[None]]) -> list[Frame]:
    """Each frame, and the smooth one once the picture stands still."""
    found: list[Frame] = []
    for _ in range(_ROUNDS):
        steps = move(view)
        next(steps)  # gets ready
        QTest.qWait(120)
        view.repaint()
        while True:
            start, crowd = time.perf_counter(), _crowd()
            try:
                next(steps)
            except StopIteration:
                break
            view.repaint()
            found.append(Frame(time.perf_counter() - start, _crowd() - crowd))
        QTest.qWait(120)
        start, crowd = time.perf_counter(), _crowd()
        view.repaint()
        found.append(Frame(time.perf_counter() - start, _crowd() - crowd))
        QApplication.processEvents()
    return found


def _crowd() -> float:
    """Seconds for which this thread has been ready without a processor (Linux:
    Documentation/scheduler/sched-stats.rst); 0 elsewhere."""
    schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return int(schedule.read_bytes().split()[1]) / 1e9 if schedule.exists() else 0.0


def _pan(view: CompareView, scale: float = 0.7) -> Iterator[None]:
    """Drags the picture in all directions, at a size at which it must be scaled."""
    view.zoom_to(scale)
    yield
    at = QPoint(300, 200)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for step in range(_STEPS):
        at += QPoint(17, 11) if step < _STEPS // 2 else QPoint(-17, -13)
        QTest.mouseMove(view, at)
        yield
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)


def _pan_enlarged(view: CompareView) -> Iterator[None]:
    return _pan(view, 3.0)


def _zoom(view: CompareView) -> Iterator[None]:
    """Turns the wheel from the whole picture to 1,600 % and back."""
    view.fit()
    yield
    for step in range(_STEPS):
        notches = 120 if step < _STEPS // 2 else -120
        event = QWheelEvent(
            QPointF(500, 400),
            QPointF(500, 400),
            QPoint(),
            QPoint(0, notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)
        yield


def _divider(view: CompareView) -> Iterator[None]:
    """Drags the divider over the whole picture."""
    view.zoom_to(0.7)
    yield
    for step in range(_STEPS):
        view.set_divider(step / _STEPS)
        yield
    view.set_divider(0.5)
    yield
