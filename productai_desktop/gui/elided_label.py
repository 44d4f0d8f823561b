"""A label of one line that gives way: too long a text ends in an ellipsis, with a tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from productai_desktop.gui.one_line import elided
from productai_desktop.gui.tips import tip_text


class ElidedLabel(QLabel):
    """Asks for the room of its text, takes less, and shows then as much as fits."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.fontMetrics().averageCharWidth() * 6), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the label is small
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        text = elided(QFontMetricsF(self.font()), self.text(), self.contentsRect().width())
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(alignment),
            option.palette,
            self.isEnabled(),
            text,
            QPalette.ColorRole.WindowText,
        )

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(tip_text(self.text()) if cut else "")
