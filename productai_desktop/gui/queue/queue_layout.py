"""Where the parts of a queue row lie: the same for drawing, for clicks and for its height."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from productai_desktop.gui.queue.queue_words import Offer, RowText

THUMBNAIL = 46
MARGIN = 14
#: how much further in the rows of a batch begin
INDENT = 18
HEADING_HEIGHT = 32
ROW_HEIGHT = 66
_PADDING = 8
_GAP = 12
_LINK_GAP = 14
_LINE_GAP = 1.5
#: how much of the second line links may take while the pointer is on the row
_HOVER_SHARE = 0.62


Placed = tuple[tuple[Offer, QRectF], ...]


class Links(Enum):
    """Where a row shows its links."""

    NONE = "none"
    #: at the end of the second line, away from where one takes hold: the pointer is on the row
    INSTEAD = "instead"
    #: on a line of their own, as far as they fit: the row is the current one
    BELOW = "below"
    #: on as many lines as they need: the row needs somebody
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a row."""

    name: QFont
    small: QFont
    #: of headings
    strong: QFont
    name_metrics: QFontMetricsF
    small_metrics: QFontMetricsF

    @classmethod
    def of(cls, base: QFont) -> "Fonts":
        name, small = QFont(base), QFont(base)
        name.setWeight(QFont.Weight.DemiBold)
        size = base.pixelSize() if base.pixelSize() > 0 else 13
        name.setPixelSize(size)
        small.setPixelSize(max(11, size - 1))
        strong = QFont(small)
        strong.setWeight(QFont.Weight.DemiBold)
        return cls(name, small, strong, QFontMetricsF(name), QFontMetricsF(small))


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The places of a row's parts, in the viewport as it is seen."""

    thumbnail: QRectF
    name: QRectF
    #: at the end of the name's line
    aside: QRectF
    second: QRectF
    #: at the end of the second line
    under: QRectF
    #: what was changed, on a third line; empty where links or progress stand there
    changes: QRectF
    #: progress; empty without one
    bar: QRectF
    links: Placed
    height: float

    def link_at(self, position: QPointF) -> Offer | None:
        """The link under a position, with a little room around it."""
        for offer, place in self.links:
            if place.adjusted(-4, -3, 4, 3).contains(position):
                return offer
        return None

    def mirrored(self, row: QRectF) -> "RowLayout":
        """The same for a row that is read from right to left."""

        def turned(place: QRectF) -> QRectF:
            if place.isEmpty():
                return place
            start = row.left() + row.right() - place.right()
            return QRectF(start, place.top(), place.width(), place.height())

        return replace(
            self,
            thumbnail=turned(self.thumbnail),
            name=turned(self.name),
            aside=turned(self.aside),
            second=turned(self.second),
            under=turned(self.under),
            changes=turned(self.changes),
            bar=turned(self.bar),
            links=tuple((offer, turned(place)) for offer, place in self.links),
        )


def lay_out(
    text: RowText,
    row: QRectF,
    fonts: Fonts,
    direction: Qt.LayoutDirection,
    *,
    links: Links,
    indent: float = 0,
    tail: float = 0,
) -> RowLayout:
    """Lays out a row from the top of `row`; `tail` is left free at the end of its second line.

    What stands in two or three lines stands in the middle of the row. The height follows from the
    links alone: where all are shown, the row grows with them and with its second line.
    """
    bold, small = fonts.name_metrics, fonts.small_metrics
    start = row.left() + MARGIN + indent + THUMBNAIL + _GAP
    end = row.right() - MARGIN
    line = small.height() + _LINE_GAP
    below = links in (Links.BELOW, Links.ALL) and bool(text.offers)
    instead = links is Links.INSTEAD and bool(text.offers)
    third_line = below or text.share is not None or bool(text.changes)
    lines = bold.height() + line * (2 if third_line else 1)
    top = row.top() + max(_PADDING, (ROW_HEIGHT - lines) / 2)
    aside = small.horizontalAdvance(text.aside) + 1
    under = small.horizontalAdvance(text.under) + 1 if text.under else 0.0
    name = QRectF(start, top, max(0.0, end - start - aside - 8), bold.height())
    second_top = name.bottom() + _LINE_GAP
    second_end = end - tail - (under + 10 if under else 0.0)
    second = QRectF(start, second_top, max(0.0, second_end - start), small.height())
    if links is Links.ALL:
        second.setHeight(_wrapped(text.second, second.width(), small))
    bar = changes = QRectF()
    if text.share is not None:
        bar = QRectF(start, second_top + line + small.height() / 2 - 1, end - start, 4)
    elif text.changes and not below:
        changes = QRectF(start, second_top + line, max(0.0, end - start), small.height())
    offers: Placed = ()
    if instead:
        room = QRectF(start, second_top, (end - tail - start) * _HOVER_SHARE, small.height())
        placed = _one_line(text.offers, room, small)
        shift = end - tail - placed[-1][1].right()
        offers = tuple((offer, place.translated(shift, 0)) for offer, place in placed)
        second.setRight(max(start, offers[0][1].left() - _LINK_GAP))
    elif below:
        third = QRectF(start, second.bottom() + _LINE_GAP, end - start, small.height())
        flow = _flow if links is Links.ALL else _one_line
        offers = flow(text.offers, third, small)
    bottom = max((place.bottom() for _, place in offers), default=0.0)
    made = RowLayout(
        thumbnail=QRectF(row.left() + MARGIN + indent, row.top() + 10, THUMBNAIL, THUMBNAIL),
        name=name,
        aside=QRectF(end - aside, top, aside, bold.height()),
        second=second,
        under=QRectF()
        if instead
        else QRectF(end - tail - under, second_top, under, small.height()),
        changes=changes,
        bar=bar,
        links=offers,
        height=max(ROW_HEIGHT, bottom - row.top() + _PADDING),
    )
    return made.mirrored(row) if direction is Qt.LayoutDirection.RightToLeft else made


def _wrapped(text: str, width: float, metrics: QFontMetricsF) -> float:
    """Height of a text on as many lines as it needs, at most three."""
    room = QRectF(0, 0, width, 10_000)
    height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
    return min(max(height, metrics.height()), 3 * metrics.lineSpacing())


def _flow(offers: Sequence[Offer], room: QRectF, metrics: QFontMetricsF) -> Placed:
    """Links one after the other, on as many lines as they need."""
    x, y = room.left(), room.top()
    placed: list[tuple[Offer, QRectF]] = []
    for offer in offers:
        width = min(metrics.horizontalAdvance(offer.label) + 1, room.width())
        if x + width > room.right() and x > room.left():
            x, y = room.left(), y + metrics.height() + _LINE_GAP + 1
        placed.append((offer, QRectF(x, y, width, room.height())))
        x += width + _LINK_GAP
    return tuple(placed)


def _one_line(offers: Sequence[Offer], room: QRectF, metrics: QFontMetricsF) -> Placed:
    """As many links as fit on one line; the menu has them all."""
    placed = _flow(offers, room, metrics)
    return tuple(one for one in placed if one[1].top() == room.top())
