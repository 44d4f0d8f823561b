"""The drawn pixels of each pane, kept: what a pan or the divider leaves in sight is only moved.

All here is device pixels of the view. Drawing a pane of 1440 by 900 smoothly takes some
7 ms, moving what is drawn a tenth of one.
"""

from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from productai_desktop.gui.compare import compare_painting as painting
from productai_desktop.gui.compare.compare_stage import Side, Stage

#: a move is one of whole pixels if it differs from one by less
_WHOLE = 1e-3


@dataclass(frozen=True, slots=True)
class _What:
    """What was drawn; where all is the same, its pixels may be moved."""

    #: the level's cache key
    level: int
    width: float
    height: float
    canvas: int
    #: it is drawn without interpolation for now
    rough: bool


class Layers:
    """Draws the sides of a view, each from what is kept of it."""

    def __init__(self) -> None:
        self._layers: list[_Layer] = []

    def draw(
        self, painter: QPainter, stage: Stage, sides: list[Side], canvas: QColor, *, rough: bool
    ) -> None:
        """Draws the sides of a stage; `rough` where interpolating them would take too long."""
        del self._layers[len(sides) :]
        while len(self._layers) < len(sides):
            self._layers.append(_Layer())
        size, ratio = stage.size, stage.ratio
        whole = QSize(ceil(size.width() * ratio), ceil(size.height() * ratio))
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        for layer, side in zip(self._layers, sides, strict=True):
            area = _pixels(side.clip, ratio).intersected(QRect(QPoint(0, 0), whole))
            place = QRectF(side.place.topLeft() * ratio, side.place.size() * ratio)
            layer.bring(side, place, area, whole, canvas, rough=rough)
            painter.drawPixmap(area.topLeft(), layer.pixmap, area)
        painter.restore()


class _Layer:
    """What is drawn of one side."""

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self._what: _What | None = None
        self._origin = QPointF()
        #: the part of the pixmap that is drawn
        self._drawn = QRect()

    def bring(
        self, side: Side, place: QRectF, area: QRect, whole: QSize, canvas: QColor, *, rough: bool
    ) -> None:
        """Has `area` drawn with the picture at `place`."""
        level = side.picture.level_for(place.width())
        smooth = painting.is_smooth(side.picture, level, place)
        key = level.cacheKey()
        what = _What(key, place.width(), place.height(), canvas.rgb(), rough and smooth)
        way = place.topLeft() - self._origin
        by = QPoint(round(way.x()), round(way.y()))
        moved = abs(way.x() - by.x()) < _WHOLE and abs(way.y() - by.y()) < _WHOLE
        if self.pixmap.size() != whole:
            self.pixmap = QPixmap(whole)
            self._drawn = QRect()
        if what != self._what or not moved:
            self._drawn = QRect()
        elif not by.isNull():
            reach = self._drawn.united(area)
            self._drawn = self._drawn.translated(by).intersected(area)
            if not self._drawn.isEmpty():
                self.pixmap.scroll(by.x(), by.y(), reach)
        self._what, self._origin = what, place.topLeft()
        lacking = _around(self._drawn, area)
        if lacking:
            painter = QPainter(self.pixmap)
            for part in lacking:
                if not place.contains(QRectF(part)):
                    painter.fillRect(part, canvas)
                picture, clip = side.picture, QRectF(part)
                painting.draw_picture(painter, picture, place, clip, smooth=smooth and not rough)
            painter.end()
        self._drawn = area


def _around(drawn: QRect, area: QRect) -> list[QRect]:
    """What of `area` lies outside of `drawn`."""
    kept = drawn.intersected(area)
    if kept.isEmpty():
        return [] if area.isEmpty() else [area]
    above = QRect(area.left(), area.top(), area.width(), kept.top() - area.top())
    below = QRect(area.left(), kept.bottom() + 1, area.width(), area.bottom() - kept.bottom())
    left = QRect(area.left(), kept.top(), kept.left() - area.left(), kept.height())
    right = QRect(kept.right() + 1, kept.top(), area.right() - kept.right(), kept.height())
    return [part for part in (above, below, left, right) if not part.isEmpty()]


def _pixels(clip: QRectF, ratio: float) -> QRect:
    """The device pixels of a part of the view; parts that touch share none."""
    left, top = floor(clip.left() * ratio + 0.5), floor(clip.top() * ratio + 0.5)
    right, bottom = floor(clip.right() * ratio + 0.5), floor(clip.bottom() * ratio + 0.5)
    return QRect(left, top, right - left, bottom - top)
