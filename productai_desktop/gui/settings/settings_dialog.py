"""Settings: a list of pages and the page chosen; every value is applied as soon as it is entered.

A page is made when it is first looked at.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui import theme
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.section import thin_line
from productai_desktop.gui.settings.account import AccountPage
from productai_desktop.gui.settings.appearance import AppearancePage
from productai_desktop.gui.settings.controls import AskedOnce, Told, push
from productai_desktop.gui.settings.hosting import HostingPage
from productai_desktop.gui.settings.output import OutputPage
from productai_desktop.gui.settings.page import Changer, Page
from productai_desktop.gui.settings.privacy import PrivacyPage
from productai_desktop.gui.settings.projects import ProjectsPage
from productai_desktop.gui.settings.queue import QueuePage
from productai_desktop.gui.settings.shortcuts import ShortcutsPage
from productai_desktop.gui.shortcuts import Shortcuts

_SIZE = QSize(900, 640)
_LEAST = QSize(640, 420)
_NAV_WIDTH = 184


class SettingsDialog(QDialog):
    """Opened with open() or open_at(), never exec(): the loop must go on."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shortcuts = shortcuts or Shortcuts(desk, self)
        self._changer = Changer(desk, bridge, self)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._titles = self._named()
        make = partial(self._make, bridge)
        self._makers: dict[str, Callable[[], Page]] = {
            "account": lambda: make(AccountPage),
            "hosting": lambda: make(HostingPage),
            "output": lambda: make(OutputPage),
            "queue": lambda: make(QueuePage),
            "projects": lambda: make(ProjectsPage),
            "appearance": lambda: make(AppearancePage),
            "privacy": lambda: make(PrivacyPage),
            "shortcuts": lambda: ShortcutsPage(desk, bridge, self._changer, self._shortcuts),
        }
        self._pages: dict[str, Page] = {}
        self._lay_out()
        bridge.engine_changed.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)

    def open_at(self, page: str = "") -> None:
        """Opens at a page by its key; "" for the one looked at last."""
        keys = list(self._makers)
        self._list.setCurrentRow(keys.index(page) if page in keys else max(0, self._row()))
        self.open()
        self._list.setFocus()

    def focus_key(self) -> None:
        """Puts the keyboard where a key is entered."""
        self.open_at("account")
        page = self._page("account")
        if isinstance(page, AccountPage):
            page.focus_key()

    def refresh(self) -> None:
        """Shows the settings as they are now."""
        for page in self._pages.values():
            page.refresh()

    def done(self, result: int) -> None:
        """Closing gives what was typed its turn first."""
        for page in self._pages.values():
            page.flush()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._asked.hide()
        self.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_list"):
            self._draw_icons()

    # building

    def _named(self) -> Mapping[str, tuple[str, str]]:
        """Title and icon of each page."""
        return {
            "account": (self.tr("Account"), "key"),
            "hosting": (self.tr("Hosting"), "upload"),
            "output": (self.tr("Output"), "folder"),
            "queue": (self.tr("Queue"), "queue"),
            "projects": (self.tr("Projects"), "project"),
            "appearance": (self.tr("Appearance"), "appearance"),
            "privacy": (self.tr("Privacy"), "shield"),
            "shortcuts": (self.tr("Shortcuts"), "keyboard"),
        }

    def _lay_out(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("settingsPages")
        self._list.setAccessibleName(self.tr("Pages of the settings"))
        self._list.setProperty("role", "nav")
        self._list.setFixedWidth(_NAV_WIDTH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setIconSize(QSize(18, 18))
        self._list.currentRowChanged.connect(self._show_row)
        for title, _ in self._titles.values():
            QListWidgetItem(title, self._list)
        self._draw_icons()
        self._stack = QStackedWidget()
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self._list)
        above.addWidget(self._stack, 1)
        self._asked = AskedOnce("resetQuestion", self.tr("Keep them"))
        self._asked.agreed.connect(self._reset)
        self._reset_button = push("resetButton", self.tr("Reset all settings…"), "quiet")
        self._reset_told = Told("reset", self._reset_button, fill=False)
        self._reset_button.clicked.connect(self._ask_reset)
        self._close = push("closeSettingsButton", self.tr("Close"))
        self._close.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._reset_told, 1)
        below.addWidget(self._close, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QVBoxLayout()
        spaces = spacing()
        foot.setContentsMargins(spaces.medium, spaces.small, spaces.medium, spaces.medium)
        foot.setSpacing(spaces.small)
        foot.addWidget(self._asked)
        foot.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above, 1)
        column.addWidget(thin_line())
        column.addLayout(foot)

    def _draw_icons(self) -> None:
        tone = theme.tones(self.palette()).text
        for row, (_, name) in enumerate(self._titles.values()):
            item = self._list.item(row)
            item.setIcon(theme.icon(name, tone))

    def _fit(self) -> None:
        """The size it is drawn for, within the window it belongs to."""
        parent = self.parentWidget()
        room = (
            parent.window().size()
            if parent is not None
            else self.screen().availableGeometry().size()
        )
        self.setMinimumSize(_LEAST.boundedTo(room))
        self.resize(_SIZE.boundedTo(room - QSize(24, 24)))

    # pages

    def _make(self, bridge: Bridge, kind: Callable[[Desk, Bridge, Changer], Page]) -> Page:
        return kind(self._desk, bridge, self._changer)

    def _row(self) -> int:
        return self._list.currentRow()

    def _page(self, key: str) -> Page:
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._makers[key]()
            page.setObjectName(f"settingsPage:{key}")
            page.page_requested.connect(self.open_at)
            self._stack.addWidget(page)
            page.refresh()
            self._order_tabs()
        return page

    def _order_tabs(self) -> None:
        """A page that is made later comes before what stands below all pages."""
        before = self.previousInFocusChain()  # the last of the page that was just added
        while before is not None and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()  # Qt orders nothing by these
        for widget in (*self._asked.tab_stops(), self._reset_button, self._close):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    def _show_row(self, row: int) -> None:
        if row >= 0:
            self._stack.setCurrentWidget(self._page(list(self._makers)[row]))

    # resetting

    def _ask_reset(self) -> None:
        self._asked.ask(
            self.tr(
                "All settings go back to what they were at first. Keys, projects and edits stay."
            ),
            self.tr("Reset"),
            self._reset_button,
        )

    def _reset(self) -> None:
        self._changer.do(self._reset_told, self._reset_all)

    async def _reset_all(self) -> None:
        await self._desk.reset()
        self._reset_told.tell(None)
