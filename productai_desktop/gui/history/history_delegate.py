"""How rows of the history are drawn: once while they stand still, and from pictures afterwards."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from productai_desktop.core.jobs import Job
from productai_desktop.gui.history.history_model import HistoryModel, Index
from productai_desktop.gui.history.history_words import RowText, loading_text
from productai_desktop.gui.one_line import elided
from productai_desktop.gui.queue.queue_layout import Fonts
from productai_desktop.gui.queue.still_rows import StillRows
from productai_desktop.gui.theme import Tones, tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail

HEADING_HEIGHT = 32
ROW_HEIGHT = 72
THUMBNAIL = 54
_MARGIN, _GAP = 14, 12
_MOST_SEEN = 200
_LIVELY = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)


class HistoryDelegate(QStyledItemDelegate):
    """Draws the rows of a HistoryModel. Pictures are asked for while `at_rest` alone: rows that
    fly past are not decoded."""

    def __init__(self, model: HistoryModel, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._thumbnails = thumbnails
        self._view = view
        self._fonts = Fonts.of(view.font())
        self._still = StillRows()
        #: pictures of rows that were at rest, for when they are scrolled
        self._seen: OrderedDict[str, QPixmap] = OrderedDict()
        self.at_rest = True

    def height(self, row: int) -> int:
        """Height of a row in logical pixels."""
        return HEADING_HEIGHT if self._model.day(row) is not None else ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(40, self.height(index.row()))

    def forget(self) -> None:
        """The view has another font, style or language."""
        self._fonts = Fonts.of(self._view.font())
        self._still.forget()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.row()
        ground = option.palette.color(QPalette.ColorRole.Window)
        look = (option.palette.cacheKey(), option.direction)
        if self._model.day(row) is not None:
            words = self._model.heading(row)
            self._still.paint(
                painter, option.rect, (words, *look), ground, self._heading(option, words)
            )
            return
        job, text = self._model.job(row), self._model.text(row)
        pixmap = self._pixmap(job, painter.device().devicePixelRatioF()) if job else None
        draw = self._row(option, text, pixmap)
        if option.state & _LIVELY:
            painter.save()
            draw(painter, option.rect)
            painter.restore()
            return
        key = (text, 0 if pixmap is None else pixmap.cacheKey(), *look)
        self._still.paint(painter, option.rect, key, ground, draw)

    def paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        """The heading of a row that is out of view, over the others."""
        words = self._model.heading(row)
        look = (option.palette.cacheKey(), option.direction)
        ground = option.palette.color(QPalette.ColorRole.Window)
        draw = self._heading(option, words)
        self._still.paint(painter, option.rect, (words, *look), ground, draw)

    # Parts

    def _pixmap(self, job: Job, ratio: float) -> QPixmap | None:
        path = job.output or (job.inputs[0] if job.inputs else "")
        if not self.at_rest:
            return self._seen.get(path)
        pixmap = self._thumbnails.thumbnail(path, THUMBNAIL * 2, ratio) if path else None
        if pixmap is not None:
            self._seen[path] = pixmap
            self._seen.move_to_end(path)
            if len(self._seen) > _MOST_SEEN:
                self._seen.popitem(last=False)
        return pixmap

    def _heading(
        self, option: QStyleOptionViewItem, words: tuple[str, str]
    ) -> Callable[[QPainter, QRect], None]:
        def draw(painter: QPainter, rect: QRect) -> None:
            colours, fonts = tones(option.palette), self._fonts
            painter.setLayoutDirection(option.direction)
            painter.fillRect(rect, QColor(colours.window))
            area = QRectF(rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
            width = fonts.small_metrics.horizontalAdvance(words[1]) + 4
            start, end = _split(area, area.width() - width - _GAP, width, option.direction)
            _write(painter, start, words[0], fonts.strong, fonts.small_metrics, colours.text)
            _write(
                painter, end, words[1], fonts.small, fonts.small_metrics, colours.muted, ends=True
            )
            line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(line, QColor(colours.border))

        return draw

    def _row(
        self, option: QStyleOptionViewItem, text: RowText | None, pixmap: QPixmap | None
    ) -> Callable[[QPainter, QRect], None]:
        def draw(painter: QPainter, rect: QRect) -> None:
            colours = tones(option.palette)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(option.direction)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(colours.accent_soft))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(colours.raised))
            area = QRectF(rect)
            painter.fillRect(
                QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(colours.border)
            )
            inner = area.adjusted(_MARGIN, 8, -_MARGIN, -8)
            frame, words = _split(
                inner, THUMBNAIL, inner.width() - THUMBNAIL - _GAP, option.direction
            )
            frame.setHeight(THUMBNAIL)
            paint_thumbnail(painter, frame, pixmap, option.palette)
            if text is None:
                waiting = words.adjusted(0, 0, 0, -36)
                fonts, words_now = self._fonts, loading_text()
                _write(painter, waiting, words_now, fonts.small, fonts.small_metrics, colours.muted)
            else:
                self._words(painter, words, text, colours, option.direction)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours.focus), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)

        return draw

    def _words(
        self,
        painter: QPainter,
        area: QRectF,
        text: RowText,
        colours: Tones,
        direction: Qt.LayoutDirection,
    ) -> None:
        fonts, small = self._fonts, self._fonts.small_metrics
        tone = {"warn": colours.warn, "danger": colours.danger, "ok": colours.ok}
        height = area.height() / (3 if text.prompt else 2)
        aside = " · ".join(part for part in (text.credits, text.time) if part)
        under = " · ".join(part for part in (text.model, text.state, text.note) if part)
        lines = (
            (text.name, fonts.name, fonts.name_metrics, colours.text, aside, colours.muted),
            *([(text.prompt, fonts.small, small, colours.text, "", "")] if text.prompt else []),
            (
                under, fonts.small, small, tone.get(text.tone, colours.muted),
                text.marks, tone.get(text.marks_tone, colours.text),
            ),
        )  # fmt: skip
        for number, (words, font, metrics, colour, end, end_colour) in enumerate(lines):
            line = QRectF(area.left(), area.top() + number * height, area.width(), height)
            if end:
                most = line.width() * 0.6
                room = min(most, small.horizontalAdvance(end) + 6)
                line, rest = _split(line, line.width() - room - _GAP, room, direction)
                _write(painter, rest, end, fonts.small, small, end_colour, ends=True)
            _write(painter, line, words, font, metrics, colour)


def _split(
    area: QRectF, first: float, last: float, direction: Qt.LayoutDirection
) -> tuple[QRectF, QRectF]:
    """A part at the leading and one at the trailing edge, of these widths."""
    start = QRectF(area.left(), area.top(), first, area.height())
    end = QRectF(area.right() - last, area.top(), last, area.height())
    if direction is Qt.LayoutDirection.RightToLeft:
        start.moveRight(area.right())
        end.moveLeft(area.left())
    return start, end


def _write(
    painter: QPainter,
    area: QRectF,
    text: str,
    font: QFont,
    metrics: QFontMetricsF,
    colour: str,
    *,
    ends: bool = False,
) -> None:
    """One line at the leading edge, or where it `ends` at the trailing one."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    right = (painter.layoutDirection() is Qt.LayoutDirection.RightToLeft) != ends
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(area, int(flags), elided(metrics, text, area.width()))
