"""The original with its marked regions, drawn and moved by mouse and keys."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from productai_desktop.core.regions import Place
from productai_desktop.gui.compare.compare_geometry import contained
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.regions.region_marks import LEAST_SIDE, RegionMarks
from productai_desktop.gui.regions.region_words import region_name
from productai_desktop.gui.theme import tones
from productai_desktop.gui.words import number_text

_MARGIN = 10.0
_HANDLE = 8.0
#: logical pixels within which a handle is taken
_REACH = 9.0
#: shares of the photo's side that an arrow key moves by, and with Ctrl
_STEP, _FINE_STEP = 0.01, 0.002
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Grip(Enum):
    """What the mouse holds: sides as (left, top, right, bottom), or the whole."""

    WHOLE = (True, True, True, True)
    TOP_LEFT = (True, True, False, False)
    TOP_RIGHT = (False, True, True, False)
    BOTTOM_LEFT = (True, False, False, True)
    BOTTOM_RIGHT = (False, False, True, True)


class MarkingView(QFrame):
    """A drag draws a region, moves the one under it, or resizes it by a corner. Arrows move the
    chosen one, with Shift they resize it, with Ctrl by less; Del removes it, Page Up and Page Down
    choose another. The photo is never mirrored, whatever way the window reads."""

    #: Place of a region that was drawn
    drawn = Signal(object)
    remove_requested = Signal()

    def __init__(self, marks: RegionMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markingView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Original with marked regions"))
        self._marks = marks
        self._picture: Picture | None = None
        self._note = ""
        self._grip: _Grip | None = None
        self._from = QPointF()
        self._before = QRectF()
        self._rubber: QRectF | None = None
        marks.changed.connect(self._tell)
        marks.chosen.connect(self._tell)
        marks.chosen.connect(self._let_go)
        self._tell()

    def show_picture(self, picture: Picture | None, note: str = "") -> None:
        """The original; None with a note while, or because, there is none."""
        self._picture, self._note = picture, note
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(440, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 160)

    # Where things lie

    def frame(self) -> QRectF:
        """Where the photo lies, in logical pixels."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._picture is None:
            return QRectF()
        return contained(QSizeF(self._picture.width, self._picture.height), room)

    def _box(self, index: int) -> QRectF:
        place, frame = self._marks.regions[index].place, self.frame()
        return QRectF(
            frame.x() + place.x * frame.width(),
            frame.y() + place.y * frame.height(),
            place.width * frame.width(),
            place.height * frame.height(),
        )

    def _place(self, box: QRectF) -> Place:
        frame = self.frame()
        return Place(
            (box.x() - frame.x()) / frame.width(),
            (box.y() - frame.y()) / frame.height(),
            box.width() / frame.width(),
            box.height() / frame.height(),
        )

    def _under(self, at: QPointF) -> tuple[int, _Grip] | None:
        """The region and the part of it at a point; handles and the chosen one come first."""
        current = self._marks.current
        order = [current] if current >= 0 else []
        order += [n for n in reversed(range(len(self._marks.regions))) if n != current]
        for index in order:
            box = self._box(index)
            for grip, corner in _corners(box):
                if (corner - at).manhattanLength() <= 1.5 * _REACH and index == current:
                    return index, grip
            if box.contains(at):
                return index, _Grip.WHOLE
        return None

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._picture is None:
            super().mousePressEvent(event)
            return
        self._from = event.position()
        found = self._under(self._from)
        if found is None:
            self._marks.choose(-1)
            self._rubber = QRectF(self._from, self._from)
            return
        index, grip = found
        self._marks.choose(index)
        self._grip = grip
        self._before = self._box(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grip is not None:
            self._marks.put(self._marks.current, self._place(self._dragged(at - self._from)))
        elif self._rubber is not None:
            self._rubber = QRectF(self._from, at).normalized() & self.frame()
            self.update()
        else:
            self._show_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        rubber, self._rubber, self._grip = self._rubber, None, None
        if rubber is not None:
            if min(rubber.width(), rubber.height()) >= 4 and not self._marks.full:
                self.drawn.emit(self._place(rubber))
            self.update()
        super().mouseReleaseEvent(event)

    def _let_go(self) -> None:
        """What is held is not the one that is worked on any more."""
        self._grip = None

    def _dragged(self, by: QPointF) -> QRectF:
        box = QRectF(self._before)
        left, top, right, bottom = (self._grip or _Grip.WHOLE).value
        if self._grip is _Grip.WHOLE:
            return box.translated(by)
        frame = self.frame()
        x = (max(box.left() + by.x() * left, frame.left()), box.right() + by.x() * right)
        y = (max(box.top() + by.y() * top, frame.top()), box.bottom() + by.y() * bottom)
        corners = (
            QPointF(max(min(x), frame.left()), max(min(y), frame.top())),
            QPointF(min(max(x), frame.right()), min(max(y), frame.bottom())),
        )
        return QRectF(*corners)

    def _show_cursor(self, at: QPointF) -> None:
        found = self._under(at)
        shape = Qt.CursorShape.CrossCursor
        if found is not None:
            shape = {
                _Grip.WHOLE: Qt.CursorShape.SizeAllCursor,
                _Grip.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
                _Grip.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
            }.get(found[1], Qt.CursorShape.SizeBDiagCursor)
        self.setCursor(shape)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, count = self._marks.current, len(self._marks.regions)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index >= 0:
            self.remove_requested.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and count:
            down = key is Qt.Key.Key_PageDown
            self._marks.choose((index + 1 if down else max(index, 0) - 1) % count)
        elif key in _ARROWS and index >= 0:
            self._step(key, event.modifiers())
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        step = _FINE_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
        across, down = (step * one for one in _ARROWS[key])
        now = self._marks.regions[self._marks.current].place
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            width = min(max(now.width + across, LEAST_SIDE), 1 - now.x)
            height = min(max(now.height + down, LEAST_SIDE), 1 - now.y)
            place = Place(now.x, now.y, width, height)
        else:
            place = Place(now.x + across, now.y + down, now.width, now.height)
        self._marks.put(self._marks.current, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _tell(self) -> None:
        """To the eye and to a screen reader."""
        index = self._marks.current
        keys = self.tr(
            "Drag to mark a region. Arrows move it, Shift and arrows resize it, Del removes it, "
            "Page Up and Page Down choose another."
        )
        if index >= 0:
            region = self._marks.regions[index]
            shares = [number_text(100 * one) for one in (
                region.x, region.y, region.width, region.height,
            )]  # fmt: skip
            where = self.tr(
                "{name}: {left} % from the left, {top} % from the top, {width} % wide, "
                "{height} % high."
            ).format(
                name=region_name(region, index + 1),
                left=shares[0],
                top=shares[1],
                width=shares[2],
                height=shares[3],
            )
            keys = f"{where} {keys}"
        if self.accessibleDescription() != keys:
            self.setAccessibleDescription(keys)
            change = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, change))
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn whole
        painter = QPainter(self)
        colours = tones(self.palette())
        painter.fillRect(self.rect(), QColor(colours.canvas))
        if self._picture is None:
            painter.setPen(QColor(colours.muted))
            room = self.rect().adjusted(16, 16, -16, -16)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._note)
        else:
            self._paint_photo(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_photo(self, painter: QPainter) -> None:
        assert self._picture is not None
        frame = self.frame()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        level = self._picture.level_for(frame.width() * self.devicePixelRatioF())
        painter.drawImage(frame, level)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(len(self._marks.regions)):
            if index != self._marks.current:
                self._paint_box(painter, self._box(index), index, chosen=False)
        if self._marks.current >= 0:
            self._paint_box(
                painter, self._box(self._marks.current), self._marks.current, chosen=True
            )
        if self._rubber is not None:
            _paint_frame(painter, self._rubber, QColor("white"), 1.5)

    def _paint_box(self, painter: QPainter, box: QRectF, index: int, *, chosen: bool) -> None:
        colours = tones(self.palette())
        ink = QColor(colours.focus if chosen else "#ffffff")
        _paint_frame(painter, box, ink, 2.0 if chosen else 1.5)
        number = number_text(index + 1)
        side = painter.fontMetrics().height() + 2.0
        badge = QRectF(box.x(), box.y() - side - 2, max(side, 8.0 + side / 2), side)
        if badge.top() < self.frame().top():
            badge.moveTop(box.y() + 2)
            badge.moveLeft(box.x() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 200))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor("white"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), number)
        if chosen:
            painter.setPen(QPen(QColor("black"), 1))
            painter.setBrush(QColor("white"))
            for _, corner in _corners(box):
                handle = QRectF(0, 0, _HANDLE, _HANDLE)
                handle.moveCenter(corner)
                painter.drawRect(handle)


def _corners(box: QRectF) -> tuple[tuple[_Grip, QPointF], ...]:
    return (
        (_Grip.TOP_LEFT, box.topLeft()),
        (_Grip.TOP_RIGHT, box.topRight()),
        (_Grip.BOTTOM_LEFT, box.bottomLeft()),
        (_Grip.BOTTOM_RIGHT, box.bottomRight()),
    )


def _paint_frame(painter: QPainter, box: QRectF, ink: QColor, width: float) -> None:
    """A line that is seen on light and on dark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 190), width + 2))
    painter.drawRect(box)
    painter.setPen(QPen(ink, width))
    painter.drawRect(box)
