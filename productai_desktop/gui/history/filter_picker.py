"""A compact picker of the history's filters: a button that names what it narrows to, and a menu
that stays open while several are picked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.tips import set_tip
from productai_desktop.gui.words import number_text

_LONGEST = 28


class _StayingMenu(QMenu):
    """A menu that is not closed by what can be checked in it, unless one alone can be."""

    def __init__(self, parent: QWidget, *, single: bool) -> None:
        super().__init__(parent)
        self._single = single

    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        if not self._toggled(self.actionAt(arg__1.position().toPoint())):
            super().mouseReleaseEvent(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() != Qt.Key.Key_Space or not self._toggled(self.activeAction()):
            super().keyPressEvent(arg__1)

    def _toggled(self, action: QAction | None) -> bool:
        if self._single or action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class FilterPicker(QToolButton):
    """Picks some of several values, or one where it is `single`: then the first means all."""

    changed = Signal()

    def __init__(
        self, name: str, title: str, *, single: bool = False, parent: QWidget | None = None
    ) -> None:
        """`name` is the objectName, `title` what is narrowed, such as "Model"."""
        super().__init__(parent)
        self._title = title
        self._single = single
        self._picked: list[str] = []
        self._labels: dict[str, str] = {}
        self._menu = _StayingMenu(self, single=single)
        self._group: QActionGroup | None = None
        self.setObjectName(name)
        self.setProperty("role", "pill")
        self.setAccessibleName(title)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(self._menu)
        self._show()

    @property
    def picked(self) -> tuple[str, ...]:
        """The keys that are picked; none for all."""
        return tuple(self._picked)

    @property
    def options(self) -> tuple[str, ...]:
        """The keys that can be picked."""
        return tuple(self._labels)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offers keys and labels; what is picked stays so, also where it occurs no more."""
        kept = {key: self._labels.get(key, key) for key in self._picked}
        self._labels = {
            **dict(options),
            **{k: v for k, v in kept.items() if k not in dict(options)},
        }
        self._menu.clear()
        self._group = QActionGroup(self._menu) if self._single else None
        for key, label in self._labels.items():
            action = self._menu.addAction(one_line(label).replace("&", "&&"))
            action.setCheckable(True)
            action.setData(key)
            action.triggered.connect(self._take)
            if self._group is not None:
                self._group.addAction(action)
        self._show()

    def pick(self, keys: Iterable[str], *, tell: bool = True) -> None:
        """Picks these alone."""
        picked = [key for key in keys if key]
        if picked == self._picked:
            return
        self._picked = picked
        self._show()
        if tell:
            self.changed.emit()

    def _take(self) -> None:
        actions = self._menu.actions()
        self.pick([str(action.data()) for action in actions if action.isChecked()])

    def _show(self) -> None:
        for action in self._menu.actions():
            key = str(action.data())
            action.setChecked(key in self._picked or (self._single and key == self._first()))
        labels = [one_line(self._labels.get(key, key)) for key in self._picked]
        if len(labels) == 1:
            shown = labels[0] if len(labels[0]) <= _LONGEST else labels[0][:_LONGEST] + "…"
            text = self.tr("{filter}: {choice}").format(filter=self._title, choice=shown)
        elif labels:
            count = number_text(len(labels))
            text = self.tr("{filter}: {choice}").format(filter=self._title, choice=count)
        else:
            text = self._title
        self.setText(text.replace("&", "&&") + " ▾")
        set_tip(self, ", ".join(labels))

    def _first(self) -> str:
        """What is checked where a single choice is not made."""
        return next(iter(self._labels), "") if not self._picked else ""
