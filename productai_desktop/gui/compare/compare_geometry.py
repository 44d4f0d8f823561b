"""Where a picture lies in the compare view: zoom, position and fit, as plain arithmetic.

All positions and sizes of a pane are device pixels; those of a frame are image pixels.
"""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QPointF, QRectF, QSizeF

LEAST_SCALE = 0.05
MOST_SCALE = 16.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """The part of a frame that a pane shows. The frame is the result's, else the original's."""

    frame: QSizeF
    pane: QSizeF
    #: device pixels for one image pixel
    scale: float
    #: point of the frame in the middle of the pane
    centre: QPointF

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole frame just fits into the pane."""
        return fit_scale(self.frame, self.pane)

    @property
    def fits(self) -> bool:
        """Whether the whole frame is in sight: there is nothing to pan."""
        return self.scale <= self.fit_scale * 1.0005

    def fitted(self) -> Self:
        """The whole frame, as large as the pane allows."""
        return replace(self, scale=self.fit_scale, centre=_middle(self.frame))

    def resized(self, pane: QSizeF) -> Self:
        """The same in a pane of another size; a fitted frame stays fitted."""
        changed = replace(self, pane=pane)
        return changed.fitted() if self.fits else changed._held()

    def zoomed(self, scale: float, at: QPointF) -> Self:
        """At another scale, with the image pixel at pane position `at` staying where it is."""
        least = min(LEAST_SCALE, self.fit_scale)
        wanted = max(least, min(max(MOST_SCALE, self.fit_scale), scale))
        fixed = self.to_frame(at)
        offset = at - _middle(self.pane)
        return replace(self, scale=wanted, centre=fixed - offset / wanted)._held()

    def moved(self, by: QPointF) -> Self:
        """With the picture shifted by some device pixels."""
        return replace(self, centre=self.centre - by / self.scale)._held()

    def to_frame(self, position: QPointF) -> QPointF:
        """The image point at a position of the pane."""
        return self.centre + (position - _middle(self.pane)) / self.scale

    def to_pane(self, point: QPointF) -> QPointF:
        """The pane position of an image point."""
        return _middle(self.pane) + (point - self.centre) * self.scale

    def place(self) -> QRectF:
        """Where the frame lies in the pane."""
        return QRectF(self.to_pane(QPointF(0, 0)), self.frame * self.scale)

    def _held(self) -> Self:
        """Kept so that the middle of the pane shows some of the frame."""
        if self.fits:
            return replace(self, centre=_middle(self.frame))
        x = max(0.0, min(self.frame.width(), self.centre.x()))
        y = max(0.0, min(self.frame.height(), self.centre.y()))
        return replace(self, centre=QPointF(x, y))


def fit_scale(frame: QSizeF, pane: QSizeF) -> float:
    """Device pixels for one image pixel at which `frame` just fits into `pane`."""
    if frame.isEmpty() or pane.isEmpty():
        return 1.0
    return min(pane.width() / frame.width(), pane.height() / frame.height())


def contained(inner: QSizeF, outer: QRectF) -> QRectF:
    """`inner` scaled to fit into `outer`, in its middle."""
    scale = fit_scale(inner, outer.size())
    place = QRectF(QPointF(0, 0), inner * scale)
    place.moveCenter(outer.center())
    return place


def fitted(frame: QSizeF, pane: QSizeF) -> Viewport:
    """A viewport that shows the whole frame."""
    return Viewport(frame, pane, fit_scale(frame, pane), _middle(frame))


def panes(size: QSizeF, count: int, frame: QSizeF, gap: float) -> list[QRectF]:
    """Equal parts of `size`, row by row, in the grid in which `frame` is seen largest."""

    def part(columns: int) -> QSizeF:
        rows = -(-count // columns)
        across = (size.width() - gap * (columns - 1)) / columns
        return QSizeF(across, (size.height() - gap * (rows - 1)) / rows)

    columns = max(range(1, count + 1), key=lambda tried: fit_scale(frame, part(tried)))
    one = part(columns)
    across, down = one.width() + gap, one.height() + gap
    return [
        QRectF(QPointF(index % columns * across, index // columns * down), one)
        for index in range(count)
    ]


def _middle(size: QSizeF) -> QPointF:
    return QPointF(size.width() / 2, size.height() / 2)
