"""The top of the window: name, project, key, balance, Help, Settings; and the band of practice
mode."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from productai_desktop.core.hosting import UPLOAD
from productai_desktop.gui import theme
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.balance_popup import BalancePill
from productai_desktop.gui.frame.page_tabs import PageTabs
from productai_desktop.gui.frame.project_chooser import KeyChooser, ProjectChooser
from productai_desktop.gui.shortcuts import Shortcuts

if TYPE_CHECKING:
    from productai_desktop.gui.help.help_menu import HelpMenu


class Header(QFrame):
    """The bar at the top."""

    settings_requested = Signal()
    #: the projects are to be changed
    projects_requested = Signal()
    #: the sheet of shortcuts is asked for
    shortcuts_requested = Signal()

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
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._help_menu: HelpMenu | None = None
        self.setObjectName("header")
        self.setAccessibleName(self.tr("Header"))
        self.setProperty("role", "bar")
        title = QLabel(self.tr("ProductAI Desktop"))
        title.setProperty("role", "title")
        self.tabs = PageTabs(shortcuts)
        self.project = ProjectChooser(desk, bridge, shortcuts)
        self._key = KeyChooser(desk, bridge)
        self._balance = BalancePill(desk, bridge)
        self._help = QToolButton()
        self._help.setObjectName("helpButton")
        self._help.setProperty("role", "pill")
        self._help.setText("?")
        self._help.setAccessibleName(self.tr("Help"))
        self._help.clicked.connect(self.offer_help)
        self._settings = QToolButton()
        self._settings.setObjectName("settingsButton")
        self._settings.setProperty("role", "pill")
        self._settings.setAccessibleName(self.tr("Settings"))
        self._settings.setIconSize(QSize(16, 16))
        self._settings.clicked.connect(self.settings_requested)
        self.project.manage_requested.connect(self.projects_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 14, 7)
        row.setSpacing(12)
        row.addWidget(title)
        row.addWidget(self.tabs)
        row.addStretch(1)
        for part in (self.project, self._key, self._balance, self._help, self._settings):
            row.addWidget(part)
        self._draw_icon()
        self._say_keys()
        if shortcuts is not None:
            shortcuts.changed.connect(self._say_keys)

    def offer_help(self) -> None:
        """Opens the menu Help beneath its button."""
        self.help_menu().offer(self._help)

    def report_problem(self) -> None:
        """Opens the report of a problem."""
        self.help_menu().open_report()

    def help_menu(self) -> "HelpMenu":
        """What Help offers, loaded when it is first asked for."""
        if self._help_menu is None:
            from productai_desktop.gui.help.help_menu import HelpMenu

            window = self.window()
            self._help_menu = HelpMenu(self._desk, self._bridge, window, self._shortcuts)
            self._help_menu.shortcuts_requested.connect(self.shortcuts_requested)
        return self._help_menu

    def refresh(self) -> None:
        """Says everything as desk and engine know it now."""
        self.project.refresh()
        self._key.refresh()
        self._balance.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _say_keys(self) -> None:
        for button, action in ((self._settings, "settings"), (self._help, "help")):
            text = button.accessibleName()
            hint = text if self._shortcuts is None else self._shortcuts.hint(action, text)
            button.setToolTip(hint)

    def _draw_icon(self) -> None:
        self._settings.setIcon(theme.icon("settings", theme.tones(self.palette()).text))


class PracticeBand(QFrame):
    """Says, while it is on, that practice mode is on, and leads out of it."""

    own_key_requested = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("practiceBand")
        self.setProperty("role", "band")
        self.setAccessibleName(self.tr("Practice mode"))
        self._text = ElidedLabel()
        link = QPushButton(self.tr("Use my own key…"))
        link.setObjectName("ownKeyButton")
        link.setProperty("role", "link")
        link.clicked.connect(self.own_key_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 16, 3)
        row.addWidget(self._text)
        row.addWidget(link)
        row.addStretch(1)
        self.refresh()
        bridge.engine_changed.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the band exactly while practice mode is on."""
        stays = self._desk.settings.hosting == UPLOAD
        self._text.setText(
            self.tr("Practice mode (free, nothing leaves this computer)")
            if stays
            else self.tr("Practice mode (free; photos go where Hosting says)")
        )
        self.setVisible(self._desk.settings.practice)
