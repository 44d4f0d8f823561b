"""Comparing two files off the Qt thread: the newest wish alone, what it replaces is stopped."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.compare.difference_source import (
    DifferenceSource,
    Heat,
    Measured,
    Placed,
)
from productai_desktop.gui.pictures import Picture, with_levels

Spawn = Callable[[Coroutine[Any, Any, Any]], object]
Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Wish:
    """Two files to compare."""

    before: str
    after: str
    #: pixels of the result
    width: int
    height: int
    #: the original is of another size: it is laid by its content
    place: bool
    #: ΔE00 from which on something counts as changed; None where only the place is wanted
    threshold: float | None


class Comparing(QObject):
    """Does the newest wish in a thread and tells what came of it.

    What was measured of two files is kept until others are wanted, so that another threshold only
    paints it anew.
    """

    #: Wish, Placed
    placed = Signal(object, object)
    #: Wish, Picture, and the share of the pixels that changed
    painted = Signal(object, object, float)
    #: Wish whose files cannot be compared
    failed = Signal(object)

    def __init__(
        self, spawn: Spawn, source: DifferenceSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._spawn = spawn
        self._source = source
        self._wish: Wish | None = None
        self._running = False
        #: of (before, after)
        self._places: tuple[tuple[str, str], Placed] | None = None
        self._measures: tuple[tuple[str, str], Measured] | None = None

    def want(self, wish: Wish | None) -> None:
        """Does this and nothing else; None for nothing, and lets go of what was measured."""
        self._wish = wish
        if wish is None:
            self._measures = None
        elif not self._running:
            self._running = True
            self._spawn(self._work())

    async def _work(self) -> None:
        done: Wish | None = None
        try:
            while self._wish is not None and self._wish != done:
                done = self._wish
                await self._do(done)
        finally:
            self._running = False

    async def _do(self, wish: Wish) -> None:
        def stopped() -> bool:
            return self._wish is not wish

        try:
            placed = await self._place(wish, stopped) if wish.place else None
            if wish.threshold is None:
                return
            measured = await self._measure(wish, placed, stopped)
            heat, picture = await asyncio.to_thread(_paint, measured, wish, wish.threshold, stopped)
        except CancelledError:
            return  # another wish has come
        except ProductAIError:
            if not stopped():
                self.failed.emit(wish)
            return
        if not stopped():
            self.painted.emit(wish, picture, heat.share)

    async def _place(self, wish: Wish, stopped: Stopped) -> Placed:
        files = (wish.before, wish.after)
        if self._places is None or self._places[0] != files:
            placed = await asyncio.to_thread(self._source.placed, *files, stopped)
            self._places = (files, placed)
        else:
            placed = self._places[1]
        if not stopped():
            self.placed.emit(wish, placed)
        return placed

    async def _measure(self, wish: Wish, placed: Placed | None, stopped: Stopped) -> Measured:
        files = (wish.before, wish.after)
        if self._measures is None or self._measures[0] != files:
            self._measures = None  # never two at a time: one is 50 MB
            measured = await asyncio.to_thread(self._source.measured, *files, placed, stopped)
            self._measures = (files, measured)
        return self._measures[1]


def _paint(
    measured: Measured, wish: Wish, threshold: float, stopped: Stopped
) -> tuple[Heat, Picture]:
    """In a thread."""
    heat = measured.painted(threshold, stopped)
    form = QImage.Format.Format_RGB32
    image = QImage(heat.pixels, heat.width, heat.height, heat.stride, form)
    return heat, with_levels(image, wish.width, wish.height, heat.pixels)
