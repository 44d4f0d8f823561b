"""The canvas of the compare view: paints what stands on its stage, and tells it in words."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from productai_desktop.gui.compare import compare_painting as painting
from productai_desktop.gui.compare import compare_probe as probe
from productai_desktop.gui.compare.compare_labels import CompareLabels
from productai_desktop.gui.compare.compare_layers import Layers
from productai_desktop.gui.compare.compare_probe import Colour
from productai_desktop.gui.compare.compare_stage import Side, Stage
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts
from productai_desktop.gui.theme import icon, tones
from productai_desktop.gui.words import number_text

_PERCENT_MILLISECONDS = 1200
#: a picture that stands still for so long is drawn smoothly
_STILL_MILLISECONDS = 90


def delta_e_of(one: Colour, other: Colour) -> float:
    """ΔE00 of two colours of sRGB."""
    # here, so that the window comes up without imaging
    from productai_desktop.imaging.comparison.delta_e import delta_e00_of_srgb

    return delta_e00_of_srgb(one, other)


class CompareCanvas(QFrame):
    """Pictures with their labels, a note on them, or the invitation where there are none."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        shortcuts: Shortcuts | None = None,
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Before and after"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._stage = Stage()
        self._layers = Layers()
        self._words = CompareLabels(self._stage)
        self._note: tuple[str, float | None, bool] | None = None
        #: pictures are on their way: nothing is invited where none is shown yet
        self._awaiting = False
        self._dropping = False
        #: where a colour is read, while it is
        self._probe_at = QPointF(-1, -1)
        self._percent = self._timer(_PERCENT_MILLISECONDS)
        self._still = self._timer(_STILL_MILLISECONDS)
        self._describe()

    def _timer(self, milliseconds: int) -> QTimer:
        """Paints anew at its end."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.update)
        return timer

    def set_note(self, text: str, share: float | None = None, *, wrong: bool = False) -> None:
        """A line on the picture: progress (`share` 0 to 1) or what went wrong; "" for none."""
        note = (text, share, wrong) if text else None
        if note != self._note:
            self._note = note
            self._describe()
            self.update()

    def await_pictures(self) -> None:
        """Others are on their way: what is shown stays; where nothing is, it says so."""
        self._await(True)

    def _await(self, awaiting: bool) -> None:
        if awaiting != self._awaiting:
            self._awaiting = awaiting
            if self._stage.viewport is None:
                self._describe()
                self.update()

    @property
    def note(self) -> str:
        """The line that stands on the picture; "" for none."""
        return self._note[0] if self._note else ""

    @property
    def stage(self) -> Stage:
        """What is shown, and where; to be read only."""
        return self._stage

    @property
    def scale(self) -> float:
        """Device pixels for one pixel of the result; 0 without a picture."""
        return self._stage.viewport.scale if self._stage.viewport else 0.0

    @property
    def moving(self) -> bool:
        """Whether the zoom changed so lately that pictures are drawn roughly."""
        return self._still.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tones(self.palette())
        whole = QRectF(self.rect())
        sides = self._stage.sides()
        if len(sides) != 1:  # one alone fills the view
            painter.fillRect(event.rect(), QColor(colours.canvas))
        if self._stage.viewport is None:
            if self._awaiting:
                words = self.tr("Loading the picture…")
                painting.draw_awaiting(painter, words, whole, colours)
            elif self._note is None:
                symbol = icon("photo", colours.muted)
                title, hint = self.tr("Drop a photo to begin"), self._open_hint()
                painting.draw_empty(painter, symbol, title, hint, whole, colours)
        else:
            self._paint_pictures(painter, sides)
            if self._percent.isActive():
                percent = from_left(self.tr("{0} %").format(self._percent_shown()))
                lying = self._stage.splitting and not self._stage.upright
                mirrored = self.isRightToLeft()
                painting.draw_percent(painter, percent, whole, above=lying, mirrored=mirrored)
            if self._stage.probing:
                self._paint_reading(painter)
        if self._note is not None:
            text, share, wrong = self._note
            painting.draw_note(painter, text, share, whole, colours, wrong)
        if self._dropping:
            painting.draw_drop(painter, whole, colours)
        painter.end()

    def _open_hint(self) -> str:
        open_keys = ACTIONS["photos.open"].keys
        keys = (
            QKeySequence(open_keys)
            if self._shortcuts is None
            else self._shortcuts.keys("photos.open")
        )
        if keys.isEmpty():
            return self.tr("or double-click to open one")
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("or open one with {keys}").format(keys=shown)

    def _percent_shown(self) -> str:
        percent = self.scale * 100
        return number_text(percent, 0 if percent >= 10 else 1)

    def _paint_pictures(self, painter: QPainter, sides: list[Side]) -> None:
        colours = tones(self.palette())
        canvas = QColor(colours.canvas)
        self._layers.draw(painter, self._stage, sides, canvas, rough=self.moving)
        for side in sides:
            corner = side.corner
            if corner & Qt.AlignmentFlag.AlignBottom and self.isRightToLeft():
                corner = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
            painting.draw_label(painter, self._words.label(side), side.clip, corner)
        if self._stage.splitting:
            whole, focused = QRectF(self.rect()), self.hasFocus()
            at, upright = self._stage.divider_at(), self._stage.upright
            painting.draw_divider(painter, at, whole, colours, focused=focused, upright=upright)

    def _reading(self) -> probe.Reading | None:
        return probe.read(self._stage, self._probe_at, delta_e_of)

    def _paint_reading(self, painter: QPainter) -> None:
        reading = self._reading()
        probe.draw_mark(painter, self._probe_at)
        if reading is not None:
            mirrored = self.isRightToLeft()
            names = self._words.read_names(self._probe_at)
            probe.draw_reading(painter, reading, names, QRectF(self.rect()), mirrored=mirrored)

    def _describe(self) -> None:
        shown = self._words.spoken() if self._stage.viewport is not None else []
        if not shown and self._awaiting:
            shown = [self.tr("Loading the picture…")]
        elif not shown and self._note is None:
            shown = [self.tr("Drop a photo to begin")]
        reading = self._reading() if self._stage.probing else None
        said = (*shown, "" if reading is None else reading.text, self.note)
        self.setAccessibleDescription(", ".join(part for part in said if part))
