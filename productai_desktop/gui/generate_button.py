"""The button that spends: what it does and costs, and what will be left."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from productai_desktop.gui.theme import tones

_DETAIL_PIXELS = 12
_TITLE_PIXELS = 14


class GenerateButton(QPushButton):
    """A primary button of two lines. The first is its text, the second a detail in small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = ""
        self.setObjectName("generateButton")
        self.setProperty("role", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_order(self, title: str, detail: str, hints: Sequence[str] = ()) -> None:
        """Shows what a click will do; `hints` on keys stand in the tool tip."""
        tip = "".join(f"<p>{escape(line)}</p>" for line in (title, detail, *hints))
        if (title, detail, tip) == (self.text(), self._detail, self.toolTip()):
            return
        self._detail = detail
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
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
        title_metrics = QFontMetrics(self._title_font())
        small_metrics = QFontMetrics(self._small())
        block = title_metrics.height() + (small_metrics.height() + 2 if self._detail else 0)
        width = self.width() - 16
        title = QRect(8, (self.height() - block) // 2, width, title_metrics.height())
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(self._title_font())
        painter.drawText(title, middle, _elided(title_metrics, self.text(), width))
        painter.setFont(self._small())
        below = QRect(8, title.bottom() + 3, width, small_metrics.height())
        painter.drawText(below, middle, _elided(small_metrics, self._detail, width))
        painter.end()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_TITLE_PIXELS)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_DETAIL_PIXELS)
        font.setWeight(QFont.Weight.Normal)
        return font


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
