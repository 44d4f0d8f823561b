"""The line below the prompt: placeholders left to fill, and what the prompt does not say yet."""

from functools import cache

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from productai_desktop.core.prompt_hints import Hints, builtin_hints
from productai_desktop.core.templates import placeholders
from productai_desktop.gui.theme import icon, set_role, tones
from productai_desktop.gui.tips import set_tip

#: a prompt is looked at once typing has rested so long
REST_MILLISECONDS = 1000


class HintLink(QPushButton):
    """A link that is elided where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setObjectName("promptHint")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_role(self, "hint")

    def show_text(self, text: str, description: str) -> None:
        """Shows a text; the tool tip tells what a click does."""
        self._whole = text
        self.setAccessibleName(text)
        set_tip(self, description)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 10
        return QSize(wide, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - 8)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class HintLine(QWidget):
    """Keeps its height whether it says something or not, so that nothing below it jumps."""

    #: the person wants this phrase in the prompt
    wanted = Signal(str)
    #: the person wants to fill the first placeholder in
    fill = Signal()
    #: the person wants no hints any more
    unwanted = Signal()

    def __init__(self, counter: QLabel, parent: QWidget | None = None) -> None:
        """`counter` stands at the end of the line."""
        super().__init__(parent)
        self._prompt = ""
        self._phrase = ""
        self._hinting = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._hint)
        self._link = HintLink()
        self._off = QPushButton()
        self._off.setObjectName("promptHintsOff")
        self._off.setAccessibleName(self.tr("Don't show hints"))
        self._off.setToolTip(self.tr("Don't show hints. The settings bring them back."))
        self._off.setFixedSize(20, 20)
        set_role(self._off, "hint")
        self._paint_icon()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._link, 1)
        row.addWidget(self._off)
        row.addWidget(counter)
        self.setFixedHeight(22)
        self._link.clicked.connect(self._use)
        self._off.clicked.connect(self.unwanted)
        self._say("", "", hint=False)

    def show_prompt(self, prompt: str, *, hinting: bool) -> None:
        """Looks at a prompt: at placeholders now, at what it lacks once typing rested."""
        if (prompt, hinting) == (self._prompt, self._hinting):
            return
        self._prompt, self._hinting = prompt, hinting
        self._phrase = ""
        left = placeholders(prompt)
        if left:
            self._rest.stop()
            self._say(
                self.tr("{{{name}}} is not filled in").format(name=left[0].name),
                self.tr("Go to it. It can also stay: the edit can be ordered as it is."),
                hint=False,
            )
            return
        self._say("", "", hint=False)
        if hinting:
            self._rest.start()
        else:
            self._rest.stop()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard walks through."""
        return [self._link, self._off]

    def text(self) -> str:
        """What the line says; "" for nothing."""
        return "" if self._link.isHidden() else self._link.accessibleName()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _hint(self) -> None:
        hints = _hints()
        missing = hints.missing(self._prompt)
        if not missing or not self._hinting:
            return
        self._phrase = missing[0].phrase(hints.language(self._prompt))
        self._say(
            self.tr("Add: {phrase}").format(phrase=self._phrase),
            self.tr("Adds to the prompt: {phrase}").format(phrase=self._phrase),
            hint=True,
        )

    def _say(self, text: str, description: str, *, hint: bool) -> None:
        self._link.show_text(text, description)
        self._link.setVisible(bool(text))
        self._off.setVisible(hint)

    def _use(self) -> None:
        if self._phrase:
            self.wanted.emit(self._phrase)
        else:
            self.fill.emit()

    def _paint_icon(self) -> None:
        self._off.setIcon(icon("close", tones(self.palette()).muted))
        self._off.setIconSize(QSize(12, 12))


@cache
def _hints() -> Hints:
    """Read when a prompt is first looked at: 4 ms that the first paint does not need."""
    return builtin_hints()
