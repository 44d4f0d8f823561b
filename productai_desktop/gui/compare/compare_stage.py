"""What the compare view shows and where: pictures, mode, divider and zoom, without any widget."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from productai_desktop.gui.compare.compare_geometry import Viewport, contained, fitted
from productai_desktop.gui.compare.compare_painting import HANDLE_RADIUS
from productai_desktop.gui.pictures import Picture

#: logical pixels beside the divider at which it is still grabbed
GRAB = 10
#: logical pixels between the two sides of "Side by side"
GAP = 2


class Mode(Enum):
    """How before and after are shown."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Side:
    """One picture to draw; logical pixels of the view."""

    picture: Picture
    #: where the whole picture lies
    place: QRectF
    #: the part of the view that it may fill
    clip: QRectF
    #: the corner of its label
    corner: Qt.AlignmentFlag


class Stage:
    """The pictures and how they lie. Positions are logical pixels of the view."""

    def __init__(self) -> None:
        self.before: Picture | None = None
        self.after: Picture | None = None
        self.mode = Mode.SPLIT
        self.swapped = False
        #: the original alone, while Space is held
        self.peeking = False
        #: where the divider stands, as a share of the view's width
        self.divider = 0.5
        #: of one pane, in device pixels; None without a picture
        self.viewport: Viewport | None = None
        self._size = QSizeF()
        self._ratio = 1.0

    def show(self, before: Picture | None, after: Picture | None) -> None:
        """Other pictures; zoom and position stay while the frame keeps its size."""
        self.before, self.after = before, after
        shown = after or before
        if shown is None:
            self.viewport = None
            return
        frame = QSizeF(shown.width, shown.height)
        if self.viewport is None or self.viewport.frame != frame:
            self.viewport = fitted(frame, self._pane_size())
        else:
            self._rearrange()

    def resize(self, size: QSizeF, ratio: float) -> None:
        """The view has another size in logical pixels, or another device pixel ratio."""
        self._size, self._ratio = size, ratio
        self._rearrange()

    def set_mode(self, mode: Mode) -> None:
        self.mode = mode
        self._rearrange()

    @property
    def ratio(self) -> float:
        return self._ratio

    @property
    def splitting(self) -> bool:
        """Whether there is a divider."""
        return self.mode is Mode.SPLIT and self._both and not self.peeking

    @property
    def wants_pixels(self) -> bool:
        """Whether a picture is looked at so closely that its file has more to show."""
        return any(
            not side.picture.whole
            and side.place.width() * self._ratio > 1.05 * side.picture.levels[0].width()
            for side in self.sides()
        )

    @property
    def pannable(self) -> bool:
        """Whether some of the picture is out of sight."""
        return self.viewport is not None and not self.viewport.fits

    def zoom(self, scale: float, position: QPointF | None = None) -> None:
        """`scale` device pixels for an image pixel, fixed at a position, else in the middle."""
        if self.viewport is not None:
            where = self._panes()[0].center() if position is None else position
            self.viewport = self.viewport.zoomed(scale, self._in_pane(where))

    def fit(self) -> None:
        if self.viewport is not None:
            self.viewport = self.viewport.fitted()

    def pan(self, by: QPointF) -> None:
        """Shifts the picture by logical pixels."""
        if self.viewport is not None:
            self.viewport = self.viewport.moved(by * self._ratio)

    def image_point(self, position: QPointF) -> QPointF:
        """The pixel of the frame (the result's) under a position."""
        if self.viewport is None:
            return QPointF()
        return self.viewport.to_frame(self._in_pane(position))

    def divider_x(self) -> float:
        """Where the divider is drawn: on the picture, never beside it."""
        whole = QRectF(QPointF(0, 0), self._size)
        place = self._place(whole).intersected(whole)
        x = self.divider * whole.width()
        return x if place.isEmpty() else max(place.left(), min(place.right(), x))

    def near_divider(self, position: QPointF) -> bool:
        """Whether a press here takes the divider."""
        if not self.splitting:
            return False
        on_handle = abs(position.y() - self._size.height() / 2) <= HANDLE_RADIUS
        reach = HANDLE_RADIUS if on_handle else GRAB
        return abs(position.x() - self.divider_x()) <= reach

    def sides(self) -> list[Side]:
        """What to draw, from left to right."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        whole = QRectF(QPointF(0, 0), self._size)
        if self.before is None or self.after is None:
            only = self.after or self.before
            return [] if only is None else [self._side(only, whole, whole, left)]
        if self.peeking:
            return [self._side(self.before, whole, whole, left)]
        if self.mode is Mode.AFTER:
            return [self._side(self.after, whole, whole, right)]
        first, second = self.before, self.after
        if self.swapped:
            first, second = second, first
        if self.mode is Mode.SIDE_BY_SIDE:
            one, two = self._panes()
            return [self._side(first, one, one, left), self._side(second, two, two, left)]
        x = self.divider_x()
        one = QRectF(0, 0, x, whole.height())
        two = QRectF(x, 0, whole.width() - x, whole.height())
        return [self._side(first, whole, one, left), self._side(second, whole, two, right)]

    @property
    def _both(self) -> bool:
        return self.before is not None and self.after is not None

    def _side(self, picture: Picture, pane: QRectF, clip: QRectF, corner: Qt.AlignmentFlag) -> Side:
        place = self._place(pane)
        if picture is self.before:
            place = contained(QSizeF(picture.width, picture.height), place)
        return Side(picture, place, clip, corner)

    def _place(self, pane: QRectF) -> QRectF:
        if self.viewport is None:
            return QRectF()
        place = self.viewport.place()
        shift = pane.center() - QRectF(QPointF(0, 0), self.viewport.pane / self._ratio).center()
        return QRectF(place.topLeft() / self._ratio + shift, place.size() / self._ratio)

    def _panes(self) -> list[QRectF]:
        whole = QRectF(QPointF(0, 0), self._size)
        if self.mode is not Mode.SIDE_BY_SIDE or not self._both or self.peeking:
            return [whole]
        half = (whole.width() - GAP) / 2
        return [
            QRectF(0, 0, half, whole.height()),
            QRectF(whole.width() - half, 0, half, whole.height()),
        ]

    def _pane_size(self) -> QSizeF:
        size = QSizeF(self._size)
        if self.mode is Mode.SIDE_BY_SIDE and self._both:
            size.setWidth((size.width() - GAP) / 2)
        return size * self._ratio

    def _in_pane(self, position: QPointF) -> QPointF:
        panes = self._panes()
        pane = next((p for p in panes if p.contains(position)), panes[0])
        return (position - pane.topLeft()) * self._ratio

    def _rearrange(self) -> None:
        if self.viewport is not None:
            self.viewport = self.viewport.resized(self._pane_size())
