"""Foreign text on one line: names and prompts of any script, cut to a width with an ellipsis."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetricsF

_LONGEST = 400
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_FROM_LEFT = "\u2066"


@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """The text without line breaks, control characters and characters that turn others round."""
    if text.isprintable() and len(text) <= _LONGEST:
        return " ".join(text.split())  # most texts, and rows are painted often
    shown = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") or "\u202a" <= c <= "\u202e" else c
        for c in text[:_LONGEST]
    )
    return " ".join(shown.split())


def isolated(text: str) -> str:
    """The text on one line, so marked that its direction does not disturb its neighbours."""
    return f"{_ISOLATE}{one_line(text)}{_END_ISOLATE}"


def from_left(text: str) -> str:
    """What is read from the left in every language, such as sides in pixels, keys and paths.

    The text is as it was where the whole window is read so.
    """
    if QLocale().textDirection() == Qt.LayoutDirection.LeftToRight:
        return text
    return f"{_FROM_LEFT}{text}{_END_ISOLATE}"


def elided(metrics: QFontMetricsF, text: str, width: float) -> str:
    """The text on one line, cut at its end to `width` logical pixels.

    The ellipsis stands at the end of its reading direction, whatever that of the window is.
    """
    shown = isolated(text)
    return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(0.0, width))
