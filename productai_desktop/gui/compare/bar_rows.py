"""How the parts of a bar lie: in rows, the first of them alone at the leading side."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from productai_desktop.gui.items_layout import ItemsLayout

#: between the parts of the bar, and around them, in logical pixels
_SPACING = 6
_MARGIN_ACROSS, _MARGIN_DOWN = 10, 8


class BarRows(ItemsLayout):
    """Parts from the leading side on, in as many rows as they need; all but the first part of the
    first row stand at the trailing side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = parent
        self.setContentsMargins(_MARGIN_ACROSS, _MARGIN_DOWN, _MARGIN_ACROSS, _MARGIN_DOWN)

    def heightForWidth(self, width: int) -> int:
        return self._height(self._rows(width))

    def minimumSize(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._shown()]
        least = max(widths, default=0) + 2 * _MARGIN_ACROSS
        width = self._bar.width()
        return QSize(least, self._height(self._rows(max(least, width))))

    def rows(self, width: int, shown: Mapping[QWidget, bool]) -> int:
        """How many rows the parts need in a width if these are shown, or are not, and the others
        stay as they are."""
        items = [
            item
            for item in self._items
            if (part := item.widget()) is not None and shown.get(part, not item.isEmpty())
        ]
        return len(_rows_of(items, width))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        way = self._bar.layoutDirection()
        style = QStyle.visualRect
        top = rect.top() + _MARGIN_DOWN
        for number, row in enumerate(self._rows(rect.width())):
            high = max(item.sizeHint().height() for item in row)
            rest = rect.width() - 2 * _MARGIN_ACROSS - _across(row)
            left = rect.left() + _MARGIN_ACROSS
            for place, item in enumerate(row):
                if rest > 0 and place == (1 if number == 0 else 0):
                    left += rest
                size = item.sizeHint()
                at = QPoint(left, top + (high - size.height()) // 2)
                item.setGeometry(style(way, rect, QRect(at, size)))
                left += size.width() + _SPACING
            top += high + _SPACING

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        return _rows_of(self._shown(), width)

    def _height(self, rows: list[list[QLayoutItem]]) -> int:
        heights = [max(item.sizeHint().height() for item in row) for row in rows]
        return sum(heights) + _SPACING * max(0, len(rows) - 1) + 2 * _MARGIN_DOWN


def _rows_of(items: Sequence[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
    room = width - 2 * _MARGIN_ACROSS
    rows: list[list[QLayoutItem]] = [[]]
    for item in items:
        if rows[-1] and _across([*rows[-1], item]) > room:
            rows.append([])
        rows[-1].append(item)
    return [row for row in rows if row]


def _across(items: list[QLayoutItem]) -> int:
    """The room that parts take side by side."""
    return sum(_width(item) for item in items) + _SPACING * (len(items) - 1)


def _width(item: QLayoutItem) -> int:
    """The room that a part takes, or would take if it were shown: its item tells none then."""
    part = item.widget()
    if part is None or not item.isEmpty():
        return item.sizeHint().width()
    wanted = part.sizeHint().expandedTo(part.minimumSizeHint()).boundedTo(part.maximumSize())
    return wanted.expandedTo(part.minimumSize()).width()
