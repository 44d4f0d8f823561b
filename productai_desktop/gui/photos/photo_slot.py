"""A slot of the input tray: one photo with what it is, or the place where one goes."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import icon, set_role, tones
from productai_desktop.gui.thumbnails import Thumbnails, paint_thumbnail
from productai_desktop.gui.tips import set_tip

_WELL_HEIGHT = 96
#: logical side to which thumbnails are asked for; more than a slot shows, as it cuts to fill
_THUMBNAIL_SIDE = 240


class _Well(QAbstractButton):
    """The picture, or the dashed drop zone. A click, Return or Space opens photos."""

    delete_pressed = Signal()
    #: the photo shall go one place forward (-1) or back (1)
    move_pressed = Signal(int)
    #: the person drags the photo away
    dragged = Signal()

    def __init__(self, thumbnails: Thumbnails, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._shortcuts = shortcuts
        self._pressed: QPoint | None = None
        self._photo = ""
        self._invitation = ""
        self.targeted = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_photo(self, photo: str, invitation: str) -> None:
        self._photo, self._invitation = photo, invitation
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _WELL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, _WELL_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self._shortcuts
        if self._photo and keys.matches("photo.remove", event):
            self.delete_pressed.emit()
        elif self._photo and keys.matches("photo.earlier", event):
            self.move_pressed.emit(-1)
        elif self._photo and keys.matches("photo.later", event):
            self.move_pressed.emit(1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left and self._photo else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self.dragged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it
        tone = tones(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._photo:
            pixmap = self._thumbnails.thumbnail(
                self._photo, _THUMBNAIL_SIDE, self.devicePixelRatioF()
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.raised))
            painter.drawRoundedRect(frame, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            paint_thumbnail(painter, _whole(frame, pixmap), pixmap, self.palette())
        marked = self.hasFocus() or self.targeted
        if marked or not self._photo:
            pen = QPen(QColor(tone.focus if marked else tone.border_strong), 2 if marked else 1)
            if not self._photo and not marked:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(frame, 6, 6)
        if not self._photo:
            painter.setPen(QColor(tone.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(frame.adjusted(6, 6, -6, -6), int(flags), self._invitation)
        painter.end()


class OverPicture(QToolButton):
    """A round button above pictures, the same in both appearances."""

    def __init__(self, name: str, meaning: str, parent: QWidget) -> None:
        """`name` is that of an icon, `meaning` says what a click does."""
        super().__init__(parent)
        self.setFixedSize(24, 24)
        self.setIcon(icon(name, "#ffffff"))
        self.setIconSize(QSize(12, 12))
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setStyleSheet(
            "QToolButton { background: #1a1a1a; border: 1px solid #ffffff; border-radius: 12px;"
            " padding: 0; min-height: 0; } QToolButton:hover { background: #5c5c5c; }"
            " QToolButton:focus { border: 2px solid #8fb3ff; padding: 0; }"
        )


def _whole(frame: QRectF, pixmap: QPixmap | None) -> QRectF:
    """Where a picture is seen whole, in the middle of a frame; a sliver's difference is filled."""
    if pixmap is None:
        return frame
    size = QSizeF(pixmap.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if size.width() > frame.width() * 0.92 and size.height() > frame.height() * 0.92:
        return frame
    fitted = QRectF(QPointF(), size)
    fitted.moveCenter(frame.center())
    return fitted


class PhotoSlot(QWidget):
    """Shows one photo of the tray, or invites one."""

    opened = Signal()
    removed = Signal()
    #: the photo shall go one place forward (-1) or back (1)
    moved = Signal(int)
    dragged = Signal()

    def __init__(
        self, number: int, thumbnails: Thumbnails, shortcuts: Shortcuts, parent: QWidget
    ) -> None:
        """`number` counts from 1."""
        super().__init__(parent)
        self._number = number
        self._well = _Well(thumbnails, shortcuts, self)
        self._well.setObjectName(f"photo:{number}")
        self._remove = OverPicture("close", self.tr("Remove photo {}").format(number), self._well)
        self._remove.setObjectName(f"remove:{number}")
        self._caption = QLabel(self)
        self._caption.setWordWrap(True)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._align_caption()
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._well)
        layout.addWidget(self._caption)
        self._well.clicked.connect(self.opened)
        self._well.delete_pressed.connect(self.removed)
        self._well.move_pressed.connect(self.moved)
        self._well.dragged.connect(self.dragged)
        self._remove.clicked.connect(self.removed)

    def show_empty(self, invitation: str) -> None:
        """Invites a photo."""
        self._well.show_photo("", invitation)
        self._well.setAccessibleName(
            self.tr("Photo {}: {}").format(self._number, " ".join(invitation.split()))
        )
        self._well.setToolTip("")
        self._remove.hide()
        self._caption.hide()

    def show_photo(self, photo: str, name: str, caption: str, role: str, tip: str) -> None:
        """Shows a photo by its path or address, with a line that says what it is."""
        self._well.show_photo(photo, "")
        self._well.setAccessibleName(
            self.tr("Photo {}: {}").format(self._number, f"{name}, {caption}")
        )
        set_tip(self._well, tip)
        self._remove.show()
        self._caption.setVisible(bool(caption))
        self._caption.setText(caption)
        set_tip(self._caption, tip)
        if self._caption.property("role") != role:
            set_role(self._caption, role)

    def mark_target(self, *, targeted: bool) -> None:
        """Shows whether a drop would land here."""
        self._well.targeted = targeted
        self._well.update()

    @property
    def caption(self) -> str:
        """The line beneath the picture; "" where there is none."""
        return self._caption.text() if not self._caption.isHidden() else ""

    def refresh(self) -> None:
        """Paints again: a thumbnail may have come."""
        self._well.update()

    def tab_stops(self) -> list[QWidget]:
        """Its buttons, in the order in which the keyboard reaches them."""
        return [self._well, self._remove]

    def take_focus(self) -> None:
        """Puts the keyboard on the slot."""
        self._well.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cross()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_cross()
            self._align_caption()

    def _align_caption(self) -> None:
        """Numbers and units begin where the window's language begins, whatever theirs is."""
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        self._caption.setAlignment(side | flag.AlignAbsolute | flag.AlignTop)

    def _place_cross(self) -> None:
        far = 5 if self.isRightToLeft() else self.width() - self._remove.width() - 5
        self._remove.move(far, 5)
