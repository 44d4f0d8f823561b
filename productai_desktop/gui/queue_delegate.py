"""How rows of the queue are drawn."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.queue_layout import (
    HEADING_HEIGHT,
    MARGIN,
    THUMBNAIL,
    Fonts,
    RowLayout,
    lay_out,
)
from productai_desktop.gui.queue_model import Index, QueueModel, Row
from productai_desktop.gui.queue_words import RowText
from productai_desktop.gui.theme import Tones, tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail

_MOST_HEIGHTS = 10_000


class QueueDelegate(QStyledItemDelegate):
    """Draws the rows of a QueueModel in its view; `layout_at` tells where their links are."""

    def __init__(self, model: QueueModel, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._thumbnails = thumbnails
        self._view = view
        self._measure: tuple[int, str] = (0, "")
        self._heights: dict[str, int] = {}
        #: which link of the current row has the keyboard; -1 for none
        self.link = -1
        #: where the pointer is, in the viewport
        self.pointer: QPointF | None = None

    def layout_at(self, index: Index, area: QRectF) -> RowLayout | None:
        """The layout of a job's row that is drawn in `area`; None for headings."""
        text = self._model.text(index)
        return None if text is None else lay_out(text, area, Fonts.of(self._view.font()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        # The width is the viewport's anyway: a hint of it would only make a scroll bar.
        return QSize(40, self.height(index))

    def height(self, index: Index) -> int:
        """Height of a row in logical pixels; rows that say alike are laid out once."""
        shape = self._model.shape(index)
        if shape is None:
            return HEADING_HEIGHT
        measure = (self._view.viewport().width(), self._view.font().key())
        if measure != self._measure or len(self._heights) > _MOST_HEIGHTS:
            self._measure = measure
            self._heights.clear()
        key = repr(shape)
        known = self._heights.get(key)
        if known is None:
            layout = self.layout_at(index, QRectF(0, 0, measure[0], 0))
            known = self._heights[key] = HEADING_HEIGHT if layout is None else round(layout.height)
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        colours = tones(option.palette)
        text = self._model.text(index)
        area = QRectF(option.rect)
        if text is None:
            self._paint_heading(painter, option, area, row, colours)
        else:
            self._paint_job(painter, option, index, text, colours)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRectF,
        row: Row,
        colours: Tones,
    ) -> None:
        font = Fonts.of(option.font).small
        if row.is_heading:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.link if row.is_more else colours.muted))
        inner = area.adjusted(MARGIN, 2, -MARGIN, 0)
        text = elided(QFontMetricsF(font), self._model.heading(row), inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, area, colours)

    def _paint_job(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        text: RowText,
        colours: Tones,
    ) -> None:
        area = QRectF(option.rect)
        fonts = Fonts.of(option.font)
        layout = lay_out(text, area, fonts)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(area, QColor(colours.accent_soft if selected else colours.raised))
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(colours.border)
        )
        job = self._model.job(index)
        path = (job.output or job.inputs[0]) if job is not None and job.inputs else ""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(path, THUMBNAIL * 2, ratio)
        paint_thumbnail(painter, layout.thumbnail, pixmap, option.palette)
        self._paint_words(painter, layout, text, fonts, colours)
        self._paint_links(painter, option, layout, fonts, colours)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            self._ring(painter, area, colours)

    def _paint_words(
        self,
        painter: QPainter,
        layout: RowLayout,
        text: RowText,
        fonts: Fonts,
        colours: Tones,
    ) -> None:
        tone = {"warn": colours.warn, "danger": colours.danger, "ok": colours.ok}.get(text.tone)
        trouble = tone if text.tone in ("warn", "danger") else None
        _write(painter, layout.name, text.name, fonts.name, colours.text)
        _write(painter, layout.credits, text.credits, fonts.small, tone or colours.muted)
        _write(painter, layout.second, text.second, fonts.small, trouble or colours.muted)
        _write(painter, layout.left, text.left, fonts.small, colours.muted)
        _write(painter, layout.state, text.state, fonts.small, colours.text)
        if text.share is not None and not layout.bar.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.border))
            painter.drawRoundedRect(layout.bar, 2, 2)
            done = QRectF(layout.bar)
            done.setWidth(max(4.0, done.width() * min(1.0, text.share)))
            painter.setBrush(QColor(colours.link))
            painter.drawRoundedRect(done, 2, 2)

    def _paint_links(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        layout: RowLayout,
        fonts: Fonts,
        colours: Tones,
    ) -> None:
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        under = layout.link_at(self.pointer) if self.pointer is not None else None
        for number, (offer, place) in enumerate(layout.links):
            font = QFont(fonts.small)
            focused = current and number == self.link
            font.setUnderline(focused or offer == under)
            _write(painter, place, offer.label, font, colours.link)
            if focused:
                painter.setPen(QPen(QColor(colours.focus), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(-4, -1.5, 4, 1.5), 4, 4)

    def _ring(self, painter: QPainter, area: QRectF, colours: Tones) -> None:
        painter.setPen(QPen(QColor(colours.focus), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)


def _write(painter: QPainter, place: QRectF, text: str, font: QFont, colour: str) -> None:
    if not text or place.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags, elided(QFontMetricsF(font), text, place.width()))
