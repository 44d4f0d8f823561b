"""The compare view: draws before and after, and turns mouse, wheel and keys into its moves."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from productai_desktop.gui.compare import compare_painting as painting
from productai_desktop.gui.compare.compare_stage import Mode, Stage
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.photos.arrivals import arrival_of, holds_photos
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts
from productai_desktop.gui.theme import icon, tones
from productai_desktop.gui.words import number_text

ZOOM_STEP = 1.25
_PERCENT_MILLISECONDS = 1200


class CompareView(QFrame):
    """Shows an original and its result, and what is said about them.

    Single keys act while it has the focus: arrows move the divider (or pan), Space shows the
    original while held, C swaps the sides, M is the next mode, F fits, Z is 100 %, + and - zoom.
    """

    mode_changed = Signal(object)
    #: a picture is looked at more closely than its decoded pixels allow
    pixels_wanted = Signal()
    #: Arrival of the photos that were dropped on the view
    dropped = Signal(object)
    #: a double click on the empty view: the person looks for a photo
    open_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, shortcuts: Shortcuts | None = None
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Before and after"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(160, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._stage = Stage()
        self._after_name = ""
        self._note: tuple[str, float | None, bool] | None = None
        self._dropping = False
        self._dragging: str | None = None
        self._last = QPointF()
        #: the key that shows the original while it is held
        self._held = 0
        self._percent = QTimer(self)
        self._percent.setSingleShot(True)
        self._percent.setInterval(_PERCENT_MILLISECONDS)
        self._percent.timeout.connect(self.update)
        self._describe()

    # What is shown

    def show_pictures(
        self, before: Picture | None, after: Picture | None, after_name: str = ""
    ) -> None:
        """Shows an original and a result; either may be missing.

        Zoom and position stay while the frame keeps its size. `after_name` stands in the label
        of the result, such as "try 3".
        """
        stage = self._stage
        if (before, after, after_name) == (stage.before, stage.after, self._after_name):
            return
        self._after_name = after_name
        stage.show(before, after)
        self._describe()
        self._ask_for_pixels()
        self.update()

    def set_note(self, text: str, share: float | None = None, *, wrong: bool = False) -> None:
        """A line on the picture: progress (`share` 0 to 1) or what went wrong; "" for none."""
        note = (text, share, wrong) if text else None
        if note != self._note:
            self._note = note
            self._describe()
            self.update()

    @property
    def note(self) -> str:
        """The line that stands on the picture; "" for none."""
        return self._note[0] if self._note else ""

    @property
    def stage(self) -> Stage:
        """What is shown, and where; to be read only."""
        return self._stage

    @property
    def scale(self) -> float:
        """Device pixels for one pixel of the result; 0 without a picture."""
        return self._stage.viewport.scale if self._stage.viewport else 0.0

    def set_mode(self, mode: Mode) -> None:
        """Shows the pictures in another way."""
        if mode is not self._stage.mode:
            self._stage.set_mode(mode)
            self.mode_changed.emit(mode)
            self.update()

    def set_divider(self, share: float) -> None:
        """Moves the divider to a share of the width; repaints only between old and new place."""
        old = self._stage.divider_x()
        self._stage.divider = max(0.0, min(1.0, share))
        new = self._stage.divider_x()
        reach = painting.HANDLE_RADIUS + 4
        strip = QRectF(min(old, new) - reach, 0, abs(new - old) + 2 * reach, self.height())
        labels = QRectF(0, 0, self.width(), 60)
        self.update(strip.toAlignedRect())
        self.update(labels.toAlignedRect())

    def fit(self) -> None:
        """Shows the whole picture."""
        self._stage.fit()
        self._zoomed()

    def zoom_to(self, scale: float, position: QPointF | None = None) -> None:
        """`scale` device pixels for an image pixel, fixed at a position (else the middle)."""
        self._stage.zoom(scale, position)
        self._zoomed()

    def _ask_for_pixels(self) -> None:
        if self._stage.wants_pixels:
            self.pixels_wanted.emit()

    def _zoomed(self) -> None:
        self._ask_for_pixels()
        self._percent.start()
        self._set_cursor(self._last)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tones(self.palette())
        whole = QRectF(self.rect())
        painter.fillRect(event.rect(), QColor(colours.canvas))
        if self._stage.viewport is None:
            if self._note is None:
                symbol = icon("photo", colours.muted)
                title, hint = self.tr("Drop a photo to begin"), self._open_hint()
                painting.draw_empty(painter, symbol, title, hint, whole, colours)
        else:
            self._paint_pictures(painter)
            if self._percent.isActive():
                percent = self.tr("{0} %").format(self._percent_shown())
                painting.draw_percent(painter, percent, whole)
        if self._note is not None:
            text, share, wrong = self._note
            painting.draw_note(painter, text, share, whole, colours, wrong)
        if self._dropping:
            painting.draw_drop(painter, whole, colours)
        painter.end()

    def _open_hint(self) -> str:
        open_keys = ACTIONS["photos.open"].keys
        keys = (
            QKeySequence(open_keys)
            if self._shortcuts is None
            else self._shortcuts.keys("photos.open")
        )
        if keys.isEmpty():
            return self.tr("or double-click to open one")
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("or open one with {keys}").format(keys=shown)

    def _percent_shown(self) -> str:
        percent = self.scale * 100
        return number_text(percent, 0 if percent >= 10 else 1)

    def _paint_pictures(self, painter: QPainter) -> None:
        sides = self._stage.sides()
        for side in sides:
            place, clip = side.place, side.clip
            painting.draw_picture(painter, side.picture, place, clip, self._stage.ratio)
        for side in sides:
            painting.draw_label(painter, self._label(side.picture), side.clip, side.corner)
        if self._stage.splitting:
            colours, focused = tones(self.palette()), self.hasFocus()
            x = self._stage.divider_x()
            painting.draw_divider(painter, x, QRectF(self.rect()), colours, focused)

    def _label(self, picture: Picture) -> str:
        size = from_left(f"{picture.width} \u00d7 {picture.height}")
        if picture is self._stage.before:
            name = self.tr("Before") if self._stage.after else self.tr("Original")
            return f"{name} · {size}"
        parts = (self.tr("After"), self._after_name, size)
        return " · ".join(part for part in parts if part)

    def _describe(self) -> None:
        stage = self._stage
        seen = (stage.before,) if stage.peeking else (stage.before, stage.after)
        shown = [self._label(picture) for picture in seen if picture is not None]
        if not shown and self._note is None:
            shown = [self.tr("Drop a photo to begin")]
        self.setAccessibleDescription(", ".join((*shown, *([self.note] if self.note else []))))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.resize(QSizeF(self.size()), self.devicePixelRatioF())
        self._ask_for_pixels()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._stage.resize(QSizeF(self.size()), self.devicePixelRatioF())
        pinch = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is pinch:
            self.zoom_to(self.scale * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_to(self.scale * ZOOM_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = event.position()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._stage.near_divider(event.position()):
            self._dragging = "divider"
        elif (left or event.button() is Qt.MouseButton.MiddleButton) and self._stage.pannable:
            self._dragging = "picture"
        self._set_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging == "divider":
            self.set_divider(event.position().x() / max(1, self.width()))
        elif self._dragging == "picture":
            self._stage.pan(event.position() - self._last)
            self.update()
        self._last = event.position()
        self._set_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = None
        self._set_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._stage.viewport is None:
            self.open_requested.emit()
        elif not self._stage.near_divider(event.position()):
            if not self._stage.pannable:
                self.zoom_to(1.0, event.position())
            else:
                self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if not self._act_by_key(event) and not (plain and self._pressed(event)):
            super().keyPressEvent(event)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        """Whether it was a key of the table of shortcuts; then it has acted."""
        if self._matches("compare.original", event):
            self._held = event.key()
            self._peek(True)
        elif self._matches("compare.swap", event):
            self._stage.swapped = not self._stage.swapped
            self.update()
        elif self._matches("compare.mode", event):
            modes = list(Mode)
            self.set_mode(modes[(modes.index(self._stage.mode) + 1) % len(modes)])
        elif self._matches("compare.fit", event):
            self.fit()
        elif self._matches("compare.actual", event):
            self.zoom_to(1.0)
        else:
            return False
        return True

    def _matches(self, action: str, event: QKeyEvent) -> bool:
        if self._shortcuts is not None:
            return self._shortcuts.matches(action, event)
        return QKeySequence(ACTIONS[action].keys) == QKeySequence(event.keyCombination())

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self.scale * ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self.scale / ZOOM_STEP)
        elif key in _ARROWS:
            self._step(_ARROWS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _step(self, way: QPoint, far: bool) -> None:
        if self._stage.splitting and way.x():
            self.set_divider(self._stage.divider + way.x() * (0.1 if far else 0.01))
        elif self._stage.pannable:
            self._stage.pan(QPointF(way) * -(200 if far else 40))
            self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != self._held:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._peek(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._peek(False)
        self.update()

    def _peek(self, on: bool) -> None:
        if on != self._stage.peeking:
            self._stage.peeking = on
            self._describe()
            self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photos(event.mimeData()):
            event.acceptProposedAction()
            self._dropping = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dropping = False
        self.update()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dropping = False
        self.update()
        arrival = arrival_of(event.mimeData())
        if arrival:
            event.acceptProposedAction()
            self.dropped.emit(arrival)
        else:
            event.ignore()

    def _set_cursor(self, position: QPointF) -> None:
        if self._dragging == "divider" or (
            self._dragging is None and self._stage.near_divider(position)
        ):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._dragging == "picture":
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._stage.pannable:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()


_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
