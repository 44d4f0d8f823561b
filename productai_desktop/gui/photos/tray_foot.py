"""The foot of the tray: all photos in one line, how they are sent, and what is looked through."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.order.order_footer import Line
from productai_desktop.gui.section import link_button
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import icon, set_role, tones


class TrayFoot(QWidget):
    """Shows nothing where there is nothing to say."""

    add_requested = Signal()
    clear_requested = Signal()
    #: whether each photo shall get an edit of its own
    each_chosen = Signal(bool)
    stop_requested = Signal()

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._each = False
        self._totals = Line()
        self._totals.setObjectName("photoTotals")
        self._add = self._tool("addPhotos", self.tr("Add photos"))
        self._add.clicked.connect(self.add_requested)
        self._clear = self._tool("clearPhotos", self.tr("Remove all photos"))
        self._clear.clicked.connect(self.clear_requested)
        self._how = self._link("photosTogether")
        self._how.clicked.connect(lambda: self.each_chosen.emit(self._each))
        self._busy = Line()
        self._busy.setObjectName("photoSearch")
        self._stop = self._link("stopSearch")
        self._stop.setText(self.tr("Stop"))
        self._stop.clicked.connect(self.stop_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._totals)
        means = QHBoxLayout()
        means.setSpacing(2)
        means.addWidget(self._how)
        means.addStretch(1)
        means.addWidget(self._add)
        means.addWidget(self._clear)
        layout.addLayout(means)
        busy = QHBoxLayout()
        busy.addWidget(self._busy, 1)
        busy.addWidget(self._stop)
        layout.addLayout(busy)
        shortcuts.changed.connect(self._show_keys)
        self._show_keys()
        self._paint_icons()
        self.show_totals("", "muted")
        self.show_means(shown=False)
        self.show_how("", each=False)
        self.show_busy("")

    def show_totals(self, text: str, role: str) -> None:
        """Says what all photos are; "" where each says it for itself."""
        self._totals.say(text, role)
        self._totals.setVisible(bool(text))
        self._fit()

    def show_means(self, *, shown: bool) -> None:
        """Offers to add photos and to remove all."""
        for part in (self._add, self._clear):
            part.setVisible(shown)
        self._fit()

    def show_how(self, text: str, *, each: bool) -> None:
        """Offers the other way to send the photos, in a few words; "" where there is none."""
        self._each = each
        self._how.setText(text)
        self._how.setVisible(bool(text))
        self._fit()

    def show_busy(self, text: str) -> None:
        """Says what is being looked through; "" for nothing."""
        self._busy.say(text, "muted")
        self._busy.setVisible(bool(text))
        self._stop.setVisible(bool(text))
        self._fit()

    def tab_stops(self) -> list[QWidget]:
        """Its buttons, in the order in which the keyboard reaches them."""
        return [self._how, self._add, self._clear, self._stop]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _fit(self) -> None:
        parts = (self._totals, self._how, self._add, self._busy)
        # without a place in the tray it would show as a window of its own
        placed = self.parentWidget() is not None
        self.setVisible(placed and any(not part.isHidden() for part in parts))

    def _tool(self, name: str, meaning: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(meaning)
        button.setToolTip(meaning)
        button.setIconSize(QSize(16, 16))
        set_role(button, "quiet")
        return button

    def _link(self, name: str) -> QPushButton:
        button = link_button(name, "")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return button

    def _show_keys(self) -> None:
        self._add.setToolTip(self._shortcuts.hint("photos.open", self.tr("Add photos")))

    def _paint_icons(self) -> None:
        tone = tones(self.palette())
        self._add.setIcon(icon("plus", tone.muted))
        self._clear.setIcon(icon("trash", tone.muted))
