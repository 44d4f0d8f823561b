"""Shortcuts: all of them by group, to be searched, changed and set back."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui import theme
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.clearing import offer_clearing
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.key_rules import keys_of, problem, usual_keys
from productai_desktop.gui.settings.keys_field import KeysField
from productai_desktop.gui.settings.page import Changer, Page
from productai_desktop.gui.shortcuts import (
    ACTIONS,
    Shortcuts,
    action_group,
    action_title,
    own_keys,
    settings_of,
)


class ShortcutsPage(Page):
    """One row an action: what it does, its keys, and a way back to the usual ones."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer, shortcuts: Shortcuts) -> None:
        super().__init__(desk, bridge, changer, self.tr("Shortcuts"))
        self._shortcuts = shortcuts
        self._build_search()
        self._groups: dict[str, QFrame] = {}
        self._rows = {action: self._row(action) for action in ACTIONS}
        self._nothing = wrapping(self.tr("No shortcut is called so."), "muted")
        self.add(self._nothing)
        self._filter("")
        shortcuts.changed.connect(self.refresh)

    def refresh(self) -> None:
        own = own_keys(self.desk.settings.shortcuts)
        for action, row in self._rows.items():
            row.show_keys(keys_of(action, own))
        self._all_back.setEnabled(any(keys_of(a, own) != usual_keys(a) for a in ACTIONS))

    # building

    def _build_search(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("shortcutSearch")
        self._search.setAccessibleName(self.tr("Search shortcuts"))
        self._search.setPlaceholderText(self.tr("Search by name or keys"))
        offer_clearing(self._search)
        self._search.textChanged.connect(self._filter)
        self._all_back = push("resetShortcutsButton", self.tr("All as usual"))
        self._all_back.setToolTip(self.tr("Gives every action its usual keys"))
        self._all_back.clicked.connect(lambda: self._set(self._told, {}))
        self._told = Told("shortcuts", self._search, self._all_back)
        self.add(self._told)
        self.add(
            wrapping(
                self.tr("Press a key field, then the new keys. Backspace takes them away."), "muted"
            )
        )

    def _row(self, action: str) -> "_Row":
        group = ACTIONS[action].group
        box = self._groups.get(group)
        if box is None:
            heading = QLabel(action_group(action))
            heading.setProperty("role", "heading")
            box = QFrame()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(spacing().tiny)
            column.addWidget(heading)
            self._groups[group] = box
            self.add(box)
        row = _Row(action)
        row.field.entered.connect(partial(self._enter, action))
        row.back.clicked.connect(lambda: self._enter(action, usual_keys(action)))
        layout = box.layout()
        assert layout is not None  # given to it above
        layout.addWidget(row)
        return row

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        for row in self._rows.values():
            row.setVisible(all(word in row.sought() for word in words))
        for group, box in self._groups.items():
            shown = (not self._rows[a].isHidden() for a in ACTIONS if ACTIONS[a].group == group)
            box.setVisible(any(shown))
        self._nothing.setVisible(all(row.isHidden() for row in self._rows.values()))

    # changing

    def _enter(self, action: str, keys: str) -> None:
        own = own_keys(self.desk.settings.shortcuts)
        told = self._rows[action].told
        wrong = problem(action, keys, own)
        told.say(wrong)
        if not wrong:
            self._set(told, {**own, action: keys})

    def _set(self, told: Told, own: dict[str, str]) -> None:
        for row in self._rows.values():
            row.told.tell(None)
        self.changer.apply(told, shortcuts=settings_of(own))


class _Row(QWidget):
    """An action, its keys, and the place for what is wrong with new ones."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self._title = action_title(action)
        self._usual = usual_keys(action)
        self.field = KeysField(f"keys:{action}", self._title)
        self.back = QToolButton()
        self.back.setObjectName(f"usual:{action}")
        self.back.setProperty("role", "quiet")
        self.back.setIconSize(QSize(16, 16))
        usual = QKeySequence(self._usual).toString(QKeySequence.SequenceFormat.NativeText)
        text = _tr("Back to {keys}").format(keys=usual or _tr("none"))
        self.back.setToolTip(text)
        self.back.setAccessibleName(f"{self._title}: {text}")
        self._draw_icon()
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        said = wrapping(self._title, "")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said, 1)
        row.addWidget(self.back)
        row.addWidget(self.field)
        said.setBuddy(self.field.button)
        self.told = Told(f"shortcut:{action}", line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "back"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.back.setIcon(theme.icon("retry", theme.tones(self.palette()).text))

    def show_keys(self, keys: str) -> None:
        """Shows the keys that the action has."""
        self.field.show_keys(QKeySequence(keys))
        self.back.setVisible(QKeySequence(keys) != QKeySequence(self._usual))

    def sought(self) -> str:
        """What a search looks at."""
        return f"{self._title} {self.field.button.text()}".casefold()


def _tr(text: str) -> str:
    return QCoreApplication.translate("shortcuts page", text)
