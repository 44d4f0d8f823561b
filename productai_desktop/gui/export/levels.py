"""How well something stands: passed, warned, failed; always a symbol and a word, never a colour
alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QIcon

from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.theme import Tones, icon

PASS, WARN, FAIL = "pass", "warn", "fail"
#: the better comes first
ORDER = (PASS, WARN, FAIL)

_WORDS: Mapping[str, str] = {
    PASS: QT_TRANSLATE_NOOP("export", "Passed"),
    WARN: QT_TRANSLATE_NOOP("export", "Warning"),
    FAIL: QT_TRANSLATE_NOOP("export", "Failed"),
}
_ICONS: Mapping[str, str] = {PASS: "check", WARN: "warn", FAIL: "clear"}


def level_word(level: str) -> str:
    """The level in the window's language."""
    return QCoreApplication.translate("export", _WORDS[level])


def level_colour(level: str, tones: Tones) -> QColor:
    """The colour of its text."""
    return QColor({PASS: tones.ok, WARN: tones.warn, FAIL: tones.danger}[level])


def level_icon(level: str, tones: Tones) -> QIcon:
    """Its symbol: a tick, a triangle, a cross in a circle."""
    return icon(_ICONS[level], level_colour(level, tones).name())


def worst(levels: Sequence[str]) -> str:
    """The worst of several; passed where there is none."""
    return max(levels, key=ORDER.index, default=PASS)
