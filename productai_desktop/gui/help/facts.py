"""The facts that only a window knows, and what facts are called in its language."""

import os
import platform
from collections.abc import Iterable, Mapping

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from productai_desktop.core.facts import Fact, in_order
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP

_LABELS: Mapping[str, str] = {
    "version": QT_TRANSLATE_NOOP("help", "Version"),
    "installed": QT_TRANSLATE_NOOP("help", "Installed as"),
    "system": QT_TRANSLATE_NOOP("help", "System"),
    "python": "Python",
    "qt": "Qt, PySide6",
    "libraries": QT_TRANSLATE_NOOP("help", "Libraries"),
    "display": QT_TRANSLATE_NOOP("help", "Display"),
    "session": QT_TRANSLATE_NOOP("help", "Session"),
    "language": QT_TRANSLATE_NOOP("help", "Language"),
    "data": QT_TRANSLATE_NOOP("help", "Data folder"),
}
_INSTALLED: Mapping[str, str] = {
    "source": QT_TRANSLATE_NOOP("help", "source code"),
    "package": QT_TRANSLATE_NOOP("help", "Python package"),
    "bundle": QT_TRANSLATE_NOOP("help", "program folder"),
    "system": QT_TRANSLATE_NOOP("help", "package of the system"),
    "appimage": "AppImage",
    "flatpak": "Flatpak",
    "portable": QT_TRANSLATE_NOOP("help", "portable: all data but the key is beside the program"),
}


def window_facts() -> tuple[Fact, ...]:
    """Of Qt, the screens and the session."""
    screens = [
        f"{screen.size().width()} \u00d7 {screen.size().height()} · {screen.devicePixelRatio():.0%}"
        for screen in QGuiApplication.screens()
    ]
    return (
        Fact("qt", f"{qVersion()}, {PySide6.__version__}"),
        Fact("display", ", ".join(screens)),
        Fact("session", _session()),
        Fact("language", QLocale().name()),
    )


def told(facts: Iterable[Fact]) -> list[tuple[str, str]]:
    """Label and value of each fact in the window's language, in their order."""
    return [(_tr(_LABELS.get(fact.code, fact.code)), _value(fact)) for fact in in_order(facts)]


def _value(fact: Fact) -> str:
    if fact.code == "installed":
        return _tr(_INSTALLED.get(fact.value, fact.value))
    return fact.value


def _session() -> str:
    kinds = {"xcb": "X11", "wayland": "Wayland", "cocoa": "macOS", "windows": "Windows"}
    plug_in = QGuiApplication.platformName()
    kind = kinds.get(plug_in.partition("-")[0], plug_in)
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    return f"{kind}, {desktop}" if desktop and platform.system() == "Linux" else kind


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
