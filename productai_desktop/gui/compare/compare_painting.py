"""How the compare view is drawn: pictures, divider, labels, notes and the empty state."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPen

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.theme import Tones

HANDLE_RADIUS = 17.0
_LABEL_MARGIN = 12.0
_CHECKER = 8

#: labels lie on pictures of any colour: white on a dark veil in both appearances
_VEIL = QColor(0, 0, 0, 200)
_ON_VEIL = QColor(255, 255, 255)


def draw_picture(
    painter: QPainter, picture: Picture, place: QRectF, clip: QRectF, ratio: float
) -> None:
    """Draws a picture at `place`, as far as it lies in `clip` (both logical pixels).

    Smooth below 200 %, pixel by pixel above.
    """
    level = picture.level_for(place.width() * ratio)
    seen = place.intersected(clip)
    if seen.isEmpty() or level.isNull():
        return
    # The raster engine cannot place what is wider than 32,767 pixels: only the seen part is drawn.
    across, down = level.width() / place.width(), level.height() / place.height()
    left = max(0, floor((seen.left() - place.left()) * across) - 1)
    top = max(0, floor((seen.top() - place.top()) * down) - 1)
    right = min(level.width(), ceil((seen.right() - place.left()) * across) + 1)
    bottom = min(level.height(), ceil((seen.bottom() - place.top()) * down) + 1)
    source = QRectF(left, top, right - left, bottom - top)
    target = QRectF(
        place.left() + left / across,
        place.top() + top / down,
        source.width() / across,
        source.height() / down,
    )
    painter.save()
    painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
    if level.hasAlphaChannel():
        _draw_checker(painter, seen)
    magnified = place.width() * ratio / picture.width
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, magnified <= 2.0)
    painter.drawImage(target, level, source)
    painter.restore()


def _draw_checker(painter: QPainter, area: QRectF) -> None:
    painter.fillRect(area, QColor(255, 255, 255))
    grey = QColor(224, 224, 224)
    for row in range(floor(area.top() / _CHECKER), ceil(area.bottom() / _CHECKER)):
        for column in range(floor(area.left() / _CHECKER), ceil(area.right() / _CHECKER)):
            if (row + column) % 2:
                tile = QRectF(column * _CHECKER, row * _CHECKER, _CHECKER, _CHECKER)
                painter.fillRect(tile, grey)


def draw_divider(painter: QPainter, x: float, pane: QRectF, tones: Tones, focused: bool) -> None:
    """The line between before and after, with its round handle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(x - 2, pane.top(), 4, pane.height()), QColor(0, 0, 0, 60))
    painter.fillRect(QRectF(x - 1, pane.top(), 2, pane.height()), _ON_VEIL)
    middle = QPointF(x, pane.center().y())
    edge = QPen(QColor(tones.accent), 3) if focused else QPen(QColor(0, 0, 0, 90), 1)
    painter.setPen(edge)
    painter.setBrush(_ON_VEIL)
    painter.drawEllipse(middle, HANDLE_RADIUS, HANDLE_RADIUS)
    painter.setPen(QPen(QColor(20, 20, 20), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for way in (-1, 1):
        tip = middle + QPointF(way * 7, way * 3)
        painter.drawLine(middle + QPointF(-way * 7, way * 3), tip)
        painter.drawLine(tip, tip + QPointF(-way * 3.2, -3.2))
        painter.drawLine(tip, tip + QPointF(-way * 3.2, 3.2))
    painter.restore()


def draw_label(painter: QPainter, text: str, area: QRectF, side: Qt.AlignmentFlag) -> None:
    """A label in a top corner of `area`; none where it lacks room."""
    box = _label_box(painter, text)
    if box.width() + _LABEL_MARGIN > area.width():
        return
    box.moveTop(area.top() + _LABEL_MARGIN)
    if side == Qt.AlignmentFlag.AlignLeft:
        box.moveLeft(area.left() + _LABEL_MARGIN)
    else:
        box.moveRight(area.right() - _LABEL_MARGIN)
    _draw_box(painter, text, box)


def draw_percent(painter: QPainter, text: str, pane: QRectF) -> None:
    """The zoom, in the lower left corner."""
    box = _label_box(painter, text)
    box.moveBottomLeft(pane.bottomLeft() + QPointF(_LABEL_MARGIN, -_LABEL_MARGIN))
    _draw_box(painter, text, box)


def _label_box(painter: QPainter, text: str) -> QRectF:
    metrics = QFontMetricsF(painter.font())
    return QRectF(0, 0, metrics.horizontalAdvance(text) + 18, metrics.height() + 10)


def _draw_box(painter: QPainter, text: str, box: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(_ON_VEIL)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def draw_note(
    painter: QPainter, text: str, share: float | None, pane: QRectF, tones: Tones, wrong: bool
) -> None:
    """A note at the foot of the pane, with a progress line where `share` (0 to 1) is given."""
    metrics = QFontMetricsF(painter.font())
    room = min(560.0, pane.width() - 4 * _LABEL_MARGIN)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    words = metrics.boundingRect(QRectF(0, 0, room, 10_000), flags, text)
    width = min(room, max(180.0, words.width())) + 28
    height = min(pane.height() - 16, words.height() + (30 if share is not None else 18))
    box = QRectF(0, 0, width, height)
    box.moveCenter(QPointF(pane.center().x(), 0))
    box.moveBottom(pane.bottom() - _LABEL_MARGIN)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.danger if wrong else tones.border_strong), 1))
    painter.setBrush(QColor(tones.panel))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(QColor(tones.danger if wrong else tones.text))
    inner = box.adjusted(14, 8, -14, -8)
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), words.height()), flags, text)
    if share is not None:
        bar = QRectF(inner.left(), inner.bottom() - 5, inner.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.border))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * max(0.0, min(1.0, share)))
        painter.setBrush(QColor(tones.link))
        painter.drawRoundedRect(bar, 2, 2)
    painter.restore()


def draw_empty(
    painter: QPainter, icon: QIcon, title: str, hint: str, pane: QRectF, tones: Tones
) -> None:
    """The invitation that stands where no picture is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = min(380.0, pane.width() - 24), min(220.0, pane.height() - 24)
    zone = QRectF(0, 0, width, height)
    zone.moveCenter(pane.center())
    painter.setPen(QPen(QColor(tones.border_strong), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(zone, 12, 12)
    centre = Qt.AlignmentFlag.AlignCenter
    side = QSize(48, 48)
    spot = QPointF(zone.center().x() - 24, zone.center().y() - 66).toPoint()
    icon.paint(painter, spot.x(), spot.y(), side.width(), side.height())
    font = painter.font()
    font.setPixelSize(18)
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(tones.text))
    room = zone.width() - 20
    line = QRectF(zone.left() + 10, zone.center().y(), room, 26)
    painter.drawText(line, centre, elided(QFontMetricsF(font), title, room))
    painter.restore()
    painter.setPen(QColor(tones.muted))
    line.translate(0, 30)
    painter.drawText(line, centre, elided(QFontMetricsF(painter.font()), hint, room))
    painter.restore()


def draw_drop(painter: QPainter, pane: QRectF, tones: Tones) -> None:
    """The ring that says that what is dragged may be dropped here."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.focus), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pane.adjusted(3, 3, -3, -3), 8, 8)
    painter.restore()
