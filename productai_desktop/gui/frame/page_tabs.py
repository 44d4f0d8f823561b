"""The tabs of the header: one edit after the other, a batch, or the history."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from productai_desktop.gui.segmented import ArrowKeys
from productai_desktop.gui.shortcuts import Shortcuts

EDIT, BATCH, HISTORY = "edit", "batch", "history"
#: what is dragged over a tab for so long opens it
_HOVER_MILLISECONDS = 500


class PageTab(QPushButton):
    """Has room for its label as it is written when chosen: heavier, and in some fonts wider."""

    def sizeHint(self) -> QSize:
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        label = self.text()
        wider = QFontMetrics(heavy).horizontalAdvance(label)
        wider -= self.fontMetrics().horizontalAdvance(label)
        return super().sizeHint() + QSize(max(0, wider), 0)


class PageTabs(QWidget):
    """Buttons of which one is chosen; `chosen(str)` tells what the person chose."""

    chosen = Signal(str)

    def __init__(self, shortcuts: Shortcuts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._arrows = ArrowKeys(self._group)
        self._hovered = ""
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MILLISECONDS)
        self._hover.timeout.connect(lambda: self.chosen.emit(self._hovered))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._tabs = {
            EDIT: self._made(EDIT, self.tr("Edit")),
            BATCH: self._made(BATCH, self.tr("Batch")),
            HISTORY: self._made(HISTORY, self.tr("History")),
        }
        self.show_choice(EDIT)
        self._show_keys()
        if shortcuts is not None:
            shortcuts.changed.connect(self._show_keys)

    @property
    def current(self) -> str:
        """The page whose tab is chosen."""
        return next(page for page, tab in self._tabs.items() if tab.isChecked())

    def show_choice(self, page: str) -> None:
        """Shows which page is open."""
        self._tabs[page].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._hovered = next(name for name, tab in self._tabs.items() if tab is watched)
            self._hover.start()
            event.accept()
            return True
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._hover.stop()
            return True
        return super().eventFilter(watched, event)

    def _made(self, page: str, label: str) -> QPushButton:
        tab = PageTab(label)
        tab.setObjectName(f"{page}Tab")
        tab.setAccessibleName(label)
        tab.setProperty("role", "tab")
        tab.setCheckable(True)
        tab.setAcceptDrops(page != HISTORY)  # it takes nothing
        tab.clicked.connect(lambda: self.chosen.emit(page))
        tab.installEventFilter(self._arrows)
        tab.installEventFilter(self)
        self._group.addButton(tab)
        self._row.addWidget(tab)
        return tab

    def _show_keys(self) -> None:
        tips = {
            EDIT: self.tr("One edit after the other"),
            BATCH: self.tr("Many edits from a list or a folder"),
            HISTORY: self.tr("All edits since the first day"),
        }
        for page, tip in tips.items():
            keys = self._shortcuts
            hint = tip if keys is None else keys.hint(f"page.{page}", tip)
            self._tabs[page].setToolTip(hint)
