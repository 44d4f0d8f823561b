"""The window's shortcuts: one table of actions, and the keys that the user gave them."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP


class Action(NamedTuple):
    """Something that keys can do."""

    #: heading under which it is listed, and what it does; both looked up in "shortcuts"
    group: str
    title: str
    #: usual keys in Qt's portable spelling; "" for none
    keys: str
    #: acts only while one widget has the focus, and may then be a single letter
    local: bool = False


_NEXT = QT_TRANSLATE_NOOP("shortcuts", "Next edit")
_COMPARE = QT_TRANSLATE_NOOP("shortcuts", "Before and after")
_REVIEW = QT_TRANSLATE_NOOP("shortcuts", "Review")
_QUEUE = QT_TRANSLATE_NOOP("shortcuts", "Queue")
_WINDOW = QT_TRANSLATE_NOOP("shortcuts", "Window")

#: by identifier, in the order to list
ACTIONS: Mapping[str, Action] = {
    "photos.open": Action(_NEXT, QT_TRANSLATE_NOOP("shortcuts", "Open photos"), "Ctrl+O"),
    "photos.folder": Action(
        _NEXT, QT_TRANSLATE_NOOP("shortcuts", "Open a folder of photos"), "Ctrl+Shift+O"
    ),
    "photos.paste": Action(_NEXT, QT_TRANSLATE_NOOP("shortcuts", "Paste a photo"), "Ctrl+V"),
    "photo.earlier": Action(
        _NEXT, QT_TRANSLATE_NOOP("shortcuts", "Move a photo forward"), "Alt+Up", local=True
    ),
    "photo.later": Action(
        _NEXT, QT_TRANSLATE_NOOP("shortcuts", "Move a photo back"), "Alt+Down", local=True
    ),
    "photo.remove": Action(
        _NEXT, QT_TRANSLATE_NOOP("shortcuts", "Remove a photo"), "Del", local=True
    ),
    "generate": Action(_NEXT, QT_TRANSLATE_NOOP("shortcuts", "Generate"), "Ctrl+Return"),
    "generate.front": Action(
        _NEXT,
        QT_TRANSLATE_NOOP("shortcuts", "Generate at the front of the queue"),
        "Ctrl+Shift+Return",
    ),
    "prompt.previous": Action(
        _NEXT, QT_TRANSLATE_NOOP("shortcuts", "Earlier prompt"), "Alt+Up", local=True
    ),
    "prompt.next": Action(
        _NEXT, QT_TRANSLATE_NOOP("shortcuts", "Later prompt"), "Alt+Down", local=True
    ),
    "prompt.history": Action(_NEXT, QT_TRANSLATE_NOOP("shortcuts", "Search prompts"), "Ctrl+H"),
    "prompt.templates": Action(_NEXT, QT_TRANSLATE_NOOP("shortcuts", "Templates"), "Ctrl+T"),
    "models.compare": Action(_NEXT, QT_TRANSLATE_NOOP("shortcuts", "Compare models"), "Ctrl+M"),
    "result.save": Action(_COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Save the result as"), "Ctrl+S"),
    "result.export": Action(_COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Export"), "Ctrl+E"),
    "result.copy": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Copy the result"), "Ctrl+C", local=True
    ),
    "result.copy_image": Action(
        _COMPARE,
        QT_TRANSLATE_NOOP("shortcuts", "Copy the result as a picture only"),
        "Ctrl+Shift+C",
        local=True,
    ),
    "result.open": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Open the result in its program"), "F4"
    ),
    "result.folder": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Show the result in its folder"), "Ctrl+Shift+F"
    ),
    "compare.original": Action(
        _COMPARE,
        QT_TRANSLATE_NOOP("shortcuts", "Show the original while held"),
        "Space",
        local=True,
    ),
    "compare.mode": Action(_COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Next view"), "M", local=True),
    "compare.swap": Action(_COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Swap sides"), "C", local=True),
    "compare.fit": Action(_COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Fit"), "F", local=True),
    "compare.actual": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Actual pixels"), "Z", local=True
    ),
    "compare.turn": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Turn the divider"), "D", local=True
    ),
    "compare.step": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Both sides in step"), "S", local=True
    ),
    "compare.colour": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Read colours"), "P", local=True
    ),
    "compare.finer": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Show smaller changes"), "[", local=True
    ),
    "compare.coarser": Action(
        _COMPARE, QT_TRANSLATE_NOOP("shortcuts", "Show larger changes only"), "]", local=True
    ),
    "review.keep": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Keep the result"), "K", local=True
    ),
    "review.reject": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Reject the result"), "X", local=True
    ),
    "review.logo": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Check the logo"), "L", local=True
    ),
    "review.retry": Action(
        _REVIEW,
        QT_TRANSLATE_NOOP("shortcuts", "Change the prompt and try again"),
        "T",
        local=True,
    ),
    "review.next": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Next result to judge"), "N", local=True
    ),
    "review.previous": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Result before"), "Shift+N", local=True
    ),
    "review.star": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Star the result"), ".", local=True
    ),
    "review.rate.1": Action(_REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Rate 1"), "1", local=True),
    "review.rate.2": Action(_REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Rate 2"), "2", local=True),
    "review.rate.3": Action(_REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Rate 3"), "3", local=True),
    "review.rate.4": Action(_REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Rate 4"), "4", local=True),
    "review.rate.5": Action(_REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Rate 5"), "5", local=True),
    "review.rate.0": Action(
        _REVIEW, QT_TRANSLATE_NOOP("shortcuts", "Take the rating away"), "0", local=True
    ),
    "history.remove": Action(
        _WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Remove from the history"), "Del", local=True
    ),
    "queue.pause": Action(
        _QUEUE, QT_TRANSLATE_NOOP("shortcuts", "Pause or resume the queue"), "Ctrl+Shift+P"
    ),
    "queue.front": Action(
        _QUEUE, QT_TRANSLATE_NOOP("shortcuts", "To the front"), "Ctrl+Home", local=True
    ),
    "queue.up": Action(_QUEUE, QT_TRANSLATE_NOOP("shortcuts", "Move up"), "Alt+Up", local=True),
    "queue.down": Action(
        _QUEUE, QT_TRANSLATE_NOOP("shortcuts", "Move down"), "Alt+Down", local=True
    ),
    "queue.cancel": Action(_QUEUE, QT_TRANSLATE_NOOP("shortcuts", "Cancel"), "Del", local=True),
    "page.edit": Action(
        _WINDOW, QT_TRANSLATE_NOOP("shortcuts", "One edit after the other"), "Ctrl+1"
    ),
    "page.batch": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "A batch"), "Ctrl+2"),
    "page.history": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "History"), "Ctrl+3"),
    "panel.next": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Next part of the window"), "F6"),
    "panel.previous": Action(
        _WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Part of the window before"), "Shift+F6"
    ),
    "project.choose": Action(
        _WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Choose the project"), "Ctrl+P"
    ),
    "settings": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Settings"), "Ctrl+,"),
    "help": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Help"), "F1"),
    "shortcuts": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "All shortcuts"), "?"),
    "quit": Action(_WINDOW, QT_TRANSLATE_NOOP("shortcuts", "Quit"), "Ctrl+Q"),
}


class Shortcuts(QObject):
    """Gives every bound action its keys, and new ones as soon as the settings say so."""

    #: some action has other keys
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own: dict[str, str] = {}
        self._bound: list[tuple[str, QShortcut]] = []
        self.refresh()

    def bind(self, action: str, widget: QWidget, slot: Callable[[], Any]) -> None:
        """Calls `slot` at the keys of an action: anywhere in the widget's window, or while the
        widget has the focus where the action is local."""
        shortcut = QShortcut(widget)
        shortcut.setKeys(self._either(action))
        if ACTIONS[action].local:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(ACTIONS[action].local)
        shortcut.activated.connect(slot)
        self._bound.append((action, shortcut))

    def keys(self, action: str) -> QKeySequence:
        """The keys of an action now; empty for none."""
        return QKeySequence(self._own.get(action, ACTIONS[action].keys))

    def matches(self, action: str, event: QKeyEvent) -> bool:
        """Whether a key event is that of an action, for widgets that handle keys themselves."""
        return self.keys(action) == QKeySequence(event.keyCombination())

    def hint(self, action: str, text: str) -> str:
        """A tool tip's text with the keys behind it, such as "Fit (F)"."""
        keys = self.keys(action).toString(QKeySequence.SequenceFormat.NativeText)
        return f"{text} ({from_left(keys)})" if keys else text

    def refresh(self) -> None:
        """Takes the keys of the settings."""
        own = own_keys(self._desk.settings.shortcuts)
        if own == self._own:
            return
        self._own = own
        self._bound = [one for one in self._bound if isValid(one[1])]  # gone with their widgets
        for action, shortcut in self._bound:
            shortcut.setKeys(self._either(action))
        self.changed.emit()

    def _either(self, action: str) -> list[QKeySequence]:
        """The keys of an action; where they hold Return, the Enter of the number pad as well."""
        keys = self.keys(action)
        text = keys.toString(QKeySequence.SequenceFormat.PortableText)
        other = QKeySequence(text.replace("Return", "Enter"))
        return [keys] if other == keys else [keys, other]


def own_keys(settings: tuple[str, ...]) -> dict[str, str]:
    """Keys by action as the settings hold them; what names no action is left out."""
    pairs = (entry.partition("=") for entry in settings)
    return {action: keys for action, _, keys in pairs if action in ACTIONS}


def settings_of(own: Mapping[str, str]) -> tuple[str, ...]:
    """The settings that keep keys by action: only what differs from the usual keys."""
    return tuple(f"{action}={keys}" for action, keys in own.items() if keys != ACTIONS[action].keys)


def action_title(action: str) -> str:
    """What an action does, in the window's language."""
    return QCoreApplication.translate("shortcuts", ACTIONS[action].title)


def action_group(action: str) -> str:
    """The heading under which an action is listed."""
    return QCoreApplication.translate("shortcuts", ACTIONS[action].group)
