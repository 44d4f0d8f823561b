"""The steps of a test of hosting: each a line with a mark, and the words for one that failed."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from productai_desktop.core.errors import HostFailure, NetworkFailure, ProductAIError
from productai_desktop.core.hosting import FETCHED, REMOVED, UPLOADED
from productai_desktop.gui import theme
from productai_desktop.gui.density import spacing
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.settings.controls import wrapping
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import sentence

#: names of the steps, in their order
STEPS = (UPLOADED, FETCHED, REMOVED)
_SIDE = 16


class Mark(Enum):
    """How a step stands: the name of its icon."""

    WAITING = ""
    RUNNING = "more"
    GOOD = "check"
    BAD = "close"
    LEFT = "info"


_TITLES: Mapping[str, str] = {
    UPLOADED: QT_TRANSLATE_NOOP("hosting", "Upload a test picture"),
    FETCHED: QT_TRANSLATE_NOOP("hosting", "Fetch it back as a stranger would"),
    REMOVED: QT_TRANSLATE_NOOP("hosting", "Remove it"),
}
_STATES: Mapping[Mark, str] = {
    Mark.WAITING: QT_TRANSLATE_NOOP("hosting", "waiting"),
    Mark.RUNNING: QT_TRANSLATE_NOOP("hosting", "under way"),
    Mark.GOOD: QT_TRANSLATE_NOOP("hosting", "good"),
    Mark.BAD: QT_TRANSLATE_NOOP("hosting", "failed"),
    Mark.LEFT: QT_TRANSLATE_NOOP("hosting", "not done"),
}


class StepLine(QWidget):
    """One step: a mark, what is done, and how it went."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"hostingStep:{name}")
        self._title = QCoreApplication.translate("hosting", _TITLES[name])
        self.mark = Mark.WAITING
        self._icon = QLabel()
        self._icon.setFixedSize(_SIDE, _SIDE)
        self._said = wrapping(self._title, "")
        self._said.setObjectName(f"hostingStepText:{name}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing().small)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._said, 1)
        self.show_step(Mark.WAITING)

    def show_step(self, mark: Mark, detail: str = "") -> None:
        """Shows how the step stands; `detail` says more about it."""
        self.mark = mark
        state = QCoreApplication.translate("hosting", _STATES[mark])
        shown = self.tr("{step}: {detail}") if detail else "{step}"
        self._said.setText(shown.format(step=self._title, detail=detail))
        set_role(self._said, {Mark.WAITING: "muted", Mark.BAD: "danger"}.get(mark, ""))
        self.setAccessibleName(self.tr("{step}: {detail}").format(step=self._title, detail=state))
        self.setAccessibleDescription(detail)
        self._draw()
        if mark in (Mark.GOOD, Mark.BAD):
            event = QAccessibleAnnouncementEvent(self, self.accessibleName())
            QAccessible.updateAccessibility(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw()

    def _draw(self) -> None:
        tones = theme.tones(self.palette())
        tone = {Mark.GOOD: tones.ok, Mark.BAD: tones.danger}.get(self.mark, tones.muted)
        if self.mark is Mark.WAITING:
            self._icon.clear()
        else:
            ratio = self.devicePixelRatioF()
            drawn = theme.icon(self.mark.value, tone).pixmap(QSize(_SIDE, _SIDE), ratio)
            self._icon.setPixmap(drawn)


def reason(error: ProductAIError) -> str:
    """Why a step has failed. The usual words for a network that fails speak of the service."""
    host = error.params.get("host")
    if isinstance(error, NetworkFailure) and host:
        return sentence(HostFailure("HOST_UNREACHED", host=host, reason=error.code))
    return sentence(error)
