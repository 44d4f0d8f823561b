"""The compare view: turns mouse, wheel, gestures, keys and drops into what its surface shows."""

import sys

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from productai_desktop.gui.compare.compare_surface import CompareSurface
from productai_desktop.gui.compare.compare_wishes import THRESHOLD_STEP
from productai_desktop.gui.photos.arrivals import arrival_of, holds_photos
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts

ZOOM_STEP = 1.25
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CompareView(CompareSurface):
    """Shows an original and its results, and what is said about them.

    Single keys act while it has the focus: arrows move the divider (or pan), Space shows the
    original while held, C swaps the sides, M is the next mode, D turns the divider, F fits, Z is
    100 %, + and - zoom, P reads colours (then arrows move the point), S brings panes in step, and
    [ and ] change what counts as changed. Shift with a drag or the wheel moves one pane alone;
    Ctrl with a drag takes the file away.
    """

    #: Arrival of the photos that were dropped on the view
    dropped = Signal(object)
    #: a double click on the empty view: the person looks for a photo
    open_requested = Signal()
    #: what is looked at is dragged out as a file: Ctrl and a drag
    drag_out = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, shortcuts: Shortcuts | None = None
    ) -> None:
        super().__init__(parent, shortcuts=shortcuts)
        self.setAcceptDrops(True)
        if sys.platform != "darwin":  # there, touchpads tell their own gestures and no touches
            self.grabGesture(Qt.GestureType.PinchGesture)
        self._dragging: str | None = None
        self._last = QPointF()
        #: the key that shows the original while it is held
        self._held = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        pinch = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is pinch:
            alone = bool(event.modifiers() & _SHIFT)
            self._zoom_by(1 + event.value(), event.position(), alone=alone)
            return True
        if isinstance(event, QGestureEvent):
            return self._pinched(event)
        return super().event(event)

    def _pinched(self, event: QGestureEvent) -> bool:
        """Two fingers on a screen."""
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(gesture, QPinchGesture):
            return False
        self._pan(gesture.centerPoint() - gesture.lastCenterPoint())
        centre = self.mapFromGlobal(gesture.centerPoint())
        self._zoom_by(gesture.scaleFactor(), centre)
        return True

    def _resized(self) -> None:
        self._stage.resize(QSizeF(self.size()), self.devicePixelRatioF())
        self._ask_for_pixels()
        self.changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        alone = bool(event.modifiers() & _SHIFT)
        # some systems turn the wheel sideways while Shift is held
        steps = (turned.y() or (turned.x() if alone else 0)) / 120
        if steps:
            self._zoom_by(ZOOM_STEP**steps, event.position(), alone=alone)
        event.accept()

    def _zoom_by(self, share: float, position: QPointF, *, alone: bool = False) -> None:
        self.zoom_to(self._stage.scale_at(position) * share, position, alone=alone)
        self._set_cursor(position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = event.position()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._dragging = "file"
        elif left and self._stage.near_divider(event.position()):
            self._dragging = "divider"
        elif (left or event.button() is Qt.MouseButton.MiddleButton) and self._stage.pannable:
            self._dragging = "picture"
        self._set_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._dragging == "file":
            if (at - self._last).manhattanLength() >= QApplication.startDragDistance():
                self._dragging = None
                self.drag_out.emit()
            return
        if self._dragging == "divider":
            upright = self._stage.upright
            share = at.x() / max(1, self.width()) if upright else at.y() / max(1, self.height())
            self.set_divider(share)
        elif self._dragging == "picture":
            alone = self._last if event.modifiers() & _SHIFT else None
            self._pan(at - self._last, alone)
        self._last = at
        self._read_at(at)
        self._set_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = None
        self._set_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._stage.viewport is None:
            if not self._awaiting:
                self.open_requested.emit()
        elif not self._stage.near_divider(event.position()):
            if not self._stage.pannable:
                self.zoom_to(1.0, event.position())
            else:
                self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)
        if not self._act_by_key(event) and not (plain and self._pressed(event)):
            super().keyPressEvent(event)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        """Whether it was a key of the table of shortcuts; then it has acted."""
        acts = {
            "compare.swap": self.swap,
            "compare.mode": self._next_mode,
            "compare.turn": self.turn_divider,
            "compare.fit": self.fit,
            "compare.actual": lambda: self.zoom_to(1.0),
            "compare.step": self.bring_in_step,
            "compare.colour": lambda: self.set_probing(not self._stage.probing),
            "compare.finer": lambda: self.set_threshold(self.threshold - THRESHOLD_STEP),
            "compare.coarser": lambda: self.set_threshold(self.threshold + THRESHOLD_STEP),
        }
        if self._matches("compare.original", event):
            self._held = event.key()
            self._peek(True)
            return True
        for action, act in acts.items():
            if self._matches(action, event):
                act()
                return True
        return False

    def _matches(self, action: str, event: QKeyEvent) -> bool:
        if self._shortcuts is not None:
            return self._shortcuts.matches(action, event)
        return QKeySequence(ACTIONS[action].keys) == QKeySequence(event.keyCombination())

    def _next_mode(self) -> None:
        modes = self.modes()
        mode = self._stage.mode
        self.set_mode(modes[(modes.index(mode) + 1) % len(modes)] if mode in modes else modes[0])

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self.scale * ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self.scale / ZOOM_STEP)
        elif key in _ARROWS:
            self._step(_ARROWS[key], far=bool(event.modifiers() & _SHIFT))
        else:
            return False
        return True

    def _step(self, way: QPoint, *, far: bool) -> None:
        along = way.x() if self._stage.upright else way.y()
        if self._stage.probing:
            self._read_at(self._probe_at + QPointF(way) * (20 if far else 1))
        elif self._stage.splitting and along:
            self.set_divider(self._stage.divider + along * (0.1 if far else 0.01))
        elif self._stage.pannable:
            self._pan(QPointF(way) * -(200 if far else 40))

    def _pan(self, by: QPointF, alone_at: QPointF | None = None) -> None:
        self._stage.pan(by, alone_at=alone_at)
        if alone_at is not None:
            self._describe()
            self.changed.emit()
        self.update()

    def _read_at(self, position: QPointF) -> None:
        """Moves the point whose colour is read."""
        if not self._stage.probing:
            self._probe_at = position
            return
        x = max(0.0, min(self.width() - 1.0, position.x()))
        y = max(0.0, min(self.height() - 1.0, position.y()))
        self._probe_at = QPointF(x, y)
        self._describe()
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
            upright = self._stage.upright
            self.setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)
        elif self._dragging == "picture":
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._stage.probing:
            self.setCursor(Qt.CursorShape.CrossCursor)
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
