"""Which keys an action may have: rules on keys that clash or that the window needs for itself."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from productai_desktop.gui.shortcuts import ACTIONS, action_title

#: move about and answer in every window: no action can have them alone
_NEEDED = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def usual_keys(action: str) -> str:
    """The keys that an action has unless the user gave it others, in portable spelling."""
    return ACTIONS[action].keys


def keys_of(action: str, own: Mapping[str, str]) -> str:
    """The keys of an action, where `own` holds those that differ from the usual ones."""
    return own.get(action, usual_keys(action))


def clashing(action: str, keys: str, own: Mapping[str, str]) -> str | None:
    """Another action that these keys would reach as well; None where there is none.

    Actions that act while their own widget has the focus may share keys with those of another.
    """
    wanted = QKeySequence(keys)
    if wanted.isEmpty():
        return None
    for other in ACTIONS:
        if other == action or QKeySequence(keys_of(other, own)) != wanted:
            continue
        if not (_local(action) and _local(other) and _widget(action) != _widget(other)):
            return other
    return None


def problem(action: str, keys: str, own: Mapping[str, str]) -> str:
    """Why an action cannot have these keys, in the window's language; "" where it can."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty() or sequence == QKeySequence(usual_keys(action)):
        return _clash(action, keys, own)
    combination = cast(QKeyCombination, sequence[0])  # pyright: ignore[reportIndexIssue] # not in the stubs
    if sequence.count() > 1:
        return _tr("Only one chord: keys that are pressed together.")
    plain = combination.keyboardModifiers() in _PLAIN
    if plain and combination.key() in _NEEDED:
        return _tr("These keys move about in every window and cannot be given away.")
    if plain and not _local(action) and _types(combination):
        return _tr("This key writes text. Add Ctrl, Alt or another such key.")
    return _clash(action, keys, own)


def _clash(action: str, keys: str, own: Mapping[str, str]) -> str:
    other = clashing(action, keys, own)
    if other is None:
        return ""
    return _tr("“{action}” has these keys.").format(action=action_title(other))


def _local(action: str) -> bool:
    return ACTIONS[action].local


def _widget(action: str) -> str:
    """Actions of one widget begin with the same word."""
    return action.partition(".")[0]


def _types(combination: QKeyCombination) -> bool:
    """Whether a key without Ctrl or Alt writes a character."""
    return Qt.Key.Key_Space <= combination.key() < Qt.Key.Key_Escape


def _tr(text: str) -> str:
    return QCoreApplication.translate("key rules", text)
