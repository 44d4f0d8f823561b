"""Rows of the queue that stand still: painted once, and kept in bounded memory."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

#: a screen of rows at 200 % takes some 10 MB
MOST_BYTES = 24 * 1024 * 1024


class StillRows:
    """Pictures of rows, by all that a row's look depends on; the longest unused are forgotten."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._bytes = 0

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        key: Hashable,
        ground: QColor,
        draw: Callable[[QPainter, QRect], None],
    ) -> None:
        """Paints a row from its picture; `draw` makes that first, in an area at the origin."""
        ratio = painter.device().devicePixelRatioF()
        whole = (key, area.width(), area.height(), ratio, ground.rgba())
        row = self._kept.get(whole)
        if row is None:
            row = _drawn(area.size(), ratio, ground, draw)
            self._keep(whole, row)
        else:
            self._kept.move_to_end(whole)
        painter.drawPixmap(area.topLeft(), row)

    def forget(self) -> None:
        """Everything looks different from now on."""
        self._kept.clear()
        self._bytes = 0

    @property
    def bytes(self) -> int:
        return self._bytes

    def _keep(self, key: Hashable, row: QPixmap) -> None:
        self._kept[key] = row
        self._bytes += _size(row)
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _size(gone)


def _drawn(
    size: QSize, ratio: float, ground: QColor, draw: Callable[[QPainter, QRect], None]
) -> QPixmap:
    row = QPixmap(size * ratio)
    row.setDevicePixelRatio(ratio)
    row.fill(ground)
    painter = QPainter(row)
    draw(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return row


def _size(row: QPixmap) -> int:
    return row.width() * row.height() * 4
