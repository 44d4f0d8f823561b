"""Credits as bars: by day or month in the order of time, by model or project the dearest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.theme import tones
from productai_desktop.gui.words import number_text

_TOP, _BOTTOM, _SIDE = 14, 24, 10
_LEAST_SLOT, _MOST_BAR = 7.0, 64.0
#: least room of the numbers beside the bars
_LABEL_ROOM = 46.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    label: str
    credits: int
    #: the bar in a sentence, for tool tips and screen readers
    told: str


class SpendChart(QFrame):
    """Draws the newest bars that there is room for; arrow keys walk along them."""

    #: number of the bar that is pointed at, in the list that was given
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._newest_last = True
        #: what the highest line stands for
        self._top = nice(0)
        self._at = -1
        self.setObjectName("historyChart")
        self.setAccessibleName(self.tr("Credits spent"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[Bar], *, newest_last: bool, described: str) -> None:
        """Shows other bars; where room is short those at the end stay, if `newest_last`."""
        self._bars = tuple(bars)
        self._top = nice(max((bar.credits for bar in self._bars), default=0))
        self._newest_last = newest_last
        self._at = -1
        self.setAccessibleDescription(described)
        self.update()

    @property
    def at(self) -> int:
        """The bar that the keyboard is on; -1 for none."""
        return self._at

    def point(self, number: int) -> None:
        """Points at a bar."""
        if 0 <= number < len(self._bars) and number != self._at:
            self._at = number
            self.pointed.emit(number)
            self.update()
            self.setAccessibleDescription(self._bars[number].told)
            if QAccessible.isActive():
                event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
                QAccessible.updateAccessibility(event)

    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 150)

    def drawn(self) -> range:
        """The bars that are drawn."""
        most = max(1, int((self.width() - 2 * _SIDE - self._label_room()) / _LEAST_SLOT))
        count = len(self._bars)
        if count <= most:
            return range(count)
        return range(count - most, count) if self._newest_last else range(most)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        drawn = self.drawn()
        if not drawn:
            super().keyPressEvent(event)
            return
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        at = self._at if self._at in drawn else drawn[0] - 1
        target = {
            forward: at + 1,
            back: max(at - 1, drawn[0]),
            Qt.Key.Key_Home: drawn[0],
            Qt.Key.Key_End: drawn[-1],
        }.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.point(min(target, drawn[-1]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position().toPoint())
        self.point(number)
        if 0 <= number < len(self._bars):
            QToolTip.showText(event.globalPosition().toPoint(), self._bars[number].told, self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._at = -1
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, metrics = tones(self.palette()), QFontMetricsF(self.font())
        area = self._area()
        self._scale(painter, area)
        drawn = self.drawn()
        if not drawn:
            return
        slot = area.width() / len(drawn)
        width = max(2.0, min(_MOST_BAR, slot * 0.72))
        every = max(1, round(76 / slot + 0.49))
        for place, number in enumerate(drawn):
            bar = self._bars[number]
            height = area.height() * bar.credits / self._top
            left = area.left() + place * slot
            start = left + (slot - width) / 2
            frame = self._seen(QRectF(start, area.bottom() - height, width, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.text if number == self._at else colours.accent))
            radius = min(3.0, width / 3)
            painter.drawRoundedRect(frame, radius, radius)
            if place % every == 0:
                room = slot * every
                middle = left + slot / 2 - room / 2
                label = self._seen(QRectF(middle, area.bottom() + 4, room - 4, 18))
                painter.setPen(QColor(colours.muted))
                text = elided(metrics, bar.label, label.width())
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    # Within

    def _area(self) -> QRectF:
        """The bars' area where one reads from the left."""
        whole = QRectF(self.rect())
        return whole.adjusted(_SIDE + self._label_room(), _TOP, -_SIDE, -_BOTTOM)

    def _label_room(self) -> float:
        """The widest number beside the bars, and a gap."""
        widest = QFontMetricsF(self.font()).horizontalAdvance(number_text(self._top))
        return max(_LABEL_ROOM, widest + 10)

    def _seen(self, frame: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            frame.moveLeft(self.width() - frame.right())
        return frame

    def _scale(self, painter: QPainter, area: QRectF) -> None:
        colours, top = tones(self.palette()), self._top
        steps = 4 if top % 4 == 0 else 2 if top % 2 == 0 else 1
        for step in range(steps + 1):
            y = round(area.bottom() - area.height() * step / steps) + 0.5
            line = self._seen(QRectF(area.left(), y, area.width(), 0))
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(line.topLeft(), line.topRight())
            label = self._seen(QRectF(_SIDE, y - 9, self._label_room() - 8, 18))
            painter.setPen(QColor(colours.muted))
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(label, int(flags), number_text(top * step // steps))

    def _under(self, place: QPoint) -> int:
        area, drawn = self._area(), self.drawn()
        x = place.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        if not drawn or not area.left() <= x < area.right():
            return -1
        return drawn[int((x - area.left()) / (area.width() / len(drawn)))]


def nice(most: int) -> int:
    """A round number that is not smaller, to end a scale with."""
    if most <= 4:
        return 4
    size = 1
    while True:
        for factor in (1, 2, 4, 6, 8):
            if factor * size >= most:
                return factor * size
        size *= 10
