"""The bottom of the window: why something waits, what mends it, and what today has cost."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.frame.status_words import (
    HOSTING_FAULTS,
    foreign_text,
    halted_text,
    held_text,
    limited_text,
    offline_text,
    others_text,
    pace_text,
    today_text,
)
from productai_desktop.gui.tips import set_tip
from productai_desktop.gui.words import sentence

_KEY_FAULTS = ("KEY_MISSING", "INVALID_API_KEY")


class _Note(QWidget):
    """One thing to say, with the action that mends it."""

    def __init__(
        self, name: str, role: str, action: str = "", *, live: bool = False, whole: bool = False
    ) -> None:
        """A `live` note is also told to screen readers as soon as it holds; one that is short
        stays `whole` where others give way."""
        super().__init__()
        self._live = live
        self.label = QLabel() if whole else ElidedLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setObjectName(f"{name}Note")
        self.label.setProperty("role", role)
        self.button = QPushButton(action)
        self.button.setObjectName(f"{name}Action")
        self.button.setProperty("role", "link")
        self.button.setVisible(bool(action))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str) -> None:
        if self.label.text() != text:
            self.label.setText(text)
            self.label.setAccessibleName(text)
            if text and self._live:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.setVisible(bool(text))


class StatusLine(QFrame):
    """Notes side by side, each shown only while it holds; hidden while there is none."""

    #: the key is to be entered or changed
    settings_requested = Signal()
    #: how photos are hosted is to be changed
    hosting_requested = Signal()
    #: a limit is to be changed: the project's whose it is, "" for that of the day
    limit_requested = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._leaves_key = False
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.setProperty("role", "status")
        self.setMinimumHeight(28)
        self._held = _Note("held", "heading", self.tr("Start"), live=True)
        self._halted = _Note("halted", "warn", self.tr("Check again"), live=True)
        self._limited = _Note("limited", "warn", self.tr("Change limit"), live=True)
        self._offline = _Note("offline", "warn", self.tr("Try now"), live=True)
        self._pace = _Note("pace", "muted", whole=True)
        self._others = _Note("others", "muted")
        self._foreign = _Note("foreign", "muted")
        self._today = _Note("today", "muted", whole=True)
        self._practice = QPushButton(self.tr("Try practice mode"))
        self._practice.setObjectName("practiceAction")
        self._practice.setProperty("role", "link")
        self._practice.hide()
        self._says = {
            self._held: held_text,
            self._halted: halted_text,
            self._limited: limited_text,
            self._offline: offline_text,
            self._pace: pace_text,
            self._others: others_text,
            self._foreign: foreign_text,
            self._today: today_text,
        }
        self._lay_out()
        self.hide()
        # the countdown goes on without any event of the engine
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.refresh)
        self._held.button.clicked.connect(lambda: bridge.spawn(self._start()))
        self._halted.button.clicked.connect(self._mend_halt)
        self._limited.button.clicked.connect(self._mend_limit)
        self._offline.button.clicked.connect(self._mend_outage)
        self._practice.clicked.connect(lambda: bridge.spawn(desk.change(practice=True)))
        bridge.status_changed.connect(self.refresh)

    def leave_key_to_others(self, leave: bool) -> None:
        """Whether it is said elsewhere that a key is missing."""
        self._leaves_key = leave
        self.refresh()

    def refresh(self) -> None:
        """Says what holds now."""
        status = self._desk.engine.status
        if self._leaves_key and status.halted and status.halted.code == "KEY_MISSING":
            status = replace(status, halted=None)
        if self._desk.settings.practice:  # practising is no spending
            status = replace(status, spent_today=0, sent_today=0)
        for one, words in self._says.items():
            one.say(words(status))
        if status.offline is not None:
            advice = sentence(status.offline)
            settings = status.offline.code in HOSTING_FAULTS
            self._offline.button.setText(
                self.tr("Open Settings") if settings else self.tr("Try now")
            )
            set_tip(self._offline.button, advice)
            self._offline.label.setAccessibleDescription(advice)
        key_at_fault = status.halted is not None and status.halted.code in _KEY_FAULTS
        self._halted.button.setText(
            self.tr("Open Settings") if key_at_fault else self.tr("Check again")
        )
        self._practice.setVisible(status.halted is not None and status.halted.code == "KEY_MISSING")
        counting = bool(self._pace.label.text())
        if counting != self._tick.isActive():
            self._tick.start() if counting else self._tick.stop()
        self.setVisible(any(one.isVisibleTo(self) for one in self._says))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(22)
        for part in (self._held, self._halted, self._practice, self._limited, self._offline):
            row.addWidget(part)
        row.addWidget(self._pace)
        row.addWidget(self._others)
        row.addStretch(1)
        row.addWidget(self._foreign)
        row.addWidget(self._today)

    def _mend_halt(self) -> None:
        halted = self._desk.engine.status.halted
        if halted is not None and halted.code in _KEY_FAULTS:
            self.settings_requested.emit()
        else:
            self._halted.button.setEnabled(False)
            self._bridge.spawn(self._check_again())

    def _mend_outage(self) -> None:
        offline = self._desk.engine.status.offline
        if offline is not None and offline.code in HOSTING_FAULTS:
            self.hosting_requested.emit()
        else:
            self._desk.engine.try_now()

    def _mend_limit(self) -> None:
        limited = self._desk.engine.status.limited
        if limited is not None:
            self.limit_requested.emit(str(limited.params.get("project", "")))

    async def _start(self) -> None:
        engine = self._desk.engine
        await engine.start_held()
        if engine.status.paused:
            # who says Start does not want to say Resume, too
            await engine.resume()

    async def _check_again(self) -> None:
        try:
            await self._desk.engine.refresh_balance(urgent=True)
        finally:
            self._halted.button.setEnabled(True)
