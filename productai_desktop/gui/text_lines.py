"""Text broken into two lines by hand, for rows that are painted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def two_lines(text: str, width: int, metrics: QFontMetrics) -> tuple[str, ...]:
    """A text in at most two lines of `width` pixels, the second cut where it must be."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split(" ")
    first = ""
    for at, word in enumerate(words):
        longer = f"{first} {word}" if first else word
        if first and metrics.horizontalAdvance(longer) > width:
            rest = " ".join(words[at:])
            return first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        first = longer
    return (metrics.elidedText(first, Qt.TextElideMode.ElideRight, width),)
