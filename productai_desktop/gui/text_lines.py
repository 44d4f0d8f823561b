"""Text broken into two lines by hand, for rows that are painted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def two_lines(text: str, width: int, font: QFont) -> tuple[str, ...]:
    """A text in at most two lines of `width` pixels, the second cut where it must be."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return (text,)
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    # Qt counts UTF-16 units
    units = text.encode("utf-16-le")
    first = units[: 2 * length].decode("utf-16-le").rstrip()
    rest = units[2 * length :].decode("utf-16-le")
    if not rest:
        return (first,)
    metrics = QFontMetrics(font)
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
