"""The window's language: which one it is, its texts from `resources/`, its numbers, its direction.

English is what the sources are written in; nothing is loaded for it.
"""

import logging
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from productai_desktop.core.resources import resource_path

_ENGLISH = "en"
#: by code, in the order to offer them: each by its own name, so that everyone finds theirs
_NAMES: Mapping[str, str] = {_ENGLISH: "English", "de": "Deutsch", "he": "עברית"}
#: the code that some systems still use for Hebrew
_OLD_CODES: Mapping[str, str] = {"iw": "he"}
#: what the translators of the window are called among the children of the application
_TRANSLATOR = "languageTranslator"

_log = logging.getLogger(__name__)


def available() -> list[tuple[str, str]]:
    """Code and own name of every language that the window speaks."""
    return list(_NAMES.items())


def resolve(setting: str, system_languages: Iterable[str]) -> str:
    """The code of the language to speak: the setting's, or for "" the first of the system's.

    The system's are tags such as "de-AT", the most wanted first. English where none is known.
    """
    for tag in (setting,) if setting else system_languages:
        language = tag.replace("_", "-").partition("-")[0].lower()
        code = _OLD_CODES.get(language, language)
        if code in _NAMES:
            return code
    return _ENGLISH


def apply(app: QApplication, setting: str) -> str:
    """Gives the application the language of the setting ("": the system's); returns its code.

    Widgets that exist keep the texts they have: the window is made anew after a change.
    """
    code = resolve(setting, QLocale.system().uiLanguages())
    for translator in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(translator)
        translator.deleteLater()
    if code != _ENGLISH and not _install(app, code):
        code = _ENGLISH
    locale = _locale(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return code


def _install(app: QApplication, code: str) -> bool:
    """Loads the window's texts, and Qt's own where they are installed; the last one counts most."""
    own = QTranslator(app)
    own.setObjectName(_TRANSLATOR)
    try:
        loaded = own.load(str(resource_path(f"translations/{code}.qm")))
    except FileNotFoundError:
        loaded = False
    if not loaded:
        _log.error("the texts of the language %s cannot be read", code)
        own.deleteLater()
        return False
    of_qt = QTranslator(app)
    of_qt.setObjectName(_TRANSLATOR)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{code}", folder):
        app.installTranslator(of_qt)
    else:
        of_qt.deleteLater()
    app.installTranslator(own)
    return True


def _locale(code: str) -> QLocale:
    """How the language writes numbers and dates: as the system does where it speaks it."""
    system = QLocale.system()
    if system.name().partition("_")[0] == code:
        return system
    return QLocale(code)
