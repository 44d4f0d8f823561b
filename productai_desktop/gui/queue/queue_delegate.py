"""How rows of the queue are drawn."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from productai_desktop.core.jobs import State
from productai_desktop.gui.one_line import elided
from productai_desktop.gui.queue.queue_layout import (
    HEADING_HEIGHT,
    INDENT,
    MARGIN,
    ROW_HEIGHT,
    THUMBNAIL,
    Fonts,
    Links,
    RowLayout,
    lay_out,
)
from productai_desktop.gui.queue.queue_model import Index, QueueModel
from productai_desktop.gui.queue.queue_order import Group, Row
from productai_desktop.gui.queue.queue_words import RowText
from productai_desktop.gui.queue.still_rows import StillRows
from productai_desktop.gui.theme import Tones, tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail

_MOST_HEIGHTS = 10_000
_MOST_TEXTS = 2000
_STILL = frozenset({State.DONE, State.CANCELLED, State.FAILED, State.UNCERTAIN})
_LIVELY = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)
#: room for the arrow of a batch
_TAIL = 18


class QueueDelegate(QStyledItemDelegate):
    """Draws the rows of a QueueModel in its view; `layout_at` tells where their links are."""

    def __init__(self, model: QueueModel, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._thumbnails = thumbnails
        self._view = view
        #: the width that the heights belong to
        self._measure = 0
        self._heights: dict[tuple[object, ...], int] = {}
        self._fonts = Fonts.of(view.font())
        #: text, width and whether it is a name -> what of it there is room for
        self._cut: dict[tuple[str, int, bool], str] = {}
        self._still_rows = StillRows()
        #: which link of the current row has the keyboard; -1 for none
        self.link = -1
        #: where the pointer is, in the viewport
        self.pointer: QPointF | None = None
        #: the row that the pointer is on, or -1
        self.hovered = -1

    def layout_at(self, index: Index, area: QRectF) -> RowLayout | None:
        """The layout of a row that is drawn in `area`; None for headings."""
        row, text = self._model.row(index), self._model.text(index)
        if row is None or text is None:
            return None
        return self._layout(row, text, area, self._links(index, row))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        # The width is the viewport's anyway: a hint of it would only make a scroll bar.
        return QSize(40, self.height(index.row()))

    def height(self, number: int) -> int:
        """Height of a row in logical pixels; only "Needs you" has rows that are laid out for it,
        and those that say alike once."""
        row = self._model.row_at(number)
        if row.is_heading:
            return HEADING_HEIGHT
        if row.group is not Group.NEEDS_YOU:
            return ROW_HEIGHT
        measure = self._view.viewport().width()
        if measure != self._measure or len(self._heights) > _MOST_HEIGHTS:
            self._measure = measure
            self._heights.clear()
        shape = (bool(row.batch), *self._model.shape(row))
        known = self._heights.get(shape)
        if known is None:
            index = self._model.index(number, 0)
            layout = self.layout_at(index, QRectF(0, 0, measure, 0))
            known = self._heights[shape] = ROW_HEIGHT if layout is None else round(layout.height)
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        if row is None:
            return
        key = self._still(option, index, row)
        if key is None:
            self._draw(painter, option, index, row)
            return

        def draw(onto: QPainter, area: QRect) -> None:
            there = QStyleOptionViewItem(option)
            there.rect = area
            onto.setFont(self._view.font())
            self._draw(onto, there, index, row)

        ground = option.palette.color(QPalette.ColorRole.Window)
        self._still_rows.paint(painter, option.rect, key, ground, draw)

    def _still(
        self, option: QStyleOptionViewItem, index: Index, row: Row
    ) -> tuple[object, ...] | None:
        """What the look of a row depends on that does not move by itself; None for others."""
        job = None if row.is_batch or row.is_heading else self._model.job(index)
        if job is None or job.state not in _STILL or option.state & _LIVELY:
            return None
        if index.row() in (self._view.currentIndex().row(), self.hovered):
            return None
        path = self._model.picture(row)
        ratio = self._view.devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(path, THUMBNAIL * 2, ratio) if path else None
        picture = 0 if pixmap is None else pixmap.cacheKey()
        return (
            job.id, job.version, bool(row.batch), self._model.variants(job), picture,
            self._model.shape(row), option.palette.cacheKey(), option.direction,
        )  # fmt: skip

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        colours = tones(option.palette)
        text = self._model.text(index)
        if text is None:
            self._paint_heading(painter, option, row, colours)
        else:
            self._paint_row(painter, option, index, row, text, colours)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()

    # Layout

    def forget(self) -> None:
        """The view has another font or style."""
        self._fonts = Fonts.of(self._view.font())
        self._heights.clear()
        self._cut.clear()
        self._still_rows.forget()

    def _links(self, index: Index, row: Row) -> Links:
        if row.group is Group.NEEDS_YOU:
            return Links.ALL
        if index.row() == self._view.currentIndex().row():
            return Links.BELOW
        return Links.INSTEAD if index.row() == self.hovered else Links.NONE

    def _layout(self, row: Row, text: RowText, area: QRectF, links: Links) -> RowLayout:
        indent = INDENT if row.batch and not row.is_batch else 0
        direction = self._view.layoutDirection()
        tail = _TAIL if row.is_batch else 0
        return lay_out(text, area, self._fonts, direction, links=links, indent=indent, tail=tail)

    # Painting

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, colours: Tones
    ) -> None:
        area = QRectF(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        colour = colours.text if hovered else colours.muted
        inner = area.adjusted(MARGIN, 2, -MARGIN, 0)
        arrow = QRectF(inner.right() - 12, inner.center().y() - 6, 12, 12)
        words = inner.adjusted(0, 0, -20, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            arrow.moveLeft(inner.left())
            words = inner.adjusted(20, 0, 0, 0)
        self._write(painter, words, self._model.heading(row), self._fonts.strong, colour)
        self._arrow(painter, arrow, colour, opened=self._model.is_open(row))

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: Row,
        text: RowText,
        colours: Tones,
    ) -> None:
        area = QRectF(option.rect)
        layout = self._layout(row, text, area, self._links(index, row))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(area, QColor(colours.accent_soft if selected else colours.raised))
        line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(line, QColor(colours.border))
        ratio = painter.device().devicePixelRatioF()
        path = self._model.picture(row)
        pixmap = self._thumbnails.thumbnail(path, THUMBNAIL * 2, ratio) if path else None
        if row.is_batch:
            self._paint_stack(painter, layout.thumbnail, colours)
        paint_thumbnail(painter, layout.thumbnail, pixmap, option.palette)
        self._paint_words(painter, layout, text, colours)
        self._paint_links(painter, option, layout, colours)
        if row.is_batch:
            start = layout.aside
            right = option.direction is Qt.LayoutDirection.RightToLeft
            x = start.left() if right else start.right() - 12
            arrow = QRectF(x, layout.under.top() + 2, 12, 12)
            self._arrow(painter, arrow, colours.muted, opened=self._model.is_open(row))

    def _paint_stack(self, painter: QPainter, place: QRectF, colours: Tones) -> None:
        """The edges of more pictures under the first."""
        for step, colour in ((4.0, colours.border), (2.0, colours.border_strong)):
            edge = place.adjusted(step, -step - 0.5, -step, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(edge, 6, 6)
            gap = place.adjusted(step - 1, -step + 1, -step + 1, 0)
            painter.setBrush(QColor(colours.panel))
            painter.drawRoundedRect(gap, 6, 6)

    def _paint_words(
        self, painter: QPainter, layout: RowLayout, text: RowText, colours: Tones
    ) -> None:
        fonts = self._fonts
        tone = {"warn": colours.warn, "danger": colours.danger, "ok": colours.ok}
        aside = tone.get(text.tone, colours.muted)
        self._write(painter, layout.aside, text.aside, fonts.small, aside, at_end=True)
        name = layout.name
        if text.variant:
            width = fonts.name_metrics.horizontalAdvance(text.name)
            note = f"· {text.variant}"
            room = fonts.small_metrics.horizontalAdvance(note) + 6
            width = min(width + 1, max(0.0, name.width() - room))
            end = QRectF(name.left() + width, name.top(), room, name.height())
            name = QRectF(name.left(), name.top(), width, name.height())
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                whole = layout.name
                name.moveRight(whole.right())
                end.moveRight(name.left())
            self._write(painter, end, note, fonts.small, colours.muted, at_end=True)
        self._write(painter, name, text.name, fonts.name, colours.text)
        second = tone.get(text.alarm, colours.muted)
        if layout.second.height() > 1.5 * fonts.small_metrics.height():
            painter.setFont(fonts.small)
            painter.setPen(QColor(second))
            flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(layout.second, flags, text.second)
        else:
            self._write(painter, layout.second, text.second, fonts.small, second)
        self._write(painter, layout.under, text.under, fonts.small, colours.muted, at_end=True)
        self._write(painter, layout.changes, text.changes, fonts.small, colours.muted)
        if text.share is not None:
            self._paint_bar(painter, layout.bar, text.share, colours)

    def _paint_bar(self, painter: QPainter, bar: QRectF, share: float, colours: Tones) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(bar, 2, 2)
        done = QRectF(bar)
        done.setWidth(max(4.0, bar.width() * min(1.0, share)))
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(bar.right())
        painter.setBrush(QColor(colours.link))
        painter.drawRoundedRect(done, 2, 2)

    def _paint_links(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        layout: RowLayout,
        colours: Tones,
    ) -> None:
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        under = layout.link_at(self.pointer) if self.pointer is not None else None
        for number, (offer, place) in enumerate(layout.links):
            font = self._fonts.small
            focused = current and number == self.link
            if focused or offer == under:
                font = QFont(font)
                font.setUnderline(True)
            self._write(painter, place, offer.label, font, colours.link)
            if focused:
                painter.setPen(QPen(QColor(colours.focus), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(-4, -1.5, 4, 1.5), 4, 4)

    def _arrow(self, painter: QPainter, place: QRectF, colour: str, *, opened: bool) -> None:
        """Down where what is under it is shown, else towards the end of the line."""
        middle, reach = place.center(), 3.5
        path = QPainterPath()
        if opened:
            path.moveTo(middle.x() - reach, middle.y() - reach / 2)
            path.lineTo(middle.x(), middle.y() + reach / 2)
            path.lineTo(middle.x() + reach, middle.y() - reach / 2)
        else:
            way = -1 if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
            path.moveTo(middle.x() - way * reach / 2, middle.y() - reach)
            path.lineTo(middle.x() + way * reach / 2, middle.y())
            path.lineTo(middle.x() - way * reach / 2, middle.y() + reach)
        pen = QPen(QColor(colour), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        font: QFont,
        colour: str,
        *,
        at_end: bool = False,
    ) -> None:
        if not text or place.width() <= 0:
            return
        painter.setFont(font)
        painter.setPen(QColor(colour))
        # the painter's direction mirrors both
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            place, side | Qt.AlignmentFlag.AlignVCenter, self._fitted(text, place, font)
        )

    def _fitted(self, text: str, place: QRectF, font: QFont) -> str:
        """What of a text there is room for."""
        name = font is self._fonts.name
        key = (text, round(place.width() * 4), name)
        cut = self._cut.get(key)
        if cut is None:
            if len(self._cut) > _MOST_TEXTS:
                self._cut.clear()
            metrics = self._fonts.name_metrics if name else QFontMetricsF(font)
            cut = self._cut[key] = elided(metrics, text, place.width())
        return cut
