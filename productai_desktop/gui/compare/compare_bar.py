"""The bar above the compare view: how to compare, how large, and what is done with the result."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_tools import CompareTools
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.shortcuts import Shortcuts

#: between the parts of the bar, and around them, in logical pixels
_SPACING = 6
_MARGIN_ACROSS, _MARGIN_DOWN = 10, 8
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
        #: with their ranks
        self._yielding: list[tuple[int, QWidget]] = []
        #: parts come and go: what that sets off must not arrange them in between
        self._arranging = False
        self._rows = _Rows(self)
        self._rows.addWidget(self._modes)
        for part in self._tools.all():
            self._rows.addWidget(part)
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

        One that `yields` is left out where the bar lacks room, the smallest number first: what it
        does must be reachable elsewhere, too.
        """
        button.setAutoDefault(False)
        self._rows.addWidget(button)
        if yields:
            self._yielding.append((yields, button))
            self._yielding.sort(key=lambda one: one[0])
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

        How long the words are, and so what lacks room, differs by language.
        """
        if self._arranging:
            return
        self._arranging = True
        note = self._tools.screen
        yielding: list[QWidget] = [part for _, part in self._yielding]
        if note.text():
            yielding.insert(0, note)
        hidden = 0
        while hidden < len(yielding):
            if self._rows.rows(self.width(), yielding, hidden) <= _MOST_ROWS:
                break
            hidden += 1
        for number, part in enumerate(yielding):
            if part.isHidden() != (number < hidden):
                part.setVisible(number >= hidden)
        if not note.text():
            note.hide()
        self._arranging = False
        self.updateGeometry()


class _Rows(QLayout):
    """Parts from the leading side on, in as many rows as they need; all but the first part of the
    first row stand at the trailing side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = parent
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(_MARGIN_ACROSS, _MARGIN_DOWN, _MARGIN_ACROSS, _MARGIN_DOWN)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._rows(width))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._shown()]
        least = max(widths, default=0) + 2 * _MARGIN_ACROSS
        width = self._bar.width()
        return QSize(least, self._height(self._rows(max(least, width))))

    def rows(self, width: int, yielding: Sequence[QWidget], hidden: int) -> int:
        """How many rows the parts need in a width if the first of `yielding` are left out."""
        out, there = yielding[:hidden], yielding[hidden:]
        items = [
            item
            for item in self._items
            if item.widget() in there or (item.widget() not in out and not item.isEmpty())
        ]
        return len(_rows_of(items, width))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        way = self._bar.layoutDirection()
        style = QStyle.visualRect
        top = rect.top() + _MARGIN_DOWN
        for number, row in enumerate(self._rows(rect.width())):
            high = max(item.sizeHint().height() for item in row)
            rest = rect.width() - 2 * _MARGIN_ACROSS - _across(row)
            left = rect.left() + _MARGIN_ACROSS
            for place, item in enumerate(row):
                if rest > 0 and place == (1 if number == 0 else 0):
                    left += rest
                size = item.sizeHint()
                at = QPoint(left, top + (high - size.height()) // 2)
                item.setGeometry(style(way, rect, QRect(at, size)))
                left += size.width() + _SPACING
            top += high + _SPACING

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        return _rows_of(self._shown(), width)

    def _height(self, rows: list[list[QLayoutItem]]) -> int:
        heights = [max(item.sizeHint().height() for item in row) for row in rows]
        return sum(heights) + _SPACING * max(0, len(rows) - 1) + 2 * _MARGIN_DOWN


def _rows_of(items: Sequence[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
    room = width - 2 * _MARGIN_ACROSS
    rows: list[list[QLayoutItem]] = [[]]
    for item in items:
        if rows[-1] and _across([*rows[-1], item]) > room:
            rows.append([])
        rows[-1].append(item)
    return [row for row in rows if row]


def _across(items: list[QLayoutItem]) -> int:
    """The room that parts take side by side."""
    return sum(_width(item) for item in items) + _SPACING * (len(items) - 1)


def _width(item: QLayoutItem) -> int:
    """The room that a part takes, or would take if it were shown: its item tells none then."""
    part = item.widget()
    if part is None or not item.isEmpty():
        return item.sizeHint().width()
    wanted = part.sizeHint().expandedTo(part.minimumSizeHint()).boundedTo(part.maximumSize())
    return wanted.expandedTo(part.minimumSize()).width()
