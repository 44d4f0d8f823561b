"""The top of the window: name, pace, balance with what is promised, Settings, practice mode."""

import math

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from productai_desktop.engine.status import Status
from productai_desktop.gui import theme
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.words import credits_text


def balance_text(status: Status) -> str:
    """The balance as the header says it, such as "1,250 credits · 122 promised"."""
    if status.balance is None:
        known = QCoreApplication.translate("header", "Balance not known yet")
    else:
        known = credits_text(status.balance.credits)
    if not status.promised:
        return known
    promised = QCoreApplication.translate("header", "{count} promised")
    return f"{known} · {promised.format(count=f'{status.promised:,}')}"


def pace_text(status: Status) -> str:
    """When the next edit can be sent, where that is not at once."""
    if not status.promised or status.paused or status.halted or status.offline or status.held:
        return ""
    seconds = math.ceil(status.next_send_seconds)
    if seconds <= 0:
        return ""
    text = QCoreApplication.translate("header", "Next can be sent in {seconds} s")
    return text.format(seconds=seconds)


class Header(QFrame):
    """The bar at the top."""

    settings_requested = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "bar")
        title = QLabel(self.tr("ProductAI Desktop"))
        title.setProperty("role", "title")
        self._pace = QLabel()
        self._pace.setObjectName("paceLabel")
        self._pace.setProperty("role", "muted")
        self._pace.setAccessibleName(self.tr("Pace"))
        self._balance = QLabel()
        self._balance.setObjectName("balanceLabel")
        self._balance.setProperty("role", "pill")
        self._balance.setAccessibleName(self.tr("Balance"))
        self._balance.setToolTip(self.tr("Promised: what the edits that wait will cost"))
        self._balance.hide()
        self._settings = QToolButton()
        self._settings.setObjectName("settingsButton")
        self._settings.setProperty("role", "quiet")
        self._settings.setAccessibleName(self.tr("Settings"))
        self._settings.setToolTip(self.tr("Settings"))
        self._settings.setIconSize(QSize(20, 20))
        self._settings.clicked.connect(self.settings_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._pace)
        row.addWidget(self._balance)
        row.addWidget(self._settings)
        self._draw_icon()
        # the countdown goes on without any event of the engine
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.refresh)
        bridge.status_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Says pace and balance as the engine knows them now."""
        status = self._desk.engine.status
        pace = pace_text(status)
        self._pace.setText(pace)
        if bool(pace) != self._tick.isActive():
            self._tick.start() if pace else self._tick.stop()
        text = balance_text(status)
        self._balance.setText(text)
        self._balance.setAccessibleDescription(text)
        # without a key there is no balance to know; the status line says so
        self._balance.setVisible(status.balance is not None or status.promised > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

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
        text = QLabel(self.tr("Practice mode (free, nothing leaves this computer)"))
        link = QPushButton(self.tr("Use my own key…"))
        link.setObjectName("ownKeyButton")
        link.setProperty("role", "link")
        link.clicked.connect(self.own_key_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 16, 3)
        row.addWidget(text)
        row.addWidget(link)
        row.addStretch(1)
        self.refresh()
        bridge.engine_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the band exactly while practice mode is on."""
        self.setVisible(self._desk.settings.practice)
