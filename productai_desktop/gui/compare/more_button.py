"""What a bar has no room for: a button whose menu offers the buttons that it left out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.tips import tip_text


class MoreButton(QPushButton):
    """Presses the buttons that it stands for; they say what they are, and whether they can be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered: tuple[QPushButton, ...] = ()
        self._menu = QMenu(self)
        self._menu.setObjectName("moreActionsMenu")
        self._menu.setAccessibleName(self.tr("More"))
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setObjectName("moreActionsButton")
        self.setText(self.tr("More") + " ▾")
        self.setAccessibleName(self.tr("More"))
        self.setAutoDefault(False)
        self.setMenu(self._menu)
        self.hide()

    def offer(self, buttons: Sequence[QPushButton]) -> None:
        """Stands for these."""
        if tuple(buttons) != self._offered:
            self._offered = tuple(buttons)
            names = ", ".join(one_line(one.text()) for one in buttons)
            self.setToolTip(names)
            self.setAccessibleDescription(names)

    def _fill(self) -> None:
        """As the buttons are now."""
        self._menu.clear()
        for button in self._offered:
            action = self._menu.addAction(button.text())
            action.setObjectName(f"more:{button.objectName()}")
            action.setEnabled(button.isEnabled())
            action.setToolTip(tip_text(button.toolTip()))
            action.triggered.connect(button.click)
