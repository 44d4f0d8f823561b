"""The bar above the compare view: how to compare, how large, and what is done with the result."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts

#: between the parts of the bar, in logical pixels
_SPACING = 6


class CompareBar(QWidget):
    """Chooses the mode and the zoom of a compare view, and has room for what others add.

    It is made before the view, as the keyboard reaches it first; `follow` ties them together.
    """

    #: Mode that the person chose
    mode_chosen = Signal(object)
    fit_requested = Signal()
    actual_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, shortcuts: Shortcuts | None = None
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        # made in the order in which the keyboard walks along them
        self._modes = self._mode_picker()
        self._fit = QPushButton(self.tr("Fit"), self)
        self._fit.setObjectName("fitButton")
        self._actual = QPushButton(self.tr("100 %"), self)
        self._actual.setObjectName("fullSizeButton")
        #: buttons of others, those that give way to want of room apart
        self._actions: list[QPushButton] = []
        self._yielding: list[QPushButton] = []
        self._lay_out()
        self._fit.clicked.connect(self.fit_requested)
        self._actual.clicked.connect(self.actual_requested)
        self._modes.chosen.connect(self._choose_mode)
        if shortcuts is not None:
            shortcuts.changed.connect(self._say_keys)
        self._say_keys()

    def follow(self, view: CompareView) -> None:
        """Acts on a view, and shows how it is."""
        self.mode_chosen.connect(view.set_mode)
        self.fit_requested.connect(view.fit)
        self.actual_requested.connect(lambda: view.zoom_to(1.0))
        view.mode_changed.connect(self._mode_changed)

    def add_action(self, button: QPushButton, *, yields: bool = False) -> None:
        """Puts a button of another part at the end of the bar.

        One that `yields` is left out where the bar lacks room: what it does must be reachable
        elsewhere, too.
        """
        button.setAutoDefault(False)
        self._tools.addWidget(button)
        (self._yielding if yields else self._actions).append(button)
        self._make_room()

    def _lay_out(self) -> None:
        bar = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        bar.setContentsMargins(10, 8, 10, 8)
        bar.setSpacing(_SPACING)
        # the bar gives way by itself
        bar.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        bar.addWidget(self._modes)
        tools = QHBoxLayout()
        tools.setSpacing(_SPACING)
        tools.addStretch(1)
        for button in (self._fit, self._actual):
            tools.addWidget(button)
        bar.addLayout(tools, 1)
        self._bar, self._tools = bar, tools

    def _mode_picker(self) -> SegmentedPicker:
        modes = SegmentedPicker("compareMode", self.tr("How to compare"), self)
        modes.show_options(
            (
                (Mode.SPLIT.value, self.tr("Split")),
                (Mode.SIDE_BY_SIDE.value, self.tr("Side by side")),
                (Mode.AFTER.value, self.tr("After")),
            )
        )
        modes.show_choice(Mode.SPLIT.value)
        return modes

    def _choose_mode(self, key: str) -> None:
        self.mode_chosen.emit(Mode(key))

    def _mode_changed(self, mode: Mode) -> None:
        self._modes.show_choice(mode.value)

    def _say_keys(self) -> None:
        """The tool tips, with the keys as they are now."""
        one = self.tr("One pixel of the picture on one of the screen")
        for button, action, text in (
            (self._fit, "compare.fit", self.tr("The whole picture")),
            (self._actual, "compare.actual", one),
        ):
            keys = self._shortcuts
            button.setToolTip(keys.hint(action, text) if keys is not None else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it becomes: two rows, without the buttons that give way."""
        rows = (_width(self._modes), _width(self._fit, self._actual, *self._actions))
        return QSize(max(rows) + self._margins(), self._bar.minimumSize().height())

    def _make_room(self) -> None:
        """A narrow bar has two rows, and leaves out what may be left out.

        How long the words are, and so what is narrow, differs by language.
        """
        room = self.width() - self._margins()
        fixed = (self._fit, self._actual, *self._actions)
        stacked = _width(self._modes, *fixed) > room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(down if stacked else across)
        beside = () if stacked else (self._modes,)
        shown: list[QPushButton] = []
        for button in self._yielding:
            fits = _width(*beside, *fixed, *shown, button) <= room
            button.setVisible(fits)
            if fits:
                shown.append(button)
        self.updateGeometry()

    def _margins(self) -> int:
        margins = self._bar.contentsMargins()
        return margins.left() + margins.right()


def _width(*parts: QWidget) -> int:
    """The room that parts of the bar take side by side."""
    return sum(part.sizeHint().width() for part in parts) + _SPACING * (len(parts) - 1)
