"""A row of the photo list: its picture, its name, what it is, and the cross that removes it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.theme import icon, tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail

ROW_HEIGHT = 44
#: roles of a model of photos: its path or address, and its PhotoText
PHOTO, TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

_PICTURE_SIDE = 36
_CLOSE_SIDE = 24

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PhotoText:
    """What is said of a photo."""

    name: str
    #: what it is, or what is wrong with it
    detail: str
    #: "muted" or "danger"
    role: str
    #: the whole of it
    tip: str


class PhotoRowDelegate(QStyledItemDelegate):
    """Draws a row; the cross where the pointer or the keyboard is."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._cross: tuple[str, QIcon] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        photo, text = index.data(PHOTO), index.data(TEXT)
        if not isinstance(text, PhotoText):
            raise TypeError("a PhotoRowDelegate draws a model of photos")
        tone = tones(option.palette)
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if chosen or over:
            painter.fillRect(rect, QColor(tone.accent_soft if chosen else tone.raised))
        if focused:
            painter.setPen(QPen(QColor(tone.focus), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
        picture = QRect(rect.x() + 5, rect.y() + 4, _PICTURE_SIDE, _PICTURE_SIDE)
        picture = QStyle.visualRect(option.direction, rect, picture)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._thumbnails.thumbnail(photo, _PICTURE_SIDE * 2, ratio)
        paint_thumbnail(painter, QRectF(picture), pixmap, option.palette, 4)
        crossed = focused or over
        width = rect.width() - _PICTURE_SIDE - 14 - (_CLOSE_SIDE + 6 if crossed else 6)
        for at, font_size, words, colour in (
            (5, 12, text.name, tone.text),
            (22, 11, text.detail, tone.danger if text.role == "danger" else tone.muted),
        ):
            line = QRect(rect.x() + _PICTURE_SIDE + 13, rect.y() + at, width, 17)
            font = option.font
            font.setPixelSize(font_size)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = elided(QFontMetricsF(font), words, width)
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            visible = QStyle.visualRect(option.direction, rect, line)
            painter.drawText(visible, int(flags), shown)
        if crossed:
            self._icon(tone.text).paint(
                painter, cross_rect(rect, option.direction).adjusted(5, 5, -5, -5)
            )
        painter.restore()

    def _icon(self, colour: str) -> QIcon:
        if self._cross is None or self._cross[0] != colour:
            self._cross = (colour, icon("close", colour))
        return self._cross[1]


def cross_rect(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where in a row a click removes the photo."""
    top = row.y() + (row.height() - _CLOSE_SIDE) // 2
    cross = QRect(row.right() - _CLOSE_SIDE - 3, top, _CLOSE_SIDE, _CLOSE_SIDE)
    return QStyle.visualRect(direction, row, cross)
