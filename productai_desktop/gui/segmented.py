"""The segmented control: one choice of a few, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class ArrowKeys(QObject):
    """Arrow keys, Home and End choose within an exclusive row of buttons, as with radio buttons."""

    def __init__(self, group: QButtonGroup) -> None:
        super().__init__(group)
        self._group = group
        group.buttonToggled.connect(self._keep_tab)

    def _keep_tab(self, button: QAbstractButton, checked: bool) -> None:
        """Tab reaches the chosen button alone; the arrow keys reach the others."""
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        usable = [one for one in self._group.buttons() if one.isEnabled() and not one.isHidden()]
        if not isinstance(watched, QAbstractButton) or watched not in usable:
            return False
        at = usable.index(watched)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and watched.isRightToLeft():
            key = Qt.Key.Key_Left if key is Qt.Key.Key_Right else Qt.Key.Key_Right
        if key in _FORWARD:
            target = usable[(at + 1) % len(usable)]
        elif key in _BACK:
            target = usable[at - 1]
        elif key is Qt.Key.Key_Home:
            target = usable[0]
        elif key is Qt.Key.Key_End:
            target = usable[-1]
        else:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
        return True


class _Segment(QPushButton):
    """One segment; may shrink to its text, so that three fit into a narrow panel."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text + 18, self.fontMetrics().height() + 12)


class SegmentedPicker(QFrame):
    """Shows options as segments of one control, exactly one of them chosen.

    A segment's objectName is `<kind>:<key>`. `chosen(key)` tells what the person chose;
    `show_choice` shows a choice without telling.
    """

    chosen = Signal(str)

    def __init__(self, kind: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._options: tuple[tuple[str, str], ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._arrows = ArrowKeys(self._group)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(1)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offers these (key, label) in place of the former ones."""
        if tuple(options) == self._options:
            return
        self._options = tuple(options)
        offered = dict(options)
        for key in [key for key in self._buttons if key not in offered]:
            self._drop(self._buttons.pop(key))
        former, self._buttons = self._buttons, {}
        for at, (key, label) in enumerate(options):
            # one that stays keeps the keyboard, and its place among what the keyboard walks along
            button = former.get(key) or self._made(key)
            button.setText(label)
            button.setAccessibleName(f"{self.accessibleName()}: {label}")
            self._row.removeWidget(button)
            self._row.insertWidget(at, button, 1)
            button.updateGeometry()
            for before in list(self._buttons.values())[-1:]:
                QWidget.setTabOrder(before, button)
            self._buttons[key] = button

    def show_choice(self, key: str) -> None:
        """Shows an option as the chosen one."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)

    def options(self) -> tuple[str, ...]:
        """The keys offered."""
        return tuple(self._buttons)

    def tab_stops(self) -> list[QWidget]:
        """The segments, in the order in which the keyboard reaches them."""
        return list(self._buttons.values())

    def choice(self) -> str:
        """The key shown as chosen; "" where none is."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    def _drop(self, button: QPushButton) -> None:
        self._group.removeButton(button)
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _made(self, key: str) -> QPushButton:
        button = _Segment(self)
        button.setObjectName(f"{self._kind}:{key}")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setCheckable(True)
        button.setAutoDefault(False)  # Return in a field of a dialog chooses nothing
        button.setProperty("role", "segment")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(key))
        button.installEventFilter(self._arrows)
        self._group.addButton(button)
        button.show()
        return button
