"""A section of the order panel: a heading with a hint or links at its end, a control beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.order_words import set_tip
from productai_desktop.gui.theme import set_role


class ElidedLabel(QLabel):
    """A label that is cut where it does not fit, and then says all in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Shows a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def whole(self) -> str:
        """The text that is shown, before it was cut."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        self.setText(shown)
        set_tip(self, self._whole if shown != self._whole else "")


class Section(QWidget):
    """A heading with a hint and links at its end, and a control beneath."""

    def __init__(
        self,
        heading: str,
        control: QWidget,
        hint: QLabel | None = None,
        links: Sequence[QPushButton] = (),
    ) -> None:
        super().__init__()
        label = QLabel(heading)
        set_role(label, "heading")
        label.setBuddy(control)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addStretch(1)
        if hint is not None:
            set_role(hint, "muted")
            row.addWidget(hint)
        for link in links:
            row.addWidget(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(row)
        layout.addWidget(control)


def link_button(name: str, text: str) -> QPushButton:
    """A button that looks like a link."""
    link = QPushButton(text)
    link.setObjectName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    set_role(link, "link")
    return link
