"""The sheet of all shortcuts, as they are now; Escape closes it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.clearing import offer_clearing
from productai_desktop.gui.density import spacing
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts, action_group, action_title

_SIZE = QSize(820, 600)


class ShortcutSheet(QDialog):
    """Opened with open(); lists by group what keys do, in two columns."""

    #: the page where keys are changed is asked for
    change_requested = Signal()

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("All shortcuts"))
        self._search = QLineEdit()
        self._search.setObjectName("sheetSearch")
        self._search.setAccessibleName(self.tr("Search shortcuts"))
        self._search.setPlaceholderText(self.tr("Search by name or keys"))
        offer_clearing(self._search)
        self._search.textChanged.connect(self._filter)
        change = self._button("changeShortcutsButton", self.tr("Change them…"))
        change.clicked.connect(self._change)
        close = self._button("closeSheetButton", self.tr("Close"))
        close.clicked.connect(self.reject)
        self._nothing = QLabel(self.tr("No shortcut is called so."))
        self._nothing.setProperty("role", "muted")
        self._groups = [_Group(actions) for actions in _grouped()]
        above = QHBoxLayout()
        above.addWidget(self._search, 1)
        above.addWidget(change)
        above.addWidget(close)
        column = QVBoxLayout(self)
        spaces = spacing()
        column.setContentsMargins(spaces.page, spaces.large, spaces.page, spaces.large)
        column.setSpacing(spaces.large)
        column.addLayout(above)
        column.addWidget(self._nothing)
        column.addWidget(self._columns(), 1)
        shortcuts.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the keys as they are now."""
        for group in self._groups:
            group.show_keys(self._shortcuts)
        self._filter(self._search.text())

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().size()
        self.resize(_SIZE.boundedTo(room - QSize(24, 24)))
        self._search.clear()
        self._search.setFocus()
        super().showEvent(event)

    def _columns(self) -> QScrollArea:
        """The groups in two columns of about the same length."""
        content = QWidget()
        beside = QHBoxLayout(content)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * spacing().page)
        half = sum(group.rows for group in self._groups) / 2
        columns = [QVBoxLayout(), QVBoxLayout()]
        placed = 0
        for group in self._groups:
            columns[0 if placed < half else 1].addWidget(group)
            placed += group.rows
        for column in columns:
            column.setSpacing(spacing().large)
            column.addStretch(1)
            beside.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("All shortcuts"))
        area.setWidget(content)
        return area

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        found = [group.show_found(words) for group in self._groups]
        self._nothing.setVisible(not any(found))

    def _change(self) -> None:
        self.reject()
        self.change_requested.emit()


class _Group(QWidget):
    """A heading with the actions beneath it."""

    def __init__(self, actions: Sequence[str]) -> None:
        super().__init__()
        heading = QLabel(action_group(actions[0]))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().tiny)
        column.addWidget(heading)
        self._lines = {action: _Line(action_title(action)) for action in actions}
        for line in self._lines.values():
            column.addWidget(line)

    @property
    def rows(self) -> int:
        """Lines it takes, with its heading."""
        return len(self._lines) + 1

    def show_keys(self, shortcuts: Shortcuts) -> None:
        """Shows the keys of its actions."""
        for action, line in self._lines.items():
            line.show_keys(shortcuts.keys(action))

    def show_found(self, words: Sequence[str]) -> bool:
        """Shows the lines that hold all words; whether there is any."""
        for line in self._lines.values():
            line.setVisible(all(word in line.sought() for word in words))
        found = any(not line.isHidden() for line in self._lines.values())
        self.setVisible(found)
        return found


class _Line(QWidget):
    """An action and its keys."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = QLabel(title)
        self._title.setWordWrap(True)
        self._keys = QLabel()
        self._keys.setProperty("role", "keycap")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(spacing().medium)
        row.addWidget(self._title, 1)
        row.addWidget(self._keys)

    def show_keys(self, keys: QKeySequence) -> None:
        """Shows keys; nothing where there are none."""
        text = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self._keys.setText(text)
        self._keys.setVisible(bool(text))
        self._keys.setAccessibleName(f"{self._title.text()}: {text}")

    def sought(self) -> str:
        """What a search looks at."""
        return f"{self._title.text()} {self._keys.text()}".casefold()


def _grouped() -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for action, known in ACTIONS.items():
        groups.setdefault(known.group, []).append(action)
    return list(groups.values())
