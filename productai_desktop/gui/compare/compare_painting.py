"""How the compare view is drawn: pictures, divider, labels, notes and the empty state."""

from functools import cache
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QIcon, QImage, QPainter, QPen

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.theme import Tones

HANDLE_RADIUS = 17.0
_LABEL_MARGIN = 12.0
#: a label of fewer logical pixels says nothing
_LEAST_LABEL = 72.0
_CHECKER = 8

#: labels lie on pictures of any colour: white on a dark veil in both appearances
_VEIL = QColor(0, 0, 0, 200)
_ON_VEIL = QColor(255, 255, 255)


def is_smooth(picture: Picture, level: QImage, place: QRectF) -> bool:
    """Whether a level drawn at `place` (device pixels) is to be interpolated.

    Below 100 % always, and above it while the file has pixels that are not decoded yet. Where one
    of its pixels is one of the screen there is nothing to interpolate.
    """
    across = place.width() / level.width()
    if abs(across - 1) < 1e-6:
        return not (place.left().is_integer() and place.top().is_integer())
    return across < 1 or level.width() < picture.width


def draw_picture(
    painter: QPainter, picture: Picture, place: QRectF, clip: QRectF, *, smooth: bool
) -> None:
    """Draws a picture at `place`, as far as it lies in `clip` (both device pixels)."""
    level = picture.level_for(place.width())
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
        # laid from the picture's own corner, so that it moves with it
        painter.setBrushOrigin(place.topLeft())
        painter.fillRect(seen, _checker())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(target, level, source)
    painter.restore()


@cache
def _checker() -> QBrush:
    """What shows through where a picture is transparent."""
    tile = QImage(2 * _CHECKER, 2 * _CHECKER, QImage.Format.Format_RGB32)
    tile.fill(QColor(255, 255, 255))
    for y in range(2 * _CHECKER):
        for x in range(2 * _CHECKER):
            if (x // _CHECKER + y // _CHECKER) % 2:
                tile.setPixel(x, y, 0xFFE0E0E0)
    return QBrush(tile)


def draw_divider(
    painter: QPainter, at: float, pane: QRectF, tones: Tones, *, focused: bool, upright: bool
) -> None:
    """The line between before and after, with its round handle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # drawn as if it stood upright, and turned
    if upright:
        painter.translate(at, pane.center().y())
        length = pane.height()
    else:
        painter.translate(pane.center().x(), at)
        painter.rotate(90)
        length = pane.width()
    painter.fillRect(QRectF(-2, -length / 2, 4, length), QColor(0, 0, 0, 60))
    painter.fillRect(QRectF(-1, -length / 2, 2, length), _ON_VEIL)
    middle = QPointF(0, 0)
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
    """A label in a corner of `area`, shortened to its width; none where it lacks room."""
    metrics = QFontMetricsF(painter.font())
    short = elided(metrics, text, area.width() - 2 * _LABEL_MARGIN - 18)
    box = _label_box(painter, short)
    if area.width() < _LEAST_LABEL or box.height() + 2 * _LABEL_MARGIN > area.height():
        return
    if side & Qt.AlignmentFlag.AlignBottom:
        box.moveBottom(area.bottom() - _LABEL_MARGIN)
    else:
        box.moveTop(area.top() + _LABEL_MARGIN)
    if side & Qt.AlignmentFlag.AlignRight:
        box.moveRight(area.right() - _LABEL_MARGIN)
    else:
        box.moveLeft(area.left() + _LABEL_MARGIN)
    _draw_box(painter, short, box)


def draw_percent(
    painter: QPainter, text: str, pane: QRectF, *, above: bool, mirrored: bool
) -> None:
    """The zoom, in the lower leading corner, or `above` the label that stands there."""
    box = _label_box(painter, text)
    lift = _LABEL_MARGIN + (box.height() + 6 if above else 0)
    box.moveBottomLeft(pane.bottomLeft() + QPointF(_LABEL_MARGIN, -lift))
    if mirrored:
        box.moveRight(pane.right() - _LABEL_MARGIN)
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


def draw_awaiting(painter: QPainter, text: str, pane: QRectF, tones: Tones) -> None:
    """A quiet line in the place of pictures that are on their way."""
    painter.save()
    painter.setPen(QColor(tones.muted))
    room = pane.adjusted(_LABEL_MARGIN, 0, -_LABEL_MARGIN, 0)
    words = elided(QFontMetricsF(painter.font()), text, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def draw_drop(painter: QPainter, pane: QRectF, tones: Tones) -> None:
    """The ring that says that what is dragged may be dropped here."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.focus), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pane.adjusted(3, 3, -3, -3), 8, 8)
    painter.restore()
