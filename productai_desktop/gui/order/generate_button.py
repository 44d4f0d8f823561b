"""The button that spends: what it does and costs, and what will be left."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton, QWidget

from productai_desktop.gui.enter_button import EnterButton
from productai_desktop.gui.theme import tones

_DETAIL_PIXELS = 12
_TITLE_PIXELS = 14
_LEAST_PIXELS = 11


class GenerateButton(EnterButton):
    """A primary button of two lines. The first is its text, the second a detail in small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = ""
        self.setObjectName("generateButton")
        self.setProperty("role", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_order(self, title: str, detail: str, hints: Sequence[str] = ()) -> None:
        """Shows what a click will do; `hints` on keys stand in the tool tip."""
        tip = "".join(f"<p>{escape(line)}</p>" for line in (title, detail, *hints) if line)
        if (title, detail, tip) == (self.text(), self._detail, self.toolTip()):
            return
        self._detail = detail
        self.setText(title)
        self.setAccessibleName(title)
        # without one, a screen reader would get the tool tip with its markup
        self.setAccessibleDescription(detail or " ".join(hints) or title)
        self.setToolTip(tip)
        self.update()

    @property
    def detail(self) -> str:
        """The second line."""
        return self._detail

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        lines = QFontMetrics(self._title_font()).height() + QFontMetrics(self._small()).height()
        return QSize(160, lines + 20)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tone = tones(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(tone.accent_text if self.isEnabled() else tone.disabled))
        width = self.width() - 16
        title_font = self._fitting(width)
        title_metrics = QFontMetrics(title_font)
        small_metrics = QFontMetrics(self._small())
        block = title_metrics.height() + (small_metrics.height() + 2 if self._detail else 0)
        title = QRect(8, (self.height() - block) // 2, width, title_metrics.height())
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(title_font)
        middle_cut = title_metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(title, middle, middle_cut)
        painter.setFont(self._small())
        below = QRect(8, title.bottom() + 3, width, small_metrics.height())
        shown = small_metrics.elidedText(self._detail, Qt.TextElideMode.ElideRight, width)
        painter.drawText(below, middle, shown)
        painter.end()

    def _fitting(self, width: int) -> QFont:
        """The font in which the title is whole, where there is one: its end is the price."""
        sizes = range(_TITLE_PIXELS, _LEAST_PIXELS, -1)
        fonts = (self._title_font(size) for size in sizes)
        fits = (f for f in fonts if QFontMetrics(f).horizontalAdvance(self.text()) <= width)
        return next(fits, self._title_font(_LEAST_PIXELS))

    def _title_font(self, pixels: int = _TITLE_PIXELS) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_DETAIL_PIXELS)
        font.setWeight(QFont.Weight.Normal)
        return font
