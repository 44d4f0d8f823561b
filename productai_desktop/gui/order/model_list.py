"""The list of models: what each costs, takes and is good for; favourites first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from productai_desktop.core.catalogue import Model
from productai_desktop.engine.status import Typical
from productai_desktop.gui.order.model_words import advice_text, speed_text, takes_text
from productai_desktop.gui.order.order_words import price_text
from productai_desktop.gui.text_lines import two_lines
from productai_desktop.gui.theme import Tones, icon, tones

_Index = QModelIndex | QPersistentModelIndex

IDENTIFIER = Qt.ItemDataRole.UserRole
SEARCHED = Qt.ItemDataRole.UserRole + 1
ENTRY = Qt.ItemDataRole.UserRole + 2

_PADDING = 8
_SIGN = 16
_SMALL_PIXELS = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One model as the list shows it."""

    model: Model
    typical: Typical
    favourite: bool

    @property
    def facts(self) -> str:
        """Speed and what it takes."""
        return f"{speed_text(self.typical)} · {takes_text(self.model)}"


class ModelList(QAbstractListModel):
    """Rows are models; IDENTIFIER is what is sent to the service, ENTRY all that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> bool:
        """Offers these, favourites first; False where nothing else than before is offered, so
        that no row moved."""
        rows = tuple(sorted(entries, key=lambda entry: not entry.favourite))
        before, now = ([(one.model, one.favourite) for one in some] for some in (self._rows, rows))
        if before == now:
            if rows != self._rows:
                self._rows = rows
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def entry(self, identifier: str) -> Entry | None:
        """The entry of a model; None where it is not offered."""
        return next((one for one in self._rows if one.model.id == identifier), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        entry = self._rows[index.row()]
        model = entry.model
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{model.name} — {price_text(model, 1)}"
        if role == IDENTIFIER:
            return model.id
        if role == ENTRY:
            return entry
        if role == SEARCHED:
            return f"{model.name} {advice_text(model)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            advice = advice_text(model)
            described = f"{entry.facts}. {advice}"
            if not entry.favourite:
                return described
            return self.tr("Favourite. {description}").format(description=described)
        return None


class ModelRow(QStyledItemDelegate):
    """Paints name, price and star; speed and what it takes; and the advice in two lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        #: pixels that a row is wide, at least
        self.width = 360
        #: identifier of the chosen model, which carries a tick
        self.chosen = ""
        self._icons: dict[tuple[str, str], QIcon] = {}

    def star_rect(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where a row's star can be clicked."""
        side = _SIGN + 2 * _PADDING
        logical = QRect(row.right() + 1 - side, row.top(), side, side)
        return QStyle.visualRect(direction, row, logical)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        widget: QWidget = option.widget
        entry = index.data(ENTRY)
        small = _small(widget.font())
        advice = two_lines(advice_text(entry.model), self._text_width(), small)
        lines = 1 + (len(advice) if advice != ("",) else 0)
        height = widget.fontMetrics().lineSpacing() + lines * QFontMetrics(small).lineSpacing()
        return QSize(self.width, height + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        widget: QWidget = option.widget
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect
        direction = option.direction
        tone = tones(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        first = tone.accent_text if selected else tone.text
        second = tone.accent_text if selected else tone.muted
        painter.save()
        if selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.accent))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        self._paint_signs(painter, option, entry, tone, selected=selected)
        font = QFont(widget.font())
        small = _small(font)
        line = widget.fontMetrics().lineSpacing()
        inner = rect.adjusted(0, _PADDING, 0, -_PADDING)
        edge = _PADDING + _SIGN + 6
        text = QStyle.visualRect(direction, rect, inner.adjusted(edge, 0, -edge, 0))
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        trailing = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
        top = Qt.AlignmentFlag.AlignTop
        price = price_text(entry.model, 1)
        painter.setFont(font)
        painter.setPen(QColor(second))
        painter.drawText(text, int(trailing | top), price)
        room = text.width() - painter.fontMetrics().horizontalAdvance(price) - 10
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(first))
        name = painter.fontMetrics().elidedText(entry.model.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(text, int(leading | top), name)
        painter.setFont(small)
        step = painter.fontMetrics().lineSpacing()
        text.setTop(text.top() + line)
        painter.setPen(QColor(second))
        facts = painter.fontMetrics().elidedText(
            entry.facts, Qt.TextElideMode.ElideRight, text.width()
        )
        advice = two_lines(advice_text(entry.model), text.width(), small)
        for ink, words in ((second, facts), *((first, one) for one in advice)):
            painter.setPen(QColor(ink))
            painter.drawText(text, int(leading | top), words)
            text.setTop(text.top() + step)
        painter.restore()

    def _paint_signs(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: Entry,
        tone: Tones,
        *,
        selected: bool,
    ) -> None:
        rect: QRect = option.rect
        ink = tone.accent_text if selected else tone.muted
        gold = tone.accent_text if selected else tone.warn
        star = self.star_rect(rect, option.direction)
        where = star.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        name = "star-filled" if entry.favourite else "star"
        self._icon(name, gold if entry.favourite else ink).paint(painter, where)
        if entry.model.id == self.chosen:
            logical = QRect(rect.left() + _PADDING, rect.top() + _PADDING, _SIGN, _SIGN)
            tick = QStyle.visualRect(option.direction, rect, logical)
            self._icon("check", tone.accent_text if selected else tone.link).paint(painter, tick)

    def _text_width(self) -> int:
        return self.width - 2 * (_PADDING + _SIGN + 6)

    def _icon(self, name: str, tone: str) -> QIcon:
        found = self._icons.get((name, tone))
        if found is None:
            found = self._icons[name, tone] = icon(name, tone)
        return found


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_SMALL_PIXELS)
    return small
