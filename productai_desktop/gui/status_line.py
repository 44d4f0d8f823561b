"""The bottom of the window: why something waits, and the action that mends it; else not there."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from productai_desktop.engine.status import Status
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.words import credits_text, title

_KEY_FAULTS = ("KEY_MISSING", "INVALID_API_KEY")


def _tr(text: str) -> str:
    return QCoreApplication.translate("status_line", text)


def held_text(status: Status) -> str:
    """What was left from the last start, such as "14 edits · 112 credits from last time"."""
    count = len(status.held)
    if not count:
        return ""
    edits = _tr("1 edit") if count == 1 else _tr("{count} edits").format(count=f"{count:,}")
    return _tr("{edits} · {credits} from last time").format(
        edits=edits, credits=credits_text(status.held_credits)
    )


def halted_text(status: Status) -> str:
    """Why nothing is sent."""
    if status.halted is None:
        return ""
    if status.halted.code == "UNCERTAIN_CHECK":
        return _tr("An answer was lost; nothing is sent until the service answers again")
    return title(status.halted)


def offline_text(status: Status) -> str:
    """That the service cannot be reached, while it cannot."""
    return _tr("No connection; going on by itself when it is back") if status.offline else ""


def foreign_text(status: Status) -> str:
    """That edits wait for another account or service."""
    count = status.foreign
    if not count:
        return ""
    if count == 1:
        return _tr("1 edit waits for another account or service")
    return _tr("{count} edits wait for another account or service").format(count=f"{count:,}")


class _Note(QWidget):
    """One thing to say, with the action that mends it."""

    def __init__(self, name: str, role: str, action: str = "") -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setObjectName(f"{name}Note")
        self.label.setProperty("role", role)
        self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
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
            self.setAccessibleName(text)
        self.setVisible(bool(text))


class StatusLine(QFrame):
    """Notes side by side, each shown only while it holds; hidden while all is well."""

    settings_requested = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.setProperty("role", "status")
        self.setMinimumHeight(28)
        self._held = _Note("held", "heading", self.tr("Start"))
        self._halted = _Note("halted", "warn", self.tr("Check again"))
        self._offline = _Note("offline", "warn")
        self._foreign = _Note("foreign", "muted")
        self._notes = (self._held, self._halted, self._offline, self._foreign)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(22)
        self._practice = QPushButton(self.tr("Try practice mode"))
        self._practice.setObjectName("practiceAction")
        self._practice.setProperty("role", "link")
        self._practice.hide()
        for part in (self._held, self._halted, self._practice, self._offline):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._foreign)
        self.hide()
        self._held.button.clicked.connect(lambda: bridge.spawn(self._start()))
        self._halted.button.clicked.connect(self._mend_halt)
        self._practice.clicked.connect(lambda: bridge.spawn(desk.change(practice=True)))
        bridge.status_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Says what holds now."""
        status = self._desk.engine.status
        self._held.say(held_text(status))
        self._halted.say(halted_text(status))
        key_at_fault = status.halted is not None and status.halted.code in _KEY_FAULTS
        self._halted.button.setText(
            self.tr("Open Settings") if key_at_fault else self.tr("Check again")
        )
        self._practice.setVisible(status.halted is not None and status.halted.code == "KEY_MISSING")
        self._offline.say(offline_text(status))
        self._foreign.say(foreign_text(status))
        self.setVisible(any(note.isVisibleTo(self) for note in self._notes))

    def _mend_halt(self) -> None:
        halted = self._desk.engine.status.halted
        if halted is not None and halted.code in _KEY_FAULTS:
            self.settings_requested.emit()
        else:
            self._halted.button.setEnabled(False)
            self._bridge.spawn(self._check_again())

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
