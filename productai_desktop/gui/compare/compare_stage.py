"""What the compare view shows and where: pictures, mode, divider and zoom, without any widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from productai_desktop.gui.compare.compare_geometry import Viewport, contained, fitted, panes
from productai_desktop.gui.compare.compare_painting import HANDLE_RADIUS
from productai_desktop.gui.pictures import Picture

#: logical pixels beside the divider at which it is still grabbed
GRAB = 10
#: logical pixels between pictures that stand side by side
GAP = 2
#: pictures shown at once
MOST_PICTURES = 4


class Mode(Enum):
    """How pictures are compared."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side"
    DIFFERENCE = "difference"
    AFTER = "after"
    SEVERAL = "several"


class Laid(Enum):
    """How an original of another size lies over the result."""

    SAME = "same"
    BY_EDGES = "edges"
    BY_CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Side:
    """One picture to draw; logical pixels of the view."""

    picture: Picture
    #: where the whole picture lies, beginning on a whole device pixel if it is the frame
    place: QRectF
    #: the part of the view that it may fill
    clip: QRectF
    #: the corner of its label
    corner: Qt.AlignmentFlag
    #: number of its pane
    pane: int = 0


class Stage:
    """The pictures and how they lie. Positions are logical pixels of the view."""

    def __init__(self) -> None:
        self.before: Picture | None = None
        self.after: Picture | None = None
        #: the pictures of `Mode.SEVERAL`
        self.several: tuple[Picture, ...] = ()
        #: what changed, in the frame of the result; None until it is known
        self.heat: Picture | None = None
        #: where the original lies in the result's frame by its content; None for by its edges
        self.placement: QRectF | None = None
        self.mode = Mode.SPLIT
        self.swapped = False
        #: the original alone, while Space is held
        self.peeking = False
        #: the divider stands upright
        self.upright = True
        #: where the divider stands, as a share of the view's width or height
        self.divider = 0.5
        #: a colour is read under a point
        self.probing = False
        #: of one pane, in device pixels; None without a picture
        self.viewport: Viewport | None = None
        #: of the panes that were moved alone, by their numbers
        self.alone: dict[int, Viewport] = {}
        self._size = QSizeF()
        self._ratio = 1.0

    def show(self, before: Picture | None, after: Picture | None) -> None:
        """Other pictures; zoom and position stay while the frame keeps its size."""
        self.before, self.after = before, after
        self._frame_changed()

    def show_several(self, pictures: Sequence[Picture]) -> None:
        """Other pictures for `Mode.SEVERAL`, at most MOST_PICTURES."""
        self.several = tuple(pictures[:MOST_PICTURES])
        self._frame_changed()

    def resize(self, size: QSizeF, ratio: float) -> None:
        """The view has another size in logical pixels, or another device pixel ratio."""
        self._size, self._ratio = size, ratio
        self._rearrange()

    def set_mode(self, mode: Mode) -> None:
        self.mode = mode
        self.alone.clear()
        self._rearrange()

    @property
    def ratio(self) -> float:
        return self._ratio

    @property
    def size(self) -> QSizeF:
        """Of the view, in logical pixels."""
        return self._size

    @property
    def splitting(self) -> bool:
        """Whether there is a divider."""
        return self.mode is Mode.SPLIT and self._both and not self.peeking

    @property
    def laid(self) -> Laid:
        """How the original lies over the result."""
        one, two = self.before, self.after
        if one is None or two is None or (one.width, one.height) == (two.width, two.height):
            return Laid.SAME
        return Laid.BY_EDGES if self.placement is None else Laid.BY_CONTENT

    @property
    def wants_pixels(self) -> bool:
        """Whether a picture is looked at so closely that its file has more to show."""
        return any(
            not side.picture.whole
            and side.picture is not self.heat
            and (
                self.probing
                or side.place.width() * self._ratio > 1.05 * side.picture.levels[0].width()
            )
            for side in self.sides()
        )

    @property
    def pannable(self) -> bool:
        """Whether some of a picture is out of sight."""
        shown = (self.viewport, *self.alone.values())
        return any(one is not None and not one.fits for one in shown)

    def zoom(self, scale: float, position: QPointF | None = None, *, alone: bool = False) -> None:
        """`scale` device pixels for an image pixel, fixed at a position, else in the middle.

        All panes change by as much, or only that at the position.
        """
        if self.viewport is None:
            return
        where = self.panes()[0].center() if position is None else position
        spot = self._in_pane(where)
        share = scale / self._view(self.pane_at(where)).scale
        self._change(lambda one: one.zoomed(one.scale * share, spot), where if alone else None)

    def scale_at(self, position: QPointF) -> float:
        """Device pixels for an image pixel, in the pane at a position."""
        return 0.0 if self.viewport is None else self._view(self.pane_at(position)).scale

    def fit(self) -> None:
        """All of each picture, in step."""
        self.alone.clear()
        if self.viewport is not None:
            self.viewport = self.viewport.fitted()

    def in_step(self) -> None:
        """Brings the panes that were moved alone to the others."""
        self.alone.clear()

    def pan(self, by: QPointF, *, alone_at: QPointF | None = None) -> None:
        """Shifts the pictures by logical pixels, or only that at a position."""
        if self.viewport is not None:
            self._change(lambda one: one.moved(by * self._ratio), alone_at)

    def image_point(self, position: QPointF) -> QPointF:
        """The pixel of the frame (the result's) under a position."""
        if self.viewport is None:
            return QPointF()
        return self._view(self.pane_at(position)).to_frame(self._in_pane(position))

    def pixel_of(self, picture: Picture, point: QPointF) -> QPointF:
        """The pixel of a picture that lies at a pixel of the frame."""
        box = self._box(picture)
        away = point - box.topLeft()
        return QPointF(
            away.x() * picture.width / box.width(), away.y() * picture.height / box.height()
        )

    def compared_at(self, position: QPointF) -> tuple[int, int] | None:
        """The numbers of the two of several pictures that are compared at a position: the first
        with that which is there; None where before and after are."""
        if self.mode is not Mode.SEVERAL or len(self.several) < 2:
            return None
        return 0, self.pane_at(position) or 1

    def divider_at(self) -> float:
        """Where the divider is drawn, across or down: on the picture, never beside it."""
        whole = self._whole()
        place = self._place(whole, 0).intersected(whole)
        at = self.divider * (whole.width() if self.upright else whole.height())
        if place.isEmpty():
            return at
        if self.upright:
            return max(place.left(), min(place.right(), at))
        return max(place.top(), min(place.bottom(), at))

    def near_divider(self, position: QPointF) -> bool:
        """Whether a press here takes the divider."""
        if not self.splitting:
            return False
        centre = self._whole().center()
        along = position.y() - centre.y() if self.upright else position.x() - centre.x()
        across = position.x() if self.upright else position.y()
        reach = HANDLE_RADIUS if abs(along) <= HANDLE_RADIUS else GRAB
        return abs(across - self.divider_at()) <= reach

    def sides(self) -> list[Side]:
        """What to draw, from left to right and from top to bottom."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        whole = self._whole()
        if self.peeking and self.before is not None:
            return [self._side(self.before, whole, whole, left)]
        if self._grid:
            return [
                self._side(picture, pane, pane, left, number)
                for number, (picture, pane) in enumerate(zip(self._grid, self.panes(), strict=True))
            ]
        if self.before is None or self.after is None:
            only = self.after or self.before
            return [] if only is None else [self._side(only, whole, whole, left)]
        if self.mode is Mode.DIFFERENCE and self.heat is not None:
            return [self._side(self.heat, whole, whole, left)]
        if self.mode is not Mode.SPLIT:
            return [self._side(self.after, whole, whole, right)]
        first, second = self._pair(self.before, self.after)
        one, two = self._halves(whole)
        corner = right if self.upright else left | Qt.AlignmentFlag.AlignBottom
        return [self._side(first, whole, one, left), self._side(second, whole, two, corner)]

    def panes(self) -> list[QRectF]:
        """The parts of the view that show a whole picture each."""
        whole = self._whole()
        count = len(self._grid)
        if count < 2 or self.peeking:
            return [whole]
        if self.mode is Mode.SIDE_BY_SIDE:
            half = (whole.width() - GAP) / 2
            two = QRectF(whole.width() - half, 0, half, whole.height())
            return [QRectF(0, 0, half, whole.height()), two]
        frame = QSizeF() if self.viewport is None else self.viewport.frame
        return panes(whole.size(), count, frame, GAP)

    def pane_at(self, position: QPointF) -> int:
        """The number of the pane at a position, else 0."""
        found = (n for n, pane in enumerate(self.panes()) if pane.contains(position))
        return next(found, 0)

    @property
    def _both(self) -> bool:
        return self.before is not None and self.after is not None

    @property
    def _grid(self) -> tuple[Picture, ...]:
        """The pictures that have a pane each; none where they share one."""
        if self.mode is Mode.SEVERAL:
            return self.several
        if self.mode is Mode.SIDE_BY_SIDE and self.before is not None and self.after is not None:
            return self._pair(self.before, self.after)
        return ()

    def _pair(self, before: Picture, after: Picture) -> tuple[Picture, Picture]:
        return (after, before) if self.swapped else (before, after)

    def _halves(self, whole: QRectF) -> tuple[QRectF, QRectF]:
        at = self.divider_at()
        if self.upright:
            return (
                QRectF(0, 0, at, whole.height()),
                QRectF(at, 0, whole.width() - at, whole.height()),
            )
        return QRectF(0, 0, whole.width(), at), QRectF(0, at, whole.width(), whole.height() - at)

    def _side(
        self,
        picture: Picture,
        pane: QRectF,
        clip: QRectF,
        corner: Qt.AlignmentFlag,
        number: int = 0,
    ) -> Side:
        place = self._place(pane, number)
        box, view = self._box(picture), self._view(number)
        across = place.width() / max(1.0, view.frame.width())
        at = QPointF(place.left() + box.left() * across, place.top() + box.top() * across)
        return Side(picture, QRectF(at, box.size() * across), clip, corner, number)

    def _box(self, picture: Picture) -> QRectF:
        """Where a picture lies in the frame, in pixels of the frame."""
        frame = QRectF() if self.viewport is None else QRectF(QPointF(0, 0), self.viewport.frame)
        if picture is self.before and self.after is not None and self.placement is not None:
            return self.placement
        if picture is self.after or picture is self.heat:
            return frame
        return contained(QSizeF(picture.width, picture.height), frame)

    def _view(self, number: int) -> Viewport:
        assert self.viewport is not None
        return self.alone.get(number, self.viewport)

    def _change(self, change: Callable[[Viewport], Viewport], alone_at: QPointF | None) -> None:
        assert self.viewport is not None
        if alone_at is not None and len(self.panes()) > 1:
            number = self.pane_at(alone_at)
            self.alone[number] = change(self._view(number))
            return
        self.viewport = change(self.viewport)
        self.alone = {number: change(one) for number, one in self.alone.items()}

    def _place(self, pane: QRectF, number: int) -> QRectF:
        """Where the frame lies in the view, beginning on a whole device pixel."""
        if self.viewport is None:
            return QRectF()
        view = self._view(number)
        place = view.place()
        shift = pane.center() * self._ratio - QRectF(QPointF(0, 0), view.pane).center()
        at = place.topLeft() + shift
        whole = QPointF(round(at.x()), round(at.y()))
        return QRectF(whole / self._ratio, place.size() / self._ratio)

    def _whole(self) -> QRectF:
        return QRectF(QPointF(0, 0), self._size)

    def _in_pane(self, position: QPointF) -> QPointF:
        pane = self.panes()[self.pane_at(position)]
        return (position - pane.topLeft()) * self._ratio

    def _frame_changed(self) -> None:
        shown = self.after or self.before or next(iter(self.several), None)
        if shown is None:
            self.viewport = None
            self.alone.clear()
            return
        frame = QSizeF(shown.width, shown.height)
        if self.viewport is None or self.viewport.frame != frame:
            self.alone.clear()
            self.viewport = fitted(frame, self._size * self._ratio)
            self.viewport = self._pane_sized(self.viewport).fitted()
        else:
            self._rearrange()

    def _pane_sized(self, viewport: Viewport) -> Viewport:
        return viewport.resized(self.panes()[0].size() * self._ratio)

    def _rearrange(self) -> None:
        if self.viewport is not None:
            peeking, self.peeking = self.peeking, False
            self.viewport = self._pane_sized(self.viewport)
            self.alone = {n: self._pane_sized(one) for n, one in self.alone.items()}
            self.peeking = peeking
