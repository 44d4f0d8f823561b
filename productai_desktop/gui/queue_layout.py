"""Where the parts of a queue row lie: the same for drawing, for clicks and for its height."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from productai_desktop.gui.queue_words import Offer, RowText

THUMBNAIL = 46
MARGIN = 14
HEADING_HEIGHT = 32
_PADDING = 9
_GAP = 12
_LINK_GAP = 14
_LINE_GAP = 3


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a row."""

    name: QFont
    small: QFont

    @classmethod
    def of(cls, base: QFont) -> "Fonts":
        name, small = QFont(base), QFont(base)
        name.setWeight(QFont.Weight.DemiBold)
        size = base.pixelSize() if base.pixelSize() > 0 else 13
        name.setPixelSize(size)
        small.setPixelSize(max(11, size - 1))
        return cls(name, small)


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The places of a row's parts."""

    thumbnail: QRectF
    name: QRectF
    #: credits, right of the name
    credits: QRectF
    second: QRectF
    #: remaining time, right of the second line; empty without one
    left: QRectF
    state: QRectF
    #: progress; empty without one
    bar: QRectF
    links: tuple[tuple[Offer, QRectF], ...]
    height: float

    def link_at(self, position: QPointF) -> Offer | None:
        """The link under a position, with a little room around it."""
        for offer, place in self.links:
            if place.adjusted(-4, -3, 4, 3).contains(position):
                return offer
        return None


def lay_out(text: RowText, row: QRectF, fonts: Fonts) -> RowLayout:
    """Lays out a row from the top left of `row`; its height follows from what it says."""
    bold, small = QFontMetricsF(fonts.name), QFontMetricsF(fonts.small)
    top = row.top() + _PADDING
    left = row.left() + MARGIN + THUMBNAIL + _GAP
    right = row.right() - MARGIN
    credits_width = small.horizontalAdvance(text.credits)
    left_width = small.horizontalAdvance(text.left) if text.left else 0.0
    name = QRectF(left, top, max(0.0, right - left - credits_width - 8), bold.height())
    second_top = name.bottom() + _LINE_GAP
    second_width = right - left - (left_width + 10 if left_width else 0.0)
    second = QRectF(left, second_top, max(0.0, second_width), small.height())
    third = second.bottom() + _LINE_GAP
    state_width = small.horizontalAdvance(text.state) + 1
    state, bar, links_left = QRectF(), QRectF(), left
    if not text.tone:
        state = QRectF(left, third, min(state_width, right - left), small.height())
        links_left = state.right() + _LINK_GAP
    if text.share is not None:
        middle = third + small.height() / 2
        bar = QRectF(links_left - 4, middle - 2, max(0.0, right - links_left + 4), 4)
    links = _flow(text.offers, QPointF(links_left, third), left, right, small)
    bottom = max(third + small.height(), *(place.bottom() for _, place in links), 0.0)
    return RowLayout(
        thumbnail=QRectF(row.left() + MARGIN, top + 1, THUMBNAIL, THUMBNAIL),
        name=name,
        credits=QRectF(right - credits_width, top, credits_width + 1, bold.height()),
        second=second,
        left=QRectF(right - left_width, second_top, left_width + 1, small.height()),
        state=state,
        bar=bar,
        links=links,
        height=max(bottom, top + THUMBNAIL + 2) - row.top() + _PADDING,
    )


def _flow(
    offers: tuple[Offer, ...], start: QPointF, left: float, right: float, metrics: QFontMetricsF
) -> tuple[tuple[Offer, QRectF], ...]:
    """Links one after the other, on as many lines as they need."""
    x, y = start.x(), start.y()
    placed: list[tuple[Offer, QRectF]] = []
    for offer in offers:
        width = min(metrics.horizontalAdvance(offer.label) + 1, right - left)
        if x + width > right and x > left:
            x, y = left, y + metrics.height() + _LINE_GAP + 1
        placed.append((offer, QRectF(x, y, width, metrics.height())))
        x += width + _LINK_GAP
    return tuple(placed)
