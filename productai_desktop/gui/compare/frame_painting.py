"""How a frame of the filmstrip is drawn: picture, marks, and two lines."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from productai_desktop.core.jobs import Verdict
from productai_desktop.core.regions import Finding
from productai_desktop.gui.compare.frame_model import FilmModel, Frame, Index
from productai_desktop.gui.one_line import elided
from productai_desktop.gui.theme import Tones, icon, tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail

TILE = QSize(150, 126)
_PICTURE_HEIGHT = 76
_MARGIN = 6
_LINE = 17
_MARK = 13
#: between a badge and the edge of its picture
_INSET = 4
#: how much of a rejected picture is seen
_FADED = 0.4
_SCRIM = QColor(0, 0, 0, 165)
_ON_SCRIM = "#ffffff"


class FrameDelegate(QStyledItemDelegate):
    """Draws a frame: the picture, outlined where it is shown, its marks and its caption."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, FilmModel):
            raise TypeError("a FrameDelegate draws a FilmModel")
        frame = model.frames[index.row()]
        colours = tones(option.palette)
        tile = QRectF(option.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
        picture = QRectF(tile.left(), tile.top(), tile.width(), _PICTURE_HEIGHT)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_picture(painter, picture, frame, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            painter.setPen(QPen(QColor(colours.link), 2.5))
            painter.drawRoundedRect(picture.adjusted(-2, -2, 2, 2), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(tile.adjusted(-4, -4, 4, -1), 8, 8)
        line = QRectF(tile.left(), picture.bottom() + 4, tile.width(), _LINE)
        _paint_caption(painter, line, frame, option, colours, chosen=chosen)
        _paint_detail(painter, line.translated(0, _LINE), frame, option, colours)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, place: QRectF, frame: Frame, option: QStyleOptionViewItem
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(frame.path, TILE.width(), ratio)
        rejected = frame.job is not None and frame.job.verdict is Verdict.REJECTED
        painter.setOpacity(_FADED if rejected else 1.0)
        paint_thumbnail(painter, place, pixmap, option.palette)
        painter.setOpacity(1.0)
        if frame.job is not None and frame.job.rating:
            _paint_rating(painter, place, frame.job.rating, option.direction)
        if frame.finding is not None:
            _paint_badge(painter, place, frame, option)


def _paint_rating(
    painter: QPainter, place: QRectF, rating: int, direction: Qt.LayoutDirection
) -> None:
    """Stars at the lower leading corner of the picture."""
    strip = QRectF(0, 0, rating * _MARK + 8, _MARK + 4)
    strip.moveBottomLeft(place.bottomLeft() + QPointF(4, -4))
    if direction == Qt.LayoutDirection.RightToLeft:
        strip.moveRight(place.right() - 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SCRIM)
    painter.drawRoundedRect(strip, 5, 5)
    for number in range(rating):
        left = strip.left() + 4 + number * _MARK
        _paint_icon(painter, "star-filled", _ON_SCRIM, QRectF(left, strip.top() + 2, _MARK, _MARK))


def _paint_badge(
    painter: QPainter, place: QRectF, frame: Frame, option: QStyleOptionViewItem
) -> None:
    """What became of its logo, at the upper leading corner of the picture."""
    colours, font = tones(option.palette), _font(option.font, 11)
    symbol, tone = _finding_mark(frame.finding, colours)
    metrics = QFontMetricsF(font)
    text = elided(metrics, frame.badge, place.width() - 2 * _INSET - _MARK - 13)
    chip = QRectF(0, 0, _MARK + 13 + metrics.horizontalAdvance(text), _MARK + 6)
    chip.moveTopLeft(place.topLeft() + QPointF(_INSET, _INSET))
    if option.direction == Qt.LayoutDirection.RightToLeft:
        chip.moveRight(place.right() - _INSET)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tone), 1))
    painter.setBrush(QColor(colours.panel))
    painter.drawRoundedRect(chip, 6, 6)
    at_left = option.direction != Qt.LayoutDirection.RightToLeft
    line = _with_mark(painter, chip.adjusted(5, 0, -5, 0), symbol, tone, at_left=at_left)
    painter.setPen(QColor(colours.text))
    _paint_text(painter, line, text, font)


def _finding_mark(finding: Finding | None, colours: Tones) -> tuple[str, str]:
    """Symbol and tone; what they say stands beside them in words."""
    if finding is Finding.ALTERED:
        return "warn", colours.danger
    if finding is Finding.UNKNOWN:
        return "search", colours.warn
    return ("swap" if finding is Finding.MOVED else "check"), colours.ok


def _paint_caption(
    painter: QPainter,
    line: QRectF,
    frame: Frame,
    option: QStyleOptionViewItem,
    colours: Tones,
    *,
    chosen: bool,
) -> None:
    """A star, what differs, and at the end whether it was kept or rejected."""
    backwards = option.direction == Qt.LayoutDirection.RightToLeft
    job = frame.job
    if job is not None and job.starred:
        line = _with_mark(painter, line, "star-filled", colours.warn, at_left=not backwards)
    if job is not None and job.verdict is not Verdict.UNJUDGED:
        kept = job.verdict is Verdict.KEPT
        name, tone = ("check", colours.ok) if kept else ("close", colours.danger)
        line = _with_mark(painter, line, name, tone, at_left=backwards)
    painter.setPen(QColor(colours.text if chosen else colours.muted))
    _paint_text(painter, line, frame.caption, _font(option.font, 12))


def _paint_detail(
    painter: QPainter, line: QRectF, frame: Frame, option: QStyleOptionViewItem, colours: Tones
) -> None:
    painter.setPen(QColor(colours.muted))
    _paint_text(painter, line, frame.detail, _font(option.font, 11))


def _paint_text(painter: QPainter, line: QRectF, text: str, font: QFont) -> None:
    painter.setFont(font)
    leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, leading, elided(QFontMetricsF(font), text, line.width()))


def _with_mark(painter: QPainter, line: QRectF, name: str, tone: str, *, at_left: bool) -> QRectF:
    """Draws a mark at an end of a line; returns what is left of the line."""
    mark = QRectF(line.left(), 0, _MARK, _MARK)
    rest = line.adjusted(_MARK + 3, 0, 0, 0)
    if not at_left:
        mark.moveRight(line.right())
        rest = line.adjusted(0, 0, -_MARK - 3, 0)
    mark.moveTop(line.center().y() - _MARK / 2)
    _paint_icon(painter, name, tone, mark)
    return rest


def _paint_icon(painter: QPainter, name: str, tone: str, place: QRectF) -> None:
    icon(name, tone).paint(painter, place.toRect())


def _font(base: QFont, pixels: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    return font
