"""Contrast as WCAG 2.2 measures it, of colours and of what a widget shows."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtGui import QColor, QImage


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def ground(image: QImage) -> str:
    """The colour that most of an image has."""
    return Counter(_colours(image)).most_common(1)[0][0]


def strongest(image: QImage, against: str) -> float:
    """The contrast of the pixel that stands out most: the core of a letter or line."""
    return max(contrast(colour, against) for colour in set(_colours(image)))


def _colours(image: QImage) -> Iterable[str]:
    for y in range(image.height()):
        for x in range(image.width()):
            yield QColor(image.pixel(x, y)).name()
