"""The colour under a point, before and after: what it is, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from productai_desktop.gui.compare.compare_stage import Stage
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.words import number_text

_SWATCH = 26.0
_MARGIN = 12.0
_PADDING = 9.0
_VEIL = QColor(0, 0, 0, 215)
_ON_VEIL = QColor(255, 255, 255)

#: red, green and blue of sRGB, 0 to 255 each
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Reading:
    """The colours at one point of the frame; None where a picture does not lie there."""

    before: Colour | None
    after: Colour | None
    #: how far they differ; None unless both are known
    delta_e: float | None

    @property
    def text(self) -> str:
        """Such as "#C81E1E → #C62020 · ΔE00 1.2"."""
        seen = [hex_text(colour) for colour in (self.before, self.after) if colour is not None]
        parts = [" → ".join(seen)] if seen else []
        if self.delta_e is not None:
            parts.append(delta_text(self.delta_e))
        return from_left(" · ".join(parts))


def read(
    stage: Stage, position: QPointF, delta_e: Callable[[Colour, Colour], float]
) -> Reading | None:
    """What lies under a position of the view; None where no picture does."""
    if stage.viewport is None:
        return None
    point = stage.image_point(position)
    pair = stage.compared_at(position)
    one, two = (stage.before, stage.after) if pair is None else (stage.several[n] for n in pair)
    before = None if one is None else colour_at(one, stage.pixel_of(one, point))
    after = None if two is None else colour_at(two, stage.pixel_of(two, point))
    if before is None and after is None:
        return None
    apart = delta_e(before, after) if before is not None and after is not None else None
    return Reading(before, after, apart)


def colour_at(picture: Picture, point: QPointF) -> Colour | None:
    """The colour of a file's pixel, sRGB; None beside the picture, or where it is clear."""
    if not QRectF(0, 0, picture.width, picture.height).contains(point):
        return None
    level = picture.values  # not the monitor's conversion
    x = min(level.width() - 1, int(point.x() * level.width() / picture.width))
    y = min(level.height() - 1, int(point.y() * level.height() / picture.height))
    colour = level.pixelColor(QPoint(x, y))
    if colour.alpha() == 0:
        return None
    return colour.red(), colour.green(), colour.blue()


def hex_text(colour: Colour) -> str:
    """Such as "#C81E1E"."""
    return "#{:02X}{:02X}{:02X}".format(*colour)


def delta_text(delta_e: float) -> str:
    """Such as "ΔE00 1.2"."""
    return f"ΔE00 {number_text(delta_e, 1)}"


def draw_mark(painter: QPainter, at: QPointF) -> None:
    """The point whose colour is read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0), 3.5), (_ON_VEIL, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(at, 7, 7)
        for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(at + way * 8, at + way * 13)
    painter.restore()


def draw_reading(
    painter: QPainter, reading: Reading, names: tuple[str, str], pane: QRectF, *, mirrored: bool
) -> None:
    """The colours as swatches with their values, in the lower trailing corner of the view."""
    metrics = QFontMetricsF(painter.font())
    pairs = zip(names, (reading.before, reading.after), strict=True)
    rows = [(name, colour) for name, colour in pairs if colour is not None]
    values = [(from_left(hex_text(c)), from_left("{} {} {}".format(*c))) for _, c in rows]
    called = max(metrics.horizontalAdvance(name) for name, _ in rows)
    code = max(metrics.horizontalAdvance(one) for one, _ in values)
    mixed = max(metrics.horizontalAdvance(one) for _, one in values)
    delta = "" if reading.delta_e is None else delta_text(reading.delta_e)
    line = max(_SWATCH, metrics.height() + 4)
    columns = (_SWATCH, called, code, mixed)
    width = max(sum(columns) + 10 * 3, metrics.horizontalAdvance(delta)) + 2 * _PADDING
    height = line * len(rows) + (metrics.height() + 4 if delta else 0) + 2 * _PADDING
    box = QRectF(0, 0, width, height)
    box.moveBottomRight(pane.bottomRight() - QPointF(_MARGIN, _MARGIN))
    if mirrored:
        box.moveLeft(pane.left() + _MARGIN)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawRoundedRect(box, 6, 6)
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    for number, ((name, colour), (hexed, mix)) in enumerate(zip(rows, values, strict=True)):
        top = box.top() + _PADDING + number * line
        spots: list[QRectF] = []
        left = box.left() + _PADDING
        for column in columns:
            spots.append(QRectF(left, top, column, line))
            left += column + 10
        if mirrored:
            for spot in spots:
                spot.moveLeft(box.left() + box.right() - spot.right())
        painter.setPen(QPen(_ON_VEIL, 1))
        painter.setBrush(QColor(*colour))
        painter.drawRect(spots[0].adjusted(2, 3, -2, -3))
        for spot, text in zip(spots[1:], (name, hexed, mix), strict=True):
            way = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(spot, middle | int(way), text)
    if delta:
        foot = QRectF(box.left(), box.bottom() - _PADDING - metrics.height(), width, 0)
        foot.setHeight(metrics.height())
        painter.setPen(_ON_VEIL)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, from_left(delta))
    painter.restore()
