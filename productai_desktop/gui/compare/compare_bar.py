"""The bar above the compare view: how to compare, how large, and what is done with the result."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QWidget,
)

from productai_desktop.gui.compare.bar_rows import BarRows
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_tools import CompareTools
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.compare.more_button import MoreButton
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts

#: a bar of more rows leaves out what may be left out
_MOST_ROWS = 2


class CompareBar(QWidget):
    """Chooses the mode and the zoom of a compare view, and has room for what others add.

    It is made before the view, as the keyboard reaches it first; `follow` ties them together.
    """

    #: Mode that the person chose
    mode_chosen = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, shortcuts: Shortcuts | None = None
    ) -> None:
        super().__init__(parent)
        self._view: CompareView | None = None
        # made in the order in which the keyboard walks along them
        self._modes = SegmentedPicker("compareMode", self.tr("How to compare"), self)
        self._show_modes([Mode.SPLIT, Mode.SIDE_BY_SIDE, Mode.AFTER], Mode.SPLIT)
        self._tools = CompareTools(self, shortcuts)
        #: with their ranks, as they stand
        self._yielding: dict[QPushButton, int] = {}
        self._more = MoreButton(self)
        #: parts come and go: what that sets off must not arrange them in between
        self._arranging = False
        self._rows = BarRows(self)
        self._rows.addWidget(self._modes)
        for part in self._tools.all():
            self._rows.addWidget(part)
        self._rows.addWidget(self._more)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._modes.chosen.connect(self._choose_mode)
        if shortcuts is not None:
            shortcuts.changed.connect(self._tools.say_keys)
        self._tools.say_keys()

    def follow(self, view: CompareView) -> None:
        """Acts on a view, and shows how it is."""
        self._view = view
        self.mode_chosen.connect(view.set_mode)
        self._tools.follow(view)
        view.mode_changed.connect(self._show_state)
        view.changed.connect(self._show_state)
        self._show_state()

    def add_action(self, button: QPushButton, *, yields: int = 0) -> None:
        """Puts a button of another part at the end of the bar.

        One that `yields` moves into the menu "More" where the bar lacks room, the smallest number
        first.
        """
        button.setAutoDefault(False)
        self._rows.removeWidget(self._more)
        self._rows.addWidget(button)
        self._rows.addWidget(self._more)  # the last for eye and keyboard
        QWidget.setTabOrder(button, self._more)
        if yields:
            self._yielding[button] = yields
        self._make_room()

    def _show_state(self) -> None:
        if self._view is None:
            return
        self._show_modes(self._view.modes(), self._view.stage.mode)
        self._tools.show_state()
        self._make_room()

    def _show_modes(self, modes: list[Mode], chosen: Mode) -> None:
        names = {
            Mode.SPLIT: self.tr("Split"),
            Mode.SIDE_BY_SIDE: self.tr("Side by side"),
            Mode.DIFFERENCE: self.tr("What changed"),
            Mode.AFTER: self.tr("After"),
            Mode.SEVERAL: self.tr("Several"),
        }
        self._modes.show_options([(mode.value, names[mode]) for mode in modes])
        self._modes.show_choice(chosen.value)

    def _choose_mode(self, key: str) -> None:
        self.mode_chosen.emit(Mode(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # some part has another size now
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Leaves out, in the order of their yielding, what makes the bar higher than it may be.

        How long the words are, and so what lacks room, differs by language. The note goes first,
        which the tool tip of the colours has as well; buttons go into a menu.
        """
        if self._arranging:
            return
        self._arranging = True
        note = self._tools.screen
        buttons = sorted(self._yielding, key=lambda button: self._yielding[button])
        parts: list[QWidget] = [*([note] if note.text() else []), *buttons]
        # where the least needs more rows, there is room in the last of them
        least = self._rows.rows(self.width(), self._with(parts, len(parts)))
        ways = (self._with(parts, hidden) for hidden in range(len(parts) + 1))
        most = max(least, _MOST_ROWS)
        shown = next(way for way in ways if self._rows.rows(self.width(), way) <= most)
        shown.setdefault(note, False)
        self._more.offer([button for button in self._yielding if not shown[button]])
        self._hand_keyboard_over(shown)
        for part, there in shown.items():
            if part.isHidden() is there:
                part.setVisible(there)
        self._arranging = False
        self.updateGeometry()

    def _with(self, parts: Sequence[QWidget], hidden: int) -> dict[QWidget, bool]:
        """What is shown where the first `hidden` of some parts are not."""
        shown = {part: number >= hidden for number, part in enumerate(parts)}
        shown[self._more] = not all(shown[button] for button in self._yielding)
        return shown

    def _hand_keyboard_over(self, shown: Mapping[QWidget, bool]) -> None:
        """A button that goes into the menu takes the keyboard along."""
        if any(button.hasFocus() and not shown[button] for button in self._yielding):
            self._more.show()
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)
